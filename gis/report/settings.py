"""A session's choices as a small TOML file that gives the same numbers again.

Only choices are written, never data: the data is named by its package, and own tables by the name
of their file. Reading refuses what it does not know, so that a typing slip cannot quietly fall
back to a default.
"""

from __future__ import annotations

import json
import math
from dataclasses import asdict, dataclass, field, fields, replace
from typing import TYPE_CHECKING, Any

from gis.clusters.findings import AROUND_KM
from gis.clusters.ties import PROJECTIONS
from gis.errors import SettingError
from gis.indicators.composite import AGGREGATIONS, Recipe
from gis.indicators.scaling import NORMALISATIONS
from gis.report import toml
from gis.schema import LEVELS
from gis.space.classes import SCHEMES
from gis.tables import bounded_toml

if TYPE_CHECKING:
    from collections.abc import Mapping

_SHOWN_LENGTH = 60
VERSION = 1
# What made a file is said in it and is no choice.
_MADE_WITH = "made_with"
# Least and greatest value of each number; both are allowed.
_RANGES: dict[str, tuple[float, float]] = {
    "minimum_coverage": (0, 1), "draws": (1, 100_000), "seed": (0, 2**32 - 1), "interval": (0, 1),
    "scale_km": (1e-6, 20_000), "reach_km": (1e-6, 20_000), "k": (1, 3000),
    "distance_km": (1e-6, 20_000), "permutations": (1, 99_999), "alpha": (0, 1),
    "minimum_shared": (1, 1000), "around_km": (0, 20_000), "ties_drawn": (0, 10_000),
    "map_classes": (2, 9), "freight_ship_t": (0, 1e6),
}  # fmt: skip
# Totals as circles and rates as fills, or all in one way.
MAP_FORMS = ("auto", "fill", "circles")
_WORDS: dict[str, tuple[str, ...]] = {
    "level": LEVELS,
    "normalisation": NORMALISATIONS,
    "aggregation": AGGREGATIONS,
    "weights": ("equal", "entropy", "critic", "own"),
    "projection": PROJECTIONS,
    "neighbours": ("contiguity", "knn", "distance", "cost"),
    "islands": ("nearest", "exclude"),
    "map_scheme": tuple(SCHEMES),
    "map_form": MAP_FORMS,
    "freight_by": ("", "cost", "time", "co2e", "km"),
    "portfolio_source": ("designations", "own"),
}
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
    own_roles, own_sheet, own_header, own_unit
        Roles of columns that the user changed, by heading; sheet, rows of the headings (``1-2``)
        and the unit that all values are brought into; empty where they are found.
    own_hash
        sha256 of the file of the table, so that another one is not taken for it.
    apart_by, tie_weight, minimum_shared, supply_states, evidence_industries, evidence_grades,
    around_km, centrality, ties_drawn
        What the page on collaboration reads and shows.
    portfolio_source, weighted, portfolio_measure, portfolio_cells, change_part
        Designations or own table, counted or weighted; measure on the map, figures of the cells,
        part of a change on the map.
    space_variable, space_kind, profiles
        Variable and local statistic of the spatial patterns; regions of the radar.
    map_indicators, map_scheme, map_classes, map_shared, map_form
        Indicators on maps (at most four, side by side), their classes, and whether totals are
        circles.
    freight_by, freight_modes, freight_ship_t, freight_planned, freight_no_mixed, freight_factors
        What freight commands compute with: criterion and modes (empty: as the command says), least
        ship in tonnes, planned waterways, without lines shared with passengers, and changed factors
        (``road.unit_cost``, with ``.low`` and ``.high`` for the ends of its range).
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
    own_roles: dict[str, str] = field(default_factory=dict)
    own_sheet: str = ""
    own_header: str = ""
    own_unit: str = ""
    own_hash: str = ""
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
    map_form: str = "auto"
    freight_by: str = ""
    freight_modes: tuple[str, ...] = ()
    freight_ship_t: float = 0.0
    freight_planned: bool = False
    freight_no_mixed: bool = False
    freight_factors: dict[str, float] = field(default_factory=dict)

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


