"""One self-contained HTML file of a scene: no request to any address, same bytes every time.

The page is an ordinary folium figure: an :class:`AtlasMap` (a ``folium.Map`` whose scripts are
inlined instead of linked to CDNs), the base, the scene's layers and the furniture around them.
A policy inside the file lets nothing run but what the file was written with.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING, Any

import folium
from branca.element import Element, Figure, MacroElement
from folium.template import Template

from gis.atlas import Atlas, kept
from gis.tables.files import write_text
from gis.words.catalogue import text
from layers import assets
from layers.base import base
from layers.escape import html_text, script_json, script_parse
from layers.letters import lettered
from layers.own import dressed
from layers.page import carried, policy
from layers.page.speech import LOCALES, said, titled
from layers.scene import Scene

if TYPE_CHECKING:
    from layers.page.basemap import Basemap
    from layers.print.imprint import Imprint

_FIXED_SIZE = re.compile(r",\s*maximum-scale=1\.0,\s*user-scalable=no")


class AtlasMap(folium.Map):
    """A ``folium.Map`` that loads nothing: Leaflet and our drawing code are in the page.

    Only this class's own lists are emptied; ``folium.Map`` keeps its own.
    """

    default_js: list[tuple[str, str]] = []
    default_css: list[tuple[str, str]] = []


@dataclass(frozen=True)
class Extras:
    """What a file has beyond a scene.

    Attributes
    ----------
    other
        The same map in the other language, for a file with a switch.
    is_embedded
        For a frame of another page: a low head, and a wheel that scrolls the page around it.
    carried
        JSON of :mod:`layers.page.carried`, from which the tool opens the file again.
    basemap
        A basemap of somebody else; None for a file that makes no request.
    """

    other: Scene | None = None
    is_embedded: bool = False
    carried: str = ""
    basemap: Basemap | None = None


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

    def __init__(
        self, atlas: Atlas, leaflet_map: str, scene: Scene, basemap: Basemap | None
    ) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self.leaflet_map = leaflet_map
        self.view = script_json(scene.frame()["view"])
        self.base = (
            _base(atlas) if basemap is None else script_parse(lettered(basemap.laid(base(atlas))))
        )


class _Finish(MacroElement):
    """Draws the layers that were pushed, and the furniture."""

    _template = Template(
        """
        {% macro script(this, kwargs) %}
        AtlasPage.build(atlas, [
          Object.assign({{ this.first }}, { layers: atlas.pending }), {{ this.other }}
        ], {{ this.options }});
        {% endmacro %}
        """
    )

    def __init__(self, first: str, other: str, options: str) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self.first, self.other, self.options = first, other, options


class _Markup(Element):
    """Finished markup. It never becomes a template, so that braces in a name stay braces."""

    _template = Template("{{ this.markup }}")

    def __init__(self, markup: str) -> None:
        super().__init__()
        self.markup = markup


@kept("prefecture-pack", "county-packs", "boundary-lines", "english-names")
def _base(atlas: Atlas) -> str:
    """Return the base as a script, the same in every file."""
    return script_parse(lettered(base(atlas)))


def _name_elements(figure: Figure) -> None:
    """Give every element a running number instead of folium's random id."""
    numbers = count(1)

    def visit(element: Element) -> None:
        element._id = f"{next(numbers):04d}"
        for child in element._children.values():
            visit(child)

    visit(figure)


