"""A composite index with its parts in view, and how much its ranking owes to the choices.

Normalise (:mod:`gis.indicators.scaling`), weight (:mod:`gis.indicators.weighting`), aggregate; then the same with
other normalisations and with random weights. Nothing is imputed: a region with an unknown
indicator has no score, and where too little is known the index is refused.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt
import pandas as pd

from gis.errors import InputTableError, SettingError, Term
from gis.indicators import weighting
from gis.indicators.scaling import NORMALISATIONS, direction_signs, normalise
from gis.words.catalogue import percent

if TYPE_CHECKING:
    from collections.abc import Mapping

AGGREGATIONS = ("arithmetic", "geometric", "topsis")
# Normalisations whose values are never negative: the geometric mean needs that.
_NOT_NEGATIVE = ("minmax", "rank", "ratio")

_FEWEST = 2  # one region has no scale

_Floats = npt.NDArray[np.float64]


@dataclass(frozen=True)
class Recipe:
    """The choices behind an index.

    Attributes
    ----------
    normalisation, weights, aggregation
        See ``NORMALISATIONS``, :mod:`gis.indicators.weighting` (or own weights by indicator) and
        ``AGGREGATIONS``.
    minimum_coverage
        Share of the regions (0–1) for which an indicator must be known, else the index is
        refused.
    """

    normalisation: str = "minmax"
    weights: str | Mapping[str, float] = "equal"
    aggregation: str = "arithmetic"
    minimum_coverage: float = 0.6


@dataclass(frozen=True)
class Index:
    """A composite index and everything it was made of.

    Attributes
    ----------
    regions
        Index adcode; ``score``, ``rank`` (1 is best, ties share the better rank) and ``known``
        (indicators known). NaN in score and rank: an indicator of the region is unknown.
    normalised
        Regions × indicators, more is better. NaN in a region without a score: it takes no part
        in the scale either, so that it moves nobody's rank.
    parts
        What each indicator adds: weight × value for the arithmetic mean (sums to the score),
        weight × ln value for the geometric (sums to ln score), weighted value for TOPSIS.
    indicators
        Per indicator: ``weight``, ``known`` regions, ``coverage`` 0–1.
    """

    regions: pd.DataFrame
    normalised: pd.DataFrame
    parts: pd.DataFrame
    indicators: pd.DataFrame


def composite(indicators: pd.DataFrame, directions: Mapping[str, int], recipe: Recipe) -> Index:
    """Return the composite index of the regions.

    Parameters
    ----------
    indicators
        Regions × indicators, each in its unit; NaN is unknown.
    directions
        +1 more is better, −1 less is better, per indicator.
    recipe
        The choices. Entropy and CRITIC weights are always taken from the min–max normalised
        indicators, whatever the normalisation of the index.

    Raises
    ------
    SettingError
        If a choice is unknown or two choices exclude each other.
    InputTableError
        If an indicator is known for too few regions, or does not vary over those compared.

    Examples
    --------
    >>> table = pd.DataFrame({"gdp": [1.0, 3.0, 2.0], "cost": [5.0, 1.0, 1.0]}, list("ABC"))
    >>> composite(table, {"gdp": 1, "cost": -1}, Recipe()).regions["score"].tolist()
    [0.0, 1.0, 0.75]
    """
    check(recipe)
    covered = _check_coverage(indicators, recipe.minimum_coverage)
    scaled = _scaled(indicators, directions, recipe.normalisation)
    undefined = _undefined(indicators.dropna(), scaled)
    if undefined:
        raise InputTableError(
            "error.indicator_constant", found=undefined, method=_name(recipe.normalisation)
        )
    weights = _weights(indicators, directions, recipe)
    scores = _aggregate(scaled.to_numpy(), weights.to_numpy()[:, None], recipe.aggregation)[:, 0]
    regions = pd.DataFrame(
        {
            "score": scores,
            "rank": _ranks(scores[:, None])[:, 0],
            "known": indicators.notna().sum(axis=1),
        },
        index=indicators.index,
    )
    if recipe.aggregation == "geometric":
        logs = np.log(scaled.where(scaled > 0)).mask(scaled == 0, -np.inf)
        parts = (logs * weights).mask(logs.notna() & (weights == 0), 0.0)
    else:
        parts = scaled * weights
    return Index(regions, scaled, parts, covered.assign(weight=weights))


def unusable(
    indicators: pd.DataFrame, directions: Mapping[str, int], recipe: Recipe
) -> dict[str, str]:
    """Return the indicators that :func:`composite` would refuse, with the reason.

    Returns
    -------
    dict
        ``direction`` (it has none), ``thin`` (known for too few regions) or ``constant`` (its
        values do not vary, or a 0 would be inverted).

    Examples
    --------
    >>> table = pd.DataFrame({"gdp": [1.0, 3.0], "area": [5.0, 1.0], "kilns": [2.0, np.nan]})
    >>> unusable(table, {"gdp": 1, "kilns": 1}, Recipe())
    {'area': 'direction', 'kilns': 'thin'}
    """
    found = {str(name): "direction" for name in indicators if name not in directions}
    coverage = indicators.notna().mean()
    thin = coverage.index[coverage < recipe.minimum_coverage]
    found |= {str(name): "thin" for name in thin if name not in found}
    rest = indicators.drop(columns=list(found))
    # The scale is that of the regions that would have a score.
    complete = rest.dropna()
    rest = complete if len(complete) >= _FEWEST else rest
    methods = {recipe.normalisation}
    if recipe.weights in ("entropy", "critic"):
        methods.add("minmax")
    for method in sorted(methods):
        scaled = normalise(rest, directions, method)
        found |= dict.fromkeys(_undefined(rest, scaled), "constant")
    return found


def unscored(indicators: pd.DataFrame) -> dict[str, list[str]]:
    """Return the regions that have no score, each with the indicators that are unknown there.

    Examples
    --------
    >>> unscored(pd.DataFrame({"gdp": [1.0, 3.0], "kilns": [2.0, np.nan]}, ["A", "B"]))
    {'B': ['kilns']}
    """
    unknown = indicators.isna()
    return {
        str(region): [str(name) for name in unknown.columns[row]]
        for region, row in zip(unknown.index, unknown.to_numpy(), strict=True)
        if row.any()
    }


def topsis(
    indicators: pd.DataFrame, directions: Mapping[str, int], weights: pd.Series
) -> pd.Series:
    """Return the closeness to the ideal of classical TOPSIS (vector normalisation).

    C_i = d⁻_i / (d⁺_i + d⁻_i), d the Euclidean distances of the weighted normalised values to
    the best (+) and the worst (−) value of each indicator.

    Returns
    -------
    Series
        Per region, 0 (worst in all) to 1 (best in all). NaN: an indicator is unknown, or all
        regions are alike.

    References
    ----------
    Hwang & Yoon (1981), Multiple Attribute Decision Making, Springer.
    """
    scaled = _scaled(indicators, directions, "vector").to_numpy()
    share = weights.reindex(indicators.columns).to_numpy(dtype=float)
    scores = _aggregate(scaled, share[:, None], "topsis")[:, 0]
    return pd.Series(scores, index=indicators.index, name="topsis")


def rank_by_normalisation(
    indicators: pd.DataFrame, directions: Mapping[str, int], recipe: Recipe
) -> pd.DataFrame:
    """Return each region's rank under every normalisation that the aggregation allows.

    Returns
    -------
    DataFrame
        Index adcode, one column per normalisation; NaN: no score, in all rows: the normalisation is
        undefined for one of the indicators.
    """
    check(recipe)
    _check_coverage(indicators, recipe.minimum_coverage)
    weights = _weights(indicators, directions, recipe).to_numpy()[:, None]
    allowed = _NOT_NEGATIVE if recipe.aggregation == "geometric" else NORMALISATIONS
    ranks = {}
    for method in allowed:
        scaled = _scaled(indicators, directions, method)
        # Ranks among those alone whose 0 is not inverted would be of another table.
        if _undefined(indicators.dropna(), scaled):
            scaled.loc[:] = np.nan
        ranks[method] = _ranks(_aggregate(scaled.to_numpy(), weights, recipe.aggregation))[:, 0]
    return pd.DataFrame(ranks, index=indicators.index)


def rank_by_random_weights(
    indicators: pd.DataFrame,
    directions: Mapping[str, int],
    recipe: Recipe,
    *,
    draws: int = 1000,
    seed: int = 0,
    interval: float = 0.9,
) -> pd.DataFrame:
    """Return how each region's rank moves when the weights are drawn at random.

    Weights are drawn evenly from all weights that sum to 1 (Dirichlet with all parameters 1),
    so no opinion on the indicators enters.

    Parameters
    ----------
    draws, seed
        Number of random weights, and the seed that makes them the same again.
    interval
        Share of the draws that the interval covers, symmetric in rank order.

    Returns
    -------
    DataFrame
        Index adcode; ``rank_low`` and ``rank_high`` (ends of the interval), ``rank_best``,
        ``rank_worst``, ``rank_median``, ``share_first`` (share of draws at rank 1, ties
        included). NaN: the region has no score.
    """
    check(recipe, draws=draws, seed=seed, interval=interval)
    _check_coverage(indicators, recipe.minimum_coverage)
    scaled = _scaled(indicators, directions, recipe.normalisation).to_numpy()
    weights = np.random.default_rng(seed).dirichlet(np.ones(scaled.shape[1]), draws).T
    # In blocks: regions × indicators × draws of all counties at once would not fit a desk.
    blocks = [
        _ranks(_aggregate(scaled, weights[:, start : start + 100], recipe.aggregation))
        for start in range(0, draws, 100)
    ]
    ranks = np.concatenate(blocks, axis=1)
    known = ~np.isnan(ranks).any(axis=1)
    columns = ["rank_low", "rank_high", "rank_best", "rank_worst", "rank_median", "share_first"]
    out = pd.DataFrame(np.nan, index=indicators.index, columns=columns)
    if known.any():
        tail = (1 - interval) / 2
        low, high = np.quantile(ranks[known], [tail, 1 - tail], axis=1, method="inverted_cdf")
        out.loc[known, "rank_low"], out.loc[known, "rank_high"] = low, high
        out.loc[known, "rank_best"] = ranks[known].min(axis=1)
        out.loc[known, "rank_worst"] = ranks[known].max(axis=1)
        out.loc[known, "rank_median"] = np.median(ranks[known], axis=1)
        out.loc[known, "share_first"] = (ranks[known] == 1).mean(axis=1)
    return out


def _scaled(indicators: pd.DataFrame, directions: Mapping[str, int], method: str) -> pd.DataFrame:
    """Return the normalised indicators of the regions that know all of them; NaN in the others."""
    return normalise(indicators.dropna(), directions, method).reindex(indicators.index)


def _undefined(indicators: pd.DataFrame, scaled: pd.DataFrame) -> list[str]:
    """Return the indicators with a known value that has no normalised one."""
    lost = (scaled.isna() & indicators.notna()).any()
    return [str(name) for name in lost.index[lost]]


def _name(method: str) -> Term:
    return Term(f"method.{method}.name")


def check(recipe: Recipe, *, draws: int = 1, seed: int = 0, interval: float = 0.5) -> None:
    """Refuse choices that are unknown, out of range or exclude each other.

    Raises
    ------
    SettingError
        Names the choice.
    """
    choices = [(recipe.normalisation, NORMALISATIONS), (recipe.aggregation, AGGREGATIONS)]
    if isinstance(recipe.weights, str):
        choices.append((recipe.weights, weighting.METHODS))
    for found, legal in choices:
        if found not in legal:
            raise SettingError("error.compare_choice", found=found, nearest=legal)
    if recipe.aggregation == "geometric" and recipe.normalisation not in _NOT_NEGATIVE:
        raise SettingError(
            "error.geometric_negative",
            found=_name(recipe.normalisation),
            nearest=[_name(method) for method in _NOT_NEGATIVE],
        )
    if not 0 <= recipe.minimum_coverage <= 1:
        raise SettingError(
            "error.compare_range",
            name="minimum_coverage",
            found=recipe.minimum_coverage,
            expected="0–1",
        )
    if not (1 <= draws <= 100_000):
        raise SettingError("error.compare_range", name="draws", found=draws, expected="1–100000")
    if not 0 < interval < 1:
        raise SettingError("error.compare_range", name="interval", found=interval, expected="0–1")
    if seed < 0:
        raise SettingError("error.compare_range", name="seed", found=seed, expected="≥ 0")


def _check_coverage(indicators: pd.DataFrame, minimum: float) -> pd.DataFrame:
    count = len(indicators)
    known = indicators.notna().sum()
    coverage = known / count if count else known.astype(float)
    thin = [f"{name} {known[name]}/{count}" for name in known.index if coverage[name] < minimum]
    if thin:
        raise InputTableError("error.coverage_thin", found=thin, minimum=percent(minimum))
    complete = int(indicators.notna().all(axis=1).sum())
    if complete < _FEWEST or not len(indicators.columns):
        raise InputTableError("error.too_few_regions", found=complete)
    return pd.DataFrame({"known": known, "coverage": coverage})


def _weights(indicators: pd.DataFrame, directions: Mapping[str, int], recipe: Recipe) -> pd.Series:
    if not isinstance(recipe.weights, str):
        return weighting.own(indicators, recipe.weights)
    if recipe.weights == "equal":
        return weighting.equal(indicators)
    direction_signs(indicators, directions)
    method = weighting.entropy if recipe.weights == "entropy" else weighting.critic
    weights = method(normalise(indicators.dropna(), directions, "minmax"))
    if weights.isna().any():
        raise InputTableError("error.weights_undefined", method=_name(recipe.weights))
    return weights


def _aggregate(scaled: _Floats, weights: _Floats, aggregation: str) -> _Floats:
    """Return regions × draws scores for indicators × draws weights; NaN where one is unknown."""
    unknown = np.isnan(scaled).any(axis=1)
    scores = np.full((len(scaled), weights.shape[1]), np.nan)
    x = scaled[~unknown]
    if not len(x):
        return scores
    if aggregation == "arithmetic":
        scores[~unknown] = x @ weights
    elif aggregation == "geometric":
        with np.errstate(divide="ignore", invalid="ignore"):
            logs = np.log(x)
            # 0⁰ is 1: an indicator of weight 0 does not count, not even where it is 0.
            product = np.where(weights[None] > 0, logs[:, :, None] * weights[None], 0.0)
        scores[~unknown] = np.exp(product.sum(axis=1))
    else:
        best, worst = x.max(axis=0), x.min(axis=0)
        squares = weights**2
        far = np.sqrt((x - best) ** 2 @ squares)
        near = np.sqrt((x - worst) ** 2 @ squares)
        out = np.full(far.shape, np.nan)
        scores[~unknown] = np.divide(near, far + near, out=out, where=far + near > 0)
    return scores


def _ranks(scores: _Floats) -> _Floats:
    """Return ranks down each column, 1 the highest score; scores equal to 1e-12 tie."""
    ranks = np.full(scores.shape, np.nan)
    for column in range(scores.shape[1]):
        known = ~np.isnan(scores[:, column])
        rounded = np.round(scores[known, column], 12)
        ordered = np.sort(rounded)
        ranks[known, column] = len(rounded) - np.searchsorted(ordered, rounded, "right") + 1
    return ranks
