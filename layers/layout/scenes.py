"""The layout map: from a choice of plan, category, industry and region to a scene."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import pandas as pd

from gis.atlas import Atlas, kept
from gis.indicators.plants import Plants
from gis.plans import designations, edition, topics, wordings
from gis.plans.designations import Selection
from gis.regions import english, gazetteer
from gis.report.selection.records import localised, selected_worded
from gis.schema import COUNTRY_CODE
from gis.words.catalogue import name, text
from gis.words.language import in_language
from layers import html
from layers.extent import bounds, counties, county_names
from layers.layer import AtlasLayer
from layers.layout.cards import groups
from layers.layout.designations import designation_layer, designation_legend
from layers.layout.details import Details, details_of
from layers.layout.links import is_about, link_layer, link_legend
from layers.layout.plants import operating, plant_layers, plant_legend
from layers.layout.sites import (
    ALONE_ID,
    NAMED_ID,
    measure_layer,
    measure_legend,
    site_layer,
    site_legend,
)
from layers.layout.undrawn import undrawn_legend
from layers.scene import Scene

Choice = str | Sequence[str] | None


def as_list(choice: Choice) -> list[str]:
    """Return a choice as a list: none, one or several.

    Examples
    --------
    >>> as_list(None), as_list("cement"), as_list(("a", "b"))
    ([], ['cement'], ['a', 'b'])
    """
    if choice is None:
        return []
    return [choice] if isinstance(choice, str) else list(choice)


def scope_codes(atlas: Atlas, plans: Sequence[str], region: str | None) -> list[str]:
    """Return the codes of the regions a map is about: the region, else the plans' own scope.

    No plan, several plans of different scope or a national plan give the empty list: the country.
    """
    if region is not None:
        return [] if region == COUNTRY_CODE else [region]
    table = atlas.table("plans")
    if not plans:
        return []
    return governed(table[table["plan_id"].isin(plans)].to_dict("records"))


def governed(rows: Iterable[Mapping[str, Any]]) -> list[str]:
    """Return the codes of the regions that plans govern, by their rows; none where one governs the country."""
    codes = list(dict.fromkeys(str(row["scope_code"]) for row in rows))
    return [] if COUNTRY_CODE in codes else codes


def plan_titles(atlas: Atlas, plans: Sequence[str], lang: str) -> list[str]:
    """Return the plans' titles, drafts marked as such; all plans for an empty choice."""
    return list(_plan_titles(atlas, tuple(plans), lang))


@kept("plans", most=256)
def _plan_titles(atlas: Atlas, plans: tuple[str, ...], lang: str) -> tuple[str, ...]:
    table = atlas.table("plans")
    rows = table[table["plan_id"].isin(plans)] if plans else table
    return tuple(titles_of(rows.to_dict("records"), lang))


def titles_of(rows: Iterable[Mapping[str, Any]], lang: str) -> list[str]:
    """Return the titles of plans by their rows, drafts marked as such: also of plans that no atlas holds."""
    said = (in_language(row, "short_title", lang) if lang == "en" else row["title"] for row in rows)
    return [
        edition.marked(title, row["stage"], lang) for title, row in zip(said, rows, strict=True)
    ]


def layout_scene(
    atlas: Atlas,
    selection: Selection | None = None,
    *,
    title: str = "",
    lang: str = "zh",
    details: bool = True,
    fills: bool = True,
) -> Scene:
    """Return the scene of a layout map.

    Parameters
    ----------
    selection
        Plans, categories, industries and the region that the map is restricted to; None for all.
    title
        Heading; empty for one made from the choice.
    lang
        ``zh`` or ``en``.
    details
        Whether to gather what a click shows (needed in a file; the app asks per click).
    fills
        Whether regions are coloured and badged by what is designated; a region's own map has one
        tint, which its maker puts in front.

    Raises
    ------
    UnknownNameError, AmbiguousNameError
        If a plan, category, industry or region is not known, with the nearest names.
    """
    chosen = selection or Selection()
    plan, category, industry = chosen.plan, chosen.category, chosen.industry
    code = None if chosen.region is None else gazetteer.require(atlas, chosen.region).adcode
    rows = designations.select(atlas, plan, category, industry, code)
    rows = selected_worded(atlas, rows, lang)
    plans = [designations.plan_id(atlas, item) for item in as_list(plan)]
    scope = scope_codes(atlas, plans, code)
    regions, prefectures = english.regions(atlas, lang).reset_index(), _prefectures(atlas)
    sites = localised(atlas.table("sites"), lang)
    inside = None if code is None else frozenset(rows["region_code"].dropna()) | {code}
    wanted = _branches(atlas, industry)
    link, link_entries = _links(atlas, tuple(plans), inside, wanted, lang)
    works, work_entries = _works(atlas, tuple(scope), lang)
    shown = counties(atlas, scope, list(rows["region_code"].dropna().unique()))
    layers = [link, *works, site_layer(rows, sites, lang=lang)]
    legend = site_legend(rows, sites, lang=lang)
    if fills:
        filling = designation_layer(rows, prefectures, lang=lang)
        layers[:0] = [filling]
        layers.insert(2, measure_layer(rows, regions, lang=lang))
        # A keyboard comes to sites first, as before.
        named = (measure_layer(rows, regions, of=of, lang=lang) for of in (NAMED_ID, ALONE_ID))
        layers += [one for one in named if one.spec["items"]]
        drawn = _drawn(filling, prefectures, scope, shown)
        beside = int(drawn.bare.isin(rows["region_code"].dropna()).sum())
        unnamed = len(drawn.bare) - beside
        legend = [
            *designation_legend(
                rows, wide=drawn.wide, unnamed=unnamed, beside=beside, chosen=bool(category or industry), lang=lang
            ),
            *measure_legend(rows, of=ALONE_ID, lang=lang), *legend, *measure_legend(rows, of=NAMED_ID, lang=lang),
            *measure_legend(rows, lang=lang),
        ]  # fmt: skip
    return Scene(
        layers=tuple(layers),
        legend=[
            *legend,
            *link_entries,
            *work_entries,
            *undrawn_legend(rows, sites, lang),
        ],
        bounds=bounds(atlas, scope),
        view_key="/".join(scope) or "country",
        scope=tuple(scope),
        counties=shown,
        county_names=county_names(atlas, shown),
        details=_details(atlas, rows, plans, (scope, lang)) if details else {},
        nothing=text("map.no_designation", lang),
        title=title or heading(atlas, plans, code, lang),
        subtitle=subtitle(atlas, category, industry, lang),
        sources=sources_line(atlas, plans, lang, said_by=_said_by(atlas, rows, plans, inside)),
        lang=lang,
    )


