"""One text as documents of every format: Word with automatic numbers, HTML, OFD, PDF."""

from __future__ import annotations

import html
import io
import re
import zipfile
from xml.sax.saxutils import escape

from gis.plans.reader.formats import bounds
from gis.plans.reader.formats.word import numbering

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml"'
_LEVELS = (
    (re.compile(r"[一二三四五六七八九十]{1,3}、"), "chineseCountingThousand", "%1、"),
    (re.compile(r"（[一二三四五六七八九十]{1,3}）"), "chineseCountingThousand", "（%2）"),
    (re.compile(r"\d{1,2}\."), "decimal", "%3."),
    (re.compile(r"（\d{1,2}）"), "decimal", "（%4）"),
)
NUMBERING = (
    f'<w:numbering {W}><w:abstractNum w:abstractNumId="7">'
    + "".join(
        f'<w:lvl w:ilvl="{n}"><w:start w:val="1"/><w:numFmt w:val="{form}"/>'
        + ('<w:lvlRestart w:val="0"/>' if n == 2 else "")
        + f'<w:lvlText w:val="{text}"/></w:lvl>'
        for n, (_, form, text) in enumerate(_LEVELS)
    )
    + '</w:abstractNum><w:num w:numId="3"><w:abstractNumId w:val="7"/></w:num>'
)
_END = "</w:numbering>"


def run(words: str) -> str:
    return f'<w:r><w:t xml:space="preserve">{escape(words)}</w:t></w:r>'


def paragraph(words: str, properties: str = "") -> str:
    return f"<w:p>{properties}{run(words)}</w:p>"


class Lists:
    """Numbers of lists as an author sets them: a restart is a new list with an override."""

    def __init__(self) -> None:
        self.counter = numbering.read(bounds.parse_xml((NUMBERING + _END).encode(), "n"))
        self.lists = 3
        self.overrides: list[str] = []

    def paragraph(self, line: str) -> str:
        """A paragraph whose label is counted by Word, so that its text does not hold it."""
        for level, (pattern, _, _) in enumerate(_LEVELS):
            hit = pattern.match(line)
            if hit:
                counts = self.counter.counters.setdefault("7", [0] * 9)
                label, number = hit.group(), (counts[level] or 0) + 1
                wanted = next(n for n in range(1, 99) if label == self._written(level, n))
                list_id = 3
                if wanted != number:
                    self.lists += 1
                    list_id = self.lists
                    self.overrides.append(
                        f'<w:num w:numId="{list_id}"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="{level}">'
                        f'<w:startOverride w:val="{wanted}"/></w:lvlOverride></w:num>'
                    )
                counts[level] = wanted
                counts[level + 1 :] = [
                    c if level < 2 and n == 2 else 0 for n, c in enumerate(counts) if n > level
                ]
                properties = f'<w:pPr><w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{list_id}"/></w:numPr></w:pPr>'
                return paragraph(line[hit.end() :], properties)
        return paragraph(line)

    @staticmethod
    def _written(level: int, number: int) -> str:
        _, form, text = _LEVELS[level]
        return re.sub(r"%\d", numbering.write(number, form), text)

    def xml(self) -> str:
        """numbering.xml."""
        return NUMBERING + "".join(self.overrides) + _END


def text_box(words: str) -> str:
    inner = f"<w:txbxContent>{paragraph(words)}</w:txbxContent>"
    return (
        '<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>'
        f"{inner}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>{inner}"
        "</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>"
    )


