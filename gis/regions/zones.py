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
from gis.regions.names import lengths, names

if TYPE_CHECKING:
    from collections.abc import Iterable

    from gis.atlas import Atlas
    from gis.regions.names import Names

# How a zone is called when its city stands in front: 高新区, 经济技术开发区, 综合保税区, 新区.
WORD = (
    "(?:国家级?)?(?:高新(?:技术)?(?:产业)?(?:开发|园)?区|经济(?:技术)?开发区|经济技术开发(?:新)?区"
    "|经开区|开发区|工业园区?|综合保税区|综保区|保税港?区|出口加工区|新区|自由贸易试验区"
    "|自贸(?:试验)?区"
    "|(?:城乡一体化|临空经济|综合改革)?示范区|管理区|旅游度假区|航空港(?:经济综合实验)?区"
    "|临空经济区|空港经济区|综改区|产业集聚区"
    "|工业集中区|化工园区)"
)
TABLES = (*NAME_TABLES, "zones", "census-zones", "special-areas")
_ALONE = re.compile(WORD)
_TAIL = re.compile(f"(.{{2,}}?)({WORD})")


@dataclass(frozen=True, eq=False)
class Zones:
    """Zones by name and by statistical code, each with where it lies.

    ``lengths`` holds, by the first two letters, the lengths of the names that begin so, longest
    first.
    """

    by_name: Mapping[str, Inside]
    by_code: Mapping[str, Inside]
    lengths: Mapping[str, tuple[int, ...]]

    def heading(self, text: str) -> Inside | None:
        """Return the zone with whose name a text begins, or None."""
        for length in self.lengths.get(text[:2], ()):
            if text[:length] in self.by_name:
                return self.by_name[text[:length]]
        return None


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
    names_of = _variants(index, by_name)
    return Zones(names_of, by_code, lengths(names_of))


def _variants(index: Names, by_name: Mapping[str, Inside]) -> dict[str, Inside]:
    """Return the zones also without their province, and with or without the 市 of their city.

    唐山海港经济开发区 is 河北唐山海港经济开发区, 沧州市渤海新区 is 沧州渤海新区.
    """
    found = dict(by_name)
    provinces = [p.short_name for p in index.places.values() if p.level == "province"]
    for name, zone in by_name.items():
        rests = [name.removeprefix(province) for province in provinces]
        forms = [name, *(rest for rest in rests if rest != name and _TAIL.fullmatch(rest))]
        for form in forms:
            found.setdefault(form, zone)
            if form[2:3] == "市":
                found.setdefault(form[:2] + form[3:], zone)
            elif form[:2] + "市" in index.full:
                found.setdefault(f"{form[:2]}市{form[2:]}", zone)
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
