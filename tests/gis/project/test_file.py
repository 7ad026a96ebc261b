"""A project file: nothing confirmed is lost, everything can be undone, what others changed is seen."""

from __future__ import annotations

import errno
import os
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

import geopandas as gpd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gis.atlas import Atlas
from gis.errors import InputTableError, OutputError
from gis.project import connection as project_connection
from gis.project import formats, geometry, schema
from gis.project.check import accept, check
from gis.project.connection import integrity
from gis.project.file import Project
from gis.project.layers import Outline, Point

ROOT = Path(__file__).resolve().parents[3]
BASE = Atlas.bundled()
SCENARIO = b"title = 'x'\n"
# How often a save is killed; PROJECT_KILLS=200 makes it two hundred.
KILLS = int(os.environ.get("PROJECT_KILLS", "15"))
# Saves without end, in a child for each number that it reads: a child starts at once, with all imported. A line is
# written at once: a print may be killed before its line end.
SAVING = """
import os, sys
from gis.project.file import Project
for line in sys.stdin:
    child = os.fork()
    if child:
        os.waitpid(child, 0)
        os.write(1, b"dead\\n")
        continue
    os.write(1, b"%d\\n" % os.getpid())
    number = int(line)
    with Project.load(sys.argv[1]) as project:
        while True:
            project.put("setting", "n", b"number = %d # " % number + b"x" * 60000)
            os.write(1, b"%d\\n" % number)
            number += 1
"""


@pytest.fixture
def path(tmp_path):
    made = tmp_path / "项目.gpkg"
    Project.new(made, facts={"tool": "0"}).close()
    return made


def run(path: Path, statement: str, *values: object) -> None:
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute(statement, values)


def test_what_is_saved_is_there_after_closing(path):
    with Project.load(path) as project:
        project.put("scenario", "甲", SCENARIO)
        project.put_points("own", [Point(104.5, 30.0, "一号", "矿", "注"), Point(105.0, 31.0)])
    with Project.load(path) as project:
        assert project.content("scenario", "甲") == SCENARIO
        assert project.points("own") == [Point(104.5, 30.0, "一号", "矿", "注"), Point(105.0, 31.0)]
        assert project.facts() == {"format": "3", "tool": "0"}
        assert check(project, BASE) == []
    assert integrity(path) == "ok"


def test_geopandas_reads_the_points_as_a_layer(path):
    with Project.load(path) as project:
        project.put_points("own", [Point(104.5, 30.0, "一号")])
    layer = gpd.read_file(path, layer="points")
    assert (layer.crs.to_epsg(), layer["name"].tolist()) == (4326, ["一号"])
    assert (layer.geometry.iloc[0].x, layer.geometry.iloc[0].y) == (104.5, 30.0)


def test_the_file_is_a_geopackage(path):
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA application_id").fetchone()[0] == 0x47504B47
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
        contents = dict(connection.execute("SELECT table_name, data_type FROM gpkg_contents"))
    assert contents["points"] == "features"
    assert contents["project_documents"] == "attributes"


OPERATIONS = st.lists(
    st.one_of(
        st.tuples(st.just("put"), st.sampled_from("ab"), st.binary(max_size=8)),
        st.tuples(st.just("points"), st.sampled_from("ab"), st.integers(0, 3)),
        st.tuples(st.just("drop"), st.sampled_from("ab"), st.none()),
    ),
    max_size=8,
)


def state(project: Project) -> tuple:
    return (
        {name: project.content("setting", name) for name in project.names("setting")},
        {name: project.points(name) for name in project.names("points")},
    )


