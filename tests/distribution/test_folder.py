"""What goes into a bundle, and how it is packed."""

from __future__ import annotations

import json
import re
import subprocess
import zipfile
from pathlib import Path

import pytest

from distribution import bundled, folder
from distribution.target import KINDS, Target

HOUSE = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def files() -> set[str]:
    return {path.as_posix() for path in folder.product_files(HOUSE)}


def test_every_file_of_the_product_exists_once(files):
    listed = folder.product_files(HOUSE)
    assert len(listed) == len(files)
    assert [path for path in listed if not (HOUSE / path).is_file()] == []


def test_the_bundled_data_is_all_there_and_its_sources_are_not(files):
    described = json.loads((HOUSE / "data/datapackage.json").read_text(encoding="utf-8"))
    assert {f"data/{entry['path']}" for entry in described["resources"]} <= files
    assert not any(re.match(r"data/(sources|builders|plans)/|data/\w+\.py", file) for file in files)


def test_no_test_cache_or_hidden_work_goes_along(files):
    assert not any(
        re.search(r"(^|/)(tests|benchmarks|__pycache__|\.git|\.venv)/", file) for file in files
    )
    assert {
        "start.bat",
        "start.sh",
        "app.py",
        ".streamlit/config.toml",
        "distribution/start.py",
    } <= files


def test_every_package_that_the_product_imports_goes_along(files):
    ours = {path.parent.name for path in HOUSE.glob("*/__init__.py")} - {"tests", "data"}
    assert ours == set(folder.PACKAGES)
    used = set()
    for file in files:
        if file.endswith(".py"):
            text = (HOUSE / file).read_text(encoding="utf-8")
            used |= set(re.findall(r"^\s*(?:from|import) (\w+)", text, re.MULTILINE))
    assert used & {"tests", "data", "benchmarks"} == set()


@pytest.fixture
def packed(tmp_path):
    place = tmp_path / "cluster-atlas-1.0-win_amd64-py3.13"
    (place / "wheels").mkdir(parents=True)
    (place / "wheels" / "a-1-py3-none-any.whl").write_bytes(b"wheel" * 100)
    (place / "start.sh").write_text("#!/bin/sh\n")
    (place / "start.bat").write_bytes(b"@echo off\r\n")
    return folder.pack(place)


def test_the_zip_unpacks_into_one_folder_and_keeps_bytes_and_rights(packed, tmp_path):
    with zipfile.ZipFile(packed) as archive:
        entries = {entry.filename.partition("/")[2]: entry for entry in archive.infolist()}
        assert {entry.filename.partition("/")[0] for entry in archive.infolist()} == {packed.stem}
        assert archive.read(f"{packed.stem}/start.bat") == b"@echo off\r\n"
    assert set(entries) == {"wheels/a-1-py3-none-any.whl", "start.sh", "start.bat"}
    assert entries["start.sh"].external_attr >> 16 == 0o100755
    assert entries["wheels/a-1-py3-none-any.whl"].compress_type == zipfile.ZIP_STORED
    assert all(name.isascii() for name in entries)


def test_the_same_folder_gives_the_same_zip(packed):
    first = packed.read_bytes()
    assert folder.pack(packed.with_suffix("")).read_bytes() == first


@pytest.mark.parametrize("platform", KINDS)
def test_the_guide_is_filled_in_for_its_platform(tmp_path, platform):
    content = {"platform": platform, "sys_platform": "x", "python": "3.13", "longest_path": 141}
    (tmp_path / bundled.MANIFEST).write_text(json.dumps(content))
    folder.write_guide(tmp_path, Target(platform, "3.13"), 900_000_000)
    guide = (tmp_path / "guide.html").read_text(encoding="utf-8")
    assert "$" not in guide
    assert '<html lang="zh-CN">' in guide
    assert f"{platform}</b> 和 <b>64 位 Python 3.13" in guide
    assert "最多 117 个字符" in guide  # 259 − 141, less the separator
    assert ("start.bat" in guide) is (platform == "win_amd64")
    assert not re.search(r"(src|href)=", guide)


def test_a_path_of_a_bundle_s_name_needs_no_quoting():
    assert re.fullmatch(r"[\w.-]+", folder.name("0.2.0", Target("linux_aarch64", "3.12")))


def test_start_scripts_are_kept_in_the_repository_as_their_systems_read_them():
    asked = ["git", "check-attr", "eol", "start.bat", "start.sh"]
    if not (HOUSE / ".git").exists():
        pytest.skip("no clone")
    done = subprocess.run(asked, cwd=HOUSE, capture_output=True, text=True, check=True)
    assert done.stdout == "start.bat: eol: crlf\nstart.sh: eol: lf\n"
