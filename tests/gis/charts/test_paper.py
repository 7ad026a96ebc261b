"""The paper of charts: lines break where a reader expects it."""

import numpy as np
import pytest

from gis.charts import paper


@pytest.mark.parametrize(
    ("text", "width_px", "lines"),
    [
        ("年末常住人口", 200, ["年末常住人口"]),
        ("年末常住人口", 40, ["年末常", "住人口"]),
        ("面积（由边界计算）", 60, ["面积（由", "边界计", "算）"]),
        ("Gross domestic product (current prices)", 140, ["Gross domestic", "product (current", "prices)"]),
        ("Wassereinzugsgebietsgrenze", 40, ["Wassereinzugsgebietsgrenze"]),
        ("", 40, []),
    ],
)  # fmt: skip
def test_lines_break_between_words_and_characters(text, width_px, lines):
    assert paper.wrapped(text, width_px) == lines


def test_a_sheet_has_its_size_in_pixels_of_a_page():
    figure = paper.sheet(480, 240)
    assert (figure.get_figwidth(), figure.get_figheight()) == (5.0, 2.5)
    # Width and height stand at fixed places of a PNG: twice the pixels, for fine screens.
    png = paper.to_png(figure)
    assert [int.from_bytes(png[i : i + 4], "big") for i in (16, 20)] == [960, 480]


@pytest.mark.parametrize(
    "values", [[1e6 + 0.1, 1e6 + 0.35], [100_000.12, 100_000.18], [0.981, 0.99], [1e13, 2e13]]
)
def test_a_tick_stands_at_the_number_that_it_says(values):
    """Ticks at 1,000,000.08 and 1,000,000.16 were both called 1,000,000."""
    axis = paper.sheet(480, 240).subplots()
    paper.start_axis(axis, np.array(values), "en")
    said = [label.get_text().removeprefix("from ") for label in axis.get_xticklabels()]
    told = [float(words.replace(",", "")) for words in said]
    assert told == pytest.approx(
        axis.get_xticks().tolist(), rel=0, abs=1e-3 * np.diff(axis.get_xticks()).min()
    )
