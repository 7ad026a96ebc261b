"""A region whose name needs the wider region that stands beside or above it.

江苏省 | 徐州市 | 鼓楼区 in three columns, or the rows 徐州市, 鼓楼区, 泉山区 in one: a name that fits
several regions, or none, is read behind the names of its row that are provinces or prefectures, or
behind the row above that is. What still does not fit stays what it is, for a fault to be reported.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from gis.regions import gazetteer, spelling
from gis.regions.answers import ANYWHERE, MAJOR_LEVELS, Ambiguity, Bounds, Match
from gis.regions.names import names

if TYPE_CHECKING:
    from collections.abc import Sequence

    import pandas as pd

    from gis.atlas import Atlas


class Beside(NamedTuple):
    """A value as it is to be looked up, and the wider region of its row in which it does not lie."""

    text: str
    odd: str = ""


def read(
    atlas: Atlas, values: Sequence[str], wider: Sequence[Sequence[str]], bounds: Bounds
) -> list[Beside]:
    """Return each value as it is to be looked up: by itself, or behind the wider regions of its row.

    Parameters
    ----------
    values
        Names or codes of one column.
    wider
        Columns of wider regions, each as long as ``values``; without any, the rows above count.
    bounds
        Where the regions lie.

    Returns
    -------
    list of Beside
        One a value. An empty value stays empty.

    Examples
    --------
    >>> from gis.atlas import Atlas
    >>> from gis.regions.answers import ANYWHERE
    >>> rows = [["江苏省", "吉林省", "江苏省"], ["徐州市", "吉林市", ""]]
    >>> found = read(Atlas.bundled(), ["鼓楼区", "船营区", "成都市"], rows, ANYWHERE)
    >>> [one.text for one in found], found[2].odd
    (['江苏省徐州市鼓楼区', '船营区', '成都市'], '江苏省')
    """
    if not wider:
        wider = [lines] if (lines := above(atlas, values)) else []
    rows = list(zip(values, *wider, strict=True))
    found = {row: _one(atlas, row[0], row[1:], bounds) for row in dict.fromkeys(rows)}
    return [found[row] for row in rows]


def above(atlas: Atlas, values: Sequence[str]) -> list[str]:
    """Return, for each row, the last prefecture above it, where the rows surely stand in such groups.

    They do where several counties follow a prefecture that holds them, and none follows another.

    Examples
    --------
    >>> from gis.atlas import Atlas
    >>> above(Atlas.bundled(), ["南京市", "玄武区", "鼓楼区", "徐州市", "鼓楼区", "泉山区"])
    ['', '南京市', '南京市', '', '徐州市', '徐州市']
    >>> above(Atlas.bundled(), ["南京市", "泉山区", "鼓楼区"])
    []
    """
    index = names(atlas)
    kinds = {value: gazetteer.known(atlas, value, ANYWHERE) for value in dict.fromkeys(values)}
    heads: list[str] = []
    head, inside = "", 0
    for value in values:
        answer = kinds[value]
        if isinstance(answer, Match) and answer.level in MAJOR_LEVELS:
            # A province is a total of its prefectures; names in it are clear by theirs.
            head = value if answer.level == MAJOR_LEVELS[-1] else ""
            heads.append("")
            continue
        if isinstance(answer, Match) and head:
            parent = kinds[head]
            if isinstance(parent, Match) and not index.inside(answer.adcode, parent.adcode):
                return []
            inside += 1
        heads.append(head)
    return heads if inside else []


def _one(atlas: Atlas, value: str, wider: Sequence[str], bounds: Bounds) -> Beside:
    parents = {name: codes for name in wider if value and (codes := _parents(atlas, name))}
    if not parents:
        return Beside(value)
    index, alone = names(atlas), gazetteer.known(atlas, value, bounds)
    if isinstance(alone, Match):
        outside = [
            name
            for name, codes in parents.items()
            if not any(c == alone.adcode or index.inside(alone.adcode, c) for c in codes)
        ]
        if not outside:
            return Beside(value)
    given = list(parents)
    for heads in (given, given[-1:], given[:1]):
        text = "".join((*heads, value))
        if isinstance(gazetteer.known(atlas, text, bounds), Match):
            return Beside(text)
    return Beside(value, outside[0] if isinstance(alone, Match) else "")


def _parents(atlas: Atlas, name: str) -> frozenset[str]:
    """Return the provinces and prefectures that a name may mean."""
    answers = (gazetteer.known(atlas, name, Bounds(None, level)) for level in MAJOR_LEVELS)
    return frozenset(a.adcode for a in answers if isinstance(a, Match)) if name else frozenset()


def may_be_provinces(
    atlas: Atlas, cells: pd.Series, adcode: pd.Series, level: str | None, within: object
) -> list[tuple[int, Ambiguity]]:
    """Return the rows whose short name is a province's too, and that stand alone in their province.

    In a table of prefectures 吉林 is the city where 长春 or 四平 stand beside it. Beside 北京 and 上海
    it may as well be the province: then it is for the user to say.

    Parameters
    ----------
    cells, adcode
        Text and region of each row; empty where none was found.
    level, within
        Level of the table, and the region that holds all of it.

    Returns
    -------
    list of (int, Ambiguity)
        The label of each such row with the province and the region, one of which it means.

    Examples
    --------
    >>> import pandas as pd
    >>> from gis.atlas import Atlas
    >>> cells, found = pd.Series(["吉林", "北京市"]), pd.Series(["220200", "110000"])
    >>> [(row, len(both.candidates)) for row, both in may_be_provinces(Atlas.bundled(), cells, found, "prefecture", None)]
    [(0, 2)]
    """
    if level in (None, "province") or within:
        return []
    index = names(atlas)
    provinces = {
        place.short_name: code for code, place in index.places.items() if place.level == "province"
    }
    found: list[tuple[int, Ambiguity]] = []
    known = {str(code) for code in adcode.unique() if code}
    shared = {text: provinces.get(spelling.normalise(str(text))) for text in cells.unique()}
    shared = {text: province for text, province in shared.items() if province}
    for row in cells.index[cells.isin(list(shared))]:
        own, province = str(adcode.loc[row]), shared[cells.loc[row]]
        if not own or province == own:
            continue
        if not any(code[:2] == own[:2] and code != own for code in known):
            found.append((int(row), Ambiguity(index.matches([str(province), own], "short"))))
    return found
