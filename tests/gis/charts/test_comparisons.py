"""Charts: Chinese without missing glyphs (a warning would fail), missing values, same bytes.
The figures are made up; the names are real."""

import numpy as np
import pandas as pd
import pylopdf_fonts_zh_cn
import pytest
from fontTools.ttLib import TTFont
from matplotlib.backends.backend_agg import FigureCanvasAgg

from gis import catalog, colours
from gis.charts import association, axes, comparisons, paper
from gis.errors import InputTableError
from gis.words import catalogue

NAMES = {"510100": "成都市", "511500": "宜宾市", "513300": "甘孜藏族自治州", "500156": "武隆区"}
TABLE = pd.DataFrame(
    {
        "gdp:2023": [22074.7, 3806.64, np.nan, 12.0],
        "area_km2": [1.0, 2.0, 3.0, 4.0],
        "cost": [1.0, np.inf, 2.0, 3.0],
    },
    index=list(NAMES),
)
FACTS = pd.DataFrame(
    {
        "name": ["地区生产总值", "面积", "货运成本"],
        "name_en": ["GDP", "Area", "Cost"],
        "unit": ["亿元", "km²", "元/吨"],
        "unit_en": ["100 million yuan", "km²", "yuan/t"],
        "vintage": ["2023", "2024", ""],
    },
    index=TABLE.columns,
)


def words(figure) -> set[str]:
    figure.canvas.draw()
    return {
        text.get_text()
        for axis in figure.axes
        for text in [*axis.texts, *axis.get_yticklabels(), axis.title, axis.xaxis.label]
    }


def test_the_font_has_every_name_and_every_message():
    font = TTFont(pylopdf_fonts_zh_cn.sans_path())
    known = set(font.getBestCmap())
    letters = set("".join(catalog.regions()["name"]))
    for key, pair in catalogue.catalogue().items():
        if key.startswith(("chart.", "lisa.", "method.", "compare.", "category.")):
            letters |= set("".join(pair))
    assert {letter for letter in letters if ord(letter) not in known and letter > " "} <= set("⁻²")


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_missing_is_said_and_never_drawn_as_zero(lang):
    figure = comparisons.small_multiples(TABLE, FACTS, NAMES, lang)
    said = words(figure)
    assert catalogue.text("chart.no_data", lang) in said
    assert catalogue.text("chart.unreachable", lang) in said
    assert {"甘孜藏族自治州", "武隆区"} <= said
    gdp = figure.axes[0].lines[0].get_xdata()
    assert list(gdp) == [22074.7, 3806.64, 12.0]


def test_dots_put_the_largest_on_top_and_the_unknown_last():
    figure = comparisons.dots(TABLE["gdp:2023"], NAMES, label="地区生产总值（亿元）")
    figure.canvas.draw()
    labels = [text.get_text() for text in figure.axes[0].get_yticklabels()]
    assert labels == ["成都市", "宜宾市", "武隆区", "甘孜藏族自治州"]


def test_a_radar_does_not_close_over_what_is_unknown():
    normalised = TABLE.rank(pct=True).replace(np.inf, 1.0)
    figure = comparisons.radar(normalised, dict(FACTS["name"]), NAMES)
    lines = figure.axes[0].lines
    assert [len(line.get_xdata()) for line in lines] == [4, 4, 3, 4]
    with pytest.raises(InputTableError):
        comparisons.radar(normalised.iloc[:, :2], {}, NAMES)


def test_the_note_of_rank_intervals_calls_the_line_by_its_colour():
    red, green, blue = (int(colours.SEQUENTIAL[3][at : at + 2], 16) for at in (1, 3, 5))
    assert blue > red > green  # purple
    note = {"draws": 10, "seed": 1, "interval": "90%"}
    assert "紫色粗线为 90% 的位次区间" in catalogue.text("compared.robustness_note", "zh", **note)
    assert "the thick purple line" in catalogue.text("compared.robustness_note", "en", **note)


def test_rank_intervals_and_moran_scatter():
    ranks = pd.Series([2.0, 1.0, np.nan, 3.0], index=list(NAMES))
    moves = pd.DataFrame(
        {"rank_low": 1.0, "rank_high": 2.0, "rank_best": 1.0, "rank_worst": 3.0}, index=list(NAMES)
    )
    figure = comparisons.rank_intervals(moves, ranks, NAMES)
    figure.canvas.draw()
    labels = [text.get_text() for text in figure.axes[0].get_yticklabels()]
    assert labels == ["宜宾市", "成都市", "武隆区"]
    lisa = pd.DataFrame(
        {"z": [-1.0, 1.0, np.nan], "lag": [-0.5, 0.5, np.nan], "cluster": ["LL", "ns", np.nan]}
    )
    figure = association.moran_scatter(lisa, 0.5, label="产值")
    slope = figure.axes[0].lines[-1]
    assert list(slope.get_ydata()) == [-0.5, 0.5]


