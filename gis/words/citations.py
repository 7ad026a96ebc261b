"""Short readable citations of sources; the full text with its address stands in the downloads."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from gis.words.catalogue import LANGUAGES, catalogue, text

if TYPE_CHECKING:
    from collections.abc import Mapping

BETWEEN = " | "  # between the sources of one indicator
_COUNT = re.compile(r" \(\+(\d+)\)$")
_DERIVED = " ÷ "
# An address and what follows it: the site is enough to recognise it.
_ADDRESS = re.compile(r"(?:https?://)?(?:www\.)?([\w-]+(?:\.[\w-]+)+)(?:/\S*)?\s*")

_NAME = re.compile(r"[一-鿿]{3}")
_DEBT_ATLAS = "github.com/chenfei2008c/china-local-debt-atlas"
_KNOWN = {
    f"{_DEBT_ATLAS} @1dce311a outputs/national_prefecture_panel_2018_2026/city_macro_fiscal.csv"
    " (figures of the statistics bureaus)": "bureaus",
    f"{_DEBT_ATLAS} adapter quoting 联合资信 rating report": "lianhe",
    f"{_DEBT_ATLAS} adapter quoting 中证鹏元 rating report": "pengyuan",
    f"{_DEBT_ATLAS} adapter (rating reports, local bulletins)": "bulletins",
    "chinagate.cn Sichuan census 2010 table": "sichuan_census",
    "四川统计年鉴2019": "sichuan_yearbook",
    "湖北省矿产资源公报或年报 2014（转录件）": "hubei_minerals",
    "四川省矿产资源公报 2015": "sichuan_minerals",
    "四川日报 2025-07-23": "sichuan_daily_2025",
    "四川日报 2016": "sichuan_daily_2016",
    "乐山日报 2008-06-24（转载）": "leshan_daily",
    "wenrenren/readke copies of Liaocheng census bulletin": "liaocheng_census",
    "data/boundaries: equal-area projection": "boundaries",
    "data/resources/minerals.csv": "minerals",
    "data/transport/terminals.csv": "terminals",
}


def named(source: str, lang: str = "zh") -> str:
    """Return a source as a language calls it where it has a name for it; whole as it stands where not.

    Examples
    --------
    >>> named("四川日报 2016", "en"), named("四川日报 2016"), named("cri.cn 2025", "en")
    ('Sichuan Daily 2016', '四川日报 2016', 'cri.cn 2025')
    """
    return text(f"citation.{_KNOWN[source]}", lang) if lang != "zh" and source in _KNOWN else source


@cache
def _cited() -> dict[str, tuple[str, str]]:
    return {
        words: pair
        for key, pair in catalogue().items()
        if key.startswith("cited.")
        for words in pair
    }


def cited(words: str, lang: str = "zh") -> str:
    """Return a source, a licence or a vintage of the data package in a language; as it stands where it is a name alone.

    Examples
    --------
    >>> cited("四川统计年鉴2019", "en"), cited("sources named in each row"), cited("Wikidata")
    ('Sichuan Statistical Yearbook 2019', '来源逐行注明', 'Wikidata')
    """
    pair = _cited().get(words)
    return words if pair is None else pair[LANGUAGES.index(lang)]


def short(source: str, lang: str = "zh") -> str:
    """Return a source as a reader would name it: known ones in words, else the site and the rest.

    Examples
    --------
    >>> short("https://news.hubeidaily.net/pc/c_1904269.html (湖北日报 2023-10-24)")
    '湖北日报 2023-10-24'
    >>> short("hbzqbyyxgs.com/news/704117")
    'hbzqbyyxgs.com'
    """
    if source in _KNOWN:
        return text(f"citation.{_KNOWN[source]}", lang)
    found = _ADDRESS.match(source)
    if found is None:
        return source
    rest = source[found.end() :].strip().strip("()")
    # A name in Chinese says more than an address; a figure quoted beside it does not.
    return rest if _NAME.match(rest) else found[1]


def line(sources: str, names: Mapping[str, str], lang: str = "zh", most: int = 2) -> str:
    """Return the sources of an indicator in one line, the most used first.

    Parameters
    ----------
    sources
        As in the facts of :mod:`gis.indicators.endowment`: sources between ``BETWEEN`` with ``(+N)`` for
        those not named, or indicators that were divided.
    names
        Name of each indicator, for those that were divided.
    most
        Sources to name; the others are counted.

    Examples
    --------
    >>> line("gdp:2023 ÷ population_resident:2023", {"gdp:2023": "GDP 2023"}, "en")
    'GDP 2023 ÷ population_resident:2023'
    >>> line("四川统计年鉴2019 | citypopulation.de (+3)", {}, most=1)
    '四川统计年鉴（2019）等 5 处'
    """
    if _DERIVED in sources:
        return _DERIVED.join(names.get(part, part) for part in sources.split(_DERIVED))
    more = _COUNT.search(sources)
    parts = _COUNT.sub("", sources).split(BETWEEN)
    count = len(parts) + (int(more[1]) if more else 0)
    cited = list(dict.fromkeys(short(part, lang) for part in parts))
    joined = text("map.separator", lang).join(cited[:most])
    if count <= most or (len(cited) <= most and not more):
        return joined
    return text("citation.more", lang, cited=joined, count=count)
