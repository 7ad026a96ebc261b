"""Findings and readings in words, Chinese or English: for pages, downloads, maps and the console.

:mod:`gis.clusters.findings` holds codes and figures; here they become sentences and tables. Names of
places stay as they are written on Chinese maps, but for stations and ports of towns that have an English name.
"""

from __future__ import annotations

from itertools import groupby
from typing import Any

import pandas as pd

from gis.atlas import Atlas, kept
from gis.clusters.weight import LASTING_YEARS
from gis.plans.designations import industry_name
from gis.plans.targets import signed
from gis.regions import english
from gis.regions.tree import places
from gis.words.amounts import amount, bounded, indicated, significant, spoken, stated, stated_factor
from gis.words.catalogue import name, text
from gis.words.citations import named, short
from gis.words.language import in_language

_END = "末"
_NAMES_SHOWN = 3


def figure(value: float, unit: str, lang: str, relation: object = "=") -> str:
    """Return a figure with its unit as a reader of the language writes it.

    Examples
    --------
    >>> figure(8140, "万m3", "zh"), figure(8140, "万m3", "en"), figure(4000, "万m3", "zh", ">=")
    ('8,140 万立方米', '81.4 million m³', '≥ 4,000 万立方米')
    >>> figure(8.5, "Mt/a", "zh", ">="), figure(8.5, "Mt/a", "en", ">=")
    ('≥ 850 万吨/年', '≥ 8.5 Mt a year')
    >>> figure(77, "Mt", "zh"), figure(250, "Mt", "zh", "~"), figure(77, "Mt", "en")
    ('7,700 万吨', '≈ 2.5 亿吨', '77 Mt')
    """
    if unit == "Mt/a" and lang == "zh":
        # Capacities of works, which Chinese planners count in 万吨, however many.
        return signed(relation, stated(bounded(value * 100, relation), "万吨/年", lang))
    value, unit = spoken(value, unit, lang)
    factor = stated_factor(unit, lang)
    # Converted figures keep four digits; those as written keep all.
    shown = signed(
        relation, significant(value, 10) if factor == 1.0 else bounded(value * factor, relation)
    )
    return f"{shown}%" if unit == "%" else stated(shown, unit, lang)


def statistic(atlas: Atlas, indicator: str, value: float, unit: str, lang: str) -> str:
    """Return a figure of an indicator with its unit as a reader of the language counts.

    Parameters
    ----------
    indicator
        Its id, without a year.
    value, unit
        As the statistics have them; the unit in Chinese.

    Examples
    --------
    >>> atlas = Atlas.bundled()
    >>> [statistic(atlas, "gdp", 22074.7, "亿元", lang) for lang in ("zh", "en")]
    ['22,074.7 亿元', '2,207 bn CNY']
    >>> [statistic(atlas, "population_census", 20937757, "人", lang) for lang in ("zh", "en")]
    ['2,093.8 万人', '20.94 million persons']
    >>> [statistic(atlas, "cement_capacity", 13.8, "百万吨/年", lang) for lang in ("zh", "en")]
    ['1,380 万吨/年', '13.8 Mt a year']
    """
    if lang == "zh":
        return amount(*indicated(value, unit), lang)
    if stated_factor(unit, lang) != 1.0:
        return figure(value, unit, lang)
    return amount(value, english_unit(atlas, indicator, unit), lang)


def english_unit(atlas: Atlas, indicator: str, unit: str) -> str:
    """Return the unit of an indicator in English, else the one given.

    Examples
    --------
    >>> atlas = Atlas.bundled()
    >>> english_unit(atlas, "housing_area_per_person", "m²/人"), english_unit(atlas, "none", "元")
    ('m² per person', '元')
    """
    return _english_units(atlas).get(indicator, unit)


@kept("indicators")
def _english_units(atlas: Atlas) -> dict[str, str]:
    return {row["indicator"]: row["unit_en"] for row in atlas.rows("indicators") if row["unit_en"]}


def region(atlas: Atlas, code: str) -> str:
    """Return the official name of a region, Chinese in both languages; else the code itself."""
    known = places(atlas)
    return known[code].name if code in known else code


