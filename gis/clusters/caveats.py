"""What a reader must know beside a single figure, in words: that its series jumped, or was revised."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gis.atlas import Atlas, kept
from gis.indicators import breaks, composite
from gis.indicators.endowment import Endowment
from gis.indicators.statistics import together
from gis.regions import english
from gis.words.catalogue import text
from gis.words.language import in_language

if TYPE_CHECKING:
    from collections.abc import Mapping

    import pandas as pd


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
    lines = []
    for key, fact in part.facts.iterrows():
        if fact["origin"] == "own":
            continue
        label = f"{in_language(fact, 'name', lang)} {fact['vintage']}".strip()
        codes = tuple(str(code) for code in part.table.index[part.table[key].notna()])
        by_words: dict[str, list[str]] = {}
        for adcode, said in caveats(atlas, codes, str(key), lang).items():
            by_words.setdefault(said, []).append(english.called(atlas, adcode, lang))
        for what, names in by_words.items():
            if len(names) == len(codes):
                lines.append(text("break.compared_all", lang, indicator=label, what=what))
            else:
                where = text("map.separator", lang).join(names)
                lines.append(text("break.compared", lang, indicator=label, where=where, what=what))
    return lines


def unscored(atlas: Atlas, table: pd.DataFrame, labels: Mapping[str, str], lang: str) -> list[str]:
    """Return the line on the regions that an index leaves without a score, none where all have one.

    Parameters
    ----------
    table
        Regions × indicators of the index.
    labels
        What indicators are called, by column of the table; others are called as they stand.

    Examples
    --------
    >>> import pandas as pd
    >>> table = pd.DataFrame({"gdp": [1.0, 3.0], "kilns": [2.0, None]}, ["510100", "510600"])
    >>> unscored(Atlas.bundled(), table, {"kilns": "窑"}, "zh")
    ['没有得分和位次，也不影响别的区域：德阳市（窑）；括号内的指标没有数据。']
    """
    between = text("map.separator", lang)
    found = [
        text(
            "map.qualified",
            lang,
            what=english.called(atlas, code, lang),
            more=between.join(labels.get(name, name) for name in names),
        )
        for code, names in composite.unscored(table).items()
    ]
    return [text("compared.unscored", lang, regions=between.join(found))] if found else []
