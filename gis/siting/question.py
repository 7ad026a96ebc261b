"""A question of siting as a planner asks it: an industry, an area, and what is settled there."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd
import shapely

from gis.atlas import kept
from gis.errors import SettingError
from gis.freight import whereabouts
from gis.freight.graph.search import search_among
from gis.freight.reach import ROUNDING
from gis.indicators import statistics
from gis.plans import designations
from gis.regions import gazetteer, tree
from gis.schema import CATEGORY
from gis.siting.instance import Instance

if TYPE_CHECKING:
    from gis.atlas import Atlas
    from gis.freight.costs import Terms
    from gis.freight.graph.network import Network
    from gis.freight.whereabouts import Spot
    from gis.siting.instance import Floats

WEIGHTS = ("population", "construction_jobs")
FIXED = ("plan", "plants")
# Plants are of a kind; which kind makes what an industry of the tree stands for.
PLANTS_OF = {"cement": "cement", "coal": "coal_mine"}


@dataclass(frozen=True)
class Asked:
    """What is asked.

    Attributes
    ----------
    industry
        Id, name or alias.
    within
        Name or adcode of the area; None is the country.
    count
        How many new sites.
    level, demand_level
        Level of the regions that may be sites (or ``zone``: the seats of the regions that have a
        development zone), and of those that are served.
    fixed
        Places that stand anyway, beside those of ``stands``.
    stands
        ``plan``: regions designated for the industry; ``plants``: regions where a plant of it is
        in operation; None: nothing stands.
    exclude
        Names of regions in which nothing new may stand: no region that is one of them or lies in one,
        and no place without a code that does.
    candidates
        Places that may be sites instead of the regions of ``level``; empty for those.
    barred
        Areas in which nothing new may stand, as WKT of polygons in degrees.
    """

    industry: str
    within: str | None = None
    count: int = 1
    level: str = "prefecture"
    demand_level: str = "county"
    fixed: tuple[str, ...] = ()
    stands: str | None = None
    exclude: tuple[str, ...] = ()
    candidates: tuple[str, ...] = ()
    barred: tuple[str, ...] = ()


@dataclass(frozen=True, eq=False)
class Question:
    """A question ready for the models.

    Attributes
    ----------
    instance
        Not yet prepared: clients and sites with what lies between.
    sites, clients
        Where they are, in the order of the instance; of one name (市中区) with their parents.
    wide
        Provinces that are designated as a whole: no place of their own, so they settle nothing.
    in_no_county
        What of the weights is shared out by area, see :func:`in_no_county`.
    """

    instance: Instance
    sites: tuple[Spot, ...]
    clients: tuple[Spot, ...]
    wide: tuple[str, ...] = ()
    in_no_county: float = 0.0


def weights_of(atlas: Atlas, name: str) -> pd.Series:
    """Return the figure that weighs the regions, by adcode; a region without one is not in it.

    Parameters
    ----------
    name
        ``population`` (persons, census of 2020) or ``construction_jobs`` (persons employed of
        the census of 2020 times the share in construction).
    """
    figures = statistics.together(atlas)
    figures = figures[figures["year"] == 2020]

    def of(indicator: str) -> pd.Series:
        rows = figures[figures["indicator"] == indicator]
        return rows.set_index("region_code")["value"].astype(float)

    if name == "population":
        return of("population_census")
    if name == "construction_jobs":
        return (of("employed") * of("employment_construction_share") / 100.0).dropna()
    raise SettingError("error.site_weights", found=name, known=WEIGHTS)


def in_no_county(atlas: Atlas, weights: pd.Series) -> pd.Series:
    """Return what falls to each county of what its prefecture weighs beyond all counties, by adcode.

    The census counts some development zones apart from the counties in which they lie (a quarter of
    the people of 威海): they are shared out by area, as within reach (:func:`gis.freight.reach.apportioned`).
    Where counties have no weight of their own, they take the rest, and the others nothing.

    Parameters
    ----------
    weights
        By adcode of counties and prefectures, as of :func:`weights_of`.

    Returns
    -------
    Series
        Above 0, by adcode of the counties to which anything falls.

    Examples
    --------
    >>> from gis.atlas import Atlas
    >>> found = in_no_county(Atlas.bundled(), weights_of(Atlas.bundled(), "population"))
    >>> round(found.reindex([f"3710{number:02}" for number in (2, 3, 82, 83)]).sum())
    718537
    """
    rows = atlas.regions()
    rows = rows[(rows["level"] == "county") & (rows["prefecture_adcode"] != rows["adcode"])]
    own, holder = rows["adcode"].map(weights), rows["prefecture_adcode"]
    blank = own.isna()
    has_blank = blank.groupby(holder).transform("any")
    whole = holder.map(weights)
    rest = whole - own.groupby(holder).transform("sum")
    # A little above the sum of counties that are all known is rounding.
    rest = rest.where((rest > 0) & (has_blank | (rest > ROUNDING * whole)), 0.0)
    area = rows["area_km2"].where(blank | ~has_blank, 0.0)
    falls = (rest * area / area.groupby(holder).transform("sum")).fillna(0.0)
    falls.index = pd.Index(rows["adcode"], name="adcode")
    return falls[falls > 0]


def ask(network: Network, asked: Asked, weights: pd.Series, *, by: str, terms: Terms) -> Question:
    """Return a question with the costs of the freight network.

    Parameters
    ----------
    network
        The network; its atlas is what is asked about.
    asked
        What is asked.
    weights
        Index adcode of the served regions, NaN or absent is unknown; to counties falls what their
        prefectures have beyond them (:func:`in_no_county`).
    by, terms
        As for :func:`gis.freight.matrix.least`.

    Raises
    ------
    SettingError
        If nothing may be a site.
    UnknownNameError, AmbiguousNameError
        If a place, region or industry is not known.
    """
    atlas = network.atlas
    inside = _inside(atlas, asked.within)
    clients = [s for s in whereabouts.seats(atlas, asked.demand_level) if inside(s.adcode)]
    excluded = [code for name in asked.exclude for code in designations.region_codes(atlas, name)]
    fixed, wide = _fixed(atlas, asked, inside)
    taken = {(spot.lon, spot.lat) for spot in fixed}
    free = [s for s in _free(atlas, asked, inside) if s.adcode not in excluded]
    bare = [s for s in free if not s.adcode]
    shut = set(bare) - set(outside(bare, _outlines(atlas, asked.exclude) if bare else ()))
    free = [s for s in outside(free, asked.barred) if (s.lon, s.lat) not in taken and s not in shut]
    sites = _once([*fixed, *free])
    if not sites or not clients:
        raise SettingError("error.site_no_place", sites=len(sites), clients=len(clients))
    costs = between(network, clients, sites, by=by, terms=terms)
    codes = [spot.adcode for spot in clients]
    own, falls = weights.reindex(codes), pd.Series(0.0, index=codes)
    if asked.demand_level == "county":
        # Where a county's own weight is unknown it stays so: half of one is no weight.
        falls = in_no_county(atlas, weights).reindex(codes).where(own.notna()).fillna(0.0)
    instance = Instance(
        costs,
        (own + falls).to_numpy(dtype=float),
        asked.count,
        tuple(range(len(fixed))),
        tuple(spot.adcode for spot in clients),
        tuple(_label(spot) for spot in sites),
    )
    named_sites, named_clients = (
        tuple(whereabouts.told_apart(atlas, spots)) for spots in (sites, clients)
    )
    return Question(instance, named_sites, named_clients, wide, float(falls.sum()))


def _free(atlas: Atlas, asked: Asked, inside: _Inside) -> list[Spot]:
    """Return the places that may be sites, whether something stands there or not."""
    if asked.candidates:
        return [whereabouts.locate(atlas, name) for name in asked.candidates]
    if asked.level == "zone":
        return [spot for spot in zone_seats(atlas) if inside(spot.adcode)]
    return [spot for spot in whereabouts.seats(atlas, asked.level) if inside(spot.adcode)]


@kept("zones", "seats", "regions")
def zone_seats(atlas: Atlas) -> list[Spot]:
    """Return the seats of the regions that have development zones, named by these; do not mutate.

    The catalogue of zones has no degrees: a zone is said to stand at the seat of its county, or of
    its prefecture where no county is named. Those of a province alone are no candidates.
    """
    names: dict[str, list[str]] = {}
    for row in atlas.records("zones"):
        names.setdefault(row["region_code"], []).append(row["name"])
    known = tree.places(atlas)
    spots = []
    for code, zones in sorted(names.items()):
        levels = known[code].levels if code in known else ()
        level = next((one for one in ("county", "prefecture") if one in levels), None)
        if level is not None:
            more = f"等{len(zones)}个" if len(zones) > 1 else ""
            spots.append(
                whereabouts.seat(
                    atlas, code, level, f"{known[code].short_name}（{zones[0]}{more}）"
                )
            )
    return spots


def outside(spots: Sequence[Spot], barred: Sequence[str]) -> list[Spot]:
    """Return the places that lie in none of some areas; a place on an edge lies in it.

    Examples
    --------
    >>> from gis.freight.whereabouts import Spot
    >>> square = "POLYGON ((0 0, 2 0, 2 2, 0 2, 0 0))"
    >>> [s.name for s in outside([Spot("a", 1, 1), Spot("b", 3, 1), Spot("c", 2, 1)], [square])]
    ['b']
    """
    if not barred:
        return list(spots)
    area = shapely.union_all([shapely.from_wkt(one) for one in barred])
    inside = shapely.intersects_xy(area, [s.lon for s in spots], [s.lat for s in spots])
    return [spot for spot, is_inside in zip(spots, inside, strict=True) if not is_inside]


def _outlines(atlas: Atlas, names: Sequence[str]) -> list[str]:
    """Return the boundaries of regions as WKT: a station or a pair of degrees has no code to go by."""
    found = []
    for name in names:
        code = gazetteer.require(atlas, name).adcode
        frame = atlas.boundaries(tree.places(atlas)[code].level, "full").set_index("adcode")
        found.append(shapely.to_wkt(frame.geometry[code], rounding_precision=-1))
    return found


def _label(spot: Spot) -> str:
    return f"{spot.adcode}{spot.name}@{spot.lon:.9g},{spot.lat:.9g}"


def _once(spots: Sequence[Spot]) -> list[Spot]:
    return list({(spot.lon, spot.lat): spot for spot in reversed(spots)}.values())[::-1]


class _Inside:
    """Tells whether a region lies in an area."""

    def __init__(self, atlas: Atlas, area: str | None) -> None:
        self.tree, self.area = tree.places(atlas), area

    def __call__(self, adcode: str) -> bool:
        if self.area is None:
            return True
        return adcode == self.area or (adcode in self.tree and self.tree[adcode].inside(self.area))


def _inside(atlas: Atlas, within: str | None) -> _Inside:
    return _Inside(atlas, None if within is None else gazetteer.require(atlas, within).adcode)


def _fixed(atlas: Atlas, asked: Asked, inside: _Inside) -> tuple[list[Spot], tuple[str, ...]]:
    """Return what stands, each place once, and the provinces that are designated as a whole."""
    spots = [whereabouts.locate(atlas, name) for name in asked.fixed]
    industry = designations.industry_id(atlas, asked.industry)
    branch = designations.industry_branch(atlas, industry)
    codes: list[str] = []
    if asked.stands == "plan":
        codes = [
            row["region_code"]
            for row in atlas.records("designations")
            if row["industry_id"] in branch
            and row["region_code"]
            and not CATEGORY[row["category"]].reduces
        ]
    elif asked.stands == "plants":
        kind = next((PLANTS_OF[one] for one in (industry, *branch) if one in PLANTS_OF), None)
        if kind is None:
            raise SettingError(
                "error.site_no_plants", found=asked.industry, known=sorted(set(PLANTS_OF))
            )
        codes = [
            row["region_code"]
            for row in atlas.records("plants")
            if row["kind"] == kind and row["status"] in ("operating", "pre_retirement")
        ]
    elif asked.stands is not None:
        raise SettingError("error.site_fixed", found=asked.stands, known=FIXED)
    frame = pd.Series(sorted({code for code in codes if inside(code)}), dtype=object)
    at = "county" if asked.level == "zone" else asked.level
    holders = tree.to_level(frame, atlas.regions(), at)
    names = tree.places(atlas)
    wide = []
    for code, holder in zip(frame, holders, strict=True):
        place = names[holder] if isinstance(holder, str) else names[code]
        level = at if isinstance(holder, str) else place.level
        if level == "province":
            wide.append(place.name)
        else:
            spots.append(whereabouts.seat(atlas, place.adcode, level, place.short_name))
    return _once(spots), tuple(wide)


def between(
    network: Network,
    clients: Sequence[Spot],
    sites: Sequence[Spot],
    *,
    by: str,
    terms: Terms,
    case: str = "value",
) -> Floats:
    """Return the least of a criterion from every client (rows) to every site (columns).

    inf where there is no way; 0 where client and site are one point. One search a site. ``case`` is
    the end of the factors' ranges: ``value``, ``low`` or ``high``.
    """
    terms = terms.for_trucks()
    spots = [*sites, *clients]
    search = search_among(network, whereabouts.places(spots), terms.choice)
    weights = search.weights(terms.factors, by, case, choice=terms.choice)
    found = search.distances(weights, np.arange(len(sites)))[:, len(sites) :]
    return np.asarray(found.T, dtype=float)
