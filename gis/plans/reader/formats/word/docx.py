"""The text of a Word document as it prints: accepted text, automatic numbers, boxes once.

document.xml is read itself, since readers of Word files lose inserted text, content controls or
text boxes, or leave automatic numbers out, and a figure that is lost leaves a good sentence.
"""

from __future__ import annotations

from typing import Any

from gis.errors import DocumentError
from gis.plans.reader.formats import html, spans, superscripts, symbols
from gis.plans.reader.formats.appearance import look, with_drop_caps, without_prompts
from gis.plans.reader.formats.bounds import MAX_CHARACTERS, Extracted, Package, attribute, local
from gis.plans.reader.formats.word import diagrams, numbering
from gis.plans.reader.formats.word.styles import (
    PLAIN,
    Walk,
    label_of,
    look_of_style,
    name_of_style,
    styles_of,
    whole_number,
)

# Not part of the printed text: deleted text, field codes, the old form of a text box.
_SKIPPED = frozenset(
    [
        "del",
        "delText",
        "moveFrom",
        "instrText",
        "delInstrText",
        "Fallback",
        "rPr",
        "pPr",
        "sectPr",
        "tblPr",
        "tblGrid",
        "trPr",
        "tcPr",
        "sdtPr",
        "sdtEndPr",
        "rt",
        "rubyPr",
        "bookmarkStart",
        "bookmarkEnd",
        "proofErr",
        "commentReference",
        "object",
        "fldData",
    ]
)
# What an element prints; of w:t its text, of w:sym the sign of its font.
_PRINTED = {
    "t": "",
    "sym": "",
    "tab": " ",
    "ptab": " ",
    "br": "\n",
    "cr": "\n",
    "noBreakHyphen": "-",
}
_MAX_DEPTH, _MOST_COLUMNS = 200, 64


def extract(content: bytes, name: str, *, is_imported: bool = False) -> Extracted:
    """Return the printed text of a .docx.

    Tracked changes are taken as accepted and counted in the notes; text that is struck out or
    hidden, and raised marks of notes, are left out and said there. A footnote follows the paragraph
    that it belongs to; rows of tables are lines with tabs between cells.

    Raises
    ------
    DocumentError
        If the package or its XML is damaged or beyond the bounds.
    """
    package = Package(content, name)
    root = package.xml("word/document.xml")
    if root is None:
        raise DocumentError("reader.damaged", file=name)
    walk = Walk(
        numbering.read(package.xml("word/numbering.xml")),
        styles_of(package.xml("word/styles.xml")),
        {},
    )
    walk.notes = _footnotes(walk, package, name)
    if not is_imported:
        walk.package, walk.chunks = package, package.related("word", "document.xml", "aFChunk")
        walk.drawn = diagrams.paths(package)
    body = with_drop_caps(without_prompts(next((e for e in root if local(e) == "body"), root)))
    for code in symbols.write_out_fields(body):
        walk.dropped.add("fields", code)
    _blocks(walk, body, 0, name)
    notes: list[tuple[str, dict[str, object]]] = (
        [("reader.tracked_changes", {"count": walk.tracked})] if walk.tracked else []
    )
    notes += walk.dropped.notes() + walk.imported
    text = "\n".join(line for line in walk.out if line.strip())
    if not text.strip():
        raise DocumentError("reader.no_text", file=name)
    return Extracted(text, "docx", notes)


def _footnotes(walk: Walk, package: Package, name: str) -> dict[str, str]:
    found: dict[str, str] = {}
    for path, kind in (("word/footnotes.xml", "footnote"), ("word/endnotes.xml", "endnote")):
        root = package.xml(path)
        for element in () if root is None else root:
            if attribute(element, "type") is None:
                words: list[str] = []
                _runs(walk, element, words, 0, name)
                found[f"{kind}{attribute(element, 'id')}"] = "".join(words).strip()
    return found


