"""The plan tables against independent reference readings of the same documents.

The readings and the documents themselves are not part of this repository; where a folder
``shared/plans/seeds`` lies beside it, every record is compared, else these tests are skipped.
"""

from __future__ import annotations

import csv
import json
import re
from functools import cache
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]
SEEDS = ROOT.parent / "shared" / "plans" / "seeds"
PLAN_IDS = [
    "hubei-2024-2026",
    "liaocheng-measures",
    "national-2023-261",
    "sichuan-2025-2027",
    "wulong-2023-13",
]
RUN = 20  # characters of a document that no free text of a table may repeat in a row

pytestmark = [
    pytest.mark.skipif(not SEEDS.is_dir(), reason="no reference readings beside the repository"),
    pytest.mark.parametrize("plan_id", PLAN_IDS),
]
Row = dict[str, str]


@cache
def table(name: str) -> list[Row]:
    path = ROOT / "data" / "clusters" / f"{name}.csv"
    with path.open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))


def own(name: str, plan_id: str) -> list[Row]:
    return [row for row in table(name) if row["plan_id"] == plan_id]


def reference(plan_id: str) -> dict[str, Any]:
    content: dict[str, Any] = json.loads((SEEDS / f"{plan_id}.gold.json").read_text("utf-8"))
    return content


def is_neutral(record: dict[str, Any]) -> bool:
    return bool(record.get("optional") or record.get("generic"))


def squeezed(text: str) -> str:
    return re.sub(r"\s+", "", text)


def fits_place(row: Row, place: str) -> bool:
    """Tell whether a row means the place of a reading: by its wording or its region's name."""
    if row["place"]:
        bare = row["region_name"].removesuffix("市")
        return (
            place == row["place"]
            or place in (bare if row["place"].startswith("其余") else "")
            or (row["site_id"] != "" and place in row["place"])
        )
    return place == row["region_name"]


def reading_places(record: dict[str, Any]) -> list[str]:
    for key in ("places", "derived_places"):
        if record.get(key):
            return list(record[key])
    return [record.get("place_label") or record["scope"]]


def fits(row: Row, record: dict[str, Any], industry: str, place: str) -> bool:
    return (
        row["category"] == record["category"]
        and industry.startswith(row["industry"])
        and row["status"] == record["status"]
        and fits_place(row, place)
    )


def test_designations(plan_id: str) -> None:
    rows = own("designations", plan_id)
    left = {row["designation_id"] for row in rows}
    for record in reference(plan_id)["designations"]:
        for industry in record.get("industries") or [record["industry"]]:
            for place in reading_places(record):
                found = [row for row in rows if fits(row, record, industry, place)]
                left -= {row["designation_id"] for row in found}
                if is_neutral(record):
                    continue
                assert len(found) == 1, (industry, place, found)
                assert record.get("scheme", "") in found[0]["scheme"]
                assert record.get("name", "") in found[0]["name"]
                assert squeezed(record.get("section", "")) in squeezed(found[0]["locator"])
                if "list_open" in record:
                    assert found[0]["list_open"] == "true"
    assert left == set()


def test_targets(plan_id: str) -> None:
    def facts(read: Any) -> tuple[str, ...]:
        keys = (
            "indicator",
            "value",
            "value_max",
            "unit",
            "year",
            "relation",
            "value_text",
            "period",
            "modality",
        )
        cells = ["" if read.get(key) is None else str(read.get(key)) for key in keys]
        flags = [read.get("kind") or "target", str(read.get("suspect", False)).lower()]
        return (*cells, *flags)

    found = {facts(row) for row in own("targets", plan_id)}
    expected = {facts(record) for record in reference(plan_id)["targets"]}
    assert found == expected


def test_links(plan_id: str) -> None:
    links: dict[str, tuple[str, set[str], set[str]]] = {}
    for row in own("links", plan_id):
        _, stated, _ = links.setdefault(row["link_id"], (row["kind"], set(), set()))
        if row["stated"] == "true":
            stated.add(row["place"])
    matched = set()
    for record in reference(plan_id)["links"]:
        wanted = set(record["places"])
        found = [
            link_id
            for link_id, (kind, stated, _) in links.items()
            if kind == record["kind"]
            and stated & wanted
            and (is_neutral(record) or stated - {record.get("to")} == wanted)
        ]
        assert len(found) == 1, record
        matched.update(found)
    assert matched == set(links)


def test_chains(plan_id: str) -> None:
    chains: dict[str, list[str]] = {}
    for row in own("chains", plan_id):
        assert int(row["position"]) == len(chains.setdefault(row["chain_id"], [])) + 1
        chains[row["chain_id"]].append(row["node"])
    assert list(chains.values()) == [r["nodes"] for r in reference(plan_id)["chains"]]


def test_hubs(plan_id: str) -> None:
    rows = [row for row in own("designations", plan_id) if row["category"] == "hub"]
    hubs = reference(plan_id)["hubs"]
    assert {row["name"] for row in rows} == {hub["name"] for hub in hubs}
    for hub in hubs:
        towns = "、".join(row["place"] for row in rows if row["name"] == hub["name"])
        assert all(place in towns for place in hub["places"])


def test_incentives(plan_id: str) -> None:
    found = {
        (row["measure"], row["amount"], row["unit"], row["relation"], row["recipient_level"])
        for row in own("incentives", plan_id)
    }
    expected = {
        (
            record["what"],
            "" if record["amount"] is None else str(record["amount"]),
            record["unit"] or "",
            record["relation"],
            record.get("level", ""),
        )
        for record in reference(plan_id)["incentives"]
    }
    assert found == expected


def test_minerals(plan_id: str) -> None:
    names = {row["region_code"]: row["region_name"] for row in table("designations")}
    names |= {"510000": "四川省"}
    found = {
        (row["mineral"], row["place"] or names[row["region_code"]])
        for row in own("plan_minerals", plan_id)
    }
    expected = {
        (record["mineral"], place)
        for record in reference(plan_id)["resources"]
        for place in record["places"]
    }
    assert found == expected


def test_no_baseline_or_threshold_came_out_as_a_target(plan_id: str) -> None:
    values = {(row["value"], row["unit"]) for row in own("targets", plan_id)}
    for fact in reference(plan_id)["facts"]:
        if "unit" in fact:
            assert (str(fact["value"]), fact["unit"]) not in values


def test_no_sentence_of_the_document_is_copied(plan_id: str) -> None:
    text = squeezed((SEEDS / f"{plan_id}.txt").read_text(encoding="utf-8"))
    runs = {text[start : start + RUN] for start in range(len(text) - RUN + 1)}
    labels = {"title", "name", "site", "indicator", "measure", "place", "node"}
    for name in (
        "plans",
        "designations",
        "sites",
        "targets",
        "chains",
        "links",
        "incentives",
        "plan_minerals",
    ):
        for row in own(name, plan_id):
            for column, value in row.items():
                if column in labels:
                    continue
                bare = squeezed(value)
                copied = {bare[i : i + RUN] for i in range(len(bare) - RUN + 1)} & runs
                assert copied == set(), (name, column)
