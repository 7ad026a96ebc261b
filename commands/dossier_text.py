"""A region's dossier as text for a terminal: one table a section."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from commands.base import the_atlas
from commands.text import table
from gis.clusters import sentences
from gis.clusters.caveats import caveat
from gis.plans import targets, topics
from gis.plans.designations import industry_said, site_said
from gis.regions import english, tree
from gis.words import catalogue, citations
from gis.words.amounts import significant, spoken, stated, stated_factor
from gis.words.language import in_language

if TYPE_CHECKING:
    from collections.abc import Callable

    import pandas as pd

    from gis.plans.dossier import Dossier, Record


def text(dossier: Dossier, lang: str) -> str:
    """Return the dossier as headed tables in a language; empty sections say so in one line."""
    region = dossier.region
    facts = [
        catalogue.name("level", region["level"], lang),
        catalogue.text("report.code", lang, adcode=region["adcode"]),
        catalogue.text("report.area", lang, area_km2=f"{region['area_km2']:,.0f}"),
    ]
    parts = [f"{_told(region['label'], lang)}\n" + " · ".join(facts)]
    for name, (columns, row) in _SECTIONS.items():
        records = getattr(dossier, name)
        heading = catalogue.text(f"report.{name}", lang)
        if not records:
            parts.append(f"{heading}\n  " + catalogue.text("report.none", lang))
            continue
        head = [catalogue.text(key, lang) for key in columns]
        lines = [row(record, lang) for record in records]
        counted = catalogue.text(
            "map.qualified", lang, what=heading, more=_count(name, records, lang)
        )
        parts.append(f"{counted}\n" + table(head, lines))
    return "\n\n".join(parts)


def _count(section: str, records: tuple[Record, ...], lang: str) -> str:
    """Return how many there are of a section; a link stands in as many rows as it names places."""
    if section != "links":
        return str(len(records))
    links = len({record["link_id"] for record in records})
    return catalogue.text("report.links_counted", lang, links=links, places=len(records))


def tables(dossier: Dossier, lang: str) -> dict[str, pd.DataFrame]:
    """Return the same tables by their headings, for a workbook; a section without rows is left out."""
    import pandas as pd

    found = {}
    for name, (columns, row) in _SECTIONS.items():
        lines = [row(record, lang) for record in getattr(dossier, name)]
        if lines:
            heads = [catalogue.text(key, lang) for key in columns]
            found[catalogue.text(f"report.{name}", lang)] = pd.DataFrame(lines, columns=heads)
    return found


def _told(words: str, lang: str) -> str:
    """Return a region's name or label as a language calls it; other words stay as they are."""
    return english.told(the_atlas(), words, lang)


def _source(record: Record, lang: str) -> str:
    plan = record.get("plan_id")
    if plan is None:
        source = str(in_language(record, "source", lang) or "")
        return citations.short(source, lang) if lang == "en" else source
    return f"{sentences.plan_names(the_atlas(), lang)[plan]} {record['locator']}"


def _reach(record: Record, lang: str) -> str:
    return catalogue.name("reach", record["reach"], lang)


def _amount(record: Record, value: Any, lang: str) -> str:
    if value is None:
        worded = record.get("value_text")
        return str(worded or "")
    unit = record.get("unit") or ""
    if record.get("value_max") is None:
        value, unit = spoken(value, unit, lang)
    factor = stated_factor(unit, lang)
    number = significant(value * factor, 10)
    if record.get("value_max") is not None:
        number += f"–{significant(record['value_max'] * factor, 10)}"
    number = targets.signed(record.get("relation"), number)
    # In Chinese a figure keeps the very unit of its source, 亿t; in English there is none of 亿.
    amount = stated(number, unit, lang) if lang == "en" else f"{number} {unit}".strip()
    if record.get("suspect"):
        doubt = catalogue.text("report.suspect", lang)
        amount = catalogue.text("map.qualified", lang, what=amount, more=doubt)
    return amount


def _industry(record: Record, lang: str) -> str:
    """Return the plan's own word in Chinese, the industry's English name in English."""
    return str(industry_said(the_atlas(), record["industry"], record["industry_id"], lang))


def _designation(record: Record, lang: str) -> tuple[object, ...]:
    return (
        _reach(record, lang),
        catalogue.name("category", record["category"], lang),
        _industry(record, lang),
        _told(record["region_name"] or "", lang),
        site_said(the_atlas(), record["site"], record["site_id"], lang),
        catalogue.name("status", record["status"], lang),
        _source(record, lang),
    )


def _site(record: Record, lang: str) -> tuple[object, ...]:
    return (
        catalogue.name("category", record["kind"], lang),
        in_language(record, "name", lang),
        catalogue.name("precision", record["precision"] or "none", lang),
        _source(record, lang),
    )


