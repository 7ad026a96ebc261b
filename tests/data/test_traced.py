"""Figures of the bundled evidence, traced by hand: ten of each file, with the row where they stand.

Each line below was read in the original table (row 1 is its head) and typed here: the row, the key,
the figure as it stands there, and what it has to be in the bundled file. Where the originals lie
beside the repository (../shared/evidence), the row is read again, so that a wrong row shows.
"""

from __future__ import annotations

import csv
from functools import cache

import pytest

from tests.data.evidence import ROOT, rows, value

ORIGINALS = ROOT.parent / "shared" / "evidence"

# Original, column of the key, column of the figure -> (row, key, as it stands there, as bundled).
# Plants: the product and status that the figure is the capacity of.
PLANTS = {
    ("cement_plants", "gem_id", "cement_mtpa", "cement", "cement"): [
        (47, "P100000123219", "2.0", 2.0), (139, "P100000123362", "1.2", 1.2),
        (230, "P100000126313", "", None), (322, "P100000123577", "2.13", 2.13),
        (414, "P100000123071", "3.3", 3.3), (597, "P100000123286", "2.2", 2.2),
        (688, "P100000123651", "0.6", 0.6), (780, "P100000123094", "3.8", 3.8),
        (872, "P100000124973", "1.5", 1.5), (963, "P100000124708", "", None),
    ],
    ("cement_plants", "gem_id", "clinker_mtpa", "cement", "clinker"): [
        (47, "P100000123219", "2.628", 2.628), (139, "P100000123362", "0.9125", 0.9125),
        (230, "P100000126313", "1.752", 1.752), (322, "P100000123577", "3.3", 3.3),
        (414, "P100000123071", "3.0", 3.0), (597, "P100000123286", "1.55", 1.55),
        (780, "P100000123094", "5.475", 5.475), (872, "P100000124973", "1.02", 1.02),
        (963, "P100000124708", "1.2", 1.2), (1055, "P100000124999", "1.095", 1.095),
    ],
    ("steel_plants", "gem_id", "crude_steel_operating_ktpa", "steel", "crude_steel"): [
        (19, "P100000120128", "2000", 2000), (53, "P100000120146", "5499", 5499),
        (123, "P100000120187", "2000", 2000), (157, "P100000120216", "4590", 4590),
        (192, "P100000120197", "3000", 3000), (226, "P100000120358", "2000", 2000),
        (261, "P100000120248", "1400", 1400), (295, "P100000121072", "1200", 1200),
        (365, "P100000120096", "3501", 3501), (399, "P100000120294", "400", 400),
    ],
    ("coal_power_plants", "gem_location_id", "operating_mw", "coal_power", "coal_power"): [
        (315, "L100000101135", "50.0", 50), (441, "L100000101448", "5080.0", 5080),
        (566, "L100000101757", "1260.0", 1260), (692, "L100000101426", "660.0", 660),
        (817, "L100000101398", "50.0", 50), (1068, "L100000100405", "1980.0", 1980),
        (1194, "L100000100467", "1200.0", 1200), (1319, "L100000100316", "700.0", 700),
        (1445, "L100000101653", "270.0", 270), (64, "L100000104991", "0.0", None),
    ],
    ("coal_mines", "gem_id", "capacity_mtpa", "coal_mine", "coal"): [
        (102, "M2058", "2.5", 2.5), (302, "M5055", "0.6", 0.6), (502, "M2018", "1.2", 1.2),
        (702, "M5223", "0.9", 0.9), (902, "M3736", "0.9", 0.9), (1302, "M5117", "0.9", 0.9),
        (1502, "M2296", "1.8", 1.8), (1702, "M5277", "2.4", 2.4), (1902, "M5003", "0.6", 0.6),
        (2302, "M2353", "1.0", 1.0),
    ],
    ("iron_ore_mines", "gem_id", "design_ktpa", "iron_ore", "iron_ore"): [
        (10, "P100000128340", "1500.0", 1500), (27, "P100000128415", "850.0", 850),
        (43, "P100000128221", "500.0", 500), (60, "P100000128333", "", None),
        (93, "P100000128423", "2200.0", 2200), (110, "P100000128272", "40.0", 40),
        (127, "P100000128304", "150.0", 150), (160, "P100000128686", "1800.0", 1800),
        (177, "P100000128361", "100.0", 100), (193, "P100000128399", "300.0", 300),
    ],
    ("waste_to_energy", "gem_phase_id", "capacity_mw", "waste_power", "waste_power"): [
        (35, "G100001020744", "20.0", 20), (101, "G100000202043", "35.0", 35),
        (167, "G100001020878", "12.0", 12), (233, "G100000201887", "30.0", 30),
        (299, "G100001021169", "25.0", 25), (365, "G100000201746", "30.0", 30),
        (432, "G100001021625", "12.0", 12), (498, "G100001021957", "22.0", 22),
        (564, "G100000202000", "50.0", 50), (696, "G100001021900", "6.0", 6),
    ],
}  # fmt: skip
# Original, column -> indicator and year, then (row, adcode, as it stands there, as bundled).
FIGURES = {
    ("census2020_county", "population", "population_census", 2020): [
        (120, "130626", "512765", 512_765), (594, "230127", "176245", 176_245),
        (1541, "420923", "434124", 434_124),
    ],
    ("census2020_county", "urban_share", "urban_share_census", 2020): [
        (357, "150526", "0.4703", 47.03), (830, "330225", "0.6138", 61.38),
    ],
    ("census2020_county", "age_65_up_share", "age_65_up_share", 2020): [
        (1067, "350724", "0.1472", 14.72), (1304, "371524", "0.172", 17.2),
    ],
    ("census2020_county", "emp_construction_share", "employment_construction_share", 2020): [
        (1778, "441226", "0.0611", 6.11), (2251, "522626", "0.2331", 23.31),
    ],
    ("census2020_county", "housing_m2_per_person", "housing_area_per_person", 2020): [
        (2015, "510121", "51.09", 51.09),
    ],
    ("census2020_county", "years_of_education", "years_of_education", 2020): [
        (2488, "610122", "9.14", 9.14),
    ],
    ("census2020_prefecture", "population", "population_census", 2020): [
        (17, "140300", "1318505", 1_318_505), (78, "320400", "5278121", 5_278_121),
        (200, "440100", "18676605", 18_676_605), (353, "653000", "622222", 622_222),
    ],
    ("census2020_prefecture", "urban_share", "urban_share_census", 2020): [
        (109, "341200", "0.4197", 41.97), (261, "510800", "0.4704", 47.04),
    ],
    ("census2020_prefecture", "emp_manufacturing_share", "employment_manufacturing_share", 2020): [
        (139, "370500", "0.1764", 17.64), (231, "451100", "0.1098", 10.98),
    ],
    ("census2020_prefecture", "employment_rate_16up", "employment_rate", 2020): [
        (292, "530900", "0.7164", 71.64), (323, "620600", "0.5555", 55.55),
    ],
    ("prefecture_gdp_2024_2025", "gdp_100m", "gdp", 2024): [
        (11, "321200", "7020.95", 7020.95), (30, "350700", "2090.3", 2090.3),
        (67, "441900", "12282.15", 12_282.15), (86, "530700", "710.03", 710.03),
    ],
    ("prefecture_gdp_2024_2025", "gdp_100m", "gdp", 2025): [
        (105, "320300", "9957.22", 9957.22), (124, "350200", "8980.37", 8980.37),
        (143, "410600", "1144.12", 1144.12), (162, "430600", "5386.88", 5386.88), (199, "510800", "1348.78", 1348.78),
        (218, "650100", "4658.19", 4658.19),
    ],
}  # fmt: skip
# The yearbooks are long tables: (row, adcode, indicator, year, as it stands there, as bundled).
YEARBOOKS = {
    "city_yearbook_2019_2023": [
        (1211, "231000", "industrial_firms", 2019, "246", 246),
        (3765, "440900", "share_secondary", 2019, "34.59", 34.59),
        (6055, "141000", "gdp", 2020, "1505", 1505),
        (7682, "360900", "share_tertiary", 2020, "47.63", 47.63),
        (10977, "211300", "share_tertiary", 2021, "46.77", 46.77),
        (14570, "130800", "share_tertiary", 2022, "42.7", 42.7),
        (16358, "371100", "industrial_firms", 2022, "940", 940),
        (16674, "420200", "gdp", 2022, "2042", 2042),
        (20247, "330400", "urbanisation", 2023, "73.15", 73.15),
        (20622, "341200", "population_resident", 2023, "808", 808),
    ],
    # 万元 there, 亿元 here.
    "county_city_yearbook_2019_2023": [
        (396, "220382", "gdp", 2019, "871746", 87.1746),
        (1170, "371083", "gdp", 2019, "2773600", 277.36),
        (1947, "530181", "gdp", 2019, "5751400", 575.14),
        (2796, "222404", "industrial_firms", 2020, "57", 57),
        (3699, "410185", "industrial_firms", 2020, "207", 207),
        (4607, "532503", "industrial_firms", 2020, "45", 45),
        (5506, "222406", "gdp", 2022, "379664", 37.9664),
        (6409, "410781", "gdp", 2022, "2085793", 208.5793),
        (8215, "220881", "industrial_firms", 2023, "29", 29),
        (9120, "410183", "gdp", 2023, "7458357", 745.8357),
    ],
}
# (row, code, hectares, leading industries): the same there and here.
ZONES = [
    (107, "G311011", 1638.0, "装备制造、机电、医药"),
    (319, "G372024", 1590.0, "电子信息、生物医药、智能装备"),
    (531, "G651048", 1566.0, "先进制造、商贸物流"),
    (743, "S147023", 459.89, "装备制造、钢结构"),
    (955, "S237046", 142.24, "煤化工、石墨加工、医药"),
    (1167, "S337055", 1249.33, "服装、机械电机、电器厨具"),
    (1379, "S359053", 79.45, "环保设备、机械"),
    (1591, "S379092", 132.22, "农副食品、交通运输设备、海洋生物"),
    (2015, "S449097", 843.5, "新电子、新材料、机械"),
    (2439, "S629044", 67.1, "农副产品加工、建材、纺织"),
]
# (row, code, people, urban share, share of manufacturing as they stand there).
CENSUS_ZONES = [
    (7, "130274", "98218", "0.6784", "0.2071"), (18, "130871", "135375", "0.7929", "0.0768"),
    (29, "150172", "136150", "1.0", "0.201"), (41, "220771", "94066", "0.7546", "0.0693"),
    (52, "321171", "263813", "0.8671", "0.3658"), (63, "340871", "140015", "0.9742", "0.2073"),
    (74, "370572", "3614", "0.0772", "0.5308"), (96, "410771", "136917", "0.9448", "0.1754"),
    (119, "430472", "183686", "0.93", "0.0653"), (130, "511771", "45463", "0.502", "0.189"),
]  # fmt: skip
INDEX = [
    (4, "2021-12", 99.41), (8, "2023-03", 103.4), (12, "2023-07", 102.49), (16, "2023-11", 103.78),
    (20, "2024-03", 102.48), (24, "2024-07", 103.15), (28, "2024-11", 104.56),
    (36, "2025-07", 105.04), (44, "2026-03", 105.68), (48, "2026-07", 105.2),
]  # fmt: skip
# (row, route, truck in m or "", price).
PRICES = [
    (2, "西安-成都", "9.6", 3689), (3, "长沙-厦门", "9.6", 9865), (4, "宁波-深圳", "9.6", 12_481),
    (5, "西安-成都", "13.5", 5125), (6, "长沙-厦门", "13.5", 13_702),
    (7, "宁波-深圳", "13.5", 17_335), (8, "西安-成都", "17.5", 6149), (11, "西安-成都", "", 71),
    (14, "西安-成都", "", 204), (16, "宁波-深圳", "", 693),
]  # fmt: skip
# (row, day, kind, new code): the same there and here.
CHANGES = [
    (2, "2024-05-31", "transfer", "659006"), (3, "2024-05-31", "transfer", "659003"),
    (4, "2024-07-24", "transfer", "653101"), (5, "2024-09-27", "transfer", "533422"),
    (6, "2024-12-27", "establish", "653228"), (7, "2024-12-27", "establish", "653229"),
    (8, "2025-11-06", "abolish_and_establish", "500157"), (9, "2025-11-06", "transfer", "500109"),
    (10, "2026-03-26", "establish", "653132"), (11, "2026-04-17", "establish", "659013"),
]  # fmt: skip


