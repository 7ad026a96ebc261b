"""The face of the library: lazy, complete, and its walk-through runs."""

from __future__ import annotations

import doctest
import subprocess
import sys
from pathlib import Path

import pytest

import gis

ROOT = Path(__file__).resolve().parents[2]


def test_the_walk_through_runs():
    found = doctest.testfile(
        str(ROOT / "docs" / "python.md"),
        module_relative=False,
        optionflags=doctest.NORMALIZE_WHITESPACE,
    )
    assert found.attempted >= 25
    assert found.failed == 0


def test_every_name_of_the_face_is_there():
    assert all(callable(getattr(gis, name)) for name in gis.__all__)
    assert set(gis.__all__) <= set(dir(gis))


def test_an_unknown_name_is_no_member():
    with pytest.raises(AttributeError, match="no attribute 'nothing'"):
        gis.nothing  # noqa: B018


def test_importing_the_face_imports_nothing_heavy():
    code = "import gis, sys; print(sorted({'pandas', 'numpy', 'geopandas'} & set(sys.modules)))"
    said = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert said.stdout.strip() == "[]"
