"""What a hostile or broken surrounding may do: streams, descriptors and texts of faults."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from gis import catalog
from gis.errors import BundledDataError

ROOT = Path(__file__).resolve().parents[1]
PLANS = (sys.executable, "-m", "gis", "plans")


def run(command: str) -> subprocess.CompletedProcess[str]:
    """Run a command line of a POSIX shell in the folder of the project."""
    return subprocess.run(
        ["/bin/sh", "-c", command], cwd=ROOT, capture_output=True, text=True, check=False
    )


posix = pytest.mark.skipif(os.name == "nt", reason="streams of a POSIX shell")


@posix
@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is always full")
def test_a_full_disk_behind_stdout_is_one_line():
    done = run(" ".join(PLANS) + " > /dev/full")
    assert (done.returncode, done.stdout) == (1, "")
    (line,) = done.stderr.splitlines()
    assert "写不出结果" in line


@posix
def test_a_closed_stdout_is_one_line_and_a_reader_that_left_none():
    done = run(" ".join(PLANS) + " >&-")
    assert done.returncode == 1
    (line,) = done.stderr.splitlines()
    assert "标准输出已关闭" in line
    done = run(" ".join(PLANS) + " | head -1 >&2; exit 0")
    assert done.stderr.count("\n") == 1


@posix
def test_a_closed_stderr_sends_nothing_among_the_results():
    done = run(f"{sys.executable} -m gis region 成部 2>&-")
    assert (done.returncode, done.stdout) == (1, "")


@pytest.mark.parametrize(
    "content",
    [
        "[]", "{}", '{"resources": 3}', '{"resources": []}', '{"resources": [1]}', "null", "{", "[" * 5000,
        '{"resources": [{"name": "plans"}]}',
        '{"resources": [{"name": "plans", "path": "p", "hash": "h", "schema": {"fields": [1]}}]}',
    ],
)  # fmt: skip
def test_a_descriptor_of_the_wrong_shape_is_one_sentence(tmp_path, monkeypatch, content):
    (tmp_path / catalog.DESCRIPTOR).parent.mkdir(parents=True, exist_ok=True)
    (tmp_path / catalog.DESCRIPTOR).write_text(content, encoding="utf-8")
    monkeypatch.setattr(catalog, "ROOT", tmp_path)
    with pytest.raises(BundledDataError) as fault:
        catalog.descriptor.__wrapped__()
    assert "\n" not in fault.value.message("zh")
    assert catalog.DESCRIPTOR in fault.value.message("en")


def test_the_bundled_descriptor_has_the_shape():
    text = (ROOT / catalog.DESCRIPTOR).read_text(encoding="utf-8")
    assert len(json.loads(text)["resources"]) == len(catalog.descriptor()["resources"])
