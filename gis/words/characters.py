"""What single characters need: how wide they stand, and which no file format can hold."""

from __future__ import annotations

import re

# Neither XML nor UTF-8 can hold these; a workbook that does is refused by Excel.
_UNWRITABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def width(text: str) -> int:
    r"""Return how many columns the widest line of a text takes; a Chinese character takes two.

    Control characters take none.

    Examples
    --------
    >>> width("成都 ok"), width("e\u0301"), width("绿色\n建材业"), width("")
    (7, 1, 6, 0)
    """
    import wcwidth

    return max(wcwidth.width(line, control_codes="ignore") for line in text.split("\n"))


def is_wide(character: str) -> bool:
    """Tell whether a character takes two columns, as Chinese ones and their punctuation do.

    Examples
    --------
    >>> is_wide("成"), is_wide("，"), is_wide("…")
    (True, True, False)
    """
    return width(character) == 2


def writable(value: object) -> object:
    r"""Return a value with characters that no format can hold replaced by U+FFFD.

    Examples
    --------
    >>> writable("a\x00b") == "a\ufffdb", writable(3)
    (True, 3)
    """
    return _UNWRITABLE.sub("\ufffd", value) if isinstance(value, str) else value
