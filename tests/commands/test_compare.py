"""The commands that compare: what they print, write and refuse. Own tables are made up."""

import json
import re
from pathlib import Path

import openpyxl
import pandas as pd
import pytest
from click.testing import CliRunner

from commands.compare import compare
from commands.measures import moran, specialise
from gis.__main__ import main
from gis.atlas import Atlas
from gis.clusters.series import series
from gis.errors import InputTableError, SettingError, UnknownNameError
from gis.indicators import composite, endowment, scaling
from gis.industries import specialisation
from gis.tables import files

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
    rows = {row["adcode"]: row["gdp:2023"] for row in found["values"]}
    assert rows == {"510100": 22074.7, "510600": 3014.0, "513200": None}
    assert found["indicators"][0]["known"] == 2
    shown = run(compare, "成都", "德阳", "阿坝", "--indicator", "gdp:2023")
    assert "已知 2/3" in shown
    assert "known 2/3" in run(compare, "成都", "德阳", "阿坝", "--indicator", "gdp:2023", lang="en")


def test_every_figure_has_its_own_source_in_files_of_the_command_too(tmp_path):
    """Those of the page had it, and the sheet of sources named every yearbook of the country."""
    names = ("成都", "德阳", "阿坝", "--indicator", "gdp:2023")
    found = document(compare, *names)["origins"]
    assert [(row["region"], row["value"]) for row in found] == [
        ("成都市", 22074.7), ("德阳市", 3014.0),
    ]  # fmt: skip
    assert found[1]["source"] == "《中国城市统计年鉴2024》，全市"
    run(compare, *names, "--format", "xlsx", "--out", str(tmp_path / "a.xlsx"))
    sheet = openpyxl.load_workbook(tmp_path / "a.xlsx")["逐个数字的来源"]
    head, *rows = sheet.iter_rows(values_only=True)
    assert [dict(zip(head, row, strict=True))["来源"] for row in rows] == [
        row["source"] for row in found
    ]
    assert "来源" not in run(compare, *names, "--format", "csv")


def test_one_region_is_compared_with_its_peers():
    shown = run(compare, "成都", "--peers", "size", "--indicator", "gdp:2023")
    assert "规模" in shown
    # 武汉 with 20,012 亿元 is nearest to 成都's 22,074.7.
    cities = [line.split()[0] for line in shown.splitlines() if line[:2] in ("成都", "武汉")]
    assert cities[:2] == ["成都市", "武汉市"]
    near = document(compare, "武隆区", "--peer-count", "3", "--indicator", "area_km2")
    assert len(near["values"]) == 4


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
    scores = {row["adcode"]: row for row in found["index"]}
    parts = {row["adcode"]: row for row in found["parts"]}
    for code, row in scores.items():
        total = parts[code]["gdp:2023"] + parts[code]["population_density:2023"]
        assert row["score"] == pytest.approx(total, rel=0, abs=1e-12)
        assert row["rank_best"] <= row["rank_low"] <= row["rank_high"] <= row["rank_worst"]
    assert found["recipe"]["directions"] == {"gdp:2023": 1, "population_density:2023": -1}


@pytest.mark.parametrize("aggregation", composite.AGGREGATIONS)
@pytest.mark.parametrize("normalisation", scaling.NORMALISATIONS)
def test_every_recipe_gives_the_figures_of_the_measure(normalisation, aggregation, capsys):
    cities = ("成都", "德阳", "乐山", "宜宾")
    names = ("gdp:2023", "gdp_per_person:2023", "area_km2")
    choices = [part for name in names for part in ("--indicator", name)]
    choices += ["--direction", "area_km2=less", "--normalise", normalisation, "--weights", "critic"]
    choices += ["--aggregate", aggregation]
    if aggregation == "geometric" and normalisation in ("zscore", "vector"):
        assert main(["compare", *cities, *choices]) == 1
        assert "几何平均" in capsys.readouterr().err
        return
    found = document(compare, *cities, *choices)
    table = pd.DataFrame(found["values"]).set_index("adcode")[list(names)]
    directions = {"gdp:2023": 1, "gdp_per_person:2023": 1, "area_km2": -1}
    recipe = composite.Recipe(normalisation, "critic", aggregation)
    expected = composite.composite(table, directions, recipe)
    rows = pd.DataFrame(found["index"]).set_index("adcode").loc[table.index]
    assert rows["score"].tolist() == pytest.approx(expected.regions["score"].tolist(), abs=1e-12)
    assert {"rank_low", "rank_high", "share_first"} <= set(rows)
    parts = pd.DataFrame(found["parts"]).set_index("adcode").loc[table.index, list(names)]
    if aggregation == "arithmetic":
        assert parts.sum(axis=1).tolist() == pytest.approx(rows["score"].tolist(), abs=1e-12)


