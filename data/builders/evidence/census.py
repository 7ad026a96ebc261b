"""The census of 2020: people, ages, schooling, work and housing by county, prefecture, province.

Shares become per cent. A province is the sum of its prefectures, its shares weighted as the
bulletin does: by people, and shares of employment by the employed. Where the table is known to
differ from a city's own bulletin, the bulletin's population is taken.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Any

from data.builders.evidence.facts import EvidenceError, Figure, number, numbered
from data.builders.plans import read_places, write
from gis.plans.file import require_unique

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

YEAR = 2020
SOURCE, SUMMED = "census2020", "census2020-province"
ZONE_COLUMNS = (
    "stat_code", "name", "prefecture_adcode", "population", "urban_share_pct",
    "employment_manufacturing_share_pct", "employment_construction_share_pct",
    "employment_mining_share_pct",
)  # fmt: skip
# Column of the source -> (indicator, factor, what weights it in a province).
PEOPLE, ADULTS, EMPLOYED = "people", "adults", "employed"
INDUSTRIES = (
    "primary", "mining", "manufacturing", "utilities", "construction", "trade", "transport",
    "real_estate", "business_services", "science", "it",
)  # fmt: skip
SHARES: dict[str, tuple[str, float, str]] = {
    "urban_share": ("urban_share_census", 100, PEOPLE),
    "from_other_province_share": ("from_other_province_share", 100, PEOPLE),
    "age_0_14_share": ("age_0_14_share", 100, PEOPLE),
    "age_15_64_share": ("age_15_64_share", 100, PEOPLE),
    "age_65_up_share": ("age_65_up_share", 100, PEOPLE),
    "years_of_education": ("years_of_education", 1, ADULTS),
    "university_share": ("university_share", 100, PEOPLE),
    "housing_m2_per_person": ("housing_area_per_person", 1, PEOPLE),
    "employment_rate_16up": ("employment_rate", 100, ADULTS),
} | {f"emp_{name}_share": (f"employment_{name}_share", 100, EMPLOYED) for name in INDUSTRIES}
POPULATION = "population_census"
# Three cities whose own bulletins give other figures than the table; the differences (121,200
# less, 255,200 more, 134,000 less) cancel out, so the sum of Hubei stays the official one.
BULLETINS = {"420100": 12_326_518.0, "420500": 4_017_607.0, "429004": 1_134_715.0}
BULLETIN = "census2020-bulletin"
# The table has three districts of 杭州 within the bounds before April 2021 (上城 without 江干, 余杭 with
# 临平, 萧山 with a part of 钱塘) and says so in a note. The city's bulletin counts the five within those
# of today; shares of the old districts are of other ground, and are taken for none of the new.
REDRAWN = {
    "330102": 1_323_467.0, "330109": 2_011_699.0, "330110": 1_226_673.0,
    "330113": 1_175_841.0, "330114": 769_150.0,
}  # fmt: skip
REDRAWN_BULLETIN = "census2020-redrawn"
# 扎赉诺尔区 was written as 184,424 people instead of 84,424: its shares of people were divided by
# that, and entered those of 呼伦贝尔 so.
SLIP_REGION, SLIP_HOLDER, SLIP_PEOPLE = "150703", "150700", 184_424.0
SLIP_COLUMNS = (
    "urban_share", "from_other_province_share", "age_0_14_share", "age_15_64_share",
    "age_65_up_share", "university_share",
)  # fmt: skip


def _mend(found: dict[str, dict[str, float | None]]) -> None:
    """Undo the slip of 扎赉诺尔区 in its own shares and in those of its prefecture."""
    region, holder = found[SLIP_REGION], found[SLIP_HOLDER]
    people, all_people = region["population"] or 0.0, holder["population"] or 0.0
    for column in SLIP_COLUMNS:
        wrong = region[column] or 0.0
        right = min(wrong * SLIP_PEOPLE / people, 1.0)
        region[column] = right
        holder[column] = (holder[column] or 0.0) + (right - wrong) * people / all_people


def _row(row: dict[str, str], where: str) -> dict[str, float | None]:
    found = {"population": number(row["population"], where, lowest=100, highest=4e7)}
    for column, (_, factor, _) in SHARES.items():
        found[column] = number(row[column], where, highest=1 if factor == 100 else 200)
    return found


def _weights(row: dict[str, float | None]) -> dict[str, float]:
    """Return people, adults (15 and over) and employed of a region."""
    people = row["population"] or 0.0
    adults = people * (1 - (row["age_0_14_share"] or 0.0))
    return {PEOPLE: people, ADULTS: adults, EMPLOYED: adults * (row["employment_rate_16up"] or 0)}


def _table(root: Path, name: str) -> dict[str, dict[str, float | None]]:
    """Return the figures of a table by adcode, its names proven."""
    places = read_places(root)
    found = {}
    for where, row in numbered(root, name):
        code = row["adcode"]
        if places.name(code) != row["name"]:
            raise EvidenceError(f"{where}: {code} is {places.name(code)}, not {row['name']}")
        if row.get("note") and code not in REDRAWN:
            raise EvidenceError(
                f"{where}: {code} has the note {row['note']!r}, and nothing heeds it"
            )
        found[code] = _row(row, where)
    return found


def read(root: Path) -> dict[str, dict[str, float | None]]:
    """Return the figures by adcode: counties and prefectures as written, provinces summed.

    Districts that were drawn anew have their people within the bounds of today, and no shares.
    """
    prefectures = _table(root, "census2020_prefecture")
    counties = _table(root, "census2020_county")
    # 仙桃 and its like stand in both tables.
    for code in prefectures.keys() & counties.keys():
        if prefectures[code]["population"] != counties[code]["population"]:
            raise EvidenceError(f"{code} has two populations")
    if counties.keys() & REDRAWN.keys():
        blank: dict[str, float | None] = dict.fromkeys(SHARES)
        counties |= {code: blank | {"population": people} for code, people in REDRAWN.items()}
    found = counties | prefectures
    if SLIP_REGION in found:
        _mend(found)
    provinces: dict[str, list[dict[str, float | None]]] = defaultdict(list)
    for code in sorted(prefectures):
        provinces[code[:2] + "0000"].append(found[code])
    return {code: _summed(members) for code, members in provinces.items()} | found


def _summed(members: list[dict[str, float | None]]) -> dict[str, float | None]:
    total: dict[str, float | None] = {
        "population": sum(row["population"] or 0.0 for row in members)
    }
    weights = [_weights(row) for row in members]
    for column, (_, _, weight) in SHARES.items():
        known = [
            (share, by[weight])
            for row, by in zip(members, weights, strict=True)
            if (share := row[column]) is not None
        ]
        mass = sum(w for _, w in known)
        total[column] = sum(share * w for share, w in known) / mass if mass else None
    return total


def figures(root: Path) -> Iterator[Figure]:
    """Yield (region_code, indicator, year, value, source_id) of the census."""
    for code, row in read(root).items():
        source = SUMMED if code.endswith("0000") and code[:2] not in _MUNICIPAL else SOURCE
        for column, (indicator, factor, _) in SHARES.items():
            value = row[column]
            if value is not None:
                yield code, indicator, YEAR, round(value * factor, 4), source
        source = REDRAWN_BULLETIN if code in REDRAWN else source
        people, source = BULLETINS.get(code), BULLETIN if code in BULLETINS else source
        counted = row | ({} if people is None else {"population": people})
        if counted["population"] is not None:
            yield code, POPULATION, YEAR, counted["population"], source
        employed = _weights(counted)[EMPLOYED]
        if employed:
            yield code, "employed", YEAR, round(employed), source


_MUNICIPAL = ("11", "12", "31", "50")


def zone_rows(root: Path) -> list[dict[str, Any]]:
    """Return the development zones that the census counts apart from the counties."""
    rows = []
    for where, row in numbered(root, "census2020_zones"):
        rows.append(
            {"stat_code": row["stat_code"], "name": row["name"]}
            | {"prefecture_adcode": row["prefecture_adcode"]}
            | {"population": number(row["population"], where)}
            | {
                f"{column}_pct": None if share is None else round(share * 100, 4)
                for column, source in (
                    ("urban_share", "urban_share"),
                    ("employment_manufacturing_share", "emp_manufacturing_share"),
                    ("employment_construction_share", "emp_construction_share"),
                    ("employment_mining_share", "emp_mining_share"),
                )
                for share in [number(row[source], where, highest=1)]
            }
        )
    require_unique("census_zones", ("stat_code",), rows)
    return rows


def build(root: Path) -> None:
    """Write data/resources/census_zones.csv; the figures go to figures.parquet."""
    write(root / "data" / "resources" / "census_zones.csv", ZONE_COLUMNS, zone_rows(root))
