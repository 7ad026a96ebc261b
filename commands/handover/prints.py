"""Commands that hand a map over: map, atlas, sheet, deck."""

from __future__ import annotations

from dataclasses import replace
from pathlib import PurePath
from typing import TYPE_CHECKING, Any

import click

from commands.base import Command, UsageFault, language, the_atlas
from commands.destination import OutFile, deliver, unwritten
from commands.handover.orders import (
    CHOICES,
    GROUND,
    LAYERS,
    PAGE,
    PAPER,
    PLACING,
    REGION,
    SUBJECT,
    WHAT,
    WHOSE,
    options,
    order_of,
    refuse_idle,
    refuse_paper,
    save,
    titled,
)
from commands.handover.own_list import OwnList, with_own_list
from commands.scenarios.files import SCENARIO
from commands.text import aside
from gis.schema import AUTO, LEVELS
from gis.words import catalogue
from layers.export import formats

if TYPE_CHECKING:
    from gis.errors import AtlasError
    from layers.export.order import How
    from layers.print.parts.paging import Plan

_FORMS = ("html", "pdf", "png", "svg", "pptx", "kml", "geojson", "gpkg", "xlsx", "csv")
_DATA = ("kml", "geojson", "gpkg", "xlsx", "csv")
_SHEETS = ("pdf", "png", "svg", "html")
# What an atlas in a folder may consist of.
_PAGES = ("html", "pdf", "png", "sheet")
_LONGEST_ADDRESS = 300
# What a shell calls a command that was stopped by hand.
_STOPPED = 130


@click.command("map", cls=Command, help="cli.map.help")
@click.argument(
    "out", metavar="OUT.html|pdf|png|svg|pptx|kml|geojson|gpkg|xlsx|csv", type=OutFile(*_FORMS)
)
@options(WHAT, (REGION, LAYERS), GROUND, SUBJECT, WHOSE, PAPER, PAGE, PLACING, CHOICES)
def map_(*, out: str, **given: Any) -> None:
    """Export a map as one HTML file, as a printed page, or as data for another program."""
    from layers.export import making
    from layers.export.order import FORMS

    form = str(formats.by_suffix(out, _FORMS))
    if form in _DATA and (given["relief"] or given["rivers"]):
        raise UsageFault("error.ground_form", form=form)
    order = order_of("map", form if form in FORMS["map"] else "pdf", given, target=form)
    if form not in FORMS[order.what.kind]:
        if order.what.kind != "map":
            known = " ".join(formats.suffixes(FORMS[order.what.kind]))
            raise unwritten(out, known)
        order = replace(order, what=replace(order.what, kind="deck" if form == "pptx" else "data"))
    order = titled(replace(order, how=replace(order.how, form=form)))
    deliver(making.made(the_atlas(), order), out)
    save(order, given["save_settings"])
    if form == "html":
        _warn(out, order.how)


def _warn(out: str, how: How) -> None:
    """Say what a file does that its maker may not expect."""
    lang, source = language(), how.wish.source
    if how.wish.with_key and source == "tianditu":
        aside(catalogue.text("basemap.key_caution", lang, path=out))
    if source not in ("", "none") and not source.lower().endswith(".pmtiles"):
        aside(catalogue.text("basemap.needs_network", lang))
    if how.is_embedded:
        code = f'<iframe src="{PurePath(out).name}" width="100%" height="560" allow="fullscreen" title=""></iframe>'
        aside(catalogue.text("cli.handover.frame", lang, code=code))