def test_named_indicators_that_cannot_count_are_shown_without_ranks_and_that_is_said(tmp_path):
    """The call was refused, and with it the values."""
    asked = ("成都", "德阳", "--indicator", "area_km2", "--normalise", "rank")
    shown = run(compare, *asked)
    assert "14,333" in shown
    assert (
        "没有指数和排名，不能计入的：面积（由边界计算） 2024（没有方向，可用 --direction 说明）"
        in shown
    )
    found = document(compare, *asked)
    assert (found["left_out"], "index" in found) == ({"area_km2": "direction"}, False)
    thin = document(
        compare, "成都", "阿坝", "甘孜", "--indicator", "gdp:2023", "--weights", "equal"
    )
    assert (thin["left_out"], thin["values"][1]["gdp:2023"]) == ({"gdp:2023": "thin"}, None)
    both = document(compare, *asked, "--indicator", "gdp:2023")
    assert (list(both["recipe"]["weights"]), both["left_out"]) == (
        ["gdp:2023"],
        {"area_km2": "direction"},
    )
    # What has a weight of its own is in the index or the call is wrong.
    weights = tmp_path / "w.csv"
    weights.write_text("indicator,weight\narea_km2,1\ngdp:2023,2\n", encoding="utf-8")
    with pytest.raises(SettingError, match="area_km2"):
        run(compare, "成都", "德阳", "--weights", str(weights))


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
    assert [row["窑"] for row in found["values"]] == [1.0, 2.0]
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
    assert "3/窑 x（不是数值）" in result.stderr
    assert "4/市 亚特兰蒂斯（未匹配到区域）" in result.stderr


def test_own_columns_stay_with_their_unit_and_none_is_dropped_without_a_word(tmp_path):
    table = tmp_path / "a.csv"
    table.write_text("市,产值（万元）,电耗\n成都,20000,九\n德阳,10000,十\n", encoding="utf-8")
    both = ("成都", "德阳", "--table", str(table), "--skip-faults")
    found = document(
        compare, *both, "--indicator", "gdp:2023", "--ignore", "电耗", "--unit", "亿元"
    )
    assert [row["产值（万元）"] for row in found["values"]] == [2, 1]
    assert [(row["name"], row["unit"]) for row in found["indicators"][1:]] == [("产值", "亿元")]
    result = CliRunner().invoke(compare, [*both, "--values", "产值（万元）,电耗"], obj="zh")
    assert "产值（万元，a.csv），已知 2/2" in result.stdout
    assert "电耗（a.csv），已知 0/2" in result.stdout
    assert "这些列没有任何数值：电耗" in result.stderr
    # What joined unasked is left out of an index with its reason, and not refused.
    index = run(
        compare,
        *both,
        "--values",
        "产值（万元）",
        "--indicator",
        "gdp",
        "--indicator",
        "gdp_per_person",
        "--weights",
        "equal",
    )
    assert "未计入指数：产值" in index
    # Columns of which some are named are told where others are left.
    shown = run(compare, *both, "--values", "产值（万元）,电耗", "--indicator", "产值（万元）")
    assert "a.csv 中未列出的列：电耗" in shown
    with pytest.raises(InputTableError, match="略去有问题的 2 处后没有任何数值可用"):
        run(specialise, *both[2:], "--ignore", "产值（万元）", "--values", "电耗")


def test_regions_of_two_levels_are_refused():
    with pytest.raises(UnknownNameError, match="武隆 不在这一级"):
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
    credited = {row[0]: row for row in book["来源"].iter_rows(values_only=True)}
    # Nearly all figures are of this file, and its licences ask to be named.
    assert "CC BY 4.0" in credited["区域数据 Regional figures"][2]
    assert {"区域统计 Region statistics", "换装节点"} <= set(credited)
    assert (
        CliRunner().invoke(compare, ["成都", "德阳", "--format", "xlsx"], obj="zh").exit_code != 0
    )


