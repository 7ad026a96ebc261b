"""TOML that people bring: settings and factors, bounded in size, depth and time, read by one reader."""

from __future__ import annotations

import re
import tomllib
from typing import Any

from gis import file_faults
from gis.errors import SettingError

MAX_CHARACTERS = 2**18
MAX_DEPTH = 20
_MAX_DIGITS = 30
_DOTTED = re.compile(r"(?:[A-Za-z0-9_-]*\s*\.\s*){21}")
_LONG_NUMBER = re.compile(rf"[0-9_]{{{_MAX_DIGITS + 1}}}")


def parse(text: str, key: str, most: int = MAX_CHARACTERS) -> dict[str, Any]:
    """Return the content of a TOML text.

    Parameters
    ----------
    text
        At most ``most`` characters; arrays, tables and dotted keys at most
        ``MAX_DEPTH`` deep.
    key
        Key of the message that refuses it; gets the reason.
    most
        How many characters it may have.

    Raises
    ------
    SettingError
        If it is larger or deeper, or no TOML.

    Examples
    --------
    >>> parse("a = [1, 2]", "error.settings_unreadable")
    {'a': [1, 2]}
    """
    if len(text) > most:
        raise SettingError("error.toml_size", found=len(text), limit=most)
    bare = _unquoted(text)
    if _depth(bare) > MAX_DEPTH or _DOTTED.search(bare):
        raise SettingError("error.toml_depth", limit=MAX_DEPTH)
    if _LONG_NUMBER.search(bare):
        raise SettingError("error.toml_number", limit=_MAX_DIGITS)
    try:
        return tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError, ValueError, TypeError) as fault:
        raise SettingError(key, reason=file_faults.reason(fault, text)) from None


def _unquoted(text: str) -> str:
    """Return a text with its quoted texts and comments left out, in one pass."""
    kept: list[str] = []
    place, end = 0, len(text)
    while place < end:
        sign = text[place]
        if sign == "#":
            stop = text.find("\n", place)
            place = end if stop < 0 else stop
        elif sign in "\"'":
            mark = sign * 3 if text.startswith(sign * 3, place) else sign
            place = _after_text(text, place + len(mark), mark)
            kept.append("_")
        else:
            kept.append(sign)
            place += 1
    return "".join(kept)


def _after_text(text: str, place: int, mark: str) -> int:
    """Return where a quoted text that began before ``place`` is over."""
    while place < len(text):
        if text.startswith(mark, place):
            return place + len(mark)
        if len(mark) == 1 and text[place] == "\n":
            return place
        place += 2 if text[place] == "\\" and mark[0] == '"' else 1
    return place


def _depth(text: str) -> int:
    """Return how deep brackets stand in each other."""
    deepest = depth = 0
    for sign in text:
        if sign in "[{":
            depth += 1
            deepest = max(deepest, depth)
        elif sign in "]}":
            depth = max(0, depth - 1)
    return deepest
