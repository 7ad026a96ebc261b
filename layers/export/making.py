"""An order made: the bytes of its file, and a small picture to look at before."""

from __future__ import annotations

from dataclasses import replace

import pandas as pd

from gis.atlas import Atlas
from gis.errors import SettingError
from gis.freight import costs, routing, trucks
from gis.freight.costs import Terms
from gis.freight.graph import network
from gis.freight.routing import Comparison, Shipment
from gis.freight.whereabouts import locate
from gis.plans.designations import Selection, plan_id, select
from gis.regions import gazetteer
from gis.schema import COUNTRY_CODE
from gis.words.catalogue import text
from layers import html
from layers.export import freight_forms, order_file
from layers.export.figure_places import Placed
from layers.export.figures import figures
from layers.export.formats import PLACED, require_placing, selection_bytes
from layers.export.order import Order, What
from layers.export.placing import Placing
from layers.export.switches import switched, with_ground
from layers.freight.scenes import Backdrop, route_scene
from layers.layout.enterprises import with_enterprises
from layers.layout.scenes import as_list, layout_scene, plan_titles, scope_codes, subtitle
from layers.page import carried
from layers.page.basemap import basemap
from layers.print import book, factsheet, plate
from layers.print.drawing import Look
from layers.print.imprint import Paper
from layers.print.parts.beside import beside
from layers.print.parts.paging import Plan
from layers.print.parts.ranked import figures_table, ways_table
from layers.print.slides.deck import deck
from layers.print.slides.results import result_deck
from layers.print.tables import industries_table
from layers.scene import Scene
from layers.terrain.ground import laid
from layers.themes.indicator import asked, indicator_scene

_PREVIEW_DPI = 88.0
# Forms that are a map drawn; the others of a route or a comparison are its figures, or slides.
_DRAWN = ("pdf", "png", "svg", "html")
# Forms of figures on their regions whose fields may be called in words.
_PLACED_HEADED = ("geojson", "gpkg")


def rows_of(atlas: Atlas, chosen: Selection) -> pd.DataFrame:
    """Return the designations of a selection."""
    return select(atlas, chosen.plan, chosen.category, chosen.industry, chosen.region)


def compared(atlas: Atlas, order: Order) -> Comparison:
    """Return the ways of a route that is handed over.

    Raises
    ------
    SettingError
        If there is none.
    """
    way = order.what.way
    ends = locate(atlas, way.origin), locate(atlas, way.destination)
    truck = trucks.truck_of(atlas, way.truck) if way.truck else None
    shipment = Shipment(*ends, tonnes=way.tonnes, by=way.by, truck=truck)
    found = routing.compare(network.load(atlas), shipment, Terms(_factors(atlas, order)))
    if found.best is None:
        lang = order.how.lang
        reasons = [text(key, lang, **values) for _, key, values in found.missing]
        raise SettingError(
            "route.unreachable",
            origin=found.origin.name,
            destination=found.destination.name,
            reasons=text("map.clauses", lang).join(["", *reasons]),
        )
    return found


def plan_of(what: What, ground: tuple[str, ...] = ()) -> Plan:
    """Return which pages an atlas of an order has."""
    return Plan(
        what.selection,
        what.level,
        by_industry=what.by_industry,
        regions=what.regions,
        ground=ground,
    )


def _factors(atlas: Atlas, order: Order) -> costs.Factors:
    return order.what.factors or costs.defaults(atlas)


def scene_of(atlas: Atlas, order: Order, lang: str) -> Scene:
    """Return the map of an order in one language."""
    scene = _bare_scene(atlas, order, lang)
    return laid(atlas, scene, order.how.ground, on_screen=order.how.form == "html")


