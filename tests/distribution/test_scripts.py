"""The doors: make, start.bat, start.sh."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest

HOUSE = Path(__file__).resolve().parents[2]


def planned(*arguments: str, **variables: str) -> str:
    """Return the commands that make would run."""
    done = subprocess.run(
        ["make", "--dry-run", "--no-print-directory", *arguments], cwd=HOUSE, check=True,
        capture_output=True, text=True, env={**os.environ, **variables},
    )  # fmt: skip
    return re.sub(r" +", " ", done.stdout).replace(" \n", "\n")


def test_make_app_says_nothing_of_a_host():
    assert planned("app") == 'python3 -m distribution.start --host ""\n'


def test_make_app_shares_on_request():
    assert planned("app", HOST="10.1.2.3", PORT="8600") == (
        'python3 -m distribution.start --host "10.1.2.3" --port "8600"\n'
    )


def test_make_bundle_takes_a_version_or_an_interpreter():
    lines = planned("bundle", "PLATFORM=linux_x86_64", "PYTHON=3.12").splitlines()
    assert lines[0] == "python3 -m distribution.environment bundle"
    assert lines[1].endswith("-m distribution --platform linux_x86_64 --python 3.12")
    lines = planned("bundle", "PYTHON=3.13", "PROVE=1", "WORDS=en").splitlines()
    assert lines[0] == "python3 -m distribution.environment bundle --lang en"
    assert lines[1].endswith("--platform win_amd64 --python 3.13 --prove --lang en")
    lines = planned("bundle", "PYTHON=python3.13").splitlines()
    assert lines[0] == "python3.13 -m distribution.environment bundle"
    assert lines[1].rstrip().endswith("-m distribution --platform win_amd64")


def test_the_batch_file_is_read_alike_in_every_code_page():
    content = (HOUSE / "start.bat").read_bytes()
    assert content.isascii()
    assert content.count(b"\n") == content.count(b"\r\n") > 10
    text = content.decode()
    # chcp 65001 changes how cmd reads on from there; && and || differ between its kinds.
    assert "chcp" not in text.lower()
    assert "&&" not in text
    assert "||" not in text
    labels = set(re.findall(r"^:(\w+)", text, re.MULTILINE))
    assert set(re.findall(r"goto (\w+)", text)) == labels


@pytest.mark.skipif(shutil.which("sh") is None, reason="no sh")
def test_the_shell_script_takes_the_first_python_that_does(tmp_path):
    shutil.copy(HOUSE / "start.sh", tmp_path)
    tools = tmp_path / "tools"
    tools.mkdir()
    for name, fits in (("python3", 1), ("python3.12", 0)):
        script = tools / name
        script.write_text(f'#!/bin/sh\n[ "$1" = -c ] && exit {fits}\necho "{name} $*"\n')
        script.chmod(0o755)
    (tools / "dirname").symlink_to(shutil.which("dirname"))
    run = [shutil.which("sh"), str(tmp_path / "start.sh"), "--port", "8600"]
    done = subprocess.run(
        run, env={"PATH": str(tools)}, capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stdout) == (
        0,
        "python3.12 -m distribution.start --open --port 8600\n",
    )
    (tools / "python3.12").unlink()
    done = subprocess.run(
        run, env={"PATH": str(tools)}, capture_output=True, text=True, check=False
    )
    assert done.returncode == 1
    assert "没有找到 Python 3.11" in done.stderr


@pytest.mark.skipif(shutil.which("bash") is None, reason="no bash")
def test_a_machine_without_a_newer_python_skips_that_leg_and_says_why(tmp_path):
    shutil.copytree(HOUSE / ".ci", tmp_path / ".ci")
    tools = tmp_path / "tools"
    tools.mkdir()
    for name in ("bash", "dirname", "mkdir", "cat", "id"):
        (tools / name).symlink_to(shutil.which(name))
    done = subprocess.run(
        [shutil.which("bash"), ".ci/legs", "newest"], cwd=tmp_path, env={"PATH": str(tools)},
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert (done.returncode, done.stdout) == (
        0, "leg newest: skipped: no Python newer than 3.11: looked at the search path, pyenv, apt\n",
    )  # fmt: skip
