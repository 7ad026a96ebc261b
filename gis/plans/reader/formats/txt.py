"""The text of a plain text file in the encodings that Chinese offices write."""

from __future__ import annotations

import codecs

from gis.errors import DocumentError
from gis.plans.reader.formats.bounds import Extracted

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
        text = _decoded(content, "gb18030" if encoding.lower() in _OF_GB else encoding, strict=strict)
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
