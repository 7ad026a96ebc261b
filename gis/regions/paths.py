"""A chain of parents (四川成都青白江): each prefix narrows what the rest may mean.

Parents may be former (莱芜市钢城区), the one that a county was moved away from (资阳市简阳市), above
a prefecture (伊犁州塔城地区) or said twice (北京市北京市朝阳区); the answer says which it was.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from gis.regions.answers import Bounds

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gis.regions.names import Names

# Rows of code lists that group the divisions of a municipality: 重庆市县忠县, 重庆市市辖区渝北区.
_GROUP_ROW = re.compile("(?:市辖区|市县|直辖县|县|市)(?=..)")
_MUNICIPALITIES = ("110000", "120000", "310000", "500000")
# Later words are weaker: a path with one of them says so.
_KEPT = ("renamed", "former_parent", "upper_parent", "doubled")


def beyond_doubt(names: Names, codes: list[str]) -> list[str]:
    """Keep the one region that everyday use means by a shared short name, or all of them."""
    for code in codes:
        place = names.places[code]
        others = [names.places[other] for other in codes if other != code]
        if all(other.level == "county" for other in others) and (
            place.level == "province"
            or (place.level == "prefecture" and all(o.inside(code) for o in others))
        ):
            return [code]
    return codes


def by_name(names: Names, text: str, bounds: Bounds) -> dict[str, str]:
    """Return {adcode: how} of the first of full, short and former names that fits."""
    full = names.fitting(names.full.get(text, {}), bounds)
    if full:
        return full
    short = names.fitting(names.short.get(text, {}), bounds)
    former = names.fitting(names.former.get(text, {}), bounds)
    if short and all(how == "alias" for how in short.values()):
        # 东乡县 is a form of 东乡族自治县, but it was also a county of its own elsewhere.
        short = former | short
    if short:
        return {code: short[code] for code in beyond_doubt(names, list(short))}
    return former


def parents(names: Names, head: str, within: str | None) -> Iterator[tuple[str, str]]:
    """Yield (adcode, how) of the provinces and prefectures that a head may name."""
    for code, how in names.heads.get(head, ()):
        if within is None or code == within or names.inside(code, within):
            yield code, how


def find(names: Names, text: str, bounds: Bounds, *, below: bool = False) -> dict[str, str]:
    """Return {adcode: how} of the rest of the text inside every parent that its head may name.

    Parameters
    ----------
    names
        The index of regions.
    text
        Normal form of a name.
    bounds
        Where the region lies.
    below
        The text stood behind a name of ``bounds.within``, which is said twice if it comes again.
    """
    found: dict[str, str] = {}
    for cut in reversed(names.lengths.get(text[:2], ())):
        if cut > len(text) - 2:
            break
        head, rest = text[:cut], text[cut:]
        for parent, how in parents(names, head, bounds.within):
            for code, way in _below(names, parent, rest, bounds).items():
                twice = below and parent == bounds.within
                found[code] = _way("doubled" if twice else how, way, names, parent, code)
        if head in names.former_children:
            former = names.former_children[head].get(rest, {})
            for code, way in names.fitting(former, bounds).items():
                found.setdefault(code, way)
    return found


def _below(names: Names, parent: str, rest: str, bounds: Bounds) -> dict[str, str]:
    """Return what the rest names inside the parent, or the parent itself, said twice."""
    inner = Bounds(parent, bounds.level)
    hits = by_name(names, rest, inner) or find(names, rest, inner, below=True)
    if hits:
        return hits
    if parent in _MUNICIPALITIES and (group := _GROUP_ROW.match(rest)):
        return by_name(names, rest[group.end() :], inner)
    if any(parent in index.get(rest, {}) for index in (names.full, names.short)):
        return names.fitting({parent: "doubled"}, Bounds(None, bounds.level))
    return {}


def _way(how: str, way: str, names: Names, parent: str, code: str) -> str:
    """Return how the region was found: what is uncommon about the path is said first."""
    if way in _KEPT:
        return way
    if how in ("renamed", "former_parent"):
        return "former_parent"
    if how == "doubled":
        return how
    return "path" if names.places[code].inside(parent) else "upper_parent"
