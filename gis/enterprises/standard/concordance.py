"""From one edition of GB/T 4754 to the other, as far as codes and names show it, or a user's table does.

The bundled table is computed from the two code lists (``data/builders/evidence/classes.py``) and is
not the official 新旧类目对照表. What it leaves open is not translated, and what was divided is
translated as far as all its parts agree: at 3 digits, not at 4.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import takewhile
from types import MappingProxyType
from typing import NamedTuple

from gis.atlas import Atlas, kept
from gis.enterprises.standard.classes import names

_CLASS_DIGITS = 4
_TAKEN = ("same", "moved", "divided")


@dataclass(frozen=True)
class Coding:
    """In which edition the codes of a list are, and in which they are wanted.

    Attributes
    ----------
    edition
        Of the list, of :data:`gis.schema.EDITIONS`.
    into
        Of the result; "" for that of the list.
    own
        Pairs (code of the list's edition, code of the result's) of a user's own concordance, which
        stands in place of the bundled one; classes of 4 digits.
    """

    edition: str = "2017"
    into: str = ""
    own: tuple[tuple[str, str], ...] = ()

    @property
    def shown(self) -> str:
        """The edition of the result."""
        return self.into or self.edition

    @property
    def is_turned(self) -> bool:
        """Tell whether codes are turned from one edition into the other."""
        return self.shown != self.edition


# Codes of 2017, and no others wanted.
AS_THEY_ARE = Coding()


class Counterpart(NamedTuple):
    """What a code is in the other edition: as many digits as are sure, and whether its content may differ."""

    code: str
    neighbours_changed: bool


@kept("industry-concordance", "industry-classes")
def counterparts(atlas: Atlas, coding: Coding) -> Mapping[str, Counterpart]:
    """Return the counterpart by code of the list's edition; codes that are open are absent.

    Examples
    --------
    >>> found = counterparts(Atlas.bundled(), Coding("2011", "2017"))
    >>> found["3011"].code, found["4042"].code, found["0710"].code, "3514" in found
    ('3011', '3587', '071', False)
    """
    lists = (names(atlas, coding.edition), names(atlas, coding.into))
    if coding.own:
        return _of_pairs([(a, b, False) for a, b in coding.own])
    here, there = f"code_{coding.edition}", f"code_{coding.into}"
    rows = atlas.rows("industry-concordance")
    taken = [
        (row[here], row[there], row["neighbours_changed"] == "true")
        for row in rows
        if row["basis"] in _TAKEN
    ]
    found = dict(_of_pairs(taken))
    # A wider code is its counterpart by name where none of its classes is open, leaves or arrives.
    by_name = [
        {(len(code), name): code for code, name in one.items() if code.isdigit()} for one in lists
    ]
    across = [_across(rows, here, there), _across(rows, there, here)]
    for (digits, name), code in by_name[0].items():
        other = by_name[1].get((digits, name))
        if digits == _CLASS_DIGITS or other is None:
            continue
        if across[0][code] == {other} and across[1][other] == {code}:
            found[code] = Counterpart(other, neighbours_changed=False)
    return MappingProxyType(found)


def _of_pairs(pairs: list[tuple[str, str, bool]]) -> Mapping[str, Counterpart]:
    """Return by code the digits that all its counterparts share; two at least."""
    several: dict[str, list[tuple[str, bool]]] = defaultdict(list)
    for code, other, changed in pairs:
        several[code].append((other, changed))
    found = {}
    for code, others in several.items():
        digits = zip(*(other for other, _ in others), strict=False)
        shared = "".join(
            place[0] for place in takewhile(lambda place: len(set(place)) == 1, digits)
        )
        if len(shared) > 1:
            found[code] = Counterpart(shared, any(changed for _, changed in others))
    return MappingProxyType(found)


def _across(rows: list[dict[str, str]], here: str, there: str) -> Mapping[str, set[str]]:
    """Return by group and division those in which its classes are in the other edition; "" is open."""
    found: dict[str, set[str]] = defaultdict(set)
    for row in rows:
        if row[here]:
            for digits in (2, 3):
                is_known = row["basis"] in _TAKEN
                found[row[here][:digits]].add(row[there][:digits] if is_known else "")
    return found


def sure(found: Mapping[str, Counterpart], code: str, digits: int) -> Counterpart | None:
    """Return the counterpart of a code cut to some digits; None where that many are not sure.

    Examples
    --------
    >>> found = counterparts(Atlas.bundled(), Coding("2011", "2017"))
    >>> sure(found, "0710", 3).code, sure(found, "0710", 4)
    ('071', None)
    """
    one = found.get(code)
    return None if one is None or len(one.code) < digits else one._replace(code=one.code[:digits])
