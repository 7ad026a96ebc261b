"""A bundle sets itself up from its own wheels, and says what keeps it from doing so."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from distribution import bundled, checksums, wheels
from distribution.environment import ready
from distribution.speech import SetUpError, Speech
from tests.distribution.conftest import add_pip, make_wheel

SPEECH = Speech("en")
HERE = "{}.{}".format(*sys.version_info[:2])


def write_manifest(root: Path, **changes: object) -> None:
    made_for = {
        "platform": "here",
        "sys_platform": sys.platform,
        "python": HERE,
        "longest_path": 150,
    }
    (root / bundled.MANIFEST).write_text(json.dumps(made_for | changes))


@pytest.fixture
def bundle(tmp_path):
    root = tmp_path / "离线 bundle"
    store = root / bundled.WHEELS
    # The requirement is met by nothing here: a bundle installs its list and follows no requirement.
    make_wheel(store, "tiny", requires=("pydeck",))
    make_wheel(store, "other", "2.0")
    add_pip(store)
    (root / bundled.LOCK).write_text(wheels.lock(store))
    write_manifest(root)
    checksums.write(root)
    return root


def test_it_installs_its_own_wheels_without_any_index(bundle, capsys):
    python = ready(bundle, "runtime", SPEECH)
    asked = [python, "-c", "import tiny, other; print(tiny.VALUE, other.VALUE)"]
    done = subprocess.run(asked, capture_output=True, text=True, check=True)
    assert done.stdout == "1.0 2.0\n"
    assert "Installing 2 packages from this folder (no network)" in capsys.readouterr().out


@pytest.mark.parametrize("fault", ["gone", "cut off", "changed"])
def test_a_damaged_copy_is_named_before_anything_is_installed(bundle, fault):
    path = bundle / bundled.WHEELS / "other-2.0-py3-none-any.whl"
    content = path.read_bytes()
    if fault == "gone":
        path.unlink()
    else:
        path.write_bytes(content[:-20] if fault == "cut off" else content.replace(b"2.0", b"2.1"))
    with pytest.raises(SetUpError, match=r"1 个文件缺失或损坏：wheels/other-2\.0") as caught:
        ready(bundle, "runtime", Speech("en"))
    assert caught.value.key == "start.damaged"
    assert not (bundle / ".venv").exists()


def test_the_list_of_checksums_is_that_of_sha256sum(bundle):
    done = subprocess.run(
        ["sha256sum", "--check", "--strict", "--quiet", checksums.NAME],
        cwd=bundle, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert (done.returncode, done.stdout) == (0, "")
    listed = (bundle / checksums.NAME).read_text().splitlines()
    assert len(listed) == 5


def test_a_clone_is_no_bundle(clone):
    assert not bundled.is_bundle(clone)
    assert bundled.fitting_python(clone) is None


def test_the_python_of_the_bundle_fits(bundle):
    assert bundled.fitting_python(bundle) is None


def test_another_python_is_looked_for_and_named_when_absent(bundle, monkeypatch):
    write_manifest(bundle, python="3.99")
    monkeypatch.setattr(bundled.shutil, "which", lambda _: None)
    with pytest.raises(SetUpError, match=r"需要 64 位的 Python 3\.99，本机只找到"):
        bundled.fitting_python(bundle)


def test_another_python_that_is_there_is_taken(bundle, tmp_path, monkeypatch):
    command = tmp_path / "python3.99"
    command.write_text("#!/bin/sh\necho /opt/python3.99\n")
    command.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path), prepend=":")
    write_manifest(bundle, python="3.99")
    assert bundled.fitting_python(bundle) == "/opt/python3.99"


def test_a_bundle_of_another_system_says_so(bundle):
    write_manifest(bundle, platform="win_amd64", sys_platform="plan9")
    with pytest.raises(SetUpError, match="这个离线包是为 win_amd64 做的，本机是"):
        bundled.fitting_python(bundle)


def test_a_damaged_manifest_is_named(bundle):
    (bundle / bundled.MANIFEST).write_text("{")
    with pytest.raises(SetUpError, match=r"bundle\.json"):
        bundled.fitting_python(bundle)


def test_a_folder_too_deep_for_windows_is_named(bundle, monkeypatch):
    # 259 characters at most: the folder, a separator, the longest path inside.
    fitting = 259 - 1 - len(str(bundle))
    monkeypatch.setattr(bundled.sys, "platform", "win32")
    monkeypatch.setattr(bundled, "_long_paths", lambda: False)
    write_manifest(bundle, longest_path=fitting)
    bundled.prove_path_length(bundle)
    write_manifest(bundle, longest_path=fitting + 1)
    with pytest.raises(SetUpError, match=f"最多 {len(str(bundle)) - 1} 个"):
        bundled.prove_path_length(bundle)
