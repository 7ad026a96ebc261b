"""Designations of two plans that say one place in two ways, brought to one of them before they are compared."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

Row = Mapping[str, str]


def settled(
    rows: list[Mapping[str, str]], others: list[Mapping[str, str]]
) -> list[Mapping[str, str]]:
    """Return designations with the regions that the other side alone knows: a park given its point has not moved.

    Examples
    --------
    >>> bare = {"industry_id": "cement", "place": "南园", "region_code": "", "region_name": "", "site": ""}
    >>> settled([bare], [bare | {"region_code": "500156", "region_name": "武隆区", "site": "南园"}])[0]["region_code"]
    '500156'
    """
    held: dict[tuple[str, str], dict[str, Mapping[str, str]]] = {}
    for row in others:
        if row["region_code"] and row["site"] == row["place"]:
            by_region = held.setdefault((row["industry_id"], row["place"]), {})
            by_region[row["region_code"]] = row
    made: list[Mapping[str, str]] = []
    for row in rows:
        known = (
            []
            if row["region_code"]
            else list(held.get((row["industry_id"], row["place"]), {}).values())
        )
        told = known[0] if len(known) == 1 else row
        made.append({**row, **{key: told[key] for key in ("region_code", "region_name", "site")}})
    return made


def of_own_region(rows: Sequence[Row], others: Sequence[Row], scope: str) -> list[Row]:
    """Return designations of a plan with the region that it governs where they bear its name alone.

    What names no place hangs on a label, the name of the plan's region, in a plan read from a document; a plan typed by
    hand may name the region itself. It is the same statement: one side's region is taken for the other's label.

    Parameters
    ----------
    rows, others
        Designations of the plan, and of the other one.
    scope
        Adcode of the region that the plan governs.

    Examples
    --------
    >>> bare = {"industry_id": "stone", "place": "湖北省", "region_code": "", "region_name": "", "site": ""}
    >>> typed = {**bare, "place": "", "region_code": "420000", "region_name": "湖北省"}
    >>> of_own_region([bare], [typed], "420000")[0]["region_code"], of_own_region([bare], [], "420000") == [bare]
    ('420000', True)
    """
    found = {
        (row["industry_id"], row["region_name"])
        for row in others
        if row["region_code"] == scope and not row["site"]
    }
    return [
        {**row, "region_code": scope, "region_name": row["place"]}
        if not row["region_code"] and (row["industry_id"], row["place"]) in found
        else row
        for row in rows
    ]
