"""The commands about a user's own plans: read, diff-plans, --plan-file."""

from __future__ import annotations

import csv
import io
import json
import re
from collections import Counter
from importlib import import_module

import click
import openpyxl
import pytest

from commands.table import COMMANDS
from gis.__main__ import main
from gis.report.plan_form import blank
from tests.gis.plans.reader import documents
from tests.gis.plans.reader.plan_text import TEXT


@pytest.fixture
def plan(tmp_path):
    path = tmp_path / "sichuan-own.docx"
    path.write_bytes(documents.as_docx(TEXT))
    return path


def test_read_gives_every_kind_with_its_quote(plan, capsys):
    assert main(["read", str(plan), "--format", "json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert list(found) == [
        "designations", "targets", "links", "resources", "chains", "hubs", "incentives", "unresolved", "document",
    ]  # fmt: skip
    assert found["document"]["issuer"] == "四川省"
    assert found["document"]["format"] == "docx"
    first = found["designations"][0]
    assert first["places"] == ["成都", "德阳", "乐山"]
    assert first["region_codes"] == ["510100", "510600", "511100"]
    assert first["locator"] == "二（一）1"
    assert {"quote", "start", "end", "section", "confidence"} <= set(first)


def test_read_takes_the_issuer_and_says_who_is_none(plan, capsys):
    assert main(["read", str(plan), "--issuer", "武隆区", "--format", "json"]) == 0
    assert json.loads(capsys.readouterr().out)["document"]["issuer_code"] == "500156"
    assert main(["read", str(plan), "--issuer", "无此地"]) == 1
    assert "无此地" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("form", "start"), [("csv", "kind,category"), ("toml", "plan_id"), ("table", "四川省")]
)
def test_read_writes_other_forms(plan, tmp_path, form, start):
    out = tmp_path / f"out.{form}"
    assert main(["read", str(plan), "--format", form, "--out", str(out)]) == 0
    assert out.read_text(encoding="utf-8-sig").startswith(start)


def test_a_plan_read_is_used_by_other_commands(plan, tmp_path, capsys):
    saved = tmp_path / "own.toml"
    assert main(["read", str(plan), "--format", "toml", "--out", str(saved)]) == 0
    capsys.readouterr()
    for source in (plan, saved):
        assert (
            main(
                [
                    "designations",
                    "--plan-file",
                    str(source),
                    "--plan",
                    "sichuan-own",
                    "--format",
                    "json",
                ]
            )
            == 0
        )
        rows = json.loads(capsys.readouterr().out)
        assert ("水泥", "乐山市") in {(row["industry"], row["region_name"]) for row in rows}
    assert main(["designations", "--plan", "sichuan-own"]) == 1


