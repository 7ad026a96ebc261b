"""The commands localise, density and suppliers: figures by hand, what is said of a sample, faults."""

import io
import json
import re

import numpy as np
import openpyxl
import pandas as pd
import pytest


@pytest.fixture
def towns(tmp_path):
    draw = np.random.default_rng(2)
    rows = [(draw.normal(104.06, 0.1), draw.normal(30.67, 0.1), "C3041") for _ in range(30)]
    rows += [(draw.uniform(100, 118), draw.uniform(24, 36), "C2511") for _ in range(200)]
    path = tmp_path / "towns.csv"
    pd.DataFrame(rows, columns=["lon", "lat", "行业代码"]).to_csv(path, index=False)
    return path


def test_localise_gives_a_verdict_and_the_curve(run, towns):
    code, out, err = run("localise", towns, "--of", "C3041", "--simulations", "40")
    assert code == 0
    assert err == "全部企业：1 行没有坐标或不落在任何县级区域内，未计入；逐项原因见 assign 命令\n"
    assert out.startswith("集聚：")
    assert "该行业 30 家" in out
    code, out, _ = run("localise", towns, "--of", "30", "--simulations", "40", "--format", "csv")
    assert code == 0
    head, first = out.splitlines()[:2]
    assert head.startswith("distance_km,density,local_low,local_high,global_low,global_high")
    assert float(first.split(",")[0]) == 0.0


def test_localise_with_another_industry(run, towns):
    code, out, _ = run(
        "localise", towns, "--of", "3041", "--with", "2511", "--simulations", "40", "--lang", "en"
    )
    assert code == 0
    assert out.startswith("Dispersed: the two industries")


def test_what_was_not_read_is_said_and_said_once(run, towns):
    (towns.parent / "报告.docx").write_bytes(b"x")
    asked = ("--of", "3041", "--with", "2511", "--simulations", "40")
    _, _, err = run("localise", towns.parent, *asked)
    assert err.count("文件夹中有 1 个文件不是名录，未读") == 1
    assert "报告.docx" in err
    _, _, err = run("density", towns.parent, "--of", "3041")
    assert "报告.docx" in err


def test_a_code_of_the_other_edition_is_said_and_read_in_its_own(run, tmp_path):
    path = tmp_path / "optics.csv"
    path.write_text("lon,lat,行业代码\n104.06,30.67,4042 眼镜制造\n", encoding="utf-8")
    asked = ("density", path, "--of", "4042", "--format", "json")
    code, out, err = run(*asked, "--industry-edition", "2011")
    assert (code, err) == (0, "")
    assert json.loads(out)["rows"][0]["per_km2"] > 0
    code, _, err = run(*asked, "--lang", "en")
    assert code == 0
    assert "GB/T 4754—2017 has no code 4042" in err


def test_density_of_one_enterprise_is_that_of_its_kernel(run, tmp_path):
    path = tmp_path / "one.csv"
    seat = pd.read_csv("data/boundaries/regions.csv", dtype=str)
    seat = seat[(seat["adcode"] == "510105") & (seat["level"] == "county")].iloc[0]
    path.write_text(f"lon,lat\n{seat['lon']},{seat['lat']}\n", encoding="utf-8")
    code, out, _ = run("density", path, "--bandwidth-km", "10", "--format", "json")
    first = json.loads(out)["rows"][0]
    assert (code, first["adcode"]) == (0, "510105")
    assert first["per_km2"] == pytest.approx(1 / (2 * np.pi * 100))


def test_suppliers_names_the_nearer_of_two(run, tmp_path):
    buyers, sellers = tmp_path / "b.csv", tmp_path / "s.csv"
    buyers.write_text("lon,lat\n104.06,30.67\n", encoding="utf-8")
    sellers.write_text("lon,lat\n121.47,31.23\n106.55,29.56\n", encoding="utf-8")
    code, out, _ = run("suppliers", buyers, "--suppliers", sellers, "--format", "csv")
    assert code == 0
    row = pd.read_csv(io.StringIO(out)).iloc[0]
    assert (row["supplier_lon"], row["supplier_lat"]) == (106.55, 29.56)
    # The same two ends by the command matrix, which joins the network in the same way.
    _, out, _ = run("matrix", "104.06,30.67", "106.55,29.56", "--by", "cost")
    other = pd.read_csv(io.StringIO(out))["cost_cny_per_t"].iloc[0]
    assert row["cost_cny_per_t"] == pytest.approx(other, abs=5e-4)
    out = tmp_path / "w.xlsx"
    call = ("suppliers", buyers, "--suppliers", sellers, "--modes", "road", "--by", "time")
    run(*call, "--format", "xlsx", "--out", out)
    asked = pd.read_excel(out, sheet_name="问题", engine="openpyxl", dtype=str)
    assert asked.to_numpy().tolist()[:4] == [
        ["用户（个）", "1"], ["按什么比较", "时间"], ["供应商（个）", "2"], ["允许的方式", "公路"],
    ]  # fmt: skip