def _blocks(walk: Walk, element: Any, depth: int, name: str) -> None:
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
        elif kind == "altChunk":
            _imported(walk, walk.chunks.get(attribute(child, "id") or "", ""), name)
        elif kind in (
            "sdt",
            "sdtContent",
            "ins",
            "moveTo",
            "customXml",
            "smartTag",
            "AlternateContent",
            "Choice",
            "txbxContent",
            "docPartBody",
        ):
            walk.tracked += kind in ("ins", "moveTo")
            _blocks(walk, child, depth + 1, name)


def _imported(walk: Walk, path: str, name: str) -> None:
    """Read a file that the document imports: web systems write a whole page so (w:altChunk), programs that join reports a .docx."""
    content = walk.package.part(path) if walk.package and path else None
    if content is None:
        walk.dropped.add("imported", path or "w:altChunk")
        return
    head = content[:512].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if head.startswith(b"pk\x03\x04"):
        made = extract(content, name, is_imported=True)
    elif b"mime-version" in head:
        made = html.extract_mht(content, name)
    elif head.startswith(b"<"):
        made = html.extract(content, name)
    else:
        walk.dropped.add("imported", path)
        return
    walk.characters += len(made.text)
    walk.imported += made.notes
    walk.out.extend(made.text.split("\n"))


def _paragraph(walk: Walk, element: Any, name: str) -> None:
    label = label_of(walk, element)
    parts: list[str] = []
    boxes, walk.boxes = walk.boxes, []
    cited, walk.cited = walk.cited, []
    outer, walk.look = walk.look, look_of_style(walk, name_of_style(element, "pPr", "pStyle"))
    walk.beside = None
    _runs(walk, element, parts, 0, name)
    text = "".join(parts)
    walk.look = outer
    own_boxes, walk.boxes = walk.boxes, boxes
    notes, walk.cited = walk.cited, cited
    if text.strip():
        walk.out.append(label + text)
    walk.characters += len(text)
    if walk.characters > MAX_CHARACTERS:
        raise DocumentError("reader.too_much_text", file=name)
    walk.out.extend(own_boxes)
    walk.out.extend(note for note in notes if note)


def _runs(walk: Walk, element: Any, parts: list[str], depth: int, name: str) -> None:
    """Append the printed text of a paragraph's content."""
    if depth > _MAX_DEPTH:
        raise DocumentError("reader.damaged", file=name)
    for child in element:
        kind = local(child)
        if kind in _SKIPPED:
            walk.tracked += kind in ("del", "moveFrom")
        elif kind == "r":
            _run(walk, child, parts, depth, name)
        elif kind == "fldChar":
            _field(walk, child)
        elif kind in _PRINTED:
            if kind != "t" or not (walk.in_code and walk.in_code[-1]):
                parts.append(
                    _PRINTED[kind]
                    or (symbols.printed(child) if kind == "sym" else child.text or "")
                )
        elif kind in _BOXES:
            _BOXES[kind](walk, child, depth, name)
        elif kind in ("footnoteReference", "endnoteReference"):
            note = walk.notes.get(kind.removesuffix("Reference") + str(attribute(child, "id")), "")
            walk.cited.append(note)
        else:
            walk.tracked += kind in ("ins", "moveTo")
            _runs(walk, child, parts, depth + 1, name)


def _run(walk: Walk, element: Any, parts: list[str], depth: int, name: str) -> None:
    """Append the text of a run unless its look says that it is not part of what is printed."""
    direct = next((look(child) for child in element if local(child) == "rPr"), PLAIN)
    styled = look_of_style(walk, name_of_style(element, "rPr", "rStyle")).toggled(walk.look)
    shown = direct.over(styled)
    if not (shown.hidden or shown.struck or shown.raised or shown.is_lifted(walk.beside)):
        before = len(parts)
        _runs(walk, element, parts, depth + 1, name)
        walk.beside = shown if len(parts) > before else walk.beside
        return
    own: list[str] = []
    boxes, cited = walk.boxes, walk.cited
    walk.boxes, walk.cited = [], []
    _runs(walk, element, own, depth + 1, name)
    words = "".join(own)
    if shown.hidden or shown.struck:
        walk.boxes, walk.cited = boxes, cited
        walk.dropped.add("hidden_text" if shown.hidden else "struck_out", words, parts)
        return
    walk.boxes, walk.cited = boxes + walk.boxes, cited + walk.cited
    kept = superscripts.printed("".join(parts[-8:]), words)
    if kept is None:
        walk.dropped.add("note_marks", words, parts)
    elif kept:
        parts.append(kept)


