"""Minerals, statistics and indicators: sources kept, vintages apart, coverage counted."""

from __future__ import annotations

import csv
from pathlib import Path
from typing import Any

import pytest

from data.builders import plans, resources
from gis.plans import wordings

ROOT = Path(__file__).resolve().parents[2]
Row = dict[str, str]


def read(name: str) -> list[Row]:
    path = ROOT / "data" / "resources" / f"{name}.csv"
    with path.open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))


def value(indicator: str, year: str, region: str) -> str:
    rows = [
        row
        for row in read("region_stats")
        if (row["indicator"], row["year"], row["region_name"]) == (indicator, year, region)
    ]
    assert len(rows) == 1
    return rows[0]["value"]


def test_figures_are_the_published_ones() -> None:
    assert value("gdp", "2023", "成都市") == "22074.7"
    assert value("gdp", "2024", "荆州市") == "3505.99"
    assert value("population_census", "2010", "武隆区") == "351038"
    assert value("population_resident", "2024", "武汉市") == "1380.91"


def test_each_region_has_one_figure_per_indicator_and_year_with_a_source() -> None:
    rows = read("region_stats")
    keys = [(row["region_code"], row["indicator"], row["year"]) for row in rows]
    assert len(set(keys)) == len(keys) == 62
    assert all(row["source"] and row["confidence"] and row["year"] for row in rows)
    units = {(row["indicator"], row["unit"]) for row in rows}
    assert units == {
        ("gdp", "亿元"),
        ("population_census", "人"),
        ("population_resident", "万人"),
    }


def test_coverage_is_counted_by_year_and_level() -> None:
    coverage = {(row["indicator"], row["year"]): row for row in read("indicators")}
    gdp = coverage["gdp", "2023"]
    # 297 cities of the yearbook, county-level cities, and 阿坝, 甘孜 and others read by hand.
    counts = (gdp["province_count"], gdp["prefecture_count"], gdp["county_count"])
    assert counts == ("4", "318", "400")
    assert coverage["population_census", "2010"]["prefecture_count"] == "22"
    statistics = {(row["indicator"], row["year"]) for row in read("region_stats")}
    assert statistics <= set(coverage)
    assert all(row["source"] and row["licence"] and row["group"] for row in coverage.values())


def test_people_structure_industry_and_plants_are_known_nearly_everywhere() -> None:
    coverage = {row["indicator"]: row for row in read("indicators")}
    for indicator in (
        "urban_share_census",
        "employment_construction_share",
        "employment_manufacturing_share",
        "cement_plants",
    ):
        assert int(coverage[indicator]["prefecture_count"]) >= 360
        assert int(coverage[indicator]["county_count"]) >= 2800


def test_minerals_are_citable_placed_and_tied_to_the_tree() -> None:
    rows = read("minerals")
    known = set(wordings.wordings(plans.read_tree(ROOT)).values())
    places = plans.read_places(ROOT)
    assert len(rows) == 50
    for row in rows:
        assert row["citable"] in {"yes", "partly", "weak"}
        assert row["source"]
        assert places.name(row["region_code"]) == row["region_name"]
        assert row["industry_id"] in known or row["mineral"] in resources.UNMAPPED
        if row["kind"] == "presence":
            assert row["value"] == row["unit"] == row["relation"] == ""
        else:
            assert float(row["value"]) > 0
            assert row["relation"] in {"=", ">="}
        assert bool(row["note"]) == bool(row["note_en"])


def test_what_a_source_names_without_a_figure_has_none() -> None:
    named = [row for row in read("minerals") if row["kind"] == "presence"]
    places = {(row["region_name"], row["mineral"]) for row in named}
    assert ("广元市", "玻璃用石英砂") in places
    assert ("重庆市", "重晶石") in places
    assert len(places) == 7


def test_a_figure_of_several_districts_is_not_given_to_one() -> None:
    bauxite = [row for row in read("minerals") if row["mineral"] == "铝土矿"]
    assert [(row["region_name"], row["value"]) for row in bauxite] == [("重庆市", "7600")]
    gypsum = {
        r["region_name"]: (r["relation"], r["value"])
        for r in read("minerals")
        if r["mineral"] == "磷石膏" and r["kind"] == "stock"
    }
    assert gypsum == {"全国": ("=", "8.7"), "德阳市": (">=", "4000"), "什邡市": (">=", "2000")}


@pytest.mark.parametrize(
    ("name", "change", "said"),
    [
        ("minerals.csv", {"value": "about 40"}, "value 'about 40' is no number"),
        ("minerals.csv", {"value": ""}, "value '' for kind 'reserves'"),
        ("minerals.csv", {"kind": "presence"}, "presence has none"),
        ("minerals.csv", {"region_code": "999999"}, "no region has the code '999999'"),
        ("minerals.csv", {"mineral": "仙石"}, "no industry is called '仙石'"),
        ("region_stats.csv", {"indicator": "gpd"}, "indicator 'gpd' is not in indicators.toml"),
        ("region_stats.csv", {"region_code": "5101"}, "no region has the code '5101'"),
    ],
)
def test_a_slip_in_the_facts_stops_the_build(
    name: str, change: Row, said: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    row: dict[str, Any] = resources.read(ROOT, name)[0] | change
    monkeypatch.setattr(resources, "read", lambda *_: [row])
    places, known = plans.read_places(ROOT), wordings.wordings(plans.read_tree(ROOT))

    def build() -> None:
        if name == "minerals.csv":
            resources.mineral_rows(ROOT, places, known)
        else:
            resources.statistic_rows(ROOT, places, {"gdp": "亿元"})

    with pytest.raises(resources.FactError) as fault:
        build()
    assert said in str(fault.value)
    assert f"{name}, line 2" in str(fault.value)


def test_building_again_gives_the_same_bytes(tmp_path: Path) -> None:
    for folder in ("data/plans", "data/sources/facts", "data/boundaries"):
        (tmp_path / folder).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / folder).symlink_to(ROOT / folder)
    resources.build(tmp_path)
    for name in ("minerals", "region_stats"):
        path = Path("data") / "resources" / f"{name}.csv"
        assert (tmp_path / path).read_bytes() == (ROOT / path).read_bytes()
