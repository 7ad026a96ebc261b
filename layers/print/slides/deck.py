"""A deck of slides: the map as editable shapes with key figures and a table beside it, a chart, the whole table."""

from __future__ import annotations

from typing import Any

import pandas as pd
from pptx.chart.data import CategoryChartData
from pptx.dml.color import RGBColor
from pptx.enum.chart import (
    XL_CHART_TYPE,
    XL_LABEL_POSITION,
    XL_LEGEND_POSITION,
    XL_TICK_LABEL_POSITION,
)
from pptx.util import Mm, Pt

from gis import colours
from gis.atlas import Atlas
from gis.regions import english, tree
from gis.schema import CATEGORIES, is_site
from gis.words.catalogue import name, text
from layers.layout.designations import counts, told, totals
from layers.own import dressed
from layers.palette import FIGURE_INKS, ramp, symbol
from layers.print.drawing import Look
from layers.print.imprint import Imprint
from layers.print.slides import file
from layers.print.slides import slide as slides
from layers.print.slides.file import HEIGHT, MARGIN, WIDTH
from layers.print.slides.grid import Grid
from layers.print.slides.map import colours_of
from layers.print.slides.map_slide import Beside, map_slide
from layers.print.slides.shapes import FONT, Palette, Sketch
from layers.print.tables import industries_table
from layers.scene import Scene

# Bars of a chart on one slide.
_MOST_BARS = 21


def deck(
    atlas: Atlas,
    scene: Scene,
    rows: pd.DataFrame,
    *,
    imprint: Imprint | None = None,
    look: Look | None = None,
) -> bytes:
    """Return a deck of a scene as PPTX bytes; equal input gives equal bytes.

    Parameters
    ----------
    scene
        What the map shows.
    rows
        The designations behind it, for figures, chart and tables.
    imprint
        Title, makers, date, logo; what is empty stands as a gap at the foot.
    look
        Which regions the map outlines.
    """
    said = imprint or Imprint()
    scene = dressed(atlas, scene)
    lang = scene.lang
    palette = Palette(colours_of(scene))
    show = file.empty(palette)
    title = said.title or scene.title
    foot = slides.foot_of(scene, said)
    subtitle = said.subtitle or scene.subtitle
    slide = slides.slide_of(show, title, foot, said, subtitle="" if subtitle == title else subtitle)
    table = industries_table(atlas, rows, lang, whole=True)
    beside = _beside(atlas, rows, table, lang) if table else None
    map_slide(atlas, scene, slide, Sketch(palette), beside=beside, look=look)
    if table:
        around = show, foot, said, lang
        _chart_slides(atlas, rows, around)
        _table_slides(table, around)
    return file.saved(show, title, said.organisation or text("print.maker", lang))


def _beside(atlas: Atlas, rows: pd.DataFrame, table: dict[str, Any], lang: str) -> Beside:
    """Return the figures of a selection and the first rows of its table."""
    placed = told(rows)
    figures: list[tuple[str, str, str, str]] = []
    named = set(placed["category"])
    for category in (one for one in CATEGORIES if one in named):
        count = placed.loc[placed["category"] == category, "industry_id"].nunique()
        if category in FIGURE_INKS or len(figures) < 1:
            label = text("sheet.of_category", lang, category=name("category", str(category), lang))
            figures.append(
                (
                    str(count),
                    text("sheet.kinds", lang, count=count),
                    label,
                    FIGURE_INKS.get(str(category), colours.INK),
                )
            )
    figures = figures[:2]
    # Every region that the plan names, also one where something is to be cut back or tried out.
    codes = set(rows["region_code"].dropna())
    levels = {level_of(atlas, str(code)) for code in codes}
    of = levels.pop() if len(levels) == 1 else "region"
    every = atlas.table("designations")["plan_id"].isin(set(rows["plan_id"])).sum()
    named_by = text("deck.named" if len(rows) == every else "deck.named_chosen", lang)
    figures.append((str(len(codes)), text(f"deck.unit_{of}", lang), named_by, colours.INK))
    if len(figures) < 3:
        figures.append(
            (
                str(len(rows)),
                text("deck.unit_records", lang),
                text("deck.records", lang),
                colours.INK,
            )
        )
    short = Grid(
        text("deck.table", lang),
        _heads(lang),
        table["rows"],
        (35.0, 17.0 if lang == "zh" else 22.0, 0),
        10,
    )
    rest = WIDTH - 2 * MARGIN - 203.0 - sum(short.widths_mm)
    short = Grid(short.name, short.head, short.rows, (*short.widths_mm[:2], rest), 10)
    return Beside(figures, short, text("deck.more", lang))


def level_of(atlas: Atlas, code: str) -> str:
    """Return the level at which a region is compared with others: prefecture, also of 北京 and 济源, province or county."""
    levels = tree.places(atlas)[code].levels if code in tree.places(atlas) else ()
    return next((one for one in ("prefecture", "province") if one in levels), "county")


def _heads(lang: str) -> tuple[str, str, str]:
    return text("deck.industry", lang), text("deck.count", lang), text("deck.where", lang)


