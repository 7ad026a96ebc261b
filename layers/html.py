"""One self-contained HTML file of a scene: no request to any address, same bytes every time.

The page is an ordinary folium figure: an :class:`AtlasMap` (a ``folium.Map`` whose scripts are
inlined instead of linked to CDNs), the base, the scene's layers and the furniture around them.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING

import folium
from branca.element import Element, Figure, MacroElement
from folium.template import Template

from gis.atlas import Atlas
from gis.tables.files import write_text
from gis.words.catalogue import text
from layers import assets
from layers.base import base
from layers.escape import html_text, script_json, script_parse
from layers.own import dressed
from layers.scene import Scene, words

if TYPE_CHECKING:
    from layers.print.imprint import Imprint


class AtlasMap(folium.Map):
    """A ``folium.Map`` that loads nothing: Leaflet and our drawing code are in the page.

    Only this class's own lists are emptied; ``folium.Map`` keeps its own.
    """

    default_js: list[tuple[str, str]] = []
    default_css: list[tuple[str, str]] = []


class _Start(MacroElement):
    """Creates the drawing code's map object over the Leaflet map."""

    _template = Template(
        """
        {% macro script(this, kwargs) %}
        {{ this.leaflet_map }}.getContainer().classList.add("atlas-map");
        const atlas = new ClusterAtlas.Atlas(
          {{ this.leaflet_map }}, {{ this.base }}, { view: {{ this.view }} });
        {% endmacro %}
        """
    )

    def __init__(self, atlas: Atlas, leaflet_map: str, scene: Scene) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self.leaflet_map = leaflet_map
        self.view = script_json(scene.frame()["view"])
        self.base = script_parse(base(atlas))


class _Finish(MacroElement):
    """Draws the layers that were pushed, and the furniture."""

    _template = Template(
        """
        {% macro script(this, kwargs) %}
        const words = {{ this.words }};
        const details = new AtlasFurniture.Details(atlas, {{ this.details }}, words);
        const legend = new AtlasFurniture.Legend(atlas, words);
        atlas.options.onPick = (id) => details.show(id);
        const inset = new AtlasFurniture.Inset(atlas, words);
        atlas.options.onUpdate = (state) => { legend.update(state); inset.update(state); };
        AtlasFurniture.zoom(atlas.map, words);
        AtlasFurniture.fitButton(atlas, words);
        AtlasFurniture.search(atlas, words);
        L.control.scale({ imperial: false, maxWidth: 140 }).addTo(atlas.map);
        atlas.update(Object.assign({{ this.frame }}, { layers: atlas.pending }));
        AtlasFurniture.printing(atlas);
        {% endmacro %}
        """
    )

    def __init__(self, scene: Scene) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        nothing = scene.nothing or text("map.nothing", scene.lang)
        self.words = script_json({**words(scene.lang), "nothing": nothing})
        self.details = script_json(scene.details)
        self.frame = script_json(scene.frame())


class _Markup(Element):
    """Finished markup. It never becomes a template, so that braces in a name stay braces."""

    _template = Template("{{ this.markup }}")

    def __init__(self, markup: str) -> None:
        super().__init__()
        self.markup = markup


def _header(scene: Scene, date: str, imprint: Imprint | None) -> str:
    lines = [scene.subtitle]
    logo = ""
    if imprint is not None:
        if imprint.organisation:
            said = text("html.organisation", scene.lang, organisation=imprint.organisation)
            lines.append(said)
        if imprint.contact:
            lines.append(text("html.contact", scene.lang, contact=imprint.contact))
        if imprint.logo is not None:
            logo = f'<img class="page-logo" alt="" height="32" src="{imprint.logo.data_uri}">'
    if date:
        lines.append(text("map.date", scene.lang, date=date))
    below = "　".join(html_text(line) for line in lines if line)
    return f'<header class="page-head">{logo}<h1>{html_text(scene.title)}</h1><p>{below}</p></header>'


def _name_elements(figure: Figure) -> None:
    """Give every element a running number instead of folium's random id."""
    numbers = count(1)

    def visit(element: Element) -> None:
        element._id = f"{next(numbers):04d}"
        for child in element._children.values():
            visit(child)

    visit(figure)


def to_html(
    atlas: Atlas, scene: Scene, *, date: str = "", imprint: Imprint | None = None
) -> str:
    """Return the page of a scene.

    Parameters
    ----------
    scene
        What the map shows.
    date
        Text of the date line; empty for none, so that the file does not depend on the clock.
    imprint
        Whose map it is: title, organisation, contact, logo, accent, own 审图号.

    Returns
    -------
    str
        A complete HTML document; equal scenes give equal text.
    """
    scene = dressed(atlas, scene)
    if imprint is not None:
        title, subtitle = imprint.title or scene.title, imprint.subtitle or scene.subtitle
        scene = replace(scene, title=title, subtitle=subtitle)
        date = date or imprint.date
    atlas_map = AtlasMap(
        location=None,
        tiles=None,
        font_size="13px",
        zoom_control=False,
        attributionControl=False,
        zoomSnap=0.25,
        zoomDelta=0.5,
        minZoom=2.5,
        maxZoom=11,
        wheelPxPerZoomLevel=100,
    )
    figure: Figure = atlas_map.get_root()  # type: ignore[assignment]
    atlas_map._id = "atlas"
    _Start(atlas, atlas_map.get_name(), scene).add_to(atlas_map)
    for layer in scene.layers:
        layer.add_to(atlas_map)
    _Finish(scene).add_to(atlas_map)
    _dress(figure, scene, date, imprint)
    _name_elements(figure)
    atlas_map._id = "atlas"
    page: str = figure.render()
    for layer in scene.layers:
        layer._parent = None
    language = "zh-CN" if scene.lang == "zh" else "en"
    return page.replace("<html>", f'<html lang="{language}">', 1)


def _dress(figure: Figure, scene: Scene, date: str, imprint: Imprint | None) -> None:
    head = [
        f"<title>{html_text(scene.title)}</title>",
        f"<style>{assets.styles()}\n{assets.own('page.css')}</style>",
        f"<script>{assets.scripts()}</script>",
    ]
    if imprint is not None:
        rule = f".page-head{{border-bottom:3px solid {imprint.accent}}}"
        head.append(f"<style>{rule}.page-logo{{float:right;margin-left:12px}}</style>")
    for number, markup in enumerate(head):
        figure.header.add_child(_Markup(markup), name=f"atlas_head_{number}")
    notice = html_text(text("map.no_script", scene.lang))
    figure.html.add_child(_Markup(_header(scene, date, imprint)), name="page_head", index=0)
    sources = scene.sources
    if imprint is not None and imprint.review_number:
        sources += " " + text("html.review", scene.lang, review=imprint.review_number)
    footer = f'<footer class="page-foot">{html_text(sources)}</footer>'
    figure.html.add_child(_Markup(f"<noscript>{notice}</noscript>{footer}"), name="page_foot")


def save(atlas: Atlas, scene: Scene, path: Path | str, *, date: str = "") -> None:
    """Write the page of a scene; nothing half-written stays where the disk refuses.

    Raises
    ------
    OutputError
        If the file cannot be written.
    """
    write_text(Path(path), to_html(atlas, scene, date=date))
