"""Layouts whose label counts several units and whose members stand in one list: “一城两园一带”包括甲化工城、乙建材园、…."""

from __future__ import annotations

from gis.plans.reader import phrases, trade_names
from gis.plans.reader.grammar.frame import Clause, Context, designation
from gis.plans.reader.grammar.trades import plausible
from gis.plans.reader.pattern import Pattern
from gis.plans.reader.records import Record
from gis.plans.reader.vocabulary.goods import COMMON
from gis.plans.reader.vocabulary.roles import LAYOUT_UNITS

_UNIT = "[核极城园谷港镇湾岛湖区带轴廊群]|基地|片区|组团|走廊"
_LIST = Pattern(
    rf"“(?P<label>(?:[一二两三四五六七八九十](?:{_UNIT})){{2,6}})”(?:的?[^，。；：“”]{{0,12}}(?:格局"
    r"|布局|体系|载体|平台))?(?:，|：)?(?:主要|分别)?(?:即|包括|是指|是|为|指|涵盖|有"
    rf"|——)+(?P<list>[^，。；：“”]{{8,240}})"
)
_COUNT = Pattern(rf"(?P<n>[一二两三四五六七八九十])(?P<unit>{_UNIT})")
_JOINT = Pattern("、|和(?=[^、]{4,}$)|以及(?=[^、]{4,}$)")
_LONG, _SHORT = frozenset("带轴廊"), 6
_KINDS = {**LAYOUT_UNITS, "谷": "park", "湾": "park", "岛": "park", "湖": "park"}
_TAIL = Pattern(
    "(?:特色|循环|高新|综合|现代|国际|国家级?|示范)*(?:产业|工业|科技|经济|创新|发展|融合"
    "|集聚|示范|加工|物流(?=园))*(?:片区|组团|走廊|廊道|基地|园区"
    "|[城园谷港镇湾岛湖区带轴廊群核极])$"
)
_NO_ITEM = Pattern("[是在将由的，]|建设|打造|发展$")


def each_by_unit(context: Context, clause: Clause) -> list[Record]:
    """Read a list whose members are of the units that a label counts, as many as it says there are.

    Parameters
    ----------
    context
        For the names.
    clause
        The one that holds the label; its list may stand in the next one.

    Returns
    -------
    list of Record
        One for each member: a belt by the place at its head, a site by its whole name; empty where
        the list has more or fewer members than the label says.
    """
    hit = (
        _LIST.search(context.text, clause.start, clause.sentence.end)
        if "“" in clause.words
        else None
    )
    if hit is None or hit.start() >= clause.end:
        return []
    counts = [(phrases.number(one["n"]) or 0, one["unit"]) for one in _COUNT.finditer(hit["label"])]
    units = [unit for many, unit in counts for _ in range(many)]
    items = _JOINT.split(hit["list"].removesuffix("等"))
    if (
        len({unit for _, unit in counts}) < len("城带")
        or len(units) != len(items)
        or any(_NO_ITEM.search(item) for item in items)
    ):
        return []
    if not any(context.toponyms.name_end(item, 0) for item in items) and (
        context.subject or context.toponyms.read(clause.words, clause.lead)
    ):
        return []  # 甲高新区建设“一城三园”，即汽车城、…: they are of the place that is spoken of
    found: list[Record] = []
    at = hit.start("list")
    for unit, item in zip(units, items, strict=True):
        at = context.text.index(item, at)
        if not item.removesuffix("区").endswith((unit, unit.removesuffix("区"))):
            return []
        made = _member(context, item, unit)
        found.extend(
            designation(
                context,
                clause,
                places,
                [name] if name else [],
                _KINDS.get(unit, "develop"),
                start=at,
                end=at + len(item),
                family="A5",
                name=item,
            )
            for places, name in made
        )
        at += len(item)
    if found:
        context.done.append((clause.start, hit.end()))
    return found


def _member(context: Context, item: str, unit: str) -> list[tuple[tuple[str, ...], str]]:
    """Return place and trade of a member: of a belt the place that it opens with, of a site its whole name."""
    own = context.toponyms.read(item, 0, parks=False)
    cut = own.end if own and own.end < len(item) else context.toponyms.name_end(item, 0)
    body = _TAIL.sub("", item[cut:])
    name = trade_names.industry(body) if body else ""
    name = name if plausible(name) and (COMMON.search(name) or len(name) <= _SHORT) else ""
    if unit[-1] not in _LONG:
        return [((item,), name)]
    return [(own.places, name or body)] if own and (name or body) else []
