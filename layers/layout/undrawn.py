"""What of a selection no mark of the map shows, named in the legend instead: nothing is left out without a word."""

from __future__ import annotations

from collections import Counter

import pandas as pd

from gis.schema import COUNTRY_CODE, is_site
from gis.words.catalogue import text
from layers.legend import part


def is_undrawn(designations: pd.DataFrame, sites: pd.DataFrame) -> pd.Series:
    """Return which rows a map cannot show: of no region or the whole country, or of a site without a point.

    Parameters
    ----------
    designations
        Rows of the table ``designations``.
    sites
        The table ``sites``.

    Examples
    --------
    >>> rows = pd.DataFrame({"region_code": ["510100", None, "100000", "510600"], "site_id": [None, None, None, "p/park"], "category": "park"})
    >>> is_undrawn(rows, pd.DataFrame({"site_id": ["p/park"], "lon": [float("nan")], "lat": [30.0]})).tolist()
    [False, True, True, True]
    """
    located = sites.loc[sites["lon"].notna() & sites["lat"].notna(), "site_id"]
    nowhere = designations["region_code"].isna() | (designations["region_code"] == COUNTRY_CODE)
    at_site = designations["site_id"].notna()
    at_site &= nowhere | designations["category"].map(is_site).astype(bool)
    return (nowhere & ~at_site) | (at_site & ~designations["site_id"].isin(located))


def undrawn_legend(rows: pd.DataFrame, sites: pd.DataFrame, lang: str) -> list[dict[str, object]]:
    """Return a legend part that names the rows that no mark shows, each as often as it stands in its count."""
    missing = rows[is_undrawn(rows, sites)]
    if missing.empty:
        return []
    said: Counter[str] = Counter()
    for industry, *places in zip(
        *(missing[one] for one in ("industry", "site", "place", "region_name")), strict=True
    ):
        where = next((one for one in places if isinstance(one, str) and one), "")
        said[
            text("map.qualified", lang, what=industry, more=where) if where else str(industry)
        ] += 1
    lines = [
        text("map.unplaced_times", lang, what=what, count=count) if count > 1 else what
        for what, count in said.items()
    ]
    note = text("map.separator", lang).join(lines)
    return [part(text("map.unplaced", lang, count=len(missing)), [], note=note)]
