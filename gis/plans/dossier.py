"""Everything the data says about one region, each record marked with how it concerns it.

A record concerns a region by its own code (``own``), by a region inside it (``inside``: a base in
one district of the city), or by a region around it (``wider``: a target of the whole province).
"""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any

from gis.atlas import Atlas, kept
from gis.regions import gazetteer, tree
from gis.schema import COUNTRY_CODE

Record = dict[str, Any]
_TRUE = {"true": True, "false": False}
# What heads a region: people and output. Every other figure is the matter of `standing` and `compare`.
_HEADLINES = ("gdp", "population_census", "population_resident")
_NEIGHBOUR_FIELDS = (
    "plan_id", "category", "industry_id", "industry", "site", "status", "locator", "reach",
)  # fmt: skip


@dataclass(frozen=True)
class Dossier:
    """What is known of one region; every list holds plain dictionaries, None where undefined.

    ``region`` has adcode, name, level, label (with parents), area_km2, a point inside and the
    ``parents``, nearest first. Each record of the other lists has a ``reach``: own, inside or
    wider. ``minerals`` joins what plans state (``basis`` plan) and figures (``basis`` figure).
    ``links`` holds all places of every link in which the region takes part. ``neighbours`` are
    the regions of the same level that share an edge, each with its ``designations``.
    """

    region: Record
    designations: tuple[Record, ...]
    sites: tuple[Record, ...]
    targets: tuple[Record, ...]
    minerals: tuple[Record, ...]
    statistics: tuple[Record, ...]
    links: tuple[Record, ...]
    incentives: tuple[Record, ...]
    neighbours: tuple[Record, ...]

    def to_dict(self) -> Record:
        """Return the dossier as dictionaries and lists, ready for JSON."""
        return asdict(self)


@kept()
def _records(atlas: Atlas, table: str) -> tuple[Record, ...]:
    """Return a bundled table with numbers as numbers and empty cells as None."""
    types = {field["name"]: field["type"] for field in atlas.resource(table)["schema"]["fields"]}
    return tuple(
        {column: _value(text, types.get(column, "string")) for column, text in row.items()}
        for row in atlas.rows(table)
    )


def _value(text: str, kind: str) -> Any:
    if text == "":
        return None
    if kind == "number":
        return float(text)
    if kind == "integer":
        return int(text)
    return _TRUE[text] if kind == "boolean" else text


def _reach(atlas: Atlas, code: str | None, adcode: str, wider: frozenset[str]) -> str | None:
    if code is None:
        return None
    if code == adcode:
        return "own"
    if code in wider:
        return "wider"
    place = tree.places(atlas).get(code)
    return "inside" if place is not None and place.inside(adcode) else None


def _concerning(
    atlas: Atlas,
    table: str,
    adcode: str,
    wider: frozenset[str],
    fields: tuple[str, ...] | None = None,
) -> tuple[Record, ...]:
    """Return the records of a table that concern a region, own first, then inside, then wider."""
    found = []
    for record in _records(atlas, table):
        reach = _reach(atlas, record["region_code"], adcode, wider)
        if reach:
            chosen = record if fields is None else {name: record[name] for name in fields}
            found.append({**chosen, "reach": reach})
    order = ("own", "inside", "wider")
    return tuple(sorted(found, key=lambda record: order.index(record["reach"])))


def _facts(atlas: Atlas, adcode: str) -> Record:
    place = tree.places(atlas)[adcode]
    row = next(r for r in _records(atlas, "regions") if r["adcode"] == adcode)
    parents = [tree.places(atlas)[code] for code in tree.ancestors(atlas, adcode)]
    return {
        "adcode": adcode,
        "name": place.name,
        "short_name": place.short_name,
        "label": tree.label(atlas, adcode),
        "level": place.level,
        "area_km2": row["area_km2"],
        "lon": row["lon"],
        "lat": row["lat"],
        "parents": [{"adcode": p.adcode, "name": p.name, "level": p.level} for p in parents],
    }


