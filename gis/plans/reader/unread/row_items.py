"""Items of a row of places or of things that are built where records hold the others: 甲、乙、丙等地 of which 丙 is in none."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from gis.plans.reader.pattern import Pattern
from gis.plans.reader.records import Gap, Record
from gis.plans.reader.unread.covered import Covered

_ITEM = "[一-龥]{2,8}"
_PLACES = Pattern(
    f"(?:包括|涵盖|(?<=[在于])|(?<=^)|(?<=[，。；：\\n]))(?P<row>{_ITEM}?(?:、{_ITEM}?)+(?:[及和与]{_ITEM}?)?)等(?:地区?|[市县区镇]{{1,2}})(?![级域])"
)
_BUILT = "(?:产业园区?|工业园区?|产业集群|产业基地)"
_THING = f"[一-龥A-Za-z]{{2,12}}?{_BUILT}"
_THINGS = Pattern(f"(?P<row>{_THING}(?:、{_THING})+(?:[及和与]{_THING})?)(?![一-龥]{{0,2}}等)")
_SPLIT = Pattern("[、及和与]")
_LEAD = Pattern("(?:规划范围)?(?:包括|包含|涵盖|含)|[我全本][省市县区]|其中|以及|还有")
_END = Pattern(_BUILT + "$")
_NONE = Pattern("重点|地区$|沿线|周边|部分|其他|^各|全[省市县]|产业$")


def row_items(text: str, found: list[Record]) -> list[Gap]:
    """Return the items of rows in the words of records that none of those records holds.

    Parameters
    ----------
    text
        Plain text.
    found
        All records of the text.

    Returns
    -------
    list of Gap
        One for each item; of a place with the trades that the others of its row have.

    Examples
    --------
    >>> said = "包括甲山、乙水、丙林等地。"
    >>> made = Record("designations", 0, 13, {"places": ["甲山", "乙水"], "industries": ["建材"], "category": "existing"}, "A")
    >>> [said[gap.start : gap.end] for gap in row_items(said, [made])]
    ['丙林']
    """
    placed = [r for r in found if r.kind == "designations"]
    covered = Covered(placed)
    out: dict[tuple[int, int], Gap] = {}
    for record in placed:
        for start, end, beside in _left(text, record, covered, _PLACES, _in_places):
            meant = {
                "places": [text[start:end]],
                "industries": [str(name) for name in beside.get("industries") or ()],
                "category": str(beside.get("category")),
            }
            out[start, end] = Gap(start, end, "designation", {"proposed": [meant]})
        for start, end, _ in _left(text, record, covered, _THINGS, _in_things):
            out[start, end] = Gap(start, end, "designation")
    return list(out.values())


def _left(
    text: str,
    record: Record,
    placed: Covered,
    rows: Pattern,
    is_held: Callable[[str, list[Record]], bool],
) -> Iterator[tuple[int, int, Record]]:
    """Yield where the items of the rows in a record's words stand that no record beside holds; none of a row of which none is held."""
    for hit in rows.finditer(text, record.start, record.end):
        beside = placed.beside(hit.start(), hit.end())
        items = _SPLIT.split(hit["row"])
        held = [is_held(item, beside) for item in items]
        if not any(held):
            continue
        at = hit.start("row")
        for item, kept in zip(items, held, strict=True):
            lead = _LEAD.match(item)
            opens = lead.end() if lead else 0
            if not kept and len(item) - opens > 1 and not _NONE.search(item):
                yield at + opens, at + len(item), record
            at += len(item) + 1


def _in_places(item: str, beside: list[Record]) -> bool:
    return any(
        str(place) in item or item in str(place) for r in beside for place in r.get("places") or ()
    )


def _in_things(item: str, beside: list[Record]) -> bool:
    """Whether a record has a place or a trade of the name of a thing."""
    stem = _END.sub("", item)
    said = (
        str(one)
        for r in beside
        for one in (*(r.get("places") or ()), *(r.get("industries") or ()), r.get("name") or "")
    )
    return any(one and (one in item or stem in one) for one in said)
