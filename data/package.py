"""The data package descriptor: what data/sources/*.toml says, plus what the files measure."""

from __future__ import annotations

import hashlib
import json
import tomllib
from pathlib import Path
from typing import Any

DESCRIPTOR = "data/datapackage.json"
_MEDIA = {
    "csv": "text/csv",
    "json": "application/json",
    "parquet": "application/vnd.apache.parquet",
    "geojson": "application/geo+json",
    "npz": "application/x-npz",
    "png": "image/png",
    "toml": "application/toml",
}
_SAME_NAME = ("name", "path", "title", "description", "vintage")
_OPTIONAL = ("review_number", "method", "crs", "synthetic")


class SourceError(ValueError):
    """A resource in data/sources/*.toml that lacks what every resource must say."""


def described(root: Path) -> list[dict[str, Any]]:
    """Return every resource of data/sources/*.toml with its file's defaults, sorted by path."""
    entries = []
    for source in sorted((root / "data" / "sources").glob("*.toml")):
        with source.open("rb") as stream:
            content = tomllib.load(stream)
        shared = {**content.get("defaults", {}), "_file": source.name}
        entries.extend({**shared, **entry} for entry in content.get("resource", []))
    return sorted(entries, key=lambda entry: str(entry["path"]))


def fingerprint(path: Path) -> dict[str, Any]:
    """Return bytes and sha256 of a file."""
    data = path.read_bytes()
    return {"bytes": len(data), "hash": "sha256:" + hashlib.sha256(data).hexdigest()}


def foreign_key(text: str) -> dict[str, Any]:
    """Return a Frictionless foreign key from ``column -> resource.column``.

    Examples
    --------
    >>> foreign_key("plan_id -> plans.plan_id")["reference"]
    {'resource': 'plans', 'fields': ['plan_id']}
    """
    column, _, target = (part.strip() for part in text.partition("->"))
    resource, _, field = target.partition(".")
    return {"fields": [column], "reference": {"resource": resource, "fields": [field]}}


def schema(entry: dict[str, Any]) -> dict[str, Any]:
    """Return the table schema of a CSV resource."""
    result: dict[str, Any] = {"fields": entry["fields"], "missingValues": [""]}
    if "primary_key" in entry:
        result["primaryKey"] = entry["primary_key"]
    if "foreign_keys" in entry:
        keys = entry["foreign_keys"]
        result["foreignKeys"] = [foreign_key(k) if isinstance(k, str) else k for k in keys]
    return result


def resource(root: Path, entry: dict[str, Any]) -> dict[str, Any]:
    """Return the descriptor of one resource; raise SourceError where it says too little."""
    suffix = Path(str(entry.get("path", ""))).suffix.removeprefix(".")
    required = (*_SAME_NAME, "licence", "sources", *(["fields"] if suffix == "csv" else []))
    missing = [key for key in required if not entry.get(key)]
    if missing:
        raise SourceError(
            f"data/sources/{entry['_file']}: resource {entry.get('name')!r} lacks "
            f"{', '.join(missing)}; add it there"
        )
    if suffix not in _MEDIA:
        raise SourceError(
            f"data/sources/{entry['_file']}: {entry['path']} ends in {suffix!r}, expected one of "
            f"{', '.join(_MEDIA)}"
        )
    path = root / "data" / entry["path"]
    if not path.is_file():
        raise SourceError(
            f"data/{entry['path']} is described but missing; run python -m data.build"
        )
    licence = entry["licence"]
    licences = licence if isinstance(licence, list) else [licence]
    result = {key: entry[key] for key in _SAME_NAME}
    result |= {key: entry[key] for key in _OPTIONAL if key in entry}
    result |= {
        "format": suffix,
        "mediatype": _MEDIA[suffix],
        **fingerprint(path),
        "sources": [s if isinstance(s, dict) else {"title": s} for s in entry["sources"]],
        "licenses": [x if isinstance(x, dict) else {"name": x, "title": x} for x in licences],
    }
    if suffix == "csv":
        result |= {"encoding": "utf-8", "profile": "tabular-data-resource", "schema": schema(entry)}
    else:
        # Frictionless then proves bytes and sha256 instead of guessing columns of geometry.
        result["type"] = "file"
    return result


def descriptor(root: Path) -> dict[str, Any]:
    """Return the whole data package as it should stand on disk."""
    return {
        "profile": "data-package",
        "name": "cluster-atlas",
        "title": "产业集群图谱 Cluster Atlas: bundled data",
        "description": "Official boundaries, plan records, resources and transport networks.",
        "licenses": [{"name": "various", "title": "see each resource"}],
        "resources": [resource(root, entry) for entry in described(root)],
    }


def render(content: dict[str, Any]) -> str:
    """Return the descriptor as text: stable, one value a line, no clock."""
    return json.dumps(content, ensure_ascii=False, indent=1) + "\n"


def write(root: Path) -> None:
    """Write data/datapackage.json."""
    text = render(descriptor(root))
    (root / DESCRIPTOR).write_text(text, encoding="utf-8", newline="\n")
