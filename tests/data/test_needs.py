"""What chains need: each statement has a source that is known, each link of a plan is derived."""

from __future__ import annotations

import copy
import csv
import re
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from data.builders import needs, plans

ROOT = Path(__file__).resolve().parents[2]
SEEDS = ROOT.parent / "shared" / "plans" / "seeds"


@cache
def content() -> dict[str, Any]:
    return needs.read(ROOT)


@cache
def tables() -> dict[str, list[dict[str, Any]]]:
    return plans.compile_tables(ROOT)


def made(changed: dict[str, Any] | None = None) -> list[dict[str, Any]]:
    chosen = changed or content()
    known = needs.Known(chosen, tables(), {"gdp"})
    return needs.rows(chosen, known, tables()["chains"])


def bundled() -> list[dict[str, str]]:
    path = ROOT / "data" / "resources" / "chain_needs.csv"
    with path.open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))


def test_building_again_gives_the_same_table() -> None:
    again = [{k: str(row.get(k) or "") for k in needs.COLUMNS} for row in made()]
    assert again == bundled()


def test_every_row_says_on_what_it_rests() -> None:
    rows = bundled()
    count = {basis: sum(row["basis"] == basis for row in rows) for basis in
             ("plan", "reference", "assumption")}  # fmt: skip
    assert sum(count.values()) == len(rows)
    assert all(row["source"] and row["locator"] for row in rows if row["basis"] != "assumption")
    assert all(row["note"] and row["note_en"] for row in rows if row["basis"] == "assumption")
    assert all(bool(row["plan_id"]) == (row["basis"] == "plan") for row in rows)
    assert {row["industry_id"] for row in rows if row["basis"] == "assumption"} == {
        "calcium-materials", "calcium-carbonate-powder", "ground-calcium-carbonate",
        "calcium-functional-materials", "modified-calcium-materials",
        "calcium-extension-materials", "silicon-barium-fluorine-materials",
    }  # fmt: skip


def test_links_of_stated_chains_are_needs() -> None:
    rows = {(r["industry_id"], r["need_id"]): r for r in bundled() if r["role"] == "main"}
    # 石灰石—精品骨料—高性能混凝土—装配式建筑: the stage before is exact, those further up possible.
    assert rows["aggregates", "limestone"]["match"] == "exact"
    assert rows["high-performance-concrete", "aggregates"]["match"] == "exact"
    assert rows["high-performance-concrete", "limestone"]["match"] == "possible"
    assert rows["prefabricated-building", "high-performance-concrete"]["match"] == "exact"
    assert rows["ceramics", "clay"]["wording"] == "粘土矿—陶瓷制品"
    assert rows["slaked-lime", "quicklime"]["locator"] == "二(二)5"
    # Lime is not burnt from ground calcium carbonate, though the chain lists it before.
    assert ("quicklime", "ground-calcium-carbonate") not in rows
    assert ("slaked-lime", "ground-calcium-carbonate") not in rows


def record(**change: Any) -> dict[str, Any]:
    """Return the hand-read file with its first statement changed; None takes a key out."""
    changed = copy.deepcopy(content())
    first = changed["need"][0] | change
    changed["need"] = [{k: v for k, v in first.items() if v is not None}]
    return changed


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"industries": ["cemnt"]}, "industry 'cemnt' is unknown"),
        ({"need": "limestn"}, "need 'limestn' is unknown"),
        ({"need": "cement"}, "or the need itself"),
        ({"role": "maine"}, "role 'maine', expected one of main, ingredient, market, access"),
        ({"match": "perhaps"}, "match is 'perhaps'"),
        ({"match": None}, "match is None"),
        ({"role": "market", "need": "gdp"}, "match is 'exact'"),
        ({"role": "market", "need": "gpd", "match": None}, "need 'gpd' is unknown"),
        ({"role": "access", "need": "air", "match": None}, "need 'air' is unknown"),
        ({"source": "hearsay"}, "source 'hearsay' is unknown"),
        ({"locator": None}, "source 'mineral-list' needs a locator"),
        ({"source": "wulong-2023-13", "locator": "九(九)9"}, "is in no record of wulong-2023-13"),
        (
            {"source": "wulong-2023-13", "locator": "二(二)4", "unrecorded": True},
            "is among the records of wulong-2023-13",
        ),
        ({"source": "assumption", "locator": None}, "an assumption has a note that says why"),
        ({"wordng": "x"}, "unknown ['wordng']"),
        ({"wording": None}, "missing ['wording']"),
    ],
)
def test_a_slip_in_a_statement_stops_the_build(change: dict[str, Any], said: str) -> None:
    with pytest.raises(needs.NeedError) as fault:
        made(record(**change))
    assert said in str(fault.value)
    assert f"{needs.SOURCE}, need 1" in str(fault.value)


def test_a_need_stands_once() -> None:
    changed = record()
    changed["need"] *= 2
    with pytest.raises(ValueError, match="stands twice"):
        made(changed)


@pytest.mark.skipif(not SEEDS.is_dir(), reason="no plan texts beside the repository")
def test_the_words_of_a_plan_stand_in_its_text() -> None:
    for row in bundled():
        if row["basis"] == "plan":
            text = re.sub(r"\s+", "", (SEEDS / f"{row['plan_id']}.txt").read_text("utf-8"))
            for word in re.split("[、—]", row["wording"]):
                assert word in text or word == "…", (row["plan_id"], word)
