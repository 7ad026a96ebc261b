"""The text of a Word document as it prints: accepted text, automatic numbers, boxes once.

document.xml is read itself, since readers of Word files lose inserted text, content controls or
text boxes, or leave automatic numbers out, and a figure that is lost leaves a good sentence.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from gis.errors import DocumentError
from gis.plans.reader.formats import numbering
from gis.plans.reader.formats.bounds import MAX_CHARACTERS, Extracted, Package, attribute, local

# Not part of the printed text: deleted text, field codes, the old form of a text box.
_SKIPPED = frozenset(
    ["del", "delText", "moveFrom", "instrText", "delInstrText", "Fallback", "rPr", "pPr", "sectPr", "tblPr", "tblGrid", "trPr", "tcPr", "sdtPr", "sdtEndPr", "ruby_rt", "bookmarkStart", "bookmarkEnd", "proofErr", "commentReference", "object", "fldData"]
)
# What an element prints; of w:t its text.
_PRINTED = {"t": "", "tab": " ", "ptab": " ", "br": "\n", "cr": "\n", "noBreakHyphen": "-"}
_MAX_DEPTH = 200


@dataclass(slots=True)
class _Style:
    based_on: str = ""
    number_id: str | None = None
    level: int | None = None


@dataclass(slots=True)
class _Walk:
    """What is carried while the tree is read."""

    numbers: numbering.Numbering
    styles: dict[str, _Style]
    notes: dict[str, str]
    out: list[str] = field(default_factory=list)
    boxes: list[str] = field(default_factory=list)
    cited: list[str] = field(default_factory=list)
    tracked: int = 0
    characters: int = 0
    field_depth: int = 0
    in_code: list[bool] = field(default_factory=list)


def extract(content: bytes, name: str) -> Extracted:
    """Return the printed text of a .docx.

    Tracked changes are taken as accepted and counted in the notes; a footnote follows the
    paragraph that it belongs to; rows of tables are lines with tabs between cells.

    Raises
    ------
    DocumentError
        If the package or its XML is damaged or beyond the bounds.
    """
    package = Package(content, name)
    root = package.xml("word/document.xml")
    if root is None:
        raise DocumentError("reader.damaged", file=name)
    walk = _Walk(
        numbering.read(package.xml("word/numbering.xml")),
        _styles(package.xml("word/styles.xml")),
        _footnotes(package),
    )
    body = next((e for e in root if local(e) == "body"), root)
    _blocks(walk, body, 0, name)
    notes: list[tuple[str, dict[str, object]]] = []
    if walk.tracked:
        notes.append(("reader.tracked_changes", {"count": walk.tracked}))
    text = "\n".join(line for line in walk.out if line.strip())
    if not text.strip():
        raise DocumentError("reader.no_text", file=name)
    return Extracted(text, "docx", notes)


def _styles(root: Any | None) -> dict[str, _Style]:
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
                    level = _int(attribute(part, "val"))
    return number_id, level


def _int(value: str | None) -> int:
    return int(value) if value and value.isdigit() else 0


def _footnotes(package: Package) -> dict[str, str]:
    found: dict[str, str] = {}
    for path, kind in (("word/footnotes.xml", "footnote"), ("word/endnotes.xml", "endnote")):
        root = package.xml(path)
        for element in () if root is None else root:
            if attribute(element, "type") is None:
                words = "".join(t.text or "" for t in element.iter() if local(t) == "t")
                found[f"{kind}{attribute(element, 'id')}"] = words.strip()
    return found


def _blocks(walk: _Walk, element: Any, depth: int, name: str) -> None:
    """Read paragraphs and tables of a body, a cell or a content control, in order."""
    if depth > _MAX_DEPTH:
        raise DocumentError("reader.damaged", file=name)
    for child in element:
        kind = local(child)
        if kind == "p":
            _paragraph(walk, child, name)
        elif kind == "tbl":
            _table(walk, child, depth + 1, name)
        elif kind in ("del", "moveFrom"):
            walk.tracked += 1
        elif kind in ("sdt", "sdtContent", "ins", "moveTo", "customXml", "smartTag", "AlternateContent", "Choice", "txbxContent", "docPartBody"):
            walk.tracked += kind in ("ins", "moveTo")
            _blocks(walk, child, depth + 1, name)


def _paragraph(walk: _Walk, element: Any, name: str) -> None:
    label = _label(walk, element)
    parts: list[str] = []
    boxes, walk.boxes = walk.boxes, []
    cited, walk.cited = walk.cited, []
    _runs(walk, element, parts, 0, name)
    text = "".join(parts)
    own_boxes, walk.boxes = walk.boxes, boxes
    notes, walk.cited = walk.cited, cited
    if text.strip():
        walk.out.append(label + text)
    walk.characters += len(text)
    if walk.characters > MAX_CHARACTERS:
        raise DocumentError("reader.too_much_text", file=name)
    walk.out.extend(own_boxes)
    walk.out.extend(note for note in notes if note)


def _label(walk: _Walk, element: Any) -> str:
    number_id: str | None = None
    level: int | None = None
    style = ""
    for child in element:
        if local(child) == "pPr":
            number_id, level = _number(child)
            for part in child:
                if local(part) == "pStyle":
                    style = attribute(part, "val") or ""
    seen: set[str] = set()
    while style and style not in seen and (number_id is None or level is None):
        seen.add(style)
        made = walk.styles.get(style, _Style())
        if number_id is None and made.number_id is not None:
            number_id = made.number_id
            level = _style_level(walk, number_id, style) if level is None and made.level is None else level
        level = made.level if level is None else level
        style = made.based_on
    if number_id in (None, "0"):
        return ""
    return walk.numbers.label(str(number_id), level or 0)


def _style_level(walk: _Walk, number_id: str, style: str) -> int | None:
    """Return the level of a list that a paragraph style is bound to."""
    abstract_id, overrides = walk.numbers.lists.get(number_id, ("", {}))
    levels = {**walk.numbers.abstract.get(abstract_id, {}), **overrides}
    return next((n for n, level in levels.items() if level.style == style), None)


def _runs(walk: _Walk, element: Any, parts: list[str], depth: int, name: str) -> None:
    """Append the printed text of a paragraph's content."""
    if depth > _MAX_DEPTH:
        raise DocumentError("reader.damaged", file=name)
    for child in element:
        kind = local(child)
        if kind in ("del", "moveFrom"):
            walk.tracked += 1
        elif kind in _SKIPPED:
            continue
        elif kind == "fldChar":
            _field(walk, child)
        elif kind in _PRINTED:
            if kind != "t" or not (walk.in_code and walk.in_code[-1]):
                parts.append(_PRINTED[kind] or child.text or "")
        elif kind == "txbxContent":
            _box(walk, child, depth, name)
        elif kind in ("footnoteReference", "endnoteReference"):
            note = walk.notes.get(kind.removesuffix("Reference") + str(attribute(child, "id")), "")
            walk.cited.append(note)
        else:
            walk.tracked += kind in ("ins", "moveTo")
            _runs(walk, child, parts, depth + 1, name)