def to_toml(settings: Settings, made_with: Mapping[str, str] | None = None) -> str:
    """Return the settings as TOML, the same text for the same choices.

    ``made_with`` names the versions of tool and data; it is read again by :func:`made_with`.

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
    made = {_MADE_WITH: dict(made_with)} if made_with else {}
    return toml.to_toml({"version": VERSION, **values, **made}, _HEAD)


def from_toml(text: str) -> Settings:
    r"""Return the settings of a file written by :func:`to_toml`.

    Raises
    ------
    SettingError
        If the text is no TOML, is of another version, or holds an unknown or ill-typed key, or a
        number or word that is not allowed; the message names it with its limits.

    Examples
    --------
    >>> from_toml('version = 1\nseed = 7').seed
    7
    """
    content = bounded_toml.parse(text, "error.settings_unreadable")
    content.pop(_MADE_WITH, None)
    version = content.pop("version", None)
    if version != VERSION:
        found = "–" if version is None else version
        raise SettingError("error.settings_version", found=found, expected=VERSION)
    known = {entry.name: getattr(Settings(), entry.name) for entry in fields(Settings)}
    unknown = sorted(content.keys() - known.keys())
    if unknown:
        raise SettingError("error.settings_unknown", found=unknown, nearest=list(known))
    chosen = {name: _typed(name, value, known[name]) for name, value in content.items()}
    for name, value in chosen.items():
        _require_allowed(name, value)
    return Settings(**chosen)


def made_with(text: str) -> dict[str, str]:
    """Return the versions of tool and data that a settings file was made with; empty without them.

    Examples
    --------
    >>> made_with(to_toml(Settings(), {"tool": "1.0", "data": "ab12"}))
    {'tool': '1.0', 'data': 'ab12'}
    """
    found = bounded_toml.parse(text, "error.settings_unreadable").get(_MADE_WITH)
    if not isinstance(found, dict):
        return {}
    return {str(key): str(value) for key, value in found.items()}


def _require_allowed(name: str, value: Any) -> None:
    if name in _RANGES:
        low, high = _RANGES[name]
        if not (math.isfinite(value) and low <= value <= high):
            raise SettingError(
                "error.settings_range",
                name=name,
                found=value,
                low=f"{low:.10g}",
                high=f"{high:.10g}",
            )
    if name in _WORDS and value not in _WORDS[name]:
        raise SettingError(
            "error.settings_choice",
            name=name,
            found=value,
            choices=[word for word in _WORDS[name] if word],
        )
    if isinstance(value, dict) and not all(
        isinstance(x, str) or math.isfinite(x) for x in value.values()
    ):
        raise SettingError("error.settings_range", name=name, found=value, low="-∞", high="∞")


def _typed(name: str, found: Any, default: Any) -> Any:
    wanted: type = type(default)
    if wanted is tuple and isinstance(found, list) and all(isinstance(x, str) for x in found):
        return tuple(found)
    if wanted is float and type(found) in (int, float) and abs(found) < 1e300:
        return float(found)
    # Roles are words, weights and directions are numbers.
    inside = (str,) if name == "own_roles" else (int, float)
    if (
        wanted is dict
        and isinstance(found, dict)
        and all(type(x) in inside for x in found.values())
    ):
        return found
    if wanted not in (tuple, float, dict) and type(found) is wanted:
        return found
    raise SettingError(
        "error.settings_type", name=name, found=_as_toml(found), expected=_as_toml(default)
    )


def _as_toml(value: Any) -> str:
    """Return a value as a settings file writes it: [] and true, not () and True."""
    plain = list(value) if isinstance(value, tuple) else value
    written = json.dumps(plain, ensure_ascii=False, default=str)
    return written if len(written) <= _SHOWN_LENGTH else f"{written[:_SHOWN_LENGTH]}…"
