"""What a project holds, read for use: the atlas with its plans, points and outlines, and the rest."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from gis.errors import AtlasError
from gis.plans import file as plan_file
from gis.project.check import Finding, check
from gis.project.layers import OUTLINES, POINTS, Feature, Outline, Point
from gis.scenarios import scenario

if TYPE_CHECKING:
    from gis.atlas import Atlas
    from gis.project.file import Project
    from gis.scenarios.scenario import Scenario


@dataclass(frozen=True)
class Content:
    """A project read for use.

    Attributes
    ----------
    atlas
        The atlas that was handed in, with the plans, points and outlines of the project.
    plans
        Id and text of each plan in use, by the name that the project has for it.
    scenarios
        By the name that the project has for them.
    settings, tables
        Bytes by name.
    findings
        What was changed outside, and what cannot be read and is left where it is.
    """

    atlas: Atlas
    plans: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    scenarios: Mapping[str, Scenario] = field(default_factory=dict)
    settings: Mapping[str, bytes] = field(default_factory=dict)
    tables: Mapping[str, bytes] = field(default_factory=dict)
    findings: tuple[Finding, ...] = ()


def read(project: Project, atlas: Atlas, lang: str = "zh") -> Content:
    """Return what a project holds; what cannot be read is named and left out.

    Parameters
    ----------
    atlas
        What the plans join, and what they are read against.
    lang
        Language of the reasons.
    """
    findings = check(project, atlas, lang)
    bad = {(one.kind, one.name) for one in findings if one.what == "unreadable"}
    texts: dict[str, tuple[str, str]] = {}
    rows: dict[str, list[Mapping[str, str]]] = {}
    taken = {row["plan_id"] for row in atlas.records("plans")}
    for name in project.names("plan"):
        if ("plan", name) in bad:
            continue
        content = (project.content("plan", name) or b"").decode("utf-8")
        try:
            plan = plan_file.read(atlas, content, name)
        except AtlasError as fault:
            findings.append(Finding("unreadable", "plan", name, fault.message(lang)))
            continue
        if plan.plan_id in taken:
            findings.append(Finding("unreadable", "plan", name, _twice(plan.plan_id, lang)))
            continue
        taken.add(plan.plan_id)
        texts[name] = plan.plan_id, content
        for table, more in plan.tables.items():
            rows.setdefault(table, []).extend(more)
    tables: dict[str, Iterable[Mapping[str, str]]] = {
        table: (*atlas.records(table), *_new(atlas, table, more))
        for table, more in rows.items()
        if more
    }
    points = [
        row for name in project.names(POINTS) for row in point_rows(name, project.points(name))
    ]
    outlines = [
        row for name in project.names(OUTLINES) for row in outline_rows(name, project.outlines(name))
    ]
    if points:
        tables["own-points"] = points
    if outlines:
        tables["own-outlines"] = outlines
    return Content(
        atlas.with_rows(tables) if tables else atlas,
        texts,
        {
            name: scenario.parse((project.content("scenario", name) or b"").decode("utf-8"), name)
            for name in project.names("scenario")
            if ("scenario", name) not in bad
        },
        {name: project.content("setting", name) or b"" for name in project.names("setting")},
        {name: project.content("table", name) or b"" for name in project.names("table")},
        tuple(findings),
    )


def _new(
    atlas: Atlas, table: str, rows: list[Mapping[str, str]]
) -> list[Mapping[str, str]]:
    """Return rows without industries that two plans both bring."""
    if table != "industries":
        return rows
    seen = {row["industry_id"] for row in atlas.records(table)}
    fresh = {row["industry_id"]: row for row in reversed(rows) if row["industry_id"] not in seen}
    return list(reversed(fresh.values()))


def _twice(plan_id: str, lang: str) -> str:
    from gis.errors import InputTableError

    return InputTableError("error.plan_twice", found=plan_id).message(lang)


def point_rows(layer: str, points: Iterable[Feature]) -> list[dict[str, str]]:
    """Return points as rows of the table ``own-points``.

    Examples
    --------
    >>> point_rows("a", [Point(104.5, 30.0, "甲")])[0]["lon"]
    '104.5'
    """
    return [
        {
            "layer": layer, "name": p.name, "kind": p.kind, "note": p.note, "lon": repr(p.lon),
            "lat": repr(p.lat),
        }
        for p in points
        if isinstance(p, Point)
    ]  # fmt: skip


def outline_rows(layer: str, outlines: Iterable[Feature]) -> list[dict[str, str]]:
    """Return outlines as rows of the table ``own-outlines``."""
    return [
        {
            "layer": layer, "name": p.name, "kind": p.kind, "note": p.note, "site_id": p.site_id,
            "wkt": p.wkt,
        }
        for p in outlines
        if isinstance(p, Outline)
    ]  # fmt: skip


def layers_of(atlas: Atlas) -> dict[tuple[str, str], list[Feature]]:
    """Return the layers of an atlas as a project holds them, by kind and name."""
    found: dict[tuple[str, str], list[Feature]] = {}
    for row in atlas.records("own-points"):
        texts = (row["name"], row["kind"], row["note"])
        point = Point(float(row["lon"]), float(row["lat"]), *texts)
        found.setdefault((POINTS, row["layer"]), []).append(point)
    for row in atlas.records("own-outlines"):
        outline = Outline(row["wkt"], row["name"], row["kind"], row["note"], row["site_id"])
        found.setdefault((OUTLINES, row["layer"]), []).append(outline)
    return found