@kept("regions")
def _prefectures(atlas: Atlas) -> pd.DataFrame:
    regions = atlas.regions()
    return pd.DataFrame(regions[regions["level"] == "prefecture"])


class _Drawn(NamedTuple):
    """Areas as the map draws them: those without a colour, and how many carry lines of a province."""

    bare: pd.Series
    wide: int


def _drawn(
    filling: AtlasLayer,
    prefectures: pd.DataFrame,
    scope: Sequence[str],
    shown: list[dict[str, Any]],
) -> _Drawn:
    """Return what stands behind a count of the legend: prefectures, or counties where all are drawn.

    A municipality is one prefecture, and its map is one of counties: to count it as one would say
    that one area is white where the reader sees dozens.
    """
    fills = filling.spec["fills"]
    counties_of = {
        item["of"]: list(item["pack"]["regions"]) for item in shown if item["only"] is None
    }

    def areas(code: str) -> list[str]:
        return [one for one in counties_of.get(code, [code]) if one == code or one not in fills]

    inside = prefectures.loc[prefectures["province_adcode"].isin(scope), "adcode"]
    bare = [one for code in inside[~inside.isin(list(fills))] for one in areas(code)]
    wide = sum(len(areas(code)) for code, fill in fills.items() if fill["wide"])
    return _Drawn(pd.Series(bare, dtype=object), wide)


# A card says more than designations where the map is about one province or less.
_MOST_CARDS = 40


def _details(
    atlas: Atlas, rows: pd.DataFrame, plans: Sequence[str], about: tuple[Sequence[str], str]
) -> Details:
    """Return what a click shows: designations, and all else that is known of the map's own regions."""
    scope, lang = about
    found = details_of(atlas, rows, lang=lang)
    codes = list(scope)
    if any(code.endswith("0000") for code in scope):
        regions = atlas.regions()
        cities = regions[(regions["level"] == "prefecture")]
        codes = list(cities.loc[cities["province_adcode"].isin(list(scope)), "adcode"])
    codes += [code for code in found if not code.startswith("site:")]
    codes = list(dict.fromkeys(codes))
    if not scope or len(codes) > _MOST_CARDS:
        return found
    for code in codes:
        card = found.setdefault(code, {"title": english.called(atlas, code, lang), "groups": []})
        empty = [{"heading": "", "rows": [[text("map.no_designation", lang), ""]]}]
        card["groups"] = [*(card["groups"] or empty), *groups(atlas, code, plans, lang)]
    return found


@kept("links", "regions", "english-names", most=256)
def _links(
    atlas: Atlas,
    plans: tuple[str, ...],
    inside: frozenset[str] | None,
    industries: frozenset[str],
    lang: str,
) -> tuple[AtlasLayer, list[dict[str, Any]]]:
    """Return layer and legend of the links of plans that touch some regions; do not mutate.

    Links whose topics name other industries than those wanted are left out; a link without a topic
    is of no industry and stays.
    """
    links = atlas.table("links")
    links = links[links["plan_id"].isin(plans)] if plans else links
    if inside is not None:
        near = links.loc[links["region_code"].isin(inside), "link_id"]
        links = links[links["link_id"].isin(near)]
    if industries:
        words = [
            w for w, i in wordings.of_rows(atlas.rows("industries")).items() if i in industries
        ]
        kept_rows = [is_about(topic, words) for topic in links["topic"]]
        links = links[pd.Series(kept_rows, index=links.index, dtype=bool)]
    called = english.regions(atlas, lang).reset_index()
    links = topics.worded(atlas, links, lang)
    return link_layer(links, called, lang=lang), link_legend(links, lang=lang)


