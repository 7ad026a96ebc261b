"""A session's choices as a small TOML file that gives the same numbers again.

Only choices are written, never data: the data is named by its package, and own tables by the name
of their file. Reading refuses what it does not know, so that a typing slip cannot quietly fall
back to a default.
"""

from __future__ import annotations

import json
import tomllib
from dataclasses import asdict, dataclass, field, fields
from typing import Any

from gis.composite import Recipe
from gis.errors import SettingError

VERSION = 1


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
        See gis.composite.Recipe; ``own_weights`` counts when ``weights`` is ``own``.
    draws, seed, interval
        Random weights; the seed also counts for permutations and communities.
    plans, projection, scale_km, reach_km
        Collaboration and competition.
    neighbours, k, distance_km, islands, permutations, alpha
        Spatial statistics.
    own_table
        Name of the user's table, empty without one.
    apart_by, weighted, space_variable, tie_weight, minimum_shared, map_scheme, map_classes
        What the pages show: measure of remoteness, counted or weighted designations, variable of
        the spatial statistics, weight of ties, shared industries that make rivals, map classes.
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
    apart_by: str = "distance"
    weighted: bool = False
    space_variable: str = "designated"
    tie_weight: str = "weight"
    minimum_shared: int = 2
    map_scheme: str = "natural"
    map_classes: int = 5

    def recipe(self) -> Recipe:
        """Return the choices of the composite index."""
        weights: Any = dict(self.own_weights) if self.weights == "own" else self.weights
        return Recipe(self.normalisation, weights, self.aggregation, self.minimum_coverage)


def to_toml(settings: Settings) -> str:
    """Return the settings as TOML, the same text for the same choices.

    Examples
    --------
    >>> print(to_toml(Settings(regions=("510100",))).splitlines()[3])
    regions = ["510100"]
    """
    plain, nested = [f"version = {VERSION}"], []
    for name, value in asdict(settings).items():
        if isinstance(value, dict):
            if value:
                nested += ["", f"[{name}]"]
                nested += [f"{_quoted(key)} = {_written(value[key])}" for key in sorted(value)]
        else:
            plain.append(f"{name} = {_written(value)}")
    head = "# Cluster Atlas: choices of a session / 产业集群图谱：一次会话的选择"
    return "\n".join([head, *plain, *nested]) + "\n"


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
        raise SettingError("error.settings_version", found=version, expected=VERSION)
    known = {entry.name: getattr(Settings(), entry.name) for entry in fields(Settings)}
    unknown = sorted(content.keys() - known.keys())
    if unknown:
        raise SettingError(
            "error.settings_unknown", found="、".join(unknown), nearest="、".join(known)
        )
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


def _written(value: object) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, str):
        return _quoted(value)
    if isinstance(value, tuple | list):
        return "[" + ", ".join(_written(item) for item in value) + "]"
    return repr(value)


def _quoted(value: str) -> str:
    # JSON strings are TOML basic strings; Chinese stays readable.
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")
