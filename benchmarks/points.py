"""Points to counties: the kernel against geopandas, SedonaDB and dask-geopandas on the same Parquet.

``python -m benchmarks.points [MILLIONS]``: made-up points, drawn with seed 13 by the census
population of counties and spread around the middle of each, so that some fall into the sea. Every
way starts from the same file and ends with a count per county. Of the kernel the first run in the
process is counted, in which counties and grid are read; the others read theirs in each run. Counts
must be equal to the last point.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import numpy as np
import pandas as pd
import shapely

from gis.atlas import Atlas
from gis.enterprises import runs
from gis.enterprises.assign import Columns, Task
from gis.enterprises.counties.areas import areas_of
from gis.enterprises.lists import points

SEED = 13
GROUP_ROWS = 500_000
GEOPANDAS_BAR, SEDONA_BAR, DASK_BAR = 8.0, 1.5, 3.0
TASK = Task(Columns("lon", "lat"), every=10**9)  # without the check of the datum, as the others


def write(path: Path, rows: int) -> None:
    """Write a Parquet file of made-up points in row groups."""
    import pyarrow as pa
    from pyarrow import parquet as pq

    atlas = Atlas.bundled()
    counties = atlas.boundaries("county", "full").sort_values("adcode")
    figures = atlas.figures()
    census = figures[figures["indicator"] == "population_census"].set_index("region_code")["value"]
    people = census.reindex(counties["adcode"]).fillna(0).to_numpy()
    spread = np.sqrt(counties["area_km2"].to_numpy()) / 111 / 3
    draw = np.random.default_rng(SEED)
    writer = None
    for start in range(0, rows, GROUP_ROWS):
        n = min(GROUP_ROWS, rows - start)
        some = draw.choice(len(counties), n, p=people / people.sum())
        table = pa.table(
            {
                "lon": counties["lon"].to_numpy()[some] + draw.normal(0, 1, n) * spread[some],
                "lat": counties["lat"].to_numpy()[some] + draw.normal(0, 1, n) * spread[some],
            }
        )
        writer = writer or pq.ParquetWriter(path, table.schema)
        writer.write_table(table)
    if writer is not None:
        writer.close()


def ours(path: Path) -> dict[str, int]:
    """Return the count of each county by the kernel."""
    made = runs.run(Atlas.bundled(), points.find([str(path)]).parts, TASK)
    return dict(zip(made.table["adcode"], made.table["count"], strict=True))


def by_geopandas(path: Path) -> dict[str, int]:
    """Return the same by one spatial join."""
    import geopandas as gpd

    rows = pd.read_parquet(path)
    frame = gpd.GeoDataFrame(geometry=gpd.points_from_xy(rows["lon"], rows["lat"]), crs=4490)
    counties = Atlas.bundled().boundaries("county", "full")[["adcode", "geometry"]]
    return frame.sjoin(counties)["adcode"].value_counts().to_dict()


def by_sedonadb(path: Path) -> dict[str, int]:
    """Return the same by a join of SedonaDB over the file."""
    import pyarrow as pa
    import sedonadb

    session = sedonadb.connect()
    areas = areas_of(Atlas.bundled())
    table = pa.table({"adcode": list(areas.adcodes), "wkb": shapely.to_wkb(areas.shapes)})
    session.create_data_frame(table).to_view("shapes")
    session.sql("SELECT adcode, ST_GeomFromWKB(wkb) AS geometry FROM shapes").to_view("counties")
    session.read_parquet(str(path)).to_view("points")
    found = pa.table(
        session.sql(
            "SELECT c.adcode AS adcode, COUNT(*) AS n FROM points AS p JOIN counties AS c "
            "ON ST_Intersects(c.geometry, ST_Point(p.lon, p.lat)) GROUP BY c.adcode"
        )
    )
    return dict(zip(found["adcode"].to_pylist(), found["n"].to_pylist(), strict=True))


def by_dask_geopandas(path: Path) -> dict[str, int]:
    """Return the same by dask-geopandas on its threads."""
    import dask.dataframe as dd
    import dask_geopandas
    import geopandas as gpd

    rows = dd.read_parquet(path, split_row_groups=1)
    frame = dask_geopandas.from_dask_dataframe(
        rows, geometry=dask_geopandas.points_from_xy(rows, "lon", "lat")
    )
    frame = frame.set_crs(4490)
    counties: gpd.GeoDataFrame = Atlas.bundled().boundaries("county", "full")[
        ["adcode", "geometry"]
    ]
    return frame.sjoin(counties)["adcode"].value_counts().compute().to_dict()


def timed(way: Callable[[Path], dict[str, int]], path: Path) -> tuple[float, dict[str, int]]:
    """Return seconds and result; of two runs the faster, as the machine may be shared."""
    best, result = float("inf"), {}
    for _ in range(2):
        start = time.perf_counter()
        result = way(path)
        best = min(best, time.perf_counter() - start)
    return best, result


def rows(millions: float = 1) -> list[tuple[str, str, str, str]]:
    """Return the rows of the performance table."""
    table = []
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "points.parquet"
        write(path, int(millions * 1e6))
        start = time.perf_counter()
        own = ours(path)
        own_s = time.perf_counter() - start
        others = (
            ("geopandas.sjoin", by_geopandas, GEOPANDAS_BAR),
            ("SedonaDB", by_sedonadb, SEDONA_BAR),
            ("dask-geopandas", by_dask_geopandas, DASK_BAR),
        )
        for name, way, bar in others:
            with suppress(ImportError):
                seconds, found = timed(way, path)
                if found != own:
                    raise AssertionError(f"{name} counts otherwise")
                table.append(
                    (
                        f"{millions:g} M points to 2,891 counties, against {name}",
                        f"{own_s:.2f} s (grid counted) against {seconds:.2f} s",
                        f"{seconds / own_s:.1f} × faster",
                        f"≥ {bar:g} ×",
                    )
                )
    return table


if __name__ == "__main__":
    print(f"seed {SEED}, {os.cpu_count()} processors")
    for row in rows(float(sys.argv[1]) if len(sys.argv) > 1 else 1):
        print(" | ".join(row))