def _target(record: Record, lang: str) -> tuple[object, ...]:
    return (
        _reach(record, lang),
        targets.indicator(record, lang),
        targets.goal(record, lang)
        if record["value"] is None and record["value_text"]
        else targets.softened(record, _amount(record, record["value"], lang), lang),
        record["period"] or record["year"],
        _base(record, lang),
        _source(record, lang),
    )


def _base(record: Record, lang: str) -> str:
    """Return what a goal is counted from with its year and what is to be known of it; else empty."""
    year, note = record["base_year"], in_language(record, "base_note", lang)
    parts = [str(part) for part in (year, note) if part]
    if record["base_value"] is None:
        # 比2025年下降10%: the year alone is what the goal is against.
        return catalogue.text("map.clauses", lang).join(parts)
    # The bound, the top and the doubt are those of the goal.
    plain = record | {"relation": None, "value_max": None, "suspect": None}
    said = _amount(plain, record["base_value"], lang)
    more = catalogue.text("map.clauses", lang).join(parts)
    return catalogue.text("map.qualified", lang, what=said, more=more) if more else said


def _mineral(record: Record, lang: str) -> tuple[object, ...]:
    if record["basis"] == "plan":
        statement = catalogue.name("mineral_kind", record["kind"], lang)
    else:
        statement = (
            f"{in_language(record, 'metric', lang)} {_amount(record, record['value'], lang)}"
        )
    year = record.get("year")
    mineral = industry_said(the_atlas(), record["mineral"], record["industry_id"] or "", lang)
    return (
        _reach(record, lang),
        mineral or record["mineral"],
        _told(_place(record), lang),
        statement,
        year,
        _source(record, lang),
    )


def _place(record: Record) -> str:
    """Return the region of a record by its own name: a city of the province, not the province."""
    place = tree.places(the_atlas()).get(record["region_code"])
    return place.name if place else ""


def _statistic(record: Record, lang: str) -> tuple[object, ...]:
    name = sentences.indicator_names(the_atlas(), lang).get(
        record["indicator"], record["indicator"]
    )
    key = f"{record['indicator']}:{record['year']}"
    doubt = caveat(the_atlas(), record["region_code"], key, lang)
    value = _amount(record, record["value"], lang)
    if doubt:
        value += catalogue.text("break.beside", lang, what=doubt)
    return name, record["year"], value, _source(record, lang)


def _end(record: Record, lang: str) -> str:
    """Return an end of a link as the plan has it, in English behind its English name, where it has one."""
    known = english.names(the_atlas()).get(str(record["region_code"])) if lang == "en" else None
    return f"{known} {record['place']}" if known else str(record["place"])


def _link(record: Record, lang: str) -> tuple[object, ...]:
    return (
        catalogue.name("link", record["kind"], lang),
        catalogue.name("link_role", record["role"], lang),
        _end(record, lang),
        topics.said(the_atlas(), record["topic"], lang),
        _source(record, lang),
    )


def _incentive(record: Record, lang: str) -> tuple[object, ...]:
    return (
        _reach(record, lang),
        targets.measure(record, lang),
        _amount(record, record["amount"], lang),
        _source(record, lang),
    )


def _neighbour(record: Record, lang: str) -> tuple[object, ...]:
    groups: dict[str, list[str]] = {}
    for designation in record["designations"]:
        label = catalogue.name("category", designation["category"], lang)
        groups.setdefault(label, []).append(_industry(designation, lang))
    between = catalogue.text("map.separator", lang)
    said = catalogue.text("map.clauses", lang).join(
        f"{label} {between.join(dict.fromkeys(named))}" for label, named in groups.items()
    )
    return _told(tree.label(the_atlas(), record["adcode"]), lang), said or catalogue.text(
        "report.none", lang
    )


_SECTIONS: dict[str, tuple[tuple[str, ...], Callable[[Record, str], tuple[object, ...]]]] = {
    "designations": (
        ("report.reach", "cli.column.category", "cli.column.industry", "cli.column.region",
         "cli.column.site", "cli.column.status", "cli.column.locator"), _designation),
    "sites": (
        ("cli.column.category", "cli.column.site", "report.precision", "cli.column.locator"), _site),
    "targets": (
        ("report.reach", "report.indicator", "report.value", "report.year", "table.base",
         "cli.column.locator"), _target),
    "minerals": (
        ("report.reach", "report.mineral", "cli.column.region", "report.statement", "report.year",
         "report.source"),
        _mineral),
    "statistics": (
        ("report.indicator", "report.year", "report.value", "report.source"), _statistic),
    "links": (
        ("report.kind", "report.places", "cli.column.region", "report.topic",
         "cli.column.locator"), _link),
    "incentives": (
        ("report.reach", "report.measure", "report.value", "cli.column.locator"), _incentive),
    "neighbours": (("cli.column.region", "report.designations"), _neighbour),
}  # fmt: skip
