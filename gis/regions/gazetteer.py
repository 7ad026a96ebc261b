"""Which region a name or code means: one match, several candidates, where it lies, or near names.

The rules, in order; the first that finds anything decides.

1. A code (see :mod:`gis.regions.codes`) of a current region; else a former code.
2. The full official name. 吉林省 and 吉林市 are each one region; 朝阳区 is several.
3. The short name (成都), a form derived from it (阿坝州, 前郭县) or a listed abbreviation (巴州, 川).
4. A former name (武隆县 -> 武隆区). A divided region gives its successors as candidates.
5. A chain of parents (四川成都青白江), see :mod:`gis.regions.paths`.
6. A code with its name (510600 德阳市): both must mean one region.
7. What is known but is no region: a zone, a division newer than the boundaries, one that was shared
   out, a group of districts. The answer says where it lies.
8. The same without footnote marks and numbering.

A short name that several regions share is ambiguous, with two exceptions in which everyday use
leaves no doubt: a province comes before counties elsewhere (河北 is not 天津市河北区), and a
prefecture-level region before counties inside it (阿坝 is the 州, 阿坝县 is written in full).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from gis.atlas import Atlas, kept
from gis.errors import AmbiguousNameError, SettingError, Term, UnknownNameError, said
from gis.regions import codes, english, paths, spelling, zones
from gis.regions.answers import ANYWHERE, MAJOR_LEVELS, Ambiguity, Bounds, Inside, Match, NoMatch
from gis.regions.names import Names, names
from gis.regions.near import near, side_by_side
from gis.regions.tree import label
from gis.schema import LEVELS

if TYPE_CHECKING:
    from collections.abc import Iterable

    from gis.regions.answers import Answer

_CODE_FIRST = re.compile(
    r"[\[(【]?((?:156)?\d{6}(?:\d{3}){0,2}|\d{4}|\d{2})[\])】:：]*[\[(【]?(\D{2,}?)[\])】]?"
)
_CODE_LAST = re.compile(r"(\D{2,}?)[\[(【:：]*((?:156)?\d{6}(?:\d{3}){0,2})[\])】]?")
# Words for a quarter of any town.
_QUARTER = re.compile(
    "[东西南北中]?[城河江湖山海桥]?[东西南北中]|[东西南北中新老][城河江湖山海桥区]"
)
_FORMER = "renamed"
_GROUP = "市辖区"
# Rows of code lists that group divisions; without their city nothing says which.
_GROUP_ROWS = re.compile("市辖区|市区|(?:省|自治区)直辖(?:县级)?行政(?:区划|单位)")


def _by_code(
    index: Names, known: zones.Zones, code: codes.Code, bounds: Bounds
) -> dict[str, str] | Inside:
    found = codes.find(index, code, known.by_code)
    if isinstance(found, Inside):
        return found
    return {c: how for c, how in found.items() if c == bounds.within or index.fits(c, bounds)}


def _by_name(index: Names, text: str, bounds: Bounds) -> dict[str, str]:
    hits = paths.by_name(index, text, bounds) or paths.find(index, text, bounds)
    if bounds.within is not None and set(hits.values()) <= {_FORMER}:
        # A table of 吉林省 may hold a row for the province itself; 宜昌 in one of 宜昌市 is no 夷陵区, which was 宜昌县.
        anywhere = paths.by_name(index, text, Bounds(None, bounds.level))
        own = {code: how for code, how in anywhere.items() if code == bounds.within}
        hits = own if own or not hits else hits
    return hits


def _with_code(index: Names, known: zones.Zones, text: str, bounds: Bounds) -> dict[str, str]:
    """Return the regions of a code and of the name beside it: one where both agree."""
    first, last = _CODE_FIRST.fullmatch(text), _CODE_LAST.fullmatch(text)
    if first is None and last is None:
        return {}
    digits, name = first.groups() if first else (last.groups()[::-1] if last else ("", ""))
    code = codes.parse(digits)
    found = {} if code is None else _by_code(index, known, code, bounds)
    hits = _by_name(index, name, bounds)
    if isinstance(found, Inside) or not hits:
        return {}
    # 469025 was 定安县 before it was 白沙县: the name says which of them is meant.
    both = hits.keys() & (found.keys() or set())
    if both:
        return dict.fromkeys(both, "code_and_name")
    if len(digits) < codes.COUNTY_DIGITS:
        return {}
    return dict.fromkeys([*found, *hits], "code_and_name") if found else {}


def _inside(index: Names, known: zones.Zones, text: str) -> Inside | None:
    """Return what is known by a name but is no region, or None."""
    if text in index.known_parts:
        return index.known_parts[text]
    for cut in index.lengths.get(text[:2], ()):
        for parent, _ in paths.parents(index, text[:cut], None):
            part = index.known_parts.get(text[cut:])
            if part and any(index.inside(m.adcode, parent) for m in part.regions):
                return part
    if _GROUP_ROWS.fullmatch(text):
        return Inside("group", text)
    if text.endswith(_GROUP) and (hits := _by_name(index, text.removesuffix(_GROUP), ANYWHERE)):
        return Inside("group", text, index.matches(hits, "code"))
    zone = zones.named(index, known, text)
    if zone is None and (parts := zones.head_and_word(text)) is not None:
        hits = _holders(index, parts[0])
        if hits or not parts[0]:
            zone = Inside("zone", text, index.matches(hits, "code"))
    return zone


def _holders(index: Names, head: str) -> dict[str, str]:
    """Return the regions in whose name a zone begins: 西安高新区 is in the city, not in 西安区.

    城东工业园 is one in the east of any town, and not in the district 城东区.
    """
    hits = _by_name(index, head, ANYWHERE) if head else {}
    major = {code: how for code, how in hits.items() if index.is_major(code)}
    return major or ({} if _QUARTER.fullmatch(head) else hits)


def _answer(index: Names, known: zones.Zones, text: str, bounds: Bounds) -> Answer | None:
    """Return what a normal form means, or None where it means nothing."""
    code = codes.parse(text)
    if code is not None:
        found = _by_code(index, known, code, bounds)
        if isinstance(found, Inside):
            return _bounded(index, found, bounds)
        return _chosen(index, found, bounds) or NoMatch()
    hits = _by_name(index, text, bounds) or _with_code(index, known, text, bounds)
    if not hits and bounds.level is not None and _by_name(index, text, Bounds(bounds.within)):
        # 浦东新区 is a district, though no prefecture: it is not looked up among the zones.
        return None
    part = None if hits else _inside(index, known, text)
    return _bounded(index, part, bounds) if part else _chosen(index, hits, bounds)


def _chosen(index: Names, hits: dict[str, str], bounds: Bounds) -> Answer | None:
    matches = tuple(index.match(code, how, bounds.level) for code, how in sorted(hits.items()))
    if len(matches) > 1:
        return Ambiguity(matches)
    return matches[0] if matches else None


def _bounded(index: Names, known: Inside, bounds: Bounds) -> Answer | None:
    """Return what is known where it lies within the bounds, or where nothing says where it lies."""
    within = bounds.within
    if within is None or not known.regions:
        return known
    where = [match.adcode for match in known.regions]
    return known if any(c == within or index.inside(c, within) for c in where) else None


@kept(*zones.TABLES, most=1 << 17)
def _known(atlas: Atlas, text: str, bounds: Bounds) -> Answer | None:
    index, known = names(atlas), zones.zones(atlas)
    plain = spelling.normalise(text)
    answer = _answer(index, known, plain, bounds)
    if answer is not None:
        return answer
    clean = spelling.normalise(spelling.unmarked(text))
    answer = None if clean == plain else _answer(index, known, clean, bounds)
    return None if answer is None else _marked(answer)


@kept(*zones.TABLES, most=1 << 17)
def _resolve(atlas: Atlas, text: str, bounds: Bounds) -> Answer:
    answer = _known(atlas, text, bounds)
    if answer is not None:
        return answer
    clean = spelling.normalise(spelling.unmarked(text))
    return NoMatch(side_by_side(atlas, text, bounds) or near(atlas, clean, bounds) if clean else ())


def _marked(answer: Answer) -> Answer:
    if isinstance(answer, Match):
        return Match(answer.adcode, answer.name, answer.level, f"marked+{answer.how}")
    return answer


def _parent_code(atlas: Atlas, within: object) -> str:
    text = spelling.written(within)
    answers = (_resolve(atlas, text, Bounds(None, level)) for level in (*MAJOR_LEVELS, None))
    found = {a.adcode: a for a in answers if isinstance(a, Match)}
    major = [adcode for adcode, match in found.items() if match.level in MAJOR_LEVELS]
    if len(major) == 1:
        return major[0]
    return require(atlas, within).adcode


def bounds_of(atlas: Atlas, within: object, level: str | None) -> Bounds:
    """Return where a name is looked up.

    Raises
    ------
    UnknownNameError, AmbiguousNameError
        If ``within`` is not one region.
    SettingError
        If ``level`` is not a level.
    """
    if level is not None and level not in LEVELS:
        raise SettingError("error.unknown_level", found=level, choices=LEVELS)
    return Bounds(None if within is None else _parent_code(atlas, within), level)


def resolve(atlas: Atlas, name: object, within: object = None, level: str | None = None) -> Answer:
    """Return the region that a name or code means, its candidates, or the nearest names.

    Parameters
    ----------
    name
        What was written: a name in any of the accepted forms, an adcode as text or number.
    within
        Name or adcode of a province or prefecture: only regions inside it are considered, and
        the region itself where none inside it fits by a name of today.
    level
        ``province``, ``prefecture`` or ``county``: only regions of that level (a table of cities
        means 朝阳市 by 朝阳).

    Returns
    -------
    Match, Ambiguity, Inside or NoMatch
        Frozen; an empty name is a NoMatch without near names.

    Raises
    ------
    UnknownNameError, AmbiguousNameError
        If ``within`` is not one region.
    SettingError
        If ``level`` is not a level.

    Examples
    --------
    >>> atlas = Atlas.bundled()
    >>> resolve(atlas, "成都").adcode, resolve(atlas, "武隆县").name, resolve(atlas, "成都青白江").how
    ('510100', '武隆区', 'path')
    >>> [match.name for match in resolve(atlas, "吉林").candidates]
    ['吉林省', '吉林市']
    >>> resolve(atlas, "巴州", within="四川").name, resolve(atlas, "朝阳", level="prefecture").adcode
    ('巴州区', '211300')
    >>> resolve(atlas, "四川省成都市清白江区")
    NoMatch(nearest=('青白江区',))
    >>> zone = resolve(atlas, "成都高新区")
    >>> zone.reason, [match.name for match in zone.regions]
    ('zone', ['成都市'])
    """
    return _resolve(atlas, spelling.written(name), bounds_of(atlas, within, level))


def resolve_in(atlas: Atlas, name: object, bounds: Bounds) -> Answer:
    """Return the same as :func:`resolve` within bounds that were made once for many names."""
    return _resolve(atlas, spelling.written(name), bounds)


def known(atlas: Atlas, name: object, bounds: Bounds) -> Answer | None:
    """Return the same without near names, which take longest: None where nothing is meant."""
    return _known(atlas, spelling.written(name), bounds)


def require(atlas: Atlas, name: object, within: object = None, level: str | None = None) -> Match:
    """Return the one region that a name or code means, or raise.

    Raises
    ------
    AmbiguousNameError
        If several regions fit; the message lists them with their codes.
    UnknownNameError
        If none fits; the message lists the nearest names, or says what it is, of which level and where it lies.

    Examples
    --------
    >>> atlas = Atlas.bundled()
    >>> require(atlas, "雅安").name
    '雅安市'
    """
    answer = resolve(atlas, name, within, level)
    if isinstance(answer, Match):
        return answer
    found = spelling.written(name)
    if isinstance(answer, NoMatch) and level is not None:
        other = resolve(atlas, name, within)
        if isinstance(other, Match):
            own, asked = Term(f"level.{other.level}"), Term(f"level.{level}")
            raise UnknownNameError(
                "error.region_of_level", found=found, region=other.name, own=own, level=asked
            )
    if isinstance(answer, Ambiguity):
        raise AmbiguousNameError(
            "error.ambiguous_region", found=found, candidates=_terms(atlas, answer.candidates)
        )
    if isinstance(answer, Inside):
        if not answer.regions:
            raise UnknownNameError(f"error.nowhere.{answer.reason}", found=found)
        raise UnknownNameError(
            f"error.part.{answer.reason}",
            found=found,
            regions=_terms(atlas, answer.regions),
            **({"date": answer.date} if answer.reason == "newer" else {}),
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
    """Return on one line what an answer offers instead of a match: regions with code, or names.

    Examples
    --------
    >>> atlas = Atlas.bundled()
    >>> listed(atlas, resolve(atlas, "吉林"))
    '吉林省（220000）、吉林省吉林市（220200）'
    >>> listed(atlas, resolve(atlas, "清白江区", within="成都"), "en")
    '青白江区'
    >>> listed(atlas, resolve(atlas, "天府新区"))
    '四川省成都市（510100）、四川省眉山市（511400）'
    """
    if isinstance(answer, Match):
        return ""
    if isinstance(answer, NoMatch):
        return str(said([english.offered(atlas, one, lang) for one in answer.nearest], lang))
    candidates = answer.candidates if isinstance(answer, Ambiguity) else answer.regions
    terms = [
        Term(
            "map.qualified",
            what=english.offered(atlas, label(atlas, one.adcode), lang),
            more=one.adcode,
        )
        for one in candidates
    ]
    return str(said(terms, lang))