def _bare_scene(atlas: Atlas, order: Order, lang: str) -> Scene:
    what = order.what
    if what.kind == "route":
        net = network.load(atlas)
        return route_scene(Backdrop(net, _factors(atlas, order), lang=lang), compared(atlas, order))
    if what.kind == "comparison":
        asked = what.compared
        return indicator_scene(
            atlas, asked.indicator, level=asked.level, within=asked.within, lang=lang
        )
    _require_something(atlas, what, lang)
    scene = layout_scene(atlas, what.selection, lang=lang, details=order.how.form == "html")
    scene = with_ground(atlas, with_enterprises(scene, what.enterprises), what.layers)
    return switched(scene, what.layers)


def _require_something(atlas: Atlas, what: What, lang: str) -> None:
    """Raise where conditions leave no designation: an empty map would pass for an answer.

    A map of a region alone is one also where no plan names it.
    """
    chosen = what.selection
    conditions = (chosen.plan, chosen.category, chosen.industry)
    if not any(conditions) or what.enterprises is not None or len(rows_of(atlas, chosen)):
        return
    ids = [plan_id(atlas, item) for item in as_list(chosen.plan)]
    said = [
        *(plan_titles(atlas, ids, lang) if ids else []),
        subtitle(atlas, chosen.category, chosen.industry, lang),
        "" if chosen.region is None else gazetteer.require(atlas, chosen.region).name,
    ]
    raise SettingError("error.nothing_meets", said=[part for part in said if part])


def made(atlas: Atlas, order: Order) -> bytes:
    """Return the file of an order.

    Raises
    ------
    AtlasError
        If a name in it is not known, or there is nothing to show.
    """
    what, how, said = order.what, order.how, order.imprint
    lang = how.lang
    if what.kind == "sheet":
        further = factsheet.Further(what.address, what.around)
        return factsheet.factsheet(
            atlas, what.region, how.form, imprint=said, lang=lang, further=further
        )
    if what.kind == "atlas":
        plan = plan_of(what, how.ground)
        return book.book(atlas, plan, imprint=said, paper=how.paper, lang=lang).content
    if what.kind == "data":
        _require_something(atlas, what, lang)
        placing = Placing(how.datum, how.heads)
        return selection_bytes(atlas, rows_of(atlas, what.selection), how.form, placing, lang=lang)
    if what.kind == "route" and how.form not in _DRAWN:
        backdrop = Backdrop(network.load(atlas), _factors(atlas, order), lang=lang)
        return freight_forms.route_bytes(
            backdrop, compared(atlas, order), how.form, said, Placing(how.datum, how.heads)
        )
    if what.kind == "comparison" and how.form not in _DRAWN:
        return _figures_file(atlas, order)
    require_placing(how.form, Placing(how.datum, how.heads), ())
    return drawn(atlas, order, scene_of(atlas, order, lang))


def _figures_file(atlas: Atlas, order: Order) -> bytes:
    """Return the figures of a comparison as a table, as slides, or on their regions."""
    asking, how = order.what.compared, order.how
    scene, placing = scene_of(atlas, order, how.lang), Placing(how.datum, how.heads)
    found = figures(
        atlas, asking.indicator, level=asking.level, within=asking.within, lang=how.lang
    )
    if how.form in PLACED:
        require_placing(how.form, placing, _PLACED_HEADED)
        return Placed(atlas, found.found, scene, placing).file(how.form)
    require_placing(how.form, placing, ())
    return found.file(atlas, how.form, scene, order.imprint)


def drawn(atlas: Atlas, order: Order, scene: Scene) -> bytes:
    """Return a map as a file: slides, an HTML map or a print."""
    what, how, said = order.what, order.how, order.imprint
    if what.kind == "deck":
        return deck(atlas, scene, rows_of(atlas, what.selection), imprint=said, look=_look(order))
    if how.form == "html":
        return page(atlas, order, scene).encode("utf-8")
    table, look = _table(atlas, order), _look(order)
    return plate.plate(
        atlas, scene, how.form, imprint=said, paper=how.paper, look=look, table=table
    )


