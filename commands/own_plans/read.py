"""The command that reads a plan: a document in, its records out, each with its quote."""

from __future__ import annotations

import json
from typing import Any

import click

from commands.base import Command, language, signed, the_atlas, told
from commands.destination import deliver
from commands.own_plans import points as table_of_points
from commands.own_plans.files import say_of, typed_in
from commands.text import aside, table
from gis.schema import DATUMS
from gis.words import catalogue
from gis.words.amounts import significant, stated, stated_factor

# What the column ``kind`` of a link or a resource is called beside that of the table.
_OWN_KIND = "subkind"
# What a point says beside the name of its place, degrees (WGS 84).
_POINT = ("lon", "lat", "region", "code", "source")
FORMATS = ("table", "json", "csv", "toml")


# What lists are kept in; a plan is one of these only as a form that was filled in.
_TABLES_OF = frozenset({".csv", ".tsv", ".xlsx", ".xlsm", ".xls", ".ods", ".et"})


@click.command(cls=Command, help="cli.read.help")
@click.argument("file", metavar="FILE")
@click.option("--issuer", metavar="NAME|ADCODE", help="cli.read.issuer")
@click.option("--points", metavar="FILE", help="cli.read.points")
@click.option("--datum", type=click.Choice(DATUMS), help="cli.read.datum")
@click.option(
    "--format", "form", type=click.Choice(FORMATS), default=FORMATS[0], show_default=True,
    help="cli.option.format",
)  # fmt: skip
@click.option("--out", metavar="FILE", help="cli.option.out")
def read(
    file: str, issuer: str | None, points: str | None, datum: str | None, form: str, out: str | None
) -> None:
    """Read a plan and show or write its records."""
    from pathlib import PurePath

    from gis.plans.reader import reading
    from gis.plans.reader.formats import bounds, sniff
    from gis.tables import files

    name, lang = PurePath(file).name, language()
    content = files.read_document(file, bounds.MAX_BYTES)
    about: dict[str, object]
    if (result := typed_in(the_atlas(), content, name)) is not None:
        said, notes, about = "", result.pop("notes"), {"format": "xlsx", "pages": None}
    else:
        found = sniff.extract(content, name)
        made = reading.read(the_atlas(), found.text, issuer)
        result, said, notes = made.to_dict(), made.plain.text, found.notes
        about = {"format": found.format, "pages": found.pages or None}
    if points is not None:
        result["points"], more = table_of_points.read(result, points, datum)
        notes = [*notes, *more]
    result["document"] |= {
        "file": name,
        **about,
        "notes": [catalogue.text(key, lang, **values) for key, values in notes],
    }
    if form == "toml":
        issued = result["document"].get("issuer_code") is not None
        say_of(name, notes, gaps=len(result.get("unresolved", ())), has_issuer=issued)
    elif form == "csv":  # rows and nothing beside them, as a plan file
        say_of(name, notes, gaps=0, has_issuer=True)
    _say_no_plan(name, result)
    deliver(_content(result, form, said), out)


def _say_no_plan(name: str, result: dict[str, Any]) -> None:
    """Say of a table in which nothing of a plan stands what reads it, for it may be a list of enterprises."""
    from pathlib import PurePath

    from gis.plans.reader.records import KINDS

    if PurePath(name).suffix.lower() in _TABLES_OF and not any(result[kind] for kind in KINDS):
        aside(catalogue.text("cli.read.no_plan", language(), file=name))


def _content(result: dict[str, Any], form: str, said: str) -> str:
    if form == "json":
        return json.dumps(result, ensure_ascii=False, indent=2)
    if form == "csv":
        return csv_text(result)
    if form == "toml":
        from gis.plans.reader import writing

        return writing.document(result, result["document"]["file"], text=said)
    return _tables(result)


def csv_text(result: dict[str, Any]) -> str:
    """Return all records as one CSV table with a column for the kind; lists are joined by 、."""
    import pandas as pd

    from gis.plans.reader.records import KINDS
    from gis.tables import writing

    rows = [
        {
            "kind": kind,
            **{_OWN_KIND if key == "kind" else key: _cell(value) for key, value in record.items()},
        }
        for kind in KINDS
        for record in result[kind]
    ]
    rows += [
        {"kind": "points", "places": label, **{key: at[key] for key in _POINT}}
        for label, at in (result.get("points") or {}).items()
    ]
    # As they are: a column with gaps would make 2030.0 of a year.
    return writing.to_csv(pd.DataFrame(rows, dtype=object)).decode("utf-8-sig")


def _cell(value: object) -> object:
    if isinstance(value, dict):
        return "、".join(f"{key}={item}" for key, item in value.items() if item is not None)
    if isinstance(value, list):
        return "、".join("" if item is None else str(item) for item in value)
    return value


