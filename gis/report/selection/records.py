"""A selection of designations as readable records, and the place where each of them stands.

Every format of :mod:`layers.export.selection` writes these records, so that CSV, Excel, GeoJSON and
GeoPackage tell the same. Codes keep their columns; words in the reader's language stand beside
them in columns that end in ``_name``.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import geopandas as gpd
import pandas as pd

from gis.atlas import Atlas, kept
from gis.plans.designations import site_said
from gis.regions import english
from gis.schema import COUNTRY_CODE, LEVELS
from gis.words.catalogue import name, text
from gis.words.characters import writable
from gis.words.citations import cited
from gis.words.language import in_language

# Columns of a designation, in the order in which they are written.
FIELDS = (
    "designation_id", "plan_id", "plan_title", "plan_stage", "category", "category_name",
    "industry_id", "industry", "industry_name", "region_code", "region_name", "place", "site_id",
    "site", "status", "status_name", "name", "scheme", "list_open", "locator", "note",
)  # fmt: skip
AT_SITE, AT_REGION, UNPLACED = "site", "region", "unplaced"


def localised(frame: pd.DataFrame, lang: str) -> pd.DataFrame:
    """Return a table with one column where it holds a Chinese and an English one (``_en``).

    Examples
    --------
    >>> frame = pd.DataFrame({"note": ["一", "二"], "note_en": ["one", None]})
    >>> localised(frame, "en")["note"].tolist(), localised(frame, "zh")["note"].tolist()
    (['one', '二'], ['一', '二'])
    """
    twice = [column for column in frame if f"{column}_en" in frame]
    said = frame.assign(**{column: in_language(frame, column, lang) for column in twice})
    return said.drop(columns=[f"{column}_en" for column in twice])


def worded(atlas: Atlas, designations: pd.DataFrame, lang: str) -> pd.DataFrame:
    """Return designations whose industry, region, site and note read in ``lang``.

    In Chinese the industry keeps the plan's own wording; in English it is the name of the
    industry that the wording stands for, and a region or site bears its English name where it has one.
    """
    rows = localised(designations, lang)
    if lang == "en":
        meant = in_language(atlas.table("industries").set_index("industry_id"), "name", lang)
        sites = zip(rows["site"], rows["site_id"], strict=True)
        rows = rows.assign(
            industry=rows["industry_id"].map(meant).fillna(rows["industry"]),
            region_name=english.column(atlas, rows["region_name"], lang),
            site=[site_said(atlas, said, code, lang) for said, code in sites],
        )
    return rows


def selected_worded(atlas: Atlas, designations: pd.DataFrame, lang: str) -> pd.DataFrame:
    """Return rows of the atlas's own table of designations, worded: the whole table is worded once."""
    return _every_worded(atlas, lang).loc[designations.index]


def selected_records(atlas: Atlas, designations: pd.DataFrame, lang: str) -> list[dict[str, Any]]:
    """Return the same rows as records; do not mutate."""
    every = _every_record(atlas, lang)
    return [every[row] for row in designations.index]


@kept("designations", "industries", "sites", "regions", "english-names", most=4)
def _every_record(atlas: Atlas, lang: str) -> dict[Any, dict[str, Any]]:
    rows = _every_worded(atlas, lang)
    return dict(zip(rows.index, rows.to_dict("records"), strict=True))


@kept("designations", "industries", "sites", "regions", "english-names", most=4)
def _every_worded(atlas: Atlas, lang: str) -> pd.DataFrame:
    return worded(atlas, atlas.table("designations"), lang)


def named(codes: pd.Series, prefix: str, lang: str) -> pd.Series:
    """Return the words of a column of codes; NaN stays NaN."""
    return codes.map(lambda code: name(prefix, str(code), lang), na_action="ignore")


def plan_titles(atlas: Atlas, lang: str) -> pd.Series:
    """Return the titles by plan id; in English the short title, since no other is official."""
    plans = atlas.table("plans").set_index("plan_id")
    return plans["title"] if lang == "zh" else in_language(plans, "short_title", lang)


def region_names(atlas: Atlas, lang: str = "zh") -> pd.Series:
    """Return the official name by adcode; the country has a word in ``lang``."""
    names = atlas.regions().drop_duplicates("adcode").set_index("adcode")["name"]
    return pd.concat([names, pd.Series({COUNTRY_CODE: text("level.country", lang)})])


def labelled(atlas: Atlas, designations: pd.DataFrame, lang: str = "zh") -> pd.DataFrame:
    """Return designations as records: ``FIELDS``, one row each, in the order given.

    Parameters
    ----------
    designations
        Rows of the table ``designations``.
    lang
        Language of titles, words and notes. Industries keep the plan's wording in ``industry``;
        ``industry_name`` is the name in the tree.

    Returns
    -------
    DataFrame
        Index 0..n. NaN where a plan does not say.
    """
    rows = localised(designations.reset_index(drop=True), lang)
    stages = atlas.table("plans").set_index("plan_id")["stage"]
    industries = localised(atlas.table("industries"), lang).set_index("industry_id")["name"]
    rows = rows.assign(
        plan_title=rows["plan_id"].map(plan_titles(atlas, lang)),
        plan_stage=named(rows["plan_id"].map(stages), "stage", lang),
        category_name=named(rows["category"], "category", lang),
        industry_name=rows["industry_id"].map(industries),
        status_name=named(rows["status"], "status", lang),
    )
    return rows[list(FIELDS)].apply(lambda column: column.map(writable))


