"""Names of columns, categories and levels: the one place that spells them.

Three conventions hold in every table: undefined is NaN (an empty cell), absent is 0 and
unreachable is inf. Region codes (adcode) are strings of six digits after GB/T 2260.
"""

from __future__ import annotations

COUNTRY_CODE = "100000"
LEVELS = ("province", "prefecture", "county")
DETAILS = ("display", "full")

# Drawn as the fill of a region, most telling group first: see layers/layout/designations.py.
LAYOUT_CATEGORIES = (
    "strengthen",
    "cultivate",
    "develop",
    "optimize",
    "support",
    "linked",
    "belt",
    "point",
)
SITE_CATEGORIES = ("core", "park", "base", "hub")
MEASURE_CATEGORIES = ("pilot", "receive", "phase_out", "restrict", "existing")
CATEGORIES = LAYOUT_CATEGORIES + SITE_CATEGORIES + MEASURE_CATEGORIES

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
