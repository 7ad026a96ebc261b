"""A set-up that is cut off is made again; one that is finished is left alone."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from distribution import environment
from distribution.environment import UNFINISHED, Environment, ready
from distribution.lock import alone
from distribution.speech import SetUpError, Speech
from tests.distribution.conftest import make_wheel

SPEECH = Speech("en")
HOUSE = Path(__file__).resolve().parents[2]


def value(python: Path) -> str:
    """Return what the tiny package says, asked in the environment."""
    asked = [python, "-c", "import tiny; print(tiny.VALUE)"]
    return subprocess.run(asked, capture_output=True, text=True, check=True).stdout.strip()


def forbid_pip(monkeypatch: pytest.MonkeyPatch) -> None:
    def called(*_: object) -> None:
        raise AssertionError("pip was called")

    monkeypatch.setattr(environment, "run_pip", called)


@pytest.fixture(scope="module")
def fresh(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A new environment, made once as a set-up makes it."""
    made = Environment(tmp_path_factory.mktemp("fresh"), "runtime")
    environment._create(made)
    assert made.runs("-m", "pip", "--version")
    return made.folder


def link(fresh: Path, folder: Path) -> None:
    """Link an environment to another place.

    pip writes files anew and none in place, so that what is linked stays as it was.
    """
    shutil.copytree(fresh, folder, copy_function=os.link, symlinks=True, dirs_exist_ok=True)