def to_html(
    atlas: Atlas, scene: Scene, *, date: str = "", imprint: Imprint | None = None,
    extras: Extras | None = None,
) -> str:  # fmt: skip
    """Return the page of a scene.

    Parameters
    ----------
    scene
        What the map shows.
    date
        Text of the date line; empty for none, so that the file does not depend on the clock.
    imprint
        Whose map it is: title, organisation, contact, logo, accent, own 审图号.
    extras
        A second language, a frame, what the file carries, a basemap.

    Returns
    -------
    str
        A complete HTML document; equal scenes give equal text.
    """
    more = extras or Extras()
    if imprint is not None:
        date = date or imprint.date
    both = [one for one in (scene, more.other) if one is not None]
    shown = [titled(dressed(atlas, one), imprint) for one in both]
    if more.basemap is not None:
        shown = [more.basemap.shifted(one) for one in shown]
    scene = shown[0]
    atlas_map = AtlasMap(
        location=None,
        tiles=None,
        font_size="13px",
        zoom_control=False,
        attributionControl=False,
        zoomSnap=0.25,
        zoomDelta=0.5,
        minZoom=2.5,
        maxZoom=11 if more.basemap is None else 17,
        wheelPxPerZoomLevel=100,
    )
    figure: Figure = atlas_map.get_root()  # type: ignore[assignment]
    atlas_map._id = "atlas"
    _Start(atlas, atlas_map.get_name(), scene, more.basemap).add_to(atlas_map)
    for layer in scene.layers:
        layer.add_to(atlas_map)
    notes = ["" if more.basemap is None else more.basemap.note(one.lang) for one in shown]
    words = [said(one, date, imprint, note) for one, note in zip(shown, notes, strict=True)]
    second = [
        script_json({**told, "layers": [worded(layer.spec, scene) for layer in one.layers]})
        for one, told in list(zip(shown, words, strict=True))[1:]
    ]
    options: dict[str, Any] = {"embedded": more.is_embedded}
    if more.basemap is not None:
        options["basemap"] = more.basemap.spec(scene.lang)
    _Finish(script_json(words[0]), "".join(second), script_json(options)).add_to(atlas_map)
    needed = {layer.spec["kind"] for layer in scene.layers}
    needed |= {"basemap"} if more.basemap is not None else set()
    scripts = assets.page_scripts(*(file for key, file in assets.RARE.items() if key not in needed))
    _dress(figure, words[0], imprint, (scripts, more.carried))
    _name_elements(figure)
    atlas_map._id = "atlas"
    page: str = figure.render()
    for layer in scene.layers:
        layer._parent = None
    # folium forbids to enlarge a page with two fingers.
    page = _FIXED_SIZE.sub("", page, count=1)
    page = page.replace("<html>", f'<html lang="{LOCALES[scene.lang]}">', 1)
    # folium writes its script after the body, where HTML allows nothing.
    body, end, script = page.rpartition("</body>")
    page = body + script.replace("</html>", f"{end}\n</html>")
    if more.is_embedded:
        page = page.replace("<body>", '<body class="page-embedded">', 1)
    return policy.sealed(page, () if more.basemap is None else more.basemap.origins)


def worded(spec: dict[str, Any], first: Scene) -> dict[str, Any]:
    """Return a layer of the second language without what it has in common with that of the first.

    Courses, points and pictures have no words: they stand in the file once. A layer that is shaped
    otherwise in both stays whole; ``spared`` tells the script of the page to fill in the rest.
    """
    known = next((one.spec for one in first.layers if one.spec["id"] == spec["id"]), None)
    if known is None or known.keys() != spec.keys():
        return spec
    items, others = spec.get("items", []), known.get("items", [])
    pairs = list(zip(items, others, strict=False))
    if len(items) != len(others) or any(one.keys() != other.keys() for one, other in pairs):
        return spec
    own = {key: value for key, value in spec.items() if key == "id" or value != known[key]}
    if "items" in own:
        own["items"] = [
            {key: value for key, value in one.items() if value != other[key]}
            for one, other in pairs
        ]
    return {**own, "spared": True}


def _header(told: dict[str, str], imprint: Imprint | None) -> str:
    logo = ""
    if imprint is not None and imprint.logo is not None:
        logo = f'<img class="page-logo" alt="" src="{imprint.logo.data_uri}">'
    return (
        f'<header class="page-head">{logo}<div class="page-words"><h1>{html_text(told["title"])}</h1>'
        f'<p class="page-said">{html_text(told["head"])}</p></div><div class="page-tools"></div></header>'
    )


def _dress(
    figure: Figure, told: dict[str, str], imprint: Imprint | None, inside: tuple[str, str]
) -> None:
    """Put head and foot around a map; ``inside`` are the scripts of the file and what it carries."""
    scripts, block = inside
    head = [
        f"<title>{html_text(told['title'])}</title>",
        f"<style>{assets.page_styles()}</style>",
        f"<script>{scripts}</script>",
    ]
    if imprint is not None:
        head.append(f"<style>.page-head{{border-bottom:3px solid {imprint.accent}}}</style>")
    if block:
        head.append(carried.element(block))
    for number, markup in enumerate(head):
        figure.header.add_child(_Markup(markup), name=f"atlas_head_{number}")
    notice = html_text(text("map.no_script", told["lang"]))
    figure.html.add_child(_Markup(_header(told, imprint)), name="page_head", index=0)
    # On a phone it scrolls, and what scrolls must be reached by the keyboard.
    footer = f'<footer class="page-foot" tabindex="0">{html_text(told["foot"])}</footer>'
    figure.html.add_child(_Markup(f"<noscript>{notice}</noscript>{footer}"), name="page_foot")


def save(atlas: Atlas, scene: Scene, path: Path | str, *, date: str = "") -> None:
    """Write the page of a scene; nothing half-written stays where the disk refuses.

    Raises
    ------
    OutputError
        If the file cannot be written.
    """
    write_text(Path(path), to_html(atlas, scene, date=date))
