"""The figures of a comparison of regions as workbook, CSV or slides."""

from __future__ import annotations

from dataclasses import dataclass

import pandas as pd

from gis.atlas import Atlas
from gis.regions import english
from gis.report.workbook import Backing, workbook
from gis.scenarios import bearing
from gis.tables import writing
from gis.words.catalogue import text
from layers.print.imprint import Imprint
from layers.print.slides.results import Table, result_deck
from layers.scene import Scene
from layers.themes.indicator import Asked, asked

# From here on a table on a slide shows no decimals.
_WHOLE, _MOST_PLACES = 1000, 6
_RESOURCES = ("figures", "region_stats", "regions")


@dataclass(frozen=True)
class Figures:
    """Regions and their figures, largest first, those without one last, and the indicator behind them."""

    title: str
    table: pd.DataFrame
    found: Asked
    lang: str

    def file(self, atlas: Atlas, form: str, scene: Scene, imprint: Imprint) -> bytes:
        """Return the figures as ``csv``, ``xlsx`` or, with their map, ``pptx``."""
        if form == "csv":
            return writing.to_csv(self.table)
        if form == "xlsx":
            backing = Backing(resources=_RESOURCES, facts=self.found.facts)
            return workbook(
                atlas,
                {text("compare.sheet.indicators", self.lang): self.table},
                backing,
                lang=self.lang,
            )
        head = self.table.columns[2]
        # A slide has room for what is known; its map says of how many nothing is.
        shown = self.table[self.table[head].notna()].iloc[:, 1:].copy()
        shown[head] = written(shown[head])
        return result_deck(atlas, scene, [Table(self.title, shown, 120.0)], imprint=imprint)


def written(values: pd.Series) -> list[str]:
    """Return figures with as many decimals in every row, thousands apart: none from 1,000 on, but what is not 0 is not called so.

    Examples
    --------
    >>> written(pd.Series([1234.5, 88.0, -0.0])), written(pd.Series([1234.5, 0.04, -0.26]))
    (['1,234', '88', '0'], ['1,234.50', '0.04', '-0.26'])
    """
    largest = values.abs().max()
    places = 0 if largest >= _WHOLE else 1 if largest >= 1 else 3
    small = values[values != 0]
    while places < _MOST_PLACES and (small.round(places) == 0).any():
        places += 1
    return [f"{value:z,.{places}f}" for value in values]


def figures(
    atlas: Atlas, indicator: str, *, level: str = "prefecture", within: str = "", lang: str = "zh"
) -> Figures:
    """Return the figures of the regions that :func:`layers.themes.indicator.indicator_scene` draws."""
    found: Asked = asked(atlas, indicator, level=level, within=within).told(lang)
    # A region without a figure has an empty cell: left out it would look as if there were none.
    every = found.amounts.sort_values(ascending=False, kind="stable", na_position="last")
    head = found.label(lang)
    unit = found.unit(lang)
    table = pd.DataFrame(
        {
            text("logistics.adcode", lang): every.index,
            text("logistics.name", lang): [
                english.called(atlas, code, lang) for code in every.index
            ],
            text("map.qualified", lang, what=head, more=unit) if unit else head: every.to_numpy(),
        }
    )
    return Figures(head, bearing.beside(atlas, table), found, lang)
