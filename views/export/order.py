"""An order of the page 导出: what is handed over, how and whose; and its files."""

from __future__ import annotations

from dataclasses import dataclass, field

from gis.atlas import Atlas
from gis.enterprises.density import Spread
from gis.plans.designations import Selection, select
from layers import html
from layers.export.formats import SELECTIONS, selection_bytes
from layers.layout.enterprises import with_enterprises
from layers.layout.scenes import layout_scene
from layers.print import book, factsheet, plate
from layers.print.imprint import Imprint, Paper
from layers.print.slides.deck import deck
from layers.print.tables import industries_table

# What can be handed over, and the formats of each.
FORMS: dict[str, tuple[str, ...]] = {
    "map": ("pdf", "png", "svg", "html"),
    "sheet": ("pdf", "png", "svg", "html"),
    "atlas": ("pdf",),
    "deck": ("pptx",),
    "data": SELECTIONS,
}
_PREVIEW_DPI = 88.0


@dataclass(frozen=True)
class Order:
    """What a user of the page asked for.

    Attributes
    ----------
    kind, form
        A key of ``FORMS`` and one of its formats.
    selection
        Plans, categories, industries, region.
    region
        The region of a factsheet.
    level, by_industry
        Pages of an atlas.
    address
        What the QR code of a factsheet holds.
    enterprises
        A list that maps show beside the plans.
    """

    kind: str = "map"
    form: str = "pdf"
    selection: Selection = field(default_factory=Selection)
    region: str = ""
    level: str = "prefecture"
    by_industry: bool = False
    address: str = ""
    paper: Paper = field(default_factory=Paper)
    imprint: Imprint = field(default_factory=Imprint)
    enterprises: Spread | None = None


def made(atlas: Atlas, order: Order, lang: str) -> bytes:
    """Return the file of an order."""
    chosen, said = order.selection, order.imprint
    if order.kind == "sheet":
        return factsheet.factsheet(
            atlas, order.region, order.form, imprint=said, lang=lang, address=order.address
        )
    if order.kind == "atlas":
        plan = book.Plan(chosen, order.level, by_industry=order.by_industry)
        return book.book(atlas, plan, imprint=said, paper=order.paper, lang=lang).content
    rows = select(atlas, chosen.plan, chosen.category, chosen.industry, chosen.region)
    if order.kind == "data":
        return selection_bytes(atlas, rows, order.form, lang=lang)
    scene = layout_scene(atlas, chosen, lang=lang, details=order.form == "html")
    scene = with_enterprises(scene, order.enterprises)
    if order.kind == "deck":
        return deck(atlas, scene, rows, imprint=said)
    if order.form == "html":
        return html.to_html(atlas, scene, imprint=said).encode("utf-8")
    table = industries_table(atlas, rows, lang)
    return plate.plate(atlas, scene, order.form, imprint=said, paper=order.paper, table=table)


def preview(atlas: Atlas, order: Order, lang: str) -> bytes | None:
    """Return a small picture of the first page of an order; None where there is nothing to see."""
    if order.kind == "data":
        return None
    if order.kind == "sheet":
        return factsheet.factsheet(
            atlas, order.region, "png", imprint=order.imprint, lang=lang, address=order.address,
            dpi=_PREVIEW_DPI,
        )  # fmt: skip
    chosen = order.selection
    scene = with_enterprises(
        layout_scene(atlas, chosen, lang=lang, details=False), order.enterprises
    )
    rows = select(atlas, chosen.plan, chosen.category, chosen.industry, chosen.region)
    size = "wide" if order.kind == "deck" else order.paper.size
    paper = Paper(size, order.paper.orientation, _PREVIEW_DPI)
    table = industries_table(atlas, rows, lang)
    return plate.plate(atlas, scene, "png", imprint=order.imprint, paper=paper, table=table)
