"""What regions are called in English: "Chengdu 成都市", and counties by the city around them.

Provinces and prefectures have English names (boundaries/english_names.csv); counties have none, so
their Chinese name stands, with the English name of what is around it where the label says it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from gis.atlas import Atlas, kept
from gis.regions.tree import ancestors, places
from gis.words.catalogue import text

if TYPE_CHECKING:
    from collections.abc import Iterator

    import pandas as pd

# A Chinese word that no English name stands before, one blank between.
_BARE = re.compile(r"(?<![A-Za-zÀ-ɏ’'.-] )(?<![一-鿿])[一-鿿]")


@kept("english-names")
def names(atlas: Atlas) -> dict[str, str]:
    """Return the English names by adcode, without the word for the kind; do not change them.

    Examples
    --------
    >>> found = names(Atlas.bundled())
    >>> found["510000"], found["513300"], "510113" in found, len(found)
    ('Sichuan', 'Garzê', False, 399)
    """
    return {row["adcode"]: row["english"] for row in atlas.rows("english-names")}


def called(atlas: Atlas, adcode: str, lang: str) -> str:
    """Return the full name of a region as a language calls it, or the code itself if unknown.

    Examples
    --------
    >>> [called(Atlas.bundled(), code, "en") for code in ("510100", "510113")], called(Atlas.bundled(), "510100", "zh")
    (['Chengdu 成都市', '青白江区'], '成都市')
    """
    place = places(atlas).get(adcode)
    if place is None:
        return adcode
    english = names(atlas).get(adcode) if lang == "en" else None
    return f"{english} {place.name}" if english else place.name


@kept("regions", "english-names", most=2)
def regions(atlas: Atlas, lang: str) -> pd.DataFrame:
    """Return every region once, called as a language calls it; do not change it.

    Examples
    --------
    >>> regions(Atlas.bundled(), "en").loc["510100", "name"], regions(Atlas.bundled(), "zh").loc["510100", "name"]
    ('Chengdu 成都市', '成都市')
    """
    found = atlas.regions().drop_duplicates("adcode").set_index("adcode")
    return found.assign(name=[called(atlas, str(code), lang) for code in found.index])


@kept("regions", "english-names")
def of_towns(atlas: Atlas) -> dict[str, str]:
    """Return the English names of regions by their short names, as stations and ports are called; do not change them.

    Examples
    --------
    >>> found = of_towns(Atlas.bundled())
    >>> found["上海"], found.get("白马")
    ('Shanghai', None)
    """
    found: dict[str, str] = {}
    for code, said in shorts(atlas, "zh").items():
        if known := names(atlas).get(code):
            found.setdefault(said, known)
    return found


def town(atlas: Atlas, name: str, lang: str) -> str:
    """Return the town that a station or port is called after: in English by its English name, where it has one.

    Examples
    --------
    >>> [town(Atlas.bundled(), name, "en") for name in ("上海", "白马")], town(Atlas.bundled(), "上海", "zh")
    (['Shanghai', '白马'], '上海')
    """
    return of_towns(atlas).get(name, name) if lang == "en" else name


@kept("regions", "english-names")
def _told(atlas: Atlas) -> dict[str, str]:
    """Return how each name and label of a region reads on an English page."""
    known, english = places(atlas), names(atlas)
    found: dict[str, str] = {}
    for code, place in known.items():
        chain = [*reversed(ancestors(atlas, code)), code]
        label = "".join(known[one].name for one in chain)
        if code in english:
            own = f"{english[code]} {place.name}"
            found.setdefault(place.name, own)
            above = english.get(chain[0]) if len(chain) > 1 else None
            found.setdefault(label, f"{own}, {above}" if above else own)
            continue
        around = next((english[one] for one in reversed(chain[:-1]) if one in english), None)
        if around:
            found.setdefault(label, f"{place.name}, {around}")
    return found


def told(atlas: Atlas, words: str, lang: str) -> str:
    """Return a region's name or label as a language tells it; other words stay as they are.

    Examples
    --------
    >>> atlas = Atlas.bundled()
    >>> [told(atlas, words, "en") for words in ("成都市", "四川省成都市", "四川省成都市青白江区", "水泥")]
    ['Chengdu 成都市', 'Chengdu 成都市, Sichuan', '青白江区, Chengdu', '水泥']
    >>> told(atlas, "四川省成都市", "zh")
    '四川省成都市'
    """
    return _told(atlas).get(words, words) if lang == "en" else words


def stands_bare(words: str) -> bool:
    """Tell whether a Chinese name stands in an English text without an English one before it.

    Examples
    --------
    >>> [stands_bare(words) for words in ("Chengdu 成都市, Sichuan 四川省", "Chengdu 成都市 → 武隆 station", "Rail")]
    [False, True, False]
    """
    return _BARE.search(words) is not None


def names_line(held: Any, lang: str) -> str:
    """Return why names stand in Chinese on an English page, map or workbook; empty where none does.

    Parameters
    ----------
    held
        What it shows: a text, or texts in mappings, lists and columns of tables.

    Examples
    --------
    >>> names_line({"legend": ["Rail", {"tip": "武隆区"}]}, "en")
    'Names without an English form stand in Chinese.'
    >>> names_line(["Chengdu 成都市"], "en"), names_line("武隆区", "zh")
    ('', '')
    """
    if lang == "en" and any(stands_bare(words) for words in _texts(held)):
        return text("print.chinese_names", lang)
    return ""


def _texts(held: Any) -> Iterator[str]:
    """Give the texts of a nested value, one by one: the first bare name is enough."""
    if isinstance(held, str):
        yield held
    elif isinstance(held, Mapping):
        for value in held.values():
            yield from _texts(value)
    elif isinstance(held, list | tuple):
        for value in held:
            yield from _texts(value)


def offered(atlas: Atlas, words: str, lang: str) -> str:
    """Return a region's name or label that a reader may choose: whole as it is, its English name in front.

    Examples
    --------
    >>> [offered(Atlas.bundled(), words, "en") for words in ("四川省成都市", "青白江区")]
    ['Chengdu 四川省成都市', '青白江区']
    """
    code = _codes(atlas).get(words) if lang == "en" else None
    return f"{names(atlas)[code]} {words}" if code else words


@kept("regions", "english-names")
def _codes(atlas: Atlas) -> dict[str, str]:
    """Return the codes of regions with an English name, by name and by label."""
    found: dict[str, str] = {}
    for code in names(atlas):
        if place := places(atlas).get(code):
            found.setdefault(place.name, code)
            found.setdefault(
                "".join(
                    places(atlas)[one].name for one in (*reversed(ancestors(atlas, code)), code)
                ),
                code,
            )
    return found


def column(atlas: Atlas, values: pd.Series, lang: str) -> pd.Series:
    """Return a column of a table in which regions are called as a language calls them."""
    if lang != "en" or not len(values) or values.dtype.kind in "biufcM":
        return values
    known = _told(atlas)
    return values.map(lambda cell: known.get(cell, cell) if isinstance(cell, str) else cell)


def table(atlas: Atlas, frame: pd.DataFrame, lang: str) -> pd.DataFrame:
    """Return a table in which regions are called as a language calls them.

    Examples
    --------
    >>> import pandas as pd
    >>> rows = pd.DataFrame({"region": ["成都市", "青白江区"], "value": [1.5, 2.0]})
    >>> table(Atlas.bundled(), rows, "en").to_numpy().tolist()
    [['Chengdu 成都市', 1.5], ['青白江区', 2.0]]
    """
    return (
        frame.apply(lambda values: column(atlas, values, lang))
        if lang == "en" and len(frame)
        else frame
    )


@kept("regions", "english-names")
def shorts(atlas: Atlas, lang: str) -> dict[str, str]:
    """Return what stands on a map by adcode: Chengdu or 成都; do not change it.

    Examples
    --------
    >>> shorts(Atlas.bundled(), "en")["510100"], shorts(Atlas.bundled(), "zh")["510100"]
    ('Chengdu', '成都')
    """
    found = {code: place.short_name for code, place in places(atlas).items()}
    return found | names(atlas) if lang == "en" else found
