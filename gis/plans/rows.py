"""One plan's records, written compactly in TOML, expanded to the rows of the plan tables."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from gis.errors import Term
from gis.plans.records import KEYS, PlanError, Record
from gis.plans.wordings import identify
from gis.regions.codes import holds
from gis.schema import COUNTRY_LAT, COUNTRY_LON, TABLES

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from gis.plans.named_places import Places

Row = dict[str, Any]

TOPIC_SEPARATOR = "|"
_NOTES = ("note", "note_en")
_NUMERAL = re.compile(r"[一二三四五六七八九十百]{1,4}")
# Key of a link record -> (role, does the plan write it out, what its names are).
LINK_ENDS = {
    "members": ("member", True, "place"),
    "implied_members": ("member", False, "place"),
    "areas": ("member", True, "area"),
    "from_places": ("from", True, "place"),
    "implied_from": ("from", False, "place"),
    "from_areas": ("from", True, "area"),
    "from_sites": ("from", True, "site"),
    "to_places": ("to", True, "place"),
    "implied_to": ("to", False, "place"),
    "to_areas": ("to", True, "area"),
    "to_sites": ("to", True, "site"),
}


@dataclass(frozen=True)
class Context:
    """What the records of one plan are read against: the plan, the regions, the industries."""

    plan: Record
    places: Places
    industries: Mapping[str, str]
    points: Mapping[tuple[str, str], Record]

    def code(self, place: str) -> str:
        """Return the adcode of a place as the plan writes it."""
        fixed: str | None = self.plan.get("place_codes", {}).get(place)
        if fixed is not None:
            self.places.name(fixed)
            return fixed
        return self.places.find(place, self.plan["within"], self.plan["place_level"])

    def industry(self, wording: str) -> str:
        """Return the industry_id of a wording."""
        return identify(wording, self.industries)

    def has_site(self, slug: str) -> bool:
        """Tell whether the plan has a site record with that id."""
        return any(record.get("id") == slug for record in self.plan.get("site", []))

    def site(self, slug: str) -> Record:
        """Return the site record of this plan with that id."""
        for record in self.plan.get("site", []):
            if record["id"] == slug:
                return dict(record)
        raise PlanError(f"no [[site]] has the id {slug!r}", Term("plan_fault.site", found=slug))

    def key(self, *parts: str) -> str:
        """Return a readable id below the plan's id."""
        return "/".join((self.plan["plan_id"], *parts))


def common(record: Record) -> Row:
    """Return the columns that every record carries."""
    return {
        "locator": section_said(record.get("locator")),
        **{key: record.get(key) for key in _NOTES},
    }


def section_said(locator: str | None) -> str | None:
    """Return a locator as it is read in tables: a section with a numeral alone (一) looks like a dash there.

    Examples
    --------
    >>> section_said("一"), section_said("十二"), section_said("三(一)1"), section_said("一 工作目标"), section_said(None)
    ('一、', '十二、', '三(一)1', '一 工作目标', None)
    """
    return f"{locator}、" if locator and _NUMERAL.fullmatch(locator) else locator


def plan_row(context: Context) -> Row:
    """Return the plan's own row."""
    plan = context.plan
    for key in ("scope", "within"):
        context.places.name(plan[key])  # refuses what is no code
    columns = {key: plan.get(key) for key in TABLES["plans"]}
    return columns | {"scope_code": plan["scope"]}


def ends(record: Record, context: Context) -> Iterator[tuple[str, Row]]:
    """Yield (id part, place columns) of every place, site or label that a designation names."""
    for slug in record.get("sites", []):
        site = context.site(slug)
        town = site.get("town", site["place"])
        columns = {"place": town, "site_id": context.key(slug), "site": site["name"]}
        yield slug, {"region_code": context.code(site["place"])} | columns
    for place in record.get("places", []):
        code = context.code(place)
        yield code, {"region_code": code, "place": place}
    for place in record.get("implied", []):
        code = context.code(place)
        yield code, {"region_code": code}
    if "all_but" in record:
        for code in complement(record, context):
            yield code, {"region_code": code, "place": record["label"]}
    elif "label" in record:
        yield record["label_id"], _labelled(record, context)


def _labelled(record: Record, context: Context) -> Row:
    """Return where a place without a code stands: in the region that holds it, and at its point where the plan file has one."""
    columns: Row = {"place": record["label"]}
    holder = record.get("inside")
    if context.has_site(record["label_id"]):
        site = context.site(record["label_id"])
        columns |= {"site_id": context.key(site["id"])}
        _require_one_region(holder, site["place"], context)
        holder = holder or site["place"]
    if holder is not None:
        # A town or a park without a point of its own counts where it lies.
        columns |= {"site": record["label"], "region_code": context.code(holder)}
    return columns


def _require_one_region(holder: str | None, place: str, context: Context) -> None:
    """Refuse a place that counts in one region and stands in another."""
    if holder is None:
        return
    inner, outer = context.code(place), context.code(holder)
    if not holds(outer, inner) and not holds(inner, outer):
        raise PlanError(
            f"the label lies in {holder}, its [[site]] in {place}",
            Term("plan_fault.holder", inside=holder, place=place),
        )


def complement(record: Record, context: Context) -> list[str]:
    """Return the codes of all regions but those a record excepts; their number must agree."""
    within, level = context.plan["within"], context.plan["place_level"]
    excepted = {context.code(place) for place in record["all_but"]}
    rest = sorted(set(context.places.members(within, level)) - excepted)
    if len(rest) != record["count"]:
        told = Term("plan_fault.all_but", found=len(rest), count=record["count"])
        raise PlanError(
            f"all_but leaves {len(rest)} regions, the plan says {record['count']}", told
        )
    return rest