@cache
def original(name: str) -> list[dict[str, str]]:
    with (ORIGINALS / f"{name}.csv").open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))


def standing(name: str, row: int) -> dict[str, str]:
    """Return a row of an original; row 1 is the head."""
    return original(name)[row - 2]


@cache
def capacities() -> dict[tuple[str, str, str], str]:
    return {
        (row["plant_id"], row["product"], row["status"]): row["capacity"]
        for row in rows("plant_capacities")
    }


@cache
def by_key(name: str, key: str, folder: str = "resources") -> dict[str, dict[str, str]]:
    return {row[key]: row for row in rows(name, folder)}


def test_ten_figures_of_every_file_are_traced() -> None:
    counts: dict[str, int] = {}
    for (name, *_), lines in [*PLANTS.items(), *FIGURES.items()]:
        counts[name] = counts.get(name, 0) + len(lines)
    for name, held in YEARBOOKS.items():
        counts[name] = len(held)
    others = (ZONES, CENSUS_ZONES, INDEX, PRICES, CHANGES)
    assert min([*counts.values(), *(len(one) for one in others)]) >= 10
    assert len(counts) + len(others) == 16


def test_capacities_are_those_of_the_trackers() -> None:
    found = capacities()
    for (_, _, _, kind, product), lines in PLANTS.items():
        plants = by_key("plants", "plant_id")
        for _, key, _, bundled in lines:
            plant = f"{kind}-{key}"
            # A power station has a row a status; the others have that of the plant.
            status = "operating" if product == "coal_power" else plants[plant]["status"]
            text = found.get((plant, product, status), "")
            assert (float(text) if text else None) == bundled, (plant, product)