def test_specialisation_of_the_designations_and_of_a_table(own):
    found = document(specialise, *SICHUAN)
    quotients = {(row["adcode"], row["industry"]): row for row in found["long"]}
    row = quotients[("510100", "cement")]
    totals = {r["adcode"]: r["total"] for r in found["by_region"]}
    industries = {r["industry"]: r["total"] for r in found["by_industry"]}
    expected = (1 / totals["510100"]) / (industries["cement"] / sum(industries.values()))
    assert row["location_quotient"] == pytest.approx(expected, rel=1e-12)
    said = run(specialise, *SICHUAN)
    # The areas that the plan never lists are a policy pilot too.
    assert "15 项布局未计入：压减或限制，不是要发展的产业" in said
    assert "6 项布局未计入：政策推广试点，不是产业" in said
    assert "1 项布局未计入：同一处原文已按其中的园区或县区计入一次" in said
    assert found["left_out"] == {"negative": 15, "policy": 6, "same_passage": 1}
    assert "green-procurement" not in industries
    # 成都市 and its site 青白江 of one sentence.
    assert industries["green-building-materials"] == 1
    wide = document(specialise, "--table", own)
    numbers = files.read_rows(own).frame.set_index("市").astype(float)
    found_quotients = [row["location_quotient"] for row in wide["long"]]
    assert found_quotients == pytest.approx(
        specialisation.location_quotient(numbers).to_numpy().ravel().tolist(), rel=1e-12
    )


def test_specialisation_of_a_part_and_with_unknown_figures(tmp_path):
    part = document(specialise, *SICHUAN, "--within", "成都")
    assert {row["adcode"] for row in part["long"]} == {"510100"}
    assert {row["location_quotient"] for row in part["long"]} == {1.0}
    file = tmp_path / "own.csv"
    file.write_text("市,水泥,玻璃\n成都,2,2\n德阳,0,4\n绵阳,9,\n", encoding="utf-8")
    found = document(specialise, "--table", str(file))
    assert found["unknown"] == ["510700"]
    assert [row["location_quotient"] for row in found["long"]] == pytest.approx(
        [2.0, 2 / 3, 0.0, 4 / 3, None, None]
    )
    assert "有未知数的区域：绵阳市。" in run(specialise, "--table", str(file))


def test_json_keeps_all_digits_of_a_table(tmp_path):
    """Twelve of them stood there: 1,234,567,890,123 yuan were 1,234,567,890,120."""
    file = tmp_path / "own.csv"
    file.write_text(
        "市,水泥,玻璃\n成都,1234567890123,0.1\n德阳,0.2,12345678901.23\n", encoding="utf-8"
    )
    found = document(specialise, "--table", str(file))
    assert [row["value"] for row in found["long"]] == [1234567890123, 0.1, 0.2, 12345678901.23]
    assert found["by_region"][0]["total"] == 1234567890123.1


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
    assert [row["own"] for row in found["shift_share"]] == [5.0, -5.0]
    sums = {row["region"]: row for row in found["shift_share_by_region"]}
    assert sums["成都市"]["growth"] == 1.0
    assert sums["德阳市"]["change"] == 0.0


DATED = (
    "city,what,year,n\n成都,水泥,2019,10\n德阳,水泥,2019,10\n成都,水泥,2024,20\n德阳,水泥,2024,10\n"
)
LONG = ("--industry", "what", "--date", "year")


def test_two_dates_of_one_long_table(tmp_path):
    file = tmp_path / "dated.csv"
    file.write_text(DATED + "德阳,玻璃,2024,5\n", encoding="utf-8")
    found = document(specialise, "--table", str(file), *LONG)
    sums = {row["region"]: row for row in found["shift_share_by_region"]}
    # All grew from 20 to 35, cement from 20 to 30; glass is new.
    parts = ["change", "national", "structure", "own", "new"]
    assert [sums["成都市"][part] for part in parts] == [10.0, 7.5, -2.5, 5.0, 0.0]
    assert [sums["德阳市"][part] for part in parts] == [5.0, 7.5, -2.5, -5.0, 5.0]
    # Everything else is of the later date, not the sum of both.
    assert {row["adcode"]: row["total"] for row in found["by_region"]} == {
        "510100": 20.0,
        "510600": 15.0,
    }
    assert "2019 至 2024" in run(specialise, "--table", str(file), *LONG)


def test_a_negative_cell_is_named_by_row_column_and_value(tmp_path):
    wide, long = tmp_path / "wide.csv", tmp_path / "long.csv"
    wide.write_text("市,水泥,玻璃\n成都,10,-3.5\n德阳,1,2\n", encoding="utf-8")
    long.write_text(DATED + "德阳,玻璃,2024,-5\n", encoding="utf-8")
    with pytest.raises(InputTableError, match=r"2/玻璃 -3\.5（数值为负）"):
        run(specialise, "--table", str(wide))
    with pytest.raises(InputTableError, match=r"6/n -5（数值为负）"):
        run(specialise, "--table", str(long), *LONG)
    # Left out, it is unknown, and so is every share of its region.
    found = document(specialise, "--table", str(wide), "--skip-faults")["long"]
    assert {row["region"] for row in found if row["share"] is None} == {"成都市"}


