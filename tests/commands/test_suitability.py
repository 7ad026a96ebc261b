"""The commands suitability and areas: documents, judgements by file, faults in one line."""

import json

import pandas as pd
import pytest


def test_the_document_holds_every_county_with_its_parts(run):
    code, out, err = run(
        "suitability", "--industry", "水泥", "--within", "四川", "--format", "json"
    )
    assert (code, err) == (0, "")
    rows = json.loads(out)["suitability_counties"]
    assert len(rows) == 183
    first = rows[0]
    assert first["rank"] == 1
    parts = [value for key, value in first.items() if key.startswith("part_")]
    assert sum(parts) == pytest.approx(first["score"])


def test_a_workbook_says_for_what_and_from_what(run, tmp_path):
    out = tmp_path / "u.xlsx"
    code, _, _ = run(
        "suitability", "--industry", "水泥", "--within", "成都", "--format", "xlsx", "--out", str(out)
    )  # fmt: skip
    assert code == 0
    sheets = pd.read_excel(out, sheet_name=None, engine="openpyxl")
    assert list(sheets) == ["各县适宜度", "权重", "问题", "说明", "来源"]
    assert dict(sheets["问题"].to_numpy().tolist()) == {"产业": "水泥", "范围": "成都市"}
    assert "开发区只计能落到县的" in sheets["说明"]["说明"].iloc[-1]
    assert "区域数据 Regional figures" in sheets["来源"]["数据"].tolist()
    # Weights add up to 1, which 0.1667 six times does not.
    assert sheets["权重"]["权重"].sum() == pytest.approx(1, abs=1e-12)


def test_the_workbook_of_areas_names_its_sources(run, tmp_path):
    out = tmp_path / "a.xlsx"
    run("areas", "--within", "四川", "--count", "5", "--format", "xlsx", "--out", str(out))
    sheets = pd.read_excel(out, sheet_name=None, engine="openpyxl")
    assert list(sheets) == ["协作区", "各市（州）", "说明", "来源"]
    assert "公路网路段（OpenStreetMap）" in sheets["来源"]["数据"].tolist()


def test_zones_whose_county_nobody_knows_are_said(run):
    # Seven of 成都's zones bear the name of the city alone; 温江 and 郫都 have none by name.
    code, out, _ = run("suitability", "--industry", "水泥", "--within", "成都")
    assert code == 0
    assert "另有7个只知在哪个市（州）或省" in "".join(out.split())
    assert "成都市（7）" in "".join(out.split())
    options = ("--weight", "market=1", "--lang", "en")
    code, out, _ = run("suitability", "--industry", "水泥", "--within", "成都", *options)
    assert code == 0
    assert "Only zones" not in out


def test_criteria_without_a_weight_are_said_not_to_count(run):
    asked = ("suitability", "--industry", "水泥", "--within", "成都")
    _, out, _ = run(*asked, "--weight", "market=3", "--lang", "en")
    said = " ".join(out.split())
    assert "Criteria without a weight, which do not count: Demand: jobs" in said
    assert "Designated by plans" in said.split("do not count:")[1]
    assert "Market" not in said.split("do not count:")[1].split("Market and demand")[0]
    _, out, _ = run(*asked)
    assert "没有给权重" not in out


def test_weights_from_comparisons_say_their_ratio(run, tmp_path):
    path = tmp_path / "ahp.toml"
    pairs = (("market", "station", 3), ("market", "works", 5), ("station", "works", 3))
    path.write_text(
        "".join(f'[[pair]]\none = "{a}"\nother = "{b}"\nvalue = {v}\n' for a, b, v in pairs),
        encoding="utf-8",
    )
    code, out, _ = run(
        "suitability",
        "--industry",
        "水泥",
        "--within",
        "四川",
        "--ahp",
        str(path),
        "--format",
        "json",
    )
    document = json.loads(out)
    assert code == 0
    assert document["ratio"] == pytest.approx(0.0332, abs=5e-4)
    assert [row["weight"] for row in document["suitability_weights"]] == pytest.approx(
        [0.637, 0.258, 0.105], abs=5e-4
    )


@pytest.mark.parametrize(
    ("more", "code"),
    [
        (("--weight", "market=x"), 2),
        (("--weight", "nothing=1"), 1),
        (("--within", "没有省"), 1),
        (("--ahp", "no.toml"), 1),
    ],
)
def test_a_fault_is_one_line(run, more, code):
    found, out, err = run("suitability", "--industry", "水泥", *more)
    assert (found, out, err.count("\n")) == (code, "", 1)


def test_areas_beside_named_ones(run, tmp_path):
    path = tmp_path / "named.toml"
    path.write_text(
        '"成都平原" = ["成都", "德阳", "眉山"]\n"川南" = ["自贡", "宜宾", "泸州"]\n',
        encoding="utf-8",
    )
    code, out, err = run(
        "areas", "--within", "四川", "--count", "5", "--named", str(path), "--format", "json"
    )
    assert (code, err) == (0, "")
    document = json.loads(out)
    assert sum(row["members"] for row in document["areas"]) == 21
    assert {row["named"] for row in document["areas_regions"]} == {"", "成都平原", "川南"}
    assert document["agreement"] is not None


def test_a_province_is_meant_before_its_namesakes(run):
    code, out, err = run("areas", "--within", "海南", "--count", "1")
    assert (code, err) == (0, "")
    # 18 of its 19 cities and counties; 三沙 has no figures of employment.
    assert (
        out.count("\n4690") + out.count("\n4601") + out.count("\n4602") + out.count("\n4604") == 18
    )
    assert "三沙" in out
