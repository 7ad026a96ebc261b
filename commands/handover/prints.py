"""Commands that hand a map over: map, atlas, sheet, deck."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import PurePath
from typing import TYPE_CHECKING, Any, TypeVar

import click

from commands.base import Command, UsageFault, language, the_atlas
from commands.destination import OutFile
from commands.own_plans.files import PLAN_FILE, plan_options
from commands.scenarios.files import SCENARIO
from gis.plans.designations import Selection
from gis.words import catalogue
from layers.export import formats

if TYPE_CHECKING:
    from layers.print.imprint import Imprint, Paper

Function = TypeVar("Function", bound=Callable[..., Any])
_FORMS = ("html", "pdf", "png", "svg")
_WHAT = (
    plan_options,
    SCENARIO,
    click.option("--category", multiple=True, help="cli.option.category"),
    click.option("--industry", multiple=True, help="cli.option.industry"),
)
_WHOSE = (
    click.option("--title", default="", help="cli.map.title"),
    click.option("--subtitle", default="", help="cli.map.subtitle"),
    click.option("--organisation", default="", help="cli.handover.organisation"),
    click.option("--contact", default="", help="cli.handover.contact"),
    click.option("--date", default="", help="cli.map.date"),
    click.option("--logo", metavar="FILE", help="cli.handover.logo"),
    click.option("--accent", metavar="#RRGGBB", default="", help="cli.handover.accent"),
    click.option("--review-number", default="", help="cli.handover.review"),
)
_PAPER = (
    click.option(
        "--size", type=click.Choice(("a4", "a3", "wide")), default="a4", show_default=True,
        help="cli.handover.size",
    ),
    click.option(
        "--orientation", type=click.Choice(("landscape", "portrait")), default="landscape",
        show_default=True, help="cli.handover.orientation",
    ),
)  # fmt: skip
_REGION = click.option("--region", help="cli.option.region")
_LONGEST_ADDRESS = 300


def _options(*groups: tuple[Any, ...]) -> Callable[[Function], Function]:
    """Return a decorator that adds groups of options in their order."""

    def decorate(function: Function) -> Function:
        for option in reversed([option for group in groups for option in group]):
            function = option(function)
        return function

    return decorate


def _selection(given: dict[str, Any], region: str | None) -> Selection:
    """Return what the options select, every name proven."""
    from gis.plans import designations
    from gis.regions import gazetteer

    atlas = the_atlas()
    return Selection(
        plan=[designations.plan_id(atlas, name) for name in given["plan"]] or None,
        category=[designations.category_code(name) for name in given["category"]] or None,
        industry=[designations.industry_id(atlas, name) for name in given["industry"]] or None,
        region=None if region is None else gazetteer.require(atlas, region).adcode,
    )


def _imprint(given: dict[str, Any]) -> Imprint:
    from layers.print import logo
    from layers.print.imprint import ACCENT, Imprint

    picture = None if given["logo"] is None else logo.of_file(given["logo"])
    texts = ("title", "subtitle", "organisation", "contact", "date", "review_number")
    return Imprint(
        **{key: given[key] for key in texts}, accent=given["accent"] or ACCENT, logo=picture
    )


def _paper(given: dict[str, Any]) -> Paper:
    from layers.print.imprint import Paper

    return Paper(given["size"], given["orientation"])


def _write(out: str, content: bytes) -> None:
    from gis.tables import files

    files.write_bytes(out, content)
    click.echo(catalogue.text("cli.map.written", language(), path=out))


@click.command("map", cls=Command, help="cli.map.help")
@click.argument("out", metavar="OUT.html|pdf|png|svg", type=OutFile(*_FORMS))
@_options(_WHAT, (_REGION,), _WHOSE, _PAPER)
def map_(*, out: str, region: str | None, **given: Any) -> None:
    """Export the layout map as one HTML file, or as a printed page."""
    from layers import html
    from layers.layout.scenes import layout_scene

    form, lang, imprint = formats.by_suffix(out, _FORMS), language(), _imprint(given)
    wanted = _selection(given, region)
    scene = layout_scene(the_atlas(), wanted, lang=lang, details=form == "html")
    if form == "html":
        _write(out, html.to_html(the_atlas(), scene, imprint=imprint).encode("utf-8"))
        return
    from gis.plans.designations import select
    from layers.print.plate import plate
    from layers.print.tables import industries_table

    rows = select(the_atlas(), wanted.plan, wanted.category, wanted.industry, wanted.region)
    table = industries_table(the_atlas(), rows, lang)
    paper = _paper(given)
    _write(out, plate(the_atlas(), scene, str(form), imprint=imprint, paper=paper, table=table))


@click.command(cls=Command, help="cli.atlas.help")
@click.argument("out", metavar="OUT.pdf|FOLDER")
@_options(_WHAT)
@click.option(
    "--level", type=click.Choice(("province", "prefecture", "county")), default="prefecture",
    show_default=True, help="cli.handover.level",
)  # fmt: skip
@click.option("--within", metavar="REGION", help="cli.handover.within")
@click.option(
    "--by", type=click.Choice(("region", "industry")), default="region", show_default=True,
    help="cli.handover.by",
)  # fmt: skip
@_options(_WHOSE, _PAPER)
def atlas(*, out: str, level: str, within: str | None, by: str, **given: Any) -> None:
    """Make an atlas as one PDF, or as a folder of HTML files."""
    from layers.print import book

    suffix = PurePath(out).suffix
    if suffix and suffix.lower() != ".pdf":
        raise UsageFault("cli.out_suffix", path=out, suffix=suffix, known=".pdf")
    plan = book.Plan(_selection(given, within), level, by_industry=by == "industry")
    imprint, lang = _imprint(given), language()
    if suffix:
        made = book.book(
            the_atlas(), plan, imprint=imprint, paper=_paper(given), lang=lang, progress=_told
        )
        _write(out, made.content)
        failed = made.failed
    else:
        from layers.print import folder

        result = folder.write(the_atlas(), plan, out, imprint=imprint, lang=lang, progress=_told)
        click.echo(catalogue.text("cli.map.written", lang, path=out))
        if result.kept:
            click.echo(catalogue.text("cli.handover.resumed", lang, count=result.kept), err=True)
        failed = result.failed
    if failed:
        from gis.errors import OutputError

        names = [f"{name}: {fault.message(lang)}" for name, fault in failed]
        raise OutputError("cli.handover.dark", path=out, count=len(failed), names=names)


def _told(done: int, of: int, name: str) -> None:
    click.echo(
        catalogue.text("cli.handover.page", language(), done=done, all=of, name=name), err=True
    )


@click.command(cls=Command, help="cli.sheet.help")
@click.argument("out", metavar="OUT.pdf|png|svg|html", type=OutFile("pdf", "png", "svg", "html"))
@click.argument("name", metavar="REGION")
@PLAN_FILE
@SCENARIO
@click.option("--within", help="cli.option.within")
@click.option("--address", default="", help="cli.handover.address")
@_options(_WHOSE)
def sheet(*, out: str, name: str, within: str | None, address: str, **given: Any) -> None:
    """Make the one-page factsheet of a region."""
    from gis.errors import SettingError
    from gis.regions import gazetteer
    from layers.print.factsheet import factsheet

    if len(address) > _LONGEST_ADDRESS or not address.isprintable():
        raise SettingError("cli.handover.address_bad", found=address[:60])
    code = gazetteer.require(the_atlas(), name, within=within).adcode
    form = str(formats.by_suffix(out, _FORMS))
    imprint = _imprint(given)
    content = factsheet(the_atlas(), code, form, imprint=imprint, lang=language(), address=address)
    _write(out, content)


@click.command(cls=Command, help="cli.deck.help")
@click.argument("out", metavar="OUT.pptx", type=OutFile("pptx"))
@_options(_WHAT, (_REGION,), _WHOSE)
def deck(*, out: str, region: str | None, **given: Any) -> None:
    """Make editable slides of the layout map."""
    from gis.plans.designations import select
    from layers.layout.scenes import layout_scene
    from layers.print.slides.deck import deck as made

    wanted = _selection(given, region)
    scene = layout_scene(the_atlas(), wanted, lang=language(), details=False)
    rows = select(the_atlas(), wanted.plan, wanted.category, wanted.industry, wanted.region)
    _write(out, made(the_atlas(), scene, rows, imprint=_imprint(given)))