@pytest.fixture
def made_at_once(fresh: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let a set-up take that environment, linked, instead of seconds of venv and ensurepip."""
    monkeypatch.setattr(environment, "_create", lambda made: link(fresh, made.folder))


@pytest.mark.usefixtures("made_at_once")
def test_a_set_up_says_what_it_does_and_a_second_start_runs_no_pip(clone, monkeypatch, capsys):
    python = ready(clone, "runtime", SPEECH)
    assert value(python) == "1.0"
    said = capsys.readouterr().out
    assert said.startswith(f"Making a Python environment in {clone / '.venv'}")
    assert "Fetching and installing the packages of requirements.txt" in said
    assert said.endswith("Installed.\n")
    with monkeypatch.context() as patched:
        forbid_pip(patched)
        assert ready(clone, "runtime", SPEECH) == python
    assert capsys.readouterr().out == ""
    # Changed requirements are installed into the same environment.
    make_wheel(clone / "store", "tiny", "2.0")
    file = clone / "requirements.txt"
    file.write_text(file.read_text().replace("1.0", "2.0"))
    assert value(ready(clone, "runtime", SPEECH)) == "2.0"
    assert "Making" not in capsys.readouterr().out


@pytest.mark.usefixtures("made_at_once")
def test_a_killed_set_up_is_mended_by_the_next(clone, fresh, capsys):
    script = (
        "from pathlib import Path; from distribution import environment as e; "
        "from distribution.speech import Speech; import os, shutil, time; "
        f"e._create = lambda made: shutil.copytree({str(fresh)!r}, made.folder, "
        "copy_function=os.link, symlinks=True, dirs_exist_ok=True); "
        "e.run_pip = lambda *_: (print('at pip', flush=True), time.sleep(600)); "
        f"e.ready(Path({str(clone)!r}), 'runtime', Speech('en'))"
    )
    process = subprocess.Popen(
        [sys.executable, "-c", script], cwd=HOUSE, stdout=subprocess.PIPE, text=True
    )
    with process:
        assert any(line == "at pip\n" for line in process.stdout)
        os.kill(process.pid, signal.SIGKILL)
    assert (clone / ".venv" / UNFINISHED).exists()
    # What pip had already written would look installed, and is not.
    site = next((clone / ".venv").glob("**/site-packages"))
    (site / "tiny-1.0.dist-info").mkdir()
    (site / "tiny-1.0.dist-info" / "METADATA").write_text("Name: tiny\nVersion: 1.0\n")
    assert value(ready(clone, "runtime", SPEECH)) == "1.0"
    assert "is unfinished or of no use" in capsys.readouterr().out
    assert not (clone / ".venv" / UNFINISHED).exists()


@pytest.mark.usefixtures("made_at_once")
def test_what_worked_is_kept_where_pip_refuses_new_requirements(clone):
    python = ready(clone, "runtime", SPEECH)
    file = clone / "requirements.txt"
    sound = file.read_text()
    file.write_text("<<< no requirement\n")
    for _ in range(2):
        with pytest.raises(SetUpError):
            ready(clone, "runtime", SPEECH)
    assert value(python) == "1.0"
    file.write_text(sound)
    assert value(ready(clone, "runtime", SPEECH)) == "1.0"


def test_an_environment_without_pip_gets_it(clone):
    command = [sys.executable, "-m", "venv", "--without-pip", str(clone / ".venv")]
    subprocess.run(command, check=True)
    assert value(ready(clone, "runtime", SPEECH)) == "1.0"


@pytest.mark.parametrize("broken", ["absent", "empty", "dangling", "file"])
def test_what_is_no_environment_is_neither_finished_nor_to_be_mended(clone, broken):
    folder = clone / ".venv"
    if broken == "file":
        folder.write_text("no folder")
    elif broken != "absent":
        (folder / "bin").mkdir(parents=True)
    if broken == "dangling":  # the Python it was made with is gone
        (folder / "bin" / "python").symlink_to("/nowhere/python3")
        (folder / ".runtime").write_text(Environment(clone, "runtime").wanted())
    assert not Environment(clone, "runtime").is_finished()
    assert not Environment(clone, "runtime").is_mendable()


@pytest.mark.usefixtures("made_at_once")
def test_a_file_in_the_place_of_the_environment_gives_way(clone, capsys):
    (clone / ".venv").write_text("no folder")
    (clone / "requirements.txt").write_text("--no-index\nabsent==3.0\n")
    with pytest.raises(SetUpError, match=r"absent==3\.0") as caught:
        ready(clone, "runtime", SPEECH)
    assert caught.value.key == "start.pip_failed"
    assert not Environment(clone, "runtime").is_finished()
    assert (clone / ".venv" / UNFINISHED).exists()
    assert "is unfinished or of no use" in capsys.readouterr().out


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_a_folder_that_cannot_be_written_is_named(clone):
    clone.chmod(0o500)
    with pytest.raises(SetUpError) as caught:
        ready(clone, "runtime", SPEECH)
    assert caught.value.key == "start.not_writable"


def test_a_second_set_up_waits_for_the_first(tmp_path):
    order = []

    def second() -> None:
        with alone(tmp_path, lambda: order.append("waits")):
            order.append("second")

    with alone(tmp_path, lambda: order.append("never")):
        thread = threading.Thread(target=second)
        thread.start()
        end = time.monotonic() + 60
        while not order and time.monotonic() < end:
            time.sleep(0.01)
        order.append("first done")
    thread.join(60)
    assert order == ["waits", "first done", "second"]


def test_the_group_of_the_tests_hangs_on_all_its_files(clone):
    for name in ("requirements-bundle.txt", "requirements-dev.txt"):
        (clone / name).write_text("")
    whole = Environment(clone, "dev").wanted()
    alone_ = Environment(clone, "runtime").wanted()
    (clone / "requirements-dev.txt").write_text("x\n")
    assert Environment(clone, "dev").wanted() != whole
    assert Environment(clone, "runtime").wanted() == alone_


@pytest.mark.usefixtures("made_at_once")
def test_what_the_tests_need_holds_what_the_pages_need(clone, monkeypatch):
    """``make app`` after ``make test`` told of a download of 250 MB and ran pip."""
    ready(clone, "runtime", SPEECH)
    for name in environment.GROUPS["dev"][1:]:
        (clone / name).touch()
    (clone / ".venv" / ".runtime").unlink()
    assert not Environment(clone, "runtime").is_finished()
    (clone / ".venv" / ".dev").write_text(Environment(clone, "dev").wanted())
    forbid_pip(monkeypatch)
    assert ready(clone, "runtime", SPEECH) == Environment(clone, "runtime").python
    (clone / "requirements.txt").write_text("tiny==2.0\n")
    assert not Environment(clone, "runtime").is_finished()


def test_what_the_pages_need_is_not_all_that_the_tests_need(clone):
    (clone / ".venv" / "bin").mkdir(parents=True)
    (clone / ".venv" / "bin" / "python").symlink_to(sys.executable)
    (clone / ".venv" / ".runtime").write_text(Environment(clone, "runtime").wanted())
    assert Environment(clone, "runtime").is_finished()
    for name in environment.GROUPS["dev"][1:]:
        (clone / name).touch()
    assert not Environment(clone, "dev").is_finished()
