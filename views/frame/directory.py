"""What the one search finds: provinces, cities, counties, sites of plans, zones and plants."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from gis.atlas import Atlas, kept
from gis.indicators.plants import work_of
from gis.regions import english
from gis.words.catalogue import name, text
from gis.words.language import in_language

# How near the map goes to what was found.
_ZOOMS = {"province": 6.0, "prefecture": 7.5, "county": 9.0}
_ZOOM = 10.5
ZONE_PREFIX, PLANT_PREFIX = "zone:", "plant:"


@dataclass(frozen=True)
class Entry:
    """One thing that can be found: its id as a selection, its words, its place in degrees; the kind of a plant."""

    id: str
    name: str
    kind: str
    where: str
    lat: float
    lon: float
    zoom: float
    plant: str = ""


@kept("regions", "sites", "zones", "plants", "english-names")
def directory(atlas: Atlas, lang: str) -> dict[str, Entry]:
    """Return everything that can be found by the id of its selection; do not change it."""
    rows = atlas.rows("regions")
    regions: dict[str, dict[str, Any]] = {}
    for row in rows:
        regions.setdefault(row["adcode"], row)
    province = english.shorts(atlas, lang)
    found: dict[str, Entry] = {}

    def add(id_: str, row: dict[str, Any], kind: str, seat: dict[str, Any], zoom: float) -> None:
        said = (
            english.told(atlas, row["name"], lang)
            if id_ == row.get("adcode")
            else in_language(row, "name", lang)
        )
        if not isinstance(said, str) or not said:
            return
        above = seat.get("region_code") or seat.get("adcode") or ""
        where = province.get(f"{above[:2]}0000", "")
        place = round(float(seat["lat"]), 4), round(float(seat["lon"]), 4)
        plant = str(row["kind"]) if id_.startswith(PLANT_PREFIX) else ""
        found[id_] = Entry(id_, said, kind, where, *place, zoom, plant)

    for code, row in regions.items():
        add(code, row, name("level", row["level"], lang), row, _ZOOMS[row["level"]])
    for row in atlas.rows("sites"):
        seat = row if row["lat"] not in (None, "") else regions[row["region_code"]]
        add(f"site:{row['site_id']}", row, name("category", row["kind"], lang), seat, _ZOOM)
    for row in atlas.rows("zones"):
        seat = regions.get(row["region_code"])
        if seat is not None:
            zone = text("dossier.zone", lang)
            add(f"{ZONE_PREFIX}{row['zone_id']}", row, zone, seat, _ZOOMS["county"])
    works: set[tuple[str, str]] = set()
    for row in atlas.rows("plants"):
        if row["lat"] not in (None, "") and (work := (work_of(row), row["status"])) not in works:
            works.add(work)
            kind = name("plant_kind", row["kind"], lang)
            add(f"{PLANT_PREFIX}{row['plant_id']}", row, kind, row, _ZOOM)
    return found


@kept("regions", "sites", "zones", "plants", "english-names")
def as_json(atlas: Atlas, lang: str) -> bytes:
    """Return the directory as JSON: words of the kinds, then one row a thing."""
    entries = list(directory(atlas, lang).values())
    kinds = list(dict.fromkeys(entry.kind for entry in entries))
    number = {kind: position for position, kind in enumerate(kinds)}
    rows = [[entry.id, entry.name, number[entry.kind], entry.where] for entry in entries]
    content = {"kinds": kinds, "rows": rows}
    return json.dumps(content, ensure_ascii=False, separators=(",", ":")).encode("utf-8")
