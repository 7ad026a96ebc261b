"""Every colour of the atlas, written once as hexadecimal sRGB.

Maps take their meaning of them from :mod:`layers.palette`, charts and workbooks take them from
here; scripts and style sheets get theirs through :mod:`layers.assets`. Names say what a colour is
for where it has one use, and its hue where it serves several.
"""

from __future__ import annotations

Ramp = tuple[str, str, str]

# Paper and ink. Greys stand apart where a map, a chart and a page were tuned by eye each.
WHITE, BLACK = "#ffffff", "#000000"
INK = "#16202b"
STRONG_INK, INK_GREY = "#34404c", "#3c4855"
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
# Of the muted scheme of Tol (2021), told apart by every kind of colour vision: without its blue,
# which would read as 强化, its sand (培育) and its rose (park).
SERIES = ("#332288", "#117733", "#882255", "#44AA99", "#AA4499", "#999933", "#999999", "#000000")
NEW = "#d9d9d9"

# Roles: one colour, one meaning, on every page, chart and export. docs/look.md explains them;
# tests/layers/test_roles.py works out that they stay apart under every kind of colour vision.
# Light, middle, dark. BLUE is 强化, AMBER 培育 and nothing else; TALLY a number of industries.
BLUE: Ramp = ("#d3e4f4", "#94bfe6", "#3f7fc0")
AMBER: Ramp = ("#fdf0cf", "#f3cd7a", "#c98a16")
TALLY: Ramp = ("#cbdfd4", "#97bda9", "#64937c")
# Links, buttons, the tab that is open.
ACTION = "#1f5f9e"
# Badges: ground and figure.
BLUE_BADGE, AMBER_BADGE = (ACTION, "#ffffff"), ("#ffd77a", "#3d2700")
# Sites.
CORE, PARK, BASE, HUB, ZONE = "#a3214f", "#cc6fb0", "#c05f00", "#00707a", "#7a5cc0"
PLANT, PORT = "#101418", "#123781"
# Links that a plan states, told apart by their dashes and words.
STATED_LINK = "#6b3fa0"
# What a designation rests on: one hue.
SUPPORTED, WEAK = "#3d4f63", "#a9b6c4"
# What a tonne from a region costs more, in the hue of roads.
DEARER: Ramp = ("#f3dccf", "#dd9f7e", "#b3541e")

# Light, middle, dark of a hue.
GREEN: Ramp = ("#c3e4dc", "#72bcab", "#2d8877")
GREY: Ramp = ("#dde1e5", "#9ea7b1", "#4a5561")
BROWN: Ramp = ("#ddd6d0", "#ab9c90", "#70635a")
OLIVE: Ramp = ("#dbe0c4", "#aab573", "#6c7a34")

# Strong hues of symbols and lines.
LEAF, ALARM = "#1d7a46", "#d11d53"
BRICK = "#b3541e"
IRON, WATER = "#3a3f47", "#1f6fa8"
# Rivers under a map, and their names.
RIVER, RIVER_NAME = "#7fb2d9", "#2b6a9b"
STEEL = "#8794a1"
PINE = "#0b5d52"
UNREACHABLE = "#6b5b4f"

# Records marked in the text of a plan: ground and line below, by kind. No ground is a class of a
# map; a designation has no tier before it is read.
TEXT_MARKS = {
    "designations": (TALLY[0], "#4a7a61"),
    "targets": ("#dfe3e8", SUPPORTED),
    "links": ("#e6dcf3", STATED_LINK),
    "resources": ("#efe0d8", "#8c5a2b"),
    "chains": ("#d5e9ea", HUB),
    "hubs": ("#f7d5c8", "#d4380d"),
    "incentives": ("#f7dcec", "#c41d7f"),
    "unresolved": ("#f0f0f0", "#595959"),
}

# Classes of numbers: one hue from light to dark (Purples of ColorBrewer), and for what has two
# sides PRGn, safe for every kind of colour vision. Neither holds a blue or an amber.
SEQUENTIAL = (
    "#f2f0f7", "#dadaeb", "#c4c3df", "#a8a5d0", "#8c87bf", "#7160ac", "#5a3a98", "#3f007d",
)  # fmt: skip
BELOW_ZERO = ("#e7d4e8", "#c2a5cf", "#9970ab", "#762a83")
ABOVE_ZERO = ("#d9f0d3", "#a6dba0", "#5aae61", "#1b7837")
# High among high, low among low, high among low, low among high, not significant.
# High is the side above, low the side below.
HIGH_HIGH, LOW_LOW, HIGH_LOW, LOW_HIGH, NOT_SIGNIFICANT = (
    ABOVE_ZERO[3], BELOW_ZERO[3], ABOVE_ZERO[1], BELOW_ZERO[1], "#e1e5e9",
)  # fmt: skip
# Pale, so that lines and circles on them stand out; the tip of a region tells which it is in words.
COMMUNITIES = (
    "#e2e5e8", "#dde6bd", "#c6e4e2", "#bcc3ca", "#bccb85", "#93c6c3", "#98a1ab", "#9cad5c",
)  # fmt: skip

# The ground of maps: land, borders, the official lines.
LAND, LAND_INSIDE, STRIPE_GROUND = "#f3f4f2", "#fcfcfb", "#fbfbfa"
BORDER, BORDER_BETWEEN, BORDER_OUTER, INSET_BORDER = "#aab3bc", "#7d8894", "#66717d", "#8a949f"
OFFICIAL_LINE, SEA_LINE = "#5d6773", PALE

# What only prints use: text, rules, lines of a plate, tints of a tag.
OUTSIDE = "#f1f2f0"
FOREIGN = "#f8f8f6"
PRINT_OUTER = "#58636f"
PRINT_AROUND = "#aab2ba"
PRINT_CITY = "#98a2ac"
PRINT_COUNTY = "#a9b2ba"
PRINT_LIGHT = "#d3d7da"
PRINT_FAINT = "#5f6b77"
STRENGTHEN_TINT = "#dcebf8"
GRATICULE = "#7f9fb8"
STRENGTHEN_TEXT = "#123f6b"
CULTIVATE_TEXT = "#5c3a00"
GAP_LINE = "#8a5600"
PRINT_RULE = "#d5dbe1"
CULTIVATE_TINT = "#fbecc8"
GAP_GROUND = "#fff5d6"

# What only style sheets use: edges of boxes, the ground of a bar, the name of a site, the mark of
# the tool, the ground of a tag. A sheet repeats a colour of this table and makes none of its own.
EDGE, EDGE_PALE, BAR_GROUND = "#b4bcc4", "#c3cbd3", "#f5f7f9"
SITE_NAME = "#5a1f3d"
MARK_GOLD = "#e0a83a"
TAG_GROUND = "#dff0ea"
