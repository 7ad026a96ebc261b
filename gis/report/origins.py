"""Where each figure of a comparison is from: one row a region and indicator, with its own source."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from gis.atlas import Atlas, kept
from gis.clusters.sentences import source_said
from gis.indicators.statistics import of_indicator
from gis.words.language import in_language

if TYPE_CHECKING:
    from gis.indicators.endowment import Endowment

COLUMNS = ("adcode", "indicator", "vintage", "unit", "value", "source")
_DERIVED = " ÷ "


def origins(atlas: Atlas, part: Endowment, lang: str = "zh") -> pd.DataFrame:
    """Return every known figure of a comparison with the source of that figure itself.

    The sheet of coverage names the sources of an indicator all over the country; which of them a figure is
    from cannot be seen there.

    Returns
    -------
    DataFrame
        Columns ``COLUMNS``, by region and then indicator as compared; unknown figures have no row. What is
        divided has the sources of both parts.

    Examples
    --------
    >>> from gis.indicators import comparison, endowment
    >>> atlas = Atlas.bundled()
    >>> part = endowment.compare(comparison.known(atlas, "prefecture"), ["510500", "520300"], ["gdp:2023"])
    >>> found = origins(atlas, part)
    >>> found[["adcode", "value", "source"]].values.tolist()[1]
    ['520300', 4602.0, '《中国城市统计年鉴2024》，全市']
    """
    codes = tuple(str(code) for code in part.table.index)
    facts = part.facts
    words = (in_language(facts, "name", lang), facts["vintage"], in_language(facts, "unit", lang))
    said = {str(key): one for key, *one in zip(facts.index, *words, strict=True)}
    sources = {
        str(key): {"": str(fact["source"])}
        if fact["origin"] == "own"
        else _source(atlas, codes, str(key), str(fact["source"]), lang)
        for key, fact in facts.iterrows()
    }
    rows = []
    for code, figures in zip(codes, part.table.to_numpy(), strict=True):
        for key, value in zip(part.table.columns, figures, strict=True):
            if not np.isfinite(value):
                continue
            from_ = sources[str(key)]
            told = from_.get(code, from_.get("", ""))
            rows.append((code, *said[str(key)], float(value), told))
    return pd.DataFrame(rows, columns=list(COLUMNS))


@kept("region_stats", "figure-sources", "indicators")
def _source(
    atlas: Atlas, codes: tuple[str, ...], key: str, whole: str, lang: str
) -> dict[str, str]:
    """Return the source of a figure by region; under "" that of an indicator which has one for all."""
    if _DERIVED in whole:
        parts = whole.split(_DERIVED)
        each = [_source(atlas, codes, part, "", lang) for part in parts]
        return {
            code: _DERIVED.join(
                f"{part} [{found.get(code, found.get('', ''))}]" if found else part
                for part, found in zip(parts, each, strict=True)
            )
            for code in codes
        }
    indicator, _, year = key.partition(":")
    rows = of_indicator(atlas, indicator)
    rows = rows[rows["region_code"].isin(codes) & (rows["year"].astype(str) == year)]
    if rows.empty:
        return {"": source_said(atlas, whole, lang)} if whole else {}
    return {
        str(code): source_said(atlas, str(source), lang)
        for code, source in zip(rows["region_code"], rows["source"], strict=True)
    }
