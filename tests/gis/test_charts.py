"""Charts: Chinese without missing glyphs (a warning would fail), missing values, same bytes.
The figures are made up; the names are real."""

import numpy as np
import pandas as pd
import pylopdf_fonts_zh_cn
import pytest
from fontTools.ttLib import TTFont

from gis import catalog, charts, i18n
from gis.errors import InputTableError

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
        "unit": ["亿元", "km2", "元/吨"],
        "unit_en": ["100 million yuan", "km2", "yuan/t"],
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
    for key, pair in i18n.catalogue().items():
        if key.startswith(("chart.", "lisa.", "method.", "compare.", "category.")):
            letters |= set("".join(pair))
    assert {letter for letter in letters if ord(letter) not in known and letter > " "} <= set("⁻²")


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_missing_is_said_and_never_drawn_as_zero(lang):
    figure = charts.small_multiples(TABLE, FACTS, NAMES, lang)
    said = words(figure)
    assert i18n.text("chart.no_data", lang) in said
    assert i18n.text("chart.unreachable", lang) in said
    assert {"甘孜藏族自治州", "武隆区"} <= said
    gdp = figure.axes[0].lines[0].get_xdata()
    assert list(gdp) == [22074.7, 3806.64, 12.0]


def test_dots_put_the_largest_on_top_and_the_unknown_last():
    figure = charts.dots(TABLE["gdp:2023"], NAMES, label="地区生产总值（亿元）")
    figure.canvas.draw()
    labels = [text.get_text() for text in figure.axes[0].get_yticklabels()]
    assert labels == ["成都市", "宜宾市", "武隆区", "甘孜藏族自治州"]


def test_a_radar_does_not_close_over_what_is_unknown():
    normalised = TABLE.rank(pct=True).replace(np.inf, 1.0)
    figure = charts.radar(normalised, dict(FACTS["name"]), NAMES)
    lines = figure.axes[0].lines
    assert [len(line.get_xdata()) for line in lines] == [4, 4, 3, 4]
    with pytest.raises(InputTableError):
        charts.radar(normalised.iloc[:, :2], {}, NAMES)


def test_rank_intervals_and_moran_scatter():
    ranks = pd.Series([2.0, 1.0, np.nan, 3.0], index=list(NAMES))
    moves = pd.DataFrame(
        {"rank_low": 1.0, "rank_high": 2.0, "rank_best": 1.0, "rank_worst": 3.0}, index=list(NAMES)
    )
    figure = charts.rank_intervals(moves, ranks, NAMES)
    figure.canvas.draw()
    labels = [text.get_text() for text in figure.axes[0].get_yticklabels()]
    assert labels == ["宜宾市", "成都市", "武隆区"]
    lisa = pd.DataFrame(
        {"z": [-1.0, 1.0, np.nan], "lag": [-0.5, 0.5, np.nan], "cluster": ["LL", "ns", np.nan]}
    )
    figure = charts.moran_scatter(lisa, 0.5, label="产值")
    slope = figure.axes[0].lines[-1]
    assert list(slope.get_ydata()) == [-0.5, 0.5]


def test_the_same_figure_gives_the_same_bytes():
    def draw() -> tuple[bytes, bytes]:
        figure = charts.dots(TABLE["area_km2"], NAMES, label="面积")
        return charts.to_png(figure), charts.to_svg(figure)

    png, svg = draw()
    assert (png, svg) == draw()
    assert png.startswith(b"\x89PNG")
    # Outlines, not references to a font that the reader may lack.
    assert b"<text" not in svg
    assert b"<path" in svg


def test_nothing_to_draw_is_said():
    for empty in (TABLE.iloc[:0], TABLE[[]]):
        with pytest.raises(InputTableError):
            charts.small_multiples(empty, FACTS, NAMES)
    with pytest.raises(InputTableError):
        charts.dots(pd.Series(dtype=float), NAMES, label="x")
