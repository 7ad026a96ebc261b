"""The commands plants and indicators: both languages, every format, faults in one line."""

import csv
import io
import json

import openpyxl
import pytest


def test_plants_of_a_city_with_their_sum(run):
    code, out, err = run("plants", "成都", "--kind", "cement")
    assert (code, err) == (0, "")
    assert "四川亚东水泥有限公司" in out
    assert "水泥：3 家，至少 13.8 百万吨/年，另有 0 家产能未知" in out
    assert "Cement: 3 plants, at least 13.8 Mt a year; capacity unknown for 0" in run(
        "plants", "成都", "--kind", "cement", "--lang", "en"
    )[1]  # fmt: skip


def test_around_a_seat_the_distance_is_shown_and_the_unknown_counted(run):
    code, out, _ = run("plants", "武隆", "--radius", "120", "--kind", "cement", "--format", "json")
    assert code == 0
    document = json.loads(out)
    distances = [row["distance_km"] for row in document["plants"]]
    assert distances == sorted(distances)
    assert max(distances) <= 120
    (cement,) = (row for row in document["totals"] if row["product"] == "cement")
    assert (cement["plants"], cement["capacity"], cement["unknown"]) == (9, pytest.approx(25.91), 2)


def test_codes_stay_codes_in_json_and_a_doubt_is_said_on_the_screen(run):
    row = json.loads(run("plants", "峨眉山", "--search", "峨胜", "--format", "json")[1])["plants"][
        0
    ]
    assert (row["doubt"], row["status"], row["capacity"]) == ("capacity", "operating", 12.0)
    assert "产能存疑" in run("plants", "峨眉山", "--search", "峨胜")[1]


@pytest.mark.parametrize(
    "arguments",
    [
        ("唐山", "--kind", "waste_power"),
        ("铜陵", "--radius", "150", "--kind", "waste_power"),
        ("山西", "--kind", "coal_power", "--status", "planned"),
        ("四川", "--status", "operating", "--status", "construction", "--status", "planned"),
    ],
)
def test_the_sums_are_those_of_the_plants_listed_stage_by_stage(run, arguments):
    document = json.loads(run("plants", *arguments, "--format", "json")[1])
    listed: dict[tuple[str, str], float] = {}
    for row in document["plants"]:
        stage = "operating" if row["status"] == "pre_retirement" else row["status"]
        key = row["product"], stage
        listed[key] = listed.get(key, 0.0) + (row["capacity"] or 0.0)
    sums = {(row["product"], row["status"]): row["capacity"] for row in document["totals"]}
    # Of works with two products the list shows the main one alone.
    single = {
        key: amount
        for key, amount in listed.items()
        if key[0] in ("coal_power", "waste_power", "coal")
    }
    assert single
    assert {key: sums[key] for key in single} == pytest.approx(single)


def test_every_unit_of_a_power_station_counts_and_what_is_planned_is_told_apart(run):
    # Five stations of seven units, 9 to 37 MW: the list holds 82 MW, and so does their sum.
    assert "垃圾发电装机：5 家，至少 82 MW" in run("plants", "唐山", "--kind", "waste_power")[1]
    planned = run("plants", "山西", "--kind", "coal_power", "--status", "planned")[1]
    assert "煤电装机（拟建）：4 家，至少 5,400 MW" in planned


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (("成都", "--kind", "cementt"), 1, "“cementt”"),
        (("成部",), 1, "“成部”"),
        (("成都", "--status", "humming"), 2, "humming"),
        (("成都", "--radius", "-5"), 2, "--radius"),
    ],
)
def test_a_fault_is_one_line(run, arguments, code, said):
    found, out, err = run("plants", *arguments)
    assert (found, out) == (code, "")
    assert len(err.splitlines()) == 1
    assert said in err


def test_a_workbook_holds_plants_and_sums(run, tmp_path):
    file = tmp_path / "plants.xlsx"
    assert run("plants", "德阳", "--format", "xlsx", "--out", str(file))[0] == 0
    assert {"工厂", "合计"} <= set(openpyxl.load_workbook(file).sheetnames)


def test_nothing_found_says_so(run):
    code, out, _ = run("plants", "武隆", "--kind", "steel")
    assert code == 0
    assert "没有" in out


def test_indicators_are_listed_with_coverage_in_both_languages(run):
    code, out, err = run("indicators")
    assert (code, err) == (0, "")
    assert "urban_share_census" in out
    assert "2839" in out
    assert "Operating clinker capacity" in run("indicators", "--group", "plants", "--lang", "en")[1]


def test_indicators_as_json_hold_source_and_licence_of_every_year(run):
    rows = json.loads(run("indicators", "--format", "json")[1])
    gdp = next(row for row in rows if row["indicator"] == "gdp")
    years = {year["year"]: year for year in gdp["years"]}
    assert years[2023]["counts"]["prefecture"] == 318
    assert all(year["source"] and year["licence"] for row in rows for year in row["years"])
    assert rows == json.loads(run("indicators", "--format", "json", "--lang", "en")[1])


def test_indicators_as_csv_have_a_row_for_every_year(run):
    rows = list(csv.DictReader(io.StringIO(run("indicators", "--format", "csv")[1])))
    assert len({(row["indicator"], row["year"]) for row in rows}) == len(rows) > 70


@pytest.mark.parametrize(("option", "value"), [("--radius", "50"), ("--within", "四川省")])
def test_a_radius_or_a_province_without_a_region_lists_no_whole_country(run, option, value):
    code, out, err = run("plants", option, value)
    assert (code, out) == (2, "")
    assert f"缺少参数 REGION ({option})" in err


def test_an_empty_region_is_no_region(run):
    code, out, err = run("plants", "")
    assert (code, out) == (1, "")
    assert "没有区域“”" in err
