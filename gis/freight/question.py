"""What a file about freight is an answer to, as plain values: its places, by what it goes, what was allowed, which factors were changed.

The same figures by road alone, or with another price, are another answer; a table that is found in a
folder a year later says which it is. The sentences of sheets and pages stand in :mod:`layers.freight.asked`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gis.freight import costs
from gis.freight.graph import network, own_links

if TYPE_CHECKING:
    from collections.abc import Mapping

    import pandas as pd

    from gis.atlas import Atlas
    from gis.freight.costs import Choice, Factors, Terms
    from gis.freight.flows import Flows
    from gis.freight.reach import Reach
    from gis.freight.routing import Comparison

COLUMN = "asked"
# Rows up to which each says what was asked.
LONG = 100_000
Question = dict[str, Any]


def allowed(choice: Choice) -> Question:
    """Return what was allowed: modes, kinds of ways, the smallest ship (t, None for any) and, where there are any, the closed edges.

    Examples
    --------
    >>> from gis.freight.costs import Choice
    >>> allowed(Choice(("road",), ship_t=500.0))["modes"], allowed(Choice())["ship_t"]
    (['road'], None)
    >>> allowed(Choice(closed=frozenset((7, 3))))["closed_edges"], "closed_edges" in allowed(Choice())
    ([3, 7], False)
    """
    closed = {"closed_edges": sorted(choice.closed)} if choice.closed else {}
    return {
        "modes": list(choice.modes),
        "mixed_lines": choice.mixed_lines,
        "planned_waterways": choice.planned_waterways,
        "ship_t": choice.ship_t or None,
        **closed,
    }


def terms(atlas: Atlas, said: Terms) -> Question:
    """Return what was allowed, and by key the values of the factors that are not those of the atlas.

    Examples
    --------
    >>> from gis.atlas import Atlas
    >>> from gis.freight.costs import Choice, Terms, defaults
    >>> atlas = Atlas.bundled()
    >>> dear = Terms(defaults(atlas).with_value("road.unit_cost", 0.5), Choice(("road",)))
    >>> terms(atlas, dear)["factors"], "factors" in terms(atlas, Terms(defaults(atlas)))
    ({'road.unit_cost': 0.5}, False)
    """
    return allowed(said.choice) | changed(atlas, said.factors)


def changed(atlas: Atlas, factors: Factors) -> Question:
    """Return as ``factors`` the values that are not those of the atlas, by key; nothing where all are.

    The ends of a range stand beside as ``KEY.low`` and ``KEY.high`` where they are not the atlas's, since ways are told
    with their range; of a value alone both ends are itself. ``longer_roads`` stands beside where a road of a
    scenario is taken as longer than its file says.

    Examples
    --------
    >>> from gis.atlas import Atlas
    >>> atlas, keys = Atlas.bundled(), ("road.unit_cost", "rail.unit_cost")
    >>> known = costs.defaults(atlas)
    >>> changed(atlas, known.changed([(keys[0], 0.49, 0.4, 0.67), (keys[1], 0.2, 0.2, 0.2)]))
    {'factors': {'road.unit_cost.low': 0.4, 'rail.unit_cost': 0.2}}
    """
    known = costs.defaults(atlas).by_key
    found: dict[str, float] = {}
    for key, now in factors.by_key.items():
        then = known.get(key)
        if then is None or now.value != then.value:
            found[key] = now.value
        if key in found and now.low == now.value == now.high:
            continue
        ends = {"low": now.low, "high": now.high}
        found |= {
            f"{key}.{end}": value
            for end, value in ends.items()
            if then is None or value != then.pick(end)
        }
    return ({"factors": found} if found else {}) | _longer(atlas)


def _longer(atlas: Atlas) -> Question:
    """Return as ``longer_roads`` the roads of a scenario that are not as short as it says, in words; nothing without one."""
    if not atlas.records("own-links"):
        return {}
    found = [
        f"{row['name'] or row['from'] + ' - ' + row['to']}: {float(row['length_km']):.1f} km taken as {km:.1f} km"
        for row, km in own_links.longer(network.load(atlas))
    ]
    return {"longer_roads": found} if found else {}


def of_route(atlas: Atlas, found: Comparison, factors: Factors) -> Question:
    """Return the question of a comparison of ways."""
    load = found.loading
    trucks = {} if load is None else {"truck_m": load.truck.length_m}
    return {
        "origin": found.origin.name, "destination": found.destination.name, "tonnes": found.tonnes, "by": found.by,
        **trucks, **terms(atlas, costs.Terms(factors, found.choice)),
    }  # fmt: skip


def of_reach(atlas: Atlas, found: Reach, factors: Factors) -> Question:
    """Return the question of a service area."""
    return {
        "place": found.spot.name, "limits": list(found.limits), "unit": found.unit,
        **terms(atlas, costs.Terms(factors, found.choice)),
    }  # fmt: skip


def of_flows(atlas: Atlas, flows: Flows, by: str, said: Terms, **more: object) -> Question:
    """Return the question of flows; ``more`` says what is closed or varies, what is empty is left out."""
    return {
        "places": len(flows.spots), "flows": len(flows.tonnes), "tonnes": flows.total_tonnes, "by": by,
        **{key: value for key, value in more.items() if value}, **terms(atlas, said),
    }  # fmt: skip


def line(asked: Mapping[str, Any]) -> str:
    """Return a question in one cell, by the keys of the JSON document.

    Examples
    --------
    >>> line({"by": "cost", "within_km": 50.0, "modes": ["road", "rail"], "mixed_lines": True, "ship_t": None, "factors": {"road.unit_cost": 0.5}})
    'by=cost; within_km=50; modes=road+rail; mixed_lines=true; ship_t=any; road.unit_cost=0.5'
    """
    return "; ".join(_pair(key, value) for key, value in asked.items())


def _pair(key: str, value: object) -> str:
    if isinstance(value, dict):
        return line(value)
    if value is None:
        return f"{key}=any"
    if isinstance(value, bool):
        return f"{key}={str(value).lower()}"
    if isinstance(value, (list, tuple)):
        return f"{key}={'+'.join(_plain(one) for one in value)}"
    return f"{key}={_plain(value)}"


def _plain(value: object) -> str:
    return f"{value:.15g}" if isinstance(value, float) else str(value)


def beside(rows: pd.DataFrame, asked: Mapping[str, Any] | None) -> pd.DataFrame:
    """Return a table whose last column says what was asked; the same table where nothing is said.

    A table that is cut out, sorted or pasted elsewhere keeps saying what it answers. A table of more
    than ``LONG`` rows says it in its first: all pairs of the counties would say it eight million times,
    in nine parts of ten of the file.

    Examples
    --------
    >>> import pandas as pd
    >>> beside(pd.DataFrame({"km": [1.5]}), {"by": "km"}).to_dict("records")
    [{'km': 1.5, 'asked': 'by=km'}]
    >>> beside(pd.DataFrame({"km": range(LONG + 1)}), {"by": "km"})["asked"].unique().tolist()
    ['by=km', '']
    """
    if asked is None:
        return rows
    said = line(asked)
    if len(rows) <= LONG:
        return rows.assign(**{COLUMN: said})
    return rows.assign(**{COLUMN: [said] + [""] * (len(rows) - 1)})
