"""What we compare with: the same boundaries on a plain folium + streamlit-folium page."""

from __future__ import annotations

import folium
import streamlit as st
from streamlit_folium import st_folium

from gis import catalog
from layers.palette import ramp

INDUSTRIES = ("cement", "high-grade-ceramics")


@st.cache_data
def frame_json() -> str:
    """Return the prefectures at display detail as GeoJSON text, once."""
    prefectures = catalog.boundaries("prefecture")[["adcode", "name", "geometry"]]
    return str(prefectures.to_json())


st.set_page_config(layout="wide")
industries = sorted(catalog.table("designations")["industry_id"].dropna().unique())
chosen = st.selectbox("industry", industries, key="industry")
rows = catalog.table("designations")
rows = rows[rows["industry_id"] == chosen].dropna(subset=["region_code"])
category = dict(zip(rows["region_code"], rows["category"], strict=False))


def style(feature: dict[str, dict[str, str]]) -> dict[str, object]:
    """Return the style of a region."""
    found = category.get(feature["properties"]["adcode"])
    colour = ramp(found)[2] if found else "#f3f4f2"
    return {"fillColor": colour, "color": "#aab3bc", "weight": 0.6, "fillOpacity": 1}


def local_assets(plain: folium.Map) -> folium.Map:
    """Serve folium's CDN files from data URIs, since the benchmark runs without a network."""
    from benchmarks.local_cdn import as_data_uris

    return as_data_uris(plain)


plain = local_assets(folium.Map([31, 104], zoom_start=6, tiles=None))
folium.GeoJson(frame_json(), style_function=style, tooltip=folium.GeoJsonTooltip(["name"])).add_to(
    plain
)
st_folium(plain, key="plain", height=560, width=900, returned_objects=[])
