"""Development zones and new areas: names and statistical codes that are no divisions.

A zone is a part of one or more regions. A table that has a row for 成都高新区 counts it beside or
within the districts of 成都; taking the row for the city would be a silent wrong number.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from gis.atlas import kept
from gis.regions.answers import Inside
from gis.regions.names import TABLES as NAME_TABLES
from gis.regions.names import names

if TYPE_CHECKING:
    from collections.abc import Iterable

    from gis.atlas import Atlas
    from gis.regions.names import Names

# How a zone is called when its city stands in front: 高新区, 经济技术开发区, 综合保税区, 新区.
WORD = (
    "(?:国家级?)?(?:高新(?:技术)?(?:产业)?(?:开发)?区|高新园区|经济(?:技术)?开发区|经济技术开发(?:新)?区"
    "|经开区|开发区|工业园区?|综合保税区|综保区|保税港?区|出口加工区|新区|自由贸易试验区|自贸(?:试验)?区"
    "|(?:城乡一体化)?示范区|管理区|旅游度假区)"
)
TABLES = (*NAME_TABLES, "zones", "census-zones", "special-areas")
_ALONE = re.compile(WORD)
_TAIL = re.compile(f"(.{{2,}}?)({WORD})")


@dataclass(frozen=True, eq=False)
class Zones:
    """Zones by name and by statistical code, each with where it lies."""

    by_name: Mapping[str, Inside]
    by_code: Mapping[str, Inside]


@kept(*TABLES)
def zones(atlas: Atlas) -> Zones:
    """Return the zones of the catalogue of 2018, of the census, and the state-level new areas."""
    index = names(atlas)
    by_name: dict[str, Inside] = {}
    by_code: dict[str, Inside] = {}
    for row in atlas.rows("zones"):
        codes = [row["region_code"]] if row["region_code"] else [row["province_adcode"]]
        by_name.setdefault(row["name"], _zone(index, row["name"], codes))
    for row in atlas.rows("census-zones"):
        zone = _zone(index, row["name"], [row["prefecture_adcode"]])
        by_name.setdefault(row["name"], zone)
        by_code[row["stat_code"]] = zone
    areas: dict[tuple[str, str], list[str]] = {}
    for row in atlas.rows("special-areas"):
        areas.setdefault((row["name"], row["stat_code"]), []).append(row["adcode"])
    for (name, code), codes in areas.items():
        by_name[name] = _zone(index, name, codes)
        if code:
            # The code is that of the part in one prefecture, where the area lies in several.
            own = [held for held in codes if held[:4] == code[:4]]
            by_code[code] = _zone(index, name, own or codes)
    return Zones(_without_province(index, by_name), by_code)


def _without_province(index: Names, by_name: Mapping[str, Inside]) -> dict[str, Inside]:
    """Return the zones also by the name that leaves the province out: 唐山海港经济开发区."""
    found = dict(by_name)
    provinces = [p.short_name for p in index.places.values() if p.level == "province"]
    for name, zone in by_name.items():
        for province in provinces:
            rest = name.removeprefix(province)
            if rest != name and _TAIL.fullmatch(rest):
                found.setdefault(rest, zone)
    return found


def _zone(index: Names, name: str, codes: Iterable[str]) -> Inside:
    return Inside("zone", name, index.matches(codes, "code"))


def head_and_word(text: str) -> tuple[str, str] | None:
    """Return what stands before a general word for a zone, and the word; None where there is none.

    Examples
    --------
    >>> head_and_word("成都市高新区"), head_and_word("高新区"), head_and_word("成都市")
    (('成都市', '高新区'), ('', '高新区'), None)
    """
    if _ALONE.fullmatch(text):
        return "", text
    hit = _TAIL.fullmatch(text)
    return None if hit is None else (hit[1], hit[2])


def named(index: Names, known: Zones, text: str) -> Inside | None:
    """Return the zone of that name, with or without its province in front, or None."""
    if text in known.by_name:
        return known.by_name[text]
    for cut in range(2, min(len(text) - 3, 9)):
        rest = known.by_name.get(text[cut:])
        if rest is None:
            continue
        heads = {**index.full.get(text[:cut], {}), **index.short.get(text[:cut], {})}
        where = {match.adcode for match in rest.regions}
        if any(where & {head} or any(index.inside(w, head) for w in where) for head in heads):
            return rest
    return None
