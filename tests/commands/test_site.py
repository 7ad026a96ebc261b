"""The command site: answers, reasons, faults in one line."""

import json
from types import SimpleNamespace

import pandas as pd
import pytest
import shapely

from commands import site
from gis.atlas import Atlas
from gis.report.siting import answers, features
from gis.siting.ties import Ties

ASK = ("site", "--industry", "水泥", "--within", "四川", "--demand", "prefecture")


def test_answers_differ_and_each_site_has_its_sentence(run):
    code, out, err = run(*ASK, "--count", "2", "--fixed", "plan", "--format", "json")
    assert (code, err) == (0, "")
    # What a solver prints would stand before the document and break it.
    document = json.loads(out)
    answers = document["site_answers"]
    values = [row["value"] for row in answers]
    assert values == sorted(values)
    assert len({row["sites"] for row in answers}) == len(answers) == 5
    first = [row for row in document["site_sites"] if row["answer"] == 1]
    assert [row["role"] for row in first].count("fixed") == 7
    assert all(row["site"] in row["reason"] for row in first)
    clients = [row for row in document["site_clients"] if row["answer"] == 1]
    assert len(clients) == 21
    total = sum(row["weight"] * row["mean_cost"] for row in first if row["weight"])
    assert total == pytest.approx(values[0])


def test_both_languages(run):
    code, out, _ = run(*ASK, "--lang", "en", "--answers", "1")
    assert code == 0
    assert "is the nearest for 21 regions" in " ".join(out.split())
    assert "; it is the only site" in " ".join(out.split())


@pytest.mark.parametrize("model", ["mclp", "lscp", "pcenter"])
def test_the_other_models(run, model):
    more = ("--limit", "60") if model != "pcenter" else ()
    code, out, _ = run(*ASK, "--model", model, *more, "--answers", "1", "--format", "json")
    assert code == 0
    document = json.loads(out)
    assert document["site_answers"][0]["gap_pct"] == 0
    if model == "lscp":
        assert all(row["cost"] <= 60 * (1 + 1e-6) for row in document["site_clients"])


def test_a_maximal_cover_says_what_its_value_counts_and_who_is_beyond_the_limit(run):
    options = ("--model", "mclp", "--limit", "60", "--count", "2", "--answers", "1")
    code, out, _ = run(*ASK, *options, "--format", "json")
    assert code == 0
    document = json.loads(out)
    far = [row for row in document["site_clients"] if row["cost"] > 60]
    near = [row for row in document["site_clients"] if row["cost"] <= 60]
    assert (len(near), len(far)) == (9, 12)
    assert sum(row["weight"] for row in near) == document["site_answers"][0]["value"]
    code, out, _ = run(*ASK, *options)
    said = "".join(out.split())
    assert "目标值是60元/吨以内的常住人口（2020年普查）" in said
    assert "第一方案有12个地区超出这个限度" in said
    assert all(row["region"] in said for row in far)


def test_geojson_has_a_point_a_site_and_a_line_a_client(run):
    code, out, _ = run(*ASK, "--answers", "1", "--format", "geojson")
    assert code == 0
    kinds = [f["properties"]["kind"] for f in json.loads(out)["features"]]
    assert (kinds.count("site"), kinds.count("served")) == (1, 21)


def test_geojson_has_the_ties_that_table_and_workbook_have(run):
    """Which choices are as good as the first stood everywhere but in the file that goes to a map."""
    ask = (*ASK[:-2], "--model", "lscp", "--limit", "60", "--answers", "2")
    document = json.loads(run(*ask, "--format", "json")[1])
    made = json.loads(run(*ask, "--format", "geojson")[1])
    assert document["ties"]["count"] >= 1
    assert made["ties"] == document["ties"]
    assert made["notes"] == document["notes"]
    assert any(note.startswith("并列：") for note in made["notes"])
    tied = [row["tied"] for row in document["site_answers"]]
    assert tied == [False, True]
    assert [row["tied"] for row in made["answers"]] == tied
    sites = [one["properties"] for one in made["features"] if one["properties"]["kind"] == "site"]
    assert {(one["answer"], one["tied"]) for one in sites} == {(1, False), (2, True)}


