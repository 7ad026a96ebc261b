"""Lines of words on every freight map: sources and licences, assumptions, what a click shows."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gis.atlas import Atlas
from gis.freight import costs
from gis.regions import tree
from gis.words.catalogue import name, text

if TYPE_CHECKING:
    from gis.freight.costs import Factors
    from gis.freight.flows import Flows
    from gis.freight.reach import Reach
    from gis.freight.trucks import Loading

# What a line of assumptions names: the rest stands in the table of factors.
_NAMED = (
    "road.unit_cost",
    "rail.unit_cost",
    "water.unit_cost",
    "transfer_rail.cost",
    "transfer_water.cost",
)
# What would be written as 0.0 and as 0.
_LEAST_HOURS, _LEAST_WHOLE = 0.05, 0.5


def figure(value: float, measure: str) -> str:
    """Return a figure as written in tables: whole numbers, one decimal for hours, 0 for nothing else than 0.

    Examples
    --------
    >>> figure(17516.4, "cost_cny"), figure(52.26, "hours")
    ('17,516', '52.3')
    >>> figure(0.02, "hours"), figure(0.08, "co2e_kg"), figure(0.0, "co2e_kg")
    ('<0.1', '<1', '0')
    """
    if measure == "hours":
        return "<0.1" if 0 < value < _LEAST_HOURS else f"{value:z,.1f}"
    return "<1" if 0 < value <= _LEAST_WHOLE else f"{value:z,.0f}"


def sources_line(atlas: Atlas, lang: str = "zh") -> str:
    """Return sources and licences of boundaries, roads, rail, rivers and factors in one line."""
    review = atlas.credit("prefecture-pack")[0]["review_number"]
    return text("logistics.sources", lang, review=review)


def assumptions_line(atlas: Atlas, factors: Factors, lang: str = "zh") -> str:
    """Return the main factors in words and how many differ from the defaults."""
    default = costs.defaults(atlas)
    values = {key.replace(".", "_"): factors[key].value for key in _NAMED}
    line = text("logistics.assumptions_line", lang, **values)
    changed = sum(factors[key].value != default[key].value for key in default.by_key)
    return line + (text("logistics.changed_count", lang, count=changed) if changed else "")


def trucks_line(load: Loading, lang: str = "zh") -> str:
    """Return the sentence that says how many trucks of what size are paid for."""
    return text(
        "route.trucks", lang, length=load.truck.length_m, count=load.count, load=load.truck.load_t,
        charged=load.charged_t,
    )  # fmt: skip


def reach_details(atlas: Atlas, found: Reach, lang: str = "zh") -> dict[str, Any]:
    """Return what a click on a region inside a service area shows in an exported file."""
    unit = name("logistics.unit", found.unit, lang)
    details = {}
    # A place that is prefecture and county at once shows as the prefecture it is.
    for row in found.regions.iloc[::-1].itertuples(index=False):
        lines = [[text("logistics.reach_detail", lang, value=row.value, unit=unit), ""]]
        if row.level == "prefecture":
            lines.append(
                [
                    text(
                        "logistics.reach_detail_counties",
                        lang,
                        counties=row.counties,
                        inside=row.counties_inside,
                    ),
                    "",
                ]
            )
        title = tree.label(atlas, row.adcode)
        details[row.adcode] = {"title": title, "groups": [{"heading": "", "rows": lines}]}
    return details


def flow_details(flows: Flows, notes: dict[str, list[str]], lang: str = "zh") -> dict[str, Any]:
    """Return what a click on a region that sends or receives shows in an exported file.

    ``notes`` by adcode stand below, such as what a closure costs it.
    """
    details = {}
    for number, spot in enumerate(flows.spots):
        if spot.adcode:
            line = text(
                "logistics.flow_detail",
                lang,
                sent=float(flows.tonnes[flows.origin == number].sum()),
                received=float(flows.tonnes[flows.destination == number].sum()),
            )
            details[spot.adcode] = {
                "title": spot.name,
                "groups": [
                    {
                        "heading": "",
                        "rows": [[row, ""] for row in (line, *notes.get(spot.adcode, ()))],
                    }
                ],
            }
    return details


def region_details(atlas: Atlas, lang: str = "zh") -> dict[str, Any]:
    """Return what a click on a prefecture shows in an exported file: its province and code."""
    regions = atlas.regions()
    province = regions[regions["level"] == "province"].set_index("adcode")["name"]
    rows = regions[regions["level"] == "prefecture"]
    return {
        code: {
            "title": title,
            "groups": [
                {
                    "heading": text(
                        "logistics.region_detail", lang, province=province[parent], adcode=code
                    ),
                    "rows": [],
                }
            ],
        }
        for code, title, parent in zip(
            rows["adcode"], rows["name"], rows["province_adcode"], strict=True
        )
    }
