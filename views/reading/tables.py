"""The records of a document as tables that are edited, and the records that tables say.

A table is indexed by the number of its record in the reader's JSON; rows that a user added bear
numbers beyond those. What an editor did is applied here, so that it outlives the editor: Streamlit
forgets an editor that is drawn anew or not at all.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import pandas as pd

from gis.plans.rows import section_said
from gis.report.plan_form.filled_in import items

KINDS = ("designations", "targets", "links", "resources", "chains", "hubs", "incentives")
OTHERS = KINDS[2:]
COLUMNS = {
    "designations": (
        "keep",
        "category",
        "industry",
        "places",
        "status",
        "locator",
        "confidence",
        "quote",
    ),
    "targets": (
        "keep",
        "indicator",
        "relation",
        "value",
        "value_max",
        "unit",
        "year",
        "locator",
        "confidence",
        "quote",
    ),
    "links": ("keep", "kind", "places", "locator", "confidence", "quote"),
    "resources": ("keep", "mineral", "places", "locator", "confidence", "quote"),
    "chains": ("keep", "nodes", "locator", "confidence", "quote"),
    "hubs": ("keep", "name", "places", "locator", "confidence", "quote"),
    "incentives": (
        "keep",
        "what",
        "level",
        "relation",
        "amount",
        "unit",
        "locator",
        "confidence",
        "quote",
    ),
}
_NUMBERS = {"value": "Float64", "value_max": "Float64", "amount": "Float64", "year": "Int64"}
# Where a list stands in one cell: what parts its items there.
_LISTS = {"industries": "、", "places": "、", "nodes": "—"}


def of(kind: str, records: Sequence[Mapping[str, Any]]) -> pd.DataFrame:
    """Return the records of a kind as the table that is edited; the index is the record's number."""
    rows = [[_cell(kind, record, column) for column in COLUMNS[kind]] for record in records]
    made = pd.DataFrame(rows, columns=list(COLUMNS[kind]))
    return made.astype(
        {c: t for c, t in _NUMBERS.items() if c in made} | {"keep": bool, "confidence": float}
    )


def _cell(kind: str, record: Mapping[str, Any], column: str) -> Any:
    """Return what stands in a cell; a goal in words stands in the column of units."""
    if column == "keep":
        return True
    if column == "quote":
        return one_line(record.get("quote") or "")
    if column == "industry":
        column = "industries"
    if column in _LISTS:
        return _LISTS[column].join(map(str, record.get(column) or ()))
    if kind == "targets" and column == "unit":
        return record["unit"] or record.get("value_text")
    if column == "year":
        return record["year"] or record.get("period_end")
    value = record.get(column)
    return section_said(value) if column == "locator" else value


def one_line(quote: object) -> str:
    """Return a quote without line ends, cells of a table apart."""
    return "".join(str(quote).replace("\t", "|").split())


def edited(
    table: pd.DataFrame, shown: Sequence[int], state: Mapping[str, Any], free: int = 0
) -> pd.DataFrame:
    """Return a table with what was done to some of its rows in an editor.

    Parameters
    ----------
    table
        The whole table; rows that the editor did not show stay as they are.
    shown
        Index of the rows that the editor shows, in its order.
    state
        What Streamlit keeps of an editor: ``edited_rows``, ``added_rows`` and ``deleted_rows``.
    free
        The first number that belongs to no record that was read.

    Examples
    --------
    >>> table = pd.DataFrame({"keep": [True] * 3, "unit": ["a", "b", "c"]})
    >>> edited(table, [0, 2], {"edited_rows": {1: {"unit": "d"}}, "deleted_rows": [0]})["unit"].to_dict()
    {1: 'b', 2: 'd'}
    """
    made = table.copy()
    for position, cells in state.get("edited_rows", {}).items():
        for column, value in cells.items():
            if column in made:
                made.loc[shown[int(position)], column] = (
                    pd.NA if value is None and column in _NUMBERS else value
                )
    gone = [shown[int(position)] for position in state.get("deleted_rows", ())]
    number = max([free, *(int(n) + 1 for n in table.index)])
    made = made.drop(index=gone)
    for row in state.get("added_rows", ()):
        made = appended(made, row, number)
        number += 1
    return made


def appended(table: pd.DataFrame, row: Mapping[str, Any], number: int) -> pd.DataFrame:
    """Return a table with one more row; what the row does not say is empty."""
    cells = {
        column: [row.get(column, True if column == "keep" else None)] for column in table.columns
    }
    fresh = pd.DataFrame(cells, index=[number]).astype(table.dtypes.to_dict(), errors="ignore")
    return pd.concat([table, fresh]) if len(table) else fresh


