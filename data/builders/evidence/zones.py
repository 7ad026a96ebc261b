"""The development zones of the catalogue of 2018, each in the region that its name tells.

The catalogue gives no points. A zone's name begins with its place, or ``zone_places.csv`` says by
hand where it lies; in a municipality, and nowhere else, the province itself is the place. What is
left has no region and is counted as open. Leading industries stand as written; a wording that is
clear gets its division of GB/T 4754-2017 and its node of the tree of industries.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, Any

from data.builders.evidence.facts import EvidenceError, number, numbered
from data.builders.evidence.place_heads import Heads
from data.builders.plans import read_places, read_tree, write
from gis.plans.file import require_unique
from gis.plans.named_places import Places

if TYPE_CHECKING:
    from pathlib import Path

COLUMNS = (
    "zone_id", "name", "province_adcode", "region_code", "placed_by", "approval", "type",
    "approved", "area_ha", "leading_industries", "building_materials", "under_construction",
)  # fmt: skip
INDUSTRY_COLUMNS = ("zone_id", "position", "wording", "gbt4754", "industry_id")
APPROVALS = {"国务院": "state", "省级": "provincial"}
TYPES = {
    "经济开发区": "economic",
    "工业园区": "industrial_park",
    "高新技术产业开发区": "high_tech",
    "经济技术开发区": "economic_technological",
    "海关特殊监管区域": "customs",
    "边境/跨境经济合作区": "border",
    "其他类型开发区": "other",
}
MUNICIPALITIES = ("110000", "120000", "310000", "500000")
# Words by which an entry names building materials in the wide sense of the plans.
BUILDING_MATERIALS = ("建材", "水泥", "陶瓷", "石材")
UNDER_CONSTRUCTION = "在建"
_SEPARATORS = re.compile("[、,，;；]")
_DATE = re.compile(r"(\d{4})\.(\d{2})(?:/\d{4}\.\d{2})?")


def wordings(root: Path) -> dict[str, dict[str, str]]:
    """Return the row of zone_wordings.csv by wording; EvidenceError where the tree lacks an id."""
    nodes = {record["id"] for record in read_tree(root)}
    found: dict[str, dict[str, str]] = {}
    for where, row in numbered(root, "zone_wordings"):
        if row["industry_id"] and row["industry_id"] not in nodes:
            raise EvidenceError(f"{where}: industry {row['industry_id']!r} is not in the tree")
        if row["gbt4754"] and not re.fullmatch(r"\d{2}", row["gbt4754"]):
            raise EvidenceError(f"{where}: {row['gbt4754']!r} is no division of GB/T 4754")
        found[row["wording"]] = row
    return found


def split(text: str) -> list[str]:
    """Return the leading industries of an entry, one wording each.

    Examples
    --------
    >>> split("装备制造、建材"), split("在建")
    (['装备制造', '建材'], [])
    """
    parts = [part.strip(" .。") for part in _SEPARATORS.split(text)]
    return [part for part in parts if part and part != UNDER_CONSTRUCTION]


def by_hand(root: Path, places: Places) -> dict[tuple[str, str], str]:
    """Return the adcode of zone_places.csv by (code, name) of the zone, names proven."""
    found = {}
    for where, row in numbered(root, "zone_places"):
        if places.name(row["adcode"]) != row["region_name"]:
            raise EvidenceError(f"{where}: {row['adcode']} is not {row['region_name']}")
        found[row["zone_code"], row["zone_name"]] = row["adcode"]
    return found


def rows(root: Path) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    """Return the zones and their leading industries, in the order of codes."""
    places, heads, known = read_places(root), Heads.read(root), wordings(root)
    hand = by_hand(root, places)
    zones: list[dict[str, Any]] = []
    named: list[dict[str, Any]] = []
    seen: Counter[str] = Counter()
    used = set()
    for where, row in numbered(root, "development_zones"):
        key = (row["zone_code"], row["name"])
        seen[row["zone_code"]] += 1
        # The catalogue gives one code to two zones (S377018).
        many = seen[row["zone_code"]]
        zone_id = row["zone_code"] if many == 1 else f"{row['zone_code']}-{many}"
        head = None if key in hand else heads.find(row["name"], row["province_adcode"])
        if key in hand:
            used.add(key)
            region, how = hand[key], "hand"
        elif head is not None:
            region, how = head.adcode, "name"
        elif row["province_adcode"] in MUNICIPALITIES:
            region, how = row["province_adcode"], "municipality"
        else:
            region, how = "", "open"
        date = _DATE.fullmatch(row["approved"])
        if date is None or row["approved_by"] not in APPROVALS or row["type"] not in TYPES:
            raise EvidenceError(f"{where}: date, approval or type is not as in the catalogue")
        wanted = row["leading_industries"]
        zones.append(
            {
                "zone_id": zone_id,
                "name": row["name"],
                "province_adcode": row["province_adcode"],
                "region_code": region,
                "placed_by": how,
                "approval": APPROVALS[row["approved_by"]],
                "type": TYPES[row["type"]],
                "approved": f"{date[1]}-{date[2]}",
                "area_ha": number(row["area_ha"], where),
                "leading_industries": wanted,
                "building_materials": any(word in wanted for word in BUILDING_MATERIALS),
                "under_construction": wanted == UNDER_CONSTRUCTION,
            }
        )
        for position, wording in enumerate(split(wanted), start=1):
            node = known.get(wording, {})
            named.append(
                {
                    "zone_id": zone_id,
                    "position": position,
                    "wording": wording,
                    "gbt4754": node.get("gbt4754"),
                    "industry_id": node.get("industry_id"),
                }
            )
    if hand.keys() - used:
        raise EvidenceError(f"zone_places.csv names no zone: {sorted(hand.keys() - used)}")
    require_unique("zones", ("zone_id",), zones)
    return zones, named


def build(root: Path) -> None:
    """Write data/resources/zones.csv and zone_industries.csv."""
    zones, named = rows(root)
    folder = root / "data" / "resources"
    write(folder / "zones.csv", COLUMNS, zones)
    write(folder / "zone_industries.csv", INDUSTRY_COLUMNS, named)
