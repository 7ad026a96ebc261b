"""The points of a list: how many stand in each cell of a fine net, and a sample of single ones.

A map shows cells where there are many and points where there are few, and the measures on distances
take the sample. Both come out the same however a list is split: counts are added, and in the
sample are the points whose number, which follows from the file and the row alone, is smallest.
"""

from __future__ import annotations

import zlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd

from gis.atlas import Atlas
from gis.enterprises import datum, industry, threads
from gis.enterprises.assign import Columns
from gis.enterprises.counties import engines
from gis.enterprises.counties.areas import OUTSIDE
from gis.enterprises.counties.grid import grid
from gis.enterprises.lists import parquet, points
from gis.enterprises.lists.notes import notes
from gis.enterprises.lists.values import coordinates, text, totals
from gis.enterprises.standard.concordance import AS_THEY_ARE, Coding
from gis.errors import InputTableError
from gis.schema import DATUM

# The finest cells of a map of density; coarser ones are sums of these.
CELL_DEG = 1 / 64
MOST_POINTS = 20_000
_CELLS_AROUND = 2**15


@dataclass(frozen=True)
class Wanted:
    """Which points are wanted.

    Attributes
    ----------
    columns
        Which column says what; coordinates are needed.
    datum
        In which they are declared to be.
    industry
        Code, or its first digits, of the only industry wanted; empty for all.
    most
        The sample has at most so many points.
    coding
        In which edition of GB/T 4754 the codes of the list are, and in which the wanted one is.
    name
        The column that names the points of the sample; empty for no names.
    """

    columns: Columns
    datum: str = DATUM
    industry: str = ""
    most: int = MOST_POINTS
    coding: Coding = AS_THEY_ARE
    name: str = ""


@dataclass(frozen=True, eq=False)
class Places:
    """Points inside the country.

    Attributes
    ----------
    cells
        ``column``, ``row`` (cells of :data:`CELL_DEG` from 0° E, 0° N) and ``count``; sorted.
    sample
        ``lon``, ``lat`` (degrees, WGS 84), ``number`` (what it was drawn by), ``name`` (as the list has
        it, empty where none was wanted); sorted by number.
    count
        How many points there are.
    unplaced
        How many rows more are wanted, but have no coordinates or lie in no county.
    """

    cells: pd.DataFrame
    sample: pd.DataFrame
    count: int
    unplaced: int = 0

    @property
    def is_sampled(self) -> bool:
        """Tell whether there are more points than in the sample."""
        return self.count > len(self.sample)


def require_coordinates(columns: Columns) -> None:
    """Raise where rows are placed by codes or addresses, so that there are no points."""
    if not columns.is_placed:
        raise InputTableError("error.points_no_coordinates")


def work(atlas: Atlas, part: points.Part, wanted: Wanted) -> Places:
    """Return the points of a part.

    Raises
    ------
    InputTableError
        If the part cannot be read, or the list has no coordinates.
    """
    require_coordinates(wanted.columns)
    if wanted.columns.geometry:
        parquet.require_datum(part.path, wanted.datum)
    heads = wanted.columns.heads
    names = wanted.columns.wanted if wanted.industry else (*_where(wanted.columns), *heads)
    names = tuple(dict.fromkeys((*names, *filter(None, (wanted.name,)))))
    found = [nothing()]
    for rows, columns, _ in points.read(part, names):
        lon, lat = degrees(atlas, columns, wanted.columns, wanted.datum)
        # What adds up others is counted nowhere: it stands on no map either.
        placed, asked = (
            np.isfinite(lon),
            ~totals(columns, heads, len(lon)) & ~notes(columns, len(lon)),
        )
        if wanted.industry:
            asked &= _is_of(atlas, columns[wanted.columns.industry], wanted)
        good = placed & asked
        cells = columns[wanted.name].filter(good) if wanted.name else None
        one = _gathered(lon[good], lat[good], _number(part, rows[good]), wanted.most, cells)
        found.append(replace(one, unplaced=int((asked & ~placed).sum())))
    return together(found, wanted.most)


def _where(columns: Columns) -> tuple[str, ...]:
    return (parquet.GEOMETRY,) if columns.geometry else columns.places


def degrees(
    atlas: Atlas, columns: Mapping[str, Any], roles: Columns, declared: str
) -> tuple[np.ndarray, np.ndarray]:
    """Return longitude and latitude (WGS 84) by row, NaN for what is in no county.

    Parameters
    ----------
    columns
        Of a list, as :func:`gis.enterprises.lists.points.read` gives them.
    roles
        Which of them hold the coordinates.
    declared
        The datum in which they are.

    Examples
    --------
    >>> import pyarrow as pa
    >>> rows = {"x": pa.array(["104.06", "0"]), "y": pa.array(["30.67", "0"])}
    >>> degrees(Atlas.bundled(), rows, Columns("x", "y"), "wgs84")
    (array([104.06,    nan]), array([30.67,   nan]))
    """
    lon, lat, _, _ = coordinates(columns, roles.places)
    real = (np.abs(lon) <= 180) & (np.abs(lat) <= 90) & ~((lon == 0) & (lat == 0))
    lon, lat = np.where(real, lon, np.nan), np.where(real, lat, np.nan)
    lon, lat = datum.to_wgs84(lon, lat, declared, engines.is_inside(atlas))
    inside = engines.counties(atlas, lon, lat) != OUTSIDE
    return np.where(inside, lon, np.nan), np.where(inside, lat, np.nan)


