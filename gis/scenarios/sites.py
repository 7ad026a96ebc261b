"""Edits of sites: one that comes, one of the atlas that stands elsewhere, and what follows it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from gis.errors import AtlasError, SettingError, Term, UnknownNameError
from gis.nearest import nearest
from gis.plans.designations import category_code
from gis.plans.file import cell
from gis.regions import gazetteer, tree
from gis.scenarios.effect import OWN_PLAN, Effect, Row, blank, own_plan
from gis.scenarios.scenario import Edit, Scenario, edit
from gis.schema import SITE_CATEGORIES, is_site
from gis.words.catalogue import text

if TYPE_CHECKING:
    from gis.atlas import Atlas

_DIGITS = 5


def row_of(atlas: Atlas, name: str, own: Mapping[str, Edit]) -> Row:
    """Return the row of a site by id or name, also one that the scenario itself brings."""
    for key, made in own.items():
        if name in (key, made.said("name")):
            effect = site(atlas, made, own)
            return next(r for (t, _), r in effect.rows.items() if t == "sites" and r is not None)
    rows = [r for r in atlas.records("sites") if name in (r["site_id"], r["name"])]
    if len({r["site_id"] for r in rows}) != 1:
        known = [r["name"] for r in atlas.records("sites")]
        near = [r["site_id"] for r in rows] or nearest(name, known) or "-"
        raise UnknownNameError("error.scenario_site", found=name, nearest=near)
    return rows[0]


def site(atlas: Atlas, edit: Edit, own: Mapping[str, Edit]) -> Effect:
    """Return the effect of a site that comes, or of one of the atlas that stands elsewhere."""
    del own
    name = edit.said("id")
    there = next((r for r in atlas.records("sites") if r["site_id"] == name), None)
    given = {
        key: cell(edit[key])
        for key in ("name", "name_en", "kind", "lon", "lat")
        if edit[key] is not None
    }
    if edit["kind"]:
        given["kind"] = _kind(edit.said("kind"))
    if edit["place"]:
        given["region_code"] = gazetteer.require(atlas, edit.said("place")).adcode
    if edit["lon"] is not None:
        # Degrees are proven where any place on the map is.
        from gis.freight.whereabouts import locate

        locate(atlas, f"{edit['lon']},{edit['lat']}")
        source = edit.said("source") or text("scenario.locator")
        given |= {"coordinate_source": source, "precision": "exact"}
        given |= _standing(
            atlas, edit, given.get("region_code") or (there or {}).get("region_code", "")
        )
    if there is not None:
        if all(there[key] == value for key, value in given.items() if key not in _HOW):
            return Effect(edit, ("site", name), {("sites", name): there})
        if "lon" in given:
            # The town at which it stood is not where it stands now.
            given |= {
                "town": "", "note": text("scenario.site_moved", "zh"),
                "note_en": text("scenario.site_moved", "en"),
            }  # fmt: skip
        return Effect(edit, ("site", name), {("sites", name): {**there, **given}})
    for key in ("name", "kind", "place"):
        if not edit[key]:
            raise SettingError("error.scenario_missing", file=name, edit="site", name=key)
    identifier = f"{OWN_PLAN}/{name}"
    row = blank("sites", {
        "precision": "none", "locator": text("scenario.locator"),
        "note": text("scenario.added", "zh"), "note_en": text("scenario.added", "en"),
        "name_en": edit.said("name"), **given, "site_id": identifier, "plan_id": OWN_PLAN,
    })  # fmt: skip
    return Effect(edit, ("site", name), {**own_plan(), ("sites", identifier): row})


def _kind(said: str) -> str:
    """Return the category of a site, by its code or in words."""
    known = [Term(f"category.{code}") for code in SITE_CATEGORIES]
    try:
        found = category_code(said)
    except UnknownNameError:
        found = ""
    if not is_site(found):
        raise SettingError("error.scenario_site_category", found=said, known=known)
    return found


def _standing(atlas: Atlas, edit: Edit, region: str) -> dict[str, str]:
    """Return the region in which the point of an edit lies, where it is not the one that is known.

    A point beside the region that the edit names is a fault; a site of the atlas that the edit moves
    without naming one stands in the county where its point is.
    """
    lon, lat = (float(edit[axis] or 0) for axis in ("lon", "lat"))
    known = tree.places(atlas)
    county = county_at(atlas, lon, lat)
    if not region or region not in known or stands_in(atlas, (lon, lat), region):
        return {}
    if not edit["place"]:
        return {"region_code": county}
    raise SettingError(
        "error.scenario_site_elsewhere", edit=edit.term(), lon=lon, lat=lat,
        county=known[county].name, place=known[region].name,
    )  # fmt: skip


def stands_in(atlas: Atlas, at: tuple[float, float], region: str) -> bool:
    """Tell whether a point (lon, lat in degrees, WGS 84) lies in a region, or within a kilometre or so of it.

    A border is drawn, and degrees are read, not exactly: beside it both are right.

    Examples
    --------
    >>> from gis.atlas import Atlas
    >>> atlas = Atlas.bundled()
    >>> stands_in(atlas, (104.25, 30.88), "510100"), stands_in(atlas, (104.25, 30.88), "510600")
    (True, False)
    """
    for east, north in ((0.0, 0.0), *_AROUND):
        try:
            county = county_at(atlas, at[0] + east, at[1] + north)
        except SettingError:
            continue
        if tree.is_within(atlas, county, region):
            return True
    return False


# About a kilometre to each side, degrees.
_AROUND = ((0.01, 0.0), (-0.01, 0.0), (0.0, 0.01), (0.0, -0.01))
# How a point is known is no other point.
_HOW = ("coordinate_source", "precision")


def followed(atlas: Atlas, wanted: Mapping[str, Mapping[str, Row | None]]) -> dict[str, Row | None]:
    """Return the designations that stand in another region because their site does, by id.

    Parameters
    ----------
    wanted
        Rows that the edits of a scenario want, by table and id.
    """
    before = {row["site_id"]: row for row in atlas.records("sites")}
    moved = {
        key: row
        for key, row in wanted.get("sites", {}).items()
        if row and key in before and row["region_code"] != before[key]["region_code"]
    }
    if not moved:
        return {}
    rows: dict[str, Row | None] = {r["designation_id"]: r for r in atlas.records("designations")}
    rows |= wanted.get("designations", {})
    known = tree.places(atlas)
    found: dict[str, Row | None] = {}
    for key, row in rows.items():
        if row and row["site_id"] in moved:
            code = moved[row["site_id"]]["region_code"]
            found[key] = {
                **row, "region_code": code, "region_name": known[code].name,
                "place": known[code].name,
            }  # fmt: skip
    return found


def county_at(atlas: Atlas, lon: float, lat: float) -> str:
    """Return the code of the county in which a point lies, degrees (WGS 84).

    Raises
    ------
    SettingError
        If it lies in none: at sea or abroad.

    Examples
    --------
    >>> from gis.atlas import Atlas
    >>> county_at(Atlas.bundled(), 104.25, 30.88)
    '510113'
    """
    from gis.enterprises.counties.areas import OUTSIDE, areas_of
    from gis.enterprises.counties.engines import counties

    found = int(counties(atlas, [lon], [lat])[0])
    if found == OUTSIDE:
        raise SettingError("error.site_at_sea", lon=lon, lat=lat)
    return str(areas_of(atlas).adcodes[found])


def said_region(atlas: Atlas, code: str) -> str:
    """Return the name of a region where it names it alone, else its code: what a file should say."""
    label = tree.places(atlas)[code].name
    try:
        return label if gazetteer.require(atlas, label).adcode == code else code
    except AtlasError:
        return code


def dragged(atlas: Atlas, scenario: Scenario, site_id: str, at: tuple[float, float]) -> Scenario:
    """Return a scenario in which a site stands elsewhere: one edit a site, the last place counts.

    Parameters
    ----------
    atlas
        The atlas as it is without the scenario.
    site_id
        A site of the atlas, or one that the scenario brings (``scenario/…``).
    at
        lon and lat, degrees (WGS 84).

    Raises
    ------
    SettingError
        If the point lies in no county.
    """
    lon, lat = (round(value, _DIGITS) for value in at)
    place = said_region(atlas, county_at(atlas, lon, lat))
    # What the scenario brings is called there by the name that its file gives it.
    name = site_id.removeprefix(f"{OWN_PLAN}/")
    kept = [e for e in scenario.edits if not (e.kind == "site" and e.said("id") in (name, site_id))]
    mine = [e for e in scenario.edits if e not in kept]
    # The name is for who reads the file: the id alone says little.
    values = (
        dict(mine[0].values)
        if mine
        else {"id": site_id, "name": row_of(atlas, site_id, {})["name"]}
    )
    made = edit("site", {**values, "place": place, "lon": lon, "lat": lat}, scenario.title)
    return replace(scenario, edits=(*kept, made))
