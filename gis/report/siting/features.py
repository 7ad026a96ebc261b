"""Answers of siting as GeoJSON, and the choices of one value as plain values."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
import shapely

from gis.report.geojson import Head, collection, feature
from gis.report.siting import answers
from gis.words.catalogue import name, text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gis.atlas import Atlas
    from gis.report.siting.answers import Report


def ties(report: Report) -> dict[str, Any]:
    """Return the choices of sites whose value is that of the first answer, as plain values."""
    found = report.tied
    named = [[report.site(one) for one in sites] for sites in found.sites]
    return {"count": found.count, "is_all": found.is_all, "sites": named}


def geojson(atlas: Atlas, report: Report, lang: str, more: Sequence[str] = ()) -> dict[str, Any]:
    """Return the sites of every answer as points, who is served from where as lines, and remarks beside :func:`notes`."""
    features = []
    tied = dict(enumerate((one.is_tied for one in report.ranked), start=1))
    for row in answers.sites(report, lang).to_dict("records"):
        spot = next(
            s for s in report.question.sites if s.name == row["site"] and s.adcode == row["adcode"]
        )
        values = {key: _plain(value) for key, value in row.items()}
        point = shapely.Point(spot.lon, spot.lat)
        features.append(feature(point, {"kind": "site", **values, "tied": tied[row["answer"]]}))
    where = {spot.adcode: spot for spot in report.question.clients}
    for number, one in enumerate(report.ranked, start=1):
        for row, label in enumerate(report.instance.clients):
            position = int(one.allocation.site[row])
            if position < 0:
                continue
            start, end = where[label], report.question.sites[position]
            line = shapely.LineString([(start.lon, start.lat), (end.lon, end.lat)])
            values = {
                "kind": "served", "answer": number, "region": start.name, "adcode": label,
                "site": end.name, "cost": _plain(float(one.allocation.cost[row])),
                "as_near": answers.as_near(report, one, row),
            }  # fmt: skip
            features.append(feature(line, values))
    head = Head(
        "siting",
        text("site.title", lang, model=name("site.model", report.model, lang)),
        answers.resources(report),
        more={
            "unit": report.unit,
            "model": report.model,
            "notes": [*answers.notes(report, lang), *more],
            "ties": ties(report),
            "answers": [
                {key: _plain(value) for key, value in row.items()}
                for row in answers.answers(report, lang).to_dict("records")
            ],
        },
    )
    return collection(atlas, head, features, lang)


def _plain(value: Any) -> Any:
    if isinstance(value, float):
        return round(value, 6) if np.isfinite(value) else None
    return value
