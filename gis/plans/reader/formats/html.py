"""The text of a web page, and of one saved with its pictures (.mht)."""

from __future__ import annotations

import email
import email.policy
import re
from typing import Any

from lxml import etree
from lxml import html as lxml_html

from gis.errors import DocumentError
from gis.plans.reader.formats.bounds import Extracted
from gis.plans.reader.formats.txt import decode

_BLOCKS = frozenset(
    ["p", "div", "li", "ul", "ol", "dl", "dt", "dd", "h1", "h2", "h3", "h4", "h5", "h6", "tr", "table", "tbody", "thead", "section", "article", "header", "footer", "main", "blockquote", "pre", "br", "hr", "caption", "figure", "figcaption", "center", "form", "fieldset", "address", "body", "html", "title"]
)
_LEFT_OUT = frozenset(["script", "style", "noscript", "template", "head", "nav", "select", "option", "button", "svg", "iframe", "object", "textarea"])
_META = re.compile(rb"""<meta[^>]{0,200}?charset=["']?\s*([A-Za-z0-9_-]{2,20})""", re.IGNORECASE)
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden")


def extract(content: bytes, name: str) -> Extracted:
    """Return the text of an HTML page: one line per block, cells of a row by tabs.

    Raises
    ------
    DocumentError
        If nothing of it can be parsed.
    """
    declared = _META.search(content[:4096])
    text = decode(content, name, declared[1].decode("ascii") if declared else None)
    text = re.sub(r"^\s*<\?xml[^>]*\?>", "", text)
    try:
        root = lxml_html.document_fromstring(text, parser=lxml_html.HTMLParser(huge_tree=False, no_network=True))
    except (etree.ParserError, etree.XMLSyntaxError, ValueError) as fault:
        raise DocumentError("reader.damaged", file=name) from fault
    return Extracted(_text(root), "html")


def extract_mht(content: bytes, name: str) -> Extracted:
    """Return the text of the first HTML part of an .mht file."""
    message = email.message_from_bytes(content, policy=email.policy.default)
    for part in message.walk():
        if part.get_content_type() == "text/html":
            body = part.get_payload(decode=True)
            if isinstance(body, bytes):
                made = extract(body, name)
                made.format = "mht"
                return made
    raise DocumentError("reader.no_text", file=name)


def _text(root: Any) -> str:
    out: list[str] = []
    skip = 0
    for event, element in etree.iterwalk(root, events=("start", "end")):
        tag = element.tag if isinstance(element.tag, str) else ""
        hidden = tag in _LEFT_OUT or not tag or bool(_HIDDEN.search(element.get("style") or ""))
        if event == "start":
            skip += hidden
            if not skip:
                if tag in _BLOCKS:
                    out.append("\n")
                elif tag in ("td", "th"):
                    out.append("\t")
                if element.text:
                    out.append(_one_line(element.text))
        else:
            if not skip and tag in _BLOCKS and tag != "br":
                out.append("\n")
            skip -= hidden
            if not skip and element.tail:
                out.append(_one_line(element.tail))
    lines = (re.sub(r"^[\t ]+|[\t ]+$", "", line) for line in "".join(out).split("\n"))
    return "\n".join(line for line in lines if line)


def _one_line(text: str) -> str:
    return re.sub(r"[\s\u3000]+", " ", text)
