"""The base of every map: the country's prefectures as shared arcs, and the names to label them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pandas as pd

from gis.atlas import Atlas, kept
from gis.regions import english


def named_points(
    regions: pd.DataFrame, in_english: Mapping[str, str] | None = None
) -> dict[str, list[Any]]:
    """Return ``{adcode: [full name, short name, lat, lon]}`` for labels and search, then the English name.

    Parameters
    ----------
    in_english
        English names by adcode; a region without one has none in its list.

    Examples
    --------
    >>> frame = pd.DataFrame({"adcode": ["510100"], "name": ["成都市"], "short_name": ["成都"],
    ...                       "lat": [30.6601], "lon": [103.9512]})
    >>> named_points(frame)
    {'510100': ['成都市', '成都', 30.66, 103.951]}
    >>> named_points(frame, {"510100": "Chengdu"})
    {'510100': ['成都市', '成都', 30.66, 103.951, 'Chengdu']}
    """
    told = in_english or {}
    columns = (
        regions["adcode"],
        regions["name"],
        regions["short_name"],
        regions["lat"].round(3),
        regions["lon"].round(3),
    )
    return {
        code: [name, short, lat, lon, *([told[code]] if code in told else [])]
        for code, name, short, lat, lon in zip(*columns, strict=True)
    }


@kept("prefecture-pack", "county-packs", "boundary-lines", "english-names")
def base(atlas: Atlas) -> dict[str, Any]:
    """Return what a browser needs once: pack, names of prefectures and of provinces."""
    regions, told = atlas.regions(), english.names(atlas)
    return {
        "pack": atlas.prefecture_pack(),
        "names": named_points(regions[regions["level"] == "prefecture"], told),
        "provinces": named_points(regions[regions["level"] == "province"], told),
    }
