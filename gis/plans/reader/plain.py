"""The text of a document made plain for reading, each character with its place in the raw text.

Documents arrive with broken lines, blanks between digits and Chinese signs, half-width
punctuation, radicals for signs and marks of the word processor. All rules of the reader run on
the plain text; every quote is cut from the raw text.
"""

from __future__ import annotations

import re
import unicodedata
from array import array
from dataclasses import dataclass
from itertools import pairwise

# One character for one character, so that offsets stay simple.
_HALF = str.maketrans(
    {
        ",": "，",
        ";": "；",
        ":": "：",
        "(": "（",
        ")": "）",
        "!": "！",
        "?": "？",
        "[": "【",
        "]": "】",
    }
)
_ONE_FOR_ONE = str.maketrans(
    {
        **{chr(0xFF10 + d): str(d) for d in range(10)},
        **{chr(0xFF21 + i): chr(0x41 + i) for i in range(26)},
        **{chr(0xFF41 + i): chr(0x61 + i) for i in range(26)},
        "％": "%",
        "．": ".",
        "－": "-",
        "＋": "+",
        "―": "—",
        "─": "—",
        "–": "—",
        "‑": "-",
        "〜": "～",
        "∼": "～",
        "﹣": "-",
        "﹑": "、",
        "︰": "：",
        "﹔": "；",
        "﹐": "，",
        "｡": "。",
        "､": "、",
        "「": "“",
        "」": "”",
        "『": "“",
        "』": "”",
        "〝": "“",
        "〞": "”",
        "＂": '"',
        "＇": "'",
        "〈": "《",
        "〉": "》",
        "﹙": "（",
        "﹚": "）",
        "≧": "≥",
        "≦": "≤",
    }
)
# Radicals that some PDF readers return for signs; NFKC folds most of them, these it leaves.
_RADICALS = str.maketrans(
    "⺁⺄⺈⺌⺍⺗⺟⺠⺡⺢⺤⺥⺧⺨⺪⺫⺬⺭⺮⺯⺰⺱⺲⺳⺶⺷⺸⺼⺾⺿⻀⻁⻂⻃⻄⻅⻆⻇⻈⻉⻊⻋⻌⻍⻎⻏⻐⻑⻒⻓⻔⻕⻖⻗⻘⻙⻚⻛⻜⻝⻞⻟⻠⻡⻢⻣⻤⻥⻦⻧⻨⻩⻪⻫⻬⻭⻮⻯⻰⻱⻲",
    "厂乙刀小小心母民水水爪爪牛犬疋目示示竹糸丝网网网羊羊羊肉艹艹艹虎衣西西见角讠讠贝足车辶辶辶邑钅长长长门阜阜雨青韦页风飞食食饣食首马骨鬼鱼鸟卤麦黄黾齐齐齿齿龙龙龟龟",
)
_DROPPED = frozenset("\u200b\u200c\u200d\u200e\u200f\u2060\ufeff\ufffe\u00ad\ufffd\x00")
_BREAKS = "\n\r\v\f\u2028\u2029"
_BOOKMARK = re.compile(r"\[bookmark: [^\]\n]{0,80}\]")
_NOTE_LINE = re.compile(r"#\s*[A-Za-z]{2,20}:[^\n]*(?:\n|$)")
_ENDED = re.compile(r"[。；：！？!?;:”》】」]$|[.)）]$")
_LABEL = re.compile(
    r"(?:第?[一二三四五六七八九十]{1,3}[、章节]|[（(][一二三四五六七八九十]{1,3}[）)]"
    r"|\d{1,2}[.．、](?!\d)|[（(]\d{1,2}[）)]|——|专栏|附件|[①-⑳])"
)
_WRAP_LINES = 12
_WRAP_SHARE = 0.6


