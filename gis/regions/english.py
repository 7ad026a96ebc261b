"""What regions are called in English: "Chengdu 成都市", and counties by the city around them.

Provinces and prefectures have English names (boundaries/english_names.csv); counties have none, so
their Chinese name stands, with the English name of what is around it where the label says it.
"""

from __future__ import annotations

from gis.atlas import Atlas, kept
from gis.regions.tree import ancestors, places


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
