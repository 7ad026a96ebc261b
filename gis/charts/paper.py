"""The paper that charts are drawn on: font, sizes, broken lines, PNG and SVG bytes.

The font (Noto Sans SC, SIL Open Font License) comes from the package pylopdf-fonts-zh-cn, so no
machine needs a Chinese font of its own; SVG files carry the glyphs as outlines. Sizes are pixels
of a page (96 to the inch): shown at its natural width, a chart has the text size of the page.
"""

from __future__ import annotations

import io
import re
from functools import cache
from typing import TYPE_CHECKING

import matplotlib as mpl
import numpy as np
import pylopdf_fonts_zh_cn
from matplotlib import font_manager
from matplotlib.figure import Figure
from matplotlib.ticker import MaxNLocator

from gis.words.amounts import significant
from gis.words.catalogue import text

if TYPE_CHECKING:
    from matplotlib.axes import Axes

# 14 and 12 px of a page.
TEXT_PT, SMALL_PT = 10.5, 9
_PX_PER_INCH, _LEAST_PX = 96, 160
# A Chinese character with the punctuation that must not begin a line, a space, a word.
_PIECES = re.compile(r"[\u2e80-\uffff][、。，；：）》”]*|\s+|[^\s\u2e80-\uffff]+")


@cache
def font_family() -> str:
    """Register the bundled font once and return its family name."""
    path = str(pylopdf_fonts_zh_cn.sans_path())
    font_manager.fontManager.addfont(path)
    family = str(font_manager.FontProperties(fname=path).get_name())
    mpl.rcParams["font.family"] = family
    mpl.rcParams["axes.unicode_minus"] = False
    # The same figure gives the same bytes.
    mpl.rcParams["svg.hashsalt"] = "cluster-atlas"
    return family


def sheet(width_px: float, height_px: float) -> Figure:
    """Return an empty figure of a size in pixels of a page."""
    font_family()
    size = (width_px / _PX_PER_INCH, max(height_px, _LEAST_PX) / _PX_PER_INCH)
    return Figure(figsize=size, layout="constrained")


def start_axis(axis: Axes, numbers: np.ndarray, lang: str) -> None:
    """Let the axis of figures start at 0, or at a tick that says that it does not.

    Where all figures lie in the upper half of what an axis from 0 would hold, they would crowd: the
    axis then starts at the tick below the smallest, written as its start.

    Parameters
    ----------
    numbers
        What is drawn; NaN and infinite ones are left out.
    """
    known = numbers[np.isfinite(numbers)]
    if not known.size:
        return
    low, high = float(known.min()), float(known.max())
    lowest = 0.0 if 0 <= low <= high / 2 else low
    top = high if high > lowest else lowest + 1
    ticks = np.asarray(MaxNLocator(nbins=4).tick_values(lowest, top))
    start = float(max(ticks[ticks <= lowest + 1e-12].tolist(), default=lowest))
    shown = ticks[(ticks >= start) & (ticks <= high + 0.08 * (high - start))]
    said = [significant(tick, _digits(shown)) for tick in shown.round(12)]
    if start > 0 and said:
        said[0] = text("chart.axis_from", lang, value=said[0])
    axis.set_xticks(shown, said)
    span = max(high - start, 1e-12)
    axis.set_xlim(start - 0.05 * span, high + 0.08 * span)


def _digits(ticks: np.ndarray) -> int:
    """Return with how many figures ticks differ as they do: 1,000,000.08 and 1,000,000.16 were both 1,000,000."""
    if len(ticks) < 2 or not ticks.any():
        return 6
    step, largest = float(np.diff(ticks).min()), float(np.abs(ticks).max())
    return max(6, int(np.floor(np.log10(largest)) - np.floor(np.log10(step))) + 3)


def ems(text: str) -> float:
    """Return about how many em a text is wide: a Chinese character 1, others 0.55.

    Examples
    --------
    >>> ems("成都"), ems("GDP")
    (2.0, 1.6500000000000001)
    """
    return sum(1.0 if ord(letter) >= 0x2E80 else 0.55 for letter in text)


def wrapped(text: str, width_px: float) -> list[str]:
    """Break a text of 13 px letters into lines, between words or Chinese characters.

    Examples
    --------
    >>> wrapped("Resident population", 120), wrapped("年末常住人口", 60)
    (['Resident', 'population'], ['年末常住', '人口'])
    """
    lines = [""]
    for piece in _PIECES.findall(text):
        if lines[-1].strip() and ems(lines[-1] + piece) * 13 > width_px:
            lines.append(piece.lstrip())
        else:
            lines[-1] += piece
    return [line.strip() for line in lines if line.strip()]


def to_png(figure: Figure, dpi: int = 192) -> bytes:
    """Return a figure as PNG bytes; the same figure gives the same bytes."""
    stream = io.BytesIO()
    figure.savefig(stream, format="png", dpi=dpi, metadata={"Software": None})
    return stream.getvalue()


def to_svg(figure: Figure) -> bytes:
    """Return a figure as SVG bytes, every glyph an outline; no clock inside."""
    stream = io.BytesIO()
    figure.savefig(stream, format="svg", metadata={"Date": None, "Creator": None})
    return stream.getvalue()
