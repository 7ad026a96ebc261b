"""公转铁, 公转水: what leaves the road, and what that saves, as one parameter changes.

For each value of the parameter every flow takes its cheapest way; the base is the same flow by
road only, at the same road cost. A flow without a road is counted apart, never as a saving.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from gis.errors import SettingError
from gis.flows import Flows, split_by_class
from gis.freight import CLASS_MODE, CLASSES, MODES, Choice, Factors, rates, stretch
from gis.search import search_among
from gis.whereabouts import places

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from gis.network import Network

PARAMETERS = (
    "transfer_rail.cost",
    "transfer_water.cost",
    "road.unit_cost",
    "rail.unit_cost",
    "water.unit_cost",
    "rail.fixed_cost",
    "water.fixed_cost",
)
COLUMNS = (
    "parameter", "parameter_value", "total_t", "road_t", "rail_t", "water_t", "unreachable_t",
    "no_road_t", "road_tkm", "rail_tkm", "water_tkm", "cost_cny", "road_only_cost_cny",
    "saving_cny", "co2e_kg", "road_only_co2e_kg", "saving_co2e_kg",
)  # fmt: skip


def shift(
    network: Network,
    flows: Flows,
    *,
    factors: Factors,
    choice: Choice | None = None,
    parameter: str | None = None,
    values: Sequence[float] = (),
    progress: Callable[[float], None] | None = None,
) -> pd.DataFrame:
    """Return how flows divide among modes, one row per value of a parameter.

    Parameters
    ----------
    network
        The network; compare two (see :func:`gis.network.with_terminal`) for a new terminal.
    flows
        What moves.
    factors, choice
        The cost model, and what is allowed.
    parameter, values
        A cost factor (:data:`PARAMETERS`) and the values it takes; without it, one row at the
        factors as given.
    progress
        Called with the share done after each value; what it raises stops the work.

    Returns
    -------
    DataFrame
        Columns :data:`COLUMNS`. Tonnes count with the mode of the longest part of their way, so
        ``road_t + rail_t + water_t + unreachable_t == total_t``. Ton-km are km on the ground.
        Costs and savings leave out flows without a road (``no_road_t``) and unreachable ones.

    Raises
    ------
    SettingError
        If the parameter cannot be varied, or a value is not a number of at least 0.
    """
    allowed = choice or Choice()
    if parameter is not None and parameter not in PARAMETERS:
        raise SettingError("error.shift_parameter", found=parameter, known=", ".join(PARAMETERS))
    search = search_among(network, places(list(flows.spots)), allowed)
    grow = np.array([stretch(factors)[name] for name in CLASSES])
    road_weights = search.weights(factors, "km", choice=Choice(("road",), closed=allowed.closed))
    road_km, _ = split_by_class(search, road_weights, flows, grow)
    steps: list[tuple[float, Factors]] = [(np.nan, factors)]
    if parameter is not None:
        steps = [(float(value), factors.with_value(parameter, value)) for value in values]
    rows = []
    for value, changed in steps:
        weights = search.weights(changed, "cost", choice=allowed)
        km, count = split_by_class(search, weights, flows, grow)
        rows.append((parameter or "", value, *_summary(changed, flows, km, count, road_km)))
        if progress is not None:
            progress(len(rows) / len(steps))
    return pd.DataFrame(rows, columns=list(COLUMNS))


def by_mode(km: np.ndarray) -> np.ndarray:
    """Return km by mode (flows × modes) from km by class of edge."""
    columns = [
        [index for index, name in enumerate(CLASSES) if CLASS_MODE.get(name) == mode]
        for mode in MODES
    ]
    return np.column_stack([km[:, part].sum(axis=1) for part in columns])


def _summary(
    factors: Factors, flows: Flows, km: np.ndarray, count: np.ndarray, road_km: np.ndarray
) -> tuple[float, ...]:
    tonnes = flows.tonnes
    reached = np.isfinite(km).all(axis=1)
    by_road = np.isfinite(road_km).all(axis=1)
    modal = by_mode(np.where(reached[:, None], km, 0.0))
    main = modal.argmax(axis=1)
    main_t = [float(tonnes[reached & (main == index)].sum()) for index in range(len(MODES))]
    both = reached & by_road
    figures = []
    for by in ("cost", "co2e"):
        table = rates(factors, by)
        per_km = np.array([table[name].per_km for name in CLASSES])
        once = np.array([table[name].once for name in CLASSES])
        own = np.where(both, _dot(km, per_km, both) + _dot(count, once, both), 0.0)
        road = np.where(both, _dot(road_km, per_km, both), 0.0)
        figures += [float(own @ tonnes), float(road @ tonnes), float((road - own) @ tonnes)]
    return (
        flows.total_tonnes,
        *main_t,
        float(tonnes[~reached].sum()),
        float(tonnes[reached & ~by_road].sum()),
        *(modal.T @ tonnes).tolist(),
        *figures,
    )


def _dot(values: np.ndarray, factor: np.ndarray, rows: np.ndarray) -> np.ndarray:
    return np.asarray(np.where(rows[:, None], values, 0.0) @ factor)