def _field(walk: Walk, element: Any) -> None:
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


def _box(walk: Walk, element: Any, depth: int, name: str) -> None:
    """Read a text box; its paragraphs follow the one that holds it."""
    out, walk.out = walk.out, []
    codes, walk.in_code = walk.in_code, []
    _blocks(walk, element, depth + 1, name)
    made, walk.out = walk.out, out
    walk.in_code = codes
    walk.boxes.extend(made)


def _diagram(walk: Walk, element: Any, _depth: int, _name: str) -> None:
    words = diagrams.points(
        diagrams.root_of(walk.package, walk.drawn.pop(attribute(element, "dm") or "", None))
    )
    walk.boxes += words or []
    if words is None:
        walk.dropped.add("imported", "?")


def _chart(walk: Walk, element: Any, _depth: int, _name: str) -> None:
    root = diagrams.root_of(walk.package, walk.drawn.pop(attribute(element, "id") or "", None))
    walk.dropped.add("charts", diagrams.title(root) or "?")


# What stands beside the lines of a paragraph, and is read behind it.
_BOXES = {"txbxContent": _box, "relIds": _diagram, "chart": _chart}


def _table(walk: Walk, element: Any, depth: int, name: str) -> None:
    """Read a table: one line per row; a table of one column is plain paragraphs; a label joined over rows stands in each."""
    above: dict[int, str] = {}
    for row in _rows(element):
        marks = {
            local(part)
            for child in row
            if local(child) == "trPr"
            for part in child
            if attribute(part, "val") not in ("0", "false")
        }
        walk.tracked += bool(marks & {"del", "ins"})
        if "del" in marks:
            continue
        if "hidden" in marks:
            walk.dropped.add(
                "hidden_text", " ".join(t.text or "" for t in row.iter() if local(t) == "t")
            )
            continue
        cells: list[list[str]] = []
        for cell in _cells(row):
            wide, joined = _span(cell)
            if any(
                local(part) == "cellDel"
                for child in cell
                if local(child) == "tcPr"
                for part in child
            ):
                walk.tracked += 1
                continue
            out, walk.out = walk.out, []
            _blocks(walk, cell, depth + 1, name)
            made, walk.out = walk.out, out
            if joined == "continue":
                made = [above.get(len(cells), "")]
            above[len(cells)] = spans.repeated(" ".join(made)) if joined else ""
            cells += [made, *[[""]] * (wide - 1)]
        filled = [c for c in cells if any(x.strip() for x in c)]
        if len(filled) == 1:
            walk.out.extend(filled[0])
        elif filled:
            # Empty cells keep their place, so that what a column holds is told by its heading.
            walk.out.append(
                "\t".join(
                    " ".join(x.replace("\n", " ") for x in c if "\t" not in x) for c in cells
                ).strip("\t")
            )
            walk.out.extend(
                x for c in cells for x in c if "\t" in x
            )  # rows of a table inside a cell


def _span(cell: Any) -> tuple[int, str]:
    """Return over how many columns a cell goes, and whether it is joined with the one below (restart) or above (continue)."""
    wide, joined = 1, ""
    for part in (part for child in cell if local(child) == "tcPr" for part in child):
        if local(part) == "gridSpan":
            wide = min(max(1, whole_number(attribute(part, "val"))), _MOST_COLUMNS)
        elif local(part) == "vMerge":
            joined = attribute(part, "val") or "continue"
    return wide, joined


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
        elif local(child) in ("sdt", "sdtContent", "customXml", "smartTag"):
            found.extend(_cells(child))
    return found
