"""The page of a region that one can send: on the screen, as HTML, PDF, Excel or JSON."""

from __future__ import annotations

import json

import click

from commands.base import Command, language, signed, the_atlas
from commands.destination import deliver
from commands.handover.own_list import OwnList, with_own_list
from commands.output import OUT, WITHIN, choice, plain
from commands.scenarios.files import SCENARIO
from commands.text import table as text_table
from commands.text import wrap
from gis.scenarios import bearing
from gis.words import catalogue

_WIDTH = 100
_FORMS = ("table", "json", "html", "pdf", "xlsx")


@click.command(cls=Command, help="cli.place.help")
@click.argument("region", metavar="REGION")
@WITHIN
@SCENARIO
@click.option("--title", default="", help="cli.map.title")
@click.option("--organisation", default="", help="cli.handover.organisation")
@click.option("--contact", default="", help="cli.handover.contact")
@click.option("--date", default="", help="cli.map.date")
@click.option("--logo", metavar="FILE", help="cli.handover.logo")
@with_own_list
@choice("--format", "form", among=_FORMS, help_key="cli.option.format")
@OUT
def place(
    *, region: str, within: str | None, form: str, out: str | None, own: OwnList,
    logo: str | None, **whose: str,
) -> None:  # fmt: skip
    """Show or write the page of a region or a park."""
    from gis.clusters.park import find, parks, point
    from layers.print import logo as logos
    from layers.print.imprint import Imprint
    from layers.prospectus.document import document, made

    lang, atlas = language(), the_atlas()
    code = find(atlas, region, within)
    spot = point(atlas, code)
    enterprises = own.around(spot.lon, spot.lat)
    if form in ("html", "pdf", "xlsx"):
        picture = None if logo is None else logos.of_file(logo)
        imprint = Imprint(**whose, logo=picture)
        deliver(made(atlas, code, form, imprint=imprint, lang=lang, own=enterprises), out)
        return
    found = document(atlas, code, lang, enterprises)
    if form == "json":
        said = {section.key: plain(section.table.to_dict("records")) for section in found.sections}
        site = parks(atlas).get(code)
        named = (
            {
                "site_id": code,
                "site_name": found.title,
                "region_code": site["region_code"],
                "lon": float(site["lon"]),
                "lat": float(site["lat"]),
                "above": found.above,
            }
            if site
            else {"region_code": code, "region_name": found.title}
        )
        head = {**named, "sources": found.sources}
        if enterprises is not None:
            head["own_list"] = plain(enterprises.summary())
        whole = {**head, **said, **bearing.member(atlas)}
        deliver(json.dumps(whole, ensure_ascii=False, indent=2), out)
        return
    unknown = catalogue.text("place.unknown", lang)
    blocks = [f"{found.title}  {found.above}"]
    for section in found.sections:
        rows = section.rows(unknown)
        shown = text_table([str(h) for h in section.table], rows) if rows else section.nothing
        note = wrap(section.note, _WIDTH, 0) if section.note else ""
        blocks.append("\n".join(part for part in (section.title, shown, note) if part))
    deliver(signed("\n\n".join([*blocks, wrap(found.sources, _WIDTH, 0)])), out)
