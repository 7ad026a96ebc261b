"""The place with which a name begins: 四川罗江经济开发区 -> 罗江区; ambiguous is no place.

Names of zones and works begin with a place, a province in front or not, and go on with a word
that is none. A place counts where one region alone bears the form, inside what was named before.
"""

from __future__ import annotations

import csv
import re
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

_LONGEST = 12
_SUFFIX = re.compile("(?:市|区|县)$")


class Head(NamedTuple):
    """A place found at the front of a name: its code, its level, and what stands behind it."""

    adcode: str
    level: str
    rest: str


class _Bearer(NamedTuple):
    adcode: str
    level: str
    prefecture: str
    current: bool


class Heads:
    """The forms of names by which regions are called, current and former.

    Parameters
    ----------
    regions, renamed
        Rows of data/boundaries/regions.csv and renamed.csv.
    """

    def __init__(
        self, regions: Iterable[Mapping[str, str]], renamed: Iterable[Mapping[str, str]]
    ) -> None:
        self._provinces: dict[str, tuple[str, str]] = {}
        self._bearers: dict[tuple[str, str], set[_Bearer]] = {}
        known: dict[str, tuple[_Bearer, str]] = {}
        for row in regions:
            if row["level"] == "province":
                self._provinces[row["adcode"]] = (row["name"], row["short_name"])
                continue
            bearer = _Bearer(row["adcode"], row["level"], row["prefecture_adcode"], current=True)
            known.setdefault(row["adcode"], (bearer, row["province_adcode"]))
            self._add(row["province_adcode"], (row["name"], row["short_name"]), bearer)
        for row in renamed:
            if row["adcode"] in known:
                bearer, province = known[row["adcode"]]
                forms = (row["old_name"], _SUFFIX.sub("", row["old_name"]))
                self._add(province, forms, bearer._replace(current=False))

    @classmethod
    def read(cls, root: Path) -> Heads:
        """Return the forms of data/boundaries under ``root``."""
        tables = []
        for name in ("regions", "renamed"):
            path = root / "data" / "boundaries" / f"{name}.csv"
            with path.open(encoding="utf-8", newline="") as stream:
                tables.append(list(csv.DictReader(stream)))
        return cls(*tables)

    def _add(self, province: str, forms: Iterable[str], bearer: _Bearer) -> None:
        for form in forms:
            if len(form) > 1:
                held = self._bearers.setdefault((province, form), set())
                if not any(other.adcode == bearer.adcode for other in held):
                    held.add(bearer)

    def find(self, name: str, province: str) -> Head | None:
        """Return the smallest place at the front of a name within a province, or None.

        Examples
        --------
        >>> city = {"adcode": "510600", "name": "德阳市", "short_name": "德阳"}
        >>> city |= {"level": "prefecture", "prefecture_adcode": "510600"}
        >>> heads = Heads([city | {"province_adcode": "510000"}], [])
        >>> heads.find("德阳经济技术开发区", "510000")
        Head(adcode='510600', level='prefecture', rest='经济技术开发区')
        """
        rest = name
        for form in self._provinces.get(province, ()):
            if name.startswith(form) and len(name) > len(form):
                rest = name.removeprefix(form)
                break
        found: Head | None = None
        while True:
            step = self._step(rest, province, found)
            if step is None:
                return found
            found, rest = step, step.rest
            if found.level != "prefecture":
                return found

    def _step(self, text: str, province: str, within: Head | None) -> Head | None:
        for length in range(min(_LONGEST, len(text)), 1, -1):
            bearers = {
                bearer
                for bearer in self._bearers.get((province, text[:length]), ())
                if within is None
                or (bearer.prefecture == within.adcode and bearer.adcode != within.adcode)
            }
            if bearers:
                chosen = self._alone(bearers, within)
                if chosen is None:
                    return None
                return Head(chosen.adcode, chosen.level, text[length:])
        return None

    @staticmethod
    def _alone(bearers: set[_Bearer], within: Head | None) -> _Bearer | None:
        """Return the one bearer meant: a prefecture before counties, a current name before an old."""
        ranked = (
            [b for b in bearers if b.current and b.level == "prefecture" and within is None],
            [b for b in bearers if b.current and b.level == "county"],
            [b for b in bearers if not b.current],
        )
        for tier in ranked:
            if tier:
                return tier[0] if len({b.adcode for b in tier}) == 1 else None
        return None
