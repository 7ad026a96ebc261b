"""Sites, known or not, in a list that is counted before the trade and head they share: 古雷、湄洲湾、江阴三大石化基地."""

from __future__ import annotations

from gis.plans.reader.grammar.frame import Clause, Context, designation, is_existing
from gis.plans.reader.grammar.said import grown
from gis.plans.reader.grammar.trades import industries, tells_trade
from gis.plans.reader.grammar.verbs import CLASS_OF, decide
from gis.plans.reader.pattern import Pattern
from gis.plans.reader.present.things import HEAD
from gis.plans.reader.records import Record
from gis.plans.reader.trades import is_trade
from gis.plans.reader.vocabulary.branches import alternation
from gis.plans.reader.vocabulary.goods import COMMON
from gis.plans.reader.vocabulary.verbs import VERBS

_PART_LONGEST = 4
_NUMBERS = "零一两三四五六七八九十"
_SEVERAL = Pattern("(?P<n>[两三四五六七八九十])[个大](?P<i>[^，。；、：的]{0,16}?)" + HEAD.pattern)
_JOINT = Pattern("、|和|及|与|以及")
_LIST = Pattern("(?:[^，。；：、的“”]{2,12}(?:、|和|及|与|以及))+[^，。；：、的“”]{2,12}$")
_VERBS = (
    f"(?P<verb>{alternation(*(VERBS[kind] for kind in ('strengthen', 'cultivate', 'develop', 'optimize')), '推进 推动 促进 支持 加快 鼓励 引导 扶持 抓好 规划 谋划 实施 加强')})(?:了"
    "|起来?|成为?(?![都渝德绵武安])|好|出)?"
)
_FIRST_ACT, _ACT = Pattern("[^、]*?" + _VERBS), Pattern(_VERBS)
_GOES_ON = Pattern("$|建设|(?:差异化|协同|联动|错位|高质量|加快|加速)*发展$|提质|扩能|做大|壮大")


def several_sites(context: Context, clause: Clause) -> list[Record]:
    """Read sites of which some are known and as many are named as the clause counts.

    Parameters
    ----------
    context
        For the names.
    clause
        As 打造曹妃甸、京唐港（乐亭）、丰南沿海工业区三大精品钢铁基地.

    Returns
    -------
    list of Record
        One that holds all sites; empty where the count or the sites do not agree.
    """
    hit = _SEVERAL.search(clause.words)
    listed = _LIST.search(clause.words[: hit.start()]) if hit else None
    if hit is None or listed is None or not _GOES_ON.match(clause.words, hit.end()):
        return []
    words, act = listed.group(), ""
    verb = _FIRST_ACT.match(words)
    while verb and verb.end() < len(words):
        words, act = words[verb.end() :], verb["verb"]
        verb = _ACT.match(words)
    sites = _JOINT.split(words)
    known = [one for one in sites if (own := context.toponyms.read(one, 0)) and own.end == len(one)]
    rests = [one if one not in known else "" for one in sites]  # what no table knows of each
    parts = [
        one
        for one in rests
        if 0 < len(one) - context.toponyms.name_end(one, 0) <= _PART_LONGEST
        and context.toponyms.name_end(one, 0)
    ]
    rests = [
        one[context.toponyms.name_end(one, 0) :] if one in parts else one for one in rests
    ]  # 格尔木东出口
    names = industries(hit["i"]) or ["物流"] * ("物流" in hit.group())
    if (
        len(sites) != _NUMBERS.index(hit["n"])
        or not known + parts
        or len(known) == len(sites)
        or not names
        or any(not one or "称" in one for one in sites)
    ):
        return []
    if any(is_trade(rest) or COMMON.search(rest) for rest in rests if rest) or not all(
        tells_trade(name) for name in names
    ):
        return []
    head = hit.lastgroup or ""
    there = is_existing(clause.words)
    kind = decide(CLASS_OF.get(act, "support"), head)
    kind = grown(clause.words) or "cultivate" if kind == "develop" else kind
    kind = "existing" if there and head not in ("park", "hub") else kind
    return [
        designation(
            context,
            clause,
            sites,
            names,
            kind,
            family="A1",
            status="existing" if there else "planned",
        )
    ]
