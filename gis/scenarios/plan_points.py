"""Points of the towns and parks of a plan: where a place without a code of its own stands, as a user gives it.

A plan names its places and no degrees. What a user knows of them is held against the boundary of the
region in which the plan has the place, and travels in the plan file with who said it.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NamedTuple

from gis.enterprises import datum as datums
from gis.enterprises.counties import engines
from gis.errors import SettingError, UnknownNameError
from gis.nearest import nearest
from gis.plans.reader.records import told_apart
from gis.regions import tree
from gis.scenarios.sites import county_at, stands_in
from gis.schema import DATUMS, TRUE_DATUMS, is_site, takes_point
from gis.words.catalogue import LANGUAGES, name, text

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from gis.atlas import Atlas
    from gis.plans.file import Plan

_DIGITS = 6
_NAMES = ("name", "name_en")


@dataclass(frozen=True)
class Placeless:
    """A place of a plan that no boundary bears.

    Attributes
    ----------
    label
        As the plan writes it.
    region, code
        The region in which the plan has it, and its adcode; None where nothing says so.
    category
        What the plan makes of it first; a core, park, base or hub before anything else.
    count
        How many records name it.
    """

    label: str
    region: str | None
    code: str | None
    category: str
    count: int


class Given(NamedTuple):
    """What a user says of a place: degrees in some datum, and where they come from."""

    lon: float | None
    lat: float | None
    source: str = ""


def placeless(read: Mapping[str, Any]) -> list[Placeless]:
    """Return the places without a code that can be given a point, in the order of the text.

    See :func:`gis.schema.takes_point`. Where a plan has a site at one of them that counts before what it else
    wants there.

    Parameters
    ----------
    read
        The reader's JSON, corrected or not.

    Examples
    --------
    >>> row = {"category": "base", "places": ["白马镇", "丰都"], "region_codes": [None, "500230"],
    ...        "inside": [["武隆区", "500156"], None]}
    >>> placeless({"designations": [row, row | {"category": "develop"}]})
    [Placeless(label='白马镇', region='武隆区', code='500156', category='base', count=2)]
    """
    found: dict[str, Placeless] = {}
    carried = read.get("carried", {}).get("records", {}).get("site", [])
    borne = {site["id"] for site in carried}  # a plan file says more of it than a point
    # Under the names that the plan file gives them, where one name stands for two places.
    apart = told_apart({"links": [], "resources": [], **read})
    for record in apart["designations"]:
        codes, inside = record.get("region_codes") or (), record.get("inside") or ()
        for number, label in enumerate(record["places"]):
            if number < len(codes) and codes[number]:
                continue
            if record.get("label_ids", {}).get(label) in borne:
                continue
            region, code = (inside[number] if number < len(inside) else None) or (None, None)
            if not takes_point(record["category"], held=code is not None):
                continue
            known = found.get(label, Placeless(label, region, code, record["category"], 0))
            found[label] = Placeless(
                label,
                known.region or region,
                known.code or code,
                record["category"]
                if is_site(record["category"]) and not is_site(known.category)
                else known.category,
                known.count + 1,
            )
    return list(found.values())


def point(atlas: Atlas, place: Placeless, given: Given, datum: str | None) -> dict[str, Any]:
    """Return the point of a place as the JSON of a plan bears it.

    Parameters
    ----------
    atlas
        Its boundaries.
    place
        See :func:`placeless`.
    given
        Degrees in ``datum`` and their source.
    datum
        One of :data:`gis.schema.DATUMS`; None where none was chosen.

    Returns
    -------
    dict
        ``lon`` and ``lat`` in degrees (WGS 84), ``region`` and ``code`` of the region that holds the
        place: the plan's own where it says one, else the county of the point; ``source`` in Chinese,
        with the datum that was given; ``kind``.

    Raises
    ------
    SettingError
        If lon, lat or datum is missing, or the degrees lie in no county, or more than a kilometre or so
        outside the region in which the plan has the place.

    Examples
    --------
    >>> from gis.atlas import Atlas
    >>> place = Placeless("白马镇", "武隆区", "500156", "base", 1)
    >>> found = point(Atlas.bundled(), place, Given(107.53, 29.41, "天地图"), "cgcs2000")
    >>> found["code"], found["lon"], found["source"]
    ('500156', 107.53, '天地图；CGCS2000')
    """
    if given.lon is None or given.lat is None or datum is None:
        raise SettingError("error.plan_point_half", label=place.label)
    shifted = datums.to_wgs84([given.lon], [given.lat], datum, engines.is_inside(atlas))
    lon, lat = (round(float(axis[0]), _DIGITS) for axis in shifted)
    try:
        county = county_at(atlas, lon, lat)
    except SettingError as fault:
        raise SettingError(
            "error.plan_point_nowhere", label=place.label, lon=given.lon, lat=given.lat
        ) from fault
    known = tree.places(atlas)
    if place.code and not stands_in(atlas, (lon, lat), place.code):
        raise SettingError(
            "error.plan_point_elsewhere", label=place.label, lon=given.lon, lat=given.lat,
            county=known[county].name, place=known[place.code].name,
        )  # fmt: skip
    first = LANGUAGES[0]
    said = _bare(given.source) or text("plan_points.given", first)
    moved = datum not in TRUE_DATUMS
    key = "plan_points.converted" if moved else "plan_points.in_datum"
    source = text(key, first, source=said, datum=name("datum", datum, first))
    return {
        "lon": lon, "lat": lat, "kind": place.category, "region": place.region or known[county].name,
        "code": place.code or county, "source": source,
    }  # fmt: skip


def _plain(label: str) -> str:
    """Return a name without blanks, its letters and signs of one width: 大庙镇　产业园 and 大庙镇产业园 are one."""
    return re.sub(r"\s+", "", unicodedata.normalize("NFKC", label)).casefold()


def _bare(source: str) -> str:
    """Return a source without the datum that an earlier point had: it says nothing of this one."""
    first = LANGUAGES[0]
    for datum in DATUMS:
        for key in ("plan_points.in_datum", "plan_points.converted"):
            source = source.strip().removesuffix(
                text(key, first, source="", datum=name("datum", datum, first))
            )
    return source.strip()


def corrected(before: Mapping[str, Any], made: dict[str, Any]) -> dict[str, Any]:
    """Return a point that takes the place of one of a plan file: its names stay, how exactly the other one was known does not.

    Examples
    --------
    >>> corrected({"more": {"name_en": "Baima", "precision": "town_point"}}, {"lon": 107.5})
    {'lon': 107.5, 'more': {'name_en': 'Baima'}}
    """
    more = {key: before["more"][key] for key in _NAMES if key in before.get("more", {})}
    return made | ({"more": more} if more else {})


def points(
    atlas: Atlas, read: Mapping[str, Any], given: Sequence[tuple[str, Given]], datum: str
) -> dict[str, dict[str, Any]]:
    """Return the points of the places of a plan by their label, as ``read["points"]`` takes them.

    Parameters
    ----------
    atlas
        Its boundaries.
    read
        The reader's JSON.
    given
        (label, what is said of it), each label once.
    datum
        Of all of them, one of :data:`gis.schema.DATUMS`.

    Returns
    -------
    dict
        Label -> see :func:`point`; a place without one is not in it.

    Raises
    ------
    UnknownNameError
        If the plan has no such place.
    SettingError
        If one is given twice, or cannot be where it is said to be.

    Examples
    --------
    >>> from gis.atlas import Atlas
    >>> row = {"category": "base", "places": ["白马镇"], "region_codes": [None], "inside": [["武隆区", "500156"]]}
    >>> given = [("白马镇", Given(107.53, 29.41))]
    >>> points(Atlas.bundled(), {"designations": [row]}, given, "wgs84")["白马镇"]["source"]
    '用户给出；WGS 84'
    """
    places = {place.label: place for place in placeless(read)}
    plain = {_plain(label): label for label in places}
    found: dict[str, dict[str, Any]] = {}
    for written, said in given:
        label = written if written in places else plain.get(_plain(written), "")
        if not label:
            raise UnknownNameError(
                "error.plan_point_unknown",
                found=written,
                nearest=nearest(written, places) or list(places) or "-",
            )
        if label in found:
            raise SettingError("error.plan_point_twice", found=label)
        found[label] = point(atlas, places[label], said, datum)
    return found


def astray(atlas: Atlas, plan: Plan) -> list[SettingError]:
    """Return what is to be said of the sites of a plan file whose points lie outside the regions that it has them in.

    Parameters
    ----------
    plan
        A plan as :func:`gis.plans.file.read` returns it; its points were written by hand, perhaps.
    """
    known = tree.places(atlas)
    found = []
    for row in plan.tables["sites"]:
        if not row["lon"] or row["region_code"] not in known:
            continue
        lon, lat = float(row["lon"]), float(row["lat"])
        if stands_in(atlas, (lon, lat), row["region_code"]):
            continue
        said = {"label": row["name"], "lon": lon, "lat": lat}
        try:
            county, place = county_at(atlas, lon, lat), known[row["region_code"]].name
        except SettingError:
            found.append(SettingError("error.plan_point_nowhere", **said))
            continue
        found.append(
            SettingError(
                "error.plan_point_elsewhere", **said, county=known[county].name, place=place
            )
        )
    return found
