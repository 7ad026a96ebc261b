"""In which datum the coordinates of a file of data are, and what its fields are called."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely
import shapely.geometry

from gis.enterprises.datum import require
from gis.report import geojson, own_places
from gis.schema import TRUE_DATUMS
from gis.words.catalogue import name, text
from layers.page.shifting import points

PLAIN = "plain"


@dataclass(frozen=True)
class Placing:
    """Datum and names of fields.

    Attributes
    ----------
    datum
        ``cgcs2000`` or ``wgs84``, which agree to centimetres; ``gcj02`` or ``bd09`` where a program of
        these providers reads the file. All of a file is moved, or nothing.
    heads
        ``plain`` for the field names of the documentation; ``zh`` or ``en`` for words.

    Raises
    ------
    SettingError
        If there is no such datum.
    """

    datum: str = "cgcs2000"
    heads: str = PLAIN

    def __post_init__(self) -> None:
        require(self.datum)

    @property
    def is_moved(self) -> bool:
        """Whether coordinates are no longer those of the ground."""
        return self.datum not in TRUE_DATUMS

    @property
    def is_plain(self) -> bool:
        """Whether a file without coordinates is that of no choice at all: nothing moved, fields by their own names.

        Examples
        --------
        >>> Placing("wgs84").is_plain, Placing("gcj02").is_plain, Placing(heads="zh").is_plain
        (True, False, False)
        """
        return not self.is_moved and self.heads == PLAIN

    @property
    def words(self) -> str:
        """The language of the names of fields, empty for those of the documentation."""
        return "" if self.heads == PLAIN else self.heads

    def shape(self, given: Any) -> Any:
        """Return a shape (lon, lat) in the datum; None and an empty one stay what they are."""
        if not self.is_moved or given is None or given.is_empty:
            return given

        def move(lonlat: np.ndarray) -> np.ndarray:
            return points(lonlat[:, ::-1], self.datum)[:, ::-1]

        return shapely.transform(given, move)

    def frame(self, given: gpd.GeoDataFrame) -> gpd.GeoDataFrame:
        """Return a layer in the datum; a moved one has no reference system, for none is true of it."""
        if not self.is_moved:
            return given
        moved = [self.shape(shape) for shape in given.geometry]
        return gpd.GeoDataFrame(given.drop(columns="geometry"), geometry=moved, crs=None)

    def collection(self, given: dict[str, Any], lang: str) -> dict[str, Any]:
        """Return a GeoJSON collection in the datum, its fields called so; feature by feature."""
        features = [
            {
                **feature,
                "geometry": geojson.geometry(
                    self.shape(feature["geometry"] and shapely.geometry.shape(feature["geometry"]))
                ),
                "properties": self._called(feature["properties"]),
            }
            for feature in given["features"]
        ]
        said = {"datum": self.datum, "coordinate_note": self.note(lang)}
        return {**given, **said, "features": features}

    def _called(self, properties: dict[str, Any]) -> dict[str, Any]:
        """Return properties under their names in the file; those of a user's own places have words of their own."""
        is_own = str(properties.get("feature_kind", "")).startswith("own_")
        if not is_own or not self.words:
            return {self.called(key): value for key, value in properties.items()}
        return {own_places.called(key, self.words): value for key, value in properties.items()}

    def note(self, lang: str) -> str:
        """Return the sentence of a file on its coordinates."""
        said = text("exchange.coordinate_note", lang)
        if not self.is_moved:
            return said
        return text("exchange.moved_note", lang, datum=text(f"datum.{self.datum}", lang))

    def called(self, column: str) -> str:
        """Return what a field is called.

        Examples
        --------
        >>> Placing(heads="zh").called("region_name"), Placing().called("region_name")
        ('区域', 'region_name')
        """
        return column if self.heads == PLAIN else name("field", column, self.heads)

    def layer(self, layer: str) -> str:
        """Return what a layer of a file is called: as in the documentation, or in words as its fields.

        Examples
        --------
        >>> Placing(heads="zh").layer("boundary_lines"), Placing().layer("boundary_lines")
        ('境界线', 'boundary_lines')
        """
        return layer if self.heads == PLAIN else text(f"exchange.layer_{layer}", self.heads)

    def table(self, given: pd.DataFrame) -> pd.DataFrame:
        """Return a table with its fields called so; of two that would be one, both keep the plain name."""
        if self.heads == PLAIN:
            return given
        words = {str(c): self.called(str(c)) for c in given if str(c) != "geometry"}
        once = {word for word in words.values() if list(words.values()).count(word) == 1}
        return given.rename(columns={c: word for c, word in words.items() if word in once})
