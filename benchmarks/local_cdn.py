"""folium's CDN files served locally: Leaflet from its PyPI package, the rest left out.

Only Leaflet is needed to draw polygons with tooltips, so leaving out jQuery, Bootstrap and the
icon fonts favours the plain page that we compare with.
"""

from __future__ import annotations

import base64

import folium

from layers import assets


def _uri(mime: str, text: str) -> str:
    return f"data:{mime};base64,{base64.b64encode(text.encode()).decode()}"


class _LocalMap(folium.Map):
    default_js = [("leaflet", _uri("text/javascript", assets.leaflet_script()))]
    default_css = [("leaflet_css", _uri("text/css", assets.leaflet_style()))]


def as_data_uris(plain: folium.Map) -> folium.Map:
    """Return the map as one whose files come from data URIs."""
    plain.__class__ = _LocalMap
    return plain