def test_figures_of_regions_are_those_of_census_yearbooks_and_reports() -> None:
    for (_, _, indicator, year), lines in FIGURES.items():
        for _, adcode, _, bundled in lines:
            assert value(adcode, indicator, year) == pytest.approx(bundled, abs=1e-9), (
                adcode,
                indicator,
            )
    for lines in YEARBOOKS.values():
        for _, adcode, indicator, year, _, bundled in lines:
            assert value(adcode, indicator, year) == pytest.approx(bundled, abs=1e-9), (
                adcode,
                indicator,
            )


def test_zones_of_both_catalogues_index_prices_and_changes() -> None:
    zones, counted = by_key("zones", "zone_id"), by_key("census_zones", "stat_code")
    for _, code, hectares, leading in ZONES:
        assert (float(zones[code]["area_ha"]), zones[code]["leading_industries"]) == (
            hectares,
            leading,
        )
    for _, code, people, urban, manufacturing in CENSUS_ZONES:
        row = counted[code]
        assert row["population"] == people
        assert float(row["urban_share_pct"]) == pytest.approx(float(urban) * 100)
        assert float(row["employment_manufacturing_share_pct"]) == pytest.approx(
            float(manufacturing) * 100
        )
    index = by_key("freight_index", "month", "transport")
    assert [float(index[month]["index"]) for _, month, _ in INDEX] == [held for *_, held in INDEX]
    prices = {
        (f"{row['from_name'][:2]}-{row['to_name'][:2]}", row["truck_length_m"], float(row["price"]))
        for row in rows("freight_prices", "transport")
    }
    assert {(route, length, float(price)) for _, route, length, price in PRICES} <= prices
    changes = {(row["date"], row["kind"], row["new_adcode"]) for row in rows("division_changes")}
    assert {change[1:] for change in CHANGES} <= changes


