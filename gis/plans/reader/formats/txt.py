"""The text of a plain text file in the encodings that Chinese offices write; of Markdown without its marks."""

from __future__ import annotations

import codecs
import re

from gis.errors import DocumentError
from gis.plans.reader.formats.appearance import Dropped
from gis.plans.reader.formats.bounds import Extracted
from gis.plans.reader.formats.superscripts import printed

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


_OF_GB = frozenset(("gb2312", "gbk", "gb_2312-80", "x-gbk"))
# What stands for bytes that are no sign of the encoding, and how many of them a text may have.
LOST, _MOST_LOST = "\ufffd", 8

# Marks of Markdown. One tilde is that of a range, 10~20亿元, two strike out; a star between figures multiplies.
_ESCAPED = re.compile(r"\\([!-/:-@\[-`{-~])")
_PRIVATE = 0xE000
_KEPT = {_PRIVATE + code: chr(code) for code in range(0x21, 0x7F)}
_STRUCK = re.compile(
    r"(?<!\d)~~(?=\S)([^\n]{1,400}?)(?<=\S)~~|<(del|s|strike)>([^\n]{0,400}?)</\2>"
)
_WIDE_RANGE = re.compile(r"(?<=\d)~~(?=\d)")  # 30~~40亿元
_RAISED = re.compile(
    r"\[\^([^\]\n]{1,20})\](?!:)|\^([^\s^，。；：、\d]{1,12}"
    r"|[\[(（［〔【]?注?[+\-−–]?\d[^\s^一-龥，。；：、]{0,11})\^|<sup>([^<\n]{1,20})</sup>"
)
_AHEAD = 40  # how much of a line tells whether what is raised behind it is a power
_BOLD = re.compile(r"(\*\*|__)(?=\S)([^\n]{1,400}?)(?<=\S)\1")
_ITALIC = re.compile(
    r"(?<![\d*])\*(?=[^\s*])([^*\n]{1,400}?)(?<=[^\s*])(?:(?<!\d)\*|\*(?!\d))(?!\*)"
)
_LINK = re.compile(r"!?\[([^\[\]\n]*)\]\([^()\n]*\)")
# "# source: …" at the head of a file is a note of whoever saved it, no heading.
_LINE_MARK = re.compile(
    r"^[ \t]*(?:>[ \t]?)*[ \t]*(?:#{1,6}[ \t]+(?![A-Za-z]{2,20}:)|[*+-][ \t]+)?", re.MULTILINE
)
_TABLE_RULE = re.compile(
    r"^[ \t]*(?:\|[ \t]*)?:?-{3,}:?[ \t]*(?:\|[ \t]*:?-{3,}:?[ \t]*)*(?:\|[ \t]*)?(?:\n|$)",
    re.MULTILINE,
)
_TABLE_ROW = re.compile(r"^[ \t]*\|(.*)\|[ \t]*$", re.MULTILINE)


def decode(content: bytes, name: str, declared: str | None = None) -> str:
    """Return bytes as text: by their mark, by what they declare, as UTF-8, UTF-16 or GB18030; a few lost signs are no hindrance.

    Raises
    ------
    DocumentError
        If the bytes are no text in any of these.

    Examples
    --------
    >>> decode("产业集群".encode("gb18030"), "a.txt"), decode("产业".encode("utf-16-le"), "b.txt")
    ('产业集群', '产业')
    """
    for mark, encoding in _MARKS:
        if content.startswith(mark):
            return _strict(content, encoding, name)
    candidates = [declared] if declared else []
    candidates += ["utf-8"]
    guess = _wide(content)
    candidates = [guess, *candidates] if guess else candidates
    # Nearly all bytes of UTF-8 mean something in GB18030 too, hardly any of GB18030 in UTF-8.
    whole = [(encoding, True) for encoding in candidates]
    for encoding, strict in (*whole, ("utf-8", False), ("gb18030", True), ("gb18030", False)):
        text = _decoded(
            content, "gb18030" if encoding.lower() in _OF_GB else encoding, strict=strict
        )
        if text is not None and _is_text(text):
            return text
    raise DocumentError("reader.unknown_format", file=name)


