"""Datums: the same places as two independent libraries, to a millimetre, and back again."""

import coord_convert.transform
import numpy as np
import prcoords
import pytest

from gis.atlas import Atlas
from gis.enterprises import datum
from gis.enterprises.counties import engines
from gis.errors import SettingError
from gis.schema import DATUMS
from gis.sphere import straight_km

RANDOM = np.random.default_rng(13)
LON, LAT = RANDOM.uniform(75, 134, 400), RANDOM.uniform(18, 53, 400)


def everywhere(lon, lat):
    return np.ones(len(lon), bool)


def metres(lon, lat, other_lon, other_lat):
    return straight_km(lon, lat, other_lon, other_lat).max() * 1000


@pytest.mark.parametrize("name", ["gcj02", "bd09"])
def test_forward_is_that_of_two_libraries_to_a_millimetre(name):
    lon, lat = datum.from_wgs84(LON, LAT, name, everywhere)
    ours = {"gcj02": prcoords.wgs_gcj, "bd09": prcoords.wgs_bd}[name]
    told = np.array([tuple(ours((y, x))) for x, y in zip(LON, LAT, strict=True)])
    assert metres(lon, lat, told[:, 1], told[:, 0]) < 0.001
    theirs = {
        "gcj02": coord_convert.transform.wgs2gcj, "bd09": coord_convert.transform.wgs2bd,
    }[name]  # fmt: skip
    told = np.array([theirs(x, y) for x, y in zip(LON, LAT, strict=True)])
    assert metres(lon, lat, told[:, 0], told[:, 1]) < 0.001
    # The distortion itself: up to 0.7 km, and 0.7 to 1.5 km.
    least, most = {"gcj02": (20, 700), "bd09": (650, 1500)}[name]
    assert straight_km(lon, lat, LON, LAT).min() * 1000 > least
    assert metres(lon, lat, LON, LAT) < most


@pytest.mark.parametrize("name", DATUMS)
def test_there_and_back_is_within_a_millimetre(name):
    there = datum.from_wgs84(LON, LAT, name, everywhere)
    back = datum.to_wgs84(*there, name, everywhere)
    assert metres(*back, LON, LAT) < 0.001


def test_the_official_boundary_decides_and_no_box():
    inside = engines.is_inside(Atlas.bundled())
    # Ulaanbaatar, Hanoi and Pyongyang lie in the box that libraries use; Chengdu in the country.
    lon, lat = np.array([106.92, 105.85, 125.75, 104.06]), np.array([47.92, 21.03, 39.02, 30.67])
    moved_lon, moved_lat = datum.from_wgs84(lon, lat, "gcj02", inside)
    assert (moved_lon[:3] == lon[:3]).all()
    assert (moved_lat[:3] == lat[:3]).all()
    assert straight_km(moved_lon[3:], moved_lat[3:], lon[3:], lat[3:])[0] * 1000 > 100
    back_lon, back_lat = datum.to_wgs84(moved_lon, moved_lat, "gcj02", inside)
    assert metres(back_lon, back_lat, lon, lat) < 0.001


def test_unknown_stays_unknown_and_cgcs2000_is_wgs84():
    lon, lat = datum.to_wgs84([np.nan, 104.0], [30.0, np.nan], "bd09", everywhere)
    assert np.isnan(lon[0])
    assert np.isnan(lat[1])
    lon, lat = datum.to_wgs84([104.0], [30.0], "cgcs2000", everywhere)
    assert (lon[0], lat[0]) == (104.0, 30.0)


def test_a_wrong_datum_is_refused_with_the_near_one():
    with pytest.raises(SettingError) as fault:
        datum.to_wgs84([104.0], [30.0], "gcj-02", everywhere)
    assert "gcj02" in fault.value.message("en")
