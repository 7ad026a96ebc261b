"""Tables of routes with titles in the language of the page, units in every title."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import pandas as pd

from gis.words.amounts import plain
from gis.words.catalogue import percent, text
from layers.freight.routes import ways
from layers.freight.terminals import called
from layers.freight.words import figure

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gis.atlas import Atlas
    from gis.freight.route import Route, Total
    from gis.freight.routing import Comparison

_WAN = 10_000.0
_TONNE_KG = 1000.0
MEASURES = ("cost_cny", "hours", "co2e_kg", "distance_km")


def money(values: Sequence[float], lang: str) -> str:
    """Return an amount, or the ends of a range, in 元; in Chinese from 10,000 in 万元.

    Examples
    --------
    >>> money([9876.4], "zh"), money([185752.0], "zh"), money([124584.0, 282651.0], "zh")
    ('9,876 元', '18.6 万元', '12.5–28.3 万元')
    >>> money([185752.0], "en")
    '185,752 CNY'
    """
    if lang != "zh" or min(values) < _WAN:
        return text("logistics.money", lang, value="–".join(f"{value:,.0f}" for value in values))
    said = [
        f"{value / _WAN:,.0f}" if value >= 100 * _WAN else f"{value / _WAN:,.1f}"
        for value in values
    ]
    return text("logistics.money_large", lang, value="–".join(said))


@dataclass(frozen=True)
class Units:
    """Units in which a plate writes cost and emission of all ways, the same in its words and its table.

    ``is_wan``: cost in 万元, not in 元; ``is_tonnes``: emission in tonnes, not in kilograms.
    """

    is_wan: bool
    is_tonnes: bool
    lang: str

    @classmethod
    def of(cls, comparison: Comparison, lang: str) -> Units:
        """Return the units that the smallest of the ways can still be read in."""
        ways_ = comparison.alternatives
        return cls(
            lang == "zh" and min((one.low.cost_cny for one in ways_), default=0.0) >= _WAN,
            min((one.total.co2e_kg for one in ways_), default=0.0) >= _TONNE_KG,
            lang,
        )

    def cost(self, cny: float) -> str:
        """Return a cost without its unit.

        Examples
        --------
        >>> Units(True, True, "zh").cost(95751.0), Units(False, True, "en").cost(95751.0)
        ('9.6', '95,751')
        """
        return f"{cny / _WAN:,.1f}" if self.is_wan else f"{cny:,.0f}"

    def co2e(self, kilograms: float) -> str:
        """Return an emission without its unit."""
        return f"{kilograms / _TONNE_KG:,.1f}" if self.is_tonnes else figure(kilograms, "co2e_kg")

    def figure(self, total: Total, measure: str) -> str:
        """Return a measure of a total as written in tables, without its unit."""
        value: float = getattr(total, measure)
        if measure == "cost_cny":
            return self.cost(value)
        return self.co2e(value) if measure == "co2e_kg" else figure(value, measure)

    def title(self, measure: str) -> str:
        """Return what a column or row of a measure is called, as the end of a message's key."""
        large = {"cost_cny": ("cost_wan", self.is_wan), "co2e_kg": ("co2e_t", self.is_tonnes)}
        name, is_large = large.get(measure, ("", False))
        return name if is_large else measure

    @property
    def heads(self) -> tuple[str, str]:
        """The units of cost and of emission in words."""
        cost = text("print.way_cost_wan" if self.is_wan else "print.way_cost", self.lang)
        return cost, text("print.way_co2e" if self.is_tonnes else "print.way_co2e_kg", self.lang)


def emitted(kilograms: float, lang: str) -> str:
    """Return an emission in kilograms, from 1,000 in tonnes.

    Examples
    --------
    >>> emitted(38565.0, "zh"), emitted(412.0, "zh")
    ('38.6 吨 CO₂', '412 千克 CO₂')
    """
    if kilograms < 1000:
        return text("logistics.emitted", lang, value=figure(kilograms, "co2e_kg"))
    return text("logistics.emitted_large", lang, value=plain(kilograms / 1000))


def chain(route: Route, lang: str) -> str:
    """Return the modes of a route in order, e.g. 公路 → 水路 → 公路."""
    return " → ".join(text(f"mode.{mode}", lang) for mode in route.modes)


def saved_share(route: Route, road: Route | None) -> float | None:
    """Return the share of the road's cost that a route saves; None for the road itself."""
    if road is None or road is route or not road.total.cost_cny:
        return None
    return 1.0 - route.total.cost_cny / road.total.cost_cny


def road_only(comparison: Comparison) -> Route | None:
    """Return the alternative that stays on the road, None where there is none."""
    return next((r for r in comparison.alternatives if "road" in r.ways), None)


def is_pareto(comparison: Comparison, route: Route) -> bool:
    """Return whether no other way beats a route in cost, time and CO2 at once."""
    return any(route.total == other.total for other in comparison.pareto)


def distinguishes(comparison: Comparison) -> bool:
    """Return whether some alternatives are beaten in cost, time and CO2 at once, and others are not."""
    return len({is_pareto(comparison, route) for route in comparison.alternatives}) > 1


def side_by_side(comparison: Comparison, lang: str) -> pd.DataFrame:
    """Return the alternatives as columns, best first; rows are measures with their range.

    Costs and emissions are in the units of the cards beside: 万元 and tonnes where all are large.
    """
    road, units = road_only(comparison), Units.of(comparison, lang)
    columns = {}
    for route in comparison.alternatives:
        cells = []
        for measure in MEASURES:
            value, low, high = (
                units.figure(part, measure) for part in (route.total, route.low, route.high)
            )
            more = f"{low}–{high}"
            cells.append(
                value if low == high else text("map.qualified", lang, what=value, more=more)
            )
        saved = saved_share(route, road)
        cells.append("—" if saved is None else percent(saved))
        cells.append(chain(route, lang))
        cells.append("✔" if is_pareto(comparison, route) else "—")
        columns[ways(route, lang)] = cells
    titles = (
        *(f"logistics.{units.title(m)}" for m in MEASURES),
        "logistics.saved",
        "logistics.chain",
        "logistics.pareto",
    )
    return pd.DataFrame(columns, index=[text(title, lang) for title in titles])


