"""The places of transfer of an atlas: those of the data, and those that a scenario opens."""

from __future__ import annotations

import numpy as np
import pandas as pd

from gis.atlas import Atlas
from gis.freight import whereabouts
from gis.sphere import straight_km

# As far as the rule of the data looks from a seat for its station (docs/freight.md, Terminals).
SERVED_KM = 20.0
_PLACES = {"rail": "rail-stations", "water": "ports"}


def terminals(atlas: Atlas) -> pd.DataFrame:
    """Return the table ``terminals`` with a row more for each that a scenario opens.

    Returns
    -------
    DataFrame
        Columns of the bundled table. A terminal of a scenario serves the prefectures and counties whose seat lies
        within ``SERVED_KM`` of it in a straight line; its ``terminal`` is NaN.

    Examples
    --------
    >>> atlas = Atlas.bundled()
    >>> len(terminals(atlas)) == len(atlas.table("terminals"))
    True
    """
    bundled = atlas.table("terminals")
    opened = [row for row in atlas.records("own-links") if row["kind"].startswith("terminal_")]
    if not opened:
        return bundled
    seats = [*whereabouts.seats(atlas, "prefecture"), *whereabouts.seats(atlas, "county")]
    lon, lat = (np.array([getattr(seat, axis) for seat in seats]) for axis in ("lon", "lat"))
    rows = []
    for row in opened:
        mode = row["kind"].removeprefix("terminal_")
        at = next(one for one in atlas.records(_PLACES[mode]) if one["name"] == row["from"])
        point = float(at["lon"]), float(at["lat"])
        near = straight_km(lon, lat, [point[0]], [point[1]]) <= SERVED_KM
        served = dict.fromkeys(seats[number].adcode for number in np.flatnonzero(near))
        rows.append(
            {
                "mode": mode, "name": row["from"], "lon": point[0], "lat": point[1],
                "rule": row["note"], "serves": ";".join(served) or None,
            }
        )  # fmt: skip
    return pd.concat([bundled, pd.DataFrame(rows)], ignore_index=True)
