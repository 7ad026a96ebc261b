"""The command scenario, and --scenario on the others."""

import json
from pathlib import Path

import pandas as pd
import pytest

from gis.__main__ import main
from gis.atlas import Atlas
from gis.scenarios import effects, scenario
from layers.export import formats

ONE = "title='甲'\n[[add]]\ncategory='强化'\nindustry='水泥'\nplace='广元'\nplan='sichuan-2025-2027'\n"
TWO = "title='乙'\n[[add]]\ncategory='培育'\nindustry='水泥'\nplace='广元'\nplan='sichuan-2025-2027'\n"


@pytest.fixture
def run(capsys, tmp_path):
    for name, text in (("a.toml", ONE), ("b.toml", TWO), ("none.toml", "title='无'")):
        (tmp_path / name).write_text(text, encoding="utf-8")

    def call(*arguments):
        said = [str(tmp_path / a) if a.endswith(".toml") else a for a in arguments]
        code = main(said)
        captured = capsys.readouterr()
        return code, captured.out, captured.err

    return call


def test_apply_lists_what_changes_and_the_key(run):
    code, out, err = run("scenario", "apply", "a.toml", "--format", "json")
    assert (code, err) == (0, "")
    document = json.loads(out)
    (row,) = document["scenario_designations"]
    assert (row["change"], row["region_code"], row["after"]) == ("added", "510800", "strengthen")
    assert document["atlas"][0] != document["atlas"][1]


def test_a_workbook_of_what_changes_has_words_and_sources(run, tmp_path):
    """Codes (added, strengthen) stood in it, and nothing said what it rests on."""
    out = tmp_path / "x.xlsx"
    assert run("scenario", "apply", "a.toml", "--format", "xlsx", "--out", str(out))[0] == 0
    sheets = pd.read_excel(out, sheet_name=None, engine="openpyxl")
    assert list(sheets) == ["布局的变化", "变动的数据表", "说明", "来源"]
    row = sheets["布局的变化"].iloc[0]
    assert (row["变化"], row["地点"], row["之后"]) == ("新增", "广元市", "强化")
    assert "图谱标识" in sheets["说明"]["说明"].iloc[-1]
    diff = tmp_path / "y.xlsx"
    run("scenario", "diff", "a.toml", "--out", str(diff), "--format", "xlsx", "--lang", "en")
    credited = pd.read_excel(diff, sheet_name="Sources", engine="openpyxl")
    assert list(credited)[:3] == ["Data", "Source", "Licence"]
    # The market reached counts people of the census.
    assert "Regional figures" in credited["Data"].tolist()


def test_diff_of_two_and_of_one_with_the_atlas_as_it_is(run):
    code, out, err = run("scenario", "diff", "a.toml", "b.toml", "--lang", "en")
    assert code == 0
    assert "Changed  sichuan-2025-2027  Cement    Guangyuan 广元市  Strengthen  Cultivate" in out
    assert err.count("Scenario “") == 2
    figures = json.loads(run("scenario", "diff", "a.toml", "--format", "json")[1])[
        "scenario_figures"
    ]
    assert figures[0] == {
        "figure": "designations",
        "before": 143.0,
        "after": 144.0,
        "difference": 1.0,
    }


def test_merge_stops_at_a_contradiction_unless_a_side_is_chosen(run, tmp_path):
    code, out, err = run("scenario", "merge", "a.toml", "b.toml")
    assert (code, out) == (1, "")
    assert "增加 广元 水泥（强化）”对“增加 广元 水泥（培育）" in err
    assert err.count("\n") == 1
    code, _, _ = run("scenario", "merge", "a.toml", "b.toml", "--prefer", "b", "--out", "c.toml")
    assert code == 0
    assert 'category = "培育"' in (tmp_path / "c.toml").read_text(encoding="utf-8")


def test_other_commands_follow_a_scenario_and_say_so(run):
    code, out, err = run(
        "designations", "--industry", "水泥", "--scenario", "a.toml", "--lang", "en"
    )
    assert code == 0
    assert "广元市" in out
    assert err.startswith("Scenario “甲”: 1 edit, atlas ")
    assert "广元市" not in run("designations", "--industry", "水泥")[1]


def test_a_scenario_that_changes_nothing_changes_no_byte_of_any_format(run, tmp_path):
    for form in ("json", *formats.SELECTIONS):
        bare, edited = (tmp_path / f"{name}.{form}" for name in ("bare", "edited"))
        asked = ("designations", "--industry", "石材", "--format", form)
        assert run(*asked, "--out", str(bare))[0] == 0
        code, _, err = run(*asked, "--out", str(edited), "--scenario", "none.toml")
        assert (code, err.split("\n")[0]) == (0, "情景“无”：0 项改动，没有改变图谱"), form
        assert edited.read_bytes() == bare.read_bytes(), form