@kept("indicators")
def indicator_names(atlas: Atlas, lang: str) -> dict[str, str]:
    """Return the name of each indicator."""
    return {row["indicator"]: in_language(row, "name", lang) for row in atlas.rows("indicators")}


@kept("figure-sources")
def _source_titles(atlas: Atlas) -> dict[str, str]:
    return {
        row["title"]: row["title_en"] for row in atlas.rows("figure-sources") if row["title_en"]
    }


def source_said(atlas: Atlas, title: str, lang: str) -> str:
    """Return the title of a source of figures, or of several; in English where one is known.

    Examples
    --------
    >>> source_said(Atlas.bundled(), "《中国城市统计年鉴2020》，全市 | 某公报", "en")
    'China City Statistical Yearbook 2020, whole city | 某公报'
    >>> source_said(Atlas.bundled(), "某公报 | 《中国城市统计年鉴2020》，全市 (+3)", "en")
    '某公报 | China City Statistical Yearbook 2020, whole city (+3)'
    """
    if lang == "zh":
        return title
    known = _source_titles(atlas)
    # How many more there are stands behind the last one.
    told, more, rest = title.rpartition(" (+")
    listed = told if more else title
    said = known.get(title) or " | ".join(known.get(part, part) for part in listed.split(" | "))
    return said + more + rest if more else said


def source_cited(atlas: Atlas, source: str, lang: str) -> str:
    """Return the source of a figure as a reader of a language would name it.

    Examples
    --------
    >>> source_cited(Atlas.bundled(), "《中国城市统计年鉴2020》，全市", "en")
    'China City Statistical Yearbook 2020, whole city'
    >>> source_cited(Atlas.bundled(), "四川统计年鉴2019", "en"), source_cited(Atlas.bundled(), "", "zh")
    ('Sichuan Statistical Yearbook 2019', '')
    """
    return short(source_said(atlas, source, lang), lang)


@kept("plans")
def plan_names(atlas: Atlas, lang: str) -> dict[str, str]:
    """Return the short title of each plan."""
    return {row["plan_id"]: in_language(row, "short_title", lang) for row in atlas.rows("plans")}


@kept()
def _tables(atlas: Atlas) -> dict[str, str]:
    return {entry["name"]: entry["title"] for entry in atlas.descriptor()["resources"]}


@kept()
def _references(atlas: Atlas) -> dict[str, str]:
    return {row["source"]: row["source_en"] for row in atlas.rows("chain_needs")}


def subject(atlas: Atlas, item: dict[str, Any], lang: str) -> str:
    """Return what a finding is about: the mineral as written, in English its common name."""
    written = item["mineral"]
    if lang == "zh" and isinstance(written, str):
        return written
    known = item["subject"]
    return industry_name(atlas, known, lang) if isinstance(known, str) else str(written)


def what(atlas: Atlas, item: dict[str, Any], lang: str, *, at_home: bool = False) -> str:
    """Return a finding as a sentence without its source.

    Parameters
    ----------
    item
        A row of :attr:`gis.clusters.evidence.Evidence.items` as a dictionary.
    at_home
        The reader knows the region asked about; it is not named again.
    """
    if item["strength"] == "market":
        return text(
            "finding.market",
            lang,
            indicator=indicator_names(atlas, lang).get(item["subject"], item["subject"]),
            figure=figure(item["value"], item["unit"], lang),
            year=item["vintage"],
            known=int(item["known"]),
            rank=int(item["rank"]),
        )
    if item["strength"] == "access":
        return _access(atlas, item, lang)
    where, found = _where(atlas, item, lang, at_home=at_home), _fact(atlas, item, lang)
    if pd.notna(item["value"]) and (when := _when(item["vintage"], lang)):
        found = text("finding.dated", lang, what=found, when=when)
    if item["age"]:
        found = text(f"finding.age.{item['age']}", lang, what=found, years=LASTING_YEARS)
    return text("finding.at", lang, where=where, what=found) if where else found


