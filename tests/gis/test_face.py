"""The face of the library: lazy, complete, and its walk-through runs."""

from __future__ import annotations

import doctest
import subprocess
import sys
from pathlib import Path

import pytest

import gis
from gis.freight import matrix

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


def test_a_region_may_be_given_by_name_or_by_a_code_that_was_read_as_a_number():
    atlas = gis.Atlas.bundled()
    for said in ("511800", 511800, "雅安"):
        assert gis.dossier(atlas, said).region["adcode"] == "511800"
    assert gis.locate(atlas, 510100).adcode == "510100"
    assert gis.origin(atlas, 331081, "population_census:2020").value == 1416199.0
    with pytest.raises(gis.AtlasError):
        gis.dossier(atlas, "市中区")


@pytest.mark.parametrize("level", ["city", "town", ""])
def test_a_level_that_is_none_is_refused_everywhere(level):
    """Neighbours were none, a series ended in an error of numpy, boundaries asked to build the data anew."""
    atlas = gis.Atlas.bundled()
    for ask in (
        lambda: atlas.neighbours(level),
        lambda: atlas.boundaries(level),
        lambda: gis.series(atlas, "gdp:2023", level),
        lambda: gis.series(atlas, "area_km2", level),
    ):
        with pytest.raises(gis.AtlasError) as fault:
            ask()
        assert fault.value.key == "error.unknown_level"
    with pytest.raises(gis.AtlasError) as fault:
        atlas.boundaries("county", "fine")
    assert fault.value.key == "error.compare_choice"


def test_a_figure_that_is_not_there_names_those_that_are():
    with pytest.raises(gis.AtlasError) as fault:
        gis.origin(gis.Atlas.bundled(), "331081", "population_census:2021")
    assert "population_census:2020" in fault.value.message("en")
    with pytest.raises(gis.AtlasError) as fault:
        gis.origin(gis.Atlas.bundled(), "331081", "populations_census:2020")
    assert "population_census" in fault.value.message("en")


def test_no_places_and_no_limits_are_no_traceback():
    atlas = gis.Atlas.bundled()
    network, terms = gis.freight_network(atlas), gis.Terms(gis.factors(atlas))
    assert matrix.least(network, [], by="cost", terms=terms).empty
    with pytest.raises(gis.AtlasError) as fault:
        gis.reach(network, gis.locate(atlas, "武隆"), (), "km", terms)
    assert fault.value.key == "error.limit"