def test_a_region_without_a_row_at_one_date_is_named(tmp_path):
    file = tmp_path / "dated.csv"
    file.write_text(DATED + "绵阳,水泥,2024,5\n", encoding="utf-8")
    with pytest.raises(InputTableError, match=r"2019.*1 个区域.*510700"):
        run(specialise, "--table", str(file), *LONG)


@pytest.mark.parametrize(
    "arguments",
    [
        ("--date", "year"),
        ("--industry", "what"),
        ("--table", "x.csv", "--date", "year"),
        ("--table", "x.csv", *LONG, "--before", "y.csv"),
    ],
)
def test_choices_that_do_not_go_together_are_a_wrong_call(arguments, capsys):
    assert main(["specialise", *arguments]) == 2
    assert len(capsys.readouterr().err.splitlines()) == 1


BAD = {
    "no_region_column": "a,n\n1,2\n3,4\n",
    "unknown": "市,n\n成都,1\n亚特兰蒂斯,2\n",
    "ambiguous": "区,n\n鼓楼区,1\n",
    "duplicate": "市,n\n成都,1\n成都市,2\n",
    "not_a_number": "市,n\n成都,1\n德阳,x\n",
    "infinite": "市,n\n成都,1\n德阳,1e999\n",
    "all_missing": "市,n\n成都,\n德阳,\n",
    "no_rows": "市,n\n",
    "nothing": "",
    "no_text": "\0\1",
    "column_twice": "市,n,n\n成都,1,2\n",
}
SAID = {
    "no_region_column": "没有一列是区域名称或代码",
    "unknown": "亚特兰蒂斯",
    "ambiguous": "区域不唯一",
    "duplicate": "区域重复",
    "not_a_number": "3/n x（不是数值）",
    "infinite": "1e999（超出可计算的范围）",
    "no_text": "不是文本表格",
    "nothing": "没有标题行",
    "column_twice": "列名“n”用了不止一次（B、C 列）",
}
COMMANDS = {
    "specialise": ("specialise",),
    "moran": ("moran", "--column", "n"),
    "compare": ("compare", "成都", "德阳"),
}


@pytest.mark.parametrize("fault", BAD)
@pytest.mark.parametrize("command", COMMANDS)
def test_a_bad_table_is_one_line_and_exit_code_one(tmp_path, capsys, command, fault):
    file = tmp_path / "bad.csv"
    file.write_text(BAD[fault], encoding="utf-8")
    at_county = fault == "ambiguous" and command != "compare"
    level = ["--level", "county"] if at_county else []
    assert main([*COMMANDS[command], "--table", str(file), *level]) == 1
    captured = capsys.readouterr()
    (line,) = captured.err.splitlines()
    assert captured.out == ""
    # Two cities have no 鼓楼区 of their own level; counties of that name there are several.
    assert ("另一级别" if fault == "ambiguous" and not at_county else SAID.get(fault, "")) in line


@pytest.mark.parametrize("command", COMMANDS)
def test_a_missing_table_is_one_line(command, capsys):
    assert main([*COMMANDS[command], "--table", "nowhere.csv"]) == 1
    assert capsys.readouterr().err == "错误：找不到表格 nowhere.csv；请检查文件名和所在文件夹\n"


def test_too_few_regions_for_space_is_said(tmp_path, capsys):
    file = tmp_path / "few.csv"
    file.write_text("市,n\n成都,1\n德阳,2\n", encoding="utf-8")
    assert main(["moran", "--table", str(file), "--column", "n"]) == 1
    assert "2 个" in capsys.readouterr().err
    assert main(["moran", "--table", str(file), "--column", "m"]) == 1
    assert "没有列“m”" in capsys.readouterr().err


def test_regions_in_a_note_are_called_as_the_run_calls_them(tmp_path, capsys):
    """English moran ended in 舟山市, while its table had Zhoushan."""
    asked = ("--of", "gdp_per_person:2023", "--within", "浙江", "--permutations", "99")
    for lang, said in (("zh", "相连：舟山市"), ("en", "nearest: Zhoushan 舟山市")):
        assert run(moran, *asked, lang=lang).rstrip().endswith(said)
    file = tmp_path / "gap.csv"
    file.write_text("市,水泥,玻璃\n成都,1,2\n德阳,,3\n绵阳,2,2\n", encoding="utf-8")
    for lang, said in (("zh", "德阳市"), ("en", "Deyang 德阳市")):
        shown = run(specialise, "--table", str(file), lang=lang).rstrip().splitlines()
        notes = [line for line in shown if "德阳市" in line and not line.startswith(said)]
        assert len(notes) == 1
        assert said in notes[0]
    for lang, said in (("zh", "阿坝"), ("en", "Aba 阿坝")):
        main(["compare", "阿坝", "--peers", "size", "--indicator", "gdp:2023", "--lang", lang])
        assert capsys.readouterr().err.count(said) == 1


