"""The commands that compare: what they print, write and refuse. Own tables are made up."""

import json
import xml.etree.ElementTree as ET
from pathlib import Path

import openpyxl
import pytest
from click.testing import CliRunner

from gis import specialisation, tables
from gis.cli.collaboration import collaboration, evidence
from gis.cli.compare import compare
from gis.cli.measures import moran, specialise
from gis.errors import InputTableError, SettingError, UnknownNameError

SICHUAN = ("--plan", "sichuan-2025-2027")


def run(command, *arguments: str, lang: str = "zh") -> str:
    result = CliRunner().invoke(command, list(arguments), obj=lang)
    if result.exception and not isinstance(result.exception, SystemExit):
        raise result.exception
    assert result.exit_code == 0, result.output
    return result.stdout


def document(command, *arguments: str) -> dict:
    return json.loads(run(command, *arguments, "--format", "json"))


@pytest.fixture
def own(tmp_path: Path) -> str:
    """A made-up table with a trend from west to east."""
    cities = [
        "成都",
        "德阳",
        "绵阳",
        "南充",
        "遂宁",
        "广安",
        "达州",
        "重庆",
        "资阳",
        "内江",
        "眉山",
    ]
    file = tmp_path / "kilns.csv"
    lines = ["市,窑,线"] + [f"{name},{i + 1},{i % 3}" for i, name in enumerate(cities)]
    file.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return str(file)


def test_comparison_with_coverage():
    found = document(compare, "成都", "德阳", "阿坝", "--indicator", "gdp:2023")
    rows = {row["adcode"]: row["gdp:2023"] for row in found["指标"]}
    assert rows == {"510100": 22074.7, "510600": 3014.0, "513200": None}
    assert found["indicators"][0]["known"] == 2
    shown = run(compare, "成都", "德阳", "阿坝", "--indicator", "gdp:2023")
    assert "已知 2/3" in shown
    assert "known 2/3" in run(compare, "成都", "德阳", "阿坝", "--indicator", "gdp:2023", lang="en")


def test_one_region_is_compared_with_its_peers():
    shown = run(compare, "成都", "--peers", "size", "--indicator", "gdp:2023")
    assert "规模" in shown
    # 武汉 with 20,012 亿元 is nearest to 成都's 22,074.7.
    assert shown.splitlines()[3].startswith("武汉市")
    near = document(compare, "武隆区", "--peer-count", "3", "--indicator", "area_km2")
    assert len(near["指标"]) == 4


def test_an_index_with_its_parts_and_robustness():
    found = document(
        compare,
        "成都",
        "德阳",
        "乐山",
        "宜宾",
        "--indicator",
        "gdp:2023",
        "--indicator",
        "population_density:2023",
        "--direction",
        "population_density:2023=less",
        "--normalise",
        "minmax",
        "--weights",
        "equal",
    )
    scores = {row["adcode"]: row for row in found["综合指数与稳健性"]}
    parts = {row["adcode"]: row for row in found["指数分项"]}
    for code, row in scores.items():
        total = parts[code]["gdp:2023"] + parts[code]["population_density:2023"]
        assert row["score"] == pytest.approx(total, rel=0, abs=1e-12)
        assert row["rank_best"] <= row["rank_low"] <= row["rank_high"] <= row["rank_worst"]
    assert found["recipe"]["directions"] == {"gdp:2023": 1, "population_density:2023": -1}


def test_an_index_without_a_direction_or_with_thin_data_is_refused():
    with pytest.raises(SettingError, match="area_km2"):
        run(compare, "成都", "德阳", "--indicator", "area_km2", "--normalise", "rank")
    with pytest.raises(InputTableError, match=r"gdp:2023 1/3.*0\.6"):
        run(compare, "成都", "阿坝", "甘孜", "--indicator", "gdp:2023", "--weights", "equal")


def test_a_settings_file_gives_the_same_numbers_again(tmp_path):
    file = str(tmp_path / "session.toml")
    choices = (
        "成都",
        "德阳",
        "乐山",
        "--indicator",
        "gdp:2023",
        "--indicator",
        "gdp_per_person:2023",
        "--weights",
        "entropy",
        "--seed",
        "5",
    )
    first = document(compare, *choices, "--save-settings", file)
    assert document(compare, "--settings", file) == first
    other = document(compare, "--settings", file, "--seed", "6")
    assert other["recipe"]["seed"] == 6


def test_own_weights_from_a_file(tmp_path):
    file = tmp_path / "weights.csv"
    file.write_text("indicator,weight\ngdp:2023,3\ngdp_per_person:2023,1\n", encoding="utf-8")
    found = document(
        compare,
        "成都",
        "德阳",
        "--indicator",
        "gdp:2023",
        "--indicator",
        "gdp_per_person:2023",
        "--weights",
        str(file),
    )
    assert found["recipe"]["weights"] == {"gdp:2023": 0.75, "gdp_per_person:2023": 0.25}


def test_own_indicators_and_their_faults(own, tmp_path):
    found = document(compare, "成都", "德阳", "--table", own, "--indicator", "窑")
    assert [row["窑"] for row in found["指标"]] == [1.0, 2.0]
    assert found["indicators"][0]["origin"] == "own"
    bad = tmp_path / "bad.csv"
    bad.write_text("市,窑\n成都,1\n德阳,x\n亚特兰蒂斯,3\n", encoding="utf-8")
    with pytest.raises(InputTableError, match=r"2 处.*3/窑.*4/市"):
        run(compare, "成都", "德阳", "--table", str(bad))
    result = CliRunner().invoke(
        compare,
        ["成都", "德阳", "--table", str(bad), "--indicator", "窑", "--skip-faults"],
        obj="zh",
    )
    assert result.exit_code == 0
    assert "3/窑: x 不是数值" in result.stderr
    assert "4/市: 亚特兰蒂斯 未匹配到区域" in result.stderr