def _fact(atlas: Atlas, item: dict[str, Any], lang: str) -> str:
    """Return the mineral or product of a finding with its figure, or what is said of it."""
    about = subject(atlas, item, lang)
    if item["strength"] == "exploration":
        return about
    if item["strength"] == "stated":
        return text(
            "finding.named", lang, subject=about, said=name("mineral_kind", item["kind"], lang)
        )
    metric = in_language(item, "metric", lang)
    if pd.isna(item["value"]):
        when = _when(item["vintage"], lang)
        said = text("finding.said_when", lang, said=metric, when=when) if when else metric
        return text("finding.named", lang, subject=about, said=said)
    amount = figure(item["value"], item["unit"], lang, item["relation"])
    # 水泥 is not said twice where the figure is called 水泥熟料生产线.
    if about.casefold() in metric.casefold():
        return f"{metric} {amount}"
    return text("finding.amount", lang, subject=about, metric=metric, figure=amount)


def _where(atlas: Atlas, item: dict[str, Any], lang: str, *, at_home: bool) -> str:
    """Return the region of a finding, the spot in it, and how far around it lies."""
    held, spot = region(atlas, item["where"]), item["place"]
    spot = spot.removeprefix(held) if isinstance(spot, str) else ""
    if at_home and item["where"] == item["region_code"]:
        return spot
    if spot:
        held = text("finding.spot", lang, region=held, spot=spot)
    if pd.isna(item["km"]):
        return held
    return text("finding.apart", lang, where=held, km=f"{item['km']:.0f}")


def _when(vintage: object, lang: str) -> str:
    if not isinstance(vintage, str):
        return ""
    year = vintage.removesuffix(_END)
    if vintage.endswith(_END) and year.isdigit():
        return text("finding.end_of", lang, year=year)
    return vintage


def _access(atlas: Atlas, item: dict[str, Any], lang: str) -> str:
    """Return the terminals that serve a region, or the nearest one and how far it is; by English names where a town has one."""
    known = english.of_towns(atlas) if lang == "en" else {}
    listed = [
        f"{known[town]} {town}" if town in known else town for town in str(item["names"]).split("|")
    ]
    names = text("map.separator", lang).join(listed[:_NAMES_SHOWN])
    if item["measured"] == "serves":
        if len(listed) > _NAMES_SHOWN:
            names = text("finding.more", lang, names=names, count=len(listed))
        return text(f"finding.served.{item['mode']}", lang, names=names)
    return text(
        f"finding.nearest.{item['mode']}",
        lang,
        names=names,
        way=text(f"finding.way.{item['measured']}", lang),
        km=f"{item['km']:.0f}",
    )


def source(atlas: Atlas, item: dict[str, Any], lang: str, *, brief: bool = False) -> str:
    """Return where a finding is said; plans and bundled tables by their titles.

    Parameters
    ----------
    brief
        Name a page by its publisher; the address stands in the downloads.
    """
    written = item["source"] if isinstance(item["source"], str) else ""
    if brief or written.startswith("data/"):
        written = short(written, lang)
    return cited(atlas, written, item["locator"], lang)


def cited(atlas: Atlas, written: str, locator: object, lang: str) -> str:
    """Return a source with its locator; plans and bundled tables by their titles."""
    title = plan_names(atlas, lang).get(written) or _tables(atlas).get(written)
    if title is None:
        english = _source_titles(atlas).get(written) or _references(atlas).get(written)
        title = written if lang == "zh" else english or named(written, lang)
    if isinstance(locator, str) and locator:
        return text("compared.evidence.cited", lang, source=title, locator=locator)
    return title


def need(atlas: Atlas, item: dict[str, Any], lang: str) -> str:
    """Return the raw material that a finding is for and who says that it is needed.

    Empty where a finding speaks for the industry as a whole.
    """
    if item["role"] not in ("main", "ingredient"):
        return ""
    return text(
        "compared.evidence.for_need",
        lang,
        need=industry_name(atlas, item["need_id"], lang),
        said=_said(atlas, item["basis"], item["need_source"], item["need_locator"], lang),
    )