def _minerals(atlas: Atlas, adcode: str, wider: frozenset[str]) -> tuple[Record, ...]:
    stated = _concerning(atlas, "plan_minerals", adcode, wider)
    figures = _concerning(atlas, "minerals", adcode, wider)
    return tuple(
        [{"basis": "plan", **record} for record in stated]
        + [{"basis": "figure", **record} for record in figures]
    )


def _links(atlas: Atlas, adcode: str) -> tuple[Record, ...]:
    """Return every place of each link in which the region, or one inside it, takes part."""
    part = {
        record["link_id"]: reach
        for record in _records(atlas, "links")
        if (reach := _reach(atlas, record["region_code"], adcode, frozenset()))
    }
    return tuple(
        {**record, "reach": part[record["link_id"]]}
        for record in _records(atlas, "links")
        if record["link_id"] in part
    )


def _neighbours(atlas: Atlas, adcode: str) -> tuple[Record, ...]:
    levels = tree.places(atlas)[adcode].levels
    # A municipality is compared with the cities around it, not with whole provinces.
    level = "prefecture" if "prefecture" in levels else levels[0]
    codes = atlas.neighbours(level).get(adcode, ())
    return tuple(
        {
            "adcode": code,
            "name": tree.places(atlas)[code].name,
            "label": tree.label(atlas, code),
            "designations": [
                {name: record[name] for name in _NEIGHBOUR_FIELDS}
                for record in _concerning(atlas, "designations", code, frozenset())
            ],
        }
        for code in codes
    )


def dossier(atlas: Atlas, adcode: str) -> Dossier:
    """Return everything the data says about a region.

    Parameters
    ----------
    adcode
        Six-digit code of a province, prefecture or county, or a name that one region alone has.

    Raises
    ------
    UnknownNameError, AmbiguousNameError
        If no region, or several of them, have the code or name.

    Examples
    --------
    >>> chengdu = dossier(Atlas.bundled(), "510100")
    >>> chengdu.region["label"], [p["name"] for p in chengdu.region["parents"]]
    ('四川省成都市', ['四川省'])
    >>> sorted({record["reach"] for record in chengdu.designations})
    ['inside', 'own']
    """
    if adcode not in tree.places(atlas):
        adcode = gazetteer.require(atlas, adcode).adcode
    around = frozenset(tree.ancestors(atlas, adcode))
    beyond = around | {COUNTRY_CODE}
    return Dossier(
        region=_facts(atlas, adcode),
        designations=_concerning(atlas, "designations", adcode, around),
        sites=_concerning(atlas, "sites", adcode, frozenset()),
        targets=_concerning(atlas, "targets", adcode, beyond),
        minerals=_minerals(atlas, adcode, around),
        statistics=_statistics(atlas, adcode),
        links=_links(atlas, adcode),
        incentives=_concerning(atlas, "incentives", adcode, beyond),
        neighbours=_neighbours(atlas, adcode),
    )


def _statistics(atlas: Atlas, adcode: str) -> tuple[Record, ...]:
    """Return people and output of a region by year: what was read by hand and what was gathered."""
    by_hand = [
        {**record, "reach": "own"}
        for record in _records(atlas, "region_stats")
        if record["region_code"] == adcode
    ]
    rows = atlas.figures()
    rows = rows[(rows["region_code"] == adcode) & rows["indicator"].isin(_HEADLINES)]
    sources = {record["source_id"]: record for record in _records(atlas, "figure-sources")}
    units = {record["indicator"]: record["unit"] for record in _records(atlas, "indicators")}
    held = {(record["indicator"], record["year"]) for record in by_hand}
    for row in rows.itertuples(index=False):
        indicator, year, said = str(row.indicator), int(row.year), sources[str(row.source_id)]
        if (indicator, year) not in held:
            by_hand.append({
                "region_code": adcode, "region_name": tree.places(atlas)[adcode].name,
                "indicator": indicator, "year": year, "value": float(row.value),
                "unit": units[indicator], "source": said["title"], "source_en": said["title_en"],
                "confidence": said["confidence"], "note": said["note"],
                "note_en": said["note_en"], "reach": "own",
            })  # fmt: skip
    return tuple(sorted(by_hand, key=lambda record: (record["indicator"], record["year"])))