def test_two_plans_are_compared(plan, tmp_path, capsys):
    assert main(["diff-plans", str(plan), str(plan), "--format", "json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert found["counts"]["designations"]["kept"] == len(found["diff_designations"]) > 5
    drawn = tmp_path / "changes.html"
    assert main(["diff-plans", "sichuan-2025-2027", "hubei-2024-2026", "--map", str(drawn)]) == 0
    page = drawn.read_text(encoding="utf-8")
    assert "四川 2025—2027（征求意见稿） 与 湖北 2024—2026 的布局变化" in page
    capsys.readouterr()
    assert main(["diff-plans", "sichuan-2025-2027", str(tmp_path / "甲.docx")]) == 1
    assert "找不到文件" in capsys.readouterr().err
    assert main(["diff-plans", "sichuan-2025-2027", "hubei-2024-2026", "--map", "changes.png"]) == 2
    assert main(["diff-plans", "sichuan-2025-2027", "no-such-plan"]) == 1


def test_the_csv_of_two_plans_holds_their_targets_too(tmp_path, capsys):
    out = tmp_path / "changes.csv"
    for call in ([], ["--out", str(out)]):
        assert (
            main(["diff-plans", "sichuan-2025-2027", "wulong-2023-13", "--format", "csv", *call])
            == 0
        )
        said = capsys.readouterr()
        told = said.err.splitlines()
        assert (told[0] == f"已写入 {out}") == bool(call)
        parts = ("新增 38，取消 81", "范围不同", "点位新增 10，取消 1")
        assert sum(any(part in line for part in parts) for line in told) == 3
        rows = list(csv.DictReader(io.StringIO(said.out or out.read_text(encoding="utf-8-sig"))))
        counted = Counter((row["record"], row["change"]) for row in rows)
        assert counted == {
            ("diff_designations", "新增"): 38, ("diff_designations", "取消"): 81,
            ("diff_targets", "新增"): 17, ("diff_targets", "取消"): 11,
            ("diff_points", "新增"): 10, ("diff_points", "取消"): 1,
        }  # fmt: skip
        (goal,) = [row for row in rows if row["indicator"] == "年产值"]
        assert [goal[c] for c in ("after", "unit", "year_after", "industry")] == [
            ">=100",
            "亿元",
            "2028",
            "",
        ]


def test_a_moved_point_is_a_change_and_the_workbook_names_both_plans(tmp_path, capsys):
    """A plan whose point was moved was said not to differ, in a workbook without sources."""
    document, points = tmp_path / "own.txt", tmp_path / "points.csv"
    document.write_text("武隆区石材产业规划\n在白马镇建设砂石骨料基地。", encoding="utf-8")
    plans = []
    for number, lat in enumerate((29.41, 29.42)):
        points.write_text(f"名称,经度,纬度,来源\n白马镇,107.53,{lat},天地图\n", encoding="utf-8")
        plans.append(str(tmp_path / f"plan{number}.toml"))
        call = ["read", str(document), "--points", str(points), "--datum", "wgs84"]
        assert main([*call, "--format", "toml", "--out", plans[-1]]) == 0
    capsys.readouterr()
    assert main(["diff-plans", *plans]) == 0
    said = capsys.readouterr().out
    assert "点位新增 0，取消 0，改变 1，不变 0" in said
    assert "107.530000, 29.410000  107.530000, 29.420000  1.112" in said
    assert main(["diff-plans", *plans, "--format", "json"]) == 0
    (row,) = json.loads(capsys.readouterr().out)["diff_points"]
    assert (row["lat_before"], row["lat_after"], row["place"]) == (29.41, 29.42, "武隆区")
    book = tmp_path / "d.xlsx"
    for after, listed in ((plans[1], 1), ("sichuan-2025-2027", 0)):
        call = ["diff-plans", plans[0], after, "--format", "xlsx", "--out", str(book)]
        assert main(call) == 0
        made = openpyxl.load_workbook(book)
        rows = [row[:2] for row in made["来源"].iter_rows(values_only=True)]
        assert rows.count(("武隆区石材产业规划", "自有规划")) == 1 + listed
        assert any(row[0] == "四川省绿色建材产业发展规划（2025-2027）" for row in rows) != listed
        assert any("Plans" in row[0] for row in rows) != listed
        heads = [cell.value for cell in made["点位"][1]]
        assert heads == [
            "变化", "园区、基地", "类别", "地点", "前经度（°）", "前纬度（°）",
            "后经度（°）", "后纬度（°）", "移动（公里）", "前坐标来源", "后坐标来源", "行政区划代码",
        ]  # fmt: skip
        # Ids stand behind the words; they stood in front of them (own-7efb…).
        heads = [cell.value for cell in made["布局"][1]]
        assert heads[:2] == ["变化", "产业"]
        assert heads[-2:] == ["行政区划代码", "产业代号"]


def test_what_changed_is_headed_by_the_plans_and_drawn_where_they_govern(tmp_path, capsys):
    """Map and workbook were headed by names of files, and the map named four other plans as its sources."""
    plans = []
    for name, text in (
        ("a.txt", "新疆维吾尔自治区建材规划（2025—2027年）\n在库尔勒市建设水泥基地。"),
        ("b.txt", "巴音郭楞蒙古自治州建材行动方案（2026—2028年）\n在和静县建设水泥基地。"),
    ):
        (tmp_path / name).write_text(text, encoding="utf-8")
        plans.append(str(tmp_path / name))
    drawn, book = tmp_path / "d.html", tmp_path / "d.xlsx"
    call = ["diff-plans", *plans, "--map", str(drawn), "--format", "xlsx", "--out", str(book)]
    assert main(call) == 0
    notes = [row[0] for row in openpyxl.load_workbook(book)["说明"].iter_rows(values_only=True)]
    said = "新疆建材 2025—2027 → 巴音郭楞建材 2026—2028：布局"
    assert any(note.startswith(said) for note in notes)
    page = drawn.read_text(encoding="utf-8")
    assert "新疆建材 2025—2027 与 巴音郭楞建材 2026—2028 的布局变化" in page
    sources = "规划：新疆维吾尔自治区建材规划（2025—2027年）、巴音郭楞蒙古自治州建材行动方案（2026—2028年）。"
    assert sources in page
    assert "四川省绿色建材" not in page
    # Framed as Xinjiang is, not as the country.
    assert ':"650000/652800","bounds":' in page
    capsys.readouterr()
    assert main(["diff-plans", plans[0], plans[0]]) == 0
    assert "新疆建材 2025—2027（a.txt） → 新疆建材 2025—2027（a.txt）" in capsys.readouterr().out


def test_two_editions_of_one_name_are_told_apart_by_where_they_lie(tmp_path, capsys):
    """旧/规划.txt and 新/规划.txt: both stood as “title（规划.txt）”."""
    ways = [tmp_path / one / "规划.txt" for one in ("旧", "新")]
    for way, goal in zip(ways, (800, 900), strict=True):
        way.parent.mkdir()
        way.write_text(
            f"安徽省石英产业规划（2026—2030年）\n到2030年，石英产业产值达到{goal}亿元。\n"
        )
    assert main(["diff-plans", *map(str, ways)]) == 0
    said = capsys.readouterr().out.replace("\n", "")
    assert all(f"（{way}）" in said for way in ways)


def test_a_document_without_a_record_is_no_plan(tmp_path, capsys):
    table = tmp_path / "figures.csv"
    table.write_text("序号,产值\n1,12.5\n2,8\n", encoding="utf-8")
    for call in (
        ["diff-plans", "hubei-2024-2026", str(table)],
        ["plans", "--plan-file", str(table)],
    ):
        assert main(call) == 1
        said = capsys.readouterr()
        assert (said.out, said.err.count("\n")) == ("", 1)
        assert "figures.csv 里没有读出任何记录" in said.err


@pytest.mark.parametrize("content", [b"", b"\x89PNG....", b"%PDF-1.4 broken", b"PK\x03\x04"])
def test_what_cannot_be_read_is_one_line_and_exit_1(tmp_path, capsys, content):
    path = tmp_path / "plan.pdf"
    path.write_bytes(content)
    assert main(["read", str(path)]) == 1
    said = capsys.readouterr()
    assert said.out == ""
    assert len(said.err.strip().splitlines()) == 1


def test_a_csv_tells_the_table_from_the_kind_of_a_link_and_years_are_whole(plan, capsys):
    assert main(["read", str(plan), "--format", "csv"]) == 0
    rows = list(csv.DictReader(io.StringIO(capsys.readouterr().out)))
    assert [row["subkind"] for row in rows if row["kind"] == "links"] == ["collaboration"]
    assert {row["year"] for row in rows if row["kind"] == "targets"} == {"2027"}
    assert next(row["node_ids"] for row in rows if row["kind"] == "chains").startswith(
        "石灰石=limestone"
    )


def test_a_filled_form_is_read_and_compared_as_any_plan(tmp_path, capsys):
    path = str(tmp_path / "form.xlsx")
    book = openpyxl.load_workbook(io.BytesIO(blank.template()))
    book["布局"].append(["强化", "水泥", "成都、德阳", "", ""])
    book.save(path)
    assert main(["read", path, "--format", "json"]) == 0
    said = json.loads(capsys.readouterr().out)
    assert [r["region_codes"] for r in said["designations"]] == [["510100", "510600"]]
    assert main(["diff-plans", path, path]) == 0
    assert "新增 0，取消 0，改变 0，不变 2" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("lang", "gaps", "whose"),
    [
        (
            "zh",
            "own.txt：有 1 处没有读懂，不在规划里",
            "own.txt：没有判断出是哪里的规划，按全国的规划处理",
        ),
        (
            "en",
            "own.txt: 1 passage was not understood and is not in the plan",
            "own.txt: it is not clear whose plan this is",
        ),
    ],
)
def test_what_a_plan_file_has_no_place_for_is_said(tmp_path, capsys, lang, gaps, whose):
    """A sentence that was not read, and a plan of nobody: neither stands in a plan file."""
    path = tmp_path / "own.txt"
    path.write_text(
        "产业发展规划\n在绵阳市布局石材产业集群。\n到2028年，石材、陶瓷产值分别达到80亿元，60亿元。\n",
        encoding="utf-8",
    )
    for call in (["plans", "--plan-file", str(path)], ["read", str(path), "--format", "toml"]):
        assert main(["--lang", lang, *call]) == 0
        said = capsys.readouterr().err
        assert gaps in said
        assert whose in said
    assert main(["--lang", lang, "read", str(path), "--issuer", "四川", "--format", "toml"]) == 0
    assert whose not in capsys.readouterr().err


def test_points_of_places_without_a_code_are_given_as_a_table(tmp_path, capsys):
    plan, table = tmp_path / "own.txt", tmp_path / "points.csv"
    plan.write_text("武隆区石材产业规划\n在白马镇建设砂石骨料基地。", encoding="utf-8")
    table.write_text("名称,经度,纬度,来源\n白马镇,107.53,29.41,天地图\n", encoding="utf-8")
    call = ["read", str(plan), "--points", str(table), "--format", "json"]
    assert main([*call, "--datum", "cgcs2000"]) == 0
    point = json.loads(capsys.readouterr().out)["points"]["白马镇"]
    assert (point["lon"], point["lat"], point["code"], point["source"]) == (
        107.53, 29.41, "500156", "天地图；CGCS2000",
    )  # fmt: skip
    assert main(call) == 2
    assert "--datum" in capsys.readouterr().err
    table.write_text("名称,经度,纬度\n白马,107.53,29.41\n", encoding="utf-8")
    assert main([*call, "--datum", "cgcs2000"]) == 1
    assert "可给点位的有：白马镇" in capsys.readouterr().err


def test_a_table_of_points_as_an_office_keeps_it_is_read(tmp_path, capsys):
    """A blank inside a name, an empty line, and the row 合计 at the end, refused the whole table."""
    plan, table = tmp_path / "own.txt", tmp_path / "points.csv"
    plan.write_text("武隆区石材产业规划\n在白马镇建设砂石骨料基地。", encoding="utf-8")
    table.write_text(
        "园区点位统计表,,,\n序号,名称,经度,纬度\n,,,\n1, 白　马 镇 ,107°31′48″,29度24分36秒N\n\n,合 计,1,\n",
        encoding="utf-8",
    )
    call = ["read", str(plan), "--points", str(table), "--datum", "wgs84", "--format", "json"]
    assert main(call) == 0
    found = json.loads(capsys.readouterr().out)
    (label, point), *others = found["points"].items()
    assert (label, point["lon"], point["lat"], others) == ("白马镇", 107.53, 29.41, [])
    assert any("第 6 行是合计" in note for note in found["document"]["notes"])


def test_every_place_that_a_point_can_be_given_to_is_named_or_counted(tmp_path, capsys):
    plan, table = tmp_path / "own.txt", tmp_path / "points.csv"
    towns = ["白马", "江口", "火炉", "鸭江", "平桥", "羊角", "仙女山", "巷口", "土坎", "长坝"]
    plan.write_text(
        "武隆区石材产业规划\n" + "".join(f"在{town}镇建设砂石骨料基地。\n" for town in towns),
        encoding="utf-8",
    )
    table.write_text("名称,经度,纬度\nXYZ,107.53,29.41\n", encoding="utf-8")
    assert main(["read", str(plan), "--points", str(table), "--datum", "wgs84"]) == 1
    said = capsys.readouterr().err
    assert all(f"{town}镇" in said for town in towns) or "另有" in said


@pytest.mark.parametrize(
    ("table", "part"),
    [
        ("编号,经度,纬度\n1,107.53,29.41\n", "编号"),
        ("名称,经度,纬度\n,107.53,29.41\n", "第 2 行"),
        ("名称,坐标系,经度,纬度\n白马镇,百度,107.53,29.41\n", "百度"),
        ("名称,坐标系,经度,纬度\n白马镇,西安80,107.53,29.41\n", "西安80"),
        ("名称,经度（百度）,纬度（百度）\n白马镇,107.53,29.41\n", "经度（百度）"),
        ("名称,经度（西安80）,纬度（西安80）\n白马镇,107.53,29.41\n", "西安80"),
        ("名称,lon_gcj02,lat\n白马镇,107.53,29.41\n白马镇,107.53,29.41\n", "两个点"),
        ("名称,经度,纬度,东经\n白马镇,107.53,29.41,107.6\n", "经度、东经"),
        ("名称,来源,来源,经度,纬度\n白马镇,甲,乙,107.53,29.41\n", "来源"),
    ],
)
def test_a_table_of_points_without_names_or_of_another_datum_is_refused(
    tmp_path, capsys, table, part
):
    plan, points = tmp_path / "own.txt", tmp_path / "points.csv"
    plan.write_text("武隆区石材产业规划\n在白马镇建设砂石骨料基地。", encoding="utf-8")
    points.write_text(table, encoding="utf-8")
    assert main(["read", str(plan), "--points", str(points), "--datum", "gcj02"]) == 1
    assert part in capsys.readouterr().err


# 107.53 E 29.41 N of GCJ-02 is 107.5257, 29.4128 of WGS 84, of BD-09 107.5192, 29.4066 (some 1 km).
@pytest.mark.parametrize(
    ("heads", "lon"),
    [
        ("经度（高德）,纬度（高德）", 107.5257),
        ("经度(GCJ-02),纬度(GCJ-02)", 107.5257),
        ("lon_gcj02,lat_gcj02", 107.5257),
        ("高德地图经度,高德地图纬度", 107.5257),
        ("百度经度,百度纬度", 107.5192),
        ("lng（WGS 1984）,lat", 107.53),
        ("经度（2000国家大地坐标系）,纬度", 107.53),
    ],
)
def test_a_heading_that_names_a_datum_is_that_datum(tmp_path, capsys, heads, lon):
    """They were columns that the table was said to lack, or degrees of the datum asked for."""
    plan, points = tmp_path / "own.txt", tmp_path / "points.csv"
    plan.write_text("武隆区石材产业规划\n在白马镇建设砂石骨料基地。", encoding="utf-8")
    points.write_text(f"名称,{heads}\n白马镇,107.53,29.41\n", encoding="utf-8")
    assert main(["read", str(plan), "--points", str(points), "--format", "json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert found["points"]["白马镇"]["lon"] == pytest.approx(lon, abs=2e-4)
    assert any("写明坐标系" in note for note in found["document"]["notes"])


def test_of_degrees_in_two_datums_those_of_the_datum_asked_for_count(tmp_path, capsys):
    plan, points = tmp_path / "own.txt", tmp_path / "points.csv"
    plan.write_text("武隆区石材产业规划\n在白马镇建设砂石骨料基地。", encoding="utf-8")
    points.write_text(
        "名称,经度,纬度,百度经度,百度纬度\n白马镇,107.53,29.41,107.54,29.42\n", encoding="utf-8"
    )
    call = ["read", str(plan), "--points", str(points), "--format", "json"]
    lons = []
    for datum in ("wgs84", "bd09"):
        assert main([*call, "--datum", datum]) == 0
        lons.append(json.loads(capsys.readouterr().out)["points"]["白马镇"]["lon"])
    assert lons == [107.53, pytest.approx(107.5292, abs=2e-4)]
    assert main(call) == 1
    assert "经度、百度经度" in capsys.readouterr().err


@pytest.mark.parametrize("form", ["json", "csv", "toml"])
def test_only_a_column_of_sources_is_a_source_and_others_are_said_not_to_be_read(
    tmp_path, capsys, form
):
    """The number of the row, a remark and a telephone stood as whence the point is."""
    plan, points = tmp_path / "own.txt", tmp_path / "points.csv"
    plan.write_text("武隆区石材产业规划\n在白马镇建设砂石骨料基地。", encoding="utf-8")
    points.write_text(
        "序号,名称,经度,纬度,备注,联系电话,数据来源,空\n7,白马镇,107.53,29.41,在建,12345,天地图,\n",
        encoding="utf-8",
    )
    call = ["read", str(plan), "--points", str(points), "--datum", "wgs84", "--format", form]
    assert main(call) == 0
    out, err = capsys.readouterr()
    assert "天地图；WGS 84" in out
    assert "12345" not in out
    assert "在建" not in out
    assert "序号、备注、联系电话" in (out if form == "json" else err)


@pytest.mark.parametrize("form", ["table", "csv"])
def test_points_stand_in_every_form_of_a_reading(tmp_path, capsys, form):
    """They were left out of the table and of the CSV without a word."""
    plan, points = tmp_path / "own.txt", tmp_path / "points.csv"
    plan.write_text("武隆区石材产业规划\n在白马镇建设砂石骨料基地。", encoding="utf-8")
    points.write_text("乡镇,坐标系,经度,纬度\n白马镇,WGS-84,107.53,29.41\n", encoding="utf-8")
    call = ["read", str(plan), "--points", str(points), "--datum", "wgs84", "--format", form]
    assert main(call) == 0
    out = capsys.readouterr().out
    assert out.count("107.53") == 1
    assert out.count("29.41") == 1


def test_a_plan_file_whose_point_lies_outside_its_region_says_so(tmp_path, capsys):
    plan, points = tmp_path / "own.txt", tmp_path / "points.csv"
    plan.write_text("武隆区石材产业规划\n在白马镇建设砂石骨料基地。", encoding="utf-8")
    points.write_text("名称,经度,纬度\n白马镇,107.53,29.41\n", encoding="utf-8")
    made = tmp_path / "own.toml"
    call = ["read", str(plan), "--points", str(points), "--datum", "wgs84", "--format", "toml"]
    assert main([*call, "--out", str(made)]) == 0
    made.write_text(made.read_text(encoding="utf-8").replace("107.53", "104.06"), encoding="utf-8")
    capsys.readouterr()
    assert main(["designations", "--plan", "own", "--plan-file", str(made)]) == 0
    assert "规划说它在武隆区" in capsys.readouterr().err


def test_bounds_stand_on_the_screen_with_the_signs_of_the_house_and_in_files_as_files_write_them(
    capsys,
):
    assert main(["diff-plans", "sichuan-2025-2027", "wulong-2023-13"]) == 0
    shown = capsys.readouterr().out
    assert "≥ 100" in shown
    assert ">=" not in shown
    assert main(["diff-plans", "sichuan-2025-2027", "wulong-2023-13", "--format", "json"]) == 0
    rows = json.loads(capsys.readouterr().out)["diff_targets"]
    assert ">=100" in [row["after"] for row in rows]


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("在成都市、德阳市发展水泥、平板玻璃", False),
        ("在武隆区发展水泥", True),
        ("在成都市发展玄武岩纤维", True),
    ],
)
def test_an_english_reading_says_that_names_stand_in_chinese_but_not_of_its_quotes(
    tmp_path, capsys, sentence, told
):
    file = tmp_path / "a.txt"
    file.write_text(f"四川省绿色建材规划\n重点{sentence}。\n", encoding="utf-8")
    assert main(["read", str(file), "--lang", "en"]) == 0
    line = "Names without an English form stand in Chinese."
    assert capsys.readouterr().out.count(line) == int(told)


def test_a_plan_of_goals_alone_has_nothing_to_hold_against_evidence(tmp_path, capsys):
    file = tmp_path / "a.txt"
    file.write_text("四川省绿色建材规划\n到2027年产值达到500亿元。\n", encoding="utf-8")
    assert main(["evidence", "--plan", "四川省绿色建材规划", "--plan-file", str(file)]) == 1
    assert "所选规划没有点名区域" in capsys.readouterr().err


def every_command():
    """Give the words of every command, those of groups too, and its options."""
    for name, where in COMMANDS.items():
        module, _, attribute = where.partition(":")
        waiting = [((name,), getattr(import_module(module), attribute))]
        while waiting:
            words, command = waiting.pop()
            if isinstance(command, click.Group):
                ctx = click.Context(command)
                waiting += [
                    ((*words, one), command.get_command(ctx, one))
                    for one in command.list_commands(ctx)
                ]
                continue
            yield (
                " ".join(words),
                {option for one in command.params for option in one.opts},
                command,
            )


def test_every_command_on_plans_or_scenarios_takes_plan_files():
    known = {words: (options, command) for words, options, command in every_command()}
    assert len(known) > len(COMMANDS)  # groups have several
    about = {
        words
        for words, (options, _) in known.items()
        if options & {"--plan", "--scenario", "--project"}
        and words.partition(" ")[0] not in ("project", "monitor")
    }
    assert {"matrix", "route", "compare", "shift", "scenario diff"} <= about
    assert sorted(words for words in about if "--plan-file" not in known[words][0]) == []
    for words, (_, command) in known.items():
        options = [one for one in command.params if "--plan-file" in one.opts]
        assert len(options) <= 1, words
        assert all(one.multiple for one in options), words


def test_a_scenario_over_ones_own_plan_is_taken_by_a_command_of_freight(run, plan, tmp_path):
    saved, edits = tmp_path / "own.toml", tmp_path / "s.toml"
    assert run("read", str(plan), "--format", "toml", "--out", str(saved))[0] == 0
    (own,) = re.findall(r'^plan_id = "(.*)"$', saved.read_text(encoding="utf-8"), re.MULTILINE)
    edits.write_text(
        f"title='x'\n[[add]]\ncategory='强化'\nindustry='水泥'\nplace='广元'\nplan='{own}'\n",
        encoding="utf-8",
    )
    call = ("matrix", "成都", "德阳", "--scenario", str(edits))
    assert run(*call)[0] == 1
    code, out, _ = run(*call, "--plan-file", str(saved))
    assert (code, out.splitlines()[0].split(",")[:3]) == (0, ["from", "to", "cost_cny_per_t"])


def test_a_file_named_twice_is_one_plan(run, tmp_path):
    """It was two plans, and each of its records counted double."""
    file = tmp_path / "mine.txt"
    file.write_text("德阳市重点发展水泥产业。\n", encoding="utf-8")
    again = str(tmp_path / ".." / tmp_path.name / "mine.txt")
    once = run("designations", "--plan-file", str(file), "--format", "csv")
    twice = run("designations", "--plan-file", str(file), "--plan-file", again, "--format", "csv")
    assert once[0] == 0
    assert twice == once


def test_a_list_of_enterprises_is_said_to_be_no_plan_and_what_reads_it(run, tmp_path):
    """It answered 0 records, and nothing said why."""
    path = tmp_path / "名录.csv"
    path.write_text("企业名称,联系人\n甲,张\n乙,李\n", "utf-8")
    code, _, err = run("read", str(path))
    assert code == 0
    assert err == "名录.csv 是表格，没有读出任何规划内容；若是企业名录，请用命令 assign\n"
