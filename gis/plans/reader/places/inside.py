"""In which region a park, a town or a base lies that has no code of its own.

A plan of a county names its towns and parks far more often than itself. What is said of them is said
of the county, too: without that its layout would stand in no region at all.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from gis.plans.reader.vocabulary.areas import PROVINCE_SIGNS
from gis.regions.answers import ANYWHERE, Inside
from gis.regions.codes import holds
from gis.regions.gazetteer import known
from gis.regions.tree import places as regions

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gis.plans.reader.places.toponyms import Toponyms

_TOWN = re.compile(r"[一-龥]{1,8}?(?:镇|乡|街道(?:办事处)?|苏木|村|社区)")
_PARK = re.compile(
    r"[一-龥A-Za-z·（）()]{0,16}?(?:园区?|开发区|高新区|经开区|工业区|集中区|集聚区|功能区"
    r"|保税区|物流(?:中心|港|基地)|产业城|工业港|基地|片区|组团|作业区|港区|矿区|林场|农场|新城)"
)
# 川渝…, 川东北…, 长三角…: more than one region, or a part of none.
_WIDE = re.compile(
    f"[{PROVINCE_SIGNS}][{PROVINCE_SIGNS}东南西北中]"
    "|[东南西北中]部|全[国省市]|跨|沿[江海边]|[长珠][三江]|环|粤港澳|京津|成渝|渝蓉"
)
_JOINED = re.compile("[—―、,，;；/-]")
_LONGEST = 12  # signs of the longest name of a region


def region_inside(toponyms: Toponyms, place: str, name: str | None = None) -> str | None:
    """Return the adcode of the region in which a place without a code lies, None where nothing says so.

    That is the region with whose name it begins, else that of the catalogue of zones, else the city or
    the county that issued the plan where the place is a town, a park or a base by its last word.

    Parameters
    ----------
    toponyms
        Names of regions, with the issuer of the plan.
    place
        As the plan writes it.
    name
        What the plan calls the park of that place in full, where it does.

    Examples
    --------
    >>> from gis.atlas import Atlas
    >>> from gis.plans.reader.places.gazetteer import toponyms
    >>> from gis.plans.reader.places.issuer import with_issuer
    >>> names = with_issuer(toponyms(Atlas.bundled()), "广安市前锋区绿色建材产业规划")
    >>> region_inside(names, "代市镇"), region_inside(names, "川渝协作园区")
    ('511603', None)
    """
    if _JOINED.search(place):
        return None
    full = name if name and name.startswith(place) else place
    found = _headed(toponyms, full)
    if found is not None:
        return found or None
    zone = known(toponyms.atlas, full, ANYWHERE)
    if isinstance(zone, Inside) and zone.reason == "zone" and zone.regions:
        codes = {match.adcode for match in zone.regions}
        return codes.pop() if len(codes) == 1 else None
    issuer = toponyms.issuer
    if issuer is None or issuer.level == "province" or _WIDE.match(full):
        return None
    is_part = _TOWN.fullmatch(full) or _PARK.fullmatch(full)
    return issuer.adcode if is_part else None


def _headed(toponyms: Toponyms, place: str) -> str | None:
    """Return the adcode of the region with whose name a place begins, "" where that is none for sure, None where none begins it."""
    for length in range(min(len(place) - 2, _LONGEST), 1, -1):
        regions = toponyms.names.get(place[:length])
        if not regions:
            continue
        rest = place[length:]
        is_full = any(region.name == place[:length] for region in regions)
        if not (_PARK.fullmatch(rest) or (is_full and _TOWN.fullmatch(rest))):
            continue  # 观塘镇 is no part of 观塘区, and 江口镇 none of 江口
        own = [r.adcode for r in regions if _is_at_home(toponyms, r.adcode)]
        codes = set(own or [region.adcode for region in regions])
        # A city and its district of one name: the wider holds both.
        widest = [code for code in codes if all(holds(code, other) for other in codes)]
        return widest[0] if widest else ""
    return None


def _is_at_home(toponyms: Toponyms, adcode: str) -> bool:
    """Return whether a region is the issuer, in it, or above it."""
    issuer = toponyms.issuer
    return issuer is not None and (holds(issuer.adcode, adcode) or holds(adcode, issuer.adcode))


def inside(toponyms: Toponyms, record: dict[str, Any]) -> dict[str, list[list[str] | None]]:
    """Return the field ``inside`` of a record, nothing where none of its places lies in a region that is known.

    The field has for each place name and adcode of the region that holds it, None for a region itself
    and where none is known.

    Parameters
    ----------
    toponyms
        Names of regions, with the issuer of the plan.
    record
        With ``places`` and ``region_codes``, maybe ``name``.
    """
    held = list(_holders(toponyms, record))
    return {"inside": held} if any(held) else {}


def _holders(toponyms: Toponyms, record: dict[str, Any]) -> Iterator[list[str] | None]:
    known_regions = regions(toponyms.atlas)
    name = record.get("name") if len(record["places"]) == 1 else None
    for place, code in zip(record["places"], record["region_codes"], strict=True):
        found = None if code else region_inside(toponyms, place, name)
        yield None if found is None else [known_regions[found].name, found]
