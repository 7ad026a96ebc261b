"""A point and how far around it enterprises are asked for."""

from __future__ import annotations

from dataclasses import dataclass

from gis.errors import SettingError

# What is asked where nobody says how far.
RADIUS_KM = 20.0
# A works farther off than this is no neighbour of a park, and its circle no map of a region.
MOST_KM = 500.0


@dataclass(frozen=True)
class Circle:
    """A point and how far around it is asked.

    Attributes
    ----------
    lon, lat
        Degrees (WGS 84).
    within_km
        Above 0 and up to :data:`MOST_KM`; what is exactly so far away is inside.

    Raises
    ------
    SettingError
        If the radius is none of these.
    """

    lon: float
    lat: float
    within_km: float

    def __post_init__(self) -> None:
        """Refuse a radius that holds nothing, or half the country."""
        if not 0 < self.within_km <= MOST_KM:
            raise SettingError("error.around_radius", found=self.within_km, most=MOST_KM)
