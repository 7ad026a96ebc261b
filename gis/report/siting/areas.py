"""Cooperation areas of prefectures: worked out, held beside those that a user names, and in tables."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from gis.enterprises.counties import engines
from gis.enterprises.counties.areas import OUTSIDE, areas_of
from gis.errors import InputTableError, SettingError
from gis.freight import whereabouts
from gis.freight.graph import network
from gis.indicators import panel, statistics
from gis.regions import english, gazetteer, tree
from gis.regions.answers import Match
from gis.siting.areas import Areas, agreement, broken, regionalise
from gis.siting.question import between
from gis.tables import bounded_toml
from gis.words.catalogue import text

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from gis.atlas import Atlas
    from gis.freight.costs import Terms
    from gis.freight.whereabouts import Spot
RESOURCES = (
    "prefecture-pack", "figures", "region_stats", "seats", "regions", "road-edges", "rail-edges", "waterway-links",
    "freight-defaults", "ferries",
)  # fmt: skip


@dataclass(frozen=True)
class Report:
    """Areas of prefectures.

    Attributes
    ----------
    regions
        Index adcode: ``region``, ``area`` (1, 2, …), and one column per named area set.
    areas
        One row an area: ``area``, ``members``, ``regions``, ``likeness`` (share of the sum of squares
        that lies within it), ``freight`` (mean cost between its regions, CNY per tonne).
    ties
        Pairs that a ferry ties, by its name.
    left_out
        Regions without a profile.
    agreement
        Adjusted Rand index with the user's own areas over the regions that these name; NaN
        without any, or where they are too few to tell.
    beyond
        Regions that the user's own areas name and that are not among those divided.
    """

    regions: pd.DataFrame
    areas: pd.DataFrame
    ties: tuple[tuple[str, str, str], ...]
    left_out: tuple[str, ...]
    agreement: float = float("nan")
    beyond: tuple[str, ...] = ()


def study(
    atlas: Atlas, within: str | None, count: int, terms: Terms, *,
    freight: float = 0.5, named: Mapping[str, Sequence[str]] | None = None,
) -> Report:  # fmt: skip
    """Return cooperation areas of the prefectures of an area.

    Prefectures are alike where the people employed are spread alike over the sections of the
    economy (census 2020).

    Parameters
    ----------
    within
        Name or adcode of the area; None is the country.
    count
        How many areas.
    freight
        Weight of freight cost against likeness, 0–1.
    named
        Areas that a user knows, by title: names of prefectures.

    Raises
    ------
    SettingError
        If there are more pieces than areas; islands need a ferry or an area of their own.
    """
    table = panel.employment(statistics.together(atlas), atlas.regions(), "prefecture")
    shares = table.div(table.sum(axis=1), axis=0)
    known, area = tree.places(atlas), None if within is None else _province(atlas, within)
    spots = [
        spot for spot in whereabouts.seats(atlas, "prefecture")
        if area is None or spot.adcode == area or known[spot.adcode].inside(area)
    ]  # fmt: skip
    complete = set(shares.dropna().index)
    left_out = tuple(spot.name for spot in spots if spot.adcode not in complete)
    spots = [spot for spot in spots if spot.adcode in complete]
    codes = [spot.adcode for spot in spots]
    if len(codes) < 2:
        raise InputTableError("error.suitability_few", found=len(codes))
    profiles = np.sqrt(shares.loc[codes].to_numpy(dtype=float))
    near, ties = neighbours_of(atlas, spots)
    costs = between(network.load(atlas), spots, spots, by="cost", terms=terms)
    found = regionalise(profiles, near, count, costs, freight=freight)
    if bad := broken(found.area, near):
        raise SettingError("error.areas_broken", found=bad)
    frame = pd.DataFrame(
        {"region": [spot.name for spot in spots], "area": [n + 1 for n in found.area]}, index=codes
    )
    score, beyond = float("nan"), tuple[str, ...]()
    if named:
        owner = _owners(atlas, named)
        frame["named"] = [owner.get(code, "") for code in codes]
        beyond = tuple(known[code].name for code in owner if code not in frame.index)
        both = frame[frame["named"] != ""]
        score = agreement(both["area"].tolist(), both["named"].tolist()) if len(both) > 1 else score
    return Report(frame, _areas(frame, profiles, costs, found), ties, left_out, score, beyond)


def _province(atlas: Atlas, within: str) -> str:
    """Return the adcode of an area: a province where the name means one, since areas join prefectures."""
    found = gazetteer.resolve(atlas, within, level="province")
    return found.adcode if isinstance(found, Match) else gazetteer.require(atlas, within).adcode


def neighbours_of(
    atlas: Atlas, spots: Sequence[Spot]
) -> tuple[dict[int, list[int]], tuple[tuple[str, str, str], ...]]:
    """Return who borders whom by position, and the ties that ferries make: two names and the ferry's."""
    place = {spot.adcode: number for number, spot in enumerate(spots)}
    borders = atlas.neighbours("prefecture")
    near = {
        n: [place[c] for c in borders.get(s.adcode, ()) if c in place]
        for s, n in zip(spots, place.values(), strict=True)
    }
    net, known = network.load(atlas), tree.places(atlas)
    counties = areas_of(atlas).adcodes
    ties = []
    for ferry in atlas.records("ferries"):
        nodes = [int(ferry[end]) for end in ("tail", "head")]
        found = engines.counties(atlas, net.lon[nodes], net.lat[nodes])
        codes = [
            known[counties[n]].prefecture_adcode if n != OUTSIDE else "" for n in found.tolist()
        ]
        # A ferry whose ends lie elsewhere ties nothing here.
        if len({*codes}) < 2 or not all(code in place for code in codes):
            continue
        one, two = (place[code] for code in codes)
        if two not in near[one]:
            near[one].append(two)
            near[two].append(one)
            ties.append((spots[one].name, spots[two].name, ferry["name"]))
    return near, tuple(ties)