def test_a_constant_column_is_undefined_in_words(tmp_path):
    file = tmp_path / "flat.csv"
    file.write_text("市,n\n成都,5\n德阳,5\n绵阳,5\n乐山,5\n眉山,5\n", encoding="utf-8")
    shown = run(moran, "--table", str(file), "--column", "n")
    assert "各区域数值相同" in shown
    assert "nan" not in shown
    one = tmp_path / "one.csv"
    one.write_text("市,n\n成都,5\n", encoding="utf-8")
    assert document(specialise, "--table", str(one))["by_region"][0]["shannon"] == 0


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (None, "找不到文件"),
        (b"\xff\xfe\x00", "UTF-8"),
        (b"colour = 1", "版本是 –，应为 1"),
        (b"version = 1\nmapscheme = 'x'", "mapscheme"),
    ],
)
def test_a_bad_settings_file_is_one_line_and_exit_code_one(tmp_path, capsys, content, said):
    file = tmp_path / "session.toml"
    if content is not None:
        file.write_bytes(content)
    assert main(["compare", "成都", "德阳", "--settings", str(file)]) == 1
    (line,) = capsys.readouterr().err.splitlines()
    assert said in line


@pytest.mark.parametrize("form", ["table", "csv", "json", "xlsx"])
def test_every_format_holds_the_same_figure(tmp_path, form):
    file = tmp_path / f"out.{form}"
    run(compare, "成都", "德阳", "--indicator", "gdp:2023", "--format", form, "--out", str(file))
    if form == "xlsx":
        cells = [
            cell
            for row in openpyxl.load_workbook(file)["指标"].iter_rows(values_only=True)
            for cell in row
        ]
        assert 22074.7 in cells
    else:
        assert "22074.7" in file.read_text(encoding="utf-8-sig").replace("22,075", "22074.7")


@pytest.mark.parametrize("way", ["size", "structure", "neighbourhood"])
def test_every_way_to_find_peers_is_said_and_explained(tmp_path, way):
    file = tmp_path / "peers.xlsx"
    choices = ("雅安", "--peers", way, "--peer-count", "3", "--indicator", "gdp:2023")
    shown = run(compare, *choices)
    assert {"size": "规模", "structure": "构成", "neighbourhood": "邻近"}[way] in shown
    run(compare, *choices, "--format", "xlsx", "--out", str(file))
    book = openpyxl.load_workbook(file)
    assert book["指标"].max_row == 5
    assert f"peers_{way}" in {row[0] for row in book["方法"].iter_rows(values_only=True)}


def test_a_region_without_peers_is_said(capsys):
    assert main(["compare", "阿坝", "--peers", "size", "--indicator", "gdp:2023"]) == 1
    (line,) = capsys.readouterr().err.splitlines()
    assert "没有" in line


def test_moran_of_a_figure_of_the_atlas_is_that_of_the_same_figures_in_a_table(tmp_path):
    figures = series(Atlas.bundled(), "gdp_per_person:2023", "prefecture").by_region
    inside = figures[figures.index.str.startswith("51")]
    file = tmp_path / "own.csv"
    inside.dropna().rename("人均").rename_axis("代码").to_csv(file)
    found = document(moran, "--of", "gdp_per_person:2023", "--within", "四川")
    table = document(moran, "--table", str(file), "--column", "人均")
    assert found["moran"] == table["moran"]
    assert found["moran"]["n"] == inside.notna().sum() > 10
    assert [row["local_i"] for row in found["local"] if row["value"] is not None] == [
        row["local_i"] for row in table["local"]
    ]
    assert found["of"] == "gdp_per_person:2023"


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ((), "--of"),
        (("--of", "gdp:2023", "--column", "n"), "只能用一种"),
        (("--column", "n"), "--table"),
    ],
)
def test_moran_asks_for_one_source(arguments, said, capsys):
    assert main(["moran", *arguments]) == 2
    assert said in capsys.readouterr().err


def test_moran_of_a_trend(own):
    found = document(moran, "--table", own, "--column", "窑", "--neighbours", "knn", "--k", "3")
    assert found["moran"]["n"] == 11
    assert found["moran"]["moran_i"] > found["moran"]["expected"]
    again = document(moran, "--table", own, "--column", "窑", "--neighbours", "knn", "--k", "3")
    assert again == found
    assert "莫兰指数" in run(moran, "--table", own, "--column", "窑")


