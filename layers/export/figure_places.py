"""The figures of a comparison on their regions: GeoJSON, GeoPackage with a QGIS style, KML."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

import pandas as pd

from gis import colours
from gis.atlas import Atlas
from gis.regions import english
from gis.report import geojson
from gis.report.selection.records import region_shapes
from gis.words.amounts import significant
from gis.words.catalogue import text
from layers.export import collection, qml
from layers.export.placing import Placing
from layers.scene import Scene
from layers.themes.indicator import Asked

# 0.0001 degrees are some 10 m, as the display boundaries are.
_DECIMALS = 4
_LAYER = "figures"
_RESOURCES = ("figures", "region_stats", "regions", "boundary-lines")


@dataclass(frozen=True)
class Placed:
    """Figures, the map that draws them, and in which datum and words they leave."""

    atlas: Atlas
    asked: Asked
    scene: Scene
    placing: Placing

    def file(self, form: str) -> bytes:
        """Return the figures as ``geojson``, ``gpkg`` or ``kml``; regions without a figure are in it too."""
        content = geojson.to_bytes(self._collection())
        if form == "kml":
            return collection.to_kml(content, self._marks())
        if form == "gpkg":
            fields = self.placing.called("class_name"), self.placing.called("region_name")
            known = {said: colour for colour, said in self._classes().items()}
            known |= {
                text("export.has_figure", self.scene.lang): colours.GREEN[1],
                self._missing: colours.WHITE,
            }
            used = {str(one["properties"][fields[0]]) for one in json.loads(content)["features"]}
            style = qml.classes_qml(
                {said: colour for said, colour in known.items() if said in used}, fields
            )
            return collection.to_gpkg(content, lang=self.scene.lang, style=style)
        return content

    @property
    def _missing(self) -> str:
        return text("chart.no_data", self.scene.lang)

    def _classes(self) -> dict[str, str]:
        """Return what each colour of the map's legend means."""
        entries = (
            entry for part in self.scene.legend for entry in part["entries"] if "fill" in entry
        )
        return {entry["fill"]["stripes"][0]: entry["text"] for entry in entries}

    def _colours(self) -> dict[str, str]:
        """Return the colour of each region that has a fill."""
        fills: dict[str, Any] = next(
            (layer.spec["fills"] for layer in self.scene.layers if layer.spec["kind"] == "fill"), {}
        )
        return {code: fill["stripes"][0] for code, fill in fills.items()}

    def _rows(self) -> pd.DataFrame:
        lang, asked, fact = self.scene.lang, self.asked, self.asked.fact
        values = asked.amounts
        known, drawn = self._classes(), self._colours()
        # A total is a circle on the map and has no class: one colour says that there is a figure.
        one = text("export.has_figure", lang)
        classes = [
            self._missing if pd.isna(value) else known.get(drawn.get(str(code), ""), one)
            for code, value in values.items()
        ]
        return pd.DataFrame(
            {
                "region_code": [str(code) for code in values.index],
                "region_name": [
                    english.called(self.atlas, str(code), lang) for code in values.index
                ],
                "indicator": asked.label(lang),
                "figure": values.to_numpy(dtype=float),
                "unit": asked.unit(lang),
                "class_name": classes,
                "source": str(fact["source"]),
            }
        )

    def _collection(self) -> dict[str, Any]:
        rows = self._rows()
        shapes = region_shapes(self.atlas, rows["region_code"]).set_index("adcode")["geometry"]
        features = [
            geojson.feature(
                shapes.get(row["region_code"]),
                {key: None if isinstance(value, float) and pd.isna(value) else value for key, value in row.items()},
                identifier=row["region_code"], decimals=_DECIMALS,
            )
            for row in rows.to_dict("records")
        ]  # fmt: skip
        lang = self.scene.lang
        more = {"attribution": self.scene.sources}
        head = geojson.Head(f"cluster-atlas-{_LAYER}", self.scene.title, _RESOURCES, more=more)
        return self.placing.collection(geojson.collection(self.atlas, head, features, lang), lang)

    def _marks(self) -> list[collection.Mark]:
        rows, drawn = self._rows(), self._colours()
        marks = []
        for row in rows.to_dict("records"):
            missing = pd.isna(row["figure"])
            said = (
                self._missing
                if missing
                else f"{significant(row['figure'], 12)} {row['unit']}".strip()
            )
            colour = colours.PALE if missing else drawn.get(row["region_code"], colours.PINE)
            title = f"{row['region_name']} {said}"
            marks.append(
                collection.Mark(row["class_name"], title, f"{row['indicator']}: {said}", colour)
            )
        return marks
