"""A comparison of routes as plain values and as text."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from commands.base import language, the_atlas, told
from gis.freight.question import allowed
from gis.words import catalogue

if TYPE_CHECKING:
    from gis.freight.route import Leg, Route, Total
    from gis.freight.routing import Comparison
    from gis.freight.trucks import Loading

# Words of a way's line and the measures that they say.
_SAID = {"cost": "cost_cny", "hours": "hours", "co2": "co2e_kg"}


def _totals(total: Total) -> dict[str, float]:
    return {
        "distance_km": round(total.distance_km, 1),
        "cost_cny": round(total.cost_cny, 2),
        "hours": round(total.hours, 2),
        "co2e_kg": round(total.co2e_kg, 2),
    }


def _route(route: Route) -> dict[str, Any]:
    return {
        "ways": list(route.ways),
        "modes": list(route.modes),
        "total": _totals(route.total),
        "low": _totals(route.low),
        "high": _totals(route.high),
        "legs": [
            {"mode": leg.mode, "from": leg.origin, "to": leg.destination, **_totals(leg.total)}
            for leg in route.legs
        ],
    }


def record(comparison: Comparison) -> dict[str, Any]:
    """Return a comparison as plain values: the best way first, then the alternatives."""
    lang = language()
    head: dict[str, Any] = {
        "from": comparison.origin.name,
        "to": comparison.destination.name,
        "tonnes": comparison.tonnes,
        "by": comparison.by,
        "allowed": allowed(comparison.choice),
        **_trucks(comparison.loading),
    }
    best = comparison.best
    if best is not None:
        head |= {key: _route(best)[key] for key in ("total", "low", "high", "legs")}
    return head | {
        "alternatives": [_route(route) for route in comparison.alternatives],
        "pareto": [_route(route) for route in comparison.pareto],
        "missing": {
            way: catalogue.text(key, lang, **values) for way, key, values in comparison.missing
        },
    }


def _trucks(load: Loading | None) -> dict[str, Any]:
    """Return how a shipment fills trucks as plain values; empty where it is paid by the tonne."""
    if load is None:
        return {}
    said = {"length_m": load.truck.length_m, "load_t": load.truck.load_t}
    return {"trucks": {**said, "count": load.count, "charged_t": load.charged_t}}


def _leg(leg: Leg) -> str:
    """Return the line of a leg; a transfer stays where it is."""
    lang = language()
    from layers.freight.words import figure

    words = {
        "mode": catalogue.text(f"mode.{leg.mode}", lang),
        "cost": figure(leg.total.cost_cny, "cost_cny"),
        "hours": figure(leg.total.hours, "hours"),
    }
    if leg.origin == leg.destination:
        return catalogue.text("route.transfer", lang, place=_called(leg.origin), **words)
    return catalogue.text(
        "route.leg",
        lang,
        origin=_called(leg.origin),
        destination=_called(leg.destination),
        km=_km(leg.total.distance_km),
        via=catalogue.text("map.separator", lang).join(leg.via),
        **words,
    )


def _km(value: float) -> str:
    """Return whole km without thousands apart; less than half a km is not 0."""
    from layers.freight.words import figure

    return figure(value, "distance_km").replace(",", "")


def _called(place: str) -> str:
    """Return a place of a route, a region or a terminal, as the language of the run calls it."""
    from layers.freight import terminals

    return terminals.called(the_atlas(), place, language())


def missing(comparison: Comparison) -> list[str]:
    """Return why ways are missing, a sentence each."""
    lang = language()
    return [
        catalogue.text(
            key,
            lang,
            **{
                name: told(value) if isinstance(value, str) else value
                for name, value in values.items()
            },
        )
        for _, key, values in comparison.missing
    ]


def described(comparison: Comparison) -> str:
    """Return a comparison as lines of text."""
    from layers.freight.words import figure, trucks_line

    lang = language()
    lines = [
        catalogue.text(
            "route.title",
            lang,
            origin=_called(comparison.origin.name),
            destination=_called(comparison.destination.name),
            tonnes=comparison.tonnes,
            by=catalogue.text(f"by.{comparison.by}", lang),
        )
    ]
    if comparison.loading is not None:
        lines.append(trucks_line(comparison.loading, lang))
    for route in comparison.alternatives:
        ways = " = ".join(catalogue.text(f"way.{way}", lang) for way in route.ways)
        lines.append(
            catalogue.text(
                "route.line",
                lang,
                ways=ways,
                km=_km(route.total.distance_km),
                **{
                    word + end: figure(getattr(total, measure), measure)
                    for word, measure in _SAID.items()
                    for end, total in (
                        ("", route.total),
                        ("_low", route.low),
                        ("_high", route.high),
                    )
                },
            )
        )
        lines += [_leg(leg) for leg in route.legs]
    lines += missing(comparison)
    return "\n".join(line.rstrip() for line in [*lines, catalogue.text("route.note", lang)])
