"""The commands on the layout as a whole: what they print, write and refuse."""

import csv
import io
import json
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import networkx as nx
import openpyxl
import pandas as pd
import pytest

from commands.text import width
from gis.clusters import network
from gis.clusters.chance import Tying
from gis.report.settings import Settings, to_toml

SICHUAN = ("--plan", "sichuan-2025-2027")
WULONG = ("--plan", "wulong-2023-13")
NATIONAL = ("--plan", "national-2023-261")


@pytest.fixture(scope="module")
def printed() -> dict[tuple[str, ...], str]:
    """What a command line printed, for the tests that only read it: the evidence takes seconds."""
    return {}


@pytest.fixture(scope="module", autouse=True)
def _held_once() -> Iterator[None]:
    """Hold a layout against chance once, whatever the format and language that it is shown in: it takes a second."""
    known: dict[tuple[object, ...], network.ReadNetwork] = {}
    read = network.read

    def once(table: pd.DataFrame, tying: Tying, *, seed: int) -> network.ReadNetwork:
        apart = None if tying.apart is None else tying.apart.to_csv()
        asked = (table.to_csv(), apart, tying.method, tying.weight, tying.scale, seed)
        if asked not in known:
            known[asked] = read(table, tying, seed=seed)
        return known[asked]

    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(network, "read", once)
        yield


@pytest.fixture
def shown(run, printed):
    def ran(*arguments: str) -> str:
        if arguments not in printed:
            code, out, err = run(*arguments)
            assert (code, "CSV 不含：" in err if "csv" in arguments else err == "") == (
                0,
                True,
            )
            printed[arguments] = out
        return printed[arguments]

    return ran


@pytest.fixture
def document(shown):
    return lambda *arguments: json.loads(shown(*arguments, "--format", "json"))


def test_collaboration_keeps_stated_ties_apart(document, shown):
    found = document("collaboration", *SICHUAN)
    assert {row["kind"] for row in found["ties"]} == {"computed"}
    assert {row["kind"] for row in found["stated"]} == {"stated:collaboration"}
    assert len(found["stated"]) == 6
    assert "weight" not in found["stated"][0]
    text = shown("collaboration", *SICHUAN)
    assert "成都平原经济区" in text
    assert "规划写明的联系" in text
    said = shown("collaboration", "--plan", "sichuan-2025-2027")
    assert "6 项布局未计入：政策推广试点，不是产业" in said
    assert "15 项布局未计入：压减或限制，不是要发展的产业" in said


def test_a_plan_of_a_county_is_read_at_its_level(document, shown):
    found = document("collaboration", *WULONG)
    assert found["level"] == "county"
    ends = {(row["one_name"], row["two_name"]) for row in found["stated"]}
    assert ends == {("武隆区", name) for name in ("南川区", "涪陵区", "长寿区")}
    assert document("collaboration", *SICHUAN)["level"] == "prefecture"
    # One region has no computed ties, and the command says what there is.
    assert "算出的联系 0 对区域；规划写明的联系 1 条，连起 3 对区域" in shown(
        "collaboration", *WULONG
    )


def test_headings_and_words_are_of_the_language(shown):
    english = shown("collaboration", *WULONG, "--lang", "en")
    assert "Region 1" in english
    assert "Sand and stone aggregates" in english
    assert not any(mark in english for mark in "（）；：。")
    assert "stated by the plan" in english
    assert "区域一" in shown("collaboration", *WULONG)


def test_graphml_opens_in_networkx(run, shown, tmp_path):
    graph = nx.parse_graphml(shown("collaboration", *SICHUAN, "--format", "graphml"))
    assert graph.nodes["510100"]["label"] == "成都市"
    assert graph.nodes["510100"]["role"] in {"main", "partner", "apart"}
    kinds = [data["kind"] for *_, data in graph.edges(data=True)]
    assert (kinds.count("computed"), kinds.count("stated")) == (47, 6)
    assert len({key for *_, key in graph.edges(keys=True)}) == 53
    assert graph.graph["modularity_p"] > 0.05
    file = tmp_path / "ties.graphml"
    # The suffix says the format; where it stands is told on the stream of messages.
    code, out, err = run("collaboration", *SICHUAN, "--out", str(file))
    assert (code, out) == (0, "")
    assert "ties.graphml" in err
    assert nx.utils.graphs_equal(nx.read_graphml(file), graph)


def test_csv_holds_every_tie_with_names_and_codes(shown):
    rows = list(csv.DictReader(io.StringIO(shown("collaboration", *SICHUAN, "--format", "csv"))))
    assert len(rows) == 47 + 6
    assert rows[0]["one_name"] == "成都市"
    assert rows[0]["one"] == "510100"
    assert rows[0]["industry_ids"].split("|")[0] == "architectural-coatings"
    assert float(rows[0]["weight"]) == pytest.approx(10 / 12, rel=1e-9)
    assert {row["locator"] for row in rows if row["kind"] != "computed"} == {"三(二)4"}