def _tables(result: dict[str, Any]) -> str:
    lang = language()

    def word(key: str) -> str:
        return catalogue.text(f"cli.read.{key}", lang)

    document = result["document"]
    blocks = [
        catalogue.text(
            "cli.read.summary",
            lang,
            title=document["title"] or document["file"],
            issuer=told(document["issuer"]) if document["issuer"] else word("no_issuer"),
            designations=len(result["designations"]),
            targets=len(result["targets"]),
            others=sum(
                len(result[k]) for k in ("links", "resources", "chains", "hubs", "incentives")
            ),
            unresolved=len(result["unresolved"]),
        )
    ]
    blocks += document["notes"]
    if result["designations"]:
        rows = [
            (
                catalogue.name("category", r["category"], lang),
                _industry(r),
                _places(r["places"]) or r.get("place_label", "—"),
                f"{r['confidence']:.2f}",
                _short(r["quote"]),
            )
            for r in result["designations"]
        ]
        blocks.append(
            table(
                [word(k) for k in ("category", "industry", "places", "confidence", "quote")], rows
            )
        )
    if result["targets"]:
        rows = [
            (
                r["indicator"],
                f"{r['relation']} {_goal(r)}",
                str(r["year"] or r.get("period") or "—"),
                f"{r['confidence']:.2f}",
                _short(r["quote"]),
            )
            for r in result["targets"]
        ]
        blocks.append(
            table([word(k) for k in ("indicator", "value", "year", "confidence", "quote")], rows)
        )
    if result.get("points"):
        blocks.append(table_of_points.told(result["points"]))
    others = [
        (
            catalogue.text(f"reading.{kind}", lang),
            _said(r),
            f"{r['confidence']:.2f}",
            _short(r["quote"]),
        )
        for kind in ("links", "resources", "chains", "hubs", "incentives")
        for r in result[kind]
    ]
    if others:
        blocks.append(
            table(
                [
                    word("others"),
                    catalogue.text("reading.what", lang),
                    word("confidence"),
                    word("quote"),
                ],
                others,
            )
        )
    if result["unresolved"]:
        left = [
            (catalogue.text(f"reader.gap.{r['reason']}", lang), _short(r["quote"]), _meant(r))
            for r in result["unresolved"]
        ]
        blocks.append(table([word("reason"), word("quote"), word("proposed")], left))
    whole = "\n\n".join(blocks)
    return signed(whole, _without_quotes(result, whole))


def _without_quotes(result: dict[str, Any], whole: str) -> str:
    """Return a text without what it quotes of the document, whose words stay as they are written."""
    from gis.plans.reader.records import KINDS

    quotes = {_short(r["quote"]) for kind in (*KINDS, "unresolved") for r in result[kind]}
    # A short quote may be a part of a longer one.
    for quote in sorted({*quotes, str(result["document"]["title"] or "")} - {""}, key=len)[::-1]:
        whole = whole.replace(quote, "")
    return whole


def _said(record: dict[str, Any]) -> str:
    """Return what a record of another kind says: its chain, mineral or name, with its places and its amount."""
    found = next(
        (record[key] for key in ("nodes", "mineral", "name", "what", "kind") if record.get(key)),
        "—",
    )
    said = (
        "—".join(map(str, found))
        if isinstance(found, list)
        else catalogue.name("link", str(found), language())
    )
    if record.get("level"):
        said = catalogue.text("map.qualified", language(), what=said, more=record["level"])
    if record.get("amount") is not None:
        said += f" {record.get('relation', '=')} {_number(record | {'value': record['amount']})}"
    places = record.get("places")
    return (
        catalogue.text("map.qualified", language(), what=said, more=_places(places))
        if places
        else said
    )


def _meant(gap: dict[str, Any]) -> str:
    """Return what a sentence that was not understood may have meant."""
    lang = language()
    return catalogue.text("map.clauses", lang).join(
        catalogue.text(
            "map.qualified",
            lang,
            what=f"{catalogue.name('category', one['category'], lang)} {catalogue.text('map.separator', lang).join(one['industries'])}",
            more=_places(one["places"]),
        )
        for one in gap.get("proposed", [])
    )


def _industry(record: dict[str, Any]) -> str:
    """Return an industry as the document words it; in English by the name of what the wording means."""
    from gis.plans.designations import industry_said

    lang = language()
    # Several industries of one statement have an id each, or None.
    wordings, ids = (
        record.get("industries") or [record["industry"] or "—"],
        record.get("industry_ids") or [],
    )
    if lang == catalogue.LANGUAGES[0] or not any(ids):
        return record["industry"] or "—"
    known = dict(zip(wordings, ids, strict=False))
    return catalogue.text("map.separator", lang).join(
        industry_said(the_atlas(), said, known[said], lang) if known.get(said) else said
        for said in wordings
    )


def _places(places: list[str | None]) -> str:
    return catalogue.text("map.separator", language()).join(told(str(one or "")) for one in places)


def _goal(record: dict[str, Any]) -> str:
    """Return what a target says instead of a figure, or its figure."""
    from gis.plans.targets import goal

    said = record.get("value_text")
    return goal({"value_text": said}, language()) if said else _number(record)


def _number(record: dict[str, Any]) -> str:
    lang, unit = language(), record.get("unit") or ""
    if lang == catalogue.LANGUAGES[0]:
        top = f"–{record['value_max']}" if record.get("value_max") is not None else ""
        return f"{record['value']}{top}{unit}"
    factor = stated_factor(unit, lang)
    top = (
        f"–{significant(record['value_max'] * factor, 10)}"
        if record.get("value_max") is not None
        else ""
    )
    return stated(f"{significant(record['value'] * factor, 10)}{top}", unit, lang)


def _short(quote: str) -> str:
    plain = "".join(quote.replace("\t", "|").split())  # cells of a table apart
    return plain if len(plain) <= 40 else plain[:39] + "…"
