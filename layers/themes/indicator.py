"""The map of one indicator: all regions of a level in classes, with where its figures come from."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

import pandas as pd

from gis.atlas import Atlas
from gis.clusters.sentences import source_said
from gis.errors import SettingError
from gis.indicators import comparison, endowment
from gis.indicators.endowment import Endowment
from gis.regions import english, gazetteer, tree
from gis.space import classes
from gis.words import citations
from gis.words.amounts import indicated
from gis.words.catalogue import name, text
from gis.words.language import in_language
from layers.layer import AtlasLayer
from layers.scene import Scene
from layers.themes.choropleth import Measure, choropleth_layer, choropleth_legend
from layers.themes.circles import Scale, circle_layer, circle_legend, is_total
from layers.themes.scene import Theme, thematic_scene

_CLASSES = 5


def indicators(atlas: Atlas, level: str, lang: str) -> dict[str, str]:
    """Return the indicators known of a level by code: name and vintage.

    Examples
    --------
    >>> indicators(Atlas.bundled(), "province", "zh")["gdp:2023"]
    '地区生产总值（当年价） 2023'
    """
    return {str(key): _label(fact, lang) for key, fact in _known(atlas, level).facts.iterrows()}


def _known(atlas: Atlas, level: str) -> Endowment:
    return comparison.known(atlas, level)


def _label(fact: Any, lang: str) -> str:
    return f"{in_language(fact, 'name', lang)} {fact['vintage']}".strip()


@dataclass(frozen=True)
class Asked:
    """An indicator of some regions: its amounts by code, its fact, and the facts of its level."""

    key: str
    amounts: pd.Series
    fact: Any
    known: pd.DataFrame

    @property
    def facts(self) -> pd.DataFrame:
        """The fact of this indicator alone, for a sheet of coverage."""
        return self.known.loc[[self.key]]

    def label(self, lang: str) -> str:
        """Return name and vintage."""
        return _label(self.fact, lang)

    def told(self, lang: str) -> Asked:
        """Return the same in the unit that a reader of the language counts in: 万吨/年, not 百万吨/年."""
        amounts, unit = self.amounts, str(self.fact["unit"])
        if lang != "zh" or indicated(1.0, unit)[1] == unit:
            return self
        said = indicated(1.0, unit)[1]
        fact, known = self.fact.copy(), self.known.copy()
        fact["unit"] = said
        known.loc[self.key, "unit"] = said
        return Asked(self.key, amounts.map(lambda value: indicated(value, unit)[0]), fact, known)

    def unit(self, lang: str) -> str:
        """Return the unit in words."""
        return str(in_language(self.fact, "unit", lang))


def asked(atlas: Atlas, indicator: str, *, level: str = "prefecture", within: str = "") -> Asked:
    """Return the figures of an indicator for the regions of a level, within one or in the country.

    Raises
    ------
    UnknownNameError
        If the indicator or the region is not known.
    SettingError
        If no region has a figure.
    """
    part = _known(atlas, level)
    key = endowment.resolve(part.table, indicator)
    values = part.table[key]
    if within:
        code = gazetteer.require(atlas, within).adcode
        inside = {code, *tree.descendants(atlas, code)}
        values = values[values.index.isin(inside)]
    if not values.notna().any():
        raise SettingError("error.indicator_empty", indicator=key, level=name("level", level))
    return Asked(key, values, part.facts.loc[key], part.facts)


def indicator_scene(
    atlas: Atlas, indicator: str, *, level: str = "prefecture", within: str = "", lang: str = "zh"
) -> Scene:
    """Return the map of an indicator: totals as circles, the others in natural classes.

    Parameters
    ----------
    indicator
        ``gdp:2023``, or ``gdp`` for the best covered year.
    level
        Level of the regions compared.
    within
        Name or code of the region that they lie in; empty for the country.

    Raises
    ------
    UnknownNameError
        If the indicator or the region is not known.
    SettingError
        If no region has a figure.
    """
    found = asked(atlas, indicator, level=level, within=within).told(lang)
    fact, values = found.fact, found.amounts
    layer, legend = _drawn(atlas, fact, values, lang)
    names = {str(code): _label(row, lang) for code, row in found.known.iterrows()}
    theme = Theme(
        (layer,),
        legend,
        title=_label(fact, lang),
        data=citations.line(source_said(atlas, str(fact["source"]), lang), names, lang),
    )
    scene = thematic_scene(atlas, theme, [str(code) for code in values.index], lang=lang)
    title = scene.title
    if within:
        place = english.called(atlas, gazetteer.require(atlas, within).adcode, lang)
        title = text("indicator.title", lang, place=place, indicator=title)
    known, level_said = int(values.notna().sum()), name("level", level, lang)
    subtitle = text("indicator.subtitle", lang, level=level_said, known=known, all=len(values))
    return replace(scene, title=title, subtitle=subtitle)


def _drawn(
    atlas: Atlas, fact: Any, values: pd.Series, lang: str
) -> tuple[AtlasLayer, list[dict[str, Any]]]:
    """Return layer and legend: circles for what adds up over regions, else fills in classes."""
    label, unit = _label(fact, lang), str(in_language(fact, "unit", lang))
    if is_total(values, str(fact["name"]), str(fact["unit"])):
        measure, scale = Measure(label, unit), Scale(float(values.max()))
        points = english.regions(atlas, lang)
        circles = circle_layer(values, points, measure, scale, lang=lang)
        return circles, circle_legend(values, measure, scale, lang=lang)
    breaks = classes.breaks([values], "natural", _CLASSES)
    note = text("compared.map.classes_note", lang, scheme=text("compared.scheme.natural", lang))
    fill = choropleth_layer(values, breaks, label=label, unit=unit, lang=lang)
    return fill, choropleth_legend(values, breaks, Measure(label, unit, note), lang=lang)
