"""The operating plants around a selection, as points with words: for GeoPackage and KML."""

from __future__ import annotations

import geopandas as gpd
import pandas as pd

from gis.atlas import Atlas
from gis.indicators.plants import Plants, listed
from gis.regions.tree import label, places
from gis.words.catalogue import name, text
from gis.words.language import in_language
from layers.layout.plants import LAYERS, operating

COLUMNS = (
    "plant_id", "name", "kind", "kind_name", "product", "product_name", "capacity", "unit", "owner", "process", "region_code",
    "region_name", "precision", "doubt", "source",
)  # fmt: skip

RESOURCES = ("plants", "plant-capacities")


def scope(atlas: Atlas, codes: pd.Series) -> list[str]:
    """Return the region, or the city, that a selection is about, else its provinces; none is the country.

    Examples
    --------
    >>> atlas = Atlas.bundled()
    >>> scope(atlas, pd.Series(["500156"])), scope(atlas, pd.Series(["511700", "511723"]))
    (['500156'], ['511700'])
    >>> scope(atlas, pd.Series(["511700", "510100"]))
    ['510000']
    """
    known = places(atlas)
    held = {code for code in codes.dropna() if code in known}
    if len(held) == 1:
        return sorted(held)
    cities = {f"{code[:4]}00" for code in held}
    if len(cities) == 1 and cities <= known.keys():
        return sorted(cities)
    return sorted({known[code].province_adcode or code for code in held})


def works_layer(atlas: Atlas, codes: pd.Series, *, lang: str = "zh") -> gpd.GeoDataFrame:
    """Return the operating plants of what a selection is about; of the country cement works alone.

    Parameters
    ----------
    codes
        Region codes of the selection.

    Returns
    -------
    GeoDataFrame
        Points in EPSG:4490 (WGS 84 agrees far below their precision), columns ``COLUMNS``;
        ``capacity`` NaN is unknown, ``doubt`` in words where a record is doubtful.
    """
    works = Plants(atlas.table("plants"), atlas.table("plant-capacities"))
    around = scope(atlas, codes)
    found = operating(works, around, atlas.regions())
    if not around:
        found = found.where(kinds=LAYERS["plants"])
    rows = listed(found)
    said = in_language(rows, "name", lang)
    known = places(atlas)
    table = pd.DataFrame(
        {
            "plant_id": rows["plant_id"],
            "name": said.where(said.notna(), rows["plant_id"]),
            "kind": rows["kind"],
            "kind_name": [name("plant_kind", kind, lang) for kind in rows["kind"]],
            "product": rows["product"],
            "product_name": [name("product", p, lang) if isinstance(p, str) else "" for p in rows["product"]],
            "capacity": rows["capacity"].astype(float),
            "unit": [name("plant_unit", unit, lang) if isinstance(unit, str) else "" for unit in rows["unit"]],
            "owner": rows["owner"].fillna(""),
            "process": [name("plant_process", p, lang) if isinstance(p, str) else "" for p in rows["process"]],
            "region_code": rows["region_code"],
            "region_name": [label(atlas, str(c)) if str(c) in known else "" for c in rows["region_code"]],
            "precision": rows["precision"],
            "doubt": [
                "; ".join(name("plant_doubt", doubt, lang) for doubt in doubts.split(";"))
                if isinstance(doubts, str) else ""
                for doubts in rows["doubt"]
            ],
            "source": text("exchange.works_source", lang),
        },
        columns=list(COLUMNS),
    )  # fmt: skip
    points = gpd.points_from_xy(rows["lon"], rows["lat"])
    return gpd.GeoDataFrame(table, geometry=points, crs="EPSG:4490")
