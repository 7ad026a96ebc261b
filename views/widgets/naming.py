"""How a page calls regions: in Chinese as they are, in English by their English names too."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pandas as pd

from gis.regions import english
from views.state.atlas import the_atlas
from views.state.language import the_language


def told(words: str) -> str:
    """Return a region's name or label as the page tells it; other words stay as they are."""
    return english.told(the_atlas(), words, the_language())


def each_told(words: Mapping[str, str]) -> dict[str, str]:
    """Return regions' names or labels by their keys as the page tells them, the session asked once."""
    atlas, lang = the_atlas(), the_language()
    return {key: english.told(atlas, said, lang) for key, said in words.items()}


def around(region: Mapping[str, Any]) -> str:
    """Return what a region of a dossier lies in: 四川省成都市, on an English page Chengdu, Sichuan."""
    parents = region["parents"]
    if the_language() != "en":
        return "".join(str(one["name"]) for one in reversed(parents))
    known = english.shorts(the_atlas(), "en")
    return ", ".join(known[one["adcode"]] for one in parents)


def column(values: pd.Series) -> pd.Series:
    """Return a column of a table in which regions are called as the page calls them."""
    return english.column(the_atlas(), values, the_language())


def table(frame: pd.DataFrame) -> pd.DataFrame:
    """Return a table in which regions are called as the page calls them."""
    return english.table(the_atlas(), frame, the_language())