@pytest.mark.skipif(not ORIGINALS.is_dir(), reason="the originals do not lie beside the repository")
def test_the_rows_named_here_are_those_of_the_originals() -> None:
    found, said = [], []
    for name, row, columns, written in _named_rows():
        found.append((name, row, [standing(name, row)[column] for column in columns]))
        said.append((name, row, written))
    assert found == said
    assert len(said) > 150


def _named_rows() -> list[tuple[str, int, tuple[str, ...], list[str]]]:
    """Return each row named above: original, row, columns, what stands in them."""
    named: list[tuple[str, int, tuple[str, ...], list[str]]] = []
    for (name, key, column, *_), lines in PLANTS.items():
        named += [(name, row, (key, column), [code, written]) for row, code, written, _ in lines]
    for (name, column, *_), lines in FIGURES.items():
        named += [
            (name, row, ("adcode", column), [code, written]) for row, code, written, _ in lines
        ]
    for name, held in YEARBOOKS.items():
        columns = ("adcode", "indicator", "year", "value")
        named += [
            (name, row, columns, [*key, str(year), text]) for row, *key, year, text, _ in held
        ]
    columns = ("zone_code", "area_ha", "leading_industries")
    named += [
        ("development_zones_2018", row, columns, [code, str(ha), led])
        for row, code, ha, led in ZONES
    ]
    columns = ("stat_code", "population", "urban_share", "emp_manufacturing_share")
    named += [("census2020_zones", row, columns, parts) for row, *parts in CENSUS_ZONES]
    named += [("road_freight_index", row, ("month", "index"), [m, str(i)]) for row, m, i in INDEX]
    columns = ("route", "truck_m", "price")
    named += [
        ("road_route_prices", row, columns, [r, m, str(price)]) for row, r, m, price in PRICES
    ]
    columns = ("date", "kind", "new_adcode")
    named += [("admin_changes_2024_2026", row, columns, parts) for row, *parts in CHANGES]
    return named
