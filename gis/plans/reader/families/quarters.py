"""Areas told by what is opened up in them, and quarters that no table names told by their count."""

from __future__ import annotations

from gis.plans.reader import phrases, trade_names
from gis.plans.reader.grammar.frame import Clause, Context, designation
from gis.plans.reader.grammar.trades import industries, plausible
from gis.plans.reader.grammar.verbs import verb_at
from gis.plans.reader.pattern import Pattern
from gis.plans.reader.places.no_names import NO_NAME
from gis.plans.reader.records import Record
from gis.plans.reader.vocabulary.goods import COMMON

_AREA = (
    "(?P<area>(?:经济)?(?:发展区|开发区域|开发区|储备区)|经济区|(?:战略)?资源?储备(?:开发)?区域?)"
)
# 甲一带的多金属矿业经济发展区.
_AROUND = Pattern(
    f"(?:主要)?(?:包括|有|即|是)?(?P<p>[一-龥]{{2,10}}(?:—+[一-龥]{{2,6}})?)一带的?(?P<i>[一-龥]{{2,14}}?){_AREA}"
)
# 甲地区以开发乙铜矿、丙锑矿等资源为主体的矿业经济发展区.
_BY_MINING = Pattern(
    "(?:主要)?(?:包括|有|即|是)?(?P<p>[一-龥]{2,12}?)(?P<of>地区|沿线|一带)?以(?:(?:开发|开采|利用|勘查|建设|发展)+)(?P<r>[^，。；]{2,40}?)"
    f"(?:等[^，。；]{{0,12}}|资源)?为(?:主体?|重点|主导|核心)的(?P<i>[一-龥]{{2,8}}?)?{_AREA}"
)
_JOINED = Pattern("—+")
_ITS_COUNTY = Pattern("^[一-龥]{2,4}?[县市区旗](?=[一-龥]{2})")


def opened_up(context: Context, clause: Clause) -> list[Record]:
    """Read 甲一带的乙矿业经济发展区, 甲地区以开发乙矿为主体的矿业经济区: where it lies and what is mined there."""
    words = clause.words[clause.lead :].rstrip("。；")
    hit = _AROUND.fullmatch(words) or _BY_MINING.fullmatch(words)
    if hit is None:
        return []
    own = hit.groupdict()
    where = own["p"] + (own.get("of") or "")
    if not any(context.toponyms.read(where[at:], 0) for at in range(min(4, len(where) - 1))):
        return []
    mined = [
        trade_names.industry(_ITS_COUNTY.sub("", name)) for name in (own.get("r") or "").split("、")
    ]
    names = [name for name in (*mined, trade_names.industry(own["i"] or "")) if plausible(name)]
    if not any(COMMON.search(name) for name in names):
        return []
    places = tuple(part for part in _JOINED.split(own["p"]) if part)
    if own.get("of") and context.toponyms.read(own["p"], 0) is None:
        places = (where,)
    return [designation(context, clause, places, names, "develop", family="A13")]


_COUNTED = Pattern(
    "(?:即|包括|分别[是为]|聚焦|重点)*(?P<list>[一-龥]{2,4}(?:、[一-龥]{2,4}){1,7})(?:等)?"
    "(?P<n>[\\d两三四五六七八九十]{1,2})[大个](?:功能|转型|重点|核心|战略|发展|示范|特色)+(?:区域|片区|板块|组团)(?:等)?"
)


def counted_quarters(context: Context, clause: Clause) -> list[Record]:
    """Read 即甲、乙、丙3大功能区域，重点发展丁: quarters whose names no table knows, where their count is right."""
    places = _quarters(clause.words)
    if not places:
        return []
    for start, end, words in clause.following(context.text):
        if more := _quarters(words):
            places += more
            context.done.append((start, end))
            continue
        verb = verb_at(words, 0)
        names = (
            industries(words[verb.end :])
            if verb and verb.kind in ("develop", "cultivate", "strengthen")
            else []
        )
        if verb is None or not names or not any(COMMON.search(name) for name in names):
            break
        context.done.append((start, end))
        return [designation(context, clause, places, names, verb.kind, end=end, family="A8")]
    return []


def _quarters(words: str) -> tuple[str, ...]:
    """Return the names before a count that is theirs, none of which is a trade."""
    hit = _COUNTED.fullmatch(words)
    names = tuple(hit["list"].split("、")) if hit else ()
    wrong = any(
        (COMMON.search(name) and name not in trade_names.NEAR_A_PORT) or NO_NAME.search(name)
        for name in names
    )
    return names if hit and not wrong and len(names) == phrases.number(hit["n"]) else ()
