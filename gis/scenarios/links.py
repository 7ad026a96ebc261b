"""Edits that build: a road, a railway or a waterway between two places, a terminal at a station or port."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

import numpy as np

from gis.errors import SettingError, Term, UnknownNameError
from gis.freight import whereabouts
from gis.freight.graph import network, own_links
from gis.freight.terminals import terminals
from gis.nearest import nearest
from gis.plans.file import cell
from gis.scenarios.effect import Effect
from gis.schema import OWN_TABLES
from gis.sphere import straight_km
from gis.words.catalogue import LANGUAGES, text

if TYPE_CHECKING:
    from gis.atlas import Atlas
    from gis.scenarios.scenario import Edit

# Mode -> how a place of it is written, and the table that lists it.
_PLACES = {"rail": ("站", "rail-stations"), "water": ("港", "ports")}


def link(atlas: Atlas, edit: Edit, own: Mapping[str, Edit]) -> Effect:
    """Return the effect of a new link; without a length it is as long as the straight line."""
    del own
    mode = _mode(edit, own_links.MODES)
    ends = [_end(atlas, mode, edit.said(key)) for key in ("from", "to")]
    if mode == "road":
        for (_, lon, lat), key in zip(ends, ("from", "to"), strict=True):
            if not own_links.is_near_roads(network.load(atlas), lon, lat):
                raise SettingError(
                    "error.scenario_link_island", edit=edit.term(), place=edit.said(key)
                )
    if ends[0][0] == ends[1][0]:
        raise SettingError("error.scenario_link_ends", edit=edit.term())
    (one, lon, lat), (two, lon_two, lat_two) = sorted(ends)
    length = edit["length_km"]
    straight = float(np.asarray(straight_km(lon, lat, lon_two, lat_two)).item())
    if length is None:
        length = round(straight, 3)
    elif float(length) < straight * 0.98:
        raise SettingError("error.scenario_link_short", edit=edit.term(), straight=straight)
    return _effect(edit, (mode, one, two), length)


def terminal(atlas: Atlas, edit: Edit, own: Mapping[str, Edit]) -> Effect:
    """Return the effect of a new terminal at a station or port."""
    del own
    mode = _mode(edit, tuple(_PLACES))
    name, _, _ = _end(atlas, mode, edit.said("place"))
    suffix = _PLACES[mode][0]
    if any(
        row["mode"] == mode and row["name"].removesuffix(suffix) == name
        for row in atlas.records("terminals")
    ):
        raise SettingError("error.scenario_terminal_there", edit=edit.term())
    return _effect(edit, (f"terminal_{mode}", name, ""), "")


def ends(
    atlas: Atlas,
    mode: str,
    near: tuple[float, float] | None = None,
    *,
    without_terminal: bool = False,
) -> dict[str, float]:
    """Return the stations or ports that a link or a terminal may be at, as an edit names them.

    Parameters
    ----------
    mode
        ``rail`` or ``water``.
    near
        Longitude and latitude from which the distance is taken.
    without_terminal
        Leave out those where goods are transferred already, by a scenario too.

    Returns
    -------
    dict
        Name to km in a straight line, the nearest first; without ``near`` NaN, by name.

    Examples
    --------
    >>> from gis.atlas import Atlas
    >>> found = ends(Atlas.bundled(), "water", (107.39, 29.70))
    >>> next(iter(found))
    '涪陵港'
    """
    suffix, table = _PLACES[mode]
    rows = atlas.records(table)
    taken = set()
    if without_terminal:
        known = terminals(atlas)
        taken = {str(name).removesuffix(suffix) for name in known[known["mode"] == mode]["name"]}
    free = [row for row in rows if row["name"].removesuffix(suffix) not in taken]
    km = np.full(len(free), np.nan)
    if near is not None and free:
        lon, lat = (np.array([float(row[axis]) for row in free]) for axis in ("lon", "lat"))
        km = np.asarray(straight_km(lon, lat, *near), dtype=float)
    named = [row["name"].removesuffix(suffix) + suffix for row in free]
    order = sorted(range(len(free)), key=lambda at: (km[at] if near else 0.0, named[at]))
    return {named[at]: float(km[at]) for at in order}


def degrees(atlas: Atlas, row: Mapping[str, str]) -> list[tuple[float, float]]:
    """Return lon and lat of the ends of a row of the table ``own-links``: two, of a terminal one."""
    kind = row["kind"].removeprefix("terminal_")
    found = [_end(atlas, kind, row[key]) for key in ("from", "to") if row[key]]
    return [(lon, lat) for _, lon, lat in found]


def _mode(edit: Edit, known: tuple[str, ...]) -> str:
    """Return the mode of an edit, by its code or in words."""
    said = edit.said("mode").casefold()
    words = {text(f"mode.{mode}", lang).casefold(): mode for mode in known for lang in LANGUAGES}
    mode = said if said in known else words.get(said, "")
    if not mode:
        raise SettingError(
            "error.scenario_mode", edit=edit.term(), found=edit.said("mode"),
            known=[Term(f"mode.{one}") for one in known],
        )  # fmt: skip
    return mode


def _end(atlas: Atlas, mode: str, said: str) -> tuple[str, float, float]:
    """Return how an end of a link stands in the table, and its degrees."""
    if mode == "road":
        spot = whereabouts.locate(atlas, said)
        return f"{spot.lon:.5f},{spot.lat:.5f}", spot.lon, spot.lat
    suffix, table = _PLACES[mode]
    name = said.strip().removesuffix(suffix)
    rows = [row for row in atlas.records(table) if row["name"] in (name, name + suffix)]
    if not rows:
        known = [row["name"] for row in atlas.records(table)]
        near = nearest(name, known) or "-"
        raise UnknownNameError("error.scenario_link_end", found=said, nearest=near, suffix=suffix)
    return rows[0]["name"], float(rows[0]["lon"]), float(rows[0]["lat"])


def _effect(edit: Edit, what: tuple[str, str, str], length: object) -> Effect:
    kind, one, two = what
    if edit["cost_cny"] is not None and float(edit["cost_cny"]) < 0:
        raise SettingError("error.scenario_link_cost", edit=edit.term())
    identifier = "|".join(what)
    row = {
        "link_id": identifier, "kind": kind, "from": one, "to": two, "length_km": cell(length),
        "name": edit.said("name"), "cost_cny": cell(edit["cost_cny"]),
        "note": edit.said("source") or text("scenario.locator"),
    }  # fmt: skip
    ordered = {column: row[column] for column in OWN_TABLES["own-links"]}
    return Effect(edit, ("link", identifier), {("own-links", identifier): ordered})