def _look(order: Order) -> Look:
    """Return how a print shows its scene: the region that was picked has an outline."""
    return Look(highlighted=(order.what.picked,) if order.what.picked else ())


def page(atlas: Atlas, order: Order, scene: Scene) -> str:
    """Return the HTML map of an order, which carries the order and its own plans."""
    how = order.how
    other = scene_of(atlas, order, "en") if how.language == "both" else None
    choices = order_file.to_toml(order, carried.versions(atlas))
    extras = html.Extras(
        other=other,
        is_embedded=how.is_embedded,
        carried=carried.block(atlas, choices),
        basemap=basemap(how.wish, scene.bounds),
    )
    return html.to_html(atlas, scene, imprint=order.imprint, extras=extras)


def _table(atlas: Atlas, order: Order) -> plate.Table | None:
    what, lang = order.what, order.how.lang
    if what.kind == "comparison":
        asking = what.compared
        answer = asked(atlas, asking.indicator, level=asking.level, within=asking.within)
        return figures_table(atlas, answer.told(lang), lang)
    if what.kind == "route":
        return ways_table(compared(atlas, order), lang)
    if what.kind not in ("map", "deck", "data"):
        return None
    rows, code = rows_of(atlas, what.selection), _own_region(atlas, what.selection)
    table = industries_table(atlas, rows, lang)
    if not code or (table and code.endswith("0000")):
        return table
    # Of one city or county, or where no plan says anything, all that is known stands beside the map.
    found = beside(atlas, code, rows, lang)
    return found if table else {**found, "blocks": found["blocks"][1:]}


def _own_region(atlas: Atlas, chosen: Selection) -> str:
    """Return the code of the one region that a map is about; empty for none or several."""
    if chosen.region is not None:
        code = gazetteer.require(atlas, chosen.region).adcode
        return "" if code == COUNTRY_CODE else code
    scope = scope_codes(atlas, [plan_id(atlas, one) for one in as_list(chosen.plan)], None)
    return scope[0] if len(scope) == 1 else ""


def preview(atlas: Atlas, order: Order) -> bytes | None:
    """Return a small picture of the first page of an order; None where there is nothing to see."""
    what, how = order.what, order.how
    if what.kind == "data":
        return None
    if what.kind == "sheet":
        further = factsheet.Further(what.address, what.around)
        return factsheet.factsheet(
            atlas, what.region, "png", imprint=order.imprint, lang=how.lang, further=further,
            dpi=_PREVIEW_DPI,
        )  # fmt: skip
    shown = replace(order, how=replace(how, form="png"))
    size = "wide" if what.kind == "deck" else how.paper.size
    paper = Paper(size, how.paper.orientation, _PREVIEW_DPI)
    scene, table = scene_of(atlas, shown, how.lang), _table(atlas, order)
    return plate.plate(
        atlas, scene, "png", imprint=order.imprint, paper=paper, look=_look(order), table=table
    )


def view(atlas: Atlas, order: Order, scene: Scene, *, is_preview: bool = False) -> bytes:
    """Return a map that a page shows, as a file or as a small picture of it.

    The file carries nothing to be opened again: what the page worked out is no choice of an order.
    """
    how, said = order.how, order.imprint
    is_print = is_preview or how.form != "html"
    scene = laid(atlas, scene, how.ground, on_screen=not is_print)
    if how.form == "pptx" and not is_preview:
        return result_deck(atlas, scene, (), imprint=said)
    if is_print:
        paper = Paper("wide") if how.form == "pptx" else how.paper
        paper = replace(paper, dpi=_PREVIEW_DPI) if is_preview else paper
        form = "png" if is_preview else how.form
        return plate.plate(atlas, scene, form, imprint=said, paper=paper)
    extras = html.Extras(is_embedded=how.is_embedded, basemap=basemap(how.wish, scene.bounds))
    return html.to_html(atlas, scene, imprint=said, extras=extras).encode("utf-8")
