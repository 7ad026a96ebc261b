"""What a plan of a wider region says of the region of a narrower one: two plans of unlike reach are no two editions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gis.plans.designations import industry_said
from gis.regions import english, tree
from gis.regions.codes import holds
from gis.schema import COUNTRY_CODE
from gis.words.catalogue import name, text
from gis.words.language import in_language

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from gis.atlas import Atlas
    from gis.plans.difference import Tables

_MOST = 8


def called(both: Sequence[Tables], names: Sequence[str], lang: str) -> list[str]:
    """Return what each of two plans is called: its title, and the name of its file or its id where both have the same.

    Parameters
    ----------
    both
        As :func:`gis.plans.difference.tables_of` gives them.
    names
        Ids, or names of files.

    Examples
    --------
    >>> from gis.atlas import Atlas
    >>> from gis.plans.difference import tables_of
    >>> one, other = (tables_of(Atlas.bundled(), plan) for plan in ("sichuan-2025-2027", "wulong-2023-13"))
    >>> called((one, other), ("a.toml", "b.toml"), "en")
    ['Sichuan 2025–2027 (draft for comment)', 'Wulong 2023']
    >>> called((other, other), ("a.toml", "b.toml"), "zh")
    ['武隆 2023（a.toml）', '武隆 2023（b.toml）']
    """
    titles = [str(in_language(one["plans"][0], "short_title", lang)) for one in both]
    if len(set(titles)) == len(titles):
        return titles
    return [
        text("wider.named", lang, title=title, name=one)
        for title, one in zip(titles, names, strict=True)
    ]


def said(atlas: Atlas, before: Tables, after: Tables, lang: str) -> str:
    """Return what is to be said where two plans govern different regions, "" where they govern the same.

    Of a province's plan that a county's is held against, what stands elsewhere was not dropped, and no goal was
    changed: told is what the one plan says of the other's region.

    Parameters
    ----------
    before, after
        As :func:`gis.plans.difference.tables_of` gives them, with the row of the plan under ``plans``.

    Examples
    --------
    >>> from gis.atlas import Atlas
    >>> from gis.plans.difference import tables_of
    >>> atlas = Atlas.bundled()
    >>> sichuan = tables_of(atlas, "sichuan-2025-2027")
    >>> said(atlas, sichuan, sichuan, "zh")
    ''
    """
    codes = [tables["plans"][0]["scope_code"] for tables in (before, after)]
    if codes[0] == codes[1]:
        return ""
    scopes = [_region(atlas, code, lang) for code in codes]
    told = text("wider.scopes", lang, a=scopes[0], b=scopes[1])
    wide, narrow = (0, 1) if _is_in(codes[1], codes[0]) else (1, 0)
    if not _is_in(codes[narrow], codes[wide]):
        return told
    rows = of(codes[narrow], (before, after)[wide]["designations"])
    # A plan that did not join the atlas brings industries of its own, which have no other name.
    known = {row["industry_id"] for row in atlas.rows("industries")}
    listed = [
        text(
            "wider.one",
            lang,
            category=name("category", row["category"], lang),
            industry=industry_said(atlas, row["industry"], row["industry_id"], lang)
            if row["industry_id"] in known
            else row["industry"],
            place=english.told(atlas, row["region_name"], lang),
        )
        for row in rows
    ]
    if not listed:
        return told + text("wider.none", lang, region=scopes[narrow])
    more = text("reading.and_more", lang, count=len(listed)) if len(listed) > _MOST else ""
    names = text("map.separator", lang).join(listed[:_MOST]) + more
    return told + text("wider.of_region", lang, region=scopes[narrow], names=names)


def of(scope: str, designations: Sequence[Mapping[str, str]]) -> list[Mapping[str, str]]:
    """Return the rows that concern a region: of itself, of a part of it and of a region that holds it.

    Parameters
    ----------
    scope
        Adcode of the region.
    designations
        Rows as text.

    Examples
    --------
    >>> rows = [{"region_code": code} for code in ("511600", "511603", "510100", "510000", "")]
    >>> [row["region_code"] for row in of("511603", rows)]
    ['511600', '511603', '510000']
    """
    return [
        row
        for row in designations
        if (code := row["region_code"]) and (_is_in(scope, code) or _is_in(code, scope))
    ]


def _is_in(code: str, wide: str) -> bool:
    return wide == COUNTRY_CODE or holds(wide, code)


def _region(atlas: Atlas, code: str, lang: str) -> str:
    if code == COUNTRY_CODE:
        return text("wider.country", lang)
    return english.told(atlas, tree.places(atlas)[code].name, lang)
