"""Hand-over: atlas, picture and deck beside bare geopandas pages and python-pptx's own builder."""

from __future__ import annotations

import io
import statistics
import time
from collections.abc import Callable
from dataclasses import replace
from functools import partial

import geopandas as gpd
import matplotlib as mpl
from matplotlib.backends.backend_pdf import PdfPages
from matplotlib.figure import Figure
from pptx import Presentation
from pptx.util import Mm

from gis.atlas import Atlas
from gis.plans.designations import Selection, select
from layers import html
from layers.export import making, switches
from layers.export.order import How, Order, What
from layers.layout.scenes import layout_scene
from layers.print import ground
from layers.print.book import Made, Plan, book, sheets
from layers.print.frame import Frame
from layers.print.imprint import Imprint
from layers.print.plate import plate
from layers.print.slides.deck import deck

PLAN = Plan(Selection(plan="sichuan-2025-2027", region="510000"))
ACCENTS = ("#9e3d1f", "#2f7d4f", "#5b3f9e")


def seconds(work: Callable[[], object]) -> tuple[float, float]:
    """Return how long a call takes by the clock, and in seconds of the processor on all threads."""
    start, spent = time.perf_counter(), time.process_time()
    work()
    return time.perf_counter() - start, time.process_time() - spent


def bare_pages(shapes: gpd.GeoDataFrame, boxes: list[tuple[float, ...]]) -> bytes:
    """Return one page of bare polygons for each box, by geopandas and matplotlib."""
    mpl.use("Agg")
    stream = io.BytesIO()
    with PdfPages(stream) as pages:
        for west, south, east, north in boxes:
            figure = Figure(figsize=(11.7, 8.3))
            axes = figure.subplots()
            shapes.plot(ax=axes, edgecolor="#888888", facecolor="#eeeeee")
            axes.set_xlim(west, east)
            axes.set_ylim(south, north)
            pages.savefig(figure)
    return stream.getvalue()


def freeforms(atlas: Atlas) -> bytes:
    """Return a slide of the same simplified rings by python-pptx's freeform builder."""
    show = Presentation()
    slide = show.slides.add_slide(show.slide_layouts[6])
    seen = ground.view(ground.country(atlas), Frame(((17.8, 73.4), (53.7, 135.2)), 232, 140), 0.28)
    for code in seen.codes:
        for polygon in seen.arcs.regions[code]:
            points = ground.ring(seen.points, polygon[0])
            if len(points) < 4:
                continue
            start, *rest = ((Mm(x), Mm(y)) for x, y in points.tolist())
            builder = slide.shapes.build_freeform(*start)
            builder.add_line_segments(rest, close=True)
            builder.convert_to_shape()
    stream = io.BytesIO()
    show.save(stream)
    return stream.getvalue()


def everything_mb(atlas: Atlas) -> float:
    """Return the size of a province's HTML map with all that it can show, in MB."""
    what = What(selection=PLAN.selection)
    known = switches.names(layout_scene(atlas, PLAN.selection, details=False))
    shown = switches.shown(layout_scene(atlas, PLAN.selection, details=False))
    what = replace(what, layers=tuple(one for one in known if one not in shown))
    order = Order(what, How("html", language="both", ground=("relief", "rivers")))
    return len(making.made(atlas, order)) / 1e6


def rows() -> list[tuple[str, str, str, str]]:
    """Return the rows of the performance table."""
    atlas = Atlas.bundled()
    scene = layout_scene(atlas, Selection(plan="sichuan-2025-2027"), details=False)
    country, every = layout_scene(atlas, details=False), select(atlas)
    shapes = atlas.boundaries("prefecture")
    own = shapes[shapes["adcode"].str.startswith("51")]
    boxes = [tuple(box) for box in own.bounds.to_numpy().tolist()]
    first: list[Made] = []
    start, start_spent = seconds(lambda: first.append(book(atlas, PLAN)))
    found: dict[str, list[tuple[float, float]]] = {}
    for accent in ACCENTS:
        # Another accent colours every page: the press remembers nothing of the round before.
        said = Imprint(accent=accent)
        for name, work in (
            ("atlas", partial(book, atlas, PLAN, imprint=said)),
            ("bare", lambda: bare_pages(shapes, boxes)),
            ("picture", lambda: plate(atlas, scene, "png")),
            ("deck", lambda: deck(atlas, country, every)),
            ("freeforms", lambda: freeforms(atlas)),
        ):
            found.setdefault(name, []).append(seconds(work))
    pages = list(sheets(atlas, PLAN, details=True))
    per_page = seconds(lambda: [html.to_html(atlas, make().scene) for _, make in pages])[0] / len(
        pages
    )
    took = {name: statistics.median(clock for clock, _ in times) for name, times in found.items()}
    spent = {name: min(cpu for _, cpu in times) for name, times in found.items()}
    size_kb = len(deck(atlas, country, every)) / 1000
    same = book(atlas, PLAN).content == first[0].content
    return [
        (
            "atlas of Sichuan, PDF", f"{took['atlas']:.1f} s against {took['bare']:.1f} s",
            f"{took['atlas'] / took['bare']:.2f} ×", "≤ 6 s, ≤ 0.15 × bare geopandas pages",
        ),
        (
            "the same, processor", f"{spent['atlas']:.2f} s against {spent['bare']:.2f} s",
            f"{spent['atlas'] / spent['bare']:.2f} ×", "≤ 0.15 ×",
        ),
        ("atlas of Sichuan, PDF, first in a process", f"{start:.1f} s, processor {start_spent:.1f} s", "", "≤ 6 s"),
        ("atlas again, same bytes", str(same), "", "True"),
        ("atlas of HTML files", f"{per_page:.2f} s a region", "", "≤ 0.15 s"),
        ("picture of one map, 300 dpi", f"{took['picture']:.2f} s", "", "≤ 1 s"),
        (
            "deck of the country", f"{took['deck']:.2f} s against {took['freeforms']:.2f} s",
            f"{took['deck'] / took['freeforms']:.3f} ×", "≤ 1.5 s, ≤ 0.05 × freeform builder",
        ),
        ("deck of the country, size", f"{size_kb:.0f} kB", "", "≤ 400 kB"),
        ("map of a province, all layers, both languages, relief, size", f"{everything_mb(atlas):.2f} MB", "", "≤ 0.9 MB"),
    ]  # fmt: skip


if __name__ == "__main__":
    for row in rows():
        print(" | ".join(row))