@pytest.mark.parametrize(("option", "number"), [("--distance-km", "1"), ("--k", "3")])
def test_moran_takes_no_number_that_its_neighbours_do_not_use(tmp_path, capsys, option, number):
    file = tmp_path / "own.csv"
    file.write_text("地区,n\n成都市,1\n德阳市,2\n眉山市,5\n", encoding="utf-8")
    assert main(["moran", "--table", str(file), "--column", "n", option, number]) == 2
    assert f"{option} 只用于 --neighbours" in capsys.readouterr().err


def test_an_island_is_named(tmp_path):
    file = tmp_path / "coast.csv"
    file.write_text("市,n\n宁波,1\n绍兴,2\n杭州,5\n舟山,3\n金华,4\n", encoding="utf-8")
    shown = run(moran, "--table", str(file), "--column", "n")
    assert "与最近区域相连：舟山市" in shown
    left = document(moran, "--table", str(file), "--column", "n", "--islands", "exclude")
    rows = {row["region"]: row["local_i"] for row in left["local"]}
    assert rows["舟山市"] is None
    assert left["moran"]["n"] == 4


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (("--direction", "foo=less"), 1, ("--direction", "“foo”", "gdp:2023")),
        (("--direction", "area_km2=less"), 1, ("“area_km2”", "gdp:2023")),
        (("--direction", "gdp=sideways"), 2, ("--direction", "“gdp=sideways”")),
        (("--direction", "=less"), 2, ("--direction", "“=less”")),
        (("--direction", "gdp"), 2, ("--direction", "“gdp”")),
        (("--peer-count", "0"), 1, ("--peer-count 为 0", "1–59")),
        (("--peer-count", "100"), 1, ("--peer-count 为 100", "1–59")),
        (("--minimum-coverage", "2"), 1, ("--minimum-coverage 为 2.0", "0–1")),
        (("--minimum-coverage", "nan"), 1, ("--minimum-coverage 为 nan", "0–1")),
        (("--seed", "-1"), 1, ("--seed 为 -1", "≥ 0")),
    ],
)
@pytest.mark.parametrize("index", [(), ("--normalise", "rank")])
def test_a_choice_that_cannot_be_is_named_with_its_option(arguments, code, said, index, capsys):
    assert main(["compare", "成都", "德阳", "--indicator", "gdp", *arguments, *index]) == code
    captured = capsys.readouterr()
    (line,) = captured.err.splitlines()
    assert captured.out == ""
    assert all(word in line for word in said)


def test_a_direction_counts_for_the_year_in_use():
    choices = (
        "成都",
        "德阳",
        "--indicator",
        "gdp",
        "--normalise",
        "rank",
        "--direction",
        "gdp=less",
    )
    found = document(compare, *choices)
    assert found["recipe"]["directions"] == {"gdp:2023": -1}
    assert [row["region"] for row in found["index"]] == ["德阳市", "成都市"]


def test_indicators_that_were_not_named_are_left_out_of_the_index_with_the_reason():
    found = document(compare, "成都", "德阳", "绵阳", "--normalise", "rank")
    assert found["left_out"]["area_km2"] == "direction"
    assert found["left_out"]["minerals_documented"] == "thin"
    assert set(found["recipe"]["weights"]) == {
        "gdp:2023", "gdp_per_person:2023", "rail_terminals", "industrial_firms:2022",
    }  # fmt: skip
    # They stay in the table.
    assert "area_km2" in found["values"][0]
    shown = run(compare, "成都", "德阳", "绵阳", "--normalise", "rank")
    assert "未计入指数：有可引用数据的矿种数 2007–2025（有数据的区域太少）" in shown


def test_a_comparison_with_nothing_for_an_index_says_why(tmp_path):
    file = tmp_path / "session.toml"
    file.write_text(
        'version = 1\nregions = ["510100", "510600"]\nindicators = ["area_km2"]\n', "utf-8"
    )
    shown = run(compare, "--settings", str(file), "--weights", "equal")
    assert re.search(r"没有指数和排名，不能计入的：面积.*没有方向", shown)


def test_one_year_of_each_indicator_and_which_others_there_are():
    found = document(compare, "成都")
    kinds = [row["indicator"].partition(":")[0] for row in found["indicators"]]
    assert len(kinds) == len(set(kinds)) == 15
    assert set(kinds) == set(endowment.OVERVIEW)
    shown = run(compare, "成都")
    assert "年末常住人口（万人，2023），已知 5/6；另有 2020" in shown
    assert "; also 2020" in run(compare, "成都", lang="en")


