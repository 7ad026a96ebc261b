"""The text of a document made plain for reading, each character with its place in the raw text.

Documents arrive with broken lines, blanks between digits and Chinese signs, half-width
punctuation, radicals for signs and marks of the word processor. All rules of the reader run on
the plain text; every quote is cut from the raw text.
"""

from __future__ import annotations

from array import array
from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import accumulate, pairwise

from gis.plans.reader.pattern import Pattern
from gis.plans.reader.text.lines import LABEL, TAIL, end_of_notes, lines_of, paragraphs
from gis.plans.reader.text.signs import translated

_CHUNK = Pattern(r"\S+")
_OF_FIGURE = frozenset("0123456789.")
# What is whole as it stands: 39972-2021, 05-10, a year, a page behind leaders.
_WHOLE_FIGURE = Pattern(r"(?:[A-Za-z/-]\d*|\d-\d+|(?<!\d)(?:19|20)\d\d|…\d+|\.{3}\d+)$")
_WIDEST_ROW, _LONGEST_LABEL = 40, 6


@dataclass(frozen=True, slots=True)
class Plain:
    """Plain text, and where its characters stand in the raw text.

    Attributes
    ----------
    text
        Without white space inside paragraphs; one line feed between paragraphs.
    raw
        As it was handed in.
    firsts, offsets
        Where each run begins whose characters stand side by side in both texts: in ``text``, and in ``raw``.
    """

    text: str
    raw: str
    firsts: array[int]
    offsets: array[int]

    def at(self, i: int) -> int:
        """Return the offset in the raw text of a character of the text."""
        run = bisect_right(self.firsts, i) - 1
        return self.offsets[run] + i - self.firsts[run]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Return the offsets in the raw text of ``text[start:end]``; an empty slice is empty."""
        if end <= start:
            return 0, 0
        return self.at(start), self.at(end - 1) + 1

    def quote(self, start: int, end: int) -> str:
        """Return the raw text of ``text[start:end]``, an exact substring of ``raw``."""
        first, last = self.span(start, end)
        return self.raw[first:last]


def _is_ascii_word(sign: str) -> bool:
    return sign.isascii() and (sign.isalnum() or sign in ".%")


def plain(raw: str) -> Plain:
    r"""Return the plain text of a document with the offsets of its characters.

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
    >>> made = plain("培育壮大集\n群")
    >>> made.quote(0, 4)
    '培育壮大'
    """
    text = translated(raw)
    out: list[str] = []
    offsets = array("L")
    for group in paragraphs(text, lines_of(text, end_of_notes(raw))):
        _append(text, group, out, offsets)
    return Plain(
        "".join(out),
        raw,
        array("L", accumulate(map(len, out[:-1]), initial=0)) if out else array("L"),
        offsets,
    )


def _append(text: str, group: list[tuple[int, int]], out: list[str], offsets: array[int]) -> None:
    """Append the signs of one paragraph in runs, blanks left out, and the offset of each run."""
    opened, end, last = False, -1, ""
    for first, stop in group:
        for start, run in _chunks(text, first, stop):
            chunk = run
            if not last and out:
                out.append("\n")
                offsets.append(start)
            elif last:
                between = text[end:start]
                if "\t" in between and start != first and not _labelled(text, first, end, stop):
                    # One for each, so that an empty cell of a table keeps its place.
                    tabs = [end + k for k, sign in enumerate(between[:_WIDEST_ROW]) if sign == "\t"]
                    out.extend("\t" * len(tabs))
                    offsets.extend(tabs)
                elif (
                    between
                    and chunk[0] != "%"
                    and _is_ascii_word(last)
                    and _is_ascii_word(chunk[0])
                    and not (
                        start == first
                        and last in _OF_FIGURE
                        and chunk[0] in _OF_FIGURE
                        and not _WHOLE_FIGURE.search(text[max(0, end - TAIL) : end])
                    )
                ):
                    # Across a line end 1 and 5亿元 are one figure.
                    out.append(" ")
                    offsets.append(end)
            if '"' in chunk:
                chunk, opened = _curled(chunk, opened=opened)
            out.append(chunk)
            offsets.append(start)
            end, last = start + len(chunk), chunk[-1]


def _labelled(text: str, first: int, end: int, stop: int) -> bool:
    """Whether a tab stands behind nothing but the label of its line and is its only one, as word processors set it: no row of cells."""
    return (
        end - first <= _LONGEST_LABEL
        and LABEL.fullmatch(text, first, end) is not None
        and "\t" not in text[end:stop].strip()
    )


def _chunks(text: str, first: int, stop: int) -> Iterable[tuple[int, str]]:
    """Return the runs of signs of a line without blanks, each with its offset; most lines are one."""
    line = text[first:stop]
    if line.split(None, 1) == [line]:
        return ((first, line),)
    return ((hit.start(), hit.group()) for hit in _CHUNK.finditer(text, first, stop))


def _curled(chunk: str, *, opened: bool) -> tuple[str, bool]:
    """Return straight quotation marks as opening and closing ones in turn."""
    signs = []
    for sign in chunk:
        signs.append(("”" if opened else "“") if sign == '"' else sign)
        opened ^= sign == '"'
    return "".join(signs), opened


def offsets_rise(made: Plain) -> bool:
    r"""Whether the offsets of a plain text never fall, which every quote relies on.

    Examples
    --------
    >>> offsets_rise(plain("一、总体要求\n 到2025年"))
    True
    """
    return all(a <= b for a, b in pairwise(map(made.at, range(len(made.text)))))
