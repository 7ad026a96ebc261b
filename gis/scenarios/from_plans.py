"""A scenario of what one plan changes against another: edits that make the layout of the first that of the second."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from gis.atlas import Atlas
from gis.errors import AtlasError
from gis.plans import designations
from gis.plans.one_place import Row, of_own_region
from gis.scenarios.scenario import Edit, Scenario, edit
from gis.scenarios.sites import said_region
from gis.schema import CATEGORY
from gis.words.catalogue import name

_ANCHOR = tuple[str, str]


@dataclass(frozen=True)
class Made:
    """A scenario made of two plans.

    Attributes
    ----------
    scenario
        Its edits are of the first plan.
    left_out
        What no edit of a region can say: what stands at a site or names no region, by the words of
        the plans.
    status_lost
        Where the second plan says whether something stands already (已有) and the scenario cannot: what it adds is planned,
        what both have keeps the status of the first.
    brought
        Industries of what is added that no table and no other plan knows: the second plan has to be given wherever the
        scenario is used.
    """

    scenario: Scenario
    left_out: tuple[str, ...]
    status_lost: tuple[str, ...] = ()
    brought: tuple[str, ...] = ()


def said_industry(atlas: Atlas, code: str) -> str:
    """Return the name of an industry where it names it alone, else its id."""
    label = designations.industry_name(atlas, code, "zh")
    try:
        return label if designations.industry_id(atlas, label) == code else code
    except AtlasError:
        return code


def from_plans(atlas: Atlas, before: str, after: str, title: str) -> Made:
    """Return the edits that make the layout of a plan that of another.

    Parameters
    ----------
    before, after
        Ids of plans of the atlas: the one that is edited, and the one that it becomes.

    Examples
    --------
    >>> from gis.atlas import Atlas
    >>> same = from_plans(Atlas.bundled(), "sichuan-2025-2027", "sichuan-2025-2027", "x")
    >>> same.scenario.edits, same.left_out
    ((), ())
    """
    drafted, final = (_rows(atlas, plan) for plan in (before, after))
    scopes = {row["plan_id"]: row["scope_code"] for row in atlas.rows("plans")}
    # Only what the first plan says of its region: of a label in it no edit could speak.
    sides = [_layout(rows) for rows in (drafted, of_own_region(final, drafted, scopes[after]))]
    edits: list[Edit] = []
    for anchor in sorted({*sides[0].placed, *sides[1].placed}):
        old, new = (side.placed.get(anchor, frozenset()) for side in sides)
        made = _edits(atlas, before, anchor, (old - new, new - old))
        edits += [edit(kind, record, title) for kind, record in made]
    left = sorted(sides[0].other ^ sides[1].other)
    lost = [
        f"{said_region(atlas, region)} {said_industry(atlas, industry)}"
        for region, industry, category in sorted(sides[0].existing ^ sides[1].existing)
        if category in sides[1].placed.get((region, industry), frozenset())
    ]
    come = {industry for _, industry in set(sides[1].placed) - set(sides[0].placed)}
    brought = [said_industry(atlas, code) for code in sorted(come & _brought_by(atlas, after))]
    return Made(Scenario(title, tuple(edits)), tuple(left), tuple(lost), tuple(brought))


def _brought_by(atlas: Atlas, plan: str) -> set[str]:
    """Return the ids of industries that only one plan of a user has: without it nobody knows them."""
    shipped = {row["industry_id"] for row in Atlas.bundled().records("industries")}
    used: dict[str, set[str]] = {}
    for row in atlas.records("designations"):
        if row["industry_id"] and row["industry_id"] not in shipped:
            used.setdefault(row["industry_id"], set()).add(row["plan_id"])
    return {code for code, plans in used.items() if plans == {plan}}


@dataclass(frozen=True)
class _Layout:
    placed: Mapping[_ANCHOR, frozenset[str]]
    other: frozenset[str]
    existing: frozenset[tuple[str, str, str]]


def _rows(atlas: Atlas, plan: str) -> list[Row]:
    return [row for row in atlas.records("designations") if row["plan_id"] == plan]


def _layout(rows: Iterable[Row]) -> _Layout:
    placed: dict[_ANCHOR, frozenset[str]] = {}
    other, existing = set(), set()
    for row in rows:
        if row["region_code"] and row["industry_id"] and not row["site_id"]:
            anchor = row["region_code"], row["industry_id"]
            placed[anchor] = placed.get(anchor, frozenset()) | {row["category"]}
            if row["status"] == "existing":
                existing.add((*anchor, row["category"]))
        else:
            other.add(
                " ".join(
                    filter(None, (row["site"] or row["place"] or row["name"], row["industry"]))
                )
            )
    return _Layout(placed, frozenset(other), frozenset(existing))


def _edits(
    atlas: Atlas, plan: str, anchor: _ANCHOR, differing: tuple[frozenset[str], frozenset[str]]
) -> Iterator[tuple[str, dict[str, str]]]:
    gone, come = (sorted(one) for one in differing)
    region, industry = anchor
    what = {
        "industry": said_industry(atlas, industry), "place": said_region(atlas, region), "plan": plan,
    }  # fmt: skip
    if gone and come and CATEGORY[gone[0]].group == CATEGORY[come[0]].group:
        said = {
            "category": name("category", gone.pop(0), "zh"),
            "to": name("category", come.pop(0), "zh"),
        }
        yield "rerank", what | said
    for category in gone:
        yield "drop", what | {"category": name("category", category, "zh")}
    for category in come:
        yield "add", what | {"category": name("category", category, "zh")}
