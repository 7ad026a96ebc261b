"""Who sends how much to whom: a table of flows, and how it loads the network.

Flows go all-or-nothing over the least-cost way; capacity is unknown and not modelled.
"""

from __future__ import annotations

import re
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd

from gis.atlas import Atlas
from gis.errors import (
    AmbiguousNameError,
    AtlasError,
    InputTableError,
    Term,
    UnknownNameError,
    first_of,
)
from gis.freight.costs import MOST_TONNES, require_tonnes
from gis.freight.graph.search import NO_PREDECESSOR, Search
from gis.freight.whereabouts import Spot, locate, told_apart
from gis.regions import gazetteer
from gis.tables import fixed, headings, periods, units
from gis.tables.cells import Numbers
from gis.tables.fixed import Fixed
from gis.tables.formats.workbooks import text as written
from gis.tables.table import Rows

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

# What says tonnes in a heading: 吨数, weight_t, tonnage.
_TONNES = re.compile(r"吨|ton|_t$")
_TONNE = units.Unit("吨", 1.0, "吨")
# How the columns of a table of flows may be called.
HEADINGS = {
    "from": (
        "from", "origin", "起点", "起始地", "出发地", "发货地", "始发地", "发站", "装货地", "产地", "起运地", "起运站",
        "始发站", "发运地", "发出地", "起讫点起", "发货城市", "出发城市", "起点城市", "起点名称", "起点代码", "起点地区", "from_code",
        "from_name", "origin_code", "o", "发货地区", "出发地区", "发出城市", "调出地", "流出地", "供应地", "起始城市", "发货方",
    ),
    "to": (
        "to", "destination", "终点", "目的地", "收货地", "到达地", "到站", "卸货地", "销地", "终到地", "终到站", "到货地",
        "运达地", "抵达地", "到达城市", "收货城市", "目的城市", "终点城市", "终点名称", "终点代码", "终点地区", "to_code",
        "to_name", "destination_code", "d", "dest", "到货城市", "到货地区", "目的地区", "调入地", "流入地", "需求地", "销往地", "收货方", "到达地区",
    ),
    "tonnes": (
        "tonnes", "tonne", "tons", "t", "吨", "吨数", "运量", "货运量", "吨位", "重量", "货物重量", "流量",
        "万吨", "weight", "运输量", "发运量", "货量", "货物量", "数量", "volume_t", "volume", "tonnage", "weight_t", "flow", "发货量", "到货量", "调运量", "总运量", "年运量",
    ),
}  # fmt: skip
_SHOWN_FAULTS = 10


@dataclass(frozen=True)
class Flows:
    """Spots and what moves among them: rows of (origin, destination, tonnes); what is to be said of them."""

    spots: tuple[Spot, ...]
    origin: np.ndarray
    destination: np.ndarray
    tonnes: np.ndarray
    remarks: tuple[Term, ...] = ()

    @property
    def total_tonnes(self) -> float:
        """Tonnes of all flows."""
        return float(self.tonnes.sum())


def all_pairs(spots: Sequence[Spot], tonnes: float = 1.0) -> Flows:
    """Return equal flows between all ordered pairs of different spots.

    Raises
    ------
    InputTableError
        If there are fewer than two spots.
    SettingError
        If the tonnes are not above zero, or more than a country moves.
    """
    if len(spots) < 2:
        raise InputTableError("error.flow_places", found=len(spots))
    origin, destination = np.nonzero(~np.eye(len(spots), dtype=bool))
    return Flows(tuple(spots), origin, destination, np.full(len(origin), require_tonnes(tonnes)))


def from_table(atlas: Atlas, table: Rows | pd.DataFrame) -> Flows:
    r"""Return flows from a user's table with columns of origin, destination and tonnes.

    Parameters
    ----------
    atlas
        Where places are looked up.
    table
        Rows as read (gis.tables.reading.rows), or a frame. ``HEADINGS`` says how the columns may
        be called; a unit after the heading (运量（万吨）) is converted to tonnes.

    Raises
    ------
    InputTableError
        If columns are missing or there is no row; else with all faults by row, column and value:
        tonnes that are not above zero, places not known, rows that begin and end at the same place,
        codes beside the name of another place.

    Examples
    --------
    >>> from gis.tables import reading
    >>> rows = reading.rows("起点,终点,吨\n成都,重庆,\"1,200\"\n".encode(), "a.csv")
    >>> from_table(Atlas.bundled(), rows).tonnes.tolist()
    [1200.0]
    """
    rows = fixed.read(fixed.frame(table) if isinstance(table, pd.DataFrame) else table, HEADINGS)
    if not len(rows.rows.frame):
        raise InputTableError("error.flow_places", found=0)
    _require_one_time(rows)
    tonnes = rows.numbers("tonnes", _TONNE)
    names = {key: rows.texts(key) for key in ("from", "to")}
    found: dict[str, Spot] = {}
    unknown: dict[str, AtlasError] = {}
    for name in dict.fromkeys([*names["from"], *names["to"]]):
        try:
            found[name] = locate(atlas, name)
        except AtlasError as fault:
            unknown[name] = fault
    faults = [
        *_faults(rows, tonnes, found, _with_parts(atlas, unknown)),
        *_contradicted(atlas, rows, found),
    ]
    if faults:
        shown = faults[:_SHOWN_FAULTS]
        if len(faults) > len(shown):
            shown.append(Term("flow_fault.more", count=len(faults) - len(shown)))
        raise InputTableError("error.flow_faults", count=len(faults), faults=shown)
    # Two names of one place are one place.
    spots = list({(spot.lon, spot.lat): spot for spot in found.values()}.values())
    at = {(spot.lon, spot.lat): index for index, spot in enumerate(spots)}
    number = {name: at[spot.lon, spot.lat] for name, spot in found.items()}
    origin, destination = (
        np.array([number[name] for name in names[key]], dtype=np.int64) for key in ("from", "to")
    )
    remarks = tuple(_remarks(rows, origin, destination))
    return Flows(tuple(told_apart(atlas, spots)), origin, destination, tonnes.array, remarks)