def _is_of(atlas: Atlas, cells: Any, wanted: Wanted) -> np.ndarray:
    """Return which rows have a code that begins with the wanted one."""
    number = industry.number(wanted.industry)
    read = industry.codes(atlas, text(cells), len(number), wanted.coding)
    is_wanted = np.asarray([name == number for name in read.names])
    return np.asarray(is_wanted[read.place])


def _number(part: points.Part, row: np.ndarray) -> np.ndarray:
    """Return a number by row that looks drawn by lot and follows from file name and row (splitmix64)."""
    seed = np.uint64(zlib.crc32(Path(part.path).name.encode())) << np.uint64(32)
    mixed = row.astype(np.uint64) + seed
    mixed = (mixed + np.uint64(0x9E3779B97F4A7C15)) & np.uint64(2**64 - 1)
    mixed = (mixed ^ (mixed >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
    mixed = (mixed ^ (mixed >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
    return np.asarray(mixed ^ (mixed >> np.uint64(31)))


def nothing() -> Places:
    """Return no points."""
    empty = np.zeros(0)
    return _gathered(empty, empty, np.zeros(0, np.uint64), 0)


def _gathered(
    lon: np.ndarray, lat: np.ndarray, number: np.ndarray, most: int, named: Any = None
) -> Places:
    """Return points; ``named`` are their names as the list has them (an Arrow array), or None."""
    column, row = (np.floor(v / CELL_DEG).astype(np.int64) for v in (lon, lat))
    keys, count = np.unique(column * _CELLS_AROUND + row, return_counts=True)
    cells = pd.DataFrame(
        {"column": keys // _CELLS_AROUND, "row": keys % _CELLS_AROUND, "count": count}
    )
    sample = pd.DataFrame({"lon": lon, "lat": lat, "number": number, "at": np.arange(len(lon))})
    sample = _smallest(sample, most)
    # Names are made only where they are in the sample: a list has millions.
    at = sample.pop("at").to_numpy()
    names = [""] * len(at) if named is None else text(named.take(at)).to_pylist()
    sample["name"] = pd.Series([str(name).strip() for name in names], dtype=object)
    return Places(cells, sample, len(lon))


def _smallest(sample: pd.DataFrame, most: int) -> pd.DataFrame:
    if len(sample) > 4 * most > 0:
        edge = np.partition(sample["number"].to_numpy(), most)[most]
        sample = sample[sample["number"] <= edge]
    return sample.sort_values(["number", "lon", "lat"], ignore_index=True).head(most)


def together(found: Sequence[Places], most: int) -> Places:
    """Return the points of several parts as one."""
    cells = pd.concat([one.cells for one in found], ignore_index=True)
    cells = cells.groupby(["column", "row"], sort=True)["count"].sum().reset_index()
    sample = pd.concat([one.sample for one in found], ignore_index=True)
    count, unplaced = (
        sum(numbers) for numbers in zip(*((x.count, x.unplaced) for x in found), strict=True)
    )
    return Places(cells, _smallest(sample, most), count, unplaced)


def gathered(
    atlas: Atlas,
    parts: Sequence[points.Part],
    wanted: Wanted,
    progress: Callable[[float], None] | None = None,
) -> Places:
    """Return the points of a list, on the threads of this machine.

    Parameters
    ----------
    parts
        Those that are readable of :func:`gis.enterprises.lists.points.find`.
    wanted
        Columns, datum, industry, and how many single points at most.
    progress
        Called with the share of the parts that are done, 0 to 1; what it raises stops the work.

    Raises
    ------
    InputTableError
        If a part cannot be read, or the list has no coordinates.
    """
    require_coordinates(wanted.columns)
    grid(atlas)
    found = [nothing()]
    done = threads.over(lambda part: work(atlas, part, wanted), enumerate(parts))
    for count, (_, one) in enumerate(done, 1):
        # The sum so far: single parts are not kept.
        found = [together([*found, one], wanted.most)]
        if progress is not None:
            progress(count / len(parts))
    return found[0]


def coarser(cells: pd.DataFrame, power: int) -> pd.DataFrame:
    """Return cells 2^power as wide, of all the finer ones within.

    Examples
    --------
    >>> fine = pd.DataFrame({"column": [4, 5, 6], "row": [2, 3, 3], "count": [1, 2, 4]})
    >>> coarser(fine, 1).to_numpy().tolist()
    [[2, 1, 3], [3, 1, 4]]
    """
    wide = cells.assign(column=cells["column"] // 2**power, row=cells["row"] // 2**power)
    return wide.groupby(["column", "row"], sort=True)["count"].sum().reset_index()
