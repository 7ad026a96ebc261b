"""Text for terminals: tables and paragraphs that count a Chinese character as two columns."""

from __future__ import annotations

from contextlib import suppress
from itertools import zip_longest
from typing import TYPE_CHECKING

import click

from gis.words.characters import is_wide, width

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_CONTROLS = {code: None for code in (*range(32), 127) if code != 10}


def aside(sentence: str) -> None:
    """Say a sentence beside the answer; work goes on where nobody listens any more (``2>&1 | head``)."""
    with suppress(BrokenPipeError):
        click.echo(sentence, err=True)


def table(header: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    """Return aligned columns, two spaces apart, with a rule under the header.

    Control characters are dropped, so that no cell can move the cursor or break a row; a line
    break in a heading starts another line of it.

    Examples
    --------
    >>> print(table(["市", "n"], [["成都", 2], ["巴中市", None]]))
    市      n
    ------  -
    成都    2
    巴中市
    """
    cells = [[one_line(cell) for cell in row] for row in rows]
    heads = [[one_line(part) for part in head.split("\n")] for head in header]
    lines = [*(list(line) for line in zip_longest(*heads, fillvalue="")), *cells]
    widths = [max(width(line[column]) for line in lines) for column in range(len(header))]
    lines.insert(len(lines) - len(cells), ["-" * wide for wide in widths])
    return "\n".join(
        "  ".join(
            cell + " " * (wide - width(cell)) for cell, wide in zip(line, widths, strict=True)
        ).rstrip()
        for line in lines
    )


def one_line(cell: object) -> str:
    r"""Return a value as one line without control characters, NaN and None as nothing.

    Examples
    --------
    >>> one_line("成都\x1b[31m\nx"), one_line(float("nan"))
    ('成都[31m x', '')
    """
    text = "" if cell is None or cell != cell else str(cell)  # noqa: PLR0124  NaN is an empty cell
    return text.replace("\n", " ").translate(_CONTROLS)


def wrap(text: str, columns: int, indent: int = 0) -> str:
    r"""Return a paragraph broken to a width; Chinese breaks anywhere, other words at spaces.

    Examples
    --------
    >>> wrap("列出规划 list plans", 12, indent=2)
    '  列出规划\n  list plans'
    """
    room = max(columns - indent, 20 if columns > 40 else 8)
    lines, line = [], ""
    for word in _words(text):
        if line and width(line) + width(word.rstrip()) > room:
            lines.append(line.rstrip())
            line = ""
        line += word if line else word.lstrip()
    lines.append(line.rstrip())
    return "\n".join(" " * indent + line for line in lines)


def _words(text: str) -> list[str]:
    words = [""]
    for character in text:
        wide = is_wide(character)
        # A closing mark stays with what it closes.
        breaks = wide and character not in "，。；：、）”！？"
        if breaks or (words[-1][-1:] == " " and character != " "):
            words.append(character)
        else:
            words[-1] += character
    return words
