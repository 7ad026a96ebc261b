"""How sure a record is: the share of such records that were right on excerpts read for the first time.

Designations: a logistic model over what is weak about a record; its weights were fitted on the first
readings of thirty-one sets of excerpts that no rule had seen, and lowered after those of thirteen more, most of
them from the press, and of eight more, by ridge (docs/measures.md has the tables). Targets and the other records: the share of their kind.
"""

from __future__ import annotations

import math

from gis.plans.reader.pattern import Pattern
from gis.plans.reader.places.toponyms import Toponyms
from gis.plans.reader.records import Record
from gis.plans.reader.trades import is_trade

# Log-odds of a right record: a subject with its verb in one clause, then more or less for what is stronger or weaker.
_BASE = 1.95
_FAMILY = {
    "A6": 1.2, "A10": 1.45, "A11": 1.2, "A13": 1.45, "A15": 1.45,  # lists by province, counted roles, pilots
    "A2": 0.3, "A18": 0.65,  # 在甲建设…, what is limited: their phrases are clear, the trades behind them are not
    "A4": -0.8, "A5": -0.8, "A12": -1.6, "A14": -0.8,  # labels, headings, names: the words around them are few
    "A17": -0.35,  # what is there
    "A19": -2.4,  # no place in the clause: the issuer's
}  # fmt: skip
_BELT = -0.5
_REACHED = -2.0  # 以甲为核心，辐射乙: whom a core reaches may be its market
_REACHES, _ACTS_WITH = Pattern("辐射|带动"), Pattern("联动|协同|配套|协作")
_UNKNOWN_PLACE = -1.4
_SOME_NO_TRADE, _NO_TRADE = -0.5, -0.4
_FAR, _VERY_FAR = ((30, -0.9), (50, -0.6))  # signs between place and trade, in several clauses
_UNNAMED = frozenset(("hub", "park", "point"))  # may bear a name that is no trade
_FLAGS = (("place_far", -0.4), ("count_differs", -0.6), ("optional", -1.0))
# Targets: the year in the sentence, the year of the list, no year; a goal in words.
_OWN_YEAR, _INHERITED, _NO_YEAR, _WORDED = 0.95, 0.75, 0.55, 0.6
_VAGUE = Pattern(r"^.{0,1}$|^(?:围绕|掌握|科学|将|对|以|由|在)|拥有|共有|确定|公布|项目|启动|一期")
_ZONE = Pattern("[区园镇乡圈带]")
_KIND = {"links": 0.7, "resources": 0.8, "chains": 0.85, "hubs": 0.85, "incentives": 0.8}


def of(record: Record, toponyms: Toponyms, quote: str) -> float:
    """Return the confidence of a record, between 0.05 and 0.99.

    Parameters
    ----------
    record, quote
        The record and the words that it stands on.
    toponyms
        Names of regions.

    Examples
    --------
    >>> from gis.atlas import Atlas
    >>> from gis.plans.reader.places.gazetteer import toponyms
    >>> goal = Record("targets", 0, 1, {"indicator": "产值", "value": 5, "year": 2027}, "number")
    >>> of(goal, toponyms(Atlas.bundled()), "产值达到5亿元")
    0.95
    """
    values = record.values
    if record.kind == "designations":
        odds = _odds(record, toponyms, quote) + sum(
            less for flag, less in _FLAGS if values.get(flag)
        )
        sure = 1 / (1 + math.exp(-odds))
    elif record.kind == "targets":
        sure = _of_target(record)
    else:
        sure = _KIND.get(record.kind, 0.7)
    return min(0.99, max(0.05, round(sure - 0.3 * bool(values.get("suspect")), 2)))


def _of_target(record: Record) -> float:
    values = record.values
    if record.family == "worded":
        return _WORDED
    when = values.get("year") or values.get("period_end")
    sure = _NO_YEAR if when is None else _INHERITED if values.get("year_inherited") else _OWN_YEAR
    return sure - 0.25 * bool(_VAGUE.search(str(values["indicator"])))


def _odds(record: Record, toponyms: Toponyms, quote: str) -> float:
    """Return the log-odds that a designation is right."""
    values = record.values
    names = [str(name) for name in values.get("industries", ()) if name]
    places = [str(place) for place in values.get("places", ())]
    odds = _BASE + _FAMILY.get(record.family, 0.0)
    odds += _BELT * (values.get("category") == "belt")
    odds += _REACHED * (values.get("category") == "linked" and _only_reached(quote))
    odds += _UNKNOWN_PLACE * (not all(_known(toponyms, place) for place in places))
    trades = sum(map(is_trade, names))
    if trades < len(names) or not names:
        odds += _SOME_NO_TRADE if trades else _NO_TRADE * (values.get("category") not in _UNNAMED)
    between = _where(quote, names) - _where(quote, places)
    return odds + sum(less for far, less in (_FAR, _VERY_FAR) if between > far)


def _only_reached(quote: str) -> bool:
    """Whether a quote says that its places are reached and not that they act along."""
    return _REACHES.search(quote) is not None and _ACTS_WITH.search(quote) is None


def _where(quote: str, words: list[str]) -> int:
    """Return where the first of some words stands in a quote."""
    return min((quote.find(word[:2]) for word in words), default=0)


def _known(toponyms: Toponyms, place: str) -> bool:
    return (
        place in toponyms.names
        or _ZONE.search(place) is not None
        or toponyms.chain_end(place, 0)[0] == len(place)
    )
