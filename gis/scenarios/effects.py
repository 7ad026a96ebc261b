"""What a scenario's edits mean for an atlas: rows that come, go or change.

Each edit is read against the atlas as it was, never against another edit, so their order means
nothing; two edits that want different things of one row are refused, not played one over the other.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING

from gis.errors import AtlasError, SettingError, Term, UnknownNameError
from gis.freight import costs
from gis.indicators import plants
from gis.nearest import nearest
from gis.plans import designations
from gis.plans.file import cell
from gis.regions import gazetteer, tree
from gis.scenarios import links, sites
from gis.scenarios.effect import NO_PLAN, OWN_PLAN, Effect, Row, blank, own_plan
from gis.scenarios.scenario import Edit, Scenario
from gis.schema import CATEGORY, LEVELS, SITE_CATEGORIES, takes_point
from gis.words.catalogue import text

if TYPE_CHECKING:
    from gis.atlas import Atlas

# Table -> columns that tell its rows apart.
_KEY = {
    "plans": ("plan_id",),
    "designations": ("designation_id",),
    "sites": ("site_id",),
    "freight-defaults": ("key",),
    "plants": ("plant_id",),
    "plant-capacities": ("plant_id", "product", "status"),
    "own-links": ("link_id",),
}
# Among the values of a fault: the edit that it is of.
IN_EDIT = "in_edit"
_OPERATING, _CLOSED = ("operating", "pre_retirement"), "retired"


def effects(atlas: Atlas, scenario: Scenario) -> list[Effect]:
    """Return what each edit of a scenario does to an atlas, in the order of the file.

    Raises
    ------
    SettingError
        If an edit finds nothing, or more than one thing, or two edits contradict each other.
    UnknownNameError, AmbiguousNameError
        If a region, industry, category or plan is not known.
    """
    own = {e.said("id"): e for e in scenario.edits if e.kind == "site"}
    found = [_effect(atlas, edit, own) for edit in scenario.edits]
    for number, one in enumerate(found):
        for two in found[number + 1 :]:
            if _collide(one, two):
                raise SettingError(
                    "error.scenario_contradiction", one=one.edit.term(), two=two.edit.term()
                )
    return found


def _effect(atlas: Atlas, edit: Edit, own: Mapping[str, Edit]) -> Effect:
    try:
        return _READ[edit.kind](atlas, edit, own)
    except AtlasError as fault:
        # Who shows the fault can say which edit it is of.
        fault.values.setdefault(IN_EDIT, edit.term())
        raise


def contradictions(ones: Iterable[Effect], twos: Iterable[Effect]) -> list[tuple[Effect, Effect]]:
    """Return pairs of effects of two authors that want different things of one subject or one row.

    One industry may stand in one region in two categories, where one author wants both. Where one
    author wants 强化 and the other 培育, both are listed; where one wants what the other wants and
    something beside it, nothing is contradicted.
    """
    sides = list(ones), list(twos)
    wanted: list[dict[tuple[str, ...], list[Effect]]] = []
    for side in sides:
        about: dict[tuple[str, ...], list[Effect]] = {}
        for effect in side:
            about.setdefault(effect.subject, []).append(effect)
        wanted.append(about)
    found = [(one, two) for one in sides[0] for two in sides[1] if _collide(one, two)]
    for subject in wanted[0].keys() & wanted[1].keys():
        left, right = (
            [
                one
                for one in wanted[side][subject]
                if all(one.rows != o.rows for o in wanted[1 - side][subject])
            ]
            for side in (0, 1)
        )
        found += [(one, two) for one in left for two in right if (one, two) not in found]
    position = {id(effect): number for side in sides for number, effect in enumerate(side)}
    return sorted(found, key=lambda pair: (position[id(pair[0])], position[id(pair[1])]))


def _collide(one: Effect, two: Effect) -> bool:
    """Tell whether two effects cannot both be: they take or make one row, each in its own way."""
    if one.rows == two.rows:
        return False
    if any(key in two.rows and two.rows[key] != row for key, row in one.rows.items()):
        return True
    if one.subject[0] != "designation":
        return one.subject == two.subject
    # Two edits of one designation: dropped by one, ranked anew by the other.
    return any(key in two.rows and key[0] == "designations" for key in one.rows)


def apply(atlas: Atlas, scenario: Scenario) -> Atlas:
    """Return an atlas with the edits of a scenario; the same atlas where they change nothing.

    Parameters
    ----------
    atlas
        What the edits are read against.
    scenario
        See :func:`gis.scenarios.scenario.parse`.

    Raises
    ------
    SettingError, UnknownNameError, AmbiguousNameError
        As for :func:`effects`.

    Examples
    --------
    >>> from gis.atlas import Atlas
    >>> from gis.scenarios.scenario import Scenario
    >>> apply(Atlas.bundled(), Scenario("", ())) is Atlas.bundled()
    True
    """
    wanted: dict[str, dict[str, Row | None]] = {}
    for effect in effects(atlas, scenario):
        for (table, key), row in effect.rows.items():
            wanted.setdefault(table, {})[key] = row
    for key, row in sites.followed(atlas, wanted).items():
        wanted.setdefault("designations", {})[key] = row
    changed: dict[str, list[Row]] = {}
    for table, rows in wanted.items():
        before = atlas.records(table)
        after: list[Row] = []
        for row in before:
            new = rows.get(_id(table, row), row)
            if new is not None:
                after.append(new)
        present = {_id(table, row) for row in before}
        # Sorted, so that the order of the edits leaves no trace in the key of the atlas.
        after += [row for key, row in sorted(rows.items()) if row and key not in present]
        if [dict(row) for row in after] != [dict(row) for row in before]:
            changed[table] = after
    return atlas.with_rows(changed, scenario.title or "-") if changed else atlas


def _id(table: str, row: Row) -> str:
    return "|".join(row[column] for column in _KEY[table])


def _add(atlas: Atlas, edit: Edit, own: Mapping[str, Edit]) -> Effect:
    category = designations.category_code(edit.said("category"))
    industry = designations.industry_id(atlas, edit.said("industry"))
    if edit["site"]:
        site = sites.row_of(atlas, edit.said("site"), own)
        if not takes_point(category, held=bool(site["region_code"])):
            raise SettingError(
                "error.scenario_site_category", found=edit.said("category"),
                known=[Term(f"category.{code}") for code in SITE_CATEGORIES],
            )  # fmt: skip
        anchor = site["site_id"].rpartition("/")[2]
        around = (
            plan_around(atlas, site["region_code"])
            if site["plan_id"] == OWN_PLAN
            else site["plan_id"]
        )
        where = {"region_code": site["region_code"], "place": site["town"]}
        where |= {"site_id": site["site_id"], "site": site["name"]}
    else:
        anchor = gazetteer.require(atlas, edit.said("place")).adcode
        around = plan_around(atlas, anchor)
        # By its name, however it was written: two wordings of one edit are one edit.
        where = {"region_code": anchor, "place": tree.places(atlas)[anchor].name}
    plan, rows = _plan(atlas, edit, around)
    identifier = f"{plan}/{category}/{industry}/{anchor}"
    there = next(
        (r for r in atlas.records("designations") if r["designation_id"] == identifier), None
    )
    row = there or blank("designations", {
        "designation_id": identifier, "plan_id": plan, "category": category,
        "industry_id": industry, "industry": designations.industry_name(atlas, industry, "zh"),
        "region_name": tree.places(atlas)[where["region_code"]].name, "status": "planned",
        "list_open": False, "locator": text("scenario.locator"),
        "note": text("scenario.added", "zh"), "note_en": text("scenario.added", "en"), **where,
    })  # fmt: skip
    subject = ("designation", plan, industry, anchor)
    return Effect(edit, subject, {**rows, ("designations", identifier): row})


def _plan(atlas: Atlas, edit: Edit, around: str) -> tuple[str, dict[tuple[str, str], Row | None]]:
    """Return the plan that takes an addition, and its row where the scenario brings it.

    Where none is said it is the plan of the site or of the region (``around``, empty for none): the map
    of a plan shows what a scenario adds to it.
    """
    said = edit.said("plan") or around
    if said in ("", NO_PLAN, OWN_PLAN):
        return OWN_PLAN, own_plan()
    return designations.plan_id(atlas, said), {}


def plan_around(atlas: Atlas, region: str) -> str:
    """Return the one plan of the smallest area around a region; empty for none or several, and for the country's.

    Examples
    --------
    >>> from gis.atlas import Atlas
    >>> [plan_around(Atlas.bundled(), code) for code in ("510800", "500156", "440100")]
    ['sichuan-2025-2027', 'wulong-2023-13', '']
    """
    known = tree.places(atlas)
    if region not in known:
        return ""
    found: dict[str, list[str]] = {}
    for row in atlas.records("plans"):
        scope = row["scope_code"]
        if scope in known and (region == scope or known[region].inside(scope)):
            found.setdefault(known[scope].level, []).append(row["plan_id"])
    for level in reversed(LEVELS):
        if level in found:
            return found[level][0] if len(found[level]) == 1 else ""
    return ""


def _matching(atlas: Atlas, edit: Edit, place_key: str) -> Row:
    """Return the one designation that an edit means, or raise with those that it could mean."""
    industry = designations.industry_id(atlas, edit.said("industry"))
    hits = [r for r in atlas.records("designations") if r["industry_id"] == industry]
    if edit["site"]:
        site = sites.row_of(atlas, edit.said("site"), {})
        hits = [r for r in hits if r["site_id"] == site["site_id"]]
    elif towns := [r for r in hits if r["site"] == edit.said(place_key) and not r["site_id"]]:
        hits = towns  # 武店镇, as a plan calls a place without a code
    else:
        code = gazetteer.require(atlas, edit.said(place_key)).adcode
        hits = [r for r in hits if r["region_code"] == code and not r["site_id"]]
    if edit["category"]:
        category = designations.category_code(edit.said("category"))
        hits = [r for r in hits if r["category"] == category]
    if edit["plan"]:
        plan = designations.plan_id(atlas, edit.said("plan"))
        hits = [r for r in hits if r["plan_id"] == plan]
    if len(hits) > 1:  # what a region itself is given before what a town in it is
        hits = [r for r in hits if not r["site"]] or hits
    if len(hits) != 1:
        raise SettingError(
            "error.scenario_several" if hits else "error.scenario_none",
            edit=edit.term(), found=[_called(r) for r in hits] or "-",
        )  # fmt: skip
    return hits[0]


def _called(row: Row) -> Term:
    """Return a designation as a reader knows it."""
    place = " · ".join(filter(None, (row["region_name"] or row["place"], row["site"])))
    return Term(
        "scenario.hit",
        plan=row["plan_id"],
        category=Term(f"category.{row['category']}"),
        place=place,
    )


def _drop(atlas: Atlas, edit: Edit, own: Mapping[str, Edit]) -> Effect:
    del own
    row = _matching(atlas, edit, "place")
    return Effect(edit, _subject(row), {("designations", row["designation_id"]): None})


def _subject(row: Row) -> tuple[str, ...]:
    plan, _, industry, anchor = row["designation_id"].split("/", 3)
    return ("designation", plan, industry, anchor)


def _replaced(edit: Edit, old: Row, changes: Mapping[str, str], parts: tuple[str, str]) -> Effect:
    """Return the effect of a designation that stands elsewhere or in another category."""
    category, anchor = parts
    plan, _, industry, _ = old["designation_id"].split("/", 3)
    identifier = f"{plan}/{category}/{industry}/{anchor}"
    if identifier == old["designation_id"]:
        return Effect(edit, _subject(old), {("designations", identifier): old})
    key = f"scenario.{edit.kind}d" if edit.kind == "move" else "scenario.reranked"
    notes = {
        column: text(
            key, lang,
            before=old["region_name"] if edit.kind == "move"
            else text(f"category.{old['category']}", lang),
        )
        for column, lang in (("note", "zh"), ("note_en", "en"))
    }  # fmt: skip
    new = {**old, **changes, **notes, "designation_id": identifier}
    return Effect(
        edit,
        _subject(old),
        {("designations", old["designation_id"]): None, ("designations", identifier): new},
    )


def _move(atlas: Atlas, edit: Edit, own: Mapping[str, Edit]) -> Effect:
    del own
    old = _matching(atlas, edit, "from")
    target = gazetteer.require(atlas, edit.said("to"))
    _require_free(atlas, edit, old, target.adcode, old["category"])
    changes = {
        "region_code": target.adcode, "region_name": target.name, "place": target.name, "site": "",
    }  # fmt: skip
    return _replaced(edit, old, changes, (old["category"], target.adcode))


def _rerank(atlas: Atlas, edit: Edit, own: Mapping[str, Edit]) -> Effect:
    del own
    old = _matching(atlas, edit, "place")
    category = designations.category_code(edit.said("to"))
    if CATEGORY[category].group != CATEGORY[old["category"]].group:
        same = [
            Term(f"category.{one.code}") for one in CATEGORY.values()
            if one.group == CATEGORY[old["category"]].group
        ]  # fmt: skip
        raise SettingError(
            "error.scenario_rank", edit=edit.term(), found=Term(f"category.{category}"), known=same
        )
    anchor = old["designation_id"].split("/", 3)[3]
    _require_free(atlas, edit, old, anchor, category)
    return _replaced(edit, old, {"category": category}, (category, anchor))


def _require_free(atlas: Atlas, edit: Edit, old: Row, anchor: str, category: str) -> None:
    """Raise SettingError where the plan already says what an edit would make it say."""
    plan, _, industry, _ = old["designation_id"].split("/", 3)
    wanted = f"{plan}/{category}/{industry}/{anchor}"
    if wanted != old["designation_id"] and any(
        row["designation_id"] == wanted for row in atlas.records("designations")
    ):
        raise SettingError("error.scenario_taken", edit=edit.term(), found=wanted)


def _factor(atlas: Atlas, edit: Edit, own: Mapping[str, Edit]) -> Effect:
    del own
    key = edit.said("key")
    known = costs.defaults(atlas).by_key
    if key not in known:
        raise SettingError(
            "error.factor_unknown", found=key, known=", ".join(nearest(key, known) or known)
        )
    entry = {name: edit[name] for name in ("value", "low", "high", "unit", "source")}
    new = costs.factor_of(key, {n: v for n, v in entry.items() if v is not None}, known[key])
    old = next(r for r in atlas.records("freight-defaults") if r["key"] == key)
    numbers = {name: getattr(new, name) for name in ("value", "low", "high")}
    if all(float(old[name]) == number for name, number in numbers.items()):
        return Effect(edit, ("factor", key), {("freight-defaults", key): old})
    row = {**old, **{name: cell(number) for name, number in numbers.items()}}
    row |= {"basis": "user", "rows": "", "note": edit.said("source") or text("scenario.locator")}
    return Effect(edit, ("factor", key), {("freight-defaults", key): row})


def _close(atlas: Atlas, edit: Edit, own: Mapping[str, Edit]) -> Effect:
    del own
    name = edit.said("plant")
    hits = [r for r in atlas.records("plants") if name in (r["plant_id"], r["name"], r["name_en"])]
    if len({plants.work_of(row) for row in hits}) != 1:
        known = [r["name"] for r in atlas.records("plants") if r["name"]]
        near = [r["plant_id"] for r in hits] or nearest(name, known)
        key = "error.scenario_plant" if near else "error.scenario_plant_none"
        raise UnknownNameError(key, found=name, nearest=near or "-")
    plant = hits[0]["plant_id"]
    hits = [row for row in hits if row["status"] in _OPERATING] or hits
    # A power station whose units are listed one by one closes whole where it is called by its name.
    closed = {row["plant_id"] for row in hits}
    rows: dict[tuple[str, str], Row | None] = {
        ("plants", row["plant_id"]): {**row, "status": _CLOSED} for row in hits
    }
    for row in atlas.records("plant-capacities"):
        if row["plant_id"] in closed and row["status"] in _OPERATING:
            key = _id("plant-capacities", row)
            rows["plant-capacities", key] = {**row, "status": _CLOSED}
    return Effect(edit, ("plant", plant), rows)


_READ: dict[str, Callable[[Atlas, Edit, Mapping[str, Edit]], Effect]] = {
    "add": _add,
    "drop": _drop,
    "move": _move,
    "rerank": _rerank,
    "site": sites.site,
    "factor": _factor,
    "close": _close,
    "link": links.link,
    "terminal": links.terminal,
}