@pytest.mark.parametrize(
    "edit",
    [
        "[[rerank]]\nindustry='水泥'\nplace='雅安'\nto='强化'",
        "[[add]]\nindustry='水泥'\nplace='雅安'\ncategory='强化'\nplan='sichuan-2025-2027'",
        "[[move]]\nindustry='水泥'\nfrom='雅安'\nto='雅安市'",
        "[[factor]]\nkey='road.unit_cost'\nvalue=0.49\nlow=0.233\nhigh=0.67\nunit='CNY/t-km'",
        "[[site]]\nid='sichuan-2025-2027/qingbaijiang'\nlon=104.250945\nlat=30.878629",
    ],
)
def test_an_edit_that_says_what_is_so_gives_the_same_atlas(edit):
    assert (
        effects.apply(Atlas.bundled(), scenario.parse(f"title='无'\n{edit}", "x"))
        is Atlas.bundled()
    )


def test_what_a_scenario_changes_nothing_of_is_said_in_every_form(run):
    """No figure of these rests on designations; each row and document still says whose atlas it is."""
    code, out, err = run("indicators", "--format", "json", "--scenario", "a.toml")
    assert (code, json.loads(out)[0]["scenario"]) == (0, "甲")
    assert "情景“甲”改动的是布局和园区；这里的数字不用这些数据，与没有情景时相同。" in err
    code, out, err = run(
        "growth",
        "--from",
        "2021",
        "--to",
        "2023",
        "--within",
        "四川",
        "--scenario",
        "a.toml",
        "--lang",
        "en",
    )
    assert (code, out.count("rest on none of it"), err.count("rest on none of it")) == (0, 1, 1)
    assert "Scenario (情景): 甲; atlas " in out
    code, out, err = run(
        "panel", "--kind", "capacity", "--within", "四川", "--format", "csv", "--scenario", "a.toml"
    )
    assert {line.rsplit(",", 1)[1] for line in out.split()[1:]} == {"甲"}
    assert "没有情景时相同" in err
    assert (
        "没有情景时相同" in run("monitor", "show", "sichuan-2025-2027", "--scenario", "a.toml")[1]
    )
    # What follows says nothing of the kind.
    code, out, err = run(
        "joint",
        "--kind",
        "joins",
        "--of",
        "designated:cement",
        "--permutations",
        "9",
        "--scenario",
        "a.toml",
        "--format",
        "json",
    )
    assert (code, json.loads(out)["scenario"]["titles"], "没有情景时相同" in err) == (
        0,
        ["甲"],
        False,
    )


def test_the_csv_of_flows_names_the_scenario_in_each_row(run):
    code, out, _ = run("weak", "成都", "德阳", "--format", "csv", "--scenario", "a.toml")
    assert code == 0
    assert {line.rsplit(",", 1)[1] for line in out.splitlines()[1:]} == {"甲"}
    assert "甲" not in run("weak", "成都", "德阳", "--format", "csv")[1]


def test_faults_end_with_one_line(run):
    assert run("scenario")[0] == 2
    assert run("scenario", "apply")[0] == 2
    code, out, err = run("scenario", "apply", "missing.toml")
    assert (code, out, err.count("\n")) == (1, "", 1)


def test_up_to_four_are_held_against_the_first(run, tmp_path):
    said = json.loads(run("scenario", "diff", "a.toml", "b.toml", "--as-is", "--format", "json")[1])
    assert [(row["side"], row["after"]) for row in said["scenario_designations"]] == [
        ("甲", "strengthen"),
        ("乙", "cultivate"),
    ]
    assert len(said["atlas"]) == 3
    assert run("scenario", "diff", *["a.toml"] * 4, "--as-is")[0] == 2
    # Two files of one title are told apart by their names.
    (tmp_path / "c.toml").write_text(TWO.replace("乙", "甲"), encoding="utf-8")
    for form, begins in (("html", b"<!DOCTYPE html>"), ("xlsx", b"PK")):
        out = tmp_path / f"x.{form}"
        assert run("scenario", "diff", "a.toml", "c.toml", "--out", str(out))[0] == 0, form
        assert out.read_bytes().startswith(begins)
    page = (tmp_path / "x.html").read_text(encoding="utf-8")
    assert "甲（a.toml）" in page
    assert "甲（c.toml）" in page
    assert run("scenario", "diff", "a.toml", "--out", str(tmp_path / "x.kml"))[0] == 2