def test_a_client_that_two_sites_are_as_near_to_has_both_in_geojson():
    served = {"kind": "served", "answer": 1}
    answer = SimpleNamespace(
        allocation=SimpleNamespace(site=[0], cost=[5.0], ties={0: (1,)}), reasons=(), is_tied=False,
        answer=SimpleNamespace(value=5.0, gap=0.0),
    )  # fmt: skip
    spots = [SimpleNamespace(name=n, adcode=n, lon=104.0, lat=30.0) for n in ("甲", "乙")]
    report = SimpleNamespace(
        ranked=[answer], tied=Ties((), 0, is_all=True), ranks=None, unit="CNY/t", model="pmedian",
        question=SimpleNamespace(sites=spots, clients=spots), site=lambda at: spots[at].name,
        instance=SimpleNamespace(clients=["甲"]),
    )  # fmt: skip
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(answers, "notes", lambda *_: ["一"])
        patch.setattr(answers, "resources", lambda _: ["seats"])
        made = features.geojson(Atlas.bundled(), report, "zh", ["二"])
    (line,) = made["features"]
    assert line["properties"].items() >= {**served, "site": "甲", "as_near": "乙"}.items()
    assert made["notes"] == ["一", "二"]


def test_that_no_new_site_is_needed_is_said(run):
    options = ("--model", "lscp", "--limit", "1000", "--fixed", "plants")
    code, out, _ = run(*ASK, *options, "--level", "county")
    assert code == 0
    assert "第一方案没有新设点，服务都来自既有点" in "".join(out.split())


def test_what_a_file_of_areas_has_beside_polygons_is_said(run, tmp_path):
    ring = [[[103.5, 30.2], [104.5, 30.2], [104.5, 31.2], [103.5, 31.2], [103.5, 30.2]]]
    shapes = ({"type": "Polygon", "coordinates": ring}, {"type": "Point", "coordinates": [105, 31]})
    features = [{"type": "Feature", "properties": {}, "geometry": one} for one in shapes]
    path = tmp_path / "禁.geojson"
    made = {"type": "FeatureCollection", "features": features, "numberMatched": 40}
    path.write_text(json.dumps(made), encoding="utf-8")
    code, _, err = run(*ASK, "--exclude", str(path), "--answers", "1")
    assert code == 0
    beside, part = err.strip().split("\n")
    assert beside == "禁.geojson：不是面的不挡住任何地方：点 1"
    assert part.startswith("禁.geojson: ")
    assert "共有 40 个要素，这里只有 2 个" in part


def test_an_area_that_says_it_is_of_gaode_is_barred_where_it_is(tmp_path):
    ring = [[[103.5, 30.2], [104.5, 30.2], [104.5, 31.2], [103.5, 31.2], [103.5, 30.2]]]
    area = {"type": "Polygon", "coordinates": ring}
    one = {"type": "Feature", "properties": {"坐标系": "GCJ-02"}, "geometry": area}
    path = tmp_path / "禁.geojson"
    path.write_text(json.dumps({"type": "FeatureCollection", "features": [one]}), encoding="utf-8")
    _, (barred,) = site._exclusions((str(path),))
    west = shapely.from_wkt(barred).bounds[0]
    assert 100 < (103.5 - west) * 96_000 < 700  # metres


def test_people_of_zones_that_are_in_no_county_weigh(run):
    # 威海: 2,906,548 people, 2,188,011 of them in four counties; 718,537 live in three zones of no county.
    ask = ("site", "--industry", "水泥", "--within", "威海", "--level", "county", "--answers", "1")
    code, out, _ = run(*ask, "--format", "json")
    assert code == 0
    document = json.loads(out)
    weights = {row["adcode"]: row["weight"] for row in document["site_clients"]}
    # 环翠 446,193 and its share of the land, 979.34 of 5,661.18 km².
    assert weights["371002"] == pytest.approx(446_193 + 718_537 * 979.34 / 5_661.18, abs=1)
    assert sum(weights.values()) == pytest.approx(2_906_548, abs=0.01)
    assert "计入权重：常住人口（2020 年普查） 71.85 万人" in document["notes"][1]
    _, out, _ = run(*ask, "--demand", "prefecture", "--format", "json")
    assert not [note for note in json.loads(out)["notes"] if "管理区" in note]


