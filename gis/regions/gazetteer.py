"""Which region a name or code means: one match, several candidates, or none with near names.

The rules, in order; the first that finds anything decides.

1. A code (six digits, or 156 + six) of a current region; else a former code.
2. The full official name. 吉林省 and 吉林市 are each one region; 朝阳区 is several.
3. The short name (成都), a form derived from it (阿坝州) or a listed abbreviation (巴州, 川).
4. A former name (武隆县 -> 武隆区). A divided region gives its successors as candidates.
5. A chain of parents (四川成都青白江): each prefix narrows what the rest may mean.

A short name that several regions share is ambiguous, with two exceptions in which everyday use
leaves no doubt: a province comes before counties elsewhere (河北 is not 天津市河北区), and a
prefecture-level region before counties inside it (阿坝 is the 州, 阿坝县 is written in full).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from gis.atlas import Atlas, kept
from gis.errors import AmbiguousNameError, SettingError, Term, UnknownNameError, said
from gis.nearest import nearest
from gis.regions import spelling
from gis.regions.tree import Place, label, places
from gis.schema import LEVELS

if TYPE_CHECKING:
    from collections.abc import Iterable

_MAJOR = LEVELS[:2]


@dataclass(frozen=True, slots=True)
class Match:
    """One region, and how it was found: code, full, short, alias, renamed or path."""

    adcode: str
    name: str
    level: str
    how: str


@dataclass(frozen=True, slots=True)
class Ambiguity:
    """Several regions that fit; the caller decides, never the gazetteer."""

    candidates: tuple[Match, ...]


@dataclass(frozen=True, slots=True)
class NoMatch:
    """No region fits; ``nearest`` holds like-sounding names, maybe none."""

    nearest: tuple[str, ...] = ()


Answer = Match | Ambiguity | NoMatch


Index = dict[str, dict[str, str]]


@kept("regions", "aliases", "renamed")
def _tiers(atlas: Atlas) -> tuple[Index, Index, Index]:
    """Return name -> {adcode: how} for full names, short names and former names."""
    full: Index = {}
    short: Index = {}
    former: Index = {}
    for place in places(atlas).values():
        full.setdefault(place.name, {})[place.adcode] = "full"
        short.setdefault(place.short_name, {})[place.adcode] = "short"
        for spoken in spelling.spoken_forms(place.name, place.short_name):
            short.setdefault(spoken, {})[place.adcode] = "alias"
    for row in atlas.rows("aliases"):
        short.setdefault(row["alias"], {}).setdefault(row["adcode"], "alias")
    for row in atlas.rows("renamed"):
        if row["kind"] != "recoded":
            for name in (row["old_name"], spelling.stem(row["old_name"])):
                if name:
                    former.setdefault(name, {})[row["adcode"]] = "renamed"
    return full, short, former


@kept("regions", "renamed")
def _former_codes(atlas: Atlas) -> dict[str, tuple[str, ...]]:
    successors: dict[str, tuple[str, ...]] = {}
    for row in atlas.rows("renamed"):
        known = successors.get(row["old_adcode"], ())
        if row["adcode"] not in known:
            successors[row["old_adcode"]] = (*known, row["adcode"])
    return successors


def _fits(place: Place, within: str | None, level: str | None) -> bool:
    return (within is None or place.inside(within)) and (level is None or level in place.levels)


def _beyond_doubt(places: list[Place]) -> list[Place]:
    """Keep the one region that everyday use means by a shared short name, or all of them."""
    for place in places:
        others = [other for other in places if other is not place]
        if all(other.level == "county" for other in others) and (
            place.level == "province"
            or (place.level == "prefecture" and all(o.inside(place.adcode) for o in others))
        ):
            return [place]
    return places


def _by_code(atlas: Atlas, code: str) -> dict[str, str]:
    if code in places(atlas):
        return {code: "code"}
    return dict.fromkeys(_former_codes(atlas).get(code, ()), "renamed")


def _by_name(atlas: Atlas, text: str, within: str | None, level: str | None) -> dict[str, str]:
    """Return {adcode: how} of the first of the three name indexes that fits."""
    full, short, former = (
        _fitting(atlas, index.get(text, {}), within, level) for index in _tiers(atlas)
    )
    if full:
        return full
    if short and all(how == "alias" for how in short.values()):
        # 东乡县 is a form of 东乡族自治县, but it was also a county of its own elsewhere.
        short = former | short
    if short:
        chosen = _beyond_doubt([places(atlas)[adcode] for adcode in short])
        return {place.adcode: short[place.adcode] for place in chosen}
    return former


def _fitting(
    atlas: Atlas, hits: dict[str, str], within: str | None, level: str | None
) -> dict[str, str]:
    return {code: how for code, how in hits.items() if _fits(places(atlas)[code], within, level)}


def _by_path(atlas: Atlas, text: str, within: str | None, level: str | None) -> dict[str, str]:
    """Return {adcode: how} of the rest of the text inside every parent that its head may name."""
    found: dict[str, str] = {}
    for cut in range(2, len(text) - 1):
        for parent in _parents(atlas, text[:cut], within):
            rest = text[cut:]
            hits = _by_name(atlas, rest, parent, level) or _by_path(atlas, rest, parent, level)
            for adcode, how in hits.items():
                found[adcode] = "renamed" if how == "renamed" else "path"
    return found


def _parents(atlas: Atlas, head: str, within: str | None) -> list[str]:
    known = places(atlas)
    return [
        adcode
        for index in _tiers(atlas)
        for adcode in index.get(head, {})
        if known[adcode].level in _MAJOR and _fits(known[adcode], within, None)
    ]


def _match(atlas: Atlas, adcode: str, how: str, level: str | None) -> Match:
    place = places(atlas)[adcode]
    return Match(adcode, place.name, level or place.level, how)


def _near(atlas: Atlas, text: str, within: str | None, level: str | None) -> tuple[str, ...]:
    """Return near names; a head that names a parent (四川省成都市清白江区) narrows the search."""
    for cut in range(len(text) - 2, 1, -1):
        parents = _parents(atlas, text[:cut], within)
        inside = tuple(name for code in parents for name in _near(atlas, text[cut:], code, level))
        if inside:
            return inside[:5]
    by_form: dict[str, Place] = {}
    for place in places(atlas).values():
        if _fits(place, within, level):
            by_form.setdefault(place.name, place)
            by_form.setdefault(place.short_name, place)
    shared = _tiers(atlas)[0]
    names = (
        label(atlas, place.adcode) if len(shared[place.name]) > 1 else place.name
        for place in (by_form[form] for form in nearest(text, by_form, limit=8))
    )
    return tuple(dict.fromkeys(names))[:5]


@kept("regions", "aliases", "renamed", most=65536)
def _resolve(atlas: Atlas, text: str, within: str | None, level: str | None) -> Answer:
    plain = spelling.normalise(text)
    code = spelling.code(plain)
    if code is not None:
        hits = {
            adcode: how
            for adcode, how in _by_code(atlas, code).items()
            if adcode == within or _fits(places(atlas)[adcode], within, level)
        }
    else:
        hits = _by_name(atlas, plain, within, level) or _by_path(atlas, plain, within, level)
        if not hits and within is not None:
            # A table of 吉林省 may hold a row for the province itself.
            hits = {a: how for a, how in _by_name(atlas, plain, None, level).items() if a == within}
    matches = tuple(_match(atlas, adcode, how, level) for adcode, how in sorted(hits.items()))
    if len(matches) == 1:
        return matches[0]
    if matches:
        return Ambiguity(matches)
    return NoMatch(() if code or not plain else _near(atlas, plain, within, level))


def _parent_code(atlas: Atlas, within: object) -> str:
    text = spelling.written(within)
    answers = (_resolve(atlas, text, None, level) for level in (*_MAJOR, None))
    found = {a.adcode: a for a in answers if isinstance(a, Match)}
    major = [adcode for adcode, match in found.items() if match.level in _MAJOR]
    if len(major) == 1:
        return major[0]
    return require(atlas, within).adcode


def resolve(atlas: Atlas, name: object, within: object = None, level: str | None = None) -> Answer:
    """Return the region that a name or code means, its candidates, or the nearest names.

    Parameters
    ----------
    name
        What was written: a name in any of the accepted forms, an adcode as text or number.
    within
        Name or adcode of a province or prefecture: only regions inside it are considered, and
        the region itself where none inside it fits.
    level
        ``province``, ``prefecture`` or ``county``: only regions of that level (a table of cities
        means 朝阳市 by 朝阳).

    Returns
    -------
    Match, Ambiguity or NoMatch
        Frozen; an empty name is a NoMatch without near names.

    Raises
    ------
    UnknownNameError, AmbiguousNameError
        If ``within`` is not one region.
    SettingError
        If ``level`` is not a level.

    Examples
    --------
    >>> resolve(Atlas.bundled(), "成都").adcode, resolve(Atlas.bundled(), "武隆县").name, resolve(Atlas.bundled(), "成都青白江").how
    ('510100', '武隆区', 'path')
    >>> [match.name for match in resolve(Atlas.bundled(), "吉林").candidates]
    ['吉林省', '吉林市']
    >>> resolve(Atlas.bundled(), "巴州", within="四川").name, resolve(Atlas.bundled(), "朝阳", level="prefecture").adcode
    ('巴州区', '211300')
    >>> resolve(Atlas.bundled(), "四川省成都市清白江区")
    NoMatch(nearest=('青白江区',))
    """
    if level is not None and level not in LEVELS:
        raise SettingError("error.unknown_level", found=level, choices=LEVELS)
    parent = None if within is None else _parent_code(atlas, within)
    return _resolve(atlas, spelling.written(name), parent, level)


def require(atlas: Atlas, name: object, within: object = None, level: str | None = None) -> Match:
    """Return the one region that a name or code means, or raise.

    Raises
    ------
    AmbiguousNameError
        If several regions fit; the message lists them with their codes.
    UnknownNameError
        If none fits; the message lists the nearest names.

    Examples
    --------
    >>> require(Atlas.bundled(), "雅安").name
    '雅安市'
    """
    answer = resolve(atlas, name, within, level)
    if isinstance(answer, Match):
        return answer
    found = spelling.written(name)
    if isinstance(answer, Ambiguity):
        raise AmbiguousNameError(
            "error.ambiguous_region", found=found, candidates=_terms(atlas, answer.candidates)
        )
    if answer.nearest:
        raise UnknownNameError("error.unknown_region", found=found, nearest=answer.nearest)
    raise UnknownNameError("error.no_such_region", found=found)


def _terms(atlas: Atlas, candidates: Iterable[Match]) -> list[Term]:
    return [
        Term("map.qualified", what=label(atlas, match.adcode), more=match.adcode)
        for match in candidates
    ]


def listed(atlas: Atlas, answer: Answer, lang: str = "zh") -> str:
    """Return on one line what an answer offers instead of a match: candidates with code, or names.

    Examples
    --------
    >>> listed(Atlas.bundled(), resolve(Atlas.bundled(), "吉林"))
    '吉林省（220000）、吉林省吉林市（220200）'
    >>> listed(Atlas.bundled(), resolve(Atlas.bundled(), "清白江区", within="成都"), "en")
    '青白江区'
    """
    if isinstance(answer, Match):
        return ""
    offered = _terms(atlas, answer.candidates) if isinstance(answer, Ambiguity) else answer.nearest
    return str(said(offered, lang))