LIST = (
    "序号,企业名称,lon,lat,行业代码\n1,甲混凝土,104.06,30.67,3021\n2,乙混凝土,104.5,31.2,3021\n"
    "3,丙水泥,104.1,30.9,3011\n4,丁水泥,106.55,29.56,3011\n5,,103.9,30.5,3021\n6,戊混凝土,101.5,29.0,3021\n"
)


def test_suppliers_within_a_distance_are_told_by_name_and_who_has_none_is_counted(run, tmp_path):
    """Points stood there by their degrees, and a supplier 300 km away as one next door."""
    path = tmp_path / "s.csv"
    path.write_text(LIST, encoding="utf-8")
    ask = ("suppliers", path, "--from", "3011", "--to", "3021")
    code, out, err = run(*ask)
    assert (code, err) == (0, "")
    assert out.splitlines()[0].split() == ["用户", "供应商", "直线公里", "元/吨"]
    assert [line.split()[:2] for line in out.splitlines()[2:]] == [
        ["甲混凝土", "丙水泥"], ["103.90000,30.50000", "丙水泥"], ["乙混凝土", "丙水泥"], ["戊混凝土", "丙水泥"],
    ]  # fmt: skip
    # Distances and freight with one decimal; 25.8679 km stood there.
    assert all(
        re.fullmatch(r"\d+\.\d", cell) for line in out.splitlines()[2:] for cell in line.split()[2:]
    )
    code, out, err = run(*ask, "--within", "80", "--format", "csv")
    assert code == 0
    assert err == "4 个用户中有 1 个在 80 公里（直线）以内没有供应商，只有更远的，未列出\n"
    rows = pd.read_csv(io.StringIO(out), keep_default_na=False)
    assert rows["buyer"].tolist() == ["甲混凝土", "", "乙混凝土"]
    assert rows["supplier"].tolist() == ["丙水泥"] * 3
    # 0.04° E and 0.23° N of Chengdu.
    assert rows["km"].iloc[0] == pytest.approx(np.hypot(0.04 * 95.6, 0.23 * 111.2), rel=0.01)
    assert rows["buyer_lon"].tolist() == [104.06, 103.9, 104.5]
    assert (
        rows["asked"]
        .iloc[0]
        .startswith(
            "buyers=4; suppliers=2; to=3021; from=3011; by=cost; within_km=80; beyond=1; modes="
        )
    )
    found = json.loads(run(*ask, "--within", "80", "--format", "json")[1])
    assert (found["asked"]["buyers"], found["asked"]["beyond"], len(found["rows"])) == (4, 1, 3)
    assert run(*ask, "--within", "80", "--out", tmp_path / "s.xlsx")[0] == 0
    said = openpyxl.load_workbook(tmp_path / "s.xlsx")["问题"].iter_rows(values_only=True)
    assert ("只有更远供应商、未列出的用户（个）", 1) in list(said)
    assert run(*ask, "--within", "0")[0] == 2


@pytest.mark.parametrize(
    ("arguments", "code", "words"),
    [
        (["localise", "TOWNS"], 2, "--of"),
        (["localise", "TOWNS", "--of", "99"], 1, "0 个有坐标"),
        (["localise", "TOWNS", "--of", "30411"], 1, "30411"),
        (["localise", "TOWNS", "--of", "30", "--simulations", "3"], 1, "20"),
        (["density", "TOWNS", "--bandwidth-km", "0"], 1, "带宽"),
        (["density", "TOWNS", "--lon", "lon"], 2, "--lat"),
        (["suppliers", "TOWNS", "--from", "31"], 1, "0"),
        (["suppliers", "none.csv", "--from", "30"], 1, "none.csv"),
        (["localise", "TOWNS", "--of", ""], 2, "--of 后面是空的"),
        (["localise", "TOWNS", "--of", "30", "--with", "C3041"], 2, "同一批企业"),
        (["suppliers", "TOWNS"], 2, "以自己为供应商"),
        (["density", "SWAPPED"], 1, "1 行没有一行落在"),
    ],
)
def test_a_fault_is_one_line(run, towns, arguments, code, words):
    swapped = towns.with_name("swapped.csv")
    swapped.write_text("lon,lat\n30.67,104.06\n", encoding="utf-8")
    files = {"TOWNS": str(towns), "SWAPPED": str(swapped)}
    found, out, err = run(*[files.get(a, a) for a in arguments])
    assert (found, out) == (code, "")
    assert words in err
    assert err.count("\n") == 1