def selected_sites(atlas: Atlas, designations: pd.DataFrame, lang: str = "zh") -> pd.DataFrame:
    """Return the sites that a selection names, with words for kind and precision.

    Returns
    -------
    DataFrame
        Columns of the table ``sites`` and ``plan_title``, ``kind_name``, ``region_name``,
        ``precision_name``; ``lon`` and ``lat`` in degrees, NaN where no coordinate was found.
    """
    table = atlas.table("sites")
    sites = localised(table[table["site_id"].isin(designations["site_id"])], lang)
    return sites.assign(
        plan_title=sites["plan_id"].map(plan_titles(atlas, lang)),
        kind_name=named(sites["kind"], "category", lang),
        region_name=sites["region_code"].map(region_names(atlas, lang)),
        precision_name=named(sites["precision"], "precision", lang),
    ).reset_index(drop=True)


def places(atlas: Atlas, designations: pd.DataFrame) -> pd.Series:
    """Return where each designation stands: at its site's point, in its region, or nowhere.

    Returns
    -------
    Series
        ``site`` where the site has a coordinate, else ``region`` where the region has a
        boundary, else ``unplaced``; index of the designations. Every row stands in one place
        only, so that the parts of a file add up to the selection.
    """
    sites = selected_sites(atlas, designations)
    located = sites.loc[sites["lon"].notna() & sites["lat"].notna(), "site_id"]
    in_region = designations["region_code"].isin(atlas.regions()["adcode"])
    stands = pd.Series(UNPLACED, index=designations.index, dtype=object, name="stands")
    stands[in_region] = AT_REGION
    stands[designations["site_id"].isin(located)] = AT_SITE
    return stands


def region_shapes(atlas: Atlas, codes: pd.Series) -> gpd.GeoDataFrame:
    """Return the display boundaries of some regions, the widest first, then by code.

    A municipality or a 省直辖县 stands at two levels with one code and one shape: it is taken at
    the upper one.

    Returns
    -------
    GeoDataFrame
        EPSG:4490; columns of :func:`gis.catalog.boundaries`; index 0..n.
    """
    table = atlas.regions()
    table = table[table["adcode"].isin(codes)]
    level = table.groupby("adcode")["level"].agg(lambda levels: min(levels, key=LEVELS.index))
    parts = [atlas.boundaries("province").iloc[:0]]
    for wanted in LEVELS:
        if (level == wanted).any():
            shapes = atlas.boundaries(wanted)
            parts.append(shapes[shapes["adcode"].isin(level.index[level == wanted])])
    joined = pd.concat(parts[1:] or parts, ignore_index=True)
    return gpd.GeoDataFrame(joined, geometry="geometry", crs=parts[0].crs)


def sources(
    atlas: Atlas, designations: pd.DataFrame, lang: str = "zh", *, beside: Sequence[str] = ()
) -> pd.DataFrame:
    """Return the documents and data behind a selection, with their terms of use.

    Parameters
    ----------
    beside
        Bundled resources that the file holds beside what plans say.

    Returns
    -------
    DataFrame
        ``source_kind``, ``title``, ``issuer``, ``document_number``, ``stage``, ``vintage``,
        ``licence``, ``note``; the plans first, in the table's order.
    """
    plans = atlas.table("plans")
    plans = localised(plans[plans["plan_id"].isin(designations["plan_id"])], lang)
    terms = atlas.credit("plans", lang=lang)[0]["licence"]
    own = set(atlas.own_plans)
    records = [
        {
            "source_kind": text("exchange.source_plan", lang),
            # A document is asked for by its own title; the English one says which it is.
            "title": plan["title"] if lang == "zh" else f"{plan['short_title']} {plan['title']}",
            "issuer": cited(plan["issuer"], lang),
            "document_number": plan["document_number"],
            "stage": name("stage", plan["stage"], lang),
            "vintage": _years(plan["start_year"], plan["end_year"], lang),
            # The terms of the bundled compilation are not those of a user's own document.
            "licence": "-" if plan["plan_id"] in own else terms,
            "note": plan["note"],
        }
        for plan in plans.to_dict("records")
    ]
    records += [
        {
            "source_kind": text("exchange.source_data", lang),
            "title": credit["title"],
            "issuer": credit["source"],
            "document_number": credit["review_number"] or None,
            "stage": None,
            "vintage": credit["vintage"],
            "licence": credit["licence"],
            "note": None,
        }
        for credit in atlas.credit(
            "designations", "sites", "targets", "prefecture-display", *beside, lang=lang
        )
    ]
    return pd.DataFrame(records)


def _years(start: float, end: float, lang: str) -> str | None:
    if pd.isna(start) or pd.isna(end):
        return None
    return text("exchange.years", lang, start=int(start), end=int(end))
