"""The command project: made, filled, shown, checked, undone; faults in one line."""

import json
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from gis.__main__ import main


@pytest.fixture
def run(capsys, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "s.toml").write_text("title = '甲'\n", encoding="utf-8")
    (tmp_path / "bad.toml").write_text("[[dorp]]\n", encoding="utf-8")
    (tmp_path / "own.csv").write_text(
        "名称,经度,纬度\n一号,104.5,30.0\n二号,105.0,31.5\n", encoding="utf-8"
    )
    (tmp_path / "swapped.csv").write_text("名称,经度,纬度\n一号,30.0,104.5\n", encoding="utf-8")

    def call(*arguments):
        code = main(["project", *arguments])
        captured = capsys.readouterr()
        return code, captured.out, captured.err

    assert call("new", "p.gpkg")[0] == 0
    return call


def test_a_project_is_filled_shown_and_undone(run):
    assert run("add", "p.gpkg", "--scenario", "s.toml", "--points", "own.csv")[0] == 0
    code, out, err = run("show", "p.gpkg", "--format", "json")
    assert (code, err) == (0, "")
    assert [(r["kind"], r["name"], r["size"]) for r in json.loads(out)["project_content"]] == [
        ("scenario", "s.toml", 14), ("points", "own", 2),
    ]  # fmt: skip
    assert run("undo", "p.gpkg")[1] == "已撤销：点位 own\n已撤销：情景 s.toml\n"
    assert "own" not in run("show", "p.gpkg", "--format", "csv")[1]
    assert (
        run("redo", "p.gpkg", "--lang", "en")[1]
        == "Done anew: Scenario s.toml\nDone anew: Points own\n"
    )
    assert "0 undone" in run("show", "p.gpkg", "--lang", "en")[1]
    assert run("check", "p.gpkg")[0] == 0


def test_a_command_works_with_a_project(run, capsys):
    """Its points are in the export, its scenario is taken by name; no outline is changed by being saved."""
    square = [[104.2, 30.8], [104.3, 30.8], [104.3, 30.9], [104.2, 30.8]]
    content = {
        "type": "Feature",
        "properties": {"name": "园"},
        "geometry": {"type": "Polygon", "coordinates": [square]},
    }
    Path("park.geojson").write_text(json.dumps(content), encoding="utf-8")
    scenario = "title = '甲'\n[[drop]]\nindustry = '水泥'\nplace = '雅安'\n"
    Path("s.toml").write_text(scenario, encoding="utf-8")
    assert (
        run(
            "add",
            "p.gpkg",
            "--scenario",
            "s.toml",
            "--points",
            "own.csv",
            "--points",
            "park.geojson",
        )[0]
        == 0
    )
    assert json.loads(run("check", "p.gpkg", "--format", "json")[1])["project_findings"] == []
    asked = [
        "designations",
        "--industry",
        "水泥",
        "--plan",
        "sichuan-2025-2027",
        "--format",
        "json",
    ]
    bare = main(asked), json.loads(capsys.readouterr().out)
    code = main([*asked, "--project", "p.gpkg", "--scenario", "甲"])
    captured = capsys.readouterr()
    assert (bare[0], code) == (0, 0)
    assert "点位和边界 3 个，情景 1 个" in captured.err
    rows = [json.loads(captured.out), bare[1]]
    assert len(rows[1]) - len(rows[0]) == 1
    assert main(["map", "m.geojson", "--plan", "sichuan-2025-2027", "--project", "p.gpkg"]) == 0
    written = json.loads(Path("m.geojson").read_text(encoding="utf-8"))
    kinds = [f["properties"].get("feature_kind") for f in written["features"]]
    assert (kinds.count("own_point"), kinds.count("own_outline")) == (2, 1)
    assert main([*asked, "--project", "s.toml"]) == 1


def test_what_cannot_be_read_does_not_get_in(run):
    for more in (("--scenario", "bad.toml"), ("--points", "swapped.csv"), ("--plan", "s.toml")):
        code, out, err = run("add", "p.gpkg", "--scenario", "s.toml", *more)
        assert (code, out, err.count("\n")) == (1, "", 1), more
    assert "1 行" in run("add", "p.gpkg", "--points", "swapped.csv")[2]
    assert json.loads(run("show", "p.gpkg", "--format", "json")[1])["project_content"] == []


def test_check_names_what_was_changed_outside(run):
    run("add", "p.gpkg", "--scenario", "s.toml")
    with closing(sqlite3.connect("p.gpkg")) as connection, connection:
        connection.execute("UPDATE project_documents SET content = 'title = 1'")
    code, out, err = run("check", "p.gpkg", "--format", "json")
    assert code == 1
    assert json.loads(out)["project_findings"][0]["what"] == "unreadable"
    assert err.count("\n") == 1
    with closing(sqlite3.connect("p.gpkg")) as connection, connection:
        connection.execute("UPDATE project_documents SET content = 'title = ''z'''")
    assert "在外部改过" in run("check", "p.gpkg", "--accept")[1]
    assert "在外部改过" not in run("check", "p.gpkg")[1]


