"""The command assign: results, the report of rows, faults in one line, resuming."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import geopandas as gpd
import numpy as np
import openpyxl
import pandas as pd
import pytest
import shapely

TEXT = "lon,lat,code,v\n104.06,30.67,C30,1.1\n104.06,30.67,C25,2.2\n30.67,104.06,C30,1\n0,0,C30,1\n"


@pytest.fixture
def run(run):
    return lambda *arguments: run("assign", *arguments)


@pytest.fixture
def firms(tmp_path):
    path = tmp_path / "firms.csv"
    path.write_text(TEXT, encoding="gb18030")
    return path


def test_counts_and_sums_on_the_screen_with_a_report(run, firms):
    code, out, err = run(firms, "--level", "prefecture", "--sum", "v")
    assert code == 0
    assert out.splitlines()[2].split() == ["510100", "成都市", "2", "3.3"]
    assert "共 4 行，计入 2 行，未计入 2 行" in err
    assert "1 行经纬度颠倒（对调后落在国内），未计入：firms.csv 第 4 行“30.67, 104.06”" in err
    err = run(firms, "--lang", "en")[2]
    assert "4 rows, 2 counted, 2 not" in err
    assert "1 row at 0,0, not counted: firms.csv row 5 “0, 0”" in err


@pytest.mark.parametrize("heads", ["经度（西安80）,纬度（西安80）", "高德经度,百度纬度"])
def test_headings_of_a_datum_that_is_not_turned_or_of_two_are_said(run, tmp_path, heads):
    """They were read as WGS 84 without a word."""
    path = tmp_path / "a.csv"
    path.write_text(f"企业名称,{heads}\n甲,104.06,30.67\n", "utf-8")
    code, _, err = run(str(path))
    assert code == 0
    assert f"表头“{heads.replace(',', '、')}”写的坐标系不能换算，或写了两种；现按WGS 84读" in err


def test_a_row_of_geoparquet_without_a_shape_is_called_by_its_name(run, tmp_path):
    """It stood as “乙, nan, nan”."""
    path = tmp_path / "a.parquet"
    shapes = [shapely.Point(104.06, 30.6), None]
    gpd.GeoDataFrame({"企业名称": ["甲", "乙"]}, geometry=shapes, crs=4326).to_parquet(path)
    code, _, err = run(path)
    assert code == 0
    assert "1 行没有位置，未计入：a.parquet 第 2 行“乙”" in err


def test_a_column_is_added_up_by_its_last_words_where_it_is_the_only_one(run, tmp_path):
    """Headings of two rows bear the upper one in front: 产值 was refused where 2024年 产值 stood."""
    path = tmp_path / "a.csv"
    path.write_text(
        "区县,2024年 产值（万元）,净产值,2023年 利润,2024年 利润\n武侯区,5,9,1,2\n", "utf-8"
    )
    code, out, err = run(path, "--sum", "产值")
    assert (code, out.split()[-1]) == (0, "5")
    assert "没有名为“产值”的列，求和的是“2024年 产值（万元）”" in err
    assert run(path, "--sum", "2024年 产值（万元）")[2].count("没有名为") == 0
    code, out, err = run(path, "--sum", "利润")
    assert (code, out) == (1, "")
    assert "2023年 利润、2024年 利润；请写全列名" in err
    assert "没有唯一的列“税收”" in run(path, "--sum", "税收")[2]


def test_a_negative_amount_is_told_with_its_row_and_column_and_is_added_as_it_stands(run, tmp_path):
    """It was summed without a word: an output of -20 is a slip, a profit of -20 is a loss."""
    path, out = tmp_path / "a.csv", tmp_path / "b.xlsx"
    path.write_text(
        "企业,区县,产值,利润\n甲,武侯区,100,5\n乙,武侯区,-20,\n丙,武侯区,0,-3\n", "utf-8"
    )
    code, shown, err = run(path, "--sum", "产值", "--sum", "利润")
    assert (code, shown.split()[-2:]) == (0, ["80", "2"])
    assert (
        "2 行求和列为负数，照负数计入合计，请核对：a.csv 第 3 行“产值 -20”、a.csv 第 4 行“利润 -3”"
        in err
    )
    assert "负数" not in run(path)[2]
    run(path, "--sum", "产值", "--out", out)
    sheets = pd.read_excel(out, sheet_name=None, header=None, dtype=str, engine="openpyxl")
    assert any("产值 -20" in sheet.to_csv() for sheet in sheets.values())


@pytest.mark.parametrize("head", ["count", "industry", "region", "adcode", "Code", "区域"])
def test_a_column_to_sum_that_is_headed_as_one_of_ours_stands_beside_it(run, tmp_path, head):
    path, out = tmp_path / "a.csv", tmp_path / "b.csv"
    path.write_text(
        f"区县,行业代码,{head},人\n武侯区,30,1.5,1\n武侯区,30,2,2\n锦江区,26,3,3\n", "utf-8"
    )
    asked = (
        "--by",
        "industry",
        "--industry",
        "行业代码",
        "--sum",
        head,
        "--sum",
        "人",
        "--address",
        "区县",
    )
    code, _, err = run(path, *asked, "--out", out)
    assert code == 0, err
    rows = pd.read_csv(out, dtype={"adcode": str, "industry": str})
    own = f"{head}_own"
    assert [*rows] == ["adcode", "region_name", "industry", "industry_name", "count", own, "人"]
    found = rows.set_index("adcode")[["industry", "count", own, "人"]].to_dict("index")
    assert found["510107"] == {"industry": "30", "count": 2, own: 3.5, "人": 3}
    assert found["510104"] == {"industry": "26", "count": 1, own: 3, "人": 3}
    assert "3.5" in run(path, *asked)[1]


def test_the_unit_of_a_sum_is_said_where_only_the_cells_name_it(run, tmp_path):
    path = tmp_path / "a.csv"
    path.write_text(
        "企业名称,区县,产值\n甲,武侯区,500万元\n乙,武侯区,1.2亿\n丙,武侯区,9\n", "utf-8"
    )
    code, out, err = run(str(path), "--sum", "产值")
    assert code == 0
    assert "产值（元）" in out
    assert "125,000,000" in out
    assert "求和列“产值”的单位取自格中（万元、亿元等已换算），合计以元计" in err
    assert "a.csv 第 4 行“9”" in err
    made = tmp_path / "out.csv"
    assert run(str(path), "--sum", "产值", "--out", str(made))[0] == 0
    assert "产值（元）" in made.read_text("utf-8-sig").splitlines()[0]


def test_an_english_screen_names_divisions_of_the_edition_in_english(run, firms):
    out = run(firms, "--by", "industry", "--industry", "code", "--lang", "en")[1]
    assert "Processing of petroleum, coal and other fuels" in out
    old = ("--industry-edition", "2011")
    out = run(firms, "--by", "industry", "--industry", "code", *old, "--lang", "en")[1]
    assert "Processing of petroleum, coking, processing of nuclear fuel" in out


@pytest.mark.parametrize("suffix", ["csv", "parquet"])
def test_a_written_table_has_codes_as_text_and_leaves_no_parts(run, firms, tmp_path, suffix):
    out = tmp_path / f"out.{suffix}"
    code, _, _ = run(firms, "--by", "industry", "--industry", "code", "--sum", "v", "--out", out)
    assert code == 0
    read = (
        pd.read_parquet(out) if suffix == "parquet" else pd.read_csv(out, dtype={"industry": str})
    )
    assert list(read.columns) == [
        "adcode",
        "region_name",
        "industry",
        "industry_name",
        "count",
        "v",
    ]
    assert read["industry"].tolist() == ["25", "30"]
    assert read["v"].tolist() == [2.2, 1.1]
    assert sorted(p.name for p in tmp_path.iterdir()) == ["firms.csv", out.name]


@pytest.mark.parametrize(
    ("arguments", "code", "words"),
    [
        (["no.csv"], 1, "找不到表格 no.csv"),
        (["no*.csv"], 1, "没有可读的文件"),
        (["FIRMS", "--sum", "w"], 1, "“w”"),
        (["FIRMS", "--by", "industry", "--industry", "x"], 1, "“x”"),
        (["FIRMS", "--lon", "lon"], 2, "--lat"),
        (["FIRMS", "--out", "a.docx"], 2, ".docx"),
        (["FIRMS", "--out", "FIRMS"], 1, "FIRMS"),
        (["FIRMS", "--scheduler", "nonsense://x"], 1, "nonsense"),
        ([], 2, "POINTS"),
    ],
)
def test_a_fault_is_one_line(run, firms, arguments, code, words):
    found, out, err = run(*[str(firms) if a == "FIRMS" else a for a in arguments])
    assert (found, out) == (code, "")
    assert words.replace("FIRMS", str(firms)) in err
    assert err.count("\n") == 1


def test_a_list_without_places_says_what_to_name(run, tmp_path):
    path = tmp_path / "a.csv"
    path.write_text("名称,资本\n甲,1\n", encoding="utf-8")
    code, _, err = run(path)
    assert code == 1
    assert "--address" in err
    assert "名称、资本" in err


def test_a_list_of_cities_is_told_the_level(run, tmp_path):
    path = tmp_path / "a.csv"
    path.write_text(
        "所在地,n\n"
        + "".join(f"{c}市,1\n" for c in ("成都", "德阳", "绵阳", "乐山", "宜宾", "雅安", "眉山")),
        encoding="utf-8",
    )
    _, _, err = run(path)
    assert "a.csv 第 6 行“宜宾市”、…还有 2 处" in err
    assert "有 7 行只写到更高一级；名录若按地级区域填写，请用 --level prefecture 汇总" in err
    assert "--level" not in run(path, "--level", "prefecture")[2]


def test_a_bad_part_keeps_the_others_and_writes_only_when_told(run, tmp_path):
    for name, n in (("a", 3), ("b", 4)):
        pd.DataFrame({"lon": [104.06] * n, "lat": [30.67] * n}).to_parquet(
            tmp_path / f"{name}.parquet"
        )
    content = bytearray((tmp_path / "b.parquet").read_bytes())
    content[4:40] = b"\xff" * 36
    (tmp_path / "b.parquet").write_bytes(content)
    out = tmp_path / "result" / "out.csv"
    out.parent.mkdir()
    code, _, err = run(tmp_path / "*.parquet", "--out", out, "--lang", "en")
    assert code == 1
    assert "1 of 2 parts cannot be read (first: b.parquet, part 1" in err
    assert not out.exists()
    code, _, err = run(tmp_path / "*.parquet", "--out", out, "--skip-faults", "--lang", "en")
    assert code == 0
    assert "1 parts were finished by an earlier run" in err
    assert pd.read_csv(out)["count"].tolist() == [3]


@pytest.mark.skipif(os.name == "nt", reason="signals of Unix")
def test_a_killed_run_goes_on_where_it_was(run, tmp_path):
    draw = np.random.default_rng(3)
    lists = tmp_path / "lists"
    lists.mkdir()
    for number in range(12):
        n = 15_000
        frame = pd.DataFrame({"lon": draw.uniform(100, 120, n), "lat": draw.uniform(22, 40, n)})
        frame.to_parquet(lists / f"{number:02d}.parquet")
    out = tmp_path / "out.csv"
    with subprocess.Popen(
        [sys.executable, "-m", "gis", "assign", str(lists), "--out", str(out)],
        cwd=Path(__file__).resolve().parents[2], stderr=subprocess.DEVNULL,
    ) as process:  # fmt: skip
        while process.poll() is None:
            if len(list(Path(f"{out}.parts").glob("[0-9a-f]*.parquet"))) >= 2:
                process.send_signal(signal.SIGKILL)
                break
            time.sleep(0.005)
    assert not out.exists()
    code, _, err = run(lists, "--out", out, "--lang", "en")
    assert code == 0
    assert "parts were finished by an earlier run" in err
    whole = tmp_path / "whole.csv"
    assert run(lists, "--out", whole)[0] == 0
    assert out.read_bytes() == whole.read_bytes()


def test_the_headings_tell_the_datum_and_a_choice_against_them_is_said(run, tmp_path):
    # 104.0700, 30.6600 is 300 m off in GCJ-02; the border of 成都 is far, so the count stays.
    path = tmp_path / "名录.csv"
    path.write_text(
        "企业,纬度（GCJ-02）,经度（GCJ-02）,行业代码\n甲,30.66,104.07,111\n乙,30.66,104.07,3011\n",
        "gb18030",
    )
    code, out, said = run(str(path), "--level", "prefecture", "--by", "industry")
    assert (code, said[:1]) == (0, " "), said
    assert "成都市" in out
    assert "表头写明坐标系为GCJ-02（高德、腾讯）" in said
    assert "1 行的 3 位行业代码可能丢了前面的 0" in said
    _, _, said = run(str(path), "--level", "prefecture", "--datum", "bd09")
    assert "表头写明坐标系为GCJ-02（高德、腾讯）" in said
    assert "按BD-09（百度）读" in said
    path.write_text('经纬度,坐标系\n"104.07,30.66",GCJ-02\n', "utf-8")
    code, out, said = run(str(path), "--level", "province")
    assert (code, "四川省" in out) == (0, True)
    assert "“坐标系”列写有坐标系" in said


def test_the_row_of_the_headings_can_be_named_as_for_other_tables(run, tmp_path):
    path = tmp_path / "a.csv"
    path.write_text(
        "企业名录\n单位：家\n名称,经度,纬度\n甲,104.06,30.67\n乙,0,0\n", encoding="utf-8"
    )
    assert run(path, "--level", "prefecture")[0] == 1
    code, out, err = run(path, "--level", "prefecture", "--header-row", "3", "--sheet", "表一")
    assert (code, out.splitlines()[2].split()) == (0, ["510100", "成都市", "1"])
    # Rows are numbered as the file has them.
    assert "a.csv 第 5 行“0, 0”" in err
    assert "“表一”不起作用" in err
    assert "没有可作列名的第 9 行（共 5 行）" in run(path, "--header-row", "9")[2]
    path.write_text("甲,104.06,30.67\n乙,104.07,30.66\n", encoding="gb18030")
    code, out, _ = run(
        path, "--level", "prefecture", "--header-row", "0", "--lon", "B", "--lat", "C"
    )
    assert (code, out.splitlines()[2].split()) == (0, ["510100", "成都市", "2"])


TWO = "企业名称,经度,纬度,百度经度,百度纬度\n甲,104.06,30.67,104.0725,30.6762\n"


def test_of_two_pairs_of_degrees_that_of_the_datum_counts_and_the_other_is_said(run, tmp_path):
    """Neither was read: the list was refused, or placed by its addresses without a word."""
    path = tmp_path / "a.csv"
    path.write_text(TWO, "utf-8")
    code, _, err = run(path)
    assert code == 0
    assert "坐标取自“经度、纬度”，按WGS 84读；另有“百度经度、百度纬度”未读" in err
    assert (
        "坐标取自“百度经度、百度纬度”，按BD-09（百度）读；另有“经度、纬度”未读"
        in run(path, "--datum", "bd09")[2]
    )
    path.write_text(TWO.replace(",经度,纬度", ",高德经度,高德纬度"), "utf-8")
    assert "坐标取自“高德经度、高德纬度”" in run(path, "--datum", "gcj02")[2]
    code, out, err = run(path)
    assert (code, out) == (1, "")
    assert "有几对经纬度（高德经度、高德纬度、百度经度、百度纬度）" in err
    assert run(path, "--lon", "百度经度", "--lat", "百度纬度")[0] == 0
    # One longitude and two latitudes are no two pairs of which one is told.
    path.write_text(TWO.replace(",百度经度,", ",别的,"), "utf-8")
    assert run(path, "--datum", "bd09")[0] == 1


def test_a_workbook_has_a_sheet_an_amount_and_what_became_of_every_row(run, tmp_path):
    path, out = tmp_path / "a.csv", tmp_path / "b.xlsx"
    path.write_text(
        "名称,经度,纬度,行业代码,个数,产值\n"
        "甲,107.6,29.4,3011,7,120\n"
        "乙,107.7,29.35,3032,8,\n"
        "丙,104.06,30.66,5910,9,33\n"
        "丁,0,0,3011,1,1\n",
        encoding="utf-8",
    )
    asked = ("--by", "industry", "--sum", "个数", "--sum", "产值", "--out", str(out))
    assert run(str(path), *asked)[0] == 0
    book = openpyxl.load_workbook(out)
    assert book.sheetnames[:4] == ["个数", "个数_own", "产值", "每一行的去向"]
    heads = ("代码", "区域", "合计", "30 非金属矿物制品业", "59 装卸搬运和仓储业")
    held = {name: [*book[name].iter_rows(values_only=True)] for name in book.sheetnames}
    assert held["个数"] == [heads, ("500156", "武隆区", 2, 2, 0), ("510105", "青羊区", 1, 0, 1)]
    assert held["个数_own"][1:] == [
        ("500156", "武隆区", 15, 15, None),
        ("510105", "青羊区", 9, None, 9),
    ]
    # What has no amount is no 0 of it.
    assert held["产值"][1:] == [
        ("500156", "武隆区", 120, 120, None),
        ("510105", "青羊区", 33, None, 33),
    ]
    assert [row[0] for row in held["每一行的去向"][1:]] == [1, 1]
    assert held["说明"][1] == ("共 4 行，计入 3 行，未计入 1 行",)


def test_a_workbook_without_industries_is_the_table_of_the_csv(run, tmp_path):
    path = tmp_path / "a.csv"
    path.write_text("名称,经度,纬度,产值\n甲,107.6,29.4,120\n乙,104.06,30.66,5\n", encoding="utf-8")
    for suffix in ("xlsx", "csv"):
        out = str(tmp_path / f"b.{suffix}")
        assert run(str(path), "--sum", "产值", "--out", out)[0] == 0
    rows = [*openpyxl.load_workbook(tmp_path / "b.xlsx")["个数"].iter_rows(min_row=2)]
    plain = pd.read_csv(tmp_path / "b.csv", dtype={"adcode": str})
    assert [[cell.value for cell in row] for row in rows] == plain.to_numpy().tolist()


def test_shapes_beside_columns_of_degrees_are_said_to_be_unread(run, tmp_path):
    """Of both in one file the columns are read; that the shapes are not had no word."""
    path = tmp_path / "a.csv"
    path.write_text("名称,经度,纬度,geometry\n甲,104.06,30.67,POINT (105 30)\n", encoding="utf-8")
    code, out, err = run(path)
    assert (code, "510105" in out) == (0, True)
    assert "坐标取自“经度、纬度”；几何列“geometry”未读" in err


def test_coordinates_that_a_column_of_names_puts_aside_are_said(run, tmp_path):
    """A row of a zone with coordinates was lost when --adcode was given, and nothing said that they were not read."""
    path = tmp_path / "a.csv"
    path.write_text('企业,所在地,坐标\n甲,毕节经开区,"105.28,27.30"\n乙,大方县,\n', "utf-8")
    code, _, err = run(path, "--adcode", "所在地")
    assert (code, "计入 1 行，未计入 1 行" in err) == (0, True)
    assert "位置只按“所在地”列定；坐标列“坐标”没有用" in err
    both = ("--adcode", "所在地", "--lon", "坐标", "--lat", "坐标")
    code, _, err = run(path, *both)
    assert (code, "计入 2 行，未计入 0 行" in err, "没有用" in err) == (0, True, False)


def test_formulas_of_a_list_that_no_program_has_computed_are_named(run, tmp_path):
    """The amounts were only said to be no figures that add up, with "=" for each."""
    book = openpyxl.Workbook()
    for row in (("企业名称", "经度", "纬度", "产值"), ("甲", 104.0665, 30.5723, "=1+2")):
        book.active.append(row)
    book.save(tmp_path / "名录.xlsx")
    code, _, err = run(tmp_path / "名录.xlsx", "--sum", "产值", "--level", "prefecture")
    assert code == 0
    assert "有 1 个公式没有存值，按空格读：D2；请先在 Excel 或 WPS 中打开并保存" in err