def legs_table(atlas: Atlas, route: Route, lang: str) -> pd.DataFrame:
    """Return one row per leg: mode, from, to, km, CNY, hours, kg CO2; a transfer has one place."""
    rows = []
    for leg in route.legs:
        totals = [figure(getattr(leg.total, measure), measure) for measure in _LEG_MEASURES]
        via = text("map.separator", lang).join(leg.via)
        ends = [called(atlas, place, lang) for place in (leg.origin, leg.destination)]
        if leg.origin == leg.destination:
            ends[1], totals[0] = "", ""
        rows.append([text(f"mode.{leg.mode}", lang), *ends, via, *totals])
    titles = ["mode", "from", "to", "via", *_LEG_MEASURES]
    return pd.DataFrame(rows, columns=[text(f"logistics.{title}", lang) for title in titles])


_LEG_MEASURES = ("distance_km", "cost_cny", "hours", "co2e_kg")


def alternatives_rows(comparison: Comparison) -> pd.DataFrame:
    """Return every leg and total of every alternative as plain numbers, for CSV.

    Columns ``rank``, ``ways``, ``pareto``, ``leg`` (0 is the total), ``mode``, ``from``, ``to``,
    and km, CNY, hours, kg of the value; low and high stand on total rows only.
    """
    rows = []
    for rank, route in enumerate(comparison.alternatives, start=1):
        head = {"rank": rank, "ways": "|".join(route.ways), "pareto": is_pareto(comparison, route)}
        ends = (comparison.origin.name, comparison.destination.name)
        total = head | {"leg": 0, "mode": "total", "from": ends[0], "to": ends[1]}
        for suffix, part in (("", route.total), ("_low", route.low), ("_high", route.high)):
            total |= {m + suffix: round(getattr(part, m), 3) for m in _LEG_MEASURES}
        rows.append(total)
        for number, leg in enumerate(route.legs, start=1):
            own = {m: round(getattr(leg.total, m), 3) for m in _LEG_MEASURES}
            place = {"from": leg.origin, "to": leg.destination, "via": "|".join(leg.via)}
            rows.append(head | {"leg": number, "mode": leg.mode} | place | own)
    return pd.DataFrame(rows).assign(tonnes=comparison.tonnes, ranked_by=comparison.by)


def sheets(comparison: Comparison, lang: str) -> dict[str, pd.DataFrame]:
    """Return the alternatives, all legs and the other Pareto ways as numbers, for a workbook."""
    numbers = alternatives_rows(comparison)
    numbers = numbers[numbers["leg"] > 0]
    columns = ["mode", "from", "to", "via", *_LEG_MEASURES]
    legs = numbers[columns].assign(mode=[text(f"mode.{mode}", lang) for mode in numbers["mode"]])
    legs.insert(
        0, "way", [ways(comparison.alternatives[rank - 1], lang) for rank in numbers["rank"]]
    )
    shown = [route.total for route in comparison.alternatives]
    others = [route for route in comparison.pareto if route.total not in shown]
    return {
        text("logistics.comparison", lang): ways_numbers(comparison, comparison.alternatives, lang),
        text("logistics.all_legs", lang): legs.rename(
            columns={c: text(f"logistics.{c}", lang) for c in legs.columns}
        ),
        text("logistics.sheet_pareto", lang): ways_numbers(comparison, others, lang),
    }


def ways_numbers(comparison: Comparison, routes: Sequence[Route], lang: str) -> pd.DataFrame:
    """Return ways as rows of numbers, to be summed and drawn: totals, their low and high, the share saved.

    Returns
    -------
    DataFrame
        One row a way; ``NaN`` for the share that the road itself saves.
    """
    road = road_only(comparison)
    rows = []
    for route in routes:
        row: dict[str, object] = {
            # A way that is no alternative is best at nothing: it has no name.
            text("logistics.way", lang): ways(route, lang)
            if route in comparison.alternatives
            else "—",
            text("logistics.chain", lang): chain(route, lang),
        }
        for measure in MEASURES:
            head = text(f"logistics.{measure}", lang)
            for end, key in ((route.total, ""), (route.low, "low"), (route.high, "high")):
                row[f"{head} {text(f'logistics.{key}', lang)}" if key else head] = round(
                    float(getattr(end, measure)), 3
                )
        saved = saved_share(route, road)
        row[text("logistics.saved_percent", lang)] = (
            float("nan") if saved is None else round(100 * saved, 1)
        )
        row[text("logistics.pareto", lang)] = text(
            "exchange.yes" if is_pareto(comparison, route) else "exchange.no", lang
        )
        rows.append(row)
    return pd.DataFrame(rows)


def other_pareto(comparison: Comparison, lang: str) -> pd.DataFrame:
    """Return the ways of the Pareto set that are none of the alternatives, cheapest first."""
    shown = [route.total for route in comparison.alternatives]
    rows = [
        [chain(route, lang), *(figure(getattr(route.total, m), m) for m in MEASURES)]
        for route in comparison.pareto
        if route.total not in shown
    ]
    titles = ("chain", *MEASURES)
    return pd.DataFrame(rows, columns=[text(f"logistics.{title}", lang) for title in titles])
