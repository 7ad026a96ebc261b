"""What a reader must know beside a single figure, in words: that its series jumped, or was revised."""

from __future__ import annotations

from gis.atlas import Atlas, kept
from gis.indicators import breaks
from gis.indicators.endowment import Endowment
from gis.indicators.statistics import together
from gis.regions.tree import places
from gis.words.catalogue import text
from gis.words.language import in_language


@kept("region_stats", "figures", most=64)
def _jumps(atlas: Atlas, adcodes: tuple[str, ...]) -> dict[tuple[str, str], tuple[int, ...]]:
    return breaks.marks(together(atlas), adcodes)


def caveats(atlas: Atlas, adcodes: tuple[str, ...], key: str, lang: str) -> dict[str, str]:
    """Return what stands beside a figure of regions, by adcode; a region without one has no entry.

    Parameters
    ----------
    key
        ``indicator:year``.

    Examples
    --------
    >>> caveats(Atlas.bundled(), ("460400", "510100"), "gdp:2023", "zh")
    {'460400': '2021 年起跳变，口径可能变化'}
    >>> caveats(Atlas.bundled(), ("610100",), "gdp:2025", "zh")
    {'610100': '第五次经济普查后口径'}
    """
    indicator, _, year = key.partition(":")
    if indicator not in breaks.BANDS or not year.isdecimal():
        return {}
    found = _jumps(atlas, adcodes)
    said = {}
    for adcode in adcodes:
        since, is_revised = breaks.beside(indicator, int(year), found.get((adcode, indicator), ()))
        words = [text("break.since", lang, year=since)] if since else []
        if is_revised:
            words.append(text("break.revised", lang))
        if words:
            said[adcode] = text("map.separator", lang).join(words)
    return said


def caveat(atlas: Atlas, adcode: str, key: str, lang: str) -> str:
    """Return what stands beside one figure, empty for nothing.

    Examples
    --------
    >>> caveat(Atlas.bundled(), "510100", "gdp:2023", "zh")
    ''
    """
    return caveats(atlas, (adcode,), key, lang).get(adcode, "")


def compared(atlas: Atlas, part: Endowment, lang: str) -> list[str]:
    """Return a line on each figure of a comparison whose series jumped or was revised.

    Parameters
    ----------
    part
        Regions and indicators that are compared.
    """
    lines, known = [], places(atlas)
    for key, fact in part.facts.iterrows():
        if fact["origin"] == "own":
            continue
        label = f"{in_language(fact, 'name', lang)} {fact['vintage']}".strip()
        codes = tuple(str(code) for code in part.table.index[part.table[key].notna()])
        by_words: dict[str, list[str]] = {}
        for adcode, said in caveats(atlas, codes, str(key), lang).items():
            by_words.setdefault(said, []).append(known[adcode].name)
        for what, names in by_words.items():
            if len(names) == len(codes):
                lines.append(text("break.compared_all", lang, indicator=label, what=what))
            else:
                where = text("map.separator", lang).join(names)
                lines.append(text("break.compared", lang, indicator=label, where=where, what=what))
    return lines