def _branches(atlas: Atlas, industry: Choice) -> frozenset[str]:
    """Return the ids of the industries that a map is restricted to, with all below and above."""
    ids = [designations.industry_id(atlas, item) for item in as_list(industry)]
    heads = {row["industry_id"]: row["parent_id"] for row in atlas.rows("industries")}
    found: set[str] = set().union(*(designations.industry_branch(atlas, one) for one in ids))
    for one in ids:
        head = heads[one]
        while head:
            found.add(head)
            head = heads[head]
    return frozenset(found)


@kept("plants", "plant-capacities", "regions", most=256)
def _works(
    atlas: Atlas, scope: tuple[str, ...], lang: str
) -> tuple[tuple[AtlasLayer, ...], list[dict[str, Any]]]:
    """Return layers and legend of the operating works of a scope; do not mutate."""
    works = Plants(atlas.table("plants"), atlas.table("plant-capacities"))
    works = operating(works, list(scope), atlas.regions())
    national = not scope
    return (
        tuple(plant_layers(works, lang=lang, national=national)),
        plant_legend(works, lang=lang, national=national),
    )


def heading(atlas: Atlas, plans: Sequence[str], region: str | None, lang: str) -> str:
    """Return the map's own title: the plan's, or that of all plans, with the region in front."""
    titles = plan_titles(atlas, plans, lang) if plans else [text("map.title_all", lang)]
    said = text("map.separator", lang).join(titles)
    place = "" if region is None else gazetteer.require(atlas, region).name
    if region is not None and lang == "en":
        place = english.names(atlas).get(gazetteer.require(atlas, region).adcode, place)
    # 四川省绿色建材产业发展规划 says itself that it is about 四川省.
    return said if not place or said.startswith(place) else f"{place} · {said}"


def subtitle(atlas: Atlas, category: Choice, industry: Choice, lang: str) -> str:
    """Return the filters in words, empty for none."""
    codes = [designations.category_code(item) for item in as_list(category)]
    chosen = [name("category", code, lang) for code in codes]
    chosen += [
        designations.industry_name(atlas, designations.industry_id(atlas, i), lang)
        for i in as_list(industry)
    ]
    return text("map.separator", lang).join(chosen)


def _said_by(
    atlas: Atlas, rows: pd.DataFrame, plans: Sequence[str], inside: frozenset[str] | None
) -> list[str] | None:
    """Return the plans that say something of a region's map: designate there, or link it; None for any map else."""
    if inside is None:
        return None
    found = {
        *rows["plan_id"],
        *(link["plan_id"] for link in atlas.records("links") if link["region_code"] in inside),
    }
    every = (plan["plan_id"] for plan in atlas.records("plans"))
    return [one for one in every if one in found and (not plans or one in plans)]


def sources_line(
    atlas: Atlas, plans: Sequence[str], lang: str, *, said_by: Sequence[str] | None = None
) -> str:
    """Return sources, 审图号 and the limits of use in one line.

    ``said_by`` names the plans where not all of those that were asked say something.
    """
    titles = plan_titles(atlas, plans if said_by is None else said_by, lang)
    # All plans stand for an empty choice; no plan is no source.
    said = text("map.no_plan", lang) if said_by is not None and not said_by else named(titles, lang)
    return sourced(atlas, said, lang)


def sourced(atlas: Atlas, plans: str, lang: str) -> str:
    """Return what plans are called as a line of sources, with 审图号 and the limits of use."""
    review = atlas.credit("prefecture-pack")[0]["review_number"]
    return text("map.sources", lang, review=review, plans=plans)


# So many titles are read in a line of sources; more would leave no room for anything else.
_MOST_TITLES = 8


def named(titles: Sequence[str], lang: str, most: int = _MOST_TITLES) -> str:
    """Return titles in one line; of very many the first, and how many there are.

    Examples
    --------
    >>> named(["甲", "乙"], "zh"), named(list("甲乙丙丁"), "zh", 2)
    ('甲、乙', '甲、乙等 4 个')
    """
    said = text("map.separator", lang).join(titles[:most])
    return (
        said
        if len(titles) <= most
        else text("map.titles_in_all", lang, said=said, count=len(titles))
    )


def export_html(
    atlas: Atlas,
    path: Path | str,
    selection: Selection | None = None,
    *,
    title: str = "",
    lang: str = "zh",
    date: str = "",
) -> Scene:
    """Write the layout map as one HTML file and return its scene (see :func:`layout_scene`).

    Raises
    ------
    OutputError
        If the file cannot be written; nothing half-written is left.
    """
    scene = layout_scene(atlas, selection, title=title, lang=lang)
    html.save(atlas, scene, path, date=date)
    return scene
