"""The command panel: three kinds, every measure, units never mixed, both languages."""

import csv
import io
import json

import openpyxl
import pytest


def test_employment_of_a_province_with_every_measure(run):
    document = json.loads(run("panel", "--within", "四川", "--format", "json")[1])
    assert len(document["panel"]) == 21
    rows = {row["region"]: row for row in document["by_region"]}
    assert rows["成都市"]["eci"] > rows["甘孜藏族自治州"]["eci"]
    assert all(0 < row["hachman"] <= 1 for row in rows.values())
    industries = {row["industry"]: row for row in document["by_industry"]}
    assert industries["it"]["pci"] > industries["primary"]["pci"]
    proximities = [row["proximity"] for row in document["relatedness"]]
    assert proximities == sorted(proximities, reverse=True)


def test_counties_come_as_csv_with_a_row_each(run):
    rows = list(
        csv.DictReader(io.StringIO(run("panel", "--level", "county", "--format", "csv")[1]))
    )
    assert len(rows) == 2839
    dongcheng = next(row for row in rows if row["adcode"] == "110101")
    assert float(dongcheng["construction"]) == pytest.approx(
        708_829 * 0.8613 * 0.488 * 0.035, rel=1e-3
    )


def test_districts_of_which_nothing_is_known_are_told(run):
    """The five districts of 杭州 that were drawn anew have no shares: eight of thirteen stood as if they were all."""
    out = run("panel", "--level", "county", "--within", "杭州市")[1]
    assert "共 5 个：上城区、萧山区、余杭区、临平区、钱塘区" in out
    assert "不在表中" not in run("panel", "--within", "杭州市")[1]


def test_zones_are_counted_by_division_and_wording(run):
    document = json.loads(
        run("panel", "--kind", "zones", "--level", "province", "--format", "json")[1]
    )
    totals = {row["industry"]: row["total"] for row in document["by_industry"]}
    assert totals["30"] == 348
    assert totals["装备制造"] == 565


@pytest.mark.parametrize("cells", ["share", "location_quotient", "relatedness_density", "stars"])
def test_cells_hold_what_was_asked(run, cells):
    rows = json.loads(run("panel", "--within", "四川", "--cells", cells, "--format", "json")[1])[
        "panel"
    ]
    values = [row["manufacturing"] for row in rows]
    assert all(value is not None and value >= 0 for value in values)
    assert max(values) <= (3 if cells in ("stars", "location_quotient") else 1)


def test_units_of_capacity_are_never_added(run):
    code, out, err = run("panel", "--kind", "capacity", "--cells", "share")
    assert (code, out) == (2, "")
    assert "单位不同" in err
    document = json.loads(run("panel", "--kind", "capacity", "--format", "json")[1])
    assert set(document) >= {"panel", "by_industry"}
    assert "by_region" not in document


def test_the_screen_is_in_words_of_the_language(run):
    out = run("panel", "--within", "四川")[1]
    assert "农林牧渔" in out
    assert "区域复杂度" in out
    english = run("panel", "--within", "四川", "--lang", "en")[1]
    assert "Agriculture" in english
    assert "primary" not in english
    assert (
        "Metal products"
        in run("panel", "--kind", "zones", "--level", "province", "--lang", "en")[1]
    )


def test_a_part_of_the_country_is_said_to_be_the_base_and_an_empty_one_is_refused(run):
    out = run("panel", "--within", "四川", "--cells", "location_quotient", "--lang", "en")[1]
    assert "Only regions within 四川: shares, quotients" in out
    code, out, err = run("panel", "--within", "武侯区")
    assert (code, out) == (1, "")
    assert "“武侯区”内没有可列的区域" in err


@pytest.mark.parametrize(
    ("asked", "heads"),
    [
        ((), ["Agriculture (persons)", "Mining (persons)"]),
        (("--cells", "location_quotient"), ["Agriculture (location quotient)"]),
        (("--kind", "capacity"), ["Cement (Mt a year)", "Clinker (Mt a year)", "Crude steel (kt a year)"]),
        (("--kind", "zones"), ["装备制造 (zones)"]),
    ],
)  # fmt: skip
def test_a_workbook_says_industries_and_units_in_words(run, tmp_path, asked, heads):
    """Its columns were headed primary, mining, it; tonnes and megawatts stood beside each other without a word."""
    out = tmp_path / "a.xlsx"
    # Few regions: of all provinces the pairs of related wordings alone fill fifty thousand rows.
    run(
        "panel", "--level", "prefecture", "--within", "宁夏", *asked, "--format", "xlsx", "--out", str(out), "--lang", "en"
    )  # fmt: skip
    book = openpyxl.load_workbook(out, read_only=True)
    first = [cell.value for cell in book["Region × industry"][1]]
    assert first[: 2 + len(heads)] == ["Region", "adcode", *heads]
    named = [row[0] for row in book["Industries"].iter_rows(min_row=2, max_row=3, values_only=True)]
    codes = {"primary", "mining", "cement", "clinker"}
    assert not codes & {*named}
    if "capacity" in asked:
        assert named[0] == "Cement (Mt a year)"


def test_a_quotient_of_the_workbook_is_that_of_its_values(run, tmp_path):
    def cells(*asked):
        out = tmp_path / "a.xlsx"
        run(
            "panel", "--level", "province", *asked, "--format", "xlsx", "--out", str(out), "--lang", "en"
        )  # fmt: skip
        rows = [*openpyxl.load_workbook(out)["Region × industry"].iter_rows(values_only=True)][1:]
        return {row[1]: row[2:] for row in rows}

    value, quotient = cells(), cells("--cells", "location_quotient")
    column = [row[2] for row in value.values()]  # manufacturing
    share = value["510000"][2] / sum(value["510000"])
    whole = sum(column) / sum(map(sum, value.values()))
    assert quotient["510000"][2] == pytest.approx(share / whole)
