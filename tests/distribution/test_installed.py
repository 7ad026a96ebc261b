"""An installed copy works anywhere: ``import gis``, the command, the data; nothing named ``data``."""

from __future__ import annotations

import json
import os
import site
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from gis.__main__ import main

HOUSE = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory) -> Path:
    place = tmp_path_factory.mktemp("wheel")
    build = f"from hatchling.build import build_wheel; print(build_wheel({str(place)!r}))"
    done = subprocess.run(
        [sys.executable, "-c", build], cwd=HOUSE, capture_output=True, text=True, check=True
    )
    return place / done.stdout.splitlines()[-1]


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory) -> Path:
    """The scripts of a fresh environment with the wheel and its extras, our dependencies in reach."""
    place = tmp_path_factory.mktemp("装 好") / "venv"
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", str(place)], check=True)
    (packages,) = (path for path in site.getsitepackages() if path.endswith("site-packages"))
    (inside,) = place.glob("lib/python*/site-packages")
    (inside / "dependencies.pth").write_text(packages + "\n", encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "pip", "--isolated", "--python", str(place / "bin/python"), "install",
         "--no-deps", "--no-index", "--no-compile", f"{wheel}[cluster,sedona]"],
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert "does not provide the extra" not in done.stderr + done.stdout
    return place / "bin"


def run(command: Path, *arguments: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    settings = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    return subprocess.run(
        [command, *arguments], cwd=cwd, env=settings, capture_output=True, text=True, check=False
    )


def test_the_wheel_holds_the_described_data_and_no_other(wheel):
    described = json.loads((HOUSE / "data/datapackage.json").read_text(encoding="utf-8"))
    expected = {f"gis/data/{entry['path']}" for entry in described["resources"]}
    with zipfile.ZipFile(wheel) as archive:
        names = set(archive.namelist())
    assert {name for name in names if name.startswith("gis/data/")} == expected | {
        "gis/data/datapackage.json", "gis/data/LICENSES.md",
    }  # fmt: skip
    tops = {name.split("/")[0] for name in names}
    assert {top for top in tops if not top.endswith(".dist-info")} == {
        "gis",
        "layers",
        "commands",
        "views",
    }


def test_the_wheel_requires_what_requirements_txt_lists(wheel):
    from packaging.requirements import Requirement

    from distribution import wheels

    declared = {
        str(one) for one in wheels.read(wheel).requirements if "extra" not in str(one.marker)
    }
    listed = {str(one) for one in wheels.requirements(HOUSE / "requirements.txt")}
    assert {str(Requirement(one)).lower() for one in declared} == {one.lower() for one in listed}


@pytest.mark.parametrize("extra", ["cluster", "sedona"])
def test_an_extra_of_the_wheel_requires_what_its_file_lists(wheel, extra):
    from distribution import wheels

    declared = {
        one.name.lower()
        for one in wheels.read(wheel).requirements
        if one.marker is not None and one.marker.evaluate({"extra": extra})
        and not one.marker.evaluate({"extra": ""})
    }  # fmt: skip
    listed = wheels.requirements(HOUSE / f"requirements-{extra}.txt")
    assert declared == {one.name.lower() for one in listed} != set()


@pytest.mark.parametrize(
    "arguments",
    [("--scheduler", "local"), ("--engine", "sedonadb")], ids=["cluster", "sedona"],
)  # fmt: skip
def test_a_copy_with_an_extra_counts_with_it(installed, tmp_path, arguments):
    (tmp_path / "a.csv").write_text("lon,lat\n104.06,30.67\n106.55,29.56\n", encoding="utf-8")
    done = run(
        installed / "cluster-atlas", "assign", "a.csv", "--level", "province", *arguments,
        "--out", "o.csv", cwd=tmp_path,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    said = (tmp_path / "o.csv").read_text(encoding="utf-8-sig").split()
    assert said == ["adcode,region_name,count", "500000,重庆市,1", "510000,四川省,1"]


def test_the_library_finds_its_data_outside_the_tree(installed, tmp_path):
    script = (
        "import gis, sys; from gis import catalog; "
        "print(gis.__file__.startswith(sys.prefix), len(catalog.boundaries('county', 'full')))"
    )
    done = run(installed / "python", "-c", script, cwd=tmp_path)
    assert (done.returncode, done.stdout) == (0, "True 2891\n"), done.stderr


def test_the_command_is_that_of_the_module(installed, tmp_path, capsys):
    arguments = (
        "designations",
        "--plan",
        "sichuan-2025-2027",
        "--industry",
        "水泥",
        "--lang",
        "en",
    )
    done = run(installed / "cluster-atlas", *arguments, cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    assert "Strengthen  Cement    Chengdu 成都市" in done.stdout
    assert main(list(arguments)) == 0
    assert done.stdout == capsys.readouterr().out


def test_the_command_writes_a_map_and_ends_with_1_at_a_wrong_name(installed, tmp_path):
    done = run(
        installed / "cluster-atlas", "map", "out.html", "--plan", "wulong-2023-13", cwd=tmp_path
    )
    assert done.returncode == 0, done.stderr
    assert (tmp_path / "out.html").stat().st_size > 100_000
    done = run(installed / "cluster-atlas", "region", "成部", "--lang", "en", cwd=tmp_path)
    assert done.returncode == 1
    assert done.stderr.startswith("Error: No region “成部”")
