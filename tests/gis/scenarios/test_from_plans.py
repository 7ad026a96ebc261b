"""A scenario of two plans: applied to the first it gives the layout of the second."""

from __future__ import annotations

from pathlib import Path

from gis.atlas import Atlas
from gis.plans import file
from gis.scenarios.effects import apply
from gis.scenarios.from_plans import from_plans

BASE = Atlas.bundled()
ROOT = Path(__file__).resolve().parents[3]
SICHUAN = "sichuan-2025-2027"


def final() -> Atlas:
    """Return the atlas with a final version of the Sichuan plan beside its draft."""
    draft = [dict(r) for r in BASE.records("designations") if r["plan_id"] == SICHUAN]
    rows = [
        {**r, "plan_id": "final", "designation_id": r["designation_id"].replace(SICHUAN, "final")}
        for r in draft
    ]
    places = [r for r in rows if r["region_code"] and not r["site_id"]]
    # One goes, one is ranked anew, one comes.
    gone, ranked, copied = places[0], places[1], places[2]
    rows.remove(gone)
    ranked["category"] = "cultivate" if ranked["category"] == "strengthen" else "strengthen"
    new = {
        **copied,
        "region_code": "511900",
        "region_name": "巴中市",
        "place": "巴中市",
        "designation_id": "final/x",
    }
    plan = dict(next(r for r in BASE.records("plans") if r["plan_id"] == SICHUAN))
    return BASE.with_rows(
        {
            "plans": [*BASE.records("plans"), {**plan, "plan_id": "final"}],
            "designations": [*BASE.records("designations"), *rows, new],
        }
    )


def layout(atlas: Atlas, plan: str) -> set[tuple[str, str, str]]:
    return {
        (r["category"], r["industry_id"], r["region_code"])
        for r in atlas.records("designations")
        if r["plan_id"] == plan and r["region_code"] and not r["site_id"]
    }


def test_the_edits_make_the_draft_the_final_plan():
    atlas = final()
    made = from_plans(atlas, SICHUAN, "final", "定稿")
    assert sorted(edit.kind for edit in made.scenario.edits) == ["add", "drop", "rerank"]
    assert made.left_out == ()
    edited = apply(atlas, made.scenario)
    assert layout(edited, SICHUAN) == layout(atlas, "final") != layout(atlas, SICHUAN)


def test_a_copy_of_a_bundled_plan_is_a_plan_of_ones_own():
    for path in (ROOT / "data" / "plans").glob("*-*.toml"):
        said = path.read_text(encoding="utf-8").replace(
            f'plan_id = "{path.stem}"', 'plan_id = "copy"'
        )
        atlas = BASE.with_plan(file.read(BASE, said, path.name))
        made = from_plans(atlas, path.stem, "copy", "x")
        assert made.scenario.edits == ()
        sites = [
            {
                (r["name"], r["lon"], r["lat"])
                for r in atlas.records("sites")
                if r["plan_id"] == plan
            }
            for plan in (path.stem, "copy")
        ]
        assert sites[0] == sites[1]


def test_what_no_region_says_is_named():
    made = from_plans(BASE, "hubei-2024-2026", "wulong-2023-13", "x")
    assert any("白马新兴材料核心产业园" in said for said in made.left_out)
    edited = apply(BASE, made.scenario)
    assert len(layout(edited, "hubei-2024-2026") ^ layout(BASE, "wulong-2023-13")) <= len(
        made.left_out
    )


def test_a_status_that_no_edit_says_is_named():
    made = from_plans(BASE, SICHUAN, "hubei-2024-2026", "x")
    # Four pilots of 湖北 are there already; 武汉 and 十堰 are to become some.
    assert made.status_lost == tuple(
        f"{city} 政府采购支持绿色建材" for city in ("黄石市", "宜昌市", "襄阳市", "黄冈市")
    )
    edited = apply(BASE, made.scenario).records("designations")
    added = {
        row["region_code"]: row["status"]
        for row in edited
        if row["plan_id"] == SICHUAN and row["category"] == "pilot"
    }
    assert added["420200"] == "planned"
    assert from_plans(BASE, SICHUAN, SICHUAN, "x").status_lost == ()


def test_what_both_say_of_the_whole_region_is_no_edit():
    """A plan read from a document hangs it on a label, a plan typed by hand on the region."""
    typed = [r for r in BASE.records("designations") if r["plan_id"] == "hubei-2024-2026"]
    read = [
        {**r, "region_code": "", "region_name": "", "place": "湖北省"}
        if r["region_code"] == "420000"
        else r
        for r in typed
    ]
    read = [{**r, "plan_id": "read", "designation_id": f"read/{n}"} for n, r in enumerate(read)]
    assert sum(r["place"] == "湖北省" for r in read) == 7
    plan = dict(next(r for r in BASE.records("plans") if r["plan_id"] == "hubei-2024-2026"))
    atlas = BASE.with_rows(
        {
            "plans": [*BASE.records("plans"), {**plan, "plan_id": "read"}],
            "designations": [*BASE.records("designations"), *read],
        }
    )
    made = from_plans(atlas, "hubei-2024-2026", "read", "x")
    assert (made.scenario.edits, made.left_out) == ((), ())
