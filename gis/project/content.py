"""What a project holds, read for use: the atlas with its plans, points and outlines, and the rest."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from gis.project.check import Finding, look
from gis.project.layers import OUTLINES, POINTS, Feature, Outline, Point

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
    layers
        Points and outlines by kind and name of their layer.
    findings
        What was changed outside, and what cannot be read and is left where it is.
    """

    atlas: Atlas
    plans: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    scenarios: Mapping[str, Scenario] = field(default_factory=dict)
    settings: Mapping[str, bytes] = field(default_factory=dict)
    tables: Mapping[str, bytes] = field(default_factory=dict)
    layers: Mapping[tuple[str, str], list[Feature]] = field(default_factory=dict)
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
    looked = look(project, atlas, lang)
    texts: dict[str, tuple[str, str]] = {}
    rows: dict[str, list[Mapping[str, str]]] = {}

    def of(kind: str) -> list[tuple[str, bytes, Any]]:
        return [(name, *found) for (k, name), found in looked.documents.items() if k == kind]

    for name, content, plan in of("plan"):
        texts[name] = plan.plan_id, content.decode("utf-8")
        for table, more in plan.tables.items():
            rows.setdefault(table, []).extend(more)
    tables: dict[str, Iterable[Mapping[str, str]]] = {
        table: (*atlas.records(table), *_new(atlas, table, more))
        for table, more in rows.items()
        if more
    }
    for table, kind, made in (
        ("own-points", POINTS, point_rows), ("own-outlines", OUTLINES, outline_rows),
    ):  # fmt: skip
        own = [
            row for (k, name), features in looked.features.items() if k == kind
            for row in made(name, features)
        ]  # fmt: skip
        if own:
            tables[table] = own
    return Content(
        atlas.with_rows(tables) if tables else atlas,
        texts,
        {name: made for name, _, made in of("scenario")},
        {name: content for name, content, _ in of("setting")},
        {name: content for name, content, _ in of("table")},
        {what: found for what, found in looked.features.items() if found},
        looked.findings,
    )


def _new(atlas: Atlas, table: str, rows: list[Mapping[str, str]]) -> list[Mapping[str, str]]:
    """Return rows without industries that two plans both bring."""
    if table != "industries":
        return rows
    seen = {row["industry_id"] for row in atlas.records(table)}
    fresh = {row["industry_id"]: row for row in reversed(rows) if row["industry_id"] not in seen}
    return list(reversed(fresh.values()))


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
