"""Every name and code by which regions go, indexed once: current, everyday, former, under whom.

Pure lookups; which of several hits is meant is for :mod:`gis.regions.gazetteer`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from gis.atlas import kept
from gis.regions import spelling
from gis.regions.answers import MAJOR_LEVELS, Bounds, Inside, Match
from gis.regions.tree import Place, places

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from gis.atlas import Atlas

# Name -> {adcode: how}.
Index = dict[str, dict[str, str]]
Row = Mapping[str, str]
# 伊犁州 governs two prefectures beside it, and official lists write it in front of theirs.
UPPER = {"654200": "654000", "654300": "654000"}
_AREAS = "地区"
# A name that many cities had for their suburbs means nothing without the city.
_SUBURB = "郊区"
# Nor do these, which one city or another once had for a district: 市区 of 濮阳, 新区 of 唐山.
_ANY_CITY = ("市区", "新区", "城区", "矿区", _SUBURB)
# Names in daily use of what is gone.
_FORMER = "former_"
TABLES = ("regions", "aliases", "spoken-names", "renamed", "division-changes")


@dataclass(frozen=True, eq=False)
class Names:
    """All names and codes of regions.

    Attributes
    ----------
    places
        Every region by adcode.
    full, short, former
        Regions by official full name, by short and everyday name, by former name.
    former_full
        The former names as they stood, without the stems that ``former`` holds beside them.
    parents
        Further names of regions as they stand before another: 晋中地区 for 晋中市.
    former_children
        Former parent -> child as it was named under it -> {adcode: how} of today.
    former_codes
        Regions of today by former code.
    heads
        Names of provinces and prefectures of all kinds -> (adcode, how), as a path begins.
    lengths
        First two letters of any form -> lengths of the forms that begin so, longest first.
    known_parts
        What is no region but known, by name or code: newer or shared out (zones: gis.regions.zones).
    """

    places: dict[str, Place]
    full: Index
    short: Index
    former: Index
    former_full: frozenset[str]
    parents: Index
    former_children: dict[str, Index]
    former_codes: dict[str, dict[str, str]]
    heads: dict[str, tuple[tuple[str, str], ...]]
    lengths: dict[str, tuple[int, ...]]
    known_parts: dict[str, Inside]

    def fits(self, adcode: str, bounds: Bounds) -> bool:
        """Return whether a region lies within the bounds; 塔城地区 lies in 伊犁州 too."""
        place = self.places[adcode]
        if bounds.level is not None and bounds.level not in place.levels:
            return False
        return bounds.within is None or self.inside(adcode, bounds.within)

    def inside(self, adcode: str, parent: str) -> bool:
        """Return whether a region lies in another, itself left out; with upper parents."""
        place = self.places[adcode]
        if place.inside(parent):
            return True
        upper = UPPER.get(place.prefecture_adcode) or UPPER.get(adcode)
        return upper is not None and upper == parent

    def fitting(self, hits: Mapping[str, str], bounds: Bounds) -> dict[str, str]:
        """Return the hits that lie within the bounds."""
        return {adcode: how for adcode, how in hits.items() if self.fits(adcode, bounds)}

    def match(self, adcode: str, how: str, level: str | None = None) -> Match:
        """Return the match of a region."""
        place = self.places[adcode]
        return Match(adcode, place.name, level or place.level, how)

    def matches(self, codes: Iterable[str], how: str) -> tuple[Match, ...]:
        """Return the matches of several regions, in the order of codes."""
        return tuple(self.match(adcode, how) for adcode in sorted(set(codes)))

    def is_major(self, adcode: str) -> bool:
        """Return whether a region is a province or prefecture, so that others lie in it."""
        return self.places[adcode].level in MAJOR_LEVELS


@kept(*TABLES)
def names(atlas: Atlas) -> Names:
    """Return the index of an atlas's regions; do not mutate."""
    known, renamed = places(atlas), atlas.rows("renamed")
    spoken = atlas.rows("spoken-names")
    now = [row for row in spoken if not row["rule"].startswith(_FORMER)]
    full, short, parents = _current(known, [*atlas.rows("aliases"), *now])
    former, children = _former(renamed), _former_children(known, renamed)
    for row in spoken:
        if row["rule"].startswith(_FORMER):
            former.setdefault(row["alias"], {})[row["adcode"]] = "renamed"
    index = Names(
        places=known,
        full=full,
        short=short,
        former=former,
        former_full=frozenset(row["old_name"] for row in renamed),
        parents=parents,
        former_children=children,
        former_codes=_former_codes(renamed),
        heads=_heads(known, (full, short, former, parents)),
        lengths=lengths([*full, *short, *former, *parents, *children]),
        known_parts={},
    )
    index.known_parts.update(_parts(index, renamed, atlas.rows("division-changes")))
    return index


