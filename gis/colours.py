"""Every colour of the atlas, written once as hexadecimal sRGB.

Maps take their meaning of them from :mod:`layers.palette`, charts and workbooks take them from
here; scripts and style sheets get theirs through :mod:`layers.assets`. Names say what a colour is
for where it has one use, and its hue where it serves several.
"""

from __future__ import annotations

Ramp = tuple[str, str, str]

# Paper and ink. Greys stand apart where a map, a chart and a page were tuned by eye each.
WHITE, BLACK = "#ffffff", "#000000"
INK = "#1d2733"
DEEP_INK, STRONG_INK, INK_GREY = "#16202b", "#34404c", "#3c4855"
TEXT_GREY = "#4a5561"
MUTED = "#55606b"
FAINT = "#8b95a1"
PALE = "#9aa4ae"
NO_DATA = "#cfd5da"
MISSING_CELL = "#eef0f2"
SHEET_HEAD = "#e8edf3"
FIGURE_INK = "#1f2933"
STYLED_OUTLINE, STYLED_TEXT = "#7d8792", "#2b323a"

# Charts.
GRID = "#e6eaee"
AXIS_TEXT, NOTE_TEXT = "#777777", "#666666"
ZERO_LINE, MEAN_LINE, RANGE, TRACK = "#555555", "#888888", "#bbbbbb", "#eeeeee"
# Okabe and Ito (2008): told apart by every kind of colour vision.
SERIES = ("#0072B2", "#D55E00", "#009E73", "#CC79A7", "#E69F00", "#56B4E9", "#999999", "#000000")
NEW = "#d9d9d9"

# Light, middle, dark of a hue. Blue and amber stay apart under every common form of colour
# blindness (Okabe & Ito 2008; Tol 2021); the rest differ in lightness too.
BLUE: Ramp = ("#b9d3ec", "#6ba1d4", "#2a6aa8")
AMBER: Ramp = ("#f8e0b0", "#ecb94f", "#bd7d12")
GREEN: Ramp = ("#c3e4dc", "#72bcab", "#2d8877")
VIOLET: Ramp = ("#dccfe9", "#ab8dca", "#744f9c")
BROWN: Ramp = ("#ddd6d0", "#ab9c90", "#70635a")
OLIVE: Ramp = ("#dbe0c4", "#aab573", "#6c7a34")

# Strong hues of symbols and lines.
CRIMSON, ROSE, RUST, TEAL, SEA_BLUE = "#a3214f", "#b1477a", "#8a3b12", "#245b66", "#1f5f8b"
LEAF, ALARM, PETROL = "#1d7a46", "#d11d53", "#1b5e7a"
PLUM, OCHRE, MOSS, ORCHID = "#7a2e6b", "#8a5a12", "#3d6b21", "#8c3fa8"
BRICK, UMBER = "#b3541e", "#8c510a"
IRON, WATER = "#3a3f47", "#1f6fa8"
NAVY, SKY, STEEL = "#1f4e79", "#5b9bd0", "#8794a1"
PINE = "#0b5d52"
UNREACHABLE = "#6b5b4f"
# Greys and earths.
SLATE, CLAY, ASH, COAL, ORE, REED = (
    "#4a5a8a", "#7a4b3a", "#5a5148", "#3b3f45", "#8c5a2b", "#5f7a3c",
)  # fmt: skip

# Classes of numbers: YlGnBu and PuOr of ColorBrewer, safe for every kind of colour vision.
SEQUENTIAL = (
    "#edf8b1", "#c7e9b4", "#7fcdbb", "#41b6c4", "#1d91c0", "#225ea8", "#253494", "#081d58",
)  # fmt: skip
BELOW_ZERO = ("#d8daeb", "#b2abd2", "#8073ac", "#542788")
ABOVE_ZERO = ("#fee0b6", "#fdb863", "#e08214", "#b35806")
# High among high, low among low, high among low, low among high, not significant.
HIGH_HIGH, LOW_LOW, HIGH_LOW, LOW_HIGH, NOT_SIGNIFICANT = (
    "#d7191c", "#2c7bb6", "#fdae61", "#abd9e9", "#d3d3d3",
)  # fmt: skip
# Pale, so that lines and circles on them stand out.
COMMUNITIES = (
    "#cfe0f1", "#f6e0b5", "#cde7dc", "#e3d6ee", "#f4cfcb", "#dfe3b8", "#cfe8ee", "#e6dcd2",
)  # fmt: skip

# The ground of maps: land, borders, the official lines.
LAND, LAND_INSIDE, STRIPE_GROUND = "#f3f4f2", "#fcfcfb", "#fbfbfa"
BORDER, BORDER_BETWEEN, BORDER_OUTER, INSET_BORDER = "#aab3bc", "#7d8894", "#66717d", "#8a949f"
OFFICIAL_LINE, SEA_LINE = "#5d6773", PALE

# Marks in the text of a plan that is read, by kind of record: a darker line below tells them apart in print.
MARKS = {
    "designations": ("#fff1b8", "#d48806"),
    "targets": ("#d6e4ff", "#2f54eb"),
    "links": ("#d9f7be", "#389e0d"),
    "resources": ("#f4e3d0", "#8c5a2b"),
    "chains": ("#efdbff", "#722ed1"),
    "hubs": ("#ffd8bf", "#d4380d"),
    "incentives": ("#ffd6e7", "#c41d7f"),
    "unresolved": ("#f0f0f0", "#595959"),
}
# What the reader of a plan looks at just now.
FOCUS = "#cf1322"
