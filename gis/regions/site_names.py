"""Which parks and bases of plans a written name is of: by a part of it, in either language, whatever the signs between.

Plans call a park ``“绿色建材-成都青白江”国家新型工业化产业示范基地``; who asks for it writes
青白江国家新型工业化产业示范基地, or Qingbaijiang national.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping

from gis.nearest import nearest

_NAMES = ("name", "name_en")
_SIGNS = re.compile(r"[\W_]+")
# A blank parts words of letters; beside a hanzi it is a sign like any other.
_BLANK = re.compile(r"(?<![0-9a-z]) | (?![0-9a-z])")
_LETTER = "0-9a-z"
# What is left of a name in so many signs is no slip of the pen: nothing is near it.
_LEAST = 3


def folded(name: str) -> str:
    """Return a name without signs, in small letters of one width; words of letters stay apart.

    Examples
    --------
    >>> folded("“绿色建材-成都青白江”国家示范基地"), folded("Wulong (Wujiang)  riverside")
    ('绿色建材成都青白江国家示范基地', 'wulong wujiang riverside')
    """
    plain = _SIGNS.sub(" ", unicodedata.normalize("NFKC", name).casefold()).strip()
    return _BLANK.sub("", plain)


def named(sites: Iterable[Mapping[str, str]], text: str) -> list[str]:
    """Return the ids of the sites that go by a name, in either language.

    Examples
    --------
    >>> site = {"site_id": "a", "name": "“东”园", "name_en": "East park"}
    >>> named([site], "东园"), named([site], "east  Park"), named([site], "东"), named([site], "")
    (['a'], ['a'], [], [])
    """
    wanted = folded(text)
    return [row["site_id"] for row in sites if wanted and wanted in _forms(row)]


def holding(sites: Iterable[Mapping[str, str]], text: str) -> list[str]:
    """Return the ids of the sites whose name holds a text: two signs or more, of letters whole words.

    Examples
    --------
    >>> site = {"site_id": "a", "name": "长坝建材园", "name_en": "Changba park"}
    >>> [holding([site], text) for text in ("长坝", "Changba", "Chang", "园")]
    [['a'], ['a'], [], []]
    """
    wanted = folded(text)
    # One sign is in too many names.
    if len(wanted) < 2:
        return []
    part = re.compile(f"(?<![{_LETTER}]){re.escape(wanted)}(?![{_LETTER}])")
    if not re.match(f"[{_LETTER}]", wanted):
        part = re.compile(re.escape(wanted))
    return [row["site_id"] for row in sites if any(part.search(one) for one in _forms(row))]


def near(sites: Iterable[Mapping[str, str]], text: str, limit: int = 3) -> list[str]:
    """Return the Chinese names of the sites most like a text, the best first; none where nothing is like it.

    Like it is also what holds all its signs in their order: 青白江示范基地.

    Examples
    --------
    >>> site = {"site_id": "a", "name": "长坝绿色建材产业园", "name_en": "Changba park"}
    >>> near([site], "长坝建材园"), near([site], "Chanba park"), near([site], "成都"), near([site], "坝园")
    (['长坝绿色建材产业园'], ['长坝绿色建材产业园'], [], [])
    """
    wanted = folded(text)
    forms = {form: row["name"] for row in sites for form in _forms(row)}
    if len(wanted) < _LEAST:
        return []
    around = re.compile(".*".join(map(re.escape, wanted)))
    found = [name for form, name in forms.items() if around.search(form)]
    found = found or [forms[form] for form in nearest(wanted, forms, limit=limit)]
    return list(dict.fromkeys(found))[:limit]


def _forms(row: Mapping[str, str]) -> list[str]:
    return [form for key in _NAMES if (form := folded(row.get(key) or ""))]