@click.command(cls=Command, help="cli.atlas.help")
@click.argument("out", metavar="OUT.pdf|FOLDER")
@options(WHAT)
@click.option(
    "--level", type=click.Choice((AUTO, *LEVELS)), default=AUTO,
    show_default=True, help="cli.handover.level",
)  # fmt: skip
@click.option("--within", metavar="REGION", help="cli.handover.within")
@click.option("--region", "regions", metavar="REGION", multiple=True, help="cli.handover.regions")
@click.option(
    "--by", type=click.Choice(("region", "industry")), default="region", show_default=True,
    help="cli.handover.by",
)  # fmt: skip
@click.option("--pages", type=click.Choice(_PAGES), help="cli.handover.pages")
@options(GROUND, WHOSE, PAPER, CHOICES)
def atlas(
    *, out: str, within: str | None, regions: tuple[str, ...], pages: str | None, by: str,
    **given: Any,
) -> None:  # fmt: skip
    """Make an atlas as one PDF, or as a folder of files."""
    from gis.regions import gazetteer
    from layers.export.making import plan_of
    from layers.print import book

    unknown: list[tuple[str, AtlasError]] = []
    suffix = PurePath(out).suffix
    if suffix and suffix.lower() != ".pdf":
        raise UsageFault(
            "cli.handover.atlas_suffix", path=out, suffix=suffix, pages=" ".join(_PAGES)
        )
    if pages is not None and (suffix or (pages == "sheet" and by == "industry")):
        raise UsageFault("cli.handover.pages_folder")
    if not suffix:
        refuse_paper(pages or "html")
    order = order_of("atlas", "pdf", given)
    what = order.what
    refuse_idle(by_industry=what.by_industry or by == "industry")
    if within is not None:
        region = gazetteer.require(the_atlas(), within).adcode
        what = replace(what, selection=replace(what.selection, region=region))
    if regions:
        codes, unknown = _known(regions)
        what = replace(what, regions=codes)
    order = titled(
        replace(order, what=replace(what, by_industry=what.by_industry or by == "industry"))
    )
    what, imprint, lang = order.what, order.imprint, language()
    plan = plan_of(what, order.how.ground)
    if suffix:
        made = book.book(
            the_atlas(), plan, imprint=imprint, paper=order.how.paper, lang=lang, progress=_told
        )
        deliver(made.content, out)
        failed = made.failed
    else:
        from layers.print import folder

        how = folder.Pages(pages or "html", order.how.paper, lang)
        try:
            result = folder.write(
                the_atlas(), plan, out, imprint=imprint, pages=how, progress=_told
            )
        except KeyboardInterrupt:
            count = folder.finished(out)
            aside(catalogue.text("cli.stopped_batch", lang, count=count, path=out))
            raise click.exceptions.Exit(_STOPPED) from None
        aside(catalogue.text("cli.map.written", lang, path=out))
        if result.kept:
            aside(catalogue.text("cli.handover.resumed", lang, count=result.kept))
        failed = result.failed
    _say_left(plan)
    save(order, given["save_settings"])
    failed = (*unknown, *failed)
    if failed:
        from gis.errors import OutputError

        names = [f"{name}: {fault.message(lang)}" for name, fault in failed]
        raise OutputError("cli.handover.dark", path=out, count=len(failed), names=names)


def _say_left(plan: Plan) -> None:
    """Say which counties of a city have no page."""
    from layers.print.parts.paging import without_page

    if left := without_page(the_atlas(), plan, language()):
        aside(left)


def _known(regions: tuple[str, ...]) -> tuple[tuple[str, ...], list[tuple[str, AtlasError]]]:
    """Return the codes of the regions that are known, each once, and the names of the others with why.

    One bad name does not stop a batch; where none is known there is nothing to make.
    """
    from gis.errors import AmbiguousNameError, UnknownNameError
    from gis.regions import gazetteer

    codes: list[str] = []
    unknown: list[tuple[str, AtlasError]] = []
    for name in regions:
        try:
            codes.append(gazetteer.require(the_atlas(), name).adcode)
        except (UnknownNameError, AmbiguousNameError) as fault:
            if len(regions) == 1 + len(unknown):
                raise
            unknown.append((name, fault))
    return tuple(dict.fromkeys(codes)), unknown


def _told(done: int, of: int, name: str) -> None:
    aside(catalogue.text("cli.handover.page", language(), done=done, all=of, name=name))


@click.command(cls=Command, help="cli.sheet.help")
@click.argument("out", metavar="OUT.pdf|png|svg|html", type=OutFile(*_SHEETS))
@click.argument("name", metavar="REGION")
@SCENARIO
@click.option("--within", help="cli.option.within")
@click.option("--address", default="", help="cli.handover.address")
@options(WHOSE, CHOICES)
@with_own_list
def sheet(
    *, out: str, name: str, within: str | None, address: str, own: OwnList, **given: Any
) -> None:
    """Make the one-page factsheet of a region or a park."""
    from gis.clusters.park import find, point
    from gis.errors import SettingError
    from layers.export import making

    if len(address) > _LONGEST_ADDRESS or not address.isprintable():
        raise SettingError("cli.handover.address_bad", found=address[:60])
    form = str(formats.by_suffix(out, _SHEETS))
    order = order_of("sheet", form, {**given, "address": address})
    code = find(the_atlas(), name, within)
    spot = point(the_atlas(), code)
    around = own.around(spot.lon, spot.lat)
    order = titled(replace(order, what=replace(order.what, region=code, around=around)))
    deliver(making.made(the_atlas(), order), out)
    save(order, given["save_settings"])


@click.command(cls=Command, help="cli.deck.help")
@click.argument("out", metavar="OUT.pptx", type=OutFile("pptx"))
@options(WHAT, (REGION, LAYERS), GROUND, WHOSE, CHOICES)
def deck(*, out: str, **given: Any) -> None:
    """Make editable slides of the layout map."""
    from layers.export import making

    order = titled(order_of("deck", "pptx", given))
    deliver(making.made(the_atlas(), order), out)
    save(order, given["save_settings"])
