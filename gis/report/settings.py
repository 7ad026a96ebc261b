"""A session's choices as a small TOML file that gives the same numbers again.

Only choices are written, never data: the data is named by its package, and own tables by the name
of their file. Reading refuses what it does not know, so that a typing slip cannot quietly fall
back to a default.
"""

from __future__ import annotations

import tomllib
from dataclasses import asdict, dataclass, field, fields, replace
from typing import Any

from gis.clusters.findings import AROUND_KM
from gis.errors import SettingError
from gis.indicators.composite import Recipe
from gis.report import toml

VERSION = 1
_HEAD = "Cluster Atlas: choices of a session / 产业集群图谱：一次会话的选择"


@dataclass(frozen=True)
class Settings:
    """Every choice behind a comparison or a reading.

    Attributes
    ----------
    level, regions, indicators
        Level, adcodes in order, indicators in order (empty: all that are known).
    directions
        +1 or −1 for indicators that have no direction of their own, or another one.
    normalisation, weights, own_weights, aggregation, minimum_coverage
        See gis.indicators.composite.Recipe; ``own_weights`` counts when ``weights`` is ``own``.
    draws, seed, interval
        Random weights; the seed also counts for permutations and communities.
    plans, projection, scale_km, reach_km
        Collaboration and competition.
    neighbours, k, distance_km, islands, permutations, alpha
        Spatial statistics.
    own_table, own_region, own_industry, own_value, own_skip
        Name of the user's table, empty without one; its columns, and whether rows and cells with
        faults are left out.
    own_date, own_before, own_after, own_earlier
        Column of dates of a long table and the two dates compared, or the name of a second table
        of an earlier date.
    apart_by, tie_weight, minimum_shared, supply_states, evidence_industries, evidence_grades,
    around_km, centrality, ties_drawn
        What the page on collaboration reads and shows.
    portfolio_source, weighted, portfolio_measure, portfolio_cells, change_part
        Designations or own table, counted or weighted; measure on the map, figures of the cells,
        part of a change on the map.
    space_variable, space_kind, profiles
        Variable and local statistic of the spatial patterns; regions of the radar.
    map_indicators, map_scheme, map_classes, map_shared
        Indicators on maps (at most four, side by side) and their classes.
    """

    level: str = "prefecture"
    regions: tuple[str, ...] = ()
    indicators: tuple[str, ...] = ()
    directions: dict[str, int] = field(default_factory=dict)
    normalisation: str = "minmax"
    weights: str = "equal"
    own_weights: dict[str, float] = field(default_factory=dict)
    aggregation: str = "arithmetic"
    minimum_coverage: float = 0.6
    draws: int = 1000
    seed: int = 0
    interval: float = 0.9
    plans: tuple[str, ...] = ()
    projection: str = "jaccard"
    scale_km: float = 300.0
    reach_km: float = 300.0
    neighbours: str = "contiguity"
    k: int = 5
    distance_km: float = 200.0
    islands: str = "nearest"
    permutations: int = 999
    alpha: float = 0.05
    own_table: str = ""
    own_region: str = ""
    own_industry: str = ""
    own_value: str = ""
    own_skip: bool = False
    own_date: str = ""
    own_before: str = ""
    own_after: str = ""
    own_earlier: str = ""
    apart_by: str = "distance"
    tie_weight: str = "weight"
    minimum_shared: int = 2
    supply_states: tuple[str, ...] = ()
    evidence_industries: tuple[str, ...] = ()
    evidence_grades: tuple[str, ...] = ()
    around_km: int = int(AROUND_KM)
    centrality: str = "strength"
    ties_drawn: int = 20
    portfolio_source: str = "designations"
    weighted: bool = False
    portfolio_measure: str = "shannon"
    portfolio_cells: str = "location_quotient"
    change_part: str = "own"
    space_variable: str = "designated"
    space_kind: str = "cluster"
    profiles: tuple[str, ...] = ()
    map_indicators: tuple[str, ...] = ()
    map_scheme: str = "natural"
    map_classes: int = 5
    map_shared: bool = True

    def only(self, *names: str) -> Settings:
        """Return the named choices, all others as they are at the start: what a result rests on.

        Examples
        --------
        >>> Settings(seed=7, k=3).only("k") == Settings(k=3)
        True
        """
        return replace(Settings(), **{name: getattr(self, name) for name in names})

    def recipe(self) -> Recipe:
        """Return the choices of the composite index."""
        weights: Any = dict(self.own_weights) if self.weights == "own" else self.weights
        return Recipe(self.normalisation, weights, self.aggregation, self.minimum_coverage)


def to_toml(settings: Settings) -> str:
    """Return the settings as TOML, the same text for the same choices.

    Examples
    --------
    >>> print(to_toml(Settings(level="county")).splitlines()[2])
    level = "county"
    """
    values = {
        name: dict(sorted(value.items())) if isinstance(value, dict) else value
        for name, value in asdict(settings).items()
        if value != {}
    }
    return toml.to_toml({"version": VERSION, **values}, _HEAD)


def from_toml(text: str) -> Settings:
    r"""Return the settings of a file written by :func:`to_toml`.

    Raises
    ------
    SettingError
        If the text is no TOML, is of another version, or holds an unknown or ill-typed key.

    Examples
    --------
    >>> from_toml('version = 1\nseed = 7').seed
    7
    """
    try:
        content = tomllib.loads(text)
    except tomllib.TOMLDecodeError as fault:
        raise SettingError("error.settings_unreadable", reason=str(fault)) from None
    version = content.pop("version", None)
    if version != VERSION:
        found = "–" if version is None else version
        raise SettingError("error.settings_version", found=found, expected=VERSION)
    known = {entry.name: getattr(Settings(), entry.name) for entry in fields(Settings)}
    unknown = sorted(content.keys() - known.keys())
    if unknown:
        raise SettingError("error.settings_unknown", found=unknown, nearest=list(known))
    return Settings(**{name: _typed(name, value, known[name]) for name, value in content.items()})


def _typed(name: str, found: Any, default: Any) -> Any:
    wanted: type = type(default)
    if wanted is tuple and isinstance(found, list) and all(isinstance(x, str) for x in found):
        return tuple(found)
    if wanted is float and type(found) in (int, float):
        return float(found)
    number = (int, float)
    if (
        wanted is dict
        and isinstance(found, dict)
        and all(type(x) in number for x in found.values())
    ):
        return found
    if wanted not in (tuple, float, dict) and type(found) is wanted:
        return found
    raise SettingError("error.settings_type", name=name, found=found, expected=repr(default))
