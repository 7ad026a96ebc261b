"""The text of a web page, and of one saved with its pictures (.mht)."""

from __future__ import annotations

import email
import email.policy
import re
from typing import Any

from lxml import etree
from lxml import html as lxml_html

from gis.errors import DocumentError
from gis.plans.reader.formats import spans, superscripts, surround, symbols
from gis.plans.reader.formats.appearance import Dropped
from gis.plans.reader.formats.bounds import Extracted
from gis.plans.reader.formats.txt import decode, lost_signs

_BLOCKS = frozenset(
    [
        "p",
        "div",
        "li",
        "ul",
        "ol",
        "dl",
        "dt",
        "dd",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "tr",
        "table",
        "tbody",
        "thead",
        "section",
        "article",
        "header",
        "footer",
        "main",
        "blockquote",
        "pre",
        "br",
        "hr",
        "caption",
        "figure",
        "figcaption",
        "center",
        "form",
        "fieldset",
        "address",
        "body",
        "html",
        "title",
    ]
)
_LEFT_OUT = frozenset(
    [
        "script",
        "style",
        "noscript",
        "template",
        "head",
        "nav",
        "select",
        "option",
        "button",
        "svg",
        "iframe",
        "object",
        "textarea",
        "rt",
        "rp",
        "rtc",
        "datalist",
    ]
)
_STRUCK = frozenset(["del", "s", "strike"])
_META = re.compile(rb"""<meta[^>]{0,200}?charset=["']?\s*([A-Za-z0-9_-]{2,20})""", re.IGNORECASE)
# Word writes mso-hide for its hidden text, which browsers show and Word does not.
_HIDDEN = re.compile(
    r"display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|mso-hide\s*:\s*all", re.IGNORECASE
)
_STRUCK_STYLE = re.compile(r"text-decoration(?:-line)?\s*:[^;]*line-through", re.IGNORECASE)
_RAISED_STYLE = re.compile(r"vertical-align\s*:\s*(?:super|text-top)\b", re.IGNORECASE)
# Word writes so what it sets in a symbol font: the sign ³ stands for ≥ there.
_SYMBOLS = re.compile(r"mso-symbol-font-family\s*:\s*[\"']?([A-Za-z0-9 ]{4,20})", re.IGNORECASE)
_BEFORE = 40
_SAID = ("struck_out", "hidden_text", "page_frame")


def extract(content: bytes, name: str) -> Extracted:
    """Return the text of an HTML page: one line per block, cells of a row by tabs.

    Text that is struck out or hidden, raised marks of notes, and menus and feet around the text are left out
    and said in the notes.

    Raises
    ------
    DocumentError
        If nothing of it can be parsed.
    """
    declared = _META.search(content[:4096])
    text = decode(content, name, declared[1].decode("ascii") if declared else None)
    text = re.sub(r"^\s*<\?xml[^>]*\?>", "", text)
    try:
        root = lxml_html.document_fromstring(
            text, parser=lxml_html.HTMLParser(huge_tree=False, no_network=True)
        )
    except (etree.ParserError, etree.XMLSyntaxError, ValueError) as fault:
        raise DocumentError("reader.damaged", file=name) from fault
    page = _Page(surround.around(root))
    spans.unfold(root)
    for event, element in etree.iterwalk(root, events=("start", "end", "comment", "pi")):
        if event != "end":
            page.start(element)
        if event != "start":
            # A comment ends where it begins; the text behind it is text of the page.
            page.end(element)
    shown = page.text()
    return Extracted(shown, "html", lost_signs(shown) + page.dropped.notes())


def extract_mht(content: bytes, name: str) -> Extracted:
    """Return the text of the first HTML part of an .mht file."""
    message = email.message_from_bytes(content, policy=email.policy.default)
    for part in message.walk():
        if part.get_content_subtype() == "html":
            body = part.get_payload(decode=True)
            if isinstance(body, bytes):
                made = extract(body, name)
                made.format = "mht"
                return made
    raise DocumentError("reader.no_text", file=name)


class _Page:
    """What is carried while the elements of a page are read in order."""

    def __init__(self, around: list[Any]) -> None:
        self.around = set(around)
        self.out: list[str] = []
        self.dropped = Dropped()
        # Elements within something left out, and where and as what that begins.
        self.skip = 0
        self.kind = ""
        self.left_out: list[str] = []
        # Where a raised element begins in the parts.
        self.raised: list[tuple[Any, int]] = []

    def start(self, element: Any) -> None:
        """Open an element: its own text, unless it is within something that is left out."""
        kind = self._left_out(element)
        if kind and not self.skip:
            self.kind, self.left_out = kind, []
        self.skip += bool(kind)
        if self.skip:
            self.left_out.append(element.text or "" if isinstance(element.tag, str) else "")
            return
        if element.tag in _BLOCKS:
            self.out.append("\n")
        elif element.tag in ("td", "th"):
            self.out.append("\t")
        if _is_raised(element):
            self.raised.append((element, len(self.out)))
        if element.text:
            self.out.append(_one_line(_of_its_font(element)))

    def end(self, element: Any) -> None:
        """Close an element, and read the text that follows it."""
        if not self.skip:
            if element.tag in _BLOCKS and element.tag != "br":
                self.out.append("\n")
            if self.raised and self.raised[-1][0] is element:
                self._lower(self.raised.pop()[1])
        self.skip -= bool(self._left_out(element))
        if self.skip:
            self.left_out.append(element.tail or "")
            return
        if self.kind:
            if self.kind in _SAID:
                self.dropped.add(self.kind, "".join(self.left_out), self.out)
            self.kind = ""
        if element.tail:
            self.out.append(_one_line(element.tail))

    def _left_out(self, element: Any) -> str:
        return "page_frame" if element in self.around else _left_out(element)

    def _lower(self, first: int) -> None:
        """Take the parts of a raised element for what they are: a mark, an exponent or text."""
        words = "".join(self.out[first:])
        before = ""
        for part in reversed(self.out[:first]):
            before = part + before
            if len(before) > _BEFORE:
                break
        kept = superscripts.printed(before, words)
        del self.out[first:]
        if kept is None:
            self.dropped.add("note_marks", words, self.out)
        elif kept:
            self.out.append(kept)

    def text(self) -> str:
        """Return the lines that hold something."""
        lines = (re.sub(r"^[\t ]+|[\t ]+$", "", line) for line in "".join(self.out).split("\n"))
        return "\n".join(line for line in lines if line)


def _of_its_font(element: Any) -> str:
    font = _SYMBOLS.search(element.get("style") or "") if isinstance(element.tag, str) else None
    return symbols.translated(element.text, font[1].strip()) if font else str(element.text)


def _left_out(element: Any) -> str:
    """Return why an element is no text of the page; empty where it is."""
    if not isinstance(element.tag, str) or element.tag in _LEFT_OUT:
        return "other"
    style = element.get("style") or ""
    if element.tag in _STRUCK or _STRUCK_STYLE.search(style):
        return "struck_out"
    return "hidden_text" if "hidden" in element.attrib or _HIDDEN.search(style) else ""


def _is_raised(element: Any) -> bool:
    return element.tag == "sup" or bool(_RAISED_STYLE.search(element.get("style") or ""))


def _one_line(text: str) -> str:
    return re.sub(r"[\s\u3000]+", " ", text)