def _with_parts(atlas: Atlas, unknown: dict[str, AtlasError]) -> dict[str, AtlasError]:
    """Return the faults of places, those of zones and newer divisions with where they lie."""
    faults = dict(unknown)
    for name in faults:
        try:
            gazetteer.require(atlas, name)
        except UnknownNameError as fault:
            if fault.key.startswith("error.part."):
                faults[name] = fault
        except AtlasError:
            continue
    return faults


def _require_one_time(rows: Fixed) -> None:
    """Refuse flows of several years: they are no flows of one."""
    for name in rows.ignored:
        if headings.word(name) == "date":
            cells = rows.rows.frame.iloc[:, rows.rows.head.names.index(name)]
            times = periods.in_order(cell for cell in map(written, cells) if cell.strip())
            if len(times) > 1:
                raise InputTableError(
                    "error.flow_times", column=name, found=first_of(times, _SHOWN_FAULTS)
                )


def _remarks(rows: Fixed, origin: np.ndarray, destination: np.ndarray) -> Iterator[Term]:
    """Say which columns and rows were left out, and that rows between the same places are added."""
    yield from rows.rows.remarks
    head = rows.heading("tonnes")
    by_row = rows.said_of_rows(_TONNE)
    if by_row is not None:
        yield from by_row
    elif rows.numbers("tonnes").unit is None and not _TONNES.search(head.lower()):
        yield Term("flow_remark.unit", column=head)
    if rows.names:
        coded = [rows.heading(key) for key in rows.names]
        yield Term("flow_remark.coded", columns=first_of(coded, _SHOWN_FAULTS))
    if rows.ignored:
        yield Term("flow_remark.ignored", columns=first_of(rows.ignored, _SHOWN_FAULTS))
    if rows.left_out:
        shown = [Term("map.qualified", what=o.row, more=o.text) for o in rows.left_out]
        yield Term("flow_remark.left_out", count=len(shown), rows=first_of(shown, _SHOWN_FAULTS))
    pairs = len(set(zip(origin.tolist(), destination.tolist(), strict=True)))
    if pairs < len(origin):
        yield Term("flow_remark.added", rows=len(origin), pairs=pairs)


def _faults(
    rows: Fixed, tonnes: Numbers, found: dict[str, Spot], unknown: dict[str, AtlasError]
) -> Iterator[Term]:
    """Give what is wrong with each row, rows as a spreadsheet numbers them."""
    cells = rows.texts("tonnes")
    columns = rows.texts("from"), rows.texts("to"), rows.numbers_of_rows
    for i, (origin, destination, row) in enumerate(zip(*columns, strict=True)):
        for key, name in (("from", origin), ("to", destination)):
            if name in unknown:
                yield _unknown(row, rows.heading(key), name, unknown[name])
        if {origin, destination} <= set(found) and _point(found[origin]) == _point(
            found[destination]
        ):
            ends = {"from_head": rows.heading("from"), "to_head": rows.heading("to")}
            yield Term(
                "flow_fault.same_place", row=row, origin=origin, destination=destination, **ends
            )
        head = rows.heading("tonnes")
        if i in tonnes.faults:
            reason = Term(f"own.{tonnes.faults[i]}")
            yield Term("flow_fault.cell", row=row, column=head, value=cells[i], reason=reason)
        elif not tonnes.array[i] > 0:
            yield Term("flow_fault.tonnes", row=row, column=head, value=cells[i])
        elif tonnes.array[i] > MOST_TONNES:
            yield Term("flow_fault.many", row=row, column=head, value=cells[i], most=MOST_TONNES)