@settings(max_examples=15)
@given(OPERATIONS)
def test_undo_goes_back_through_every_state_and_redo_forward(tmp_path_factory, operations):
    with Project.new(tmp_path_factory.mktemp("p") / "a.gpkg") as project:
        states = [state(project)]
        for what, name, value in operations:
            if what == "put":
                project.put("setting", name, value)
            elif what == "points":
                project.put_points(name, [Point(100.0 + k, 30.0, str(k)) for k in range(value)])
            elif name in project.names("setting"):
                project.drop("setting", name)
            if state(project) != states[-1]:
                states.append(state(project))
        for expected in reversed(states[:-1]):
            assert project.undo()
            assert state(project) == expected
        assert project.undo() == []
        for expected in states[1:]:
            assert project.redo()
            assert state(project) == expected
        assert project.redo() == []


def test_what_is_changed_together_is_saved_whole_or_not_and_undone_in_one_step(path):
    with Project.load(path) as project:
        project.put("setting", "a", b"a = 1")
        with project.together():
            project.put("setting", "a", b"a = 2")
            project.put_points("own", [Point(104.5, 30.0, "一号")])
            project.put("scenario", "甲", SCENARIO)
        after = state(project)
        assert [change.name for change in project.undo()] == ["甲", "own", "a"]
        assert (
            project.content("setting", "a"),
            project.names("scenario"),
            project.names("points"),
        ) == (b"a = 1", [], [])
        assert [change.name for change in project.redo()] == ["a", "own", "甲"]
        assert state(project) == after
        with pytest.raises(InputTableError), project.together():
            [project.drop("setting", name) for name in ("a", "none")]
        assert state(project) == after
        project.drop("setting", "a")
        assert [change.name for change in project.undo()] == ["a"]


def test_a_new_change_forgets_what_was_undone(path):
    with Project.load(path) as project:
        project.put("setting", "a", b"a = 1")
        project.undo()
        project.put("setting", "a", b"a = 2")
        assert project.redo() == []
        assert project.content("setting", "a") == b"a = 2"


def test_a_fault_half_way_leaves_what_was_there(path, monkeypatch):
    with Project.load(path) as project:
        project.put("setting", "a", b"a = 1")
        monkeypatch.setattr(schema, "digest", lambda _: 1 / 0)
        with pytest.raises(ZeroDivisionError):
            project.put("setting", "a", b"a = 2")
        assert project.content("setting", "a") == b"a = 1"
        assert len(project.changes()) == 1


@pytest.mark.skipif(not hasattr(os, "fork"), reason="kills a child of a fork")
def test_nothing_confirmed_is_lost_when_a_save_is_killed(path):
    draw, number = random.Random(3), 0  # noqa: S311 - no secret
    with subprocess.Popen(
        [sys.executable, "-c", SAVING, str(path)],
        cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, bufsize=1,
    ) as process:  # fmt: skip
        assert process.stdin is not None
        assert process.stdout is not None
        for _ in range(KILLS):
            process.stdin.write(f"{number}\n")
            child = int(process.stdout.readline())
            said = [int(process.stdout.readline())]
            time.sleep(draw.random() * 0.05)
            os.kill(child, signal.SIGKILL)
            said += [int(line) for line in iter(process.stdout.readline, "dead\n")]
            assert integrity(path) == "ok"
            with Project.load(path) as project:
                content = project.content("setting", "n") or b""
            found = int(content.split(b"#")[0].split(b"=")[1])
            # One more may be on the disk that the killed child could not report.
            assert max(said) <= found <= max(said) + 1
            assert content.endswith(b"x" * 60000)
            number = found + 1
        process.stdin.close()


def test_a_change_from_outside_is_seen_read_back_and_taken(path):
    with Project.load(path) as project:
        project.put("scenario", "a", SCENARIO)
        project.put("scenario", "b", SCENARIO)
        project.put_points("own", [Point(104.5, 30.0, "一号")])
    run(path, "UPDATE project_documents SET content = 'title = ''y''' WHERE name = 'a'")
    run(path, "UPDATE project_documents SET content = '[[' WHERE name = 'b'")
    run(path, "UPDATE points SET name = '二号'")
    run(
        path,
        "INSERT INTO points (geom, layer, name) VALUES (?, 'drawn', '新')",
        geometry.point_blob(103.0, 29.0),
    )
    with Project.load(path) as project:
        found = check(project, BASE)
        said = {(one.what, one.kind, one.name) for one in found}
        assert said == {
            ("changed", "scenario", "a"), ("unreadable", "scenario", "b"),
            ("changed", "points", "own"), ("changed", "points", "drawn"),
        }  # fmt: skip
        accept(project, found)
        assert [(one.what, one.name) for one in check(project, BASE)] == [("unreadable", "b")]
        assert project.content("scenario", "a") == b"title = 'y'"
        assert project.points("drawn") == [Point(103.0, 29.0, "新")]


