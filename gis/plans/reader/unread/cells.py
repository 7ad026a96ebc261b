"""Cells of places that no record of their row holds: parks beside the counties of a table, towns in brackets behind parks."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator

from gis.plans.reader.lists.tables import columns
from gis.plans.reader.pattern import Pattern
from gis.plans.reader.places.codes import region_codes
from gis.plans.reader.places.toponyms import Toponyms
from gis.plans.reader.records import Gap, Record
from gis.plans.reader.vocabulary.sites import SITE

_PLACE_SPLIT = Pattern("[、，；,;/和及]")
_SITE_END = Pattern(f"[一-龥A-Za-z]{{2,}}(?:{SITE})$")
_IN_BRACKETS = Pattern("（(?P<p>[一-龥]{2,8}(?:街道|镇|乡))）$")


def cells(text: str, toponyms: Toponyms, found: list[Record]) -> list[Gap]:
    r"""Return the places in the cells of a table, below a heading of places, that its rows' records leave out.

    Parameters
    ----------
    text
        Plain text, cells by tabs.
    toponyms
        Names of regions.
    found
        All records of the text.

    Returns
    -------
    list of Gap
        One for each place, with what it may mean: the trade of its row there.

    Examples
    --------
    >>> from gis.atlas import Atlas
    >>> from gis.plans.reader.places.gazetteer import toponyms
    >>> names = toponyms(Atlas.bundled())
    >>> cells("县市\t产业\t园区\n宜都市\t化工\t宜都化工园", names, [])
    []
    """
    placed = sorted((r for r in found if r.kind == "designations"), key=lambda r: r.start)
    if "\t" not in text or not placed:
        return []
    starts = [r.start for r in placed]
    out: list[Gap] = []
    headed: tuple[str, ...] = ()
    at = 0
    for line in text.split("\n"):
        end = at + len(line)
        if "\t" in line:
            headed = columns(line) or headed
            beside = placed[bisect_left(starts, at) : bisect_left(starts, end)]
            if beside and headed.count("place") and line.count("\t") + 1 == len(headed):
                out.extend(_row(line, at, headed, toponyms, beside))
        elif line.strip():
            headed = ()
        at = end + 1
    return out


def _row(
    line: str, at: int, headed: tuple[str, ...], toponyms: Toponyms, beside: list[Record]
) -> Iterator[Gap]:
    """Yield the places of a row that its records leave out."""
    kept = [str(place) for r in beside for place in r.get("places") or ()]
    codes = [code for code in region_codes(toponyms, kept, "") if code]
    for kind, cell in zip(headed, line.split("\t"), strict=True):
        if kind == "place":
            start = at
            for item in _PLACE_SPLIT.split(cell):
                yield from _item(item, start, toponyms, kept, codes, beside[0])
                start += len(item) + 1
        at += len(cell) + 1


def _item(
    item: str, start: int, toponyms: Toponyms, kept: list[str], codes: list[str], record: Record
) -> Iterator[Gap]:
    """Yield the place of an item, or the town in its brackets, where no record holds it."""
    bracket = _IN_BRACKETS.search(item)
    name = item[: bracket.start()] if bracket else item
    if not name or any(item in place for place in kept):
        return
    if bracket and bracket["p"] not in kept:
        yield _gap(start + bracket.start("p"), bracket["p"], record)
    if name not in kept and (_SITE_END.search(name) or _beside(name, toponyms, codes)):
        yield _gap(start, name, record)


def _beside(name: str, toponyms: Toponyms, codes: list[str]) -> bool:
    """Whether a name is a region that lies beside those of the record: one that holds them says only where they are."""
    listing = toponyms.read(name, 0)
    if listing is None or listing.end < len(name):
        return False
    own = [code for code in region_codes(toponyms, list(listing.places), "") if code]
    return bool(own) and not any(
        code.startswith(one.removesuffix("00").removesuffix("00")) for one in own for code in codes
    )


def _gap(start: int, name: str, record: Record) -> Gap:
    meant = {
        "places": [name],
        "industries": [str(one) for one in record.get("industries") or ()],
        "category": str(record.get("category")),
    }
    return Gap(start, start + len(name), "designation", {"proposed": [meant]})