def test_the_year_in_use_is_kept_with_the_settings(tmp_path):
    file = tmp_path / "session.toml"
    run(compare, "成都", "德阳", "--indicator", "gdp", "--save-settings", str(file))
    assert '    "gdp:2023",' in file.read_text(encoding="utf-8").splitlines()
    choices = ("成都", "德阳", "绵阳", "--weights", "equal", "--save-settings", str(file))
    first, again = document(compare, *choices), document(compare, "--settings", str(file))
    # The years that were left are told where the call left the choice to us.
    assert any("；另有 2019" in note for note in first.pop("notes"))
    assert not any("；另有 2019" in note for note in again.pop("notes"))
    assert first == again


def test_an_own_indicator_is_named_once_with_its_file(own):
    shown = run(compare, "成都", "德阳", "--table", own, "--indicator", "窑")
    assert shown.splitlines()[-1] == "窑（kilns.csv），已知 2/2"
    (fact,) = document(compare, "成都", "德阳", "--table", own, "--indicator", "窑")["indicators"]
    assert (fact["unit"], fact["vintage"], fact["source"]) == ("", "", "kilns.csv")


def keys_of(value: object) -> object:
    """Return the keys of a document at every depth."""
    if isinstance(value, dict):
        return {key: keys_of(item) for key, item in value.items()}
    return [keys_of(item) for item in value[:1]] if isinstance(value, list) else None


def test_documents_have_the_same_keys_in_both_languages(own):
    for command, *arguments in (
        (compare, "成都", "德阳", "绵阳", "--weights", "equal"),
        (specialise, *SICHUAN),
        (moran, "--table", own, "--column", "窑"),
    ):
        zh, en = (
            keys_of(json.loads(run(command, *arguments, "--format", "json", lang=lang)))
            for lang in ("zh", "en")
        )
        assert zh == en
        assert all(key.isascii() and key.islower() for key in zh)


def heads_of(shown: str) -> list[str]:
    """Return the lines over the rules of tables."""
    lines = shown.splitlines()
    return [lines[i - 1] for i, line in enumerate(lines) if i and set(line) == {"-", " "}]


def test_headings_and_names_are_of_the_language(own):
    shown = run(specialise, *SICHUAN) + run(moran, "--table", own, "--column", "窑")
    shown += run(compare, "成都", "德阳", "--weights", "equal")
    heads = heads_of(shown)
    assert len(heads) == 9
    assert not any("_" in head or "region" in head for head in heads)
    # Keys of indicators stand in the notes; industries are named in words.
    assert " cement " not in shown
    assert "rank_best" not in shown
    english = run(specialise, *SICHUAN, lang="en") + run(
        moran, "--table", own, "--column", "窑", lang="en"
    )
    english += run(compare, "成都", "德阳", "--weights", "equal", lang="en")
    assert not any("_" in head or "区域" in head for head in heads_of(english))
    assert "Cement" in english
    assert "cement" in run(specialise, *SICHUAN, "--format", "csv")


def test_sums_come_first_and_pairs_of_nothing_are_counted_only():
    shown = run(specialise, *SICHUAN)
    assert [shown.index(t) for t in ("区域专业化", "产业集中度", "区位商与份额")] == sorted(
        shown.index(t) for t in ("区域专业化", "产业集中度", "区位商与份额")
    )
    pairs = document(specialise, *SICHUAN)["long"]
    zeros = sum(row["value"] == 0 for row in pairs)
    listed = shown.partition("区位商与份额")[2].partition("\n\n")[0].splitlines()[3:]
    assert len(listed) == len(pairs) - zeros > 0
    assert f"另有 {zeros} 对区域与产业数值为 0" in shown


@pytest.mark.parametrize(
    ("option", "value"),
    [
        ("--permutations", "0"),
        ("--permutations", "-1"),
        ("--seed", "-1"),
        ("--alpha", "2"),
        ("--k", "0"),
    ],
)
def test_a_number_out_of_range_is_named_by_its_option(own, capsys, option, value):
    around = ("--neighbours", "knn")
    assert main(["moran", "--table", own, "--column", "窑", *around, option, value]) == 1
    (line,) = capsys.readouterr().err.splitlines()
    assert line.startswith(f"错误：设置 {option} 为 {value}")
    assert (
        main(["moran", "--table", own, "--column", "窑", *around, option, value, "--lang", "en"])
        == 1
    )
    (line,) = capsys.readouterr().err.splitlines()
    assert line.startswith(f"Error: The setting {option} is {value}")


