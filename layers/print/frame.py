"""A frame on paper: degrees brought into its millimetres by an equal-area projection, and back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

import numpy as np
import pyproj

Points = np.ndarray
# South and west, north and east, degrees.
Bounds = tuple[tuple[float, float], tuple[float, float]]

# Standard parallels of maps of all China, as national atlases use them.
_COUNTRY_PARALLELS = (25.0, 47.0)
_COUNTRY_SPAN = 20.0
_SPARE = 0.3


@lru_cache(maxsize=64)
def _projection(proj: str) -> pyproj.Transformer:
    return pyproj.Transformer.from_crs(4490, pyproj.CRS(proj))


@dataclass(frozen=True)
class Frame:
    """A frame on paper over a part of the country, in an Albers equal-area projection.

    Parameters
    ----------
    bounds
        ``[[south, west], [north, east]]`` in degrees, all of which is inside the frame.
    width_mm, height_mm
        Size of the frame.
    margin_mm
        Least distance of the bounds from the edge.
    around
        Points (lon, lat; degrees) that are inside the frame instead of the corners of the bounds.
    """

    bounds: Bounds
    width_mm: float
    height_mm: float
    margin_mm: float = 5.0
    around: tuple[tuple[float, float], ...] = ()
    _project: pyproj.Transformer = field(init=False, repr=False, compare=False)
    mm_per_m: float = field(init=False)
    _centre: tuple[float, float] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        (south, west), (north, east) = self.bounds
        object.__setattr__(self, "_project", _projection(self.proj))
        steps = np.linspace(0, 1, 25)
        lon = np.concatenate([west + (east - west) * steps] * 2 + [[west] * 25, [east] * 25])
        lat = np.concatenate([[south] * 25, [north] * 25] + [south + (north - south) * steps] * 2)
        if self.around:
            lon, lat = np.array(self.around).T
        x, y = self._project.transform(lat, lon)
        inner = self.width_mm - 2 * self.margin_mm, self.height_mm - 2 * self.margin_mm
        scale = min(inner[0] / (np.ptp(x)), inner[1] / np.ptp(y))
        object.__setattr__(self, "mm_per_m", float(scale))
        centre = float(x.min() + x.max()) / 2, float(y.min() + y.max()) / 2
        object.__setattr__(self, "_centre", centre)

    @property
    def parallels(self) -> tuple[float, float]:
        """The standard parallels, degrees north, by the rule of one sixth."""
        (south, _), (north, _) = self.bounds
        if north - south > _COUNTRY_SPAN:
            return _COUNTRY_PARALLELS
        sixth = (north - south) / 6
        return round(south + sixth, 1), round(north - sixth, 1)

    @property
    def meridian(self) -> float:
        """The central meridian, degrees east."""
        (south, west), (north, east) = self.bounds
        return 105.0 if north - south > _COUNTRY_SPAN else round((west + east) / 2, 1)

    @property
    def proj(self) -> str:
        """The projection of the map, over CGCS2000, as PROJ writes it."""
        first, second = self.parallels
        middle = round((self.bounds[0][0] + self.bounds[1][0]) / 2, 2)
        return (
            f"+proj=aea +lat_1={first} +lat_2={second} +lat_0={middle} +lon_0={self.meridian}"
            " +ellps=GRS80 +units=m +no_defs"
        )

    @property
    def scale(self) -> float:
        """The denominator of the scale of the map."""
        return 1000.0 / self.mm_per_m

    def to_mm(self, points: Points) -> Points:
        """Return points (lon, lat; degrees; shape (n, 2)) in mm from the frame's upper left."""
        if len(points) == 0:
            return np.empty((0, 2))
        x, y = self._project.transform(points[:, 1], points[:, 0])
        right = (np.asarray(x) - self._centre[0]) * self.mm_per_m + self.width_mm / 2
        down = (self._centre[1] - np.asarray(y)) * self.mm_per_m + self.height_mm / 2
        return np.column_stack([right, down])

    def all_to_mm(self, arrays: Sequence[Points]) -> list[Points]:
        """Return lines as :meth:`to_mm` does, all in one call of the projection: each has a price of its own."""
        ends = np.cumsum([len(points) for points in arrays]).tolist()
        moved = self.to_mm(np.concatenate([*arrays, np.empty((0, 2))]))
        return [moved[start:end] for start, end in zip([0, *ends], ends, strict=False)]

    def to_degrees(self, x_mm: Any, y_mm: Any) -> tuple[Any, Any]:
        """Return latitude and longitude of points of the frame, as arrays or as single numbers."""
        right = (x_mm - self.width_mm / 2) / self.mm_per_m + self._centre[0]
        up = self._centre[1] - (y_mm - self.height_mm / 2) / self.mm_per_m
        lat, lon = self._project.transform(right, up, direction="INVERSE")
        return lat, lon

    @property
    def degrees_box(self) -> tuple[float, float, float, float]:
        """West, south, east, north of the frame, with a little to spare."""
        steps = np.linspace(0, 1, 13)
        along = steps * self.width_mm, steps * self.height_mm
        x = np.concatenate([along[0], along[0], 0 * steps, 0 * steps + self.width_mm])
        y = np.concatenate([0 * steps, 0 * steps + self.height_mm, along[1], along[1]])
        lat, lon = self.to_degrees(x, y)
        if not np.isfinite(lat).all():
            return -180.0, -90.0, 180.0, 90.0
        return (
            float(lon.min()) - _SPARE, float(lat.min()) - _SPARE,
            float(lon.max()) + _SPARE, float(lat.max()) + _SPARE,
        )  # fmt: skip

    def holds(self, points: Points, spare_mm: float = 2.0) -> bool:
        """Return whether the box around some points (mm) touches the frame."""
        if len(points) == 0:
            return False
        low, high = points.min(axis=0), points.max(axis=0)
        return bool(
            high[0] >= -spare_mm
            and high[1] >= -spare_mm
            and low[0] <= self.width_mm + spare_mm
            and low[1] <= self.height_mm + spare_mm
        )

    def holding(self, arrays: Sequence[Points], spare_mm: float = 2.0) -> list[bool]:
        """Return of each line (mm) whether its box touches the frame: :meth:`holds` for all at once."""
        lengths = np.array([len(points) for points in arrays], dtype=int)
        held = np.zeros(len(arrays), dtype=bool)
        filled = lengths > 0
        if filled.any():
            every = np.vstack(arrays)
            starts = (np.cumsum(lengths) - lengths)[filled]
            low, high = (f.reduceat(every, starts, axis=0) for f in (np.minimum, np.maximum))
            size = np.array([self.width_mm, self.height_mm])
            held[filled] = ((high >= -spare_mm) & (low <= size + spare_mm)).all(axis=1)
        answer: list[bool] = held.tolist()
        return answer
