"""Options of the commands that hand something over, and the order that they make with a file of choices."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import PurePath
from typing import TYPE_CHECKING, Any, TypeVar

import click
from click.core import ParameterSource

from commands.base import UsageFault, language, the_atlas
from commands.destination import OutFile
from commands.own_plans.files import plan_options
from commands.scenarios.files import SCENARIO
from commands.text import aside
from gis.schema import DATUM, DATUMS, LEVELS, SHIFTED_DATUMS, TRUE_DATUMS
from gis.words import catalogue

if TYPE_CHECKING:
    from layers.export.order import How, Order, What
    from layers.print.imprint import Imprint

Function = TypeVar("Function", bound=Callable[..., Any])
WHAT = (
    plan_options,
    SCENARIO,
    click.option("--category", multiple=True, help="cli.option.category"),
    click.option("--industry", multiple=True, help="cli.option.industry"),
)
SUBJECT = (
    click.option("--from", "origin", metavar="PLACE", default="", help="cli.handover.origin"),
    click.option("--to", "destination", metavar="PLACE", default="", help="cli.handover.destination"),
    click.option("--tonnes", type=float, default=1000.0, show_default=True, help="cli.freight.tonnes"),
    click.option(
        "--by", type=click.Choice(("cost", "time", "co2e")), default="cost", show_default=True,
        help="cli.freight.by",
    ),
    click.option("--truck", metavar="M", type=float, default=0.0, help="cli.route.truck"),
    click.option("--factors", "factors_file", metavar="FILE", help="cli.freight.factors"),
    click.option("--indicator", metavar="INDICATOR", default="", help="cli.handover.indicator"),
    click.option(
        "--level", type=click.Choice(LEVELS), default="prefecture",
        show_default=True, help="cli.option.at_level",
    ),
)  # fmt: skip
WHOSE = (
    click.option("--title", default="", help="cli.map.title"),
    click.option("--subtitle", default="", help="cli.map.subtitle"),
    click.option("--organisation", default="", help="cli.handover.organisation"),
    click.option("--contact", default="", help="cli.handover.contact"),
    click.option("--date", default="", help="cli.map.date"),
    click.option("--logo", metavar="FILE", help="cli.handover.logo"),
    click.option("--accent", metavar="#RRGGBB", default="", help="cli.handover.accent"),
    click.option("--review-number", default="", help="cli.handover.review"),
)
PAPER = (
    click.option(
        "--size", type=click.Choice(("a4", "a3", "wide")), default="a4", show_default=True,
        help="cli.handover.size",
    ),
    click.option(
        "--orientation", type=click.Choice(("landscape", "portrait")), default="landscape",
        show_default=True, help="cli.handover.orientation",
    ),
)  # fmt: skip
CHOICES = (
    click.option("--settings", metavar="FILE.toml|html", help="cli.handover.settings"),
    click.option(
        "--save-settings", metavar="FILE.toml", type=OutFile("toml"), help="cli.handover.save"
    ),
)
PAGE = (
    click.option("--embed", is_flag=True, help="cli.handover.embed"),
    click.option("--both", is_flag=True, help="cli.handover.languages"),
    click.option("--basemap", metavar="BASEMAP", default="", help="cli.handover.basemap"),
    click.option(
        "--basemap-datum", type=click.Choice(DATUMS),
        default=DATUM, show_default=True, help="cli.handover.basemap_datum",
    ),
    click.option("--with-key", is_flag=True, help="cli.handover.with_key"),
)  # fmt: skip
PLACING = (
    click.option(
        "--datum", type=click.Choice((*TRUE_DATUMS[::-1], *SHIFTED_DATUMS)), default="cgcs2000",
        show_default=True, help="cli.handover.datum",
    ),
    click.option(
        "--field-names", type=click.Choice(("plain", "zh", "en")), default="plain",
        show_default=True, help="cli.handover.heads",
    ),
)  # fmt: skip
GROUND = (
    click.option("--relief", is_flag=True, help="cli.handover.relief"),
    click.option("--rivers", is_flag=True, help="cli.handover.rivers"),
)
LAYERS = click.option("--layers", metavar="ID,…", default="", help="cli.handover.layers")
REGION = click.option("--region", help="cli.option.region")
_SAVED = "handover.saved"
# Options whose value is that of a field of the order, in another word.
_WORDS = {"field_names": "heads", "embed": "is_embedded"}


def options(*groups: tuple[Any, ...]) -> Callable[[Function], Function]:
    """Return a decorator that adds groups of options in their order."""

    def decorate(function: Function) -> Function:
        for option in reversed([option for group in groups for option in group]):
            function = option(function)
        return function

    return decorate


def order_of(kind: str, form: str, given: dict[str, Any], *, target: str = "") -> Order:
    """Return the order of a call: the command line's word, else the file's, else the default.

    Parameters
    ----------
    kind, form
        What the command makes, and the format that its target says.
    given
        Values of the options.
    target
        The format of the file, where it is none of the kind's but of the data behind it.
    """
    from layers.export.formats import HEADED, PLACED
    from layers.export.order import Order, checked
    from layers.page.basemap import Wish

    start = _read(given.get("settings")) or Order()
    start = Order(
        replace(start.what, kind=kind),
        replace(start.how, form=form, language=language()),
        start.imprint,
    )
    said = {key: value for key, value in given.items() if _is_said(key)}
    what: What = _what(start.what, said)
    if kind == "map":
        _refuse_idle(what.kind, target or form, said)
    how: How = _how(start.how, said)
    if form != "html":
        if any(said.get(key) for key in ("basemap", "embed", "both", "with_key")):
            raise UsageFault("error.basemap_form", form=form)
        # What a file of choices says of an HTML map is none of another form's business.
        how = replace(how, wish=Wish(), is_embedded=False)
    if (target or form) not in PLACED and not said.get("datum"):
        how = replace(how, datum="cgcs2000")
    if (target or form) not in HEADED and not said.get("field_names"):
        how = replace(how, heads="plain")
    return checked(Order(what, how, _imprint(start.imprint, said)))


_OF_PLANS = ("plan", "category", "industry", "layers")
_OF_WAYS = ("tonnes", "by", "truck", "factors_file")
# What a map of each subject does not look at.
_IDLE = {
    "route": (*_OF_PLANS, "region", "level"),
    "comparison": (*_OF_PLANS, *_OF_WAYS),
    "map": (*_OF_WAYS, "level"),
}


def _refuse_idle(subject: str, form: str, said: dict[str, Any]) -> None:
    """Raise where an option was given that would do nothing: who gives it expects that it does."""
    paper = ("size", "orientation") if form not in ("pdf", "png", "svg") else ()
    wide = (
        ("orientation",)
        if said.get("size") == "wide" and said.get("orientation") == "portrait"
        else ()
    )
    for keys, why in ((_IDLE[subject], subject), (paper, "form"), (wide, "wide")):
        idle = [key for key in keys if key in said]
        if idle:
            names = {"factors_file": "factors"}
            options_ = " ".join(f"--{names.get(key, key)}" for key in idle)
            reason = catalogue.text(f"cli.handover.idle_{why}", language(), form=form)
            raise UsageFault("cli.handover.idle", options=options_, why=reason)


def refuse_paper(pages: str) -> None:
    """Raise where a paper was chosen for pages of a folder that have none of their own choice."""
    idle = [key for key in ("size", "orientation") if _is_said(key)]
    if idle and pages in ("html", "sheet"):
        said = " ".join(f"--{key}" for key in idle)
        why = catalogue.text("cli.handover.idle_form", language(), form=f"--pages {pages}")
        raise UsageFault("cli.handover.idle", options=said, why=why)


def titled(order: Order) -> Order:
    """Return an order without the title of a settings file that was saved for something else.

    What is dropped is told; a file that says nothing of what it is for keeps its title.
    """
    from layers.export.order import Order as Of

    start: What | None = click.get_current_context().meta.get(_SAVED)
    said = [
        word
        for key in ("title", "subtitle")
        if not _is_said(key) and (word := getattr(order.imprint, key))
    ]
    if start is None or not said or _about(start) == _about(order.what):
        return order
    found = catalogue.text("map.separator", language()).join(said)
    aside(catalogue.text("cli.handover.other_title", language(), title=found))
    title = order.imprint.title if _is_said("title") else ""
    subtitle = order.imprint.subtitle if _is_said("subtitle") else ""
    return Of(order.what, order.how, replace(order.imprint, title=title, subtitle=subtitle))


def _about(what: What) -> tuple[object, ...]:
    """Return what a title is about: a map, its data and its slides show the same."""
    of_map = ("map", "data", "deck")
    kind = "map" if what.kind in of_map else what.kind
    subject = {"route": what.way, "comparison": what.compared, "sheet": what.region}.get(
        kind, what.selection
    )
    parts = (what.level, what.by_industry, what.regions) if kind == "atlas" else ()
    return (kind, subject, *parts)


def refuse_idle(*, by_industry: bool) -> None:
    """Refuse options of an atlas that its other options leave nothing to choose.

    Raises
    ------
    UsageFault
        If a level is asked for beside named regions, or either of pages that are no regions.
    """
    names = {"--region": "regions", "--level": "level"}
    said = [option for option, name in names.items() if _is_said(name)]
    by = "--by industry" if by_industry else "--region"
    if idle := said if by_industry else said[1:]:
        why = catalogue.text("cli.handover.idle_pages", language(), by=by)
        raise UsageFault("cli.handover.idle", options=" ".join(idle), why=why)


def _is_said(name: str) -> bool:
    """Return whether the user gave an option."""
    ctx = click.get_current_context()
    return ctx.get_parameter_source(name) is ParameterSource.COMMANDLINE


def _read(path: str | None) -> Order | None:
    """Return the order of a file of choices, the plans of an HTML map joined to the atlas of the call."""
    if path is None:
        return None
    from gis.tables import files
    from layers.export import order_file
    from layers.page import carried

    if PurePath(path).suffix.lower() in (".html", ".htm"):
        found = carried.read(files.read_document(path, carried.MOST_BYTES), PurePath(path).name)
        click.get_current_context().meta["gis.atlas"] = carried.joined(the_atlas(), found)
        order, made = order_file.from_toml(found.choices)
    else:
        order, made = order_file.from_toml(files.read_text(path))
    now = carried.versions(the_atlas())
    # The data of a call with plans of its own has a key of its own; the tool's version says enough there.
    if made and made.get("tool") != now["tool"]:
        said = {"tool": made.get("tool", "?"), "data": made.get("data", "?")}
        note = catalogue.text("cli.handover.other_versions", language(), path=path, **said)
        aside(note)
    if made or order.what != type(order.what)():
        click.get_current_context().meta[_SAVED] = order.what
    return order


def _selected(said: dict[str, Any]) -> dict[str, Any]:
    """Return the conditions that a call names, each in its code."""
    from gis.plans import designations
    from gis.regions import gazetteer

    atlas = the_atlas()
    changes: dict[str, Any] = {}
    if said.get("plan"):
        changes["plan"] = [designations.plan_id(atlas, name) for name in said["plan"]]
    if said.get("category"):
        changes["category"] = [designations.category_code(name) for name in said["category"]]
    if said.get("industry"):
        changes["industry"] = [designations.industry_id(atlas, name) for name in said["industry"]]
    if said.get("region"):
        changes["region"] = gazetteer.require(atlas, said["region"]).adcode
    return changes


def _what(start: What, said: dict[str, Any]) -> What:
    what = replace(start, selection=replace(start.selection, **_selected(said)))
    way = {
        key: said[key] for key in ("origin", "destination", "tonnes", "by", "truck") if key in said
    }
    compared = {key: said[key] for key in ("indicator", "level") if key in said}
    if said.get("layers"):
        what = replace(what, layers=_switches(what, said["layers"]))
    if start.kind == "map":
        way_, compared_ = replace(start.way, **way), replace(start.compared, **compared)
        is_way = bool(way.get("origin") or way.get("destination"))
        if (is_way and compared.get("indicator")) or (
            is_way and not (way_.origin and way_.destination)
        ):
            raise UsageFault("cli.handover.two_subjects")
        if compared.get("indicator") and what.selection.region:
            compared_ = replace(compared_, within=str(what.selection.region))
        what = replace(what, way=way_, compared=compared_)
        if said.get("factors_file"):
            from gis.freight import costs
            from gis.tables import files

            found = costs.from_toml(the_atlas(), files.read_text(said["factors_file"]))
            what = replace(what, factors=found)
        if is_way:
            return replace(what, kind="route")
        return replace(what, kind="comparison") if compared.get("indicator") else what
    if "level" in said:
        what = replace(what, level=said["level"])
    return replace(what, address=said["address"]) if "address" in said else what


def _switches(what: What, given: str) -> tuple[str, ...]:
    from layers.export import switches
    from layers.layout.scenes import layout_scene

    ids = tuple(part.strip() for part in given.replace("，", ",").split(",") if part.strip())
    scene = layout_scene(the_atlas(), what.selection, lang=language(), details=False)
    switches.require(scene, ids)
    return ids


def _how(start: How, said: dict[str, Any]) -> How:
    changes = {
        _WORDS.get(key, key): said[key] for key in ("datum", "field_names", "embed") if key in said
    }
    if said.get("both"):
        changes["language"] = "both"
    from layers.terrain.ground import GROUNDS

    asked = {one for one in GROUNDS if said.get(one)}
    changes["ground"] = tuple(one for one in GROUNDS if one in asked or one in start.ground)
    sides = {key: said[key] for key in ("size", "orientation") if key in said}
    names = {"basemap": "source", "basemap_datum": "datum", "with_key": "with_key"}
    wish = {field: said[key] for key, field in names.items() if key in said}
    return replace(
        start, paper=replace(start.paper, **sides), wish=replace(start.wish, **wish), **changes
    )


def _imprint(start: Imprint, said: dict[str, Any]) -> Imprint:
    texts = ("title", "subtitle", "organisation", "contact", "date", "review_number", "accent")
    changes: dict[str, Any] = {key: said[key] for key in texts if said.get(key)}
    if said.get("logo"):
        from layers.print import logo

        changes["logo"] = logo.of_file(said["logo"])
    return replace(start, **changes)


def save(order: Order, path: str | None) -> None:
    """Write the choices of an order where the call asks for them."""
    if path is None:
        return
    from gis.tables import files
    from layers.export import order_file
    from layers.page import carried

    if order.what.factors is not None:
        aside(catalogue.text("cli.handover.factors_apart", language(), path=path))
    if order.what.around is not None:
        aside(catalogue.text("cli.handover.enterprises_apart", language(), path=path))
    files.write_text(path, order_file.to_toml(order, carried.versions(the_atlas())))
    aside(catalogue.text("cli.map.written", language(), path=path))