def test_a_point_that_is_none_is_named_by_its_number(path):
    with Project.load(path) as project:
        project.put_points("own", [Point(104.5, 30.0), Point(105.0, 30.0)])
    run(path, "UPDATE points SET geom = NULL WHERE fid = 2")
    with Project.load(path) as project:
        (bad,) = (one for one in check(project, BASE) if one.what == "unreadable")
    assert (bad.name, bad.reason) == ("own", "1: fid 2")


@pytest.mark.parametrize("system", [3857, 4545])
def test_a_layer_in_metres_is_turned_to_degrees_and_written_anew_when_taken(path, system):
    with Project.load(path) as project:
        project.put_points("own", [Point(104.5, 30.0, "甲", "", "注"), Point(105.0, 30.25, "乙")])
    turned = gpd.read_file(path, layer="points").to_crs(system)
    turned.to_file(path, layer="points", driver="GPKG")
    with Project.load(path) as project:
        found = check(project, BASE)
        assert [(one.what, one.name) for one in found] == [("changed", "own")]
        assert str(system) in found[0].reason
        points = [Point(104.5, 30.0, "甲", "", "注"), Point(105.0, 30.25, "乙")]
        assert project.points("own") == points
        accept(project, found)
        assert check(project, BASE) == []
        project.undo()
        assert project.points("own") == points
    again = gpd.read_file(path, layer="points")
    assert again.crs.to_epsg() == 4326
    assert again.geometry.x.tolist() == [104.5, 105.0]


def test_a_layer_of_a_system_that_is_not_known_is_refused_with_the_reason(path):
    with Project.load(path) as project:
        project.put_points("own", [Point(104.5, 30.0)])
    gpd.read_file(path, layer="points").to_crs(2435).to_file(path, layer="points", driver="GPKG")
    with Project.load(path) as project:
        (bad,) = (one for one in check(project, BASE) if one.what == "unreadable")
    assert "2435" in bad.reason


def older(path: Path) -> None:
    """Make of a project one as format 1 had it: no outlines, layers named without their kind."""
    with closing(sqlite3.connect(path)) as connection, connection:
        rows = connection.execute("SELECT name, sha256 FROM project_layers").fetchall()
        for statement in (
            "DROP TABLE outlines", "DROP TABLE project_layers",
            "ALTER TABLE project_changes DROP COLUMN step",
            "DELETE FROM gpkg_geometry_columns WHERE table_name = 'outlines'",
            "DELETE FROM gpkg_contents WHERE table_name = 'outlines'",
            "CREATE TABLE project_layers (id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, "
            "name TEXT NOT NULL UNIQUE, sha256 TEXT NOT NULL)",
            "UPDATE project_facts SET value = '1' WHERE name = 'format'",
        ):  # fmt: skip
            connection.execute(statement)
        connection.executemany("INSERT INTO project_layers (name, sha256) VALUES (?, ?)", rows)


def test_a_file_of_format_1_is_brought_up_and_a_copy_kept(path):
    with Project.load(path) as project:
        project.put("scenario", "甲", SCENARIO)
        project.put_points("own", [Point(104.5, 30.0, "一号")])
    older(path)
    before = path.read_bytes()
    with Project.load(path) as project:
        assert project.facts()["format"] == "3"
        assert project.points("own") == [Point(104.5, 30.0, "一号")]
        assert check(project, BASE) == []
        assert (project.undo()[0].kind, project.points("own")) == ("points", [])
        project.put_outlines("园", [SQUARE])
        assert project.outlines("园") == [SQUARE]
    assert path.with_name("项目.v1.gpkg").read_bytes() == before
    drawn = gpd.read_file(path, layer="outlines").geometry.iloc[0]
    assert drawn.bounds == (104.0, 30.0, 104.5, 30.5)


