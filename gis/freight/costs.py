"""What moving a tonne costs: money, hours and CO2 by mode, each with a low and a high end.

Every number is a factor with a unit and a source; nothing is hidden in code. Defaults come from the
bundled table ``freight-defaults``; a user's file may replace any of them. What this leaves out:
capacity, timetables, backhaul, and the direction of the current.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

import numpy as np

from gis.atlas import Atlas, kept
from gis.errors import SettingError
from gis.schema import MODES
from gis.tables import bounded_toml

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

CRITERIA = ("cost", "time", "co2e")
# By what ways are weighed, and the unit of what a tonne then costs; km is for distances alone.
UNITS = {"cost": "CNY/t", "time": "h", "km": "km", "co2e": "kg/t"}
CASES = ("value", "low", "high")
# Through traffic keeps to it: other waterways take smaller ships and count by their own factor.
MAIN_STEM = "长江"
# What an edge of the network is. Access is road outside the road graph; a transfer has no length.
# A ferry carries trucks: it is road to a shipper, with a price and hours of its own.
CLASSES = ("road", "access", "ferry", "rail", "water", "transfer_rail", "transfer_water")
# Number of each in the arrays of the network.
CLASS = {name: code for code, name in enumerate(CLASSES)}
CLASS_MODE = {"road": "road", "access": "road", "ferry": "road", "rail": "rail", "water": "water"}
# What a factor of a file may say.
_ENTRY = ("value", "low", "high", "unit", "source")
# At the low end of hours stands the high end of a speed.
_INVERSE = {"low": "high", "high": "low", "value": "value"}


@dataclass(frozen=True)
class Factor:
    """One number of the cost model: value, low, high, unit, and where it comes from."""

    value: float
    low: float
    high: float
    unit: str
    basis: str
    source: str

    def pick(self, case: str) -> float:
        """Return the number of a case: ``value``, ``low`` or ``high``."""
        return {"value": self.value, "low": self.low, "high": self.high}[case]


@dataclass(frozen=True)
class Factors:
    """The factors of one computation, by key such as ``road.unit_cost``."""

    by_key: Mapping[str, Factor]

    def __getitem__(self, key: str) -> Factor:
        return self.by_key[key]

    def with_value(self, key: str, value: float) -> Factors:
        """Return a copy in which one factor has this value, without a range.

        Raises
        ------
        SettingError
            If no factor has that key, or the value is negative or not a number.
        """
        known = self.by_key.get(key)
        if known is None:
            raise SettingError("error.factor_unknown", found=key, known=", ".join(self.by_key))
        number = _number(key, "value", value)
        return Factors({**self.by_key, key: replace(known, value=number, low=number, high=number)})

    def changed(self, changes: Iterable[Sequence[Any]]) -> Factors:
        """Return a copy with (key, value, low, high) in place of what stands there.

        Examples
        --------
        >>> factors = defaults(Atlas.bundled()).changed([("road.unit_cost", 0.5, 0.4, 0.6)])
        >>> factors["road.unit_cost"].low
        0.4
        """
        known = dict(self.by_key)
        for key, value, low, high in changes:
            known[key] = replace(known[key], value=value, low=low, high=high)
        return Factors(known)


@dataclass(frozen=True)
class Choice:
    """What is allowed: modes, mixed lines, planned waterways, smallest ship (t), closed edges."""

    modes: tuple[str, ...] = MODES
    mixed_lines: bool = True
    planned_waterways: bool = False
    ship_t: float = 0.0
    closed: frozenset[int] = field(default_factory=frozenset)


@dataclass(frozen=True)
class Terms:
    """On what terms freight moves: the factors of the cost model, and what is allowed."""

    factors: Factors
    choice: Choice = field(default_factory=Choice)

    def for_trucks(self) -> Terms:
        """Return the terms where trucks must be able to reach everything (see the module)."""
        return Terms(self.factors, open_to_trucks(self.choice))


def _number(key: str, part: str, found: object) -> float:
    """Return a number of at least 0, above 0 where the model divides by it, or raise."""
    good = isinstance(found, (int, float)) and not isinstance(found, bool)
    positive = part != "value" or not key.endswith((".speed", "_factor", ".circuity"))
    if not good or not math.isfinite(float(found)) or float(found) < 0:  # type: ignore[arg-type]
        raise SettingError("error.factor_number", factor=key, part=part, found=found)
    if not positive and float(found) == 0:  # type: ignore[arg-type]
        raise SettingError("error.factor_number", factor=key, part=part, found=found)
    return float(found)  # type: ignore[arg-type]


@kept("freight-defaults", "freight-factors")
def defaults(atlas: Atlas) -> Factors:
    """Return the factors of the bundled table.

    Examples
    --------
    >>> factor = defaults(Atlas.bundled())["road.unit_cost"]
    >>> factor.value, factor.low, factor.high, factor.unit
    (0.49, 0.233, 0.67, 'CNY/t-km')
    """
    return Factors(
        {
            row["key"]: Factor(
                float(row["value"]),
                float(row["low"]),
                float(row["high"]),
                row["unit"],
                row["basis"],
                row["rows"] or row["note"],
            )
            for row in atlas.rows("freight-defaults")
        }
    )


def from_toml(atlas: Atlas, text: str, base: Factors | None = None) -> Factors:
    r"""Return the defaults with the factors of a TOML text in their place.

    Parameters
    ----------
    text
        Tables by mode, one factor an entry: ``[road]`` then
        ``unit_cost = { value = 0.42, low = 0.35, high = 0.5, unit = "CNY/t-km" }``. ``low`` and
        ``high`` may be left out; ``unit`` may not.
    base
        Factors to start from; the defaults if not given.

    Raises
    ------
    SettingError
        If the text is not TOML, a factor is unknown, has an unknown key, no unit or another unit
        than the default's, or low <= value <= high does not hold.

    Examples
    --------
    >>> from_toml(Atlas.bundled(), '[road]\nunit_cost = {value = 0.4, unit = "CNY/t-km"}')["road.unit_cost"].high
    0.4
    """
    start = base or defaults(atlas)
    content = bounded_toml.parse(text, "error.factor_toml")
    result = dict(start.by_key)
    for group, entries in content.items():
        for name, entry in (entries if isinstance(entries, dict) else {"": entries}).items():
            key = f"{group}.{name}" if name else group
            if key not in result:
                raise SettingError("error.factor_unknown", found=key, known=", ".join(result))
            result[key] = factor_of(key, entry, result[key])
    return Factors(result)


def factor_of(key: str, entry: object, known: Factor) -> Factor:
    """Return the factor that an entry of a file means in place of a known one.

    Raises
    ------
    SettingError
        As for :func:`from_toml`.
    """
    if not isinstance(entry, dict) or "unit" not in entry:
        raise SettingError("error.factor_unit_missing", factor=key, unit=known.unit)
    if extra := [str(name) for name in entry if name not in _ENTRY]:
        raise SettingError("error.factor_entry", factor=key, found=extra, known=_ENTRY)
    if entry["unit"] != known.unit:
        raise SettingError(
            "error.factor_unit_other", factor=key, found=entry["unit"], unit=known.unit
        )
    if "value" not in entry:
        raise SettingError("error.factor_number", factor=key, part="value", found="-")
    value = _number(key, "value", entry["value"])
    low = _number(key, "low", entry.get("low", value))
    high = _number(key, "high", entry.get("high", value))
    if not low <= value <= high:
        raise SettingError("error.factor_order", factor=key, low=low, value=value, high=high)
    return Factor(value, low, high, known.unit, "user", str(entry.get("source", "")))


@dataclass(frozen=True)
class Rate:
    """What an edge of one class adds: so much per km and so much once."""

    per_km: float
    once: float


def rates(factors: Factors, by: str, case: str = "value") -> dict[str, Rate]:
    """Return what each class of edge adds to a criterion, per tonne.

    Parameters
    ----------
    factors
        The factors.
    by
        ``cost`` (CNY per tonne), ``time`` (hours), ``co2e`` (kg per tonne) or ``km``.
    case
        ``value``, ``low`` or ``high``.

    Returns
    -------
    dict
        Rate by class of edge (:data:`CLASSES`). A fixed cost of a mode is charged half at each
        of the two transfers of a leg, so that the network stays symmetric.

    Examples
    --------
    >>> rates(defaults(Atlas.bundled()), "cost")["rail"], rates(defaults(Atlas.bundled()), "cost")["transfer_rail"]
    (Rate(per_km=0.15, once=0.0), Rate(per_km=0.0, once=20.0))
    """
    if by not in (*CRITERIA, "km"):
        raise SettingError("error.criterion", found=by, known=", ".join(CRITERIA))
    result = {}
    for name in CLASSES:
        mode = CLASS_MODE.get(name)
        if by == "km":
            result[name] = Rate(1.0 if mode else 0.0, 0.0)
        elif name == "ferry":
            result[name] = _ferry(factors, by, case)
        elif mode:
            result[name] = Rate(_per_km(factors, by, case, mode), 0.0)
        else:
            result[name] = Rate(0.0, _transfer(factors, by, case, name))
    return result


def _per_km(factors: Factors, by: str, case: str, mode: str) -> float:
    if by == "cost":
        return factors[f"{mode}.unit_cost"].pick(case)
    if by == "time":
        return 1.0 / factors[f"{mode}.speed"].pick(_INVERSE[case])
    return factors[f"{mode}.emission"].pick(case) / 1000.0


def _ferry(factors: Factors, by: str, case: str) -> Rate:
    """Return what a crossing adds: its price and hours once, CO2 by the kilometre."""
    if by == "co2e":
        return Rate(factors["ferry.emission"].pick(case) / 1000.0, 0.0)
    return Rate(0.0, factors["ferry.cost" if by == "cost" else "ferry.hours"].pick(case))


def _transfer(factors: Factors, by: str, case: str, name: str) -> float:
    if by == "cost":
        mode = name.removeprefix("transfer_")
        fixed = factors[f"{mode}.fixed_cost"].pick(case)
        return factors[f"{name}.cost"].pick(case) + fixed / 2.0
    return factors[f"{name}.hours"].pick(case) if by == "time" else 0.0


@dataclass(frozen=True)
class Tariff:
    """The price of an edge: the only place where a criterion is put on the network.

    Per class of edge (:data:`CLASSES`): ``per_km`` and ``once`` per tonne, ``grow`` km on the ground
    per km in the data. ``tributary`` multiplies what a small waterway adds, ``lock`` comes on top.
    """

    per_km: np.ndarray
    once: np.ndarray
    grow: np.ndarray
    tributary: float
    lock: float

    def price(
        self, kind: np.ndarray, data_km: np.ndarray, small: np.ndarray, locked: np.ndarray
    ) -> np.ndarray:
        """Return what edges add per tonne, in the unit of the criterion.

        Parameters
        ----------
        kind
            Positions in :data:`CLASSES`.
        data_km
            Length in the data, km.
        small, locked
            Whether an edge is a tributary or canal, and whether a lock stands in it.
        """
        running = self.per_km[kind] * (data_km * self.grow[kind])
        return np.asarray(
            running * np.where(small, self.tributary, 1.0) + self.once[kind] + locked * self.lock
        )


def tariff(factors: Factors, by: str, case: str = "value", ground: str = "value") -> Tariff:
    """Return the price of an edge for a criterion.

    Parameters
    ----------
    factors, by, case
        As for :func:`rates`.
    ground
        Which end of the range the length on the ground takes.

    Examples
    --------
    >>> rail = np.array([CLASSES.index("rail")])
    >>> no = np.array([False])
    >>> tariff(defaults(Atlas.bundled()), "cost").price(rail, np.array([100.0]), no, no).round(6)
    array([15.])
    """
    table, grow = rates(factors, by, case), stretch(factors, ground)
    return Tariff(
        np.array([table[name].per_km for name in CLASSES]),
        np.array([table[name].once for name in CLASSES]),
        np.array([grow[name] for name in CLASSES]),
        factors["water.tributary_factor"].pick(case) if by in CRITERIA else 1.0,
        factors["lock.wait"].pick(case) if by == "time" else 0.0,
    )


def stretch(factors: Factors, case: str = "value") -> dict[str, float]:
    """Return km on the ground per km in the data, by class of edge.

    Examples
    --------
    >>> stretch(defaults(Atlas.bundled()))["access"], stretch(defaults(Atlas.bundled()))["rail"]
    (1.27, 1.0)
    """
    return {
        "road": factors["road.length_factor"].pick(case),
        "access": factors["access.circuity"].pick(case),
        "ferry": 1.0,
        "rail": 1.0,
        "water": 1.0,
        "transfer_rail": 0.0,
        "transfer_water": 0.0,
    }


# More than all freight of the country in a year: beyond it is a slip of the pen.
MOST_TONNES = 1e11


def require_tonnes(tonnes: float) -> float:
    """Return tonnes as given, or raise SettingError unless they are a number above zero that a shipment can have."""
    if not (isinstance(tonnes, (int, float)) and 0 < tonnes <= MOST_TONNES):
        raise SettingError("error.tonnes", found=tonnes, most=MOST_TONNES)
    return float(tonnes)


def require_modes(modes: tuple[str, ...]) -> tuple[str, ...]:
    """Return modes in their fixed order, or raise SettingError where one is unknown."""
    unknown = [mode for mode in modes if mode not in MODES]
    if unknown or not modes:
        raise SettingError("error.mode", found=", ".join(unknown) or "-", known=", ".join(MODES))
    return tuple(mode for mode in MODES if mode in modes)


def open_to_trucks(choice: Choice | None) -> Choice:
    """Return a choice, by default everything open, for questions about the whole network.

    Trucks bring every cargo to its terminals, so road must be among the modes: without it nothing
    is reached. A route between two places (:mod:`gis.freight.routing`) may leave it out, because there it
    says which main leg is wanted.

    Raises
    ------
    SettingError
        If road is not among the modes.
    """
    allowed = choice or Choice()
    if "road" not in allowed.modes:
        raise SettingError("error.modes_without_road", found=", ".join(allowed.modes))
    return allowed
