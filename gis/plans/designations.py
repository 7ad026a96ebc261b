"""What the plans designate: selection by plan, category, industry and region."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, NoReturn

from gis.atlas import Atlas, kept
from gis.errors import AmbiguousNameError, Term, UnknownNameError
from gis.namesakes import told_apart_from
from gis.nearest import nearest
from gis.regions import gazetteer, tree
from gis.schema import CATEGORIES, is_site
from gis.words import catalogue
from gis.words.language import in_language

if TYPE_CHECKING:
    import pandas as pd

Names = str | Sequence[str] | None
# What a row says to those who read it elsewhere, in order.
PUBLIC_COLUMNS = (
    "plan_id", "category", "industry", "region_code", "region_name", "site", "status", "locator",
)  # fmt: skip


@dataclass(frozen=True)
class Selection:
    """What of the plans is looked at: names as :func:`select` takes them; None means all."""

    plan: Names = None
    category: Names = None
    industry: Names = None
    region: str | None = None


def select(
    atlas: Atlas,
    plan: Names = None,
    category: Names = None,
    industry: Names = None,
    region: Names = None,
    *,
    include_wider: bool = False,
) -> pd.DataFrame:
    """Return the designations that meet every condition; a missing condition is met by all.

    Parameters
    ----------
    plan
        Plan ids, or titles.
    category
        Categories (``strengthen``), or their labels in Chinese or English (强化).
    industry
        Ids, names or aliases of industries; a parent includes its children.
    region
        Names or adcodes; a region includes the regions inside it.
    include_wider
        Also return what is designated for a whole prefecture or province around the region.

    Returns
    -------
    DataFrame
        Rows of the designations table, index as in the table; NaN where a plan does not say
        (``region_code`` where it names no place, ``site`` where it means the region itself).

    Raises
    ------
    UnknownNameError, AmbiguousNameError
        If a plan, category, industry or region is not in the data; the message has the nearest.

    Examples
    --------
    >>> len(select(Atlas.bundled(), "sichuan-2025-2027", "strengthen")), len(select(Atlas.bundled(), category="培育", region="雅安"))
    (23, 2)
    >>> sorted(select(Atlas.bundled(), industry="玻璃深加工")["plan_id"].unique())
    ['hubei-2024-2026', 'sichuan-2025-2027']
    """
    asked = (tuple(_each(names)) for names in (plan, category, industry, region))
    return _selected(atlas, *asked, include_wider=include_wider).copy()


@kept("designations", "plans", "industries", "regions", most=256)
def _selected(
    atlas: Atlas,
    plan: tuple[str, ...],
    category: tuple[str, ...],
    industry: tuple[str, ...],
    region: tuple[str, ...],
    *,
    include_wider: bool,
) -> pd.DataFrame:
    """Return the rows of a selection; do not change them."""
    rows = atlas.table("designations")
    if plan:
        rows = rows[rows["plan_id"].isin([plan_id(atlas, name) for name in plan])]
    if category:
        rows = rows[rows["category"].isin([category_code(name) for name in category])]
    if industry:
        ids = set().union(*(industry_branch(atlas, industry_id(atlas, name)) for name in industry))
        rows = rows[rows["industry_id"].isin(ids)]
    if region:
        codes = set().union(
            *(region_codes(atlas, name, include_wider=include_wider) for name in region)
        )
        rows = rows[rows["region_code"].isin(codes)]
    return rows


def _each(names: Names) -> list[str]:
    if names is None:
        return []
    return [names] if isinstance(names, str) else list(names)


def plan_id(atlas: Atlas, name: str) -> str:
    """Return the id of a plan given by id, title or short title; a name of several is refused, with their ids.

    Examples
    --------
    >>> plan_id(Atlas.bundled(), "wulong-2023-13")
    'wulong-2023-13'
    """
    rows, asked = atlas.records("plans"), name.strip().casefold()
    if any(row["plan_id"] == name.strip() for row in rows):
        return name.strip()
    forms: dict[str, list[str]] = {}
    for row in rows:
        for form in {
            row[column].casefold()
            for column in ("plan_id", "title", "short_title", "short_title_en")
        } - {""}:
            forms.setdefault(form, []).append(row["plan_id"])
    found = forms.get(asked, [])
    if found:  # a plan that bears the same name was given one that tells it apart
        found = list(
            dict.fromkeys(
                found
                + [
                    one
                    for form, ids in forms.items()
                    if form.startswith(told_apart_from(asked))
                    for one in ids
                ]
            )
        )
    if len(found) > 1:
        raise AmbiguousNameError("error.ambiguous_plan", found=name, candidates=found)
    if not found:
        near = [one for form in nearest(name.strip(), forms) for one in forms[form]]
        _unknown("plan", name, list(dict.fromkeys(near)) or [row["plan_id"] for row in rows])
    return found[0]


# What a label names where it ends so; a region (地区) or a scenic area is no park.
_PARK = re.compile(
    r"(?:园|园区|开发区|高新区|经开区|集聚区|集中区|保税区|示范区|产业区|工业区|基地"
    r"|产业城|港)(?:[（(][^（）()]*[）)])?$"
)
_PARKS = ("park", "base")


def park_names(rows: pd.DataFrame) -> list[str]:
    """Return the parks, bases and hubs that some designations name, each once: by site, by name, or by where it stands.

    A plan that was just read has no sites yet, and names its parks all the same. A statement that names none (各地) is none.

    Parameters
    ----------
    rows
        Rows of the table ``designations``.

    Examples
    --------
    >>> rows = select(Atlas.bundled(), plan="sichuan-2025-2027")
    >>> park_names(rows)
    ['sichuan-2025-2027/qingbaijiang', '全省绿色建材创新策源基地']
    >>> park_names(select(Atlas.bundled(), plan="hubei-2024-2026"))
    []
    """
    found: dict[str, None] = {}
    columns = ("category", "site_id", "name", "place", "region_name")
    for category, *said in zip(*(rows[column].tolist() for column in columns), strict=True):
        site, called, place, region = (one if isinstance(one, str) else "" for one in said)
        label = next((one for one in (called, place) if _PARK.search(one)), "")
        if category in _PARKS:
            label = label or called or (region and f"{category} {region}")
        if (site and is_site(category)) or (label and (is_site(category) or category == "point")):
            found[site or label] = None
    return list(found)


def level_of(atlas: Atlas, plans: Iterable[str]) -> str:
    """Return the level at which some plans name places: county where all govern a county, or name counties above all.

    Parameters
    ----------
    plans
        Plan ids; none for all plans.

    Examples
    --------
    >>> level_of(Atlas.bundled(), ["wulong-2023-13"]), level_of(Atlas.bundled(), ["wulong-2023-13", "sichuan-2025-2027"])
    ('county', 'prefecture')
    """
    wanted, known = set(plans), tree.places(atlas)

    def is_county(code: str) -> bool:
        return code in known and known[code].level == "county"

    named: dict[str, list[bool]] = {plan: [] for plan in wanted}
    for row in atlas.rows("designations"):
        if row["plan_id"] in wanted and row["region_code"]:
            named[row["plan_id"]].append(is_county(row["region_code"]))
    small = [
        is_county(row["scope_code"]) or 2 * sum(named[row["plan_id"]]) > len(named[row["plan_id"]])
        for row in atlas.rows("plans")
        if row["plan_id"] in wanted
    ]
    return "county" if small and all(small) else "prefecture"


# Short words of plans for what the label says at length.
_SPOKEN = {"核": "core", "园": "park", "枢纽": "hub"}


def category_code(name: str) -> str:
    """Return the code of a category given by code, by its label in either language, or as plans write it.

    Examples
    --------
    >>> category_code("强化类"), category_code("Cultivate"), category_code("核")
    ('strengthen', 'cultivate', 'core')
    """
    forms = {
        form.casefold(): code
        for code in CATEGORIES
        for form in (
            code,
            *(catalogue.name("category", code, lang) for lang in catalogue.LANGUAGES),
        )
    }
    said = name.strip().casefold()
    found = forms.get(said) or forms.get(said.removesuffix("类")) or _SPOKEN.get(said)
    if found is None:
        _unknown("category", name, [Term(f"category.{code}") for code in CATEGORIES])
    return found


@kept("industries")
def _industry_forms(atlas: Atlas) -> dict[str, str]:
    forms: dict[str, str] = {}
    rows = atlas.rows("industries")
    for row in rows:
        forms[row["industry_id"].casefold()] = row["industry_id"]
    # An id or a name is never taken by another industry's alias.
    for columns in (("name", "name_en"), ("aliases",)):
        for row in rows:
            for form in (form for column in columns for form in row[column].split("|")):
                if form:
                    forms.setdefault(form.strip().casefold(), row["industry_id"])
    return forms


def industry_id(atlas: Atlas, name: str) -> str:
    """Return the id of an industry given by id, name in either language, or alias.

    Examples
    --------
    >>> industry_id(Atlas.bundled(), "建筑玻璃及深加工"), industry_id(Atlas.bundled(), "cement")
    ('glass-processing', 'cement')
    """
    forms = _industry_forms(atlas)
    found = forms.get(name.strip().casefold())
    if found is None:
        near = [industry_name(atlas, forms[form], "zh") for form in nearest(name.strip(), forms)]
        tops = [row["name"] for row in atlas.rows("industries") if not row["parent_id"]]
        _unknown("industry", name, near or tops)
    return found


@kept("industries")
def industry_name(atlas: Atlas, identifier: str, lang: str) -> str:
    """Return the name of an industry in a language, or the id itself if unknown.

    Examples
    --------
    >>> industry_name(Atlas.bundled(), "flat-glass", "en"), industry_name(Atlas.bundled(), "flat-glass", "zh")
    ('Flat glass', '平板玻璃')
    """
    names = {row["industry_id"]: in_language(row, "name", lang) for row in atlas.rows("industries")}
    return names.get(identifier) or identifier


def industry_said(atlas: Atlas, wording: str, identifier: str, lang: str) -> str:
    """Return an industry as the plan words it; in English by the name of what the wording means.

    Examples
    --------
    >>> [industry_said(Atlas.bundled(), "平板玻璃等", "flat-glass", lang) for lang in ("zh", "en")]
    ['平板玻璃等', 'Flat glass']
    """
    return wording if lang == "zh" else industry_name(atlas, identifier, lang)


@kept("sites")
def _site_names(atlas: Atlas) -> dict[str, str]:
    return {row["site_id"]: row["name_en"] for row in atlas.rows("sites") if row["name_en"]}


def site_said(atlas: Atlas, wording: object, identifier: object, lang: str) -> object:
    """Return a site as the plan words it; in English by its English name, where it has one.

    Examples
    --------
    >>> [site_said(Atlas.bundled(), "白马园", "wulong-2023-13/baima-core-park", lang) for lang in ("zh", "en")]
    ['白马园', 'Baima core park of new materials']
    """
    return wording if lang == "zh" else _site_names(atlas).get(str(identifier), wording)


@kept("industries")
def industry_branch(atlas: Atlas, identifier: str) -> frozenset[str]:
    """Return the ids of an industry and of everything below it in the tree.

    Examples
    --------
    >>> sorted(industry_branch(Atlas.bundled(), "limestone"))
    ['cement-limestone', 'flux-limestone', 'limestone']
    """
    children: dict[str, list[str]] = {}
    for row in atlas.rows("industries"):
        children.setdefault(row["parent_id"], []).append(row["industry_id"])
    branch, waiting = set(), [identifier]
    while waiting:
        current = waiting.pop()
        branch.add(current)
        waiting.extend(child for child in children.get(current, []) if child not in branch)
    return frozenset(branch)


def region_codes(atlas: Atlas, name: str, *, include_wider: bool = False) -> frozenset[str]:
    """Return the adcodes of a region and all inside it, and of those around it on request.

    Examples
    --------
    >>> "510113" in region_codes(Atlas.bundled(), "成都"), "510000" in region_codes(Atlas.bundled(), "成都", include_wider=True)
    (True, True)
    """
    adcode = gazetteer.require(atlas, name).adcode
    around = tree.ancestors(atlas, adcode) if include_wider else ()
    return frozenset((adcode, *tree.descendants(atlas, adcode), *around))


def _unknown(kind: str, found: str, near: Sequence[str]) -> NoReturn:
    raise UnknownNameError(f"error.unknown_{kind}", found=found, nearest=list(dict.fromkeys(near)))