def _said(atlas: Atlas, basis: str, said_by: object, locator: object, lang: str) -> str:
    label = text(f"need_basis.{basis}", lang)
    if not isinstance(said_by, str):
        return label
    return text(
        "compared.evidence.said", lang, basis=label, source=cited(atlas, said_by, locator, lang)
    )


def reason(atlas: Atlas, item: dict[str, Any], lang: str) -> str:
    """Return a finding with its kind in front, for those who know the region."""
    said = _kind(item["strength"], [what(atlas, item, lang, at_home=True)], lang)
    return said if item["decides"] or item["strength"] == "access" else _aside(said, lang)


def _aside(said: str, lang: str) -> str:
    return text("compared.evidence.aside", lang, said=said)


def _kind(strength: str, said: list[str], lang: str) -> str:
    separator = text("map.clauses", lang)
    return text(
        "compared.evidence.finding",
        lang,
        strength=text(f"strength.{strength}", lang),
        what=separator.join(dict.fromkeys(said)),
    )


def by_designation(
    atlas: Atlas, items: pd.DataFrame, lang: str, *, most: int | None = None
) -> tuple[dict[str, str], dict[str, str]]:
    """Return, by designation, its reasons by weight with year and source, and its access.

    What decides the reading stands first; the rest follows as what is merely known, of what lies
    around no more than the ``most`` that are nearest, with the number of the others.
    """
    support: dict[str, list[str]] = {}
    asides: dict[str, list[str]] = {}
    access: dict[str, str] = {}
    separator, stop = text("map.clauses", lang), text("compared.evidence.stop", lang)
    # Records are made once for all: a frame of each of a thousand groups costs ten times as much.
    kinds: dict[tuple[str, bool, str], list[dict[str, Any]]] = {}
    for one in items.to_dict("records"):
        kinds.setdefault((one["designation_id"], one["decides"], one["strength"]), []).append(one)
    for (key, decides, strength), records in kinds.items():
        if strength == "access":
            access[key] = separator.join(_together(atlas, records, lang))
            continue
        shown = records
        if most is not None and (decides, strength) == (False, "around") and len(records) > most:
            shown = sorted(records, key=lambda one: one["km"])[:most]
        named = _with_sources(atlas, shown, lang)
        if more := len(records) - len(shown):
            named.append(text("compared.evidence.more", lang, count=more))
        said = _kind(strength, named, lang)
        (support if decides else asides).setdefault(key, []).append(said)
    for key, parts in asides.items():
        support.setdefault(key, []).append(_aside(stop.join(parts), lang))
    return {key: stop.join(parts) for key, parts in support.items()}, access


def _with_sources(atlas: Atlas, items: list[dict[str, Any]], lang: str) -> list[str]:
    """Return findings of one kind, each run from one source followed by that source."""
    said = []
    for where, run in groupby(items, key=lambda item: source(atlas, item, lang, brief=True)):
        *first, last = _together(atlas, list(run), lang)
        said += [*first, text("compared.evidence.sourced", lang, what=last, source=where)]
    return said


def _together(atlas: Atlas, items: list[dict[str, Any]], lang: str) -> list[str]:
    """Return findings of one kind; what a plan says alike of several minerals is said once."""
    between = text("map.separator", lang)
    if items[0]["strength"] == "exploration":
        return [between.join(dict.fromkeys(subject(atlas, item, lang) for item in items))]
    if items[0]["strength"] != "stated":
        return [what(atlas, item, lang, at_home=True) for item in items]
    alike: dict[tuple[str, str], list[dict[str, Any]]] = {}
    for item in items:
        alike.setdefault((item["where"], item["kind"]), []).append(item)
    # The same said of several regions: they are named once, with what is said of each.
    regions: dict[str, list[str]] = {}
    for group in alike.values():
        named = between.join(dict.fromkeys(subject(atlas, item, lang) for item in group))
        fact = _fact(atlas, {**group[0], "mineral": named, "subject": None}, lang)
        regions.setdefault(fact, []).append(_where(atlas, group[0], lang, at_home=True))
    together = []
    for fact, places_named in regions.items():
        where = between.join(place for place in places_named if place)
        together.append(text("finding.at", lang, where=where, what=fact) if where else fact)
    return together