def _chart_slides(atlas: Atlas, rows: pd.DataFrame, around: tuple[Any, ...]) -> None:
    """Add a chart of industries by region, of the level that most of them have; others are named below it.

    A province, for which a plan speaks as a whole, and a county are no cities among cities.
    """
    show, foot, imprint, lang = around
    shown = told(rows)
    if shown.empty:
        return
    placed, tally = counts(shown), totals(shown)
    every = placed.pivot_table(index="region_code", columns="category", values="industry_count", sort=False).fillna(0)  # fmt: skip
    levels = pd.Series([level_of(atlas, str(code)) for code in every.index], index=every.index)
    level = levels.mode(dropna=True).iloc[0] if len(levels) else ""
    of_level = every[(levels == level).to_numpy()]
    of_level = of_level.loc[of_level.sum(axis=1).sort_values(ascending=False, kind="stable").index]
    others = every[(levels != level).to_numpy()]
    regions = english.shorts(atlas, lang)
    said = [
        text("deck.other", lang, name=regions.get(str(code), str(code)), level=text(f"deck.level_{levels[code]}", lang),
             count=tally[str(code)])
        for code in others.index
    ]  # fmt: skip
    between = text("map.separator", lang)
    beside = set(rows.loc[rows["region_code"].notna() & ~rows.index.isin(shown.index), "category"])
    left_out = between.join(
        name("category", category, lang) for category in CATEGORIES if category in beside
    )
    note = text("map.clauses", lang).join(
        [text("deck.others", lang, said=between.join(said))] * bool(said)
        + [text("deck.chart_without", lang, said=left_out)] * bool(left_out)
    )
    if len(of_level) < 2 or of_level.sum(axis=1).max() <= 1:
        # One bar, or one industry everywhere, compares nothing.
        return
    chunks = [
        of_level.iloc[start : start + _MOST_BARS] for start in range(0, len(of_level), _MOST_BARS)
    ]
    for page, chunk in enumerate(chunks, start=1):
        title = text("deck.chart", lang)
        if len(chunks) > 1:
            title = text("deck.continued", lang, title=title, page=page, pages=len(chunks))
        slide = slides.slide_of(show, title, foot, imprint, subtitle=note)
        _chart(
            slide,
            chunk,
            [regions.get(str(code), str(code)) for code in chunk.index],
            (lang, of_level),
        )


def _chart(
    slide: Any, values: pd.DataFrame, names: list[str], of: tuple[str, pd.DataFrame]
) -> None:
    lang, every = of
    data = CategoryChartData(number_format="0;;")
    data.categories = names
    for category in values.columns:
        data.add_series(name("category", str(category), lang), values[category].tolist())
    high = min(HEIGHT - 32.0 - 19.0, 16.0 + 9.5 * len(names))
    frame = slide.shapes.add_chart(
        XL_CHART_TYPE.BAR_STACKED, Mm(MARGIN), Mm(32), Mm(WIDTH - 2 * MARGIN), Mm(high), data
    )
    frame.name = text("deck.chart", lang)
    chart = frame.chart
    chart.has_legend, chart.has_title = True, False
    chart.legend.position, chart.legend.include_in_layout = XL_LEGEND_POSITION.TOP, False
    chart.font.size, chart.font.name = Pt(12), FONT
    slides.east_asian(chart.font._element)  # noqa: SLF001
    # The first of the table stands on top; the figures on the bars say what an axis would.
    chart.category_axis.reverse_order = True
    chart.category_axis.format.line.color.rgb = _rgb(colours.PALE)
    chart.category_axis.has_major_gridlines = False
    chart.value_axis.has_major_gridlines = False
    chart.value_axis.visible = False
    chart.value_axis.minimum_scale = 0
    chart.value_axis.maximum_scale = max(float(every.sum(axis=1).max()), 1.0)
    chart.value_axis.tick_label_position = XL_TICK_LABEL_POSITION.NONE
    plot = chart.plots[0]
    plot.gap_width = 45
    plot.has_data_labels = True
    plot.data_labels.number_format, plot.data_labels.number_format_is_linked = "0;;", False
    plot.data_labels.position = XL_LABEL_POSITION.CENTER
    for series, category in zip(plot.series, values.columns, strict=True):
        series.format.fill.solid()
        is_symbol = is_site(str(category))
        series.format.fill.fore_color.rgb = _rgb(
            symbol(str(category))["colour"] if is_symbol else ramp(str(category))[1]
        )
        if is_symbol:
            _label_on_dark(series)


def _label_on_dark(series: Any) -> None:
    """Write the figures of a series in white, as the others are: a series with labels of its own takes nothing from the chart."""
    labels = series.data_labels
    labels.show_value, labels.number_format, labels.number_format_is_linked = True, "0;;", False
    labels.position, labels.font.size = XL_LABEL_POSITION.CENTER, Pt(12)
    labels.font.color.rgb = RGBColor(255, 255, 255)


def _rgb(colour: str) -> RGBColor:
    found: RGBColor = RGBColor.from_string(colour.lstrip("#").upper())
    return found


def _table_slides(table: dict[str, Any], around: tuple[Any, ...]) -> None:
    show, foot, imprint, lang = around
    widths = (92.0, 22.0 if lang == "zh" else 32.0)
    whole = Grid(
        text("deck.table", lang),
        _heads(lang),
        table["rows"],
        (*widths, WIDTH - 2 * MARGIN - sum(widths)),
    )
    slides.put_all(show, whole, (foot, imprint, lang))
