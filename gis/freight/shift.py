"""公转铁, 公转水: what leaves the road, and what that saves, as one parameter changes.

For each value of the parameter every flow takes its cheapest way; the base is the same flow by
road only, at the same road cost. A flow without a road is counted apart, never as a saving.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from gis.errors import SettingError
from gis.freight.costs import CLASS, CLASS_MODE, CLASSES, Choice, Factors, Terms, stretch
from gis.freight.flows import Flows, ways
from gis.freight.graph import lines as shapes
from gis.freight.graph.search import search_among
from gis.freight.whereabouts import Spot, places
from gis.schema import MODES
from gis.sphere import straight_km

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from gis.freight.graph.network import Network

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


FLOW_COLUMNS = (
    "from", "to", "tonnes", "main_mode", "road_km", "rail_km", "water_km", "cost_cny",
    "road_only_cost_cny", "saving_cny", "co2e_kg", "road_only_co2e_kg", "saving_co2e_kg",
)  # fmt: skip
_MONEY_AND_CO2 = (("cost", "cost_cny", "saving_cny"), ("co2e", "co2e_kg", "saving_co2e_kg"))
# Of the whole work: the ways by road, which no cost changes.
_BY_ROAD = 0.1


def shift(
    network: Network,
    flows: Flows,
    terms: Terms,
    *,
    parameter: str | None = None,
    values: Sequence[float] = (),
    progress: Callable[[float], None] | None = None,
) -> pd.DataFrame:
    """Return how flows divide among modes, one row per value of a parameter.

    Parameters
    ----------
    network
        The network; compare two (see :func:`gis.freight.graph.own_links.with_terminal`) for a new terminal.
    flows
        What moves.
    terms
        The cost model, and what is allowed.
    parameter, values
        A cost factor (:data:`PARAMETERS`) and the values it takes; without it, one row at the
        factors as given.
    progress
        Called with the share done from time to time; what it raises stops the work.

    Returns
    -------
    DataFrame
        Columns :data:`COLUMNS`. Tonnes count with the mode of the longest part of their way, so
        ``road_t + rail_t + water_t + unreachable_t == total_t``. Tonne-km are km on the ground.
        Costs and savings leave out flows without a road (``no_road_t``) and unreachable ones.

    Raises
    ------
    SettingError
        If the parameter cannot be varied, or a value is not a number of at least 0.
    """
    if parameter is not None and parameter not in PARAMETERS:
        raise SettingError("error.shift_parameter", found=parameter, known=", ".join(PARAMETERS))
    steps: list[tuple[float, Factors]] = [(np.nan, terms.factors)]
    if parameter is not None:
        steps = [(float(value), terms.factors.with_value(parameter, value)) for value in values]
    tell = progress or (lambda _: None)
    divided = _Divided(network, flows, terms.for_trucks(), lambda s: tell(s * _BY_ROAD))
    each = (1.0 - _BY_ROAD) / max(len(steps), 1)
    rows = []
    for number, (value, changed) in enumerate(steps):
        start = _BY_ROAD + number * each
        table = divided.table(changed, partial(_tell_part, tell, start, each))
        rows.append((parameter or "", value, *_summary(table)))
    return pd.DataFrame(rows, columns=list(COLUMNS))


def _tell_part(tell: Callable[[float], None], start: float, size: float, share: float) -> None:
    tell(start + share * size)


def by_flow(
    network: Network,
    flows: Flows,
    terms: Terms,
    progress: Callable[[float], None] | None = None,
) -> pd.DataFrame:
    """Return what each flow does: one row per flow, the sums of which are those of :func:`shift`.

    Parameters
    ----------
    network, flows, terms
        As for :func:`shift`.
    progress
        Called with the share done, 0 to 1, from time to time; what it raises stops the work.

    Returns
    -------
    DataFrame
        Columns :data:`FLOW_COLUMNS`. ``main_mode`` is the mode of the longest part of the way,
        empty where there is none; km, costs and CO2 are then inf, and what is by road only is
        inf where there is no road. Costs and CO2 are those of all the tonnes. Savings are NaN
        where one of the two is inf.
    """
    tell = progress or (lambda _: None)
    divided = _Divided(network, flows, terms.for_trucks(), lambda s: tell(s / 2))
    return divided.table(terms.factors, lambda s: tell(0.5 + s / 2))


def new_terminals(network: Network, spots: Sequence[Spot]) -> pd.DataFrame:
    """Return the stations and ports where a terminal may be new, nearest to the places first.

    Parameters
    ----------
    network
        The network; those that have a terminal already are left out.
    spots
        The places, at least one.

    Returns
    -------
    DataFrame
        ``mode``, ``name``, ``place`` (the nearest of the places) and ``km``, straight to it.
    """
    served = set(network.head[network.kind >= CLASS["transfer_rail"]].tolist())
    nodes = np.array(
        [n for n in range(network.first_station, network.first_terminal) if n not in served]
    )
    lon, lat = network.lon[nodes], network.lat[nodes]
    away = np.column_stack([straight_km(lon, lat, [spot.lon], [spot.lat]) for spot in spots])
    nearest = away.argmin(axis=1)
    table = pd.DataFrame(
        {
            "mode": np.where(nodes < network.first_port, "rail", "water"),
            "name": [network.name(int(node)) for node in nodes],
            "place": np.array([spot.name for spot in spots])[nearest],
            "km": away.min(axis=1),
        }
    )
    table = table.sort_values(["km", "name"], ignore_index=True)
    return table.drop_duplicates(["mode", "name"], ignore_index=True)


def lines(
    network: Network,
    flows: Flows,
    rows: Sequence[int],
    terms: Terms,
) -> list[list[tuple[float, float]]]:
    """Return the (lon, lat) points that the cheapest ways of some flows follow; [] without a way.

    Parameters
    ----------
    rows
        Numbers of flows; there and back follow one line, which is traced once.
    """
    terms = terms.for_trucks()
    search = search_among(network, places(list(flows.spots)), terms.choice)
    weights = search.weights(terms.factors, "cost", choice=terms.choice)
    traced: dict[tuple[int, int], list[tuple[float, float]]] = {}
    pairs = [(int(flows.origin[row]), int(flows.destination[row])) for row in rows]
    for origin in dict.fromkeys(pair[0] for pair in pairs):
        found, before = search.trees(weights, np.array([origin]))
        for _, end in (pair for pair in pairs if pair[0] == origin):
            if (end, origin) in traced:
                traced[origin, end] = traced[end, origin][::-1]
            target = search.first_place + end
            if (origin, end) not in traced:
                steps = search.steps(search.path(before[0], target), weights)
                known = np.isfinite(found[0, target])
                traced[origin, end] = shapes.line(network, search.places, steps) if known else []
    return [traced[pair] for pair in pairs]


class _Divided:
    """Flows on one search graph, with their ways by road, to be divided under several factors."""

    def __init__(
        self,
        network: Network,
        flows: Flows,
        terms: Terms,
        progress: Callable[[float], None],
    ) -> None:
        self.flows, self.choice = flows, terms.choice
        self.search = search_among(network, places(list(flows.spots)), terms.choice)
        road = Choice(("road",), closed=terms.choice.closed)
        weights = self.search.weights(terms.factors, "km", choice=road)
        self.by_road = ways(self.search, weights, flows, progress)

    def table(self, factors: Factors, progress: Callable[[float], None]) -> pd.DataFrame:
        """Return :data:`FLOW_COLUMNS` under some factors."""
        search, flows, tonnes = self.search, self.flows, self.flows.tonnes
        found = ways(search, search.weights(factors, "cost", choice=self.choice), flows, progress)
        grow = np.array([stretch(factors)[name] for name in CLASSES])
        km = search.length_m / 1000.0 * grow[search.kind]
        modal = np.column_stack(
            [found.total(np.where(np.isin(search.kind, _kinds(mode)), km, 0.0)) for mode in MODES]
        )
        names = np.array([spot.name for spot in flows.spots])
        table = {
            "from": names[flows.origin],
            "to": names[flows.destination],
            "tonnes": tonnes,
            "main_mode": np.where(found.reached, np.array(MODES)[modal.argmax(axis=1)], ""),
        }
        table |= {f"{mode}_km": modal[:, index] for index, mode in enumerate(MODES)}
        both = found.reached & self.by_road.reached
        for by, name, saving in _MONEY_AND_CO2:
            adds = search.weights(factors, by)
            own, road = found.total(adds) * tonnes, self.by_road.total(adds) * tonnes
            table[name], table[f"road_only_{name}"] = own, road
            table[saving] = np.subtract(road, own, out=np.full(len(tonnes), np.nan), where=both)
        return pd.DataFrame(table)[list(FLOW_COLUMNS)]


def _kinds(mode: str) -> list[int]:
    return [index for index, name in enumerate(CLASSES) if CLASS_MODE.get(name) == mode]


def _summary(table: pd.DataFrame) -> tuple[float, ...]:
    """Return the figures of :data:`COLUMNS` after the parameter and its value."""
    tonnes, mode = table["tonnes"], table["main_mode"]
    reached = mode != ""
    road = np.isfinite(table["road_only_cost_cny"])
    figures = []
    for _, name, saving in _MONEY_AND_CO2:
        figures += [
            float(table.loc[reached & road, column].sum())
            for column in (name, f"road_only_{name}", saving)
        ]
    return (
        float(tonnes.sum()),
        *(float(tonnes[mode == name].sum()) for name in MODES),
        float(tonnes[~reached].sum()),
        float(tonnes[reached & ~road].sum()),
        *(float((table.loc[reached, f"{name}_km"] * tonnes[reached]).sum()) for name in MODES),
        *figures,
    )