@pytest.mark.parametrize("command", [("balance", "--within", "四川"), ("standing", "广元")])
def test_readings_of_evidence_follow_a_scenario_too(run, command):
    code, _, err = run(*command, "--scenario", "a.toml")
    assert (code, err.splitlines()[0][:5]) == (0, "情景“甲”")


def test_a_plan_of_a_file_is_compared_as_one_of_the_atlas(run, tmp_path):
    bundled = Path(__file__).parents[2] / "data" / "plans" / "sichuan-2025-2027.toml"
    text = bundled.read_text(encoding="utf-8")
    text = text.replace('plan_id = "sichuan-2025-2027"', 'plan_id = "mine"')
    (tmp_path / "mine.toml").write_text(
        text.replace('places = ["成都市"', 'places = ["巴中市"', 1), encoding="utf-8"
    )
    by_file = run("scenario", "from-plans", "sichuan-2025-2027", "mine.toml")
    by_id = run("scenario", "from-plans", "sichuan-2025-2027", "mine", "--plan-file", "mine.toml")
    assert by_file == by_id
    assert by_file[0] == 0
    assert "巴中市" in by_file[1]
    # The other way round the scenario is of the plan in the file, and whoever uses it has to give it.
    code, out, err = run("scenario", "from-plans", "mine.toml", "sichuan-2025-2027")
    assert (code, 'plan = "mine"' in out) == (0, True)
    assert err == (
        f"规划 mine 来自文件，用这个情景时要同时写 --plan-file {tmp_path / 'mine.toml'}\n"
    )


def test_industries_that_only_the_second_plan_brings_are_named(run, tmp_path, monkeypatch):
    """The scenario was written without a word, and then refused: no industry is called so."""
    monkeypatch.chdir(tmp_path)
    words = "四川省材料规划（{}年）\n德阳市重点发展水泥产业。{}\n"
    Path("a.txt").write_text(words.format(2023, ""), encoding="utf-8")
    Path("b.txt").write_text(words.format(2024, "什邡市重点发展雪茄产业。"), encoding="utf-8")
    code, out, err = run("scenario", "from-plans", "a.txt", "b.txt", "--out", "ab.toml")
    assert (code, out) == (0, "")
    told = next(line for line in err.splitlines() if "雪茄" in line)
    assert "用 --plan-file 给出这份规划" in told
    asked = ("designations", "--scenario", "ab.toml", "--industry", "雪茄", "--plan-file", "a.txt")
    assert run(*asked)[0] == 1
    code, out, _ = run(*asked, "--plan-file", "b.txt", "--format", "csv")
    assert code == 0
    assert out.count("什邡市") == 2  # of plan b, and of plan a as it becomes
    assert "雪茄" not in run("scenario", "from-plans", "b.txt", "a.txt")[2]


@pytest.mark.parametrize(
    "call", [("designations", "--plan"), ("monitor", "show"), ("collaboration", "--plan")]
)
def test_a_file_where_a_plan_is_named_is_told_its_option(run, call):
    code, out, err = run(*call, "a.docx")
    assert (code, out) == (1, "")
    assert err == (
        "错误：没有规划“a.docx”；自己的规划文件用 --plan-file a.docx 给出，这里写规划的编号或名称\n"
    )


def test_a_road_that_is_taken_as_longer_than_it_is_said_to_be_is_told_beside_every_answer(
    run, tmp_path
):
    """A road of 136 km was travelled as one of 157 and nothing said so."""
    road = (
        "title='路'\n[[link]]\nmode='road'\nfrom='甘孜县'\nto='德格县'\nlength_km=136\nname='新路'"
    )
    (tmp_path / "road.toml").write_text(road, encoding="utf-8")
    code, out, err = run("scenario", "apply", "road.toml")
    assert (code, err) == (0, "")
    assert "新路，136 公里" in out
    assert "157.4" in out
    asked = ("route", "甘孜县", "德格县", "--scenario", "road.toml", "--modes", "road")
    code, out, err = run(*asked, "--format", "json")
    assert "157.4" in err
    assert json.loads(out)["longer_roads"] == ["新路: 136.0 km taken as 157.4 km"]
    assert json.loads(out)["alternatives"][0]["total"]["distance_km"] == pytest.approx(
        157.4, abs=0.05
    )
    for suffix in ("html", "xlsx"):
        file = tmp_path / f"x.{suffix}"
        assert run(*asked, "--out", str(file))[0] == 0
        said = (
            file.read_text(encoding="utf-8")
            if suffix == "html"
            else str(pd.read_excel(file, sheet_name="说明", engine="openpyxl").to_numpy().tolist())
        )
        assert "157.4 公里计" in said
    # What rests on no link says nothing of it.
    assert "157.4" not in run("plans", "--scenario", "road.toml")[2]