def _decoded(content: bytes, encoding: str, *, strict: bool) -> str | None:
    """Return bytes as text, None where they are not of the encoding; of a long text a few signs may be lost.

    A page cut off inside a sign, or a byte that was lost, must not make a whole text unreadable.
    """
    try:
        return content.decode(encoding)
    except LookupError:
        return None
    except UnicodeDecodeError:
        if strict:
            return None
    text = content.decode(encoding, errors="replace")
    lost = text.count(LOST)
    return text if lost <= max(_MOST_LOST, len(text) // 2000) and lost * 20 < len(text) else None


def lost_signs(text: str) -> list[tuple[str, dict[str, object]]]:
    """Return the note that says how many signs of a text could not be read; none where all could."""
    count = text.count(LOST)
    return [("reader.lost_signs", {"count": count})] if count else []


def _strict(content: bytes, encoding: str, name: str) -> str:
    try:
        return content.decode(encoding)
    except UnicodeDecodeError as fault:
        raise DocumentError("reader.encoding", file=name, encoding=encoding.upper()) from fault


def _wide(content: bytes) -> str:
    """Return the UTF-16 that bytes without a mark are likely in, or an empty word."""
    if len(content) < 4 or len(content) % 2:
        return ""
    head = content[:4000]
    for encoding in ("utf-16-le", "utf-16-be"):
        try:
            text = head[: len(head) // 2 * 2].decode(encoding)
        except UnicodeDecodeError:
            continue
        usual = sum("\u4e00" <= c <= "\u9fa5" or c in "，。、；：\r\n 0123456789" for c in text)
        if usual > 0.8 * len(text):
            return encoding
    return ""


def _is_text(text: str) -> bool:
    head = text[:20000]
    odd = sum(c < " " and c not in "\r\n\t\f\v\x1a" for c in head)
    return odd <= len(head) / 200


def extract(content: bytes, name: str) -> Extracted:
    """Return the text of a plain text file, exactly as it stands there.

    Raises
    ------
    DocumentError
        If the bytes are no text.
    """
    text = decode(content, name)
    return Extracted(text, "txt", lost_signs(text))


def extract_markdown(content: bytes, name: str) -> Extracted:
    r"""Return the text of a file in Markdown as a page shows it: without marks, and without what is struck out.

    Raises
    ------
    DocumentError
        If the bytes are no text.

    Examples
    --------
    >>> made = extract_markdown(r"## 产值达到**10\~12亿元**，用地~~40~~50亩。".encode(), "a.md")
    >>> made.text, made.notes
    ('产值达到10~12亿元，用地50亩。', [('reader.struck_out', {'count': 1, 'found': '40'})])
    """
    text = decode(content, name).replace("\r\n", "\n")
    notes, dropped = lost_signs(text), Dropped()
    text = _ESCAPED.sub(lambda hit: chr(_PRIVATE + ord(hit[1])), text)
    text = _STRUCK.sub(lambda hit: _struck(hit, dropped), text)
    text = _WIDE_RANGE.sub("~", text)
    text = _LINE_MARK.sub("", _TABLE_RULE.sub("", text))
    text = _TABLE_ROW.sub(lambda hit: "\t".join(cell.strip() for cell in hit[1].split("|")), text)
    text = _RAISED.sub(lambda hit: _raised(hit, dropped), _LINK.sub(r"\1", text))
    for mark, inner in ((_BOLD, r"\2"), (_BOLD, r"\2"), (_ITALIC, r"\1")):
        text = mark.sub(inner, text)
    return Extracted(text.translate(_KEPT), "md", notes + dropped.notes())


def _struck(hit: re.Match[str], dropped: Dropped) -> str:
    dropped.add("struck_out", (hit[1] or hit[3]).translate(_KEPT))
    return ""


def _raised(hit: re.Match[str], dropped: Dropped) -> str:
    """Return what raised signs are in the text; marks of notes are none of it."""
    signs = hit[1] or hit[2] or hit[3]
    before = hit.string[max(0, hit.start() - _AHEAD) : hit.start()].rpartition("\n")[2]
    kept = None if hit[1] else printed(before, signs)
    if kept is None:
        dropped.add("note_marks", signs)
    return kept or ""
