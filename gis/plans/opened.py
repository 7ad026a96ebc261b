"""A plan file as records to correct: its designations and targets in the form of the reader's JSON, the rest carried along.

What an editor of records does not show (sites, complements, notes, links between sites …) is not
lost: it is under ``carried`` and ``more``, and :func:`gis.plans.reader.writing.document` writes it
as it stood.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from gis.plans import file, wordings
from gis.plans.reader.records import told_apart
from gis.plans.records import KEYS
from gis.plans.rows import Context

if TYPE_CHECKING:
    from gis.atlas import Atlas

# Fields of a record that its JSON says itself, whatever they are called there.
_DESIGNATION = frozenset(
    (
        "category",
        "industries",
        "places",
        "implied",
        "label",
        "label_id",
        "inside",
        "status",
        "name",
        "scheme",
        "list_open",
        "locator",
        "quote",
    )
)
_TARGET = frozenset(
    (
        "indicator",
        "relation",
        "value",
        "value_max",
        "unit",
        "year",
        "value_text",
        "locator",
        "quote",
    )
)
_SITE = frozenset(("id", "name", "kind", "place", "lon", "lat", "coordinate_source", "locator"))
_ELSEWHERE = frozenset({"sites", "all_but"})


def records(atlas: Atlas, content: str, where: str) -> dict[str, Any]:
    r"""Return a plan file in the form of the reader's JSON.

    Parameters
    ----------
    atlas
        What its places and industries are looked up in.
    content
        The text of the file.
    where
        What faults call the file.

    Raises
    ------
    InputTableError
        If the text breaks the form of a plan file; the message names file, record and key.

    Examples
    --------
    >>> from gis.atlas import Atlas
    >>> from gis.plans.reader import writing
    >>> from gis.plans.reader.reading import read
    >>> atlas = Atlas.bundled()
    >>> made = writing.to_toml(read(atlas, "四川省规划\n强化成都、德阳等市水泥产业集群。"), "plan.txt", "own")
    >>> opened = records(atlas, made, "own.toml")
    >>> opened["designations"][0]["region_codes"], writing.document(opened, "own.toml", "own") == made
    (['510100', '510600'], True)
    """
    file.read(atlas, content, where)  # faults are said as they are where the file is used
    plan = file.parse(content, where)
    head = {key: item for key, item in plan.items() if key in (*KEYS["plan"][0], *KEYS["plan"][1])}
    known = wordings.of_rows(atlas.rows("industries")) | {
        r["name"]: r["id"] for r in plan.get("industry", [])
    }
    context = Context(plan, file.places(atlas), known, {})
    edited: list[dict[str, Any]] = []
    kept: list[dict[str, Any]] = []
    for record in plan.get("designation", []):
        (kept if record.keys() & _ELSEWHERE else edited).append(record)
    carried = {
        kind: plan[kind]
        for kind in KEYS
        if kind not in ("plan", "designation", "target") and plan.get(kind)
    }
    designations = [_designation(record, context) for record in edited]
    points = _points(designations, carried, context)
    return {
        "designations": designations,
        "targets": [_target(record) for record in plan.get("target", [])],
        **{
            kind: []
            for kind in ("links", "resources", "chains", "hubs", "incentives", "unresolved")
        },
        "document": {
            "title": plan["title"],
            "issuer": context.places.name(plan["scope"]),
            "issuer_code": plan["scope"],
        },
        **({"points": points} if points else {}),
        "carried": {"head": head, "records": carried | ({"designation": kept} if kept else {})},
    }


def _points(
    designations: list[dict[str, Any]], carried: dict[str, list[dict[str, Any]]], context: Context
) -> dict[str, dict[str, Any]]:
    """Take the points of places without a code out of what is carried along: they are shown, and can be corrected.

    They go by the names under which they are written again; two labels of one name and region stay as they are.
    """
    labels = {
        label_id: (place, written)
        for record, apart in zip(
            designations,
            told_apart({"designations": designations, "links": [], "resources": []})[
                "designations"
            ],
            strict=True,
        )
        for (place, label_id), written in zip(
            record.get("label_ids", {}).items(), apart.get("label_ids", {}), strict=True
        )
    }
    borne = Counter(written for _, written in labels.values())
    found: dict[str, dict[str, Any]] = {}
    rest = []
    for site in carried.get("site", []):
        place, written = labels.get(site["id"], ("", ""))
        if "lon" not in site or borne[written] != 1:
            rest.append(site)
            continue
        more = {key: item for key, item in site.items() if key not in _SITE}
        found[written] = {
            "lon": site["lon"], "lat": site["lat"], "kind": site["kind"], "region": site["place"],
            "code": context.code(site["place"]), "source": site.get("coordinate_source", ""),
            # A name of its own beside that of the label stays.
            "more": more | ({} if site["name"] == place else {"name": site["name"]}),
        }  # fmt: skip
    if rest:
        carried["site"] = rest
    else:
        carried.pop("site", None)
    return found


def carried_count(read: Mapping[str, Any]) -> int:
    """Return how many records of a plan file are carried along without being shown."""
    return sum(
        len(found)
        for kind, found in read.get("carried", {}).get("records", {}).items()
        if kind != "industry"
    )


def _designation(record: Mapping[str, Any], context: Context) -> dict[str, Any]:
    listed = record.get("places") or record.get("implied") or []
    codes: list[str | None] = [context.code(place) for place in listed]
    made = {
        "category": record["category"],
        "industry": "、".join(record["industries"]),
        "industries": list(record["industries"]),
        "industry_ids": [wordings.find(name, context.industries) for name in record["industries"]],
        "places": list(listed) or [record["label"]],
        "region_codes": codes or [None],
        "status": record.get("status", "planned"),
        "locator": record["locator"],
        "quote": record.get("quote", ""),
        "confidence": None,
        "more": {key: item for key, item in record.items() if key not in _DESIGNATION},
    }
    made |= {key: record[key] for key in ("name", "scheme", "list_open") if key in record}
    if "label_id" in record:
        made["label_ids"] = {record["label"]: record["label_id"]}
    if "inside" in record:
        code = context.code(record["inside"])
        made["inside"] = [[record["inside"], code]]
    return made | ({"place_implicit": True} if record.get("implied") else {})


def _target(record: Mapping[str, Any]) -> dict[str, Any]:
    said = {key: record.get(key) for key in _TARGET}
    return said | {
        "quote": record.get("quote", ""),
        "confidence": None,
        "more": {key: item for key, item in record.items() if key not in _TARGET},
    }
