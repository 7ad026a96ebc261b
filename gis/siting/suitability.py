"""How well each county suits an industry: criteria with their parts in view, weights, sensitivity."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd
from scipy.spatial import cKDTree

from gis.atlas import Atlas, kept
from gis.errors import InputTableError, SettingError
from gis.freight import whereabouts
from gis.indicators import composite as measure
from gis.indicators.composite import Index, Recipe
from gis.plans import designations
from gis.regions import gazetteer, tree
from gis.schema import CATEGORY
from gis.siting.question import PLANTS_OF, in_no_county, weights_of
from gis.sphere import EARTH_KM, sphere

if TYPE_CHECKING:
    from collections.abc import Mapping

# Criterion -> its unit, and whether more of it is better.
CRITERIA: dict[str, tuple[str, int]] = {
    "market": ("persons", 1),
    "builders": ("persons", 1),
    "station": ("km", -1),
    "port": ("km", -1),
    "zones": ("count", 1),
    "works": ("count", -1),
    "designated": ("count", 1),
}
# What counts as the market of a county, and as its competitors.
REACH_KM = 150.0
DRAWS, SEED = 500, 7


@dataclass(frozen=True)
class Suitability:
    """Counties judged for an industry.

    Attributes
    ----------
    values
        Counties × criteria in their units (see ``CRITERIA``); NaN is unknown.
    index
        Scores, ranks, normalised values and parts.
    moves
        How ranks move over random weights (see
        :func:`gis.indicators.composite.rank_by_random_weights`).
    left_out
        Criteria that do not vary here, and so cannot tell counties apart.
    """

    values: pd.DataFrame
    index: Index
    moves: pd.DataFrame
    left_out: tuple[str, ...]


def suitability(
    atlas: Atlas, industry: str, within: str | None = None,
    weights: Mapping[str, float] | None = None,
) -> Suitability:  # fmt: skip
    """Return how well counties suit an industry, each criterion scaled from 0 to 1 among them.

    Parameters
    ----------
    industry
        Id, name or alias.
    within
        Name or adcode of an area; None is the country.
    weights
        By criterion, not negative; one that is not named counts nothing. None weighs all alike.

    Raises
    ------
    SettingError
        If a criterion is unknown, or no weight is above 0.
    InputTableError
        If fewer than two counties are left, or too little is known of them.
    """
    code = designations.industry_id(atlas, industry)
    values = criteria(atlas, code)
    if within is not None:
        area, known = gazetteer.require(atlas, within).adcode, tree.places(atlas)
        values = values[[c == area or known[c].inside(area) for c in values.index]]
    wanted = dict.fromkeys(CRITERIA, 1.0) if weights is None else dict(weights)
    if unknown := sorted(set(wanted) - set(CRITERIA)):
        raise SettingError("error.suitability_criterion", found=unknown, known=list(CRITERIA))
    chosen = [name for name in CRITERIA if wanted.get(name, 0.0) > 0]
    if not chosen or min(wanted.values()) < 0:
        raise SettingError("error.suitability_weights")
    table = values[chosen]
    complete = table.dropna()
    if len(complete) < 2:
        raise InputTableError("error.suitability_few", found=len(complete))
    flat = tuple(name for name in chosen if complete[name].nunique() < 2)
    table = table.drop(columns=list(flat))
    if table.shape[1] == 0:
        raise InputTableError("error.suitability_few", found=0)
    directions = {name: CRITERIA[name][1] for name in table}
    recipe = Recipe(weights={name: wanted[name] for name in table}, minimum_coverage=0.0)
    index = measure.composite(table, directions, recipe)
    moves = measure.rank_by_random_weights(table, directions, recipe, draws=DRAWS, seed=SEED)
    return Suitability(values, index, moves, flat)


@kept(
    "plants",
    "designations",
    "zones",
    "seats",
    "regions",
    "rail-stations",
    "ports",
    "own-links",
    most=32,
)
def criteria(atlas: Atlas, industry: str) -> pd.DataFrame:
    """Return every criterion of every county for an industry by id; do not mutate.

    Returns
    -------
    DataFrame
        Index adcode. ``market``: residents (census 2020) of the counties whose seats lie within
        ``REACH_KM`` in a straight line, with those whom the census counts in no county
        (:func:`gis.siting.question.in_no_county`); NaN where the county's own is unknown. ``builders``: employed in construction (census 2020) there. ``station``,
        ``port``: straight km from the seat to the nearest freight station and port. ``zones``:
        development zones placed in the county (catalogue of 2018). ``works``: plants of the industry in
        operation within ``REACH_KM``; 0 where no register of its plants is known. ``designated``:
        designations of the industry in the county, its prefecture or its province, less those
        that reduce it.

    Examples
    --------
    >>> found = criteria(Atlas.bundled(), "cement")
    >>> list(found) == list(CRITERIA), bool((found["station"] > 0).all())
    (True, True)
    """
    spots = whereabouts.seats(atlas, "county")
    codes = [spot.adcode for spot in spots]
    at = sphere(*(np.array([getattr(s, axis) for s in spots]) for axis in ("lon", "lat")))
    tree_of = cKDTree(at)
    chord = 2 * EARTH_KM * np.sin(REACH_KM / EARTH_KM / 2)
    near = tree_of.query_ball_point(at, chord)
    frame = pd.DataFrame(index=pd.Index(codes, name="adcode"))
    for name, weight in (("market", "population"), ("builders", "construction_jobs")):
        figures = weights_of(atlas, weight)
        known = figures.reindex(codes).to_numpy(dtype=float)
        falls = in_no_county(atlas, figures).reindex(codes).to_numpy(dtype=float)
        lives = np.nan_to_num(known) + np.nan_to_num(falls)
        sums = np.array([lives[rows].sum() for rows in near])
        frame[name] = np.where(np.isnan(known), np.nan, sums)
    for name, table in (("station", "rail-stations"), ("port", "ports")):
        frame[name] = _nearest_km(at, atlas.records(table))
    zones = pd.Series([row["region_code"] for row in atlas.records("zones")]).value_counts()
    frame["zones"] = zones.reindex(codes).fillna(0.0)
    frame["works"] = _works(atlas, industry, at, chord)
    frame["designated"] = _designated(atlas, industry, codes)
    return frame[list(CRITERIA)].astype(float)


def _nearest_km(at: np.ndarray, rows: tuple[Mapping[str, str], ...]) -> np.ndarray:
    lon, lat = (np.array([float(row[axis]) for row in rows]) for axis in ("lon", "lat"))
    chord, _ = cKDTree(sphere(lon, lat)).query(at)
    return np.asarray(2 * EARTH_KM * np.arcsin(np.minimum(1.0, chord / (2 * EARTH_KM))))


def _works(atlas: Atlas, industry: str, at: np.ndarray, chord: float) -> np.ndarray:
    branch = designations.industry_branch(atlas, industry)
    kind = next((PLANTS_OF[one] for one in (industry, *sorted(branch)) if one in PLANTS_OF), None)
    rows = [
        row for row in atlas.records("plants")
        if row["kind"] == kind and row["status"] in ("operating", "pre_retirement") and row["lon"]
    ]  # fmt: skip
    if not rows:
        return np.zeros(len(at))
    lon, lat = (np.array([float(row[axis]) for row in rows]) for axis in ("lon", "lat"))
    found = cKDTree(sphere(lon, lat)).query_ball_point(at, chord, return_length=True)
    return np.asarray(found, dtype=float)


def _designated(atlas: Atlas, industry: str, codes: list[str]) -> list[float]:
    branch = designations.industry_branch(atlas, industry)
    counts: dict[str, float] = {}
    for row in atlas.records("designations"):
        if row["industry_id"] in branch and row["region_code"]:
            sign = -1.0 if CATEGORY[row["category"]].reduces else 1.0
            counts[row["region_code"]] = counts.get(row["region_code"], 0.0) + sign
    return [sum(counts.get(c, 0.0) for c in (code, *tree.ancestors(atlas, code))) for code in codes]
