"""Names of columns, categories and levels: the one place that spells them.

Three conventions hold in every table: undefined is NaN (an empty cell), absent is 0 and
unreachable is inf. Region codes (adcode) are strings of six digits after GB/T 2260.
"""

from __future__ import annotations

from typing import NamedTuple

COUNTRY_CODE = "100000"
# Official extent of the country in degrees, islands of the South China Sea included.
COUNTRY_LON, COUNTRY_LAT = (73.0, 136.0), (3.0, 54.0)
LEVELS = ("province", "prefecture", "county")
# Of a city its counties, of a province its prefectures: how an atlas is cut where nobody says.
AUTO = "auto"
# The files that figures of regions are from: what is gathered and what was read by hand. Whatever shows such a
# figure credits both.
FIGURE_TABLES = ("figures", "region_stats")
DETAILS = ("display", "full")
# Editions of GB/T 4754 that are known, the one in force first.
EDITIONS = ("2017", "2011")
# Datums of coordinates: the true ones lie less than a metre apart and are taken as one, the shifted ones are fixed
# distortions of them (gis.enterprises.datum).
TRUE_DATUMS, SHIFTED_DATUMS = ("wgs84", "cgcs2000"), ("gcj02", "bd09")
DATUMS = (*TRUE_DATUMS, *SHIFTED_DATUMS)
# In which coordinates are where nothing says so.
DATUM = DATUMS[0]


class Category(NamedTuple):
    """What a plan does with an industry in a place.

    Attributes
    ----------
    code
        As tables spell it; its words are the messages ``category.CODE``.
    group
        ``layout`` (fill of a region), ``site`` (a point) or ``measure`` (a badge beside a layout).
    weight
        How strongly a plan backs it, for those who want more than a count: a choice of this tool,
        not a figure of any plan.
    reduces
        Whether it asks for less of the industry.
    """

    code: str
    group: str
    weight: float
    reduces: bool = False


# In the order in which they are listed; layouts: the most telling first. How each is drawn stands
# in layers/palette.py.
CATEGORY: dict[str, Category] = {
    category.code: category
    for category in (
        Category("strengthen", "layout", 3.0),
        Category("cultivate", "layout", 2.0),
        Category("develop", "layout", 1.0),
        Category("optimize", "layout", 2.0),
        Category("support", "layout", 2.0),
        Category("linked", "layout", 1.0),
        Category("belt", "layout", 1.0),
        Category("point", "layout", 1.0),
        Category("core", "site", 3.0),
        Category("park", "site", 2.0),
        Category("base", "site", 2.0),
        Category("hub", "site", 1.0),
        Category("pilot", "measure", 1.0),
        Category("receive", "measure", 1.0),
        Category("phase_out", "measure", 0.0, reduces=True),
        Category("restrict", "measure", 0.0, reduces=True),
        Category("existing", "measure", 1.0),
    )
}
CATEGORIES = tuple(CATEGORY)
LAYOUT_CATEGORIES = tuple(c.code for c in CATEGORY.values() if c.group == "layout")
SITE_CATEGORIES = tuple(c.code for c in CATEGORY.values() if c.group == "site")
MEASURE_CATEGORIES = tuple(c.code for c in CATEGORY.values() if c.group == "measure")


def is_site(category: str) -> bool:
    """Tell whether a plan makes a spot of a place: a core, a park, a base or a hub, which is a symbol and fills no region.

    What else a plan wants of a town or a park (to grow, to be restricted) fills the region that holds it,
    also where the town has a point of its own.

    Examples
    --------
    >>> is_site("park"), is_site("develop")
    (True, False)
    """
    return category in CATEGORY and CATEGORY[category].group == "site"


