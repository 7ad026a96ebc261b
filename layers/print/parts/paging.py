"""Which regions get a page of an atlas, and which counties of a city have nothing to tell."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from gis.atlas import Atlas
from gis.errors import SettingError
from gis.plans.designations import Selection, plan_id, select
from gis.regions import english, gazetteer, tree
from gis.schema import AUTO
from gis.words.catalogue import name, text
from layers.layout.scenes import as_list, scope_codes
from layers.print.parts.beside import has_content


@dataclass(frozen=True)
class Plan:
    """What an atlas holds.

    Attributes
    ----------
    selection
        Which designations; its region is what the pages lie within.
    level
        Level of the regions that get a page each. ``auto``: of a city the city itself and those of its counties of which
        there is something to tell, of a county the county, else prefectures.
    by_industry
        A page per industry instead.
    regions
        Names or codes of the regions that get a page each, of any level; none for those of the level.
    ground
        What lies under the maps, of :data:`layers.terrain.ground.GROUNDS`.
    """

    selection: Selection
    level: str = AUTO
    by_industry: bool = False
    regions: tuple[str, ...] = ()
    ground: tuple[str, ...] = ()


class Pages(NamedTuple):
    """Codes of the regions that get a page each, and of the counties that get none since there is nothing to tell."""

    codes: list[str]
    left_out: list[str]


def regions_within(atlas: Atlas, level: str, within: str | None) -> list[str]:
    """Return the codes of the regions of a level in a region, or in the country.

    Raises
    ------
    SettingError
        If the region holds none of that level.

    Examples
    --------
    >>> len(regions_within(Atlas.bundled(), "prefecture", "四川"))
    21
    """
    regions = atlas.regions()
    rows = regions[regions["level"] == level].drop_duplicates("adcode")
    if within is not None:
        code = gazetteer.require(atlas, within).adcode
        inside = {code, *tree.descendants(atlas, code)}
        rows = rows[rows["adcode"].isin(inside)]
    codes = sorted(rows["adcode"])
    if not codes:
        level_said = name("level", level)
        place = "" if within is None else tree.places(atlas)[code].name
        raise SettingError("error.atlas_empty", within=place, level=level_said)
    return codes


def page_codes(atlas: Atlas, plan: Plan) -> list[str]:
    """Return the codes of the regions that get a page each: those of the plan's own scope by default."""
    return pages(atlas, plan).codes


def pages(atlas: Atlas, plan: Plan) -> Pages:
    """Return which regions get a page each, and which counties of a city are left out.

    Examples
    --------
    >>> atlas = Atlas.bundled()
    >>> found = pages(atlas, Plan(Selection(region="511700")))
    >>> found.codes[:2], len(found.codes) + len(found.left_out)
    (['511700', '511702'], 8)
    >>> pages(atlas, Plan(Selection(region="500156"))).codes
    ['500156']
    """
    chosen = plan.selection
    if plan.regions:
        codes = [gazetteer.require(atlas, one).adcode for one in plan.regions]
        if chosen.region is not None:
            _within(atlas, codes, chosen.region)
        return Pages(codes, [])
    if chosen.region is not None:
        scope = [gazetteer.require(atlas, chosen.region).adcode]
    else:
        plans = [plan_id(atlas, one) for one in as_list(chosen.plan)]
        scope = scope_codes(atlas, plans, None)
    if plan.level == AUTO:
        found = [_by_region(atlas, plan, one) for one in (scope or (None,))]
        # Plans of a province and of a city in it both ask for the city.
        codes = list(dict.fromkeys(code for one in found for code in one.codes))
        left = dict.fromkeys(code for one in found for code in one.left_out)
        return Pages(codes, [code for code in left if code not in codes])
    if chosen.region is not None or not scope:
        return Pages(regions_within(atlas, plan.level, chosen.region), [])
    # A county's plan has no prefectures: its atlas is of itself.
    named = dict.fromkeys(
        code
        for one in scope
        for code in (
            regions_within(atlas, plan.level, one) if _holds(atlas, one, plan.level) else [one]
        )
    )
    return Pages(list(named), [])


def _within(atlas: Atlas, codes: list[str], region: str) -> None:
    """Refuse regions that do not lie in the region that the atlas is of: what is said there is left out, and their pages would be empty."""
    inside = gazetteer.require(atlas, region).adcode
    apart = [code for code in codes if code not in {inside, *tree.descendants(atlas, inside)}]
    if apart:
        known = tree.places(atlas)
        names = [known[code].name for code in apart]
        raise SettingError("error.atlas_apart", names=names, within=known[inside].name)


def _holds(atlas: Atlas, code: str, level: str) -> bool:
    known = tree.places(atlas)
    return any(level in known[one].levels for one in (code, *tree.descendants(atlas, code)))


def _by_region(atlas: Atlas, plan: Plan, code: str | None) -> Pages:
    """Return the pages of one region: what a reader who asks for an atlas of it looks for."""
    known = tree.places(atlas)
    if code is None or code not in known:
        return Pages(regions_within(atlas, "prefecture", code), [])
    inside = [one for one in sorted(tree.descendants(atlas, code)) if "county" in known[one].levels]
    if "prefecture" in known[code].levels and inside:
        chosen = plan.selection
        told = [
            one
            for one in inside
            if has_content(
                atlas, one, select(atlas, chosen.plan, chosen.category, chosen.industry, one)
            )
        ]
        return Pages([code, *told], [one for one in inside if one not in told])
    if not _holds(atlas, code, "prefecture"):
        return Pages([code], [])
    return Pages(regions_within(atlas, "prefecture", code), [])


def without_page(atlas: Atlas, plan: Plan, lang: str) -> str:
    """Return which counties of a city got no page and why; empty where each has one.

    Examples
    --------
    >>> without_page(Atlas.bundled(), Plan(Selection(region="510000")), "zh")
    ''
    """
    left = [] if plan.by_industry else pages(atlas, plan).left_out
    if not left:
        return ""
    names = text("map.separator", lang).join(english.called(atlas, code, lang) for code in left)
    return text("book.without_page", lang, count=len(left), names=names)
