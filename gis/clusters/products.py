"""What works make, and of which product a capacity is, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gis.atlas import Atlas
from gis.regions import english
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
