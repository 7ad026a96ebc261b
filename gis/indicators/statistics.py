"""All regional figures as one table: those read by hand first, then the gathered ones.

A figure is one region, indicator and year with its source. Where both tables have it, the one
read by hand counts, because it names its own page; nothing is averaged.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd

from gis.atlas import Atlas, kept
from gis.errors import UnknownNameError
from gis.nearest import nearest

COLUMNS = ("region_code", "indicator", "year", "value", "unit", "source", "confidence")
KEY = ["region_code", "indicator", "year"]
# Terms of the figures read by hand (see data/LICENSES.md).
_FACTS = "facts-with-source"


@dataclass(frozen=True)
class Origin:
    """One figure with all that is known of where it is from."""

    value: float
    unit: str
    source: str
    confidence: str
    licence: str
    note: str
    note_en: str


@kept("region_stats", "figure-sources", "indicators")
def _together(atlas: Atlas) -> pd.DataFrame:
    return joined(
        atlas.table("region_stats"),
        atlas.figures(),
        atlas.table("figure-sources"),
        atlas.table("indicators"),
    )


def together(atlas: Atlas) -> pd.DataFrame:
    """Return every figure that the atlas knows, see :func:`joined`.

    Examples
    --------
    >>> rows = together(Atlas.bundled())
    >>> bool(rows.duplicated(KEY).any()), len(rows) > 140_000
    (False, True)
    """
    return _together(atlas).copy()


@kept("region_stats", "figure-sources", "indicators")
def _places(atlas: Atlas) -> dict[str, np.ndarray]:
    """Return where the figures of each indicator stand: to look through all for one takes a tenth of a second."""
    places: dict[str, np.ndarray] = _together(atlas).groupby("indicator").indices
    return places


def names(atlas: Atlas) -> list[str]:
    """Return the indicators of which the atlas knows a figure, sorted.

    Examples
    --------
    >>> {"gdp", "population_census"} <= set(names(Atlas.bundled()))
    True
    """
    return sorted(_places(atlas))


def of_indicator(atlas: Atlas, indicator: str) -> pd.DataFrame:
    """Return the figures of one indicator, see :func:`together`; no row where there is none.

    Examples
    --------
    >>> set(of_indicator(Atlas.bundled(), "gdp")["indicator"]), len(of_indicator(Atlas.bundled(), "?"))
    ({'gdp'}, 0)
    """
    return _together(atlas).take(_places(atlas).get(indicator, np.empty(0, dtype=int)))


def joined(
    region_stats: pd.DataFrame,
    figures: pd.DataFrame,
    sources: pd.DataFrame,
    indicators: pd.DataFrame,
) -> pd.DataFrame:
    """Return every figure of both tables, one row a region, indicator and year.

    Parameters
    ----------
    region_stats
        Figures read by hand, with unit, source and confidence in each row.
    figures
        Gathered figures: ``region_code``, ``indicator``, ``year``, ``value``, ``source_id``.
    sources
        ``source_id``, ``title``, ``confidence`` of the gathered figures.
    indicators
        ``indicator`` and ``unit`` (one row per year).

    Returns
    -------
    DataFrame
        Columns ``COLUMNS``; a figure in both tables stands once, as read by hand.

    Examples
    --------
    >>> own = pd.DataFrame([["1", "gdp", 2023, 5.0, "亿元", "page", "high"]], columns=list(COLUMNS))
    >>> more = pd.DataFrame(
    ...     [["1", "gdp", 2023, 5.1, "y"], ["2", "gdp", 2023, 7.0, "y"]],
    ...     columns=["region_code", "indicator", "year", "value", "source_id"],
    ... )
    >>> said = pd.DataFrame([["y", "yearbook", "medium"]], columns=["source_id", "title", "confidence"])
    >>> units = pd.DataFrame({"indicator": ["gdp"], "unit": ["亿元"]})
    >>> joined(own, more, said, units)[["region_code", "value", "source"]].values.tolist()
    [['1', 5.0, 'page'], ['2', 7.0, 'yearbook']]
    """
    said = sources.set_index("source_id")
    units = indicators.drop_duplicates("indicator").set_index("indicator")["unit"]
    gathered = pd.DataFrame(
        {
            "region_code": _texts(figures["region_code"]),
            "indicator": _texts(figures["indicator"]),
            "year": figures["year"].to_numpy(dtype="int64"),
            "value": figures["value"].to_numpy(dtype=float),
            "unit": _texts(figures["indicator"], units),
            "source": _texts(figures["source_id"], said["title"]),
            "confidence": _texts(figures["source_id"], said["confidence"]),
        }
    )
    own = region_stats[list(COLUMNS)].astype({"year": "int64"})
    # Only of a few indicators a figure was read by hand.
    shared = gathered["indicator"].isin(set(own["indicator"])).to_numpy()
    held = pd.MultiIndex.from_frame(own[KEY].astype({"region_code": object, "indicator": object}))
    twice = pd.MultiIndex.from_frame(gathered.loc[shared, KEY]).isin(held)
    kept_rows = np.ones(len(gathered), dtype=bool)
    kept_rows[np.flatnonzero(shared)[twice]] = False
    texts = dict.fromkeys(("region_code", "indicator", "unit", "source", "confidence"), object)
    return pd.concat([own.astype(texts), gathered[kept_rows]], ignore_index=True)


def _texts(column: pd.Series, said: pd.Series | None = None) -> pd.Series:
    """Return a column of few different texts, or what is said of each, at the cost of the few."""
    found = column if isinstance(column.dtype, pd.CategoricalDtype) else column.astype("category")
    known = found.cat.categories
    words = known if said is None else said.reindex(known)
    return pd.Series(np.asarray(words, dtype=object)[found.cat.codes.to_numpy()], dtype=object)


def wide(statistics: pd.DataFrame, adcodes: pd.Index) -> pd.DataFrame:
    """Return regions × ``indicator:year``; NaN where there is no figure.

    Parameters
    ----------
    statistics
        One row a region, indicator and year.
    adcodes
        Regions wanted, in this order; others are left out.

    Examples
    --------
    >>> rows = pd.DataFrame({"region_code": ["1"], "indicator": ["gdp"], "year": [2023], "value": [5.0]})
    >>> wide(rows, pd.Index(["1", "2"], name="adcode"))["gdp:2023"].tolist()
    [5.0, nan]
    """
    place = adcodes.get_indexer(pd.Index(statistics["region_code"], dtype=object))
    inside = place >= 0
    of, names = pd.factorize(statistics["indicator"].to_numpy(dtype=object)[inside])
    when, years = pd.factorize(statistics["year"].to_numpy(dtype="int64")[inside])
    pairs, column = np.unique(of * max(len(years), 1) + when, return_inverse=True)
    labels = [f"{names[pair // len(years)]}:{years[pair % len(years)]}" for pair in pairs]
    cell = place[inside] * max(len(pairs), 1) + column
    if len(np.unique(cell)) < len(cell):
        raise ValueError("a figure stands twice; see joined()")
    values = np.full(len(adcodes) * len(pairs), np.nan)
    values[cell] = statistics["value"].to_numpy(dtype=float)[inside]
    table = pd.DataFrame(values.reshape(len(adcodes), len(pairs)), index=adcodes, columns=labels)
    return table[sorted(labels)]


def origin(atlas: Atlas, adcode: str, key: str) -> Origin:
    """Return one figure with its row and source: what stands behind a number on a screen.

    Parameters
    ----------
    adcode
        Region.
    key
        ``indicator:year``.

    Raises
    ------
    UnknownNameError
        If there is no such figure; the message has those of the indicator that the region has.

    Examples
    --------
    >>> origin(Atlas.bundled(), "331081", "population_census:2020").value
    1416199.0
    """
    indicator, _, year = key.partition(":")

    def same(rows: pd.DataFrame) -> pd.DataFrame:
        return rows[
            (rows["region_code"] == adcode)
            & (rows["indicator"] == indicator)
            & (rows["year"].astype(str) == year)
        ]

    units = atlas.table("indicators").drop_duplicates("indicator").set_index("indicator")["unit"]
    adcode = str(adcode)  # pandas reads codes as numbers
    own = same(atlas.table("region_stats"))
    if len(own):
        row = own.iloc[0].fillna("")
        return Origin(
            float(row["value"]), row["unit"], row["source"], row["confidence"], _FACTS,
            row["note"], row["note_en"],
        )  # fmt: skip
    found = same(atlas.figures())
    if found.empty:
        raise UnknownNameError(
            "error.no_figure", found=key, region=adcode, nearest=_years(atlas, adcode, indicator)
        )
    row = found.iloc[0]
    said = (
        atlas.table("figure-sources").set_index("source_id").loc[str(row["source_id"])].fillna("")
    )
    return Origin(
        float(row["value"]), units[indicator], said["title"], said["confidence"],
        said["licence"], said["note"], said["note_en"],
    )  # fmt: skip


def _years(atlas: Atlas, adcode: str, indicator: str) -> list[str]:
    """Return the keys of an indicator that a region has, or every indicator where there is none of that name."""
    rows = of_indicator(atlas, indicator)
    if rows.empty:
        return list(nearest(indicator, names(atlas))) or names(atlas)
    return sorted(f"{indicator}:{year}" for year in rows.loc[rows["region_code"] == adcode, "year"])