def test_what_an_own_table_has_beyond_counties_is_not_said_to_be_of_the_census(run, tmp_path):
    path = tmp_path / "weights.csv"
    counties = "".join(f"3710{number:02},100\n" for number in (2, 3, 82, 83))
    path.write_text(f"区划代码,需求\n371000,1000\n{counties}", encoding="utf-8")
    ask = (
        "site",
        "--industry",
        "水泥",
        "--within",
        "威海",
        "--answers",
        "1",
        "--weights",
        str(path),
    )
    code, out, _ = run(*ask, "--column", "区划代码", "--values", "需求", "--format", "json")
    assert code == 0
    notes = [note for note in json.loads(out)["notes"] if "600" in note]
    assert notes == [note for note in notes if note.startswith("自有表中")]
    assert len(notes) == 1


def test_a_document_says_what_was_asked(run):
    options = ("--answers", "1", "--modes", "road", "--exclude", "凉山", "--fixed", "plan")
    code, out, _ = run(*ASK, *options, "--format", "json")
    assert code == 0
    asked = json.loads(out)["asked"]
    assert (asked["industry"], asked["within"], asked["count"]) == ("水泥", "四川", 1)
    assert (asked["stands"], asked["exclude"], asked["demand"]) == ("plan", ["凉山"], "prefecture")
    assert asked["allowed"]["modes"] == ["road"]
    assert asked["weights"] == "population"
    _, out, _ = run(*ASK, *options, "--format", "geojson")
    titles = [source["title"] for source in json.loads(out)["sources"]]
    # People and designations are read as roads are.
    assert {"区域数据 Regional figures", "布局与定位 Designations"} <= set(titles)


def test_a_workbook_says_what_was_asked_in_which_unit_and_from_what(run, tmp_path):
    """Question, units, notes and sources stood on the screen alone."""
    out = tmp_path / "s.xlsx"
    options = ("--count", "2", "--fixed", "plan", "--pareto", "--answers", "2")
    code, _, _ = run(*ASK, *options, "--format", "xlsx", "--out", str(out))
    assert code == 0
    sheets = pd.read_excel(out, sheet_name=None, engine="openpyxl")
    assert list(sheets) == [
        "方案", "各点与理由", "运费、CO2、均衡的取舍", "由谁服务", "问题", "说明", "来源",
    ]  # fmt: skip
    assert {"权重（人）", "平均（元/吨）", "去掉后增加 %"} <= set(sheets["各点与理由"])
    assert set(sheets["各点与理由"]["性质"]) == {"既有", "新设"}
    assert list(sheets["由谁服务"]) == [
        "方案", "地区", "代码", "权重（人）", "点", "到点（元/吨）", "一样近的点",
    ]  # fmt: skip
    served = sheets["由谁服务"].query("方案 == 1")
    total = (served["权重（人）"] * served["到点（元/吨）"]).sum()
    assert total == pytest.approx(sheets["方案"]["目标值（元/吨×人）"][0])
    asked = dict(sheets["问题"].to_numpy().tolist())
    assert (asked["产业"], asked["范围"], asked["新设点的个数"]) == ("水泥", "四川省", 2)
    assert asked["允许的方式"] == "公路、铁路、水路"
    assert (
        sheets["说明"]["说明"][0]
        == "目标值是各地区的常住人口（2020 年普查）乘以到最近点的元/吨之和"
    )
    assert "区域数据 Regional figures" in sheets["来源"]["数据"].tolist()


def test_places_of_a_file_stand(run, tmp_path):
    path = tmp_path / "stands.txt"
    path.write_text("# 既有\n涪陵\n104.06,30.66\n", encoding="utf-8")
    code, out, _ = run(*ASK, "--fixed", str(path), "--answers", "1", "--format", "json")
    assert code == 0
    fixed = [r["site"] for r in json.loads(out)["site_sites"] if r["role"] == "fixed"]
    assert fixed == ["涪陵区", "104.06,30.66"]


