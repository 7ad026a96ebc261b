"""Plants: sums of the trackers, ten figures of the workbooks, doubts marked, unknown kept apart."""

from __future__ import annotations

from collections import Counter

import pytest

from data.builders.evidence import facts, plants
from tests.data.evidence import ROOT, has, rows, slip, value

PLANTS = {row["plant_id"]: row for row in rows("plants")}
CAPACITIES = rows("plant_capacities")
Row = dict[str, str]


def capacity(plant: str, product: str) -> str:
    found = [r["capacity"] for r in CAPACITIES if (r["plant_id"], r["product"]) == (plant, product)]
    assert len(found) == 1
    return found[0]


def operating(product: str) -> list[str]:
    chosen = [r for r in CAPACITIES if r["product"] == product and r["status"] == "operating"]
    return [r["capacity"] for r in chosen]


def test_operating_cement_is_1021_plants_with_1787_and_1348_million_tonnes() -> None:
    standing = Counter((row["kind"], row["status"]) for row in PLANTS.values())
    assert standing["cement", "operating"] == 1021
    assert sum(float(text) for text in operating("cement") if text) == pytest.approx(
        1786.8, abs=0.05
    )
    assert sum(float(text) for text in operating("clinker") if text) == pytest.approx(
        1347.7, abs=0.05
    )
    # Unknown is an empty cell and never 0.
    assert (operating("cement").count(""), operating("clinker").count("")) == (177, 155)
    assert not [text for text in operating("cement") + operating("clinker") if text in ("0", "0.0")]


@pytest.mark.parametrize(
    ("product", "total", "tolerance"),
    [
        ("coal_power", 1_172_147, 1),  # MW; the regulator counts 1,165 GW at the end of 2023
        ("crude_steel", 979_542, 1),  # kt/a
        ("coal", 4310.9, 0.1),  # Mt/a
        ("waste_power", 14_781.5, 0.1),  # MW
    ],
)
def test_sums_of_the_other_trackers(product: str, total: float, tolerance: float) -> None:
    found = sum(float(text) for text in operating(product) if text)
    assert found == pytest.approx(total, abs=tolerance)


def test_ten_figures_are_those_of_the_workbooks() -> None:
    assert capacity("cement-P100000123182", "cement") == "2.2"  # 北京市琉璃河水泥有限公司
    assert capacity("cement-P100000123182", "clinker") == "1.6425"
    assert capacity("cement-P100000125057", "cement") == ""  # 北京立马水泥: clinker alone known
    assert capacity("cement-P100000125057", "clinker") == "0.73"
    assert capacity("cement-P100000123170", "cement") == "14"  # 江西亚东
    assert capacity("cement-P100000123484", "clinker") == "14.6"  # 华润水泥（封开）
    assert capacity("steel-P100000120281", "blast_furnace_iron") == "5500"  # 天津钢铁集团
    assert capacity("coal_power-L100000100253", "coal_power") == "400"  # 华北京热, retired
    assert capacity("coal_mine-M1207", "coal") == "3"  # 唐山矿
    assert capacity("iron_ore-P100000128281", "iron_ore") == "7000"  # 首钢马城
    assert capacity("waste_power-G100001022205", "waste_power") == "15"  # 高安屯


def test_doubtful_records_are_marked_and_kept() -> None:
    doubts = {row["name"]: row["doubt"] for row in PLANTS.values() if row["doubt"]}
    for name in (
        "四川峨胜水泥集团股份有限公司",
        "四川省星船城水泥股份有限公司",
        "四川峨胜水泥集团股份有限公司九里厂区",
    ):
        assert doubts[name] == "capacity"
    assert doubts["岚县金隅水泥有限公司"] == "name"  # lies in 陵川
    assert doubts["太仓海螺水泥有限责任公司"] == "province;name"  # lies across the border of 上海
    twice = {r["region_code"]: r["doubt"] for r in PLANTS.values() if "白兆山" in r["name"]}
    assert twice == {"420982": "", "511526": "name"}
    (off,) = (row for row in PLANTS.values() if not row["region_code"])
    assert (off["name"], off["doubt"]) == ("华能南通通州湾发电项目", "off_coverage")


def test_a_region_sums_what_stands_in_it_and_counts_the_unknown_apart() -> None:
    # 北京: three cement works, 2.2 + 1.96 Mt/a and one unknown.
    assert value("110000", "cement_plants", 2025) == 3
    assert value("110000", "cement_capacity", 2025) == pytest.approx(4.16)
    assert value("110000", "cement_capacity_unknown", 2025) == 1
    assert value("110000", "clinker_capacity", 2025) == pytest.approx(2.372, abs=0.001)
    # 石家庄; 天津 with the 1.25 Mt/a that are to be retired: they stand until then.
    assert value("130100", "clinker_capacity", 2025) == pytest.approx(15.54)
    assert value("120000", "crude_steel_capacity", 2025) == pytest.approx(17.4 + 1.25)
    assert value("120000", "coal_power_capacity", 2024) == 12_344
    # No plant known is 0; plants without any known capacity have no sum; Macao is not covered.
    assert value("110101", "cement_plants", 2025) == value("110101", "cement_capacity", 2025) == 0
    assert not has("820000", "cement_plants", 2025)


def test_a_sum_over_nothing_but_unknown_capacities_is_no_figure() -> None:
    by_region: dict[str, list[str]] = {}
    for row in CAPACITIES:
        if row["product"] == "cement" and row["status"] == "operating":
            by_region.setdefault(PLANTS[row["plant_id"]]["region_code"], []).append(row["capacity"])
    nothing = [code for code, found in by_region.items() if not any(found)]
    assert len(nothing) > 50
    assert not any(has(code, "cement_capacity", 2025) for code in nothing)
    assert all(value(code, "cement_capacity_unknown", 2025) > 0 for code in nothing)


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"status": "humming"}, "status 'humming'"),
        ({"adcode": "999999"}, "no region has the code '999999'"),
        ({"cement_mtpa": "plenty"}, "'plenty' is no number"),
        ({"cement_mtpa": "2200"}, "2200 is not between 0 and 20"),
        ({"lon": "16.03"}, "16.03 is not between 73 and 136"),
    ],
)
def test_a_slip_in_a_tracker_stops_the_build(
    change: Row, said: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    slip(monkeypatch, plants, "cement_plants", change)
    with pytest.raises(facts.EvidenceError) as fault:
        plants.rows(ROOT)
    assert said in str(fault.value)
    assert "cement_plants.csv, line 2" in str(fault.value)


def test_no_name_bears_the_section_of_the_page_it_was_read_from() -> None:
    """A search and a page of 黔西 showed 泰来煤矿#.E9.A1.B9.E7.9B.AE.E4.BF.A1.E6.81.AF."""
    names = {row["name"] for row in PLANTS.values()}
    assert [name for name in names if "#." in name] == []
    assert "贵州林东矿业集团有限责任公司黔西县太来乡泰来煤矿" in names