def test_an_older_file_that_cannot_be_brought_up_is_said_to_be_older_not_busy(path, monkeypatch):
    """The folder may be read only, or another program may write it: closing a program is one of two ways out."""
    older(path)
    before = path.read_bytes()

    def refused(source: Path, target: Path) -> None:
        target.write_bytes(b"half")
        raise PermissionError(errno.EACCES, "no", str(target))

    with monkeypatch.context() as patched:
        patched.setattr(shutil, "copy2", refused)
        with pytest.raises(OutputError) as caught:
            Project.load(path)
    assert caught.value.key == "error.project_older"
    assert "旧版格式（1，现为 3）" in caught.value.message("zh")
    monkeypatch.setattr(project_connection, "_WAIT_S", 0.01)
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(OutputError) as caught:
            Project.load(path)
    assert caught.value.key == "error.project_older"
    assert path.read_bytes() == before
    assert [one.name for one in path.parent.iterdir()] == [path.name]


def test_a_copy_that_is_stopped_half_way_is_none(path, monkeypatch):
    older(path)

    def stopped(source: Path, target: Path) -> None:
        target.write_bytes(source.read_bytes()[:100])
        raise KeyboardInterrupt

    monkeypatch.setattr(shutil, "copy2", stopped)
    with pytest.raises(KeyboardInterrupt):
        Project.load(path)
    assert [one.name for one in path.parent.iterdir()] == [path.name]


def test_an_older_file_without_a_table_that_it_needs_is_said_to_be_damaged(path):
    older(path)
    run(path, "DROP TABLE project_layers")
    with pytest.raises(InputTableError) as caught:
        Project.load(path)
    assert caught.value.key == "error.project_damaged"
    assert "project_layers" in caught.value.message("zh")


SQUARE = Outline("POLYGON ((104 30, 104.5 30, 104.5 30.5, 104 30.5, 104 30))", "甲园", "park")


def test_an_outline_drawn_elsewhere_is_read_back_and_one_that_is_none_is_named(path):
    with Project.load(path) as project:
        project.put_outlines("园", [SQUARE])
    run(path, "UPDATE outlines SET name = '乙园'")
    run(path, "INSERT INTO outlines (geom, layer, name) VALUES (x'00', '园', '坏')")
    with Project.load(path) as project:
        found = check(project, BASE)
        assert [(one.what, one.kind, one.name) for one in found] == [
            ("unreadable", "outlines", "园"), ("changed", "outlines", "园"),
        ]  # fmt: skip
        assert "fid 2" in found[0].reason
        assert [one.name for one in project.outlines("园")] == ["乙园"]


def test_a_step_that_fails_leaves_the_older_file_as_it_was(path, monkeypatch):
    run(path, "UPDATE project_facts SET value = '0' WHERE name = 'format'")

    def step(connection: sqlite3.Connection) -> None:
        connection.execute("DELETE FROM project_facts")
        raise RuntimeError

    monkeypatch.setitem(formats.MIGRATIONS, 0, step)
    with pytest.raises(RuntimeError):
        Project.load(path)
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("SELECT count(*) FROM project_facts").fetchone() == (2,)