def _contradicted(atlas: Atlas, rows: Fixed, found: dict[str, Spot]) -> Iterator[Term]:
    """Give the codes that stand beside the name of another place: either may be the slip."""
    meant = dict(found)
    for name in {name for key in rows.names for name in rows.named(key)} - set(found):
        # A name that fits several places, or none that is known, contradicts nothing.
        with suppress(AtlasError):
            meant[name] = locate(atlas, name)
    for key in rows.names:
        columns = rows.texts(key), rows.named(key), rows.numbers_of_rows
        for code, name, row in zip(*columns, strict=True):
            if code not in found or name not in meant or name in found[code].name:
                # 承德 beside the code of 承德县 is its short name, whatever else it names.
                continue
            if _point(meant[name]) != _point(found[code]):
                head = rows.heading(key)
                yield Term("flow_fault.two_places", row=row, column=head, value=code, name=name)


def _unknown(row: int, column: str, name: str, fault: AtlasError) -> Term:
    """Return in few words why a place of a row is not known."""
    nearest: Any = fault.values.get("nearest")  # noqa: PD011
    regions: Any = fault.values.get("regions")  # noqa: PD011
    if regions:
        return Term("flow_fault.part", row=row, column=column, value=name, regions=regions)
    if isinstance(fault, AmbiguousNameError):
        kind = "ambiguous"
    elif not isinstance(fault, UnknownNameError):
        kind = "outside"
    elif nearest:
        first = nearest if isinstance(nearest, str) else next(iter(nearest))
        return Term("flow_fault.unknown_near", row=row, column=column, value=name, nearest=first)
    else:
        kind = "unknown"
    return Term(f"flow_fault.{kind}", row=row, column=column, value=name)


def _point(spot: Spot) -> tuple[float, float]:
    return spot.lon, spot.lat


@dataclass(frozen=True)
class Ways:
    """Ways of flows on a search graph: edges in any order, each with the flow it belongs to.

    ``reached`` tells of each flow whether there is a way; the others have no edges.
    """

    reached: np.ndarray
    flow: np.ndarray
    edge: np.ndarray

    def total(self, quantity: np.ndarray) -> np.ndarray:
        """Return the sum of what each edge adds, by flow; inf where there is no way.

        Examples
        --------
        >>> ways = Ways(np.array([True, False]), np.array([0, 0]), np.array([2, 1]))
        >>> ways.total(np.array([1.0, 2.0, 5.0]))
        array([ 7., inf])
        """
        sums = np.bincount(self.flow, quantity[self.edge], len(self.reached))
        return np.asarray(np.where(self.reached, sums, np.inf))


def ways(
    search: Search,
    weights: np.ndarray,
    flows: Flows,
    progress: Callable[[float], None] | None = None,
) -> Ways:
    """Return the least-weight way of each flow; ``progress`` is told the share done."""
    parts = list(_by_origin(search, weights, flows, progress))
    reached = np.zeros(len(flows.tonnes), dtype=bool)
    reached[np.concatenate([part.reached for part in parts])] = True
    return Ways(
        reached,
        np.concatenate([part.flow for part in parts]),
        np.concatenate([part.edge for part in parts]),
    )


def loads(
    search: Search,
    weights: np.ndarray,
    flows: Flows,
    progress: Callable[[float], None] | None = None,
) -> np.ndarray:
    """Return the tonnes on each edge of the search graph under all-or-nothing flows.

    Parameters
    ----------
    search, weights
        The graph and what each of its edges weighs; a flow takes the way of the least sum.
    flows
        What moves, in tonnes.
    progress
        Called with the share done, 0 to 1, after each origin; what it raises stops the work.

    Returns
    -------
    array of float
        Tonnes by edge of ``search``, 0 where nothing passes. Flows without a way are on none.
    """
    result = np.zeros(len(search.tail))
    for part in _by_origin(search, weights, flows, progress):
        result += np.bincount(part.edge, flows.tonnes[part.flow], len(result))
    return result


def _by_origin(
    search: Search,
    weights: np.ndarray,
    flows: Flows,
    progress: Callable[[float], None] | None,
) -> Iterator[Ways]:
    """Give the ways from one origin after the other; ``reached`` holds numbers of flows here."""
    origins = np.unique(flows.origin)
    for done, source in enumerate(origins.tolist(), start=1):
        rows = np.flatnonzero(flows.origin == source)
        found, before = search.trees(weights, np.array([source]))
        target = search.first_place + flows.destination[rows]
        reached = np.isfinite(found[0, target])
        yield _traced(search, weights, before[0], rows[reached], target[reached])
        if progress is not None:
            progress(done / len(origins))


def _traced(
    search: Search, weights: np.ndarray, before: np.ndarray, rows: np.ndarray, node: np.ndarray
) -> Ways:
    """Walk back from all targets at once to the root of a tree."""
    flow, left, right = [], [], []
    walking = rows
    while len(walking):
        previous = before[node]
        on = previous != NO_PREDECESSOR
        walking, node, previous = walking[on], node[on], previous[on]
        flow.append(walking)
        left.append(previous)
        right.append(node)
        node = previous
    if not flow:
        return Ways(rows, rows, rows)
    edges = search.rows(np.concatenate(left), np.concatenate(right), weights)
    return Ways(rows, np.concatenate(flow), edges)