def takes_point(category: str, *, held: bool) -> bool:
    """Tell whether a place without a code can be given a point: a core, park, base or hub, and every town or park.

    Areas (沿江地区, 成都都市圈) are no spot.

    Parameters
    ----------
    category
        What the plan makes of it.
    held
        Whether a region is known to hold it, as one does every town and park.

    Examples
    --------
    >>> takes_point("base", held=False), takes_point("develop", held=True), takes_point("develop", held=False)
    (True, True, False)
    """
    return held or is_site(category)


STATUSES = ("planned", "existing")
STAGES = ("mineral", "material", "product", "service")
LINK_KINDS = ("collaboration", "receive", "radiation", "market")
RELATIONS = (">=", "=", "~", "<=")

REGION_COLUMNS = (
    "adcode",
    "name",
    "short_name",
    "level",
    "parent_adcode",
    "prefecture_adcode",
    "province_adcode",
    "lon",
    "lat",
    "area_km2",
)

# Tables that only a user brings -> their columns: points (degrees, WGS 84), and outlines of parks as
# WKT; ``site_id`` is the site of the atlas that an outline is of, empty for a park of one's own.
# Links that a scenario builds: ``kind`` is road, rail or water with ``length_km``, or terminal_rail or
# terminal_water at ``from``; ``cost_cny`` is what it costs to build, empty where nobody said.
OWN_TABLES: dict[str, tuple[str, ...]] = {
    "own-links": ("link_id", "kind", "name", "from", "to", "length_km", "cost_cny", "note"),
    "own-points": ("layer", "name", "kind", "note", "lon", "lat"),
    "own-outlines": ("layer", "name", "kind", "note", "site_id", "wkt"),
}

# Table name -> columns, in the order in which they are written. Keys: data/sources/plans.toml.
TABLES: dict[str, tuple[str, ...]] = {
    "plans": (
        "plan_id",
        "title",
        "short_title",
        "short_title_en",
        "issuer",
        "scope_code",
        "document_number",
        "stage",
        "start_year",
        "end_year",
        "note",
        "note_en",
    ),
    "industries": (
        "industry_id",
        "name",
        "name_en",
        "stage",
        "parent_id",
        "gbt4754",
        "aliases",
        "note",
        "note_en",
    ),
    "designations": (
        "designation_id",
        "plan_id",
        "category",
        "industry_id",
        "industry",
        "region_code",
        "region_name",
        "place",
        "site_id",
        "site",
        "status",
        "name",
        "scheme",
        "list_open",
        "locator",
        "note",
        "note_en",
    ),
    "sites": (
        "site_id",
        "plan_id",
        "name",
        "name_en",
        "kind",
        "region_code",
        "town",
        "lon",
        "lat",
        "precision",
        "coordinate_source",
        "locator",
        "note",
        "note_en",
    ),
    "targets": (
        "target_id",
        "plan_id",
        "region_code",
        "indicator",
        "indicator_en",
        "relation",
        "value",
        "value_max",
        "unit",
        "year",
        "period",
        "scope",
        "value_text",
        "base_value",
        "base_year",
        "base_note",
        "base_note_en",
        "kind",
        "modality",
        "suspect",
        "locator",
        "note",
        "note_en",
    ),
    "chains": ("chain_id", "plan_id", "position", "node", "industry_id", "locator", "note"),
    "links": (
        "link_id",
        "plan_id",
        "kind",
        "role",
        "place",
        "region_code",
        "site_id",
        "stated",
        "topic",
        "list_open",
        "locator",
        "note",
        "note_en",
    ),
    "incentives": (
        "incentive_id",
        "plan_id",
        "region_code",
        "measure",
        "measure_en",
        "relation",
        "amount",
        "unit",
        "recipient_level",
        "locator",
        "note",
        "note_en",
    ),
    "plan_minerals": (
        "plan_id",
        "mineral",
        "industry_id",
        "region_code",
        "place",
        "kind",
        "locator",
        "note",
        "note_en",
    ),
}

# How freight moves: the order of legends, tables and figures.
MODES = ("road", "rail", "water")