def test_regions_of_two_levels_are_refused():
    with pytest.raises(UnknownNameError, match="500156"):
        run(compare, "成都", "武隆")
    assert CliRunner().invoke(compare, [], obj="zh").exit_code != 0


def test_a_workbook_with_methods(tmp_path):
    file = tmp_path / "out.xlsx"
    run(
        compare,
        "成都",
        "德阳",
        "--indicator",
        "gdp:2023",
        "--weights",
        "equal",
        "--format",
        "xlsx",
        "--out",
        str(file),
    )
    book = openpyxl.load_workbook(file)
    assert {"指标", "综合指数与稳健性", "方法", "来源", "覆盖", "设置"} <= set(book.sheetnames)
    assert (
        CliRunner().invoke(compare, ["成都", "德阳", "--format", "xlsx"], obj="zh").exit_code != 0
    )


def test_specialisation_of_the_designations_and_of_a_table(own):
    found = document(specialise, *SICHUAN)
    quotients = {(row["adcode"], row["industry"]): row for row in found["区位商与份额"]}
    row = quotients[("510100", "cement")]
    totals = {r["adcode"]: r["total"] for r in found["区域专业化"]}
    industries = {r["industry"]: r["total"] for r in found["产业集中度"]}
    expected = (1 / totals["510100"]) / (industries["cement"] / sum(industries.values()))
    assert row["location_quotient"] == pytest.approx(expected, rel=1e-12)
    # The areas that the plan never lists have no region.
    assert "1 条布局记录未计入：未点名区域" in run(specialise, *SICHUAN)
    wide = document(specialise, "--table", own)
    table = tables.parse(Path(own).read_bytes(), "kilns.csv")
    numbers = table.set_index("市").astype(float)
    found_quotients = [row["location_quotient"] for row in wide["区位商与份额"]]
    assert found_quotients == pytest.approx(
        specialisation.location_quotient(numbers).to_numpy().ravel().tolist(), rel=1e-12
    )


def test_shift_share_and_long_tables(tmp_path):
    for name, numbers in (("before.csv", (10, 10)), ("after.csv", (20, 10))):
        lines = [f"{city},水泥,{n}" for city, n in zip(("成都", "德阳"), numbers, strict=True)]
        text = "city,what,n\n" + "\n".join(lines)
        (tmp_path / name).write_text(text, encoding="utf-8")
    found = document(
        specialise,
        "--table",
        str(tmp_path / "after.csv"),
        "--before",
        str(tmp_path / "before.csv"),
        "--industry",
        "what",
        "--value",
        "n",
    )
    assert [row["own"] for row in found["偏离—份额"]] == [5.0, -5.0]


def test_moran_of_a_trend(own):
    found = document(moran, "--table", own, "--column", "窑", "--neighbours", "knn", "--k", "3")
    assert found["moran"]["n"] == 11
    assert found["moran"]["moran_i"] > found["moran"]["expected"]
    again = document(moran, "--table", own, "--column", "窑", "--neighbours", "knn", "--k", "3")
    assert again == found
    assert "莫兰指数" in run(moran, "--table", own, "--column", "窑")


def test_an_island_is_named(tmp_path):
    file = tmp_path / "coast.csv"
    file.write_text("市,n\n宁波,1\n绍兴,2\n杭州,5\n舟山,3\n金华,4\n", encoding="utf-8")
    shown = run(moran, "--table", str(file), "--column", "n")
    assert "与最近区域相连：舟山市" in shown
    left = document(moran, "--table", str(file), "--column", "n", "--islands", "exclude")
    rows = {row["region"]: row["local_i"] for row in left["局部统计量"]}
    assert rows["舟山市"] is None
    assert left["moran"]["n"] == 4


def test_collaboration_keeps_stated_ties_apart():
    found = document(collaboration, *SICHUAN)
    kinds = {row["kind"] for row in found["联系"]}
    assert kinds == {"computed", "stated:collaboration"}
    stated = [row for row in found["联系"] if row["kind"] != "computed"]
    assert len(stated) == 6
    assert all(row["weight"] is None for row in stated)
    assert "成都平原经济区" in run(collaboration, *SICHUAN)


def test_graphml_can_be_read_back():
    root = ET.fromstring(run(collaboration, *SICHUAN, "--format", "graphml"))  # noqa: S314
    space = "{http://graphml.graphdrawing.org/xmlns}"
    assert len(root.findall(f".//{space}node")) > 5
    texts = {data.text for data in root.iter(f"{space}data")}
    assert {"成都市", "computed", "stated:collaboration"} <= texts


def test_evidence_counts_and_reasons():
    found = document(evidence, *SICHUAN)
    rows = found["规划与依据"]
    assert sum(found["counts"].values()) == len(rows)
    cement = next(r for r in rows if r["region_code"] == "511600" and r["industry"] == "水泥")
    assert cement["grade"] == "有依据"
    assert "蓥峰" in cement["reasons"]
    assert all(row["source"] for row in found["依据明细"] if row["strength"] != "市场规模")
    shown = run(evidence, *SICHUAN, lang="en")
    assert "no data, no verdict" in shown
