"""Names of places as plans write them -> adcodes, exactly, or an error that names the place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gis.errors import FormError, Term
from gis.nearest import nearest
from gis.schema import COUNTRY_CODE

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

COUNTRY_NAME = "全国"


class PlaceError(FormError):
    """A place that no region, or more than one, bears as its full or short name."""


class Places:
    """The official regions, looked up by full or short name within a region.

    Parameters
    ----------
    regions
        Rows of data/boundaries/regions.csv.
    """

    def __init__(self, regions: Iterable[Mapping[str, str]]) -> None:
        self._regions = list(regions)
        self._names = {region["adcode"]: region["name"] for region in self._regions}
        self._names[COUNTRY_CODE] = COUNTRY_NAME
        self._called: dict[tuple[str, str], list[Mapping[str, str]]] = {}
        for region in self._regions:
            for label in {region["name"], region["short_name"]}:
                self._called.setdefault((region["level"], label), []).append(region)

    def name(self, adcode: str) -> str:
        """Return the official full name of a code; raise PlaceError where there is none."""
        if adcode not in self._names:
            told = Term("plan_fault.code", code=adcode)
            raise PlaceError(
                f"no region has the code {adcode!r}; see data/boundaries/regions.csv", told
            )
        return self._names[adcode]

    def members(self, within: str, level: str) -> list[str]:
        """Return the codes of the regions of ``level`` inside ``within``, itself included."""
        return sorted({region["adcode"] for region in self._inside(within, level)})

    def find(self, place: str, within: str, level: str) -> str:
        """Return the code of the one region of ``level`` in ``within`` that bears the name.

        ``within`` itself is found too, whatever its level, so that a provincial plan may say
        四川省.

        Raises
        ------
        PlaceError
            If no region or more than one bears the name; nothing is guessed.

        Examples
        --------
        >>> row = {"adcode": "510100", "name": "成都市", "short_name": "成都"}
        >>> row |= {"level": "prefecture", "prefecture_adcode": "510100"}
        >>> Places([row | {"province_adcode": "510000"}]).find("成都", "510000", "prefecture")
        '510100'
        """
        if self._names.get(within) == place:
            return within
        found = {
            region["adcode"]
            for region in self._called.get((level, place), ())
            if self._holds(within, region)
        }
        if len(found) == 1:
            return found.pop()
        where = f"at level {level} within {within} {self.name(within)}"
        if found:
            told = Term(
                "plan_fault.several", place=place, region=self.name(within), codes=sorted(found)
            )
            raise PlaceError(
                f"{place!r} is {', '.join(sorted(found))} {where}; add place_codes", told
            )
        near = nearest(place, (region["name"] for region in self._inside(within, level)))
        told = Term(
            "plan_fault.place_near" if near else "plan_fault.place",
            place=place,
            region=self.name(within),
            level=Term(f"level.{level}"),
            **({"nearest": list(near)} if near else {}),
        )
        raise PlaceError(
            f"no region is called {place!r} {where}; mend the name or add place_codes", told
        )

    def _inside(self, within: str, level: str) -> Iterable[Mapping[str, str]]:
        for region in self._regions:
            if region["level"] == level and self._holds(within, region):
                yield region

    @staticmethod
    def _holds(within: str, region: Mapping[str, str]) -> bool:
        holders = (region["adcode"], region["prefecture_adcode"], region["province_adcode"])
        return within == COUNTRY_CODE or within in holders