def test_freight_cost_is_a_second_weight(document):
    def computed(found: dict) -> dict:
        return {(r["one"], r["two"]): r for r in found["ties"] if r["kind"] == "computed"}

    km = computed(document("collaboration", *SICHUAN))
    found = document("collaboration", *SICHUAN, "--apart", "cost", "--scale", "100", "--near")
    cost = computed(found)
    pair = ("510100", "510600")
    assert cost[pair]["weight"] == km[pair]["weight"]
    # 成都 and 德阳 lie 64 km apart; a tonne goes for some tens of yuan.
    assert km[pair]["apart"] == pytest.approx(64.1, abs=0.1)
    assert 10 < cost[pair]["apart"] < 64
    assert cost[pair]["near_weight"] == pytest.approx(
        cost[pair]["weight"] * 2.718281828459045 ** (-cost[pair]["apart"] / 100), rel=1e-9
    )
    strength = {row["adcode"]: row["strength"] for row in found["roles"]}
    mine = sum(row["near_weight"] for ends, row in cost.items() if "510100" in ends)
    assert strength["510100"] == pytest.approx(mine, rel=1e-9)


def test_evidence_counts_reasons_and_needs(document, shown):
    found = document("evidence", *SICHUAN, "--lang", "zh")
    rows = found["evidence"]
    assert sum(found["counts"].values()) == len(rows)
    cement = next(r for r in rows if r["adcode"] == "511600" and r["industry"] == "水泥")
    assert cement["grade"] == "有依据"
    assert "蓥峰" in cement["reasons"]
    assert "铁路货运站" in cement["access"]
    assert all(row["fact_source"] for row in found["findings"])
    assert {row["need_basis"] for row in found["needs"]} == {"规划", "资料"}
    text = shown("evidence", *SICHUAN, "--lang", "en")
    assert "too little data" in text
    old = "Cement clinker, Ying-feng cement line 4,000 t/day (2008) (more than 10 years old)"
    assert f"Listed, deciding nothing: Own production: {old}" in " ".join(text.split())
    assert "gdp:" not in text
    assert not any(mark in text.partition("Needs and sources")[0] for mark in "（）；：。")


def test_assumed_needs_are_marked(shown):
    text = shown("evidence", *WULONG)
    assert "假定" in text
    assert "南川区（东城街道高桥村），直线 53 公里" in text
    assert "南川区" not in shown("evidence", *WULONG, "--around", "50")


def test_a_screen_names_the_nearest_findings_around_and_how_many_are_farther(document, shown):
    """Forty works within 150 km stood behind each designation, in thirty lines."""
    text = "".join(shown("evidence", *SICHUAN).split())
    left = [int(one) for one in re.findall(r"另有(\d+)条更远的，写入文件", text)]
    assert left
    # A file has them all, in its reasons and in a table of their own.
    whole = document("evidence", *SICHUAN, "--lang", "zh")
    assert not any("更远的" in row["reasons"] for row in whole["evidence"])
    around = [row for row in whole["findings"] if row["finding"] == "周边区域"]
    several = Counter(row["designation_id"] for row in around if row["decides"] == "否")
    assert max(left) == max(several.values()) - 5


def test_a_workbook_of_ties_says_their_kind_in_words(run, tmp_path):
    """It held computed and stated:collaboration."""
    file = tmp_path / "ties.xlsx"
    assert run("collaboration", *SICHUAN, "--format", "xlsx", "--out", str(file))[0] == 0
    cells = {
        str(cell)
        for sheet in openpyxl.load_workbook(file)
        for row in sheet.iter_rows(values_only=True)
        for cell in row
    }
    assert "由共同产业算出的联系" in cells
    assert "规划写明的联系" in cells
    assert not {cell for cell in cells if cell == "computed" or cell.startswith("stated:")}