def package(parts: dict[str, str | bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for path, content in parts.items():
            archive.writestr(path, content)
    return out.getvalue()


_OPEN = "http://schemas.openxmlformats.org"
_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_TYPES = (
    f'<Types xmlns="{_OPEN}/package/2006/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Default Extension="xml" ContentType="application/xml"/>'
    f'<Override PartName="/word/document.xml" ContentType="{_WORD}.document.main+xml"/>'
    f'<Override PartName="/word/numbering.xml" ContentType="{_WORD}.numbering+xml"/></Types>'
)
_RELATIONS = (
    f'<Relationships xmlns="{_OPEN}/package/2006/relationships"><Relationship Id="rId1" '
    f'Type="{_OPEN}/officeDocument/2006/relationships/{{}}" Target="{{}}"/></Relationships>'
)


def docx(body: str, lists: str = NUMBERING + _END, **parts: str) -> bytes:
    files: dict[str, str | bytes] = {
        "[Content_Types].xml": _TYPES,
        "_rels/.rels": _RELATIONS.format("officeDocument", "word/document.xml"),
        "word/_rels/document.xml.rels": _RELATIONS.format("numbering", "numbering.xml"),
        "word/document.xml": f"<w:document {W}><w:body>{body}</w:body></w:document>",
        "word/numbering.xml": lists,
    }
    return package(files | {f"word/{name}.xml": content for name, content in parts.items()})


def docx_importing(
    body: str, target: str, content: str | bytes | None, kind: str = "aFChunk"
) -> bytes:
    """A document that names a part by the key rId1, an imported file or a drawing, with that part unless it is None."""
    files: dict[str, str | bytes] = {
        "word/document.xml": f"<w:document {W}><w:body>{body}</w:body></w:document>",
        "word/_rels/document.xml.rels": _RELATIONS.format(kind, target),
    }
    return package(
        files if content is None else files | {f"word/{target.rpartition('/')[2]}": content}
    )


def table(rows: list[list[str]]) -> str:
    return (
        "<w:tbl>"
        + "".join(
            "<w:tr>" + "".join(f"<w:tc>{paragraph(c)}</w:tc>" for c in row) + "</w:tr>"
            for row in rows
        )
        + "</w:tbl>"
    )


def as_docx(text: str) -> bytes:
    """The lines of a text: labels by numbering, rows with tabs as a table, one line in a box."""
    lists = Lists()
    body, lines = [], [line for line in text.split("\n") if line.strip()]
    boxed = next((i for i, line in enumerate(lines) if line.startswith("专栏")), -1)
    for i, line in enumerate(lines):
        if i == boxed:
            body.append(text_box(line))
        elif "\t" in line.strip():
            body.append(table([line.strip().split("\t")]))
        else:
            body.append(lists.paragraph(line))
    return docx("".join(body), lists.xml())


def as_html(text: str) -> bytes:
    rows = "".join(
        "<table><tr>"
        + "".join(f"<td>{html.escape(c)}</td>" for c in line.strip().split("\t"))
        + "</tr></table>"
        if "\t" in line.strip()
        else f"<p>{html.escape(line)}</p>"
        for line in text.split("\n")
        if line.strip()
    )
    return (
        "<!DOCTYPE html><html><head><meta charset='utf-8'><title>t</title><style>p{margin:1em;text-indent:2em;"
        f"font-family:'Noto Sans SC','Noto Sans CJK SC',sans-serif}}</style></head><body>{rows}</body></html>"
    ).encode()


def _wrapped(line: str, width: int) -> list[str]:
    """A line broken where it is as wide as the page, Latin letters and digits half as wide."""
    found, here, used = [], "", 0.0
    for sign in line:
        step = 0.5 if sign.isascii() else 1.0
        if used + step > width:
            found.append(here)
            here, used = "", 0.0
        here, used = here + sign, used + step
    return [*found, here] if here else found


def as_ofd(text: str, width: int = 34, *, per_sign: bool = False) -> bytes:
    """Lines of a fixed width on pages, as one of two writers lays them out."""
    lines: list[str] = []
    for line in (x for x in text.split("\n") if x.strip()):
        lines += _wrapped(line, width)
    size, pages = 4.2, []
    for start in range(0, len(lines), 40):
        objects = []
        for n, line in enumerate(lines[start : start + 40]):
            y = 20 + 6 * n
            code = escape(line.replace(" ", "\\0020"))
            if per_sign:
                deltas = " ".join([str(size)] * (len(line) - 1))
            else:
                deltas = f"g {len(line) - 1} {size}"
            objects.append(
                f'<ofd:TextObject ID="{start + n + 10}" Boundary="20 {y} 170 {size}" Size="{size}" Font="1">'
                f'<ofd:TextCode X="0" Y="{size * 0.85}" DeltaX="{deltas}">{code}</ofd:TextCode></ofd:TextObject>'
            )
        pages.append("".join(objects))
    name = 'xmlns:ofd="http://www.ofdspec.org/2016"'
    parts: dict[str, str | bytes] = {
        "OFD.xml": f"<ofd:OFD {name}><ofd:DocBody><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>",
        "Doc_0/Document.xml": f"<ofd:Document {name}><ofd:Pages>"
        + "".join(
            f'<ofd:Page ID="{n + 1}" BaseLoc="Pages/Page_{n}/Content.xml"/>'
            for n in range(len(pages))
        )
        + "</ofd:Pages></ofd:Document>",
    }
    for n, objects in enumerate(pages):
        parts[f"Doc_0/Pages/Page_{n}/Content.xml"] = (
            f'<ofd:Page {name}><ofd:Content><ofd:Layer ID="2">{objects}</ofd:Layer></ofd:Content></ofd:Page>'
        )
    return package(parts)


def as_pdf(signs: list[tuple[str, float, float]]) -> bytes:
    """A page of Helvetica: texts set one after the other, each with its size and its rise in points."""
    shown = " ".join(f"/F1 {size} Tf {rise} Ts ({words}) Tj" for words, size, rise in signs)
    return _page(f"BT 1 0 0 1 40 700 Tm {shown} ET")


def as_ruled_pdf(
    words: list[tuple[float, float, str]], lines: list[tuple[float, float, float, float]]
) -> bytes:
    """A page of Helvetica: words at their place, and ruled lines from point to point."""
    drawn = " ".join(f"{a} {b} m {c} {d} l S" for a, b, c, d in lines)
    shown = " ".join(f"BT /F1 10 Tf {x} {y} Td ({word}) Tj ET" for x, y, word in words)
    return _page(f"{drawn} {shown}")


def as_cropped_pdf(
    words: list[tuple[float, float, str]], box: tuple[float, float, float, float]
) -> bytes:
    """A page of Helvetica, words at their place, of which a crop box (left, bottom, right, top) shows a part."""
    shown = " ".join(f"BT /F1 10 Tf {x} {y} Td ({word}) Tj ET" for x, y, word in words)
    return _page(shown).replace(
        b"/MediaBox[0 0 595 842]", b"/MediaBox[0 0 595 842]/CropBox[%g %g %g %g]" % box
    )


def as_annotated_pdf(words: list[tuple[float, float, str]], annotations: str) -> bytes:
    """A page of Helvetica, words at their place, with the annotations of a viewer."""
    shown = " ".join(f"BT /F1 10 Tf {x} {y} Td ({word}) Tj ET" for x, y, word in words)
    return _page(shown).replace(
        b"/MediaBox[0 0 595 842]", f"/MediaBox[0 0 595 842]/Annots[{annotations}]".encode()
    )


def _page(content: str) -> bytes:
    stream = content.encode()
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
        b"<</Length %d>>stream\n%s\nendstream" % (len(stream), stream),
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>",
    ]  # fmt: skip
    body = b"".join(b"%d 0 obj%s endobj\n" % (n, made) for n, made in enumerate(objects, 1))
    return b"%PDF-1.4\n" + body + b"trailer<</Root 1 0 R>>\n"