def test_faults(run):
    assert run()[0] == 2
    assert run("new", "p.txt")[0] == 2
    assert run("add", "p.gpkg")[0] == 2
    for call in (("new", "p.gpkg"), ("show", "none.gpkg"), ("check", "own.csv")):
        code, _, err = run(*call)
        assert (code, err.count("\n")) == (1, 1), call


def test_what_is_replaced_is_said_and_two_files_of_one_stem_are_two_layers(run):
    Path("own.geojson").write_text(
        '{"type":"Feature","properties":{"name":"乙"},"geometry":{"type":"Point","coordinates":[104.1,30.6]}}',
        encoding="utf-8",
    )
    assert (
        run("add", "p.gpkg", "--points", "own.csv", "--points", "own.geojson")[2]
        == "已存入 own.csv\n已存入 own.geojson\n"
    )
    assert run("add", "p.gpkg", "--points", "own.csv")[2] == "已存入 own\n"
    assert run("add", "p.gpkg", "--points", "own.csv")[2] == "已存入 own，代替原来的（可撤销）\n"
    assert run("drop", "p.gpkg", "--points", "own.csv", "--points", "own")[0] == 0
    names = [
        r["name"]
        for r in json.loads(run("show", "p.gpkg", "--format", "json")[1])["project_content"]
    ]
    assert names == ["own.geojson"]
    code, _, err = run("drop", "p.gpkg", "--plan", "x.toml")
    assert (code, err.count("\n")) == (1, 1)
    assert run("drop", "p.gpkg")[0] == 2


def test_a_plan_of_an_id_that_the_atlas_has_is_refused_and_named(run):
    path = Path(__file__).resolve().parents[2] / "data" / "plans" / "wulong-2023-13.toml"
    code, _, err = run("add", "p.gpkg", "--plan", str(path))
    assert code == 1
    assert "wulong-2023-13" in err
    # By hand it may come in; the check names it.
    from gis.project.file import Project

    with Project.load("p.gpkg") as project:
        project.put("plan", "甲.toml", path.read_bytes())
    code, out, err = run("check", "p.gpkg")
    assert (code, err.count("\n")) == (1, 1)
    assert "plan_id" in out


def test_two_plans_of_one_id_are_not_both_kept(run):
    """The second got in, and could not be read by anything afterwards."""
    own = """plan_id = "own"
title = "甲规划"
short_title = "甲"
short_title_en = "A"
scope = "510000"
stage = "in_force"
within = "510000"
place_level = "prefecture"

[[designation]]
category = "develop"
industries = ["水泥"]
places = ["成都"]
locator = "一"
"""
    for name in ("a.toml", "b.toml"):
        Path(name).write_text(own, encoding="utf-8")
    code, _, err = run("add", "p.gpkg", "--plan", "a.toml", "--plan", "b.toml")
    assert (code, "b.toml" in err, "own" in err) == (1, True, True)
    assert json.loads(run("show", "p.gpkg", "--format", "json")[1])["project_content"] == []
    assert run("add", "p.gpkg", "--plan", "a.toml")[0] == 0
    assert run("add", "p.gpkg", "--plan", "b.toml")[0] == 1
    assert run("add", "p.gpkg", "--plan", "a.toml")[0] == 0  # its own next edition
    assert run("check", "p.gpkg")[0] == 0


@pytest.mark.parametrize(
    ("option", "name", "told"),
    [
        ("--plan", "plan.docx", "plan.docx 是文档，不是规划文件（.toml）；请先读成规划文件"),
        ("--setting", "s.toml", "s.toml 是情景文件，不是设置文件；请用 --scenario 加入"),
    ],
)
def test_a_file_of_another_kind_does_not_get_in_and_the_way_in_is_told(
    run, tmp_path, option, name, told
):
    if name.endswith(".docx"):
        (tmp_path / name).write_bytes(b"PK\x03\x04\xff")
    code, out, err = run("add", "p.gpkg", option, name)
    assert (code, out) == (1, "")
    assert told in err
    assert json.loads(run("show", "p.gpkg", "--format", "json")[1])["project_content"] == []


def test_of_another_project_the_points_are_taken_and_what_is_not_is_said(run):
    """Its plans, scenarios and tables stayed behind without a word."""
    Path("t.csv").write_text("地区,产值\n成都市,1\n", encoding="utf-8")
    assert run("new", "q.gpkg")[0] == 0
    assert run("add", "q.gpkg", "--points", "own.csv")[0] == 0
    assert run("add", "p.gpkg", "--points", "q.gpkg")[2] == "已存入 q\n"
    assert run("add", "q.gpkg", "--scenario", "s.toml", "--table", "t.csv")[0] == 0
    code, _, err = run("add", "p.gpkg", "--points", "q.gpkg")
    assert code == 0
    assert err.splitlines()[0] == (
        "q.gpkg: 这是一个项目文件：只取了其中的点位和边界，都归入一个图层；表格（1）、情景（1）没有取，要用请逐个加入"
    )


def test_two_projects_in_one_call_are_refused(run, capsys):
    """The last one was used, the first let go without a word."""
    for name in ("a.gpkg", "b.gpkg"):
        assert run("new", name)[0] == 0
    assert main(["designations", "--project", "a.gpkg", "--project", "b.gpkg"]) == 2
    assert "--project 只能给一个，这里写了 2 次" in capsys.readouterr().err