def test_weights_of_a_file(run, tmp_path):
    path = tmp_path / "weights.csv"
    path.write_text("地区,需求\n成都市,0\n达州市,10\n", encoding="utf-8")
    code, out, _ = run(*ASK, "--weights", str(path), "--answers", "1", "--format", "json")
    assert code == 0
    assert [r["site"] for r in json.loads(out)["site_sites"]] == ["达州"]
    assert len(json.loads(out)["unweighted"]) == 19
    assert json.loads(out)["weightless"] == ["510100"]
    _, out, _ = run(*ASK, "--weights", str(path), "--answers", "1")
    assert "权重为0的1个地区不算需求，未计入：成都" in "".join(out.split())


def test_faults_of_weights_name_their_rows_and_the_options_that_help(run, tmp_path):
    path = tmp_path / "weights.csv"

    def asked(rows, *more):
        path.write_text(f"地区,需求,别的\n{rows}", encoding="utf-8")
        return run(*ASK, "--weights", str(path), "--values", "需求", *more)

    code, out, err = asked("成都市,10,1\n德阳市,-1,1\n")
    assert (code, out, "3/需求 -1（数值为负）" in err, "--skip-faults" in err) == (
        1,
        "",
        True,
        True,
    )
    assert asked("成都市,10,1\n德阳市,-1,1\n", "--skip-faults", "--answers", "1")[0] == 0
    code, _, err = asked("江油市,10,1\n什邡市,4,1\n")
    assert (code, "请用 --demand 指明级别（prefecture、county）" in err) == (1, True)


FAULTS = {
    "nobody serves": (("--count", "0"), 1),
    "more that differ than there are": (("--count", "2", "--differ", "3"), 2),
    "no limit": (("--model", "mclp"), 2),
    "too many": (("--count", "22"), 1),
    "unknown weights": (("--weights", "gold"), 1),
    "no such file": (("--fixed", "nowhere.txt"), 1),
    "no plants of it": (("--industry", "石材", "--fixed", "plants"), 1),
    "unknown region": (("--exclude", "没有市"), 1),
    "not within": (("--model", "lscp", "--limit", "-1"), 1),
}


@pytest.mark.parametrize("case", FAULTS)
def test_a_fault_is_one_line(run, case):
    more, expected = FAULTS[case]
    # An option takes one value: the industry of the case stands in place of the usual one.
    asked = ("site", *ASK[3:]) if "--industry" in more else ASK
    code, out, err = run(*asked, *more)
    assert (code, out, err.count("\n")) == (expected, "", 1)


@pytest.mark.parametrize(
    ("content", "told"),
    [
        ("绵阳\n\n# 备选\n成部\n", "stands.txt 第 4 行：没有叫“成部”的"),
        ("地点,备注\n绵阳,好\n", "stands.txt 第 1 行：没有叫“地点,备注”的"),
    ],
)
@pytest.mark.parametrize("option", ["--fixed", "--candidates"])
def test_a_line_of_a_list_of_places_that_is_none_is_named(run, tmp_path, content, told, option):
    path = tmp_path / "stands.txt"
    path.write_text(content, encoding="utf-8")
    code, out, err = run(*ASK, option, str(path))
    assert (code, out) == (1, "")
    assert told in err
    assert "每行写一个地点，不要列名" in err


def test_where_there_was_no_choice_and_nothing_stands_is_said_and_what_to_ask_instead(run):
    """Within one city its own seat was proven best of one, and no plan of the list named the city."""
    asked = ("site", "--industry", "水泥", "--within", "毕节")
    code, out, _ = run(*asked, "--fixed", "plan")
    said = "范围内没有规划点名这个产业的地区", "候选点只有 1 个，全部选上", "--level county"
    assert (code, [words in out for words in said]) == (0, [True] * 3)
    assert "目标值（元/吨×人）" in out
    finer = run(*asked, "--level", "county")[1]
    assert [words in finer for words in said] == [False] * 3
    code, _, err = run(*asked, "--count", "2")
    assert (
        code,
        "要新设 2 个，可新设的候选点只有 1 个；减少新设个数（--count），或把候选点改为各县" in err,
    ) == (
        1,
        True,
    )
