"""The figures of a comparison of regions as workbook, CSV or slides."""

from __future__ import annotations

from dataclasses import dataclass

import pandas as pd

from gis.atlas import Atlas
from gis.report.workbook import Backing, workbook
from gis.scenarios import bearing
from gis.tables import writing
from gis.words.catalogue import text
from layers.print.imprint import Imprint
from layers.print.slides.results import Table, result_deck
from layers.scene import Scene
from layers.themes.indicator import Asked, asked

# From here on a table on a slide shows no decimals.
_WHOLE = 1000
_RESOURCES = ("figures", "region_stats", "regions")


@dataclass(frozen=True)
class Figures:
    """Regions and their figures, largest first, and the indicator behind them."""

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
        shown = self.table.iloc[:, 1:].copy()
        head = shown.columns[1]
        # As many decimals in every row, thousands apart.
        digits = (
            0 if shown[head].abs().max() >= _WHOLE else 1 if shown[head].abs().max() >= 1 else 3
        )
        shown[head] = [f"{value:,.{digits}f}" for value in shown[head]]
        return result_deck(atlas, scene, [Table(self.title, shown, 120.0)], imprint=imprint)


def figures(
    atlas: Atlas, indicator: str, *, level: str = "prefecture", within: str = "", lang: str = "zh"
) -> Figures:
    """Return the figures of the regions that :func:`layers.themes.indicator.indicator_scene` draws."""
    found: Asked = asked(atlas, indicator, level=level, within=within).told(lang)
    names = atlas.regions().drop_duplicates("adcode").set_index("adcode")["name"]
    known = found.amounts.dropna().sort_values(ascending=False, kind="stable")
    head = found.label(lang)
    unit = found.unit(lang)
    table = pd.DataFrame(
        {
            text("logistics.adcode", lang): known.index,
            text("logistics.name", lang): [names.get(code, code) for code in known.index],
            text("map.qualified", lang, what=head, more=unit) if unit else head: known.to_numpy(),
        }
    )
    return Figures(head, bearing.beside(atlas, table), found, lang)
