"""A text read: its records with quotes and offsets, and what was not understood."""

from __future__ import annotations

from typing import Any

from gis.plans.reader import records
from gis.plans.reader.designating import designations
from gis.plans.reader.gazetteer import toponyms, with_issuer
from gis.plans.reader.plain import Plain, plain
from gis.plans.reader.targeting import targets


def read_text(raw: str, issuer: str | None = None) -> dict[str, Any]:
    """Return the records of a document's text in the JSON form."""
    made = plain(raw)
    names = with_issuer(toponyms(), made.text, issuer)
    found = designations(made.text, names) + targets(made.text)
    out: dict[str, Any] = {kind: [] for kind in records.KINDS}
    for record in found:
        out[record.kind].append(_shown(made, record))
    out["unresolved"] = []
    out["document"] = {"issuer": names.issuer.name if names.issuer else None}
    return out


def _shown(made: Plain, record: records.Record) -> dict[str, Any]:
    start, end = made.span(record.start, record.end)
    return {**record.values, "quote": made.raw[start:end], "start": start, "end": end, "family": record.family}
