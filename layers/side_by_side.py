"""Several maps side by side with a table and sentences below, as one HTML file without requests."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from gis.words.catalogue import text
from layers import assets
from layers.base import base
from layers.escape import html_text, script_json, script_parse
from layers.letters import lettered
from layers.own import dressed, scenario_line
from layers.scene import words

if TYPE_CHECKING:
    from collections.abc import Sequence

    import pandas as pd

    from gis.atlas import Atlas
    from layers.scene import Scene

_POLICY = "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; img-src data:"
_SCRIPT = """
const words = %(words)s, base = %(base)s, scenes = %(scenes)s, atlases = [];
scenes.forEach((scene, number) => {
  const map = L.map(`map-${number}`, {
    zoomControl: false, attributionControl: false, zoomSnap: 0.25, zoomDelta: 0.5, minZoom: 2.5,
    maxZoom: 11, wheelPxPerZoomLevel: 100,
  });
  map.getContainer().classList.add("atlas-map");
  const lead = AtlasFurniture.leader(map, scene.view, atlases);
  const atlas = new ClusterAtlas.Atlas(map, base, { view: scene.view, like: lead && lead.map });
  const legend = new AtlasFurniture.Legend(atlas, words);
  const inset = new AtlasFurniture.Inset(atlas, words);
  atlas.options.onUpdate = (state) => { legend.update(state); inset.update(state); };
  AtlasFurniture.zoom(map, words);
  AtlasFurniture.scale(map, words);
  atlases.push(atlas);
  AtlasFurniture.together(atlas, legend, () => atlases.filter((a) => a !== atlas));
  atlas.update(scene);
});
"""
_STYLE = """
body { display: block; height: auto; overflow: auto; }
html { height: auto; }
.maps { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 12px; padding: 12px 16px; }
.maps figure { margin: 0; } .maps figcaption { font-size: 13px; font-weight: 700; padding: 0 0 4px; }
.maps .room { height: 440px; border: 1px solid #d5dbe1; }
section { padding: 4px 16px 12px; } h2 { font-size: 16px; margin: 12px 0 6px; }
table { border-collapse: collapse; font-size: 13px; } th, td { padding: 4px 8px; border: 1px solid #d5dbe1; }
td { font-variant-numeric: tabular-nums; text-align: right; } th, td:first-child { text-align: left; }
li { font-size: 13px; line-height: 1.6; }
@media (max-width: 640px) { .maps { grid-template-columns: 1fr; } .maps .room { height: 320px; } section { overflow-x: auto; } }
@media print {
  html, body { width: auto; height: auto; overflow: visible; }
  .maps .room { height: 82mm; } figure, table { break-inside: avoid; }
}
"""


@dataclass(frozen=True)
class Text:
    """What is said around the maps: title, notes, tables and lists under headings."""

    title: str
    note: str
    tables: Sequence[tuple[str, pd.DataFrame]]
    lists: Sequence[tuple[str, Sequence[str]]]


def to_html(sides: Sequence[tuple[Atlas, Scene]], said: Text, *, lang: str = "zh") -> str:
    """Return one page of maps that move together, in one scale of colours and of the ground.

    Parameters
    ----------
    sides
        Each map's atlas and scene, in the order in which they stand.
    said
        Title, tables and sentences.

    Returns
    -------
    str
        A complete HTML document that names no address to load; equal input gives equal text.
    """
    scenes = [dressed(atlas, scene) for atlas, scene in sides]
    figures = "".join(
        f"<figure><figcaption>{html_text(scene.title)}</figcaption>"
        f'<div class="room" id="map-{number}"></div></figure>'
        for number, scene in enumerate(scenes)
    )
    parts = [
        f"<section><h2>{html_text(heading)}</h2>{_table(table)}</section>"
        for heading, table in said.tables
        if len(table)
    ]
    parts += [
        f"<section><h2>{html_text(heading)}</h2><ul>"
        + "".join(f"<li>{html_text(line)}</li>" for line in lines)
        + "</ul></section>"
        for heading, lines in said.lists
        if lines
    ]
    script = _SCRIPT % {
        "words": script_json(words(lang)),
        "base": script_parse(lettered(base(sides[0][0]))),
        "scenes": script_json([scene.state() for scene in scenes]),
    }
    # What all maps rest on is said once, then whose edits they show.
    said_of = [scene.sources for _, scene in sides] + [
        scenario_line(atlas, lang) for atlas, _ in sides
    ]
    sources = " ".join(line for line in dict.fromkeys(said_of) if line)
    language = "zh-CN" if lang == "zh" else "en"
    noted = "".join(f"<p>{html_text(line)}</p>" for line in said.note.split("\n"))
    return (
        f'<!DOCTYPE html>\n<html lang="{language}"><head><meta charset="utf-8">'
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">'
        f'<meta name="viewport" content="width=device-width"><title>{html_text(said.title)}</title>'
        f"<style>{assets.styles()}\n{assets.own('page/page.css')}{_STYLE}</style>"
        f"<script>{assets.scripts()}</script></head><body>"
        f'<header class="page-head"><h1>{html_text(said.title)}</h1>{noted}</header>'
        f'<div class="maps">{figures}</div>{"".join(parts)}'
        f'<footer class="page-foot">{html_text(sources)}</footer>'
        f"<noscript>{html_text(text('map.no_script', lang))}</noscript>"
        f"<script>{script}</script></body></html>\n"
    )


def _table(table: pd.DataFrame) -> str:
    head = "".join(f"<th>{html_text(column)}</th>" for column in table)
    rows = "".join(
        "<tr>" + "".join(f"<td>{html_text(cell)}</td>" for cell in row) + "</tr>"
        for row in table.itertuples(index=False)
    )
    return f"<table><thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table>"