def _areas(
    frame: pd.DataFrame, profiles: np.ndarray, costs: np.ndarray, found: Areas
) -> pd.DataFrame:
    spread = float(((profiles - profiles.mean(axis=0)) ** 2).sum()) or 1.0
    rows = []
    for number in sorted(set(found.area)):
        inside = [n for n, one in enumerate(found.area) if one == number]
        part = profiles[inside]
        within = float(((part - part.mean(axis=0)) ** 2).sum()) / spread
        pairs = costs[np.ix_(inside, inside)][~np.eye(len(inside), dtype=bool)]
        pairs = pairs[np.isfinite(pairs)]
        mean = float(pairs.mean()) if len(pairs) else float("nan")
        names = text("map.separator").join(frame["region"].iloc[inside])
        rows.append((number + 1, len(inside), names, within, mean))
    return pd.DataFrame(rows, columns=["area", "members", "regions", "likeness", "freight"])


def _owners(atlas: Atlas, named: Mapping[str, Sequence[str]]) -> dict[str, str]:
    owner: dict[str, str] = {}
    for title, names in named.items():
        for said in names:
            code = gazetteer.require(atlas, said, level="prefecture").adcode
            if owner.setdefault(code, title) != title:
                raise SettingError("error.areas_twice", found=said, one=owner[code], two=title)
    return owner


def named_areas(content: str, file: str) -> dict[str, list[str]]:
    """Return the areas of a TOML text: title = ["region", …].

    Raises
    ------
    SettingError
        If it is no TOML, or a value is no list of names.

    Examples
    --------
    >>> named_areas('"成渝" = ["成都", "重庆"]', "areas.toml")
    {'成渝': ['成都', '重庆']}
    """
    found = bounded_toml.parse(content, "error.areas_toml")
    for title, names in found.items():
        if not isinstance(names, list) or not all(isinstance(one, str) for one in names):
            raise SettingError("error.areas_file", file=file, found=title)
    return found


def notes(found: Report, lang: str) -> list[str]:
    """Return what must be said: ferries that tie, who is left out, agreement, that all was checked."""
    said = [text("areas.tie", lang, one=a, two=b, ferry=ferry) for a, b, ferry in found.ties]
    if found.left_out:
        listed = text("map.separator", lang).join(found.left_out)
        said.append(text("areas.left_out", lang, names=listed))
    if found.agreement == found.agreement:
        said.append(text("areas.agreement", lang, value=found.agreement))
    elif "named" in found.regions:
        said.append(text("areas.no_agreement", lang))
    if found.beyond:
        listed = text("map.separator", lang).join(found.beyond)
        said.append(text("areas.beyond", lang, names=listed))
    return [*said, text("areas.checked", lang)]


def called(atlas: Atlas, found: Report, lang: str) -> Report:
    """Return a report whose regions bear the names that a language has for them."""
    if lang == "zh":
        return found
    known = english.shorts(atlas, lang)
    codes = found.regions.index
    said = {
        name: known.get(str(code), name)
        for code, name in zip(codes, found.regions["region"], strict=True)
    }
    separator = text("map.separator", lang)
    listed = [
        separator.join(said.get(one, one) for one in names.split(text("map.separator")))
        for names in found.areas["regions"]
    ]
    return replace(
        found,
        regions=found.regions.assign(region=[said[name] for name in found.regions["region"]]),
        areas=found.areas.assign(regions=listed),
        ties=tuple((said.get(a, a), said.get(b, b), ferry) for a, b, ferry in found.ties),
        left_out=tuple(said.get(one, one) for one in found.left_out),
        beyond=tuple(
            known.get(code, one)
            for one in found.beyond
            for code in [gazetteer.require(atlas, one, level="prefecture").adcode]
        ),
    )


def heads(lang: str) -> dict[str, str]:
    """Return the words over the columns of a report."""
    columns = ("area", "members", "regions", "likeness", "freight", "region", "adcode", "named")
    return {column: text(f"areas.column.{column}", lang) for column in columns}
