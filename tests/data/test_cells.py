"""The bundled grid over the counties is what their boundaries give, and serves no others."""

import hashlib

import numpy as np

from data.builders import cells
from gis.atlas import Atlas
from gis.enterprises.counties import areas, grid

ATLAS = Atlas.bundled()


def test_building_writes_the_same_bytes_and_the_bundled_grid_is_that_of_the_boundaries(
    tmp_path, monkeypatch
):
    kept, built = [], grid.built
    monkeypatch.setattr(grid, "built", lambda counties: kept.append(built(counties)) or kept[-1])
    target = tmp_path / cells.TARGET
    target.parent.mkdir(parents=True)
    (tmp_path / cells.COUNTIES).write_bytes(ATLAS.content("county-full"))
    cells.build(tmp_path)
    assert target.read_bytes() == ATLAS.content("county-cells")
    bundled, (made,) = grid.grid(ATLAS), kept
    for name in ("coarse", "fine", "meetings", "closed"):
        assert np.array_equal(getattr(bundled, name), getattr(made, name)), name
    assert (bundled.west, bundled.south) == (made.west, made.south)


def test_over_other_boundaries_the_bundled_grid_is_not_used():
    content = ATLAS.content("county-cells")
    counties = areas.areas_of(ATLAS)
    digest = hashlib.sha256(ATLAS.content("county-full")).hexdigest()
    assert grid.unpacked(counties, content, f"sha256:{digest}") is not None
    assert grid.unpacked(counties, content, "sha256:" + "0" * 64) is None