def _current(known: Mapping[str, Place], aliases: Iterable[Row]) -> tuple[Index, Index, Index]:
    full: Index = {}
    short: Index = {}
    parents: Index = {}
    for place in known.values():
        full.setdefault(place.name, {})[place.adcode] = "full"
        short.setdefault(place.short_name, {})[place.adcode] = "short"
        for spoken in spelling.spoken_forms(place.name, place.short_name):
            short.setdefault(spoken, {})[place.adcode] = "alias"
        if place.level == "prefecture":
            parents.setdefault(place.short_name + _AREAS, {})[place.adcode] = "former_parent"
    for row in aliases:
        short.setdefault(row["alias"], {}).setdefault(row["adcode"], "alias")
    return full, short, parents


def _heads(
    known: Mapping[str, Place], indexes: Iterable[Index]
) -> dict[str, tuple[tuple[str, str], ...]]:
    heads: dict[str, dict[str, str]] = {}
    for index in indexes:
        for form, hits in index.items():
            for code, how in hits.items():
                if known[code].level in MAJOR_LEVELS:
                    heads.setdefault(form, {}).setdefault(code, how)
    return {form: tuple(hits.items()) for form, hits in heads.items()}


def lengths(forms: Iterable[str]) -> dict[str, tuple[int, ...]]:
    """Return, by the first two letters, the lengths of the forms that begin so, longest first.

    Examples
    --------
    >>> lengths(["成都", "成都市", "成安县", "京"])
    {'成都': (3, 2), '成安': (3,)}
    """
    found: dict[str, set[int]] = {}
    for form in forms:
        if len(form) > 1:
            found.setdefault(form[:2], set()).add(len(form))
    return {start: tuple(sorted(known, reverse=True)) for start, known in found.items()}


def _former(renamed: Iterable[Row]) -> Index:
    former: Index = {}
    for row in renamed:
        if row["kind"] in ("renamed", "split") and row["old_name"] not in _ANY_CITY:
            for name in (row["old_name"], spelling.stem(row["old_name"])):
                if name:
                    former.setdefault(name, {})[row["adcode"]] = "renamed"
    return former


def _former_codes(renamed: Iterable[Row]) -> dict[str, dict[str, str]]:
    found: dict[str, dict[str, str]] = {}
    for row in renamed:
        if row["kind"] != "shared":
            how = "recoded" if row["kind"] == "recoded" else "renamed"
            found.setdefault(row["old_adcode"], {}).setdefault(row["adcode"], how)
    return found


def _former_children(known: Mapping[str, Place], renamed: Sequence[Row]) -> dict[str, Index]:
    """Return children by former parents: the first four digits of a former code name the parent."""
    called: dict[str, set[str]] = {}
    for place in known.values():
        if place.level == "prefecture":
            called.setdefault(place.adcode[:4], set()).update((place.name, place.short_name))
    for row in renamed:
        if row["old_adcode"].endswith("00"):
            stem = spelling.stem(row["old_name"])
            forms = {row["old_name"], *([stem] if stem else [])}
            called.setdefault(row["old_adcode"][:4], set()).update(forms)
    found: dict[str, Index] = {}
    for row in renamed:
        if row["kind"] == "shared" or row["old_adcode"].endswith("00"):
            continue
        stem = spelling.stem(row["old_name"])
        for parent in called.get(row["old_adcode"][:4], ()):
            for child in (row["old_name"], stem):
                if child:
                    hits = found.setdefault(parent, {}).setdefault(child, {})
                    hits[row["adcode"]] = "former_parent"
    return found


def _parts(index: Names, renamed: Iterable[Row], changes: Iterable[Row]) -> dict[str, Inside]:
    """Return what ended in several regions, by code and by city and name, and what began later."""
    found: dict[str, Inside] = {}
    for row in renamed:
        if row["kind"] == "shared":
            city = index.places[row["adcode"]]
            part = Inside(
                "shared", row["old_name"], index.matches([row["adcode"]], "code"), row["year"]
            )
            names_of = {city.name, city.short_name}
            for suburb in (row["old_name"], row["old_name"].removeprefix("市")):
                found |= {name + suburb: part for name in names_of}
            if not row["old_name"].endswith(_SUBURB):
                found[row["old_name"]] = part
            if row["old_adcode"] not in index.places:
                found.setdefault(row["old_adcode"], part)
    for row in changes:
        if row["code_is_new"] == "true":
            old = row["old_adcodes"].split(";") if row["old_adcodes"] else []
            part = Inside("newer", row["new_name"], index.matches(old, "code"), row["date"])
            found[row["new_name"]] = found[row["new_adcode"]] = part
    return found