SUMS = pd.DataFrame(
    {
        "change": [9.0, -3.0, np.nan],
        "national": [5.0, 3.0, np.nan],
        "structure": [1.0, -2.0, np.nan],
        "own": [3.0, -4.0, np.nan],
        "new": [0.0, 0.0, np.nan],
    },
    index=["510100", "511500", "513300"],
)


def test_the_bars_of_a_change_end_where_its_parts_add_up():
    figure = comparisons.change_parts(SUMS, NAMES, label="产值")
    ends = [(bar.get_x(), bar.get_x() + bar.get_width()) for bar in figure.axes[0].patches]
    # Rows by own part: 成都, 宜宾, unknown; in the order overall growth, mix, own.
    assert ends == [(0, 5), (0, 3), (0, 0), (5, 6), (0, -2), (0, 0), (6, 9), (-2, -6), (0, 0)]
    said = words(figure)
    assert "无数据" in said
    legend = [text.get_text() for text in figure.legends[0].get_texts()]
    assert legend == ["总体增长", "产业结构", "自身竞争力", "实际增减"]
    with_new = comparisons.change_parts(SUMS.assign(new=[1.0, 0.0, np.nan]), NAMES, label="x")
    assert "新增产业" in [text.get_text() for text in with_new.legends[0].get_texts()]


@pytest.mark.parametrize("lang", ["zh", "en"])
@pytest.mark.parametrize("width_px", [358, 460, 1080])
def test_nothing_is_cut_off_at_any_width(lang, width_px):
    moves = pd.DataFrame(
        {"rank_low": 1.0, "rank_high": 2.0, "rank_best": 1.0, "rank_worst": 3.0}, index=list(NAMES)
    )
    lisa = pd.DataFrame({"z": [-1.0, 1.0], "lag": [-0.5, 0.5], "cluster": ["LL", "ns"]})
    long = "Gross domestic product (current prices) 2023 (100 million yuan)"
    ranks = pd.Series([2.0, 1.0, 4.0, 3.0], index=list(NAMES))
    figures = [
        comparisons.small_multiples(TABLE, FACTS, NAMES, lang, width_px=width_px),
        comparisons.dots(TABLE["gdp:2023"], NAMES, label=long, lang=lang, width_px=width_px),
        comparisons.rank_intervals(moves, ranks, NAMES, lang, width_px=width_px),
        comparisons.change_parts(SUMS, NAMES, label=long, lang=lang, width_px=width_px),
        association.moran_scatter(lisa, 0.5, label=long, lang=lang, width_px=width_px),
    ]
    for figure in figures:
        canvas = FigureCanvasAgg(figure)
        canvas.draw()
        renderer = canvas.get_renderer()
        right = figure.bbox.x1
        drawn = [
            text
            for axis in figure.axes
            if axis.get_visible()
            for text in (axis.title, axis.xaxis.label, axis.yaxis.label, *axis.get_yticklabels())
        ] + [text for legend in figure.legends for text in legend.get_texts()]
        for text in drawn:
            box = text.get_window_extent(renderer)
            if text.get_text() and text.get_visible():
                assert box.x0 >= -1, text.get_text()
                assert box.x1 <= right + 1, text.get_text()


def test_the_region_picked_stands_out():
    figure = comparisons.dots(TABLE["gdp:2023"], NAMES, label="x", picked="511500")
    figure.canvas.draw()
    colours = {t.get_text(): t.get_color() for t in figure.axes[0].get_yticklabels()}
    assert colours["宜宾市"] == axes.PICKED_COLOUR
    assert colours["成都市"] != axes.PICKED_COLOUR
    assert list(figure.axes[0].lines[1].get_xdata()) == [3806.64]


def test_panels_share_the_order_of_the_regions_and_say_their_unit():
    figure = comparisons.small_multiples(TABLE, FACTS, NAMES, width_px=1080)
    figure.canvas.draw()
    assert [axis.get_title().split("\n")[-1] for axis in figure.axes] == [
        "2023 · 亿元",
        "2024 · km²",
        "元/吨",
    ]
    assert len({axis.get_ylim() for axis in figure.axes}) == 1
    # A phone gets one panel below the other.
    narrow = comparisons.small_multiples(TABLE, FACTS, NAMES, width_px=358)
    assert narrow.axes[0].get_gridspec().ncols == 1


def test_the_same_figure_gives_the_same_bytes():
    def draw() -> tuple[bytes, bytes]:
        figure = comparisons.dots(TABLE["area_km2"], NAMES, label="面积")
        return paper.to_png(figure), paper.to_svg(figure)

    png, svg = draw()
    assert (png, svg) == draw()
    assert png.startswith(b"\x89PNG")
    # Outlines, not references to a font that the reader may lack.
    assert b"<text" not in svg
    assert b"<path" in svg


def test_nothing_to_draw_is_said():
    for empty in (TABLE.iloc[:0], TABLE[[]]):
        with pytest.raises(InputTableError):
            comparisons.small_multiples(empty, FACTS, NAMES)
    with pytest.raises(InputTableError):
        comparisons.dots(pd.Series(dtype=float), NAMES, label="x")
