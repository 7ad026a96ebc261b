"""Arcs of a boundary pack as letters: half as long in a file as numbers between commas.

A number is written from its low end in sixfold bits, five of them its own, the sixth set where more
follow; below it the sign, so that steps of either direction are short. The scheme is that of Google's
encoded polylines, with letters that need no escape in JSON, scripts or HTML.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

# Read by layers/assets/geometry.js.
LETTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_"
_BITS, _MORE = 5, 32


def written(arcs: Iterable[Sequence[int]]) -> str:
    """Return arcs of whole numbers as one text, a comma between two.

    Examples
    --------
    >>> written([[0, -1, 15, -16], [16, 1000]])
    '01UV,W1m-1'
    """
    return ",".join("".join(map(_letters, arc)) for arc in arcs)


def _letters(number: int) -> str:
    left = number << 1 if number >= 0 else ~(number << 1)
    found = ""
    while left >= _MORE:
        found += LETTERS[_MORE | (left & (_MORE - 1))]
        left >>= _BITS
    return found + LETTERS[left]


def lettered(base: dict[str, Any]) -> dict[str, Any]:
    """Return the base of a map with the arcs of its pack as letters, for a file."""
    pack = base["pack"]
    return {**base, "pack": {**pack, "arcs": written(pack["arcs"])}}