def test_what_the_screen_says_of_the_tables_stands_in_every_format(tmp_path, capsys):
    """One year of two figures, a column that joins nowhere and one that does not count: only the screen told of them."""
    table, book = tmp_path / "own.csv", tmp_path / "own.xlsx"
    table.write_text("地区,甲,乙,丙\n成都市,3,5,1\n德阳市,1,5,2\n绵阳市,2,5,3\n", encoding="utf-8")
    call = [
        "compare", "成都", "德阳", "绵阳", "--table", str(table), "--indicator", "甲", "--indicator", "gdp:2020",
        "--indicator", "gdp:2023", "--direction", "甲=more", "--weights", "equal",
    ]  # fmt: skip
    wanted = [
        "own.csv 中未列出的列：乙、丙；用 --indicator 列名 选取",
        "各指标的年份不一（2020、2023）：指数把不同年份的数字放在一起。",
    ]
    said = {}
    for form in ("table", "csv", "json", "xlsx"):
        out = ["--out", str(book)] if form == "xlsx" else []
        assert main([*call, "--format", form, *out]) == 0
        said[form] = capsys.readouterr()
    assert [line for line in said["table"].out.splitlines() if line in wanted] == wanted
    assert [line for line in said["csv"].err.splitlines() if line in wanted] == wanted
    assert [note for note in json.loads(said["json"].out)["notes"] if note in wanted] == wanted
    notes = [row[0].value for row in openpyxl.load_workbook(book)["说明"].iter_rows()]
    assert [note for note in notes if note in wanted] == wanted


@pytest.fixture
def six(tmp_path: Path) -> str:
    """A made-up table with a tie, a gap, an indicator of which less is better and one that does not vary."""
    file = tmp_path / "six.csv"
    file.write_text(
        "地区,产值（亿元）,亩均能耗（吨/亩）,专利（件）,稳定（个）\n成都市,100,5,10,3\n德阳市,40,2,10,3\n绵阳市,60,8,,3\n"
        "乐山市,20,2,7,3\n宜宾市,80,5,30,3\n泸州市,40,9,0,3\n",
        encoding="utf-8",
    )
    return str(file)


SIX = ("成都", "德阳", "绵阳", "乐山", "宜宾", "泸州")
WAYS = ("--direction", "产值（亿元）=more", "--direction", "亩均能耗（吨/亩）=less", "--direction", "专利（件）=more")  # fmt: skip


def test_an_index_of_an_own_table_by_hand_and_what_has_no_score(six, tmp_path):
    """Over the five that know all: output 20–100, energy 2–9 turned, patents 0–30; weights 2 : 1 : 1.

    德阳 has (40 − 20) / 80 · ½ + 1 · ¼ + 10 / 30 · ¼ = 0.125 + 0.25 + 0.083333.
    """
    weights = tmp_path / "weights.csv"
    weights.write_text(
        "indicator,weight\n产值（亿元）,2\n亩均能耗（吨/亩）,1\n专利（件）,1\n", encoding="utf-8"
    )
    call = (*SIX, "--table", six, *WAYS, "--weights", str(weights))
    found = document(compare, *call)
    scores = {row["adcode"]: (row["score"], row["rank"]) for row in found["index"]}
    expected = {
        "511500": (60 / 80 / 2 + 4 / 7 / 4 + 1 / 4, 1), "510100": (1 / 2 + 4 / 7 / 4 + 10 / 30 / 4, 2),
        "510600": (20 / 80 / 2 + 1 / 4 + 10 / 30 / 4, 3), "511100": (0 + 1 / 4 + 7 / 30 / 4, 4),
        "510500": (20 / 80 / 2, 5),
    }  # fmt: skip
    assert scores.pop("510700") == (None, None)
    assert {code: rank for code, (_, rank) in scores.items()} == {
        c: r for c, (_, r) in expected.items()
    }
    for code, (score, _) in expected.items():
        assert scores[code][0] == pytest.approx(score, abs=1e-12), code
    assert (
        "没有得分和位次，也不影响别的区域：绵阳市（专利）；括号内的指标没有数据。" in found["notes"]
    )
    said = run(compare, *call, lang="en")
    assert "No score and no rank, and no effect on the others: Mianyang 绵阳市 (专利)" in said


def test_an_english_comparison_of_an_own_table_has_english_units(six):
    (fact, *_) = document(compare, *SIX, "--table", six, "--indicator", "产值（亿元）")[
        "indicators"
    ]
    assert (fact["unit"], fact["unit_en"]) == ("亿元", "100 million yuan")


def test_peers_by_size_are_told_by_the_name_of_the_figure():
    shown = run(
        compare,
        "成都",
        "--indicator",
        "gdp_per_person:2023",
        "--peers",
        "size",
        "--peer-count",
        "2",
    )
    assert "同类区域按规模（人均地区生产总值 2023 对数差最小）选取" in shown


def test_a_direction_that_is_missing_is_asked_for_as_a_call_gives_it(six):
    shown = run(compare, *SIX, "--table", six, "--indicator", "产值（亿元）", "--weights", "equal")
    assert "没有方向，可用 --direction 说明" in shown
