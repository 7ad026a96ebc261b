"""Legend parts: what each colour, stripe, symbol and line means, and how many there are."""

from __future__ import annotations

from typing import Any

from layers.palette import Fill, Symbol


def entry(
    text: str,
    *,
    count: int | str | None = None,
    fill: Fill | None = None,
    symbol: Symbol | None = None,
    line: dict[str, Any] | None = None,
) -> dict[str, Any]:
    """Return one legend row: a mark, its meaning and how many.

    Examples
    --------
    >>> entry("核心", count=1, symbol={"shape": "star", "colour": "#a3214f"})["count"]
    '1'
    """
    row: dict[str, Any] = {"text": text}
    if count is not None:
        row["count"] = str(count)
    marks = {"fill": fill, "symbol": symbol, "line": line}
    return row | {key: mark for key, mark in marks.items() if mark is not None}


def part(
    name: str, entries: list[dict[str, Any]], *, layer_id: str | None = None, note: str = ""
) -> dict[str, Any]:
    """Return a legend part; with a ``layer_id`` its heading is a switch for that layer."""
    result: dict[str, Any] = {"name": name, "entries": entries}
    if layer_id is not None:
        result["id"] = layer_id
    if note:
        result["note"] = note
    return result
