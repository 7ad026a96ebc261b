"""Places with their trade right behind them of which no record was made: 宜都化工 in a row whose other items were read."""

from __future__ import annotations

from dataclasses import dataclass

from gis.plans.reader import trade_names
from gis.plans.reader.pattern import Pattern
from gis.plans.reader.places.toponyms import Toponyms
from gis.plans.reader.records import Gap, Record
from gis.plans.reader.text.outline import Sentence, outline
from gis.plans.reader.trades import is_trade
from gis.plans.reader.unread.covered import Covered
from gis.plans.reader.unread.figures import GIVEN, TOLD
from gis.plans.reader.unread.likely import is_aside
from gis.plans.reader.vocabulary.goods import GOODS
from gis.plans.reader.vocabulary.lexicon import any_between
from gis.plans.reader.vocabulary.weak import WEAK

_ITEM = Pattern("[^、，；：。和与及\\t\\n]+")
_LEAD = Pattern(
    "(?:比如|例如|如|包括|涵盖|即|有|其中|以及|重点|加快|大力|推动|推进|支持|引导|打造|做[大强优]|形成了?|建设|发展|培育|壮大|提升)*"
)
_FRONT = Pattern("(?:支持|发展|布局|建设|打造|培育)：")
_ROW = Pattern("(?:比如|例如|如|包括|涵盖)(?=[一-龥]{2})|" + _FRONT.pattern)
# What is done to the trade behind its name: with it even an item that stands alone says what shall become of it.
_GROWS = Pattern(
    "(?:等)?(?:转型升级|提质增效|提档升级|集群化发展|高质量发展|做[大强优]|集聚发展|转型发展|发展壮大)$"
)
_ENDS = Pattern("(?:特色|优势)?(?:等)?(?:产业集群|集群|产业基地|基地|产业|行业|工业)?(?:等)?$")
_ALONE = Pattern("(?:的?(?:产业集群|集群|产业|基地|产业园))?等?$")


@dataclass(frozen=True, slots=True)
class _Pair:
    """An item of a row: where it stands, its place, its trades if any, and whether something is said to be done to it."""

    start: int
    end: int
    place: str
    trades: tuple[str, ...]
    grows: bool


def pairs(text: str, toponyms: Toponyms, found: list[Record]) -> list[Gap]:
    r"""Return the items of sentences that are a place and its trade, or in a row of such a place alone, without a record.

    Parameters
    ----------
    text
        Plain text.
    toponyms
        Names of regions with the issuer.
    found
        All records of the text.

    Returns
    -------
    list of Gap
        One for each item, with the place and the trade that it joins.

    Examples
    --------
    >>> from gis.atlas import Atlas
    >>> from gis.plans.reader.places.gazetteer import toponyms
    >>> said = "推动枝江纺织、宜都化工产业转型升级。"
    >>> [said[gap.start : gap.end] for gap in pairs(said, toponyms(Atlas.bundled()), [])]
    ['枝江纺织', '宜都化工产业转型升级']
    """
    placed = [r for r in found if r.kind == "designations"]
    known = {
        (_bare(str(place)), str(name))
        for r in placed
        for place in r.get("places") or ()
        for name in r.get("industries") or ()
    }
    signals, covered = toponyms.signals(text), Covered(placed)
    out: list[Gap] = []
    for _, inside in outline(text):
        for sentence in inside:
            words = text[sentence.start : sentence.end]
            if (
                not any_between(signals, sentence.start, sentence.end)
                or GOODS.search(words) is None
                or is_aside(words)
                or TOLD.search(words)
                or GIVEN.search(words)
            ):
                continue
            out.extend(_unread(text, toponyms, sentence, covered, known))
    return out


def _unread(
    text: str,
    toponyms: Toponyms,
    sentence: Sentence,
    placed: Covered,
    known: set[tuple[str, str]],
) -> list[Gap]:
    """Return the items of a sentence whose place none of its records holds."""
    made = _items(text, sentence, toponyms)
    beside = placed.beside(sentence.start, sentence.end)
    held = [str(place) for r in beside for place in r.get("places") or ()]
    told = [one for one in made if one.trades]
    row = (_ROW if told else _FRONT).search(text, sentence.start, sentence.end)
    out = []
    for one in made:
        place = _bare(one.place)
        fresh = [trade for trade in one.trades if (place, trade) not in known]
        if any(place in name for name in held) or (one.trades and not fresh):
            continue
        if fresh and (len(told) > 1 or one.grows or beside):
            kind = (
                str(beside[0].get("category")) if beside else "optimize" if one.grows else "develop"
            )
            meant = {"places": [one.place], "industries": fresh, "category": kind}
            out.append(Gap(one.start, one.end, "designation", {"proposed": [meant]}))
        elif not one.trades and beside and row is not None and row.end() <= one.start:
            out.append(Gap(one.start, one.end, "designation"))
    return out


def _bare(place: str) -> str:
    """Return a name without the rank behind it: a record may have either."""
    return place[:-1] if len(place) > len("甲乙") and place[-1] in "省市县区州盟旗" else place


def _items(text: str, sentence: Sentence, toponyms: Toponyms) -> list[_Pair]:
    """Return the items of a sentence that are a place of the tables, with the trades behind it."""
    made: list[_Pair] = []
    for hit in _ITEM.finditer(text, sentence.start, sentence.end):
        lead = _LEAD.match(text, hit.start(), hit.end())
        start = lead.end() if lead else hit.start()
        item = text[start : hit.end()]
        end = toponyms.chain_end(item, 0)[0]
        if end < len("甲乙"):
            last = made[-1] if made else None
            name = _trade(item)
            # 宜都市陶瓷、铝产业: what follows in the row is the same place's.
            if last and last.trades and name and text[last.end : start] in ("、", "和", "及"):
                made[-1] = _Pair(
                    last.start, hit.end(), last.place, (*last.trades, name), grows=last.grows
                )
        elif (
            item[:end] in toponyms.names
            and item[:end] not in WEAK
            and not _is_wide(item[:end], toponyms)
        ):
            rest = item[end:]
            name = "" if _ALONE.fullmatch(rest) else _trade(rest)
            if name or _ALONE.fullmatch(rest):
                grows = _GROWS.search(rest) is not None
                made.append(
                    _Pair(start, hit.end(), item[:end], (name,) if name else (), grows=grows)
                )
    return made


def _is_wide(place: str, toponyms: Toponyms) -> bool:
    """Whether a place is the issuer or holds it."""
    issuer = toponyms.issuer
    return toponyms.larger_than_issuer(place) or (
        issuer is not None and issuer.name.startswith(place)
    )


def _trade(words: str) -> str:
    """Return the trade that words are, what is done to it left out; "" where they are none."""
    bare = words.removeprefix("的")
    if GOODS.match(bare) is None:
        return ""
    for end in (_GROWS, _ENDS):
        tail = end.search(bare)
        bare = bare[: tail.start()] if tail else bare
    name = trade_names.industry(bare)
    return name if name and is_trade(name) else ""