@dataclass(frozen=True, slots=True)
class Plain:
    """Plain text, and for each of its characters the offset in the raw text.

    Attributes
    ----------
    text
        Without white space inside paragraphs; one line feed between paragraphs.
    raw
        As it was handed in.
    at
        Offset in ``raw`` of each character of ``text``.
    """

    text: str
    raw: str
    at: array[int]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Return the offsets in the raw text of ``text[start:end]``; an empty slice is empty."""
        if end <= start:
            return 0, 0
        return self.at[start], self.at[end - 1] + 1

    def quote(self, start: int, end: int) -> str:
        """Return the raw text of ``text[start:end]``, an exact substring of ``raw``."""
        first, last = self.span(start, end)
        return self.raw[first:last]


def _lines(raw: str) -> list[tuple[int, int]]:
    """Return start and end of every line, blanks at both ends left out, empty lines too."""
    found, start = [], 0
    skip = _head_notes(raw)
    for cut in [m.start() for m in re.finditer(f"[{_BREAKS}]", raw)] + [len(raw)]:
        text = raw[start:cut]
        left = start + len(text) - len(text.lstrip())
        right = start + len(text.rstrip())
        if right > left and left >= skip:
            found.append((left, right))
        start = cut + 1
    return found


def _head_notes(raw: str) -> int:
    """Return where the text begins after lines such as "# source: …" at the head of a file."""
    end = 0
    while hit := _NOTE_LINE.match(raw, end):
        end = hit.end()
    return end


def _width(text: str) -> float:
    """Return the width of a line in full signs."""
    return sum(0.5 if ord(sign) < 0x2000 else 1.0 for sign in text)


def _wrapped(raw: str, lines: list[tuple[int, int]]) -> float:
    """Return the width of a full line where lines are broken inside sentences, else 0."""
    if len(lines) < _WRAP_LINES:
        return 0.0
    texts = [raw[a:b] for a, b in lines]
    running = [t for t in texts if not _ENDED.search(t)]
    if len(running) < _WRAP_SHARE * len(texts):
        return 0.0
    widths = sorted(_width(t) for t in running)
    full = widths[int(len(widths) * 0.9)]
    middle = widths[len(widths) // 2]
    return full if full <= 80 and middle >= 0.8 * full and full >= 12 else 0.0


def _paragraphs(raw: str, lines: list[tuple[int, int]]) -> list[list[tuple[int, int]]]:
    """Group lines into paragraphs; in wrapped text a full line runs on into the next one."""
    full = _wrapped(raw, lines)
    groups: list[list[tuple[int, int]]] = []
    for line in lines:
        joins = False
        if full and groups:
            before = raw[groups[-1][-1][0] : groups[-1][-1][1]]
            here = raw[line[0] : line[1]]
            joins = _width(before) >= 0.88 * full and not (
                _LABEL.match(here) and _ENDED.search(before)
            )
        if joins:
            groups[-1].append(line)
        else:
            groups.append([line])
    return groups


def _sign(sign: str) -> str:
    """Return one plain sign for one raw sign."""
    plain = sign.translate(_ONE_FOR_ONE)
    if "\u2e80" <= plain <= "\u2fdf":
        folded = plain.translate(_RADICALS)
        plain = folded if folded != plain else unicodedata.normalize("NFKC", plain)[:1]
    elif "\uf900" <= plain <= "\ufaff":
        plain = unicodedata.normalize("NFKC", plain)[:1]
    return plain


def _is_ascii_word(sign: str) -> bool:
    return sign.isascii() and (sign.isalnum() or sign in ".%")


def plain(raw: str) -> Plain:
    """Return the plain text of a document with the offsets of its characters.

    Parameters
    ----------
    raw
        Text as extracted; never changed.

    Returns
    -------
    Plain
        Line feeds separate paragraphs; a tab inside a line separates cells and stays.

    Examples
    --------
    >>> plain("到 2026 年, 产值达到 500 亿元").text
    '到2026年，产值达到500亿元'
    >>> made = plain("培育壮大集\\n群")
    >>> made.quote(0, 4)
    '培育壮大'
    """
    hidden = bytearray(len(raw))
    for hit in _BOOKMARK.finditer(raw):
        hidden[hit.start() : hit.end()] = b"\x01" * (hit.end() - hit.start())
    out: list[str] = []
    at = array("L")
    for group in _paragraphs(raw, _lines(raw)):
        kept = [
            (i, _sign(raw[i]))
            for first, last in group
            for i in range(first, last)
            if not hidden[i] and raw[i] not in _DROPPED
        ]
        signs = _punctuated(kept)
        if not signs:
            continue
        if out:
            out.append("\n")
            at.append(signs[0][0])
        for index, sign in signs:
            out.append(sign)
            at.append(index)
    return Plain("".join(out), raw, at)


def _punctuated(kept: list[tuple[int, str]]) -> list[tuple[int, str]]:
    """Return the signs of a paragraph without blanks and with full-width punctuation."""
    signs: list[tuple[int, str]] = []
    gap = -1
    for index, sign in kept:
        if sign == "\t":
            gap = -1
            if signs and signs[-1][1] != "\t":
                signs.append((index, sign))
            continue
        if sign.isspace():
            gap = index if gap < 0 else gap
            continue
        if gap >= 0 and signs and _is_ascii_word(signs[-1][1]) and _is_ascii_word(sign):
            # Two words of Latin letters keep their blank; two halves of a number cannot be told.
            signs.append((gap, " "))
        gap = -1
        signs.append((index, sign))
    while signs and signs[-1][1] == "\t":
        signs.pop()
    return _full_width(signs)


def _full_width(signs: list[tuple[int, str]]) -> list[tuple[int, str]]:
    """Return signs with half-width punctuation made full, except inside numbers and Latin text."""
    out = list(signs)
    opened = False
    for i, (index, sign) in enumerate(signs):
        if sign == '"':
            out[i] = (index, "”" if opened else "“")
            opened = not opened
            continue
        wide = sign.translate(_HALF)
        if wide == sign:
            continue
        left = signs[i - 1][1] if i else ""
        right = signs[i + 1][1] if i + 1 < len(signs) else ""
        inside_number = (
            sign in ",:" and left.isdigit() and right.isdigit() and _grouped(signs, i, sign)
        )
        latin = sign not in "()" and left.isascii() and right.isascii() and left.isalpha()
        if not inside_number and not (latin and right.isalpha()):
            out[i] = (index, wide)
    return out


def _grouped(signs: list[tuple[int, str]], i: int, sign: str) -> bool:
    """Whether a comma or colon between digits belongs to a number (1,600) or a time (4:20)."""
    if sign == ":":
        return True
    after = "".join(s for _, s in signs[i + 1 : i + 5])
    before = "".join(s for _, s in signs[max(0, i - 4) : i])
    return bool(re.match(r"\d{3}(?!\d)", after)) and not re.search(r"\d{4}$", before)


def offsets_rise(made: Plain) -> bool:
    """Whether the offsets of a plain text never fall, which every quote relies on.

    Examples
    --------
    >>> offsets_rise(plain("一、总体要求\\n 到2025年"))
    True
    """
    return all(a <= b for a, b in pairwise(made.at))
