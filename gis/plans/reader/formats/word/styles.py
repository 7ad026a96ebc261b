"""What is carried while a Word document is read, and what its styles give: look, list and level, the label of a paragraph."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from gis.plans.reader.formats.appearance import Dropped, Look, look
from gis.plans.reader.formats.bounds import Package, attribute, local
from gis.plans.reader.formats.word import numbering

PLAIN = Look()


@dataclass(slots=True)
class _Style:
    based_on: str = ""
    number_id: str | None = None
    level: int | None = None
    look: Look = PLAIN


@dataclass(slots=True)
class Walk:
    """What is carried while the tree is read."""

    numbers: numbering.Numbering
    styles: dict[str, _Style]
    notes: dict[str, str]
    out: list[str] = field(default_factory=list)
    boxes: list[str] = field(default_factory=list)
    cited: list[str] = field(default_factory=list)
    tracked: int = 0
    characters: int = 0
    in_code: list[bool] = field(default_factory=list)
    look: Look = PLAIN
    beside: Look | None = None  # of the run before in the paragraph
    dropped: Dropped = field(default_factory=Dropped)
    package: Package | None = (
        None  # None within an imported part, whose own imports are not followed
    )
    chunks: dict[str, str] = field(default_factory=dict)
    drawn: dict[str, str] = field(default_factory=dict)
    imported: list[tuple[str, dict[str, object]]] = field(default_factory=list)


def styles_of(root: Any | None) -> dict[str, _Style]:
    """Return the styles of a document by their ids."""
    found: dict[str, _Style] = {}
    for element in () if root is None else root:
        if local(element) != "style":
            continue
        made = _Style()
        for child in element:
            if local(child) == "basedOn":
                made.based_on = attribute(child, "val") or ""
            elif local(child) == "pPr":
                made.number_id, made.level = _number(child)
            elif local(child) == "rPr":
                made.look = look(child)
        found[attribute(element, "styleId") or ""] = made
    return found


def _number(properties: Any) -> tuple[str | None, int | None]:
    """Return list and level of paragraph properties, None for what they leave open."""
    number_id = level = None
    for child in properties:
        if local(child) == "numPr":
            for part in child:
                if local(part) == "numId":
                    number_id = attribute(part, "val")
                elif local(part) == "ilvl":
                    level = whole_number(attribute(part, "val"))
    return number_id, level


def whole_number(value: str | None) -> int:
    """Return the number that an attribute gives, 0 where it gives none."""
    return int(value) if value and value.isdigit() else 0


def label_of(walk: Walk, element: Any) -> str:
    """Return the number or bullet that a paragraph prints, by its own properties or by those of its style; empty where it has none."""
    number_id: str | None = None
    level: int | None = None
    style = name_of_style(element, "pPr", "pStyle")
    for child in element:
        if local(child) == "pPr":
            number_id, level = _number(child)
    seen: set[str] = set()
    while style and style not in seen and (number_id is None or level is None):
        seen.add(style)
        made = walk.styles.get(style, _Style())
        if number_id is None and made.number_id is not None:
            number_id = made.number_id
            level = (
                _style_level(walk, number_id, style)
                if level is None and made.level is None
                else level
            )
        level = made.level if level is None else level
        style = made.based_on
    if number_id in (None, "0"):
        return ""
    return walk.numbers.label(str(number_id), level or 0)


def name_of_style(element: Any, properties: str, kind: str) -> str:
    """Return the name of the style of a paragraph or a run; empty where it has none."""
    parts = (part for child in element if local(child) == properties for part in child)
    return next((attribute(part, "val") or "" for part in parts if local(part) == kind), "")


def look_of_style(walk: Walk, style: str) -> Look:
    """Return the look that a style and those that it is based on give."""
    found = PLAIN
    seen: set[str] = set()
    while style and style not in seen:
        seen.add(style)
        made = walk.styles.get(style, _Style())
        found, style = found.over(made.look), made.based_on
    return found


def _style_level(walk: Walk, number_id: str, style: str) -> int | None:
    """Return the level of a list that a paragraph style is bound to."""
    abstract_id, overrides = walk.numbers.lists.get(number_id, ("", {}))
    levels = {**walk.numbers.abstract.get(abstract_id, {}), **overrides}
    return next((n for n, level in levels.items() if level.style == style), None)