def _field(walk: _Walk, element: Any) -> None:
    """Follow a field: its code is not printed, its result is."""
    match attribute(element, "fldCharType"):
        case "begin":
            walk.in_code.append(True)
        case "separate":
            if walk.in_code:
                walk.in_code[-1] = False
        case "end":
            if walk.in_code:
                walk.in_code.pop()
        case _:
            pass


def _box(walk: _Walk, element: Any, depth: int, name: str) -> None:
    """Read a text box; its paragraphs follow the one that holds it."""
    out, walk.out = walk.out, []
    codes, walk.in_code = walk.in_code, []
    _blocks(walk, element, depth + 1, name)
    made, walk.out = walk.out, out
    walk.in_code = codes
    walk.boxes.extend(made)


def _table(walk: _Walk, element: Any, depth: int, name: str) -> None:
    """Read a table: one line per row; a table of one column is plain paragraphs."""
    for row in _rows(element):
        cells: list[list[str]] = []
        for cell in _cells(row):
            out, walk.out = walk.out, []
            _blocks(walk, cell, depth + 1, name)
            made, walk.out = walk.out, out
            cells.append(made)
        filled = [c for c in cells if any(x.strip() for x in c)]
        if len(filled) == 1:
            walk.out.extend(filled[0])
        elif filled:
            walk.out.append("\t".join(" ".join(x.replace("\n", " ") for x in c) for c in filled))


def _rows(element: Any) -> list[Any]:
    found = []
    for child in element:
        if local(child) == "tr":
            found.append(child)
        elif local(child) in ("sdt", "sdtContent", "ins", "customXml"):
            found.extend(_rows(child))
    return found


def _cells(element: Any) -> list[Any]:
    found = []
    for child in element:
        if local(child) == "tc":
            found.append(child)
        elif local(child) in ("sdt", "sdtContent", "customXml"):
            found.extend(_cells(child))
    return found