def test_a_workbook_of_evidence(run, tmp_path):
    file = tmp_path / "evidence.xlsx"
    assert run("evidence", *SICHUAN, "--format", "xlsx", "--out", str(file))[:2] == (0, "")
    book = openpyxl.load_workbook(file)
    assert {"规划与依据", "有条件而未布局", "所需与出处", "依据明细", "方法", "来源"} <= set(
        book.sheetnames
    )
    credited = {row[0]: str(row[2]) for row in book["来源"].iter_rows(values_only=True)}
    assert "Global Energy Monitor" in credited["区域数据 Regional figures"]
    assert any("工厂" in title for title in credited)


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (("collaboration", "--plan", "nope"), 1, "没有规划“nope”"),
        (("evidence", "--plan", "nope"), 1, "没有规划“nope”"),
        (("collaboration", *NATIONAL), 1, "在 --level prefecture 没有点名区域"),
        (("collaboration", *NATIONAL, "--lang", "en"), 1, "name no region at --level prefecture"),
        (("evidence", *NATIONAL), 1, "没有点名区域，没有可对照的布局"),
        (("collaboration", *SICHUAN, "--reach", "0"), 1, "设置 --reach 为 0.0"),
        (("collaboration", *SICHUAN, "--scale", "nan"), 1, "设置 --scale 为 nan"),
        (("evidence", *SICHUAN, "--around", "-1"), 1, "设置 --around 为 -1.0"),
        (("collaboration", *SICHUAN, "--format", "yaml"), 2, "--format 不能是“yaml”"),
        (("evidence", *SICHUAN, "--format", "graphml"), 2, "--format 不能是“graphml”"),
        (("collaboration", *SICHUAN, "--level", "town"), 2, "--level 不能是“town”"),
        (("collaboration", *SICHUAN, "--seed", "x"), 2, "--seed"),
        (("evidence", *SICHUAN, "--format", "xlsx"), 2, "--out"),
        (
            ("collaboration", "--out", "/nowhere/at/all.graphml", "--format", "graphml"),
            1,
            "文件夹不存在",
        ),
    ],
)
def test_a_wrong_call_is_one_line(run, arguments, code, said):
    found, out, err = run(*arguments)
    assert (found, out) == (code, "")
    assert said in err
    assert err.count("\n") == 1


def test_a_level_without_pairs_still_shows_what_is_stated(shown):
    text = shown("collaboration", *SICHUAN, "--level", "county")
    assert "青白江区" in text
    assert "协同发展" in text


def test_files_are_whole_or_absent(run, tmp_path):
    folder = tmp_path / "locked"
    folder.mkdir()
    code, _, err = run("evidence", *WULONG, "--format", "csv", "--out", str(folder))
    assert code == 1
    assert "文件夹" in err
    assert list(Path(folder).iterdir()) == []


@pytest.mark.parametrize("command", ["collaboration", "evidence"])
def test_documents_have_the_same_keys_in_both_languages(document, command):
    zh, en = (document(command, *SICHUAN, "--lang", lang) for lang in ("zh", "en"))
    assert list(zh) == list(en)
    assert {"left_out", "ties" if command == "collaboration" else "evidence"} <= set(zh)
    assert all(key.isascii() and key.islower() for key in zh)
    for key, rows in zh.items():
        # Notes are sentences of the language; rows have columns.
        if isinstance(rows, list) and rows and isinstance(rows[0], dict):
            assert list(rows[0]) == list(en[key][0])


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_evidence_is_readable_at_a_hundred_columns(shown, lang):
    text = shown("evidence", "--lang", lang)
    tables = text[: text.rindex("\n\n")]
    assert max(width(line) for line in tables.splitlines()) <= 100
    assert ("    理由：" if lang == "zh" else "    Reasons: ") in tables


def test_overlap_and_ties_are_those_of_the_page_and_of_its_settings(run, tmp_path):
    """The command counted pairs with one shared industry (46), the page those with two (30); the file of the page's choices said both and neither was read."""
    told = json.loads(run("collaboration", *SICHUAN, "--format", "json")[1])
    assert told["asked"] == {
        "projection": "jaccard", "apart": "distance", "scale": 300.0, "reach": 300.0, "near": False,
        "minimum_shared": 2, "seed": 0,
    }  # fmt: skip
    assert len(told["overlap"]) == 30
    assert min(pair["shared"] for pair in told["overlap"]) == 2
    assert "30 对区域有不少于 2 个相同产业，且能到达同一市场（300 公里以内）。" in told["notes"]
    path = tmp_path / "s.toml"
    path.write_text(
        to_toml(Settings(minimum_shared=4, tie_weight="near_weight", reach_km=200.0)), "utf-8"
    )
    by_file = json.loads(
        run("collaboration", *SICHUAN, "--settings", str(path), "--format", "json")[1]
    )
    assert (by_file["asked"]["near"], by_file["asked"]["minimum_shared"]) == (True, 4)
    said = ("--near", "--minimum-shared", "4", "--reach", "200")
    by_hand = json.loads(run("collaboration", *SICHUAN, *said, "--format", "json")[1])
    assert by_hand == by_file
    assert {pair["shared"] for pair in by_hand["overlap"]} <= set(range(4, 12))
    assert len(by_hand["overlap"]) < 30


@pytest.mark.parametrize("command", ["collaboration", "evidence"])
@pytest.mark.parametrize("lang", ["zh", "en"])
def test_no_column_of_a_workbook_is_the_second_of_its_name(run, tmp_path, command, lang):
    """Codes were headed 产业链 2, 最近的供给地 2, and the kind of a stated link 种类 2."""
    file = tmp_path / "a.xlsx"
    call = (command, *SICHUAN, "--format", "xlsx", "--out", str(file), "--lang", lang)
    assert run(*call)[0] == 0
    book = openpyxl.load_workbook(file)
    # The two ends of a pair are numbered.
    ends = {"Region 2", "Code 2"}
    heads = {str(cell.value) for sheet in book for cell in sheet[1]} - ends
    assert [head for head in heads if head.endswith(" 2")] == []
