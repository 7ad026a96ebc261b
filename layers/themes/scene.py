"""A thematic map: any layers over a set of regions of one level, framed and credited."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from gis.atlas import Atlas
from gis.regions.tree import places
from gis.words.catalogue import text
from layers.extent import bounds, counties, county_names
from layers.layer import AtlasLayer
from layers.scene import Scene

# More counties than this are drawn as whole prefectures, which share their borders.
_SINGLE_COUNTIES = 60
# So many are a map of the country: one coarser pack instead of one a prefecture.
_ALL_COUNTIES = 600
# A map of more provinces than this is a map of the country.
_FEW_PROVINCES = 6


def on_prefectures(atlas: Atlas, layer: AtlasLayer) -> AtlasLayer:
    """Return a fill layer of provinces drawn on their prefectures, which the base map holds.

    Fills and notes of other levels are kept; what a prefecture says itself comes first.
    """
    known = places(atlas)
    fills, notes = dict(layer.spec["fills"]), dict(layer.spec["notes"])
    for code in [code for code in fills if code in known and known[code].level == "province"]:
        for child, place in known.items():
            if place.province_adcode == code and "prefecture" in place.levels:
                fills.setdefault(child, layer.spec["fills"][code])
                notes.setdefault(child, [known[code].name, *layer.spec["notes"][code]])
    # Words that all notes begin with, badges, outlines stay as they are.
    content = {key: value for key, value in layer.spec.items() if key not in ("id", "kind", "off")}
    return AtlasLayer(layer.spec["id"], "fill", {**content, "fills": fills, "notes": notes})


def frame_codes(atlas: Atlas, codes: list[str]) -> list[str]:
    """Return what frames a set of regions: one city, else provinces; nothing where it is the whole country.

    Examples
    --------
    >>> frame_codes(Atlas.bundled(), ["510100", "420100", "510600"])
    ['420000', '510000']
    >>> frame_codes(Atlas.bundled(), ["510100"]), frame_codes(Atlas.bundled(), ["510104", "510105"])
    (['510100'], ['510100'])
    """
    known = places(atlas)
    cities = {known[code].prefecture_adcode or code for code in codes if code in known}
    if len(cities) == 1 and "prefecture" in known[min(cities)].levels:
        return list(cities)
    provinces = sorted({known[code].province_adcode or code for code in codes if code in known})
    return provinces if len(provinces) <= _FEW_PROVINCES else []


@dataclass(frozen=True)
class Theme:
    """What a thematic map shows.

    Attributes
    ----------
    layers
        From the lowest to the highest; a fill layer first.
    legend
        Parts from the layers' own legend functions.
    title
        Heading of the map.
    data
        Where its figures come from, for the line of sources.
    details
        What a click shows in an exported file.
    """

    layers: tuple[AtlasLayer, ...]
    legend: list[dict[str, Any]]
    title: str = ""
    data: str = ""
    details: dict[str, Any] | None = None


def thematic_scene(atlas: Atlas, theme: Theme, codes: list[str], *, lang: str = "zh") -> Scene:
    """Return the scene of a thematic map.

    Parameters
    ----------
    codes
        adcodes that the map is about; it opens on them, or on the whole country where they lie
        in many provinces.
    """
    layers, legend, title, data = theme.layers, theme.legend, theme.title, theme.data
    details = theme.details
    known = places(atlas)
    small = [code for code in codes if code in known and known[code].level == "county"]
    scope = frame_codes(atlas, codes)
    if len(small) > _ALL_COUNTIES:
        shown = [{"of": "", "pack": atlas.county_country_pack(), "only": None}]
    elif len(small) > _SINGLE_COUNTIES:
        shown = counties(atlas, sorted({known[code].prefecture_adcode for code in small}), [])
    else:
        shown = counties(atlas, [], small)
    drawn = tuple(
        on_prefectures(atlas, layer) if layer.spec["kind"] == "fill" else layer for layer in layers
    )
    review = atlas.credit("prefecture-pack")[0]["review_number"]
    return Scene(
        layers=drawn,
        legend=legend,
        bounds=bounds(atlas, codes if scope else []),
        view_key="/".join([*scope, *(codes if scope else [])]) or "country",
        scope=tuple(scope),
        counties=shown,
        county_names=county_names(atlas, shown),
        details=details or {},
        title=title,
        sources=text("compared.map.sources", lang, review=review, data=data),
        lang=lang,
    )
