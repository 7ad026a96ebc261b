"""Places that no table names: a zone in a list, an area by a river or a railway, an isle, a group, a seat, a town."""

from __future__ import annotations

from dataclasses import dataclass

from gis.plans.reader.places.area_shapes import (
    CIRCLE,
    GROUPED,
    ISLE,
    LAKE,
    RAIL,
    WATER_REACH,
    WATER_SIGN,
    WATERSIDE,
)
from gis.plans.reader.places.names import Names
from gis.plans.reader.places.no_names import NO_NAME, SHORT_BAD, VERBISH
from gis.plans.reader.places.openings import (
    GROUP_END,
    GROUP_REACH,
    ISLE_SIGNS,
    OWN_ZONE_SIGNS,
    SEAT_REACH,
    TOWN_END,
    TOWN_REACH,
)
from gis.plans.reader.places.place_list import town
from gis.plans.reader.places.zone_shapes import (
    BARE_ZONE,
    FREE_ZONE,
    OWN_ZONE,
    PART_ALONE,
    PART_REACH,
    PART_SIGN,
    SEAT,
)
from gis.plans.reader.vocabulary.goods import COMMON


@dataclass(frozen=True)
class Unnamed(Names):
    """The names of regions, and where a place ends that none of them is."""

    def unnamed(self, s: str, i: int, *, listed: bool) -> tuple[int, str]:
        """Return a place that no table names: a zone in a list, an isle, a group, a seat, a town."""
        sign = s[i : i + 1]
        zone = (listed and BARE_ZONE.match(s, i)) or (sign == "自" and FREE_ZONE.match(s, i))
        if not zone and sign in OWN_ZONE_SIGNS and (hit := OWN_ZONE.match(s, i)):
            city = self.issuer is not None and not self.is_wide()
            # Where nobody is known to speak, a zone that opens a clause is at least not the place named before it.
            beside = self.issuer is None and (
                i == 0
                or (
                    s[hit.end() : hit.end() + 1] == "、"
                    and self.name_end(s, hit.end() + 1) > hit.end() + 1
                )
            )
            zone = hit if city or beside else None
        if zone or (zone := LAKE.match(s, i)):
            return zone.end(), "zone"
        if (end := self._open_area(s, i)) > i:
            return end, "area"
        if (end := self.joined_end(s, i)) > i:
            return end, "group"
        return self._by_suffix(s, i)

    def _open_area(self, s: str, i: int) -> int:
        """Return where an area ends that is told by a river, a railway or the first signs of its cities, or ``i``."""
        if water := self.waterside(s, i):
            return water
        if s[i : i + 1] in tuple("大环泛") and (
            circle := CIRCLE.match(s, self.name_end(s, i + 1, weak=False))
        ):
            return circle.end() if circle.start() > i + 1 else i
        rail = RAIL.match(s, i)
        return rail.end() if rail else i

    def _by_suffix(self, s: str, i: int) -> tuple[int, str]:
        """Return a place that no table names by what its name ends in: a part of a city, an isle, a group, a seat, a town."""
        part = PART_ALONE.match(s, i) if PART_SIGN.search(s, i + 2, i + PART_REACH) else None
        if part and self.is_own_name(part["name"]):
            return part.end(), "zone"
        isle = ISLE.match(s, i) if s[i + 2 : i + 3] in ISLE_SIGNS else None
        if isle and not NO_NAME.search(isle.group()) and self.is_unknown(isle.group()[:2]):
            return isle.end(), "town"
        group = GROUPED.match(s, i) if GROUP_END.search(s, i + 2, i + 1 + GROUP_REACH) else None
        if group and self.is_group(group["g"]) and not COMMON.search(group["g"]):
            return group.end(), "area"
        seat = SEAT.match(s, i) if "基地" in s[i + 2 : i + SEAT_REACH] else None
        if seat and not (VERBISH.match(s, i) or NO_NAME.search(seat.group()) or COMMON.match(s, i)):
            return seat.end(), "zone"
        end = town(s, i) if TOWN_END.search(s, i + 1, i + TOWN_REACH + 1) else i
        return (end, "town") if end > i else (i, "")

    def waterside(self, s: str, at: int) -> int:
        """Return where an area ends that lies by a river, a bay, a range: 海河下游, 长江以南地区; 0 where none starts."""
        near = WATERSIDE.match(s, at) if WATER_SIGN.search(s, at + 1, at + WATER_REACH) else None
        return near.end() if near and not VERBISH.match(s, at) and not COMMON.match(s, at) else 0

    def is_own_name(self, word: str) -> bool:
        """Whether a park is called by a name of its own (南海子工业园) and not by what it makes."""
        return (
            len(word) <= len("南海子")
            and self.is_unknown(word)
            and not COMMON.search(word)
            and not NO_NAME.search(word)
            and not SHORT_BAD.search(word)
        )