def designation_rows(record: Record, context: Context) -> Iterator[Row]:
    """Yield one row per industry and place of a designation."""
    for wording in record["industries"]:
        industry = context.industry(wording)
        for part, place in ends(record, context):
            code = place.get("region_code")
            yield (
                {
                    "designation_id": context.key(record["category"], industry, part),
                    "plan_id": context.plan["plan_id"],
                    "category": record["category"],
                    "industry_id": industry,
                    "industry": wording,
                    "region_name": context.places.name(code) if code else None,
                    "status": record.get("status", "planned"),
                    "name": record.get("name"),
                    "scheme": record.get("scheme"),
                    "list_open": record.get("list_open", False),
                }
                | place
                | common(record)
            )


def _require_degrees(record: Record) -> None:
    """Refuse half a point and one that cannot lie in the country: most often lon and lat are exchanged."""
    lon, lat = record.get("lon"), record.get("lat")
    (west, east), (south, north) = COUNTRY_LON, COUNTRY_LAT
    if lon is None or lat is None or not (west <= lon <= east and south <= lat <= north):
        raise PlanError(
            f"lon {lon}, lat {lat} is no point of the country",
            Term("plan_fault.degrees", lon=_told(lon), lat=_told(lat)),
        )


def _told(degree: float | None) -> str:
    return "—" if degree is None else f"{degree:.9g}"


def site_rows(record: Record, context: Context) -> Iterator[Row]:
    """Yield the row of a site; its point is named (data/sources/facts/places.csv) or written out."""
    code = context.code(record["place"])
    point: Record = {}
    if "point" in record:
        if (record["point"], code) not in context.points:
            told = Term("plan_fault.point", found=record["point"], code=code)
            raise PlanError(f"places.csv has no point {record['point']!r} in {code}", told)
        point = context.points[record["point"], code]
    elif "lon" in record or "lat" in record:
        _require_degrees(record)
        source = record.get("coordinate_source")
        point = {"lon": record["lon"], "lat": record["lat"], "source": source}
    if bool(point.get("lon")) == (record["precision"] == "none"):
        told = Term("plan_fault.precision", found=record["precision"])
        raise PlanError(f"precision {record['precision']!r} does not fit the point {point}", told)
    yield {
        "site_id": context.key(record["id"]),
        "plan_id": context.plan["plan_id"],
        "name": record["name"],
        "name_en": record["name_en"],
        "kind": record["kind"],
        "region_code": code,
        "town": record.get("town"),
        "lon": point.get("lon"),
        "lat": point.get("lat"),
        "precision": record["precision"],
        "coordinate_source": point.get("source"),
    } | common(record)


def target_rows(record: Record, context: Context) -> Iterator[Row]:
    """Yield the row of a target, of the region that the plan governs.

    Raises
    ------
    PlanError
        If it has both a value and a value in words, or neither.
    """
    if ("value" in record) == ("value_text" in record):
        raise PlanError("a target has either value or value_text", Term("plan_fault.value"))
    same = KEYS["target"][0][1:] + KEYS["target"][1]
    yield (
        {key: record.get(key) for key in same}
        | {
            "target_id": context.key(record["id"]),
            "plan_id": context.plan["plan_id"],
            "region_code": context.plan["scope"],
            "kind": record.get("kind", "target"),
            "suspect": record.get("suspect", False),
        }
        | common(record)
    )


def chain_rows(record: Record, context: Context) -> Iterator[Row]:
    """Yield one row per node of a chain, in order from 1."""
    for position, node in enumerate(record["nodes"], start=1):
        yield {
            "chain_id": context.key(record["id"]),
            "plan_id": context.plan["plan_id"],
            "position": position,
            "node": node,
            "industry_id": context.industry(node),
        } | common(record)


def link_rows(record: Record, context: Context) -> Iterator[Row]:
    """Yield one row per end of a link, in the order of LINK_ENDS."""
    for key, (role, stated, what) in LINK_ENDS.items():
        for name in record.get(key, []):
            end: Row = {"place": name}
            if what == "site":
                site = context.site(name)
                end = {"place": site["name"], "site_id": context.key(name)}
                end["region_code"] = context.code(site["place"])
            elif what == "place":
                end["region_code"] = context.code(name)
            yield (
                {
                    "link_id": context.key(record["id"]),
                    "plan_id": context.plan["plan_id"],
                    "kind": record["kind"],
                    "role": role,
                    "stated": stated,
                    "topic": TOPIC_SEPARATOR.join(record.get("topics", [])),
                    "list_open": record.get("list_open", False),
                }
                | end
                | common(record)
            )


def incentive_rows(record: Record, context: Context) -> Iterator[Row]:
    """Yield the row of an incentive."""
    same = KEYS["incentive"][0][1:] + KEYS["incentive"][1]
    yield (
        {key: record.get(key) for key in same}
        | {
            "incentive_id": context.key(record["id"]),
            "plan_id": context.plan["plan_id"],
            "region_code": context.plan["scope"],
        }
        | common(record)
    )


def mineral_rows(record: Record, context: Context) -> Iterator[Row]:
    """Yield one row per mineral and place that a plan states."""
    ends = [(place, True) for place in record.get("places", [])]
    ends += [(place, False) for place in record.get("implied", [])]
    for mineral in record["minerals"]:
        for place, stated in ends:
            yield {
                "plan_id": context.plan["plan_id"],
                "mineral": mineral,
                "industry_id": context.industry(mineral),
                "region_code": context.code(place),
                "place": place if stated else None,
                "kind": record["kind"],
            } | common(record)