def records(
    kind: str,
    read: Sequence[dict[str, Any]],
    table: pd.DataFrame,
    placed: Callable[[list[str]], list[str | None]],
    held: Callable[[dict[str, Any]], dict[str, Any]],
) -> list[dict[str, Any]]:
    """Return the records that a table says: unticked rows left out, changed cells in place of what was read.

    Parameters
    ----------
    kind
        One of :data:`KINDS`.
    read
        The records as they were read; a row beyond them has the quote that was typed, or none.
    table
        As :func:`of` makes it and :func:`edited` changes it.
    placed
        Gives the codes of regions, None where there is none, of a list of places.
    held
        Gives the field ``inside`` of a record whose places changed, or nothing (:func:`gis.plans.reader.places.inside.inside`).
    """
    said = []
    for number, row in table.to_dict("index").items():
        if not row["keep"] or pd.isna(row["keep"]):
            continue
        before = dict(read[number]) if 0 <= number < len(read) else {"quote": "", "confidence": 1.0}
        values = {
            column: None if pd.isna(value) or value == "" else value
            for column, value in row.items()
        }
        made = _MAKERS[kind](before, values)
        if made is None:
            continue
        made["quote"] = before["quote"] or str(values["quote"] or "")
        if "places" in made and made["places"] != before.get("places"):
            known = dict(
                zip(before.get("places", ()), before.get("region_codes", ()), strict=False)
            )
            made["region_codes"] = [
                known.get(place) or code
                for place, code in zip(made["places"], placed(made["places"]), strict=True)
            ]
            made.pop("place_implicit", None)
            made.pop("inside", None)
            if kind in ("designations", "resources"):
                made |= _held(before, held(made).get("inside"), made["places"])
        said.append(made)
    return said


def _held(
    before: dict[str, Any], found: list[list[str] | None] | None, places: list[str]
) -> dict[str, Any]:
    """Return the field ``inside`` of a record whose places changed; a place that stayed keeps the county that its text gave it."""
    known = dict(zip(before.get("places", ()), before.get("inside", ()), strict=False))
    held = [
        known.get(place) or one
        for place, one in zip(places, found or [None] * len(places), strict=True)
    ]
    return {"inside": held} if any(held) else {}


def _listed(column: str, before: Mapping[str, Any], cell: object) -> list[str]:
    """Return what a cell lists; as it was read where nobody changed the cell, whatever signs a name holds."""
    known = list(before.get(column) or ())
    if cell == _LISTS[column].join(map(str, known)):
        return known
    return items(cell if column != "nodes" else str(cell or "").replace("—", "、"))


def _designation(before: dict[str, Any], row: dict[str, Any]) -> dict[str, Any] | None:
    industries, places = (
        _listed("industries", before, row["industry"]),
        _listed("places", before, row["places"]),
    )
    if not row["category"] or not (industries or places):
        return None
    if industries != before.get("industries"):
        before.pop("industry_ids", None)
    return before | {
        "category": row["category"],
        "industries": industries,
        "industry": "、".join(industries),
        "places": places,
        "status": row["status"] or "planned",
    }


def _target(before: dict[str, Any], row: dict[str, Any]) -> dict[str, Any] | None:
    value, words = _plain(row["value"]), row["unit"]
    if not row["indicator"] or (value is None and not words):
        return None
    return before | {
        "indicator": str(row["indicator"]),
        "relation": row["relation"] or "=",
        "value": value,
        "value_max": _plain(row["value_max"]),
        "unit": words if value is not None else None,
        "value_text": words if value is None else None,
        "year": None if row["year"] is None else int(row["year"]),
    }


def _plain(number: Any) -> float | int | None:
    if number is None:
        return None
    return int(number) if float(number).is_integer() else float(number)


def _link(before: dict[str, Any], row: dict[str, Any]) -> dict[str, Any] | None:
    places = _listed("places", before, row["places"])
    if not places:
        return None
    made = before | {"kind": row["kind"] or "collaboration", "places": places}
    sides = {side: before.get(side) or [] for side in ("from_places", "to_places")}
    if places != before.get("places") and any(sides.values()):
        fresh = [p for p in places if not any(p in side for side in sides.values())]
        # Who is new stands where somebody stood before.
        wanted = "to_places" if sides["to_places"] else "from_places"
        made |= {
            side: [p for p in places if p in known or (side == wanted and p in fresh)]
            for side, known in sides.items()
        }
    return made


def _resource(before: dict[str, Any], row: dict[str, Any]) -> dict[str, Any] | None:
    places = _listed("places", before, row["places"])
    if not row["mineral"] or not places:
        return None
    if row["mineral"] != before.get("mineral"):
        before.pop("industry_id", None)
    return before | {"mineral": str(row["mineral"]), "places": places}


def _chain(before: dict[str, Any], row: dict[str, Any]) -> dict[str, Any] | None:
    nodes = _listed("nodes", before, row["nodes"])
    return before | {"nodes": nodes} if nodes else None


def _hub(before: dict[str, Any], row: dict[str, Any]) -> dict[str, Any] | None:
    return (
        before | {"name": str(row["name"]), "places": _listed("places", before, row["places"])}
        if row["name"]
        else None
    )


def _incentive(before: dict[str, Any], row: dict[str, Any]) -> dict[str, Any] | None:
    if not row["what"]:
        return None
    return before | {
        "what": str(row["what"]),
        "level": row["level"],
        "relation": row["relation"] or "=",
        "amount": _plain(row["amount"]),
        "unit": row["unit"],
    }


_MAKERS = {
    "designations": _designation, "targets": _target, "links": _link, "resources": _resource, "chains": _chain,
    "hubs": _hub, "incentives": _incentive,
}  # fmt: skip
