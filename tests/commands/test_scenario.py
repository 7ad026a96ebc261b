"""The command scenario, and --scenario on the others."""

import json

import pytest

from gis.__main__ import main

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


def test_diff_of_two_and_of_one_with_the_atlas_as_it_is(run):
    code, out, err = run("scenario", "diff", "a.toml", "b.toml", "--lang", "en")
    assert code == 0
    assert "Changed  sichuan-2025-2027  Cement    广元市  Strengthen  Cultivate" in out
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


def test_a_scenario_that_changes_nothing_changes_no_byte(run):
    plain = run("designations", "--format", "csv")[1]
    assert run("designations", "--format", "csv", "--scenario", "none.toml")[1] == plain


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
