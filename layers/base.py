"""The base of every map: the country's prefectures as shared arcs, and the names to label them."""

from __future__ import annotations

from typing import Any

import pandas as pd

from gis.atlas import Atlas, kept


def named_points(regions: pd.DataFrame) -> dict[str, list[Any]]:
    """Return ``{adcode: [full name, short name, lat, lon]}`` for labels and search.

    Examples
    --------
    >>> frame = pd.DataFrame({"adcode": ["510100"], "name": ["成都市"], "short_name": ["成都"],
    ...                       "lat": [30.6601], "lon": [103.9512]})
    >>> named_points(frame)
    {'510100': ['成都市', '成都', 30.66, 103.951]}
    """
    columns = (
        regions["adcode"],
        regions["name"],
        regions["short_name"],
        regions["lat"].round(3),
        regions["lon"].round(3),
    )
    return {
        code: [name, short, lat, lon] for code, name, short, lat, lon in zip(*columns, strict=True)
    }


@kept("prefecture-pack", "county-packs", "boundary-lines")
def base(atlas: Atlas) -> dict[str, Any]:
    """Return what a browser needs once: pack, names of prefectures and of provinces."""
    regions = atlas.regions()
    return {
        "pack": atlas.prefecture_pack(),
        "names": named_points(regions[regions["level"] == "prefecture"]),
        "provinces": named_points(regions[regions["level"] == "province"]),
    }