def test_a_newer_file_no_file_and_no_project_are_refused(path, tmp_path):
    run(path, "UPDATE project_facts SET value = '99' WHERE name = 'format'")
    (tmp_path / "text.gpkg").write_text("no", encoding="utf-8")
    sqlite3.connect(tmp_path / "empty.gpkg").close()
    cases = {
        path: "error.project_newer",
        tmp_path / "text.gpkg": "error.project_none",
        tmp_path / "empty.gpkg": "error.project_none",
        tmp_path / "none.gpkg": "error.text_not_found",
    }
    for file, key in cases.items():
        with pytest.raises(InputTableError) as fault:
            Project.load(file)
        assert fault.value.key == key, file
    with pytest.raises(OutputError):
        Project.new(path)
    assert (tmp_path / "text.gpkg").read_text(encoding="utf-8") == "no"


def test_a_file_that_another_program_writes_is_named(path, monkeypatch):
    monkeypatch.setattr(project_connection, "_WAIT_S", 0.05)
    with Project.load(path) as project, closing(sqlite3.connect(path)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(OutputError) as fault:
            project.put("setting", "a", b"a = 1")
        assert fault.value.key == "error.project_busy"
        other.rollback()
        project.put("setting", "a", b"a = 1")
        assert project.names("setting") == ["a"]


def test_a_file_that_another_program_holds_is_no_damaged_one(path, monkeypatch):
    monkeypatch.setattr(project_connection, "_WAIT_S", 0.05)
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(InputTableError) as fault:
            Project.load(path)
        assert fault.value.key == "error.project_locked"
        other.rollback()

        def taken_meanwhile():
            with Project.load(path) as project:
                other.execute("BEGIN EXCLUSIVE")
                project.names("plan")

        with pytest.raises(InputTableError) as fault:
            taken_meanwhile()
        assert fault.value.key == "error.project_locked"
        other.rollback()


def test_what_another_program_changed_is_a_step_that_undo_takes_back_and_redo_gives_back(path):
    with Project.load(path) as project:
        project.put_points("own", [Point(104.5, 30.0, "一号")])
        project.put("scenario", "甲", SCENARIO)
    run(path, "UPDATE points SET name = '外部'")
    run(path, "DELETE FROM project_documents WHERE name = '甲'")
    with Project.load(path) as project:
        found = check(project, BASE)
        assert [(one.what, one.name) for one in found] == [("lost", "甲"), ("changed", "own")]
        assert accept(project, found) == found
        assert check(project, BASE) == []
        assert {change.name for change in project.undo()} == {"甲", "own"}
        assert ([one.name for one in project.points("own")], project.content("scenario", "甲")) == (
            ["一号"],
            SCENARIO,
        )
        assert project.redo()
        assert ([one.name for one in project.points("own")], project.names("scenario")) == (
            ["外部"],
            [],
        )
    # The same without having been accepted: undo begins with what was done last.
    run(path, "UPDATE points SET name = '又改'")
    with Project.load(path) as project:
        assert [change.name for change in project.undo()] == ["own"]
        assert [one.name for one in project.points("own")] == ["外部"]
        assert project.redo()
        assert [one.name for one in project.points("own")] == ["又改"]


def test_a_table_that_is_gone_and_a_layer_of_others_are_named(path):
    with Project.load(path) as project:
        project.put_points("own", [Point(104.5, 30.0, "一号")])
    run(path, "DROP TABLE points")
    run(
        path,
        "INSERT INTO gpkg_contents (table_name, data_type, identifier, last_change) VALUES ('我的层', 'features', 'x', '')",
    )
    with Project.load(path) as project:
        assert [(one.what, one.kind, one.name) for one in check(project, BASE)] == [
            ("lost", "points", "points"), ("foreign", "points", "我的层"),
        ]  # fmt: skip
        assert project.points("own") == []


@pytest.mark.parametrize("table", ["project_documents", "project_layers", "project_changes"])
def test_a_table_that_another_program_took_away_is_named(path, table):
    run(path, f"DROP TABLE {table}")
    with pytest.raises(InputTableError) as fault, Project.load(path) as project:
        project.names("plan"), project.names("points"), project.changes()
    assert f"缺少数据表“{table}”" in fault.value.message("zh")
    assert f"the table “{table}” is missing" in fault.value.message("en")
