"""Borders and courses of lines as letters: half as long in a file as numbers between commas.

A number is written from its low end in sixfold bits, five of them its own, the sixth set where more
follow; below it the sign, so that steps of either direction are short. The scheme is that of Google's
encoded polylines, with letters that need no escape in JSON, scripts or HTML.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

import numpy as np

# Read by layers/assets/geometry.js.
LETTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_"
_BITS, _MORE = 5, 32
# A course is written in as many decimals of a degree as it has, and not at all where it has more.
_DECIMALS = (3, 4, 5)
_EXACT = 1e-6


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


def coursed(spec: dict[str, Any]) -> dict[str, Any]:
    """Return a layer of lines with their courses as letters, in steps of ``10**-decimals`` degrees.

    A bent line keeps its two ends, and a layer whose points have more decimals stays as it is.

    Examples
    --------
    >>> coursed({"kind": "lines", "items": [{"path": [[0.001, 0.002], [0.001, -0.014]]}]})
    {'kind': 'lines', 'items': [{'path': '240V'}], 'decimals': 3}
    """
    straight = [item for item in spec["items"] if not item.get("curve")]
    courses = [_parts(item["path"]) for item in straight]
    every = (
        np.vstack([part for parts in courses for part in parts]) if courses else np.empty((0, 2))
    )
    decimals = next(
        (
            d
            for d in _DECIMALS
            if (abs(every * 10**d - np.round(every * 10**d)) < _EXACT * 10**d).all()
        ),
        0,
    )
    if not len(every) or not decimals:
        return spec
    said = iter(courses)
    items = [
        item
        if item.get("curve")
        else {**item, "path": written(_steps(part, decimals) for part in next(said))}
        for item in spec["items"]
    ]
    return {**spec, "items": items, "decimals": decimals}


def _parts(path: Any) -> list[np.ndarray]:
    """Return the parts of a course, which may be one line or several."""
    several = path if path and isinstance(path[0][0], list | tuple) else [path]
    return [np.asarray(part, dtype=float) for part in several]


def _steps(points: np.ndarray, decimals: int) -> list[int]:
    whole = np.round(points * 10**decimals).astype(int)
    steps: list[int] = np.diff(whole, axis=0, prepend=np.zeros((1, 2), dtype=int)).ravel().tolist()
    return steps
