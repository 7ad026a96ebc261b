"""What works make, and of which product a capacity is, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pandas as pd

from gis.atlas import Atlas
from gis.clusters import capacity, sentences
from gis.plans.designations import industry_branch
from gis.regions import english
from gis.regions.tree import places
from gis.words.catalogue import name, text

if TYPE_CHECKING:
    from collections.abc import Mapping

    from gis.clusters.standing import Standing


def clinker_said(atlas: Atlas, found: Standing, lang: str) -> str:
    """Return clinker a person here and within reach in words; for a county that of its prefecture, which is named.

    Examples
    --------
    >>> from gis.clusters.standing import standing
    >>> atlas = Atlas.bundled()
    >>> for code in ("510100", "500156"):
    ...     print(clinker_said(atlas, standing(atlas, code), "zh").partition("，")[0])
    人均熟料产能 0.49 吨/年
    所在的重庆市（按地级区域计）：人均熟料产能 1.21 吨/年
    """
    row = found.balance
    if row is None:
        return text("standing.no_balance", lang)
    said = text(
        "standing.balance", lang, here=f"{row['per_person']:.2f}", ratio=f"{row['ratio']:.2f}",
        around=f"{row['around']:.2f}", around_ratio=f"{row['around_ratio']:.2f}",
        km=f"{found.reach_km:g}", count=int(row["neighbours"]),
    )  # fmt: skip
    if row["unknown"] > 0:
        # 广安 has seven works with kilns, and the figure is that of one.
        said += text(
            "standing.balance_unknown", lang, plants=int(row["plants"]), unknown=int(row["unknown"])
        )
    if row["around_unknown"] > 0:
        said += text("standing.balance_around_unknown", lang, count=int(row["around_unknown"]))
    if found.level != "county":
        return said
    around = english.called(atlas, str(row.name), lang)
    return text("standing.balance_around", lang, region=around, said=said)


# What a plant of a kind is taken to make where nothing else is said.
_MADE = {"cement": "cement", "steel": "crude_steel"}


def other_product(row: Mapping[str, Any], lang: str) -> str:
    """Return what the capacity of a listed plant is of where its kind does not say so; else nothing.

    Examples
    --------
    >>> other_product({"kind": "cement", "product": "clinker"}, "zh"), other_product({"kind": "cement", "product": "cement"}, "zh")
    ('水泥熟料', '')
    """
    made, product = _MADE.get(str(row["kind"])), row["product"]
    return (
        name("product", product, lang)
        if made and isinstance(product, str) and product != made
        else ""
    )


def plant_kind(row: Mapping[str, Any], lang: str) -> str:
    """Return the kind of a listed plant, with what its capacity is of where that is another product.

    Examples
    --------
    >>> plant_kind({"kind": "steel", "product": "blast_furnace_iron"}, "zh"), plant_kind({"kind": "steel", "product": None}, "zh")
    ('钢铁（高炉生铁）', '钢铁')
    """
    kind, other = name("plant_kind", row["kind"], lang), other_product(row, lang)
    return text("map.qualified", lang, what=kind, more=other) if other else kind


def works_listed(atlas: Atlas, code: str, industry: str, lang: str) -> str:
    """Return what the works of a region that are listed as running can make of an industry, with the source.

    Empty where none is listed.

    Parameters
    ----------
    industry
        What is asked about: a product of works (``cement``, ``clinker``), or an industry that contains some.

    Examples
    --------
    >>> works_listed(Atlas.bundled(), "511700", "cement", "zh")
    '水泥在产产能，3 家 ≥ 694 万吨/年（2025-07）（Global Energy Monitor, Global Cement and Concrete Tracker, July 2025 (V1)）'
    >>> works_listed(Atlas.bundled(), "511700", "flat-glass", "zh")
    ''
    """
    place = places(atlas).get(code)
    if place is None:
        return ""
    rows = capacity.works(atlas, place.level)
    rows = rows[rows["region_code"] == code]
    below = industry_branch(atlas, industry)
    own = rows["industry_id"] == industry
    rows = rows[own if own.any() else rows["industry_id"].isin(below)]
    told = [_works_item(row) for row in rows.to_dict("records")]
    said = [sentences.what(atlas, one, lang, at_home=True) for one in told]
    if not said:
        return ""
    cited = sentences.source(atlas, told[0], lang, brief=True)
    return text("map.qualified", lang, what=text("map.clauses", lang).join(said), more=cited)


def _works_item(row: Mapping[Any, Any]) -> dict[str, Any]:
    """Return works of a region as the finding that they are where evidence is read."""
    about = {"strength": "production", "where": row["region_code"], "subject": row["industry_id"]}
    return {
        **row, **about, "place": None, "km": None, "age": "", "names": None, "locator": None,
        "value": float("nan") if pd.isna(row["value"]) else float(row["value"]),
    }  # fmt: skip
