"""Proof that the bundled data is described, unchanged, consistent and reproducible."""

from __future__ import annotations

import csv
import importlib
import json
import shutil
import tempfile
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import pandas as pd

from data import package

FOLDERS = ("boundaries", "clusters", "resources", "transport")
COUNTRY_CODE = "100000"


def faults(root: Path, rebuild: Iterable[str] | None = None) -> list[str]:
    """Return every fault as one sentence; an empty list means all is well.

    Parameters
    ----------
    root
        The repository.
    rebuild
        Builders to run again in a temporary folder and to compare with the committed files;
        None for all that exist.
    """
    try:
        expected = package.descriptor(root)
    except package.SourceError as fault:
        return [str(fault)]
    from data.build import available

    names = available() if rebuild is None else list(rebuild)
    return [
        *_descriptor_faults(root, expected),
        *_unknown_files(root, expected),
        *_key_faults(root, expected),
        *_rebuild_faults(root, names),
    ]


def _descriptor_faults(root: Path, expected: dict[str, Any]) -> Iterator[str]:
    path = root / package.DESCRIPTOR
    if not path.is_file():
        yield f"{package.DESCRIPTOR} is missing; run python -m data.build"
        return
    found = {entry["name"]: entry for entry in json.loads(path.read_text("utf-8"))["resources"]}
    wanted = {entry["name"]: entry for entry in expected["resources"]}
    for name in sorted(wanted.keys() | found.keys()):
        if name not in found:
            yield f"resource {name} is not in {package.DESCRIPTOR}; run python -m data.build"
        elif name not in wanted:
            yield f"resource {name} is described nowhere in data/sources; remove or describe it"
        elif found[name]["hash"] != wanted[name]["hash"]:
            yield (
                f"data/{wanted[name]['path']} drifted: {found[name]['hash'][:19]} was built, "
                f"{wanted[name]['hash'][:19]} is on disk; run python -m data.build"
            )
        elif found[name] != wanted[name]:
            yield f"the description of {name} changed; run python -m data.build"


def _unknown_files(root: Path, expected: dict[str, Any]) -> Iterator[str]:
    known = {entry["path"] for entry in expected["resources"]}
    for folder in FOLDERS:
        for path in sorted((root / "data" / folder).rglob("*")):
            relative = path.relative_to(root / "data").as_posix()
            if path.is_file() and relative not in known and path.name != ".gitkeep":
                yield f"data/{relative} is described nowhere in data/sources; describe or remove it"


def _read(root: Path, entry: dict[str, Any]) -> list[dict[str, str]]:
    with (root / "data" / entry["path"]).open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))


def _key_faults(root: Path, expected: dict[str, Any]) -> Iterator[str]:
    tables = {e["name"]: e for e in expected["resources"] if e["format"] == "csv"}
    rows = {name: _read(root, entry) for name, entry in tables.items()}
    adcodes = {row["adcode"] for row in rows.get("regions", [])} | {COUNTRY_CODE}
    for name, entry in tables.items():
        schema, where = entry["schema"], f"data/{entry['path']}"
        declared = [field["name"] for field in schema["fields"]]
        if rows[name] and list(rows[name][0]) != declared:
            yield f"{where}: columns {list(rows[name][0])} are not the described {declared}"
            continue
        key = schema.get("primaryKey", [])
        yield from _duplicates(where, rows[name], [key] if isinstance(key, str) else key)
        for foreign in schema.get("foreignKeys", []):
            column, target = foreign["fields"][0], foreign["reference"]
            legal = {row[target["fields"][0]] for row in rows[target["resource"] or name]}
            yield from _orphans(where, rows[name], column, legal)
        for column in declared:
            if column in ("region_code", "scope_code"):
                yield from _orphans(where, rows[name], column, adcodes)


def _duplicates(where: str, rows: list[dict[str, str]], key: list[str]) -> Iterator[str]:
    seen: set[tuple[str, ...]] = set()
    for number, row in enumerate(rows, start=2):
        value = tuple(row[column] for column in key)
        if key and value in seen:
            yield f"{where} line {number}: key {value} stands twice"
        seen.add(value)


def _orphans(
    where: str, rows: list[dict[str, str]], column: str, legal: set[str]
) -> Iterator[str]:
    for number, row in enumerate(rows, start=2):
        if row[column] and row[column] not in legal:
            yield f"{where} line {number}: {column} {row[column]!r} points to nothing"


def _same(left: Path, right: Path) -> bool:
    """Return whether two files hold the same: by bytes, or by content for Parquet."""
    if left.read_bytes() == right.read_bytes():
        return True
    if left.suffix != ".parquet":
        return False
    # Another version of the writer gives other bytes for the same table.
    return pd.read_parquet(left).equals(pd.read_parquet(right))


def _rebuild_faults(root: Path, names: list[str]) -> Iterator[str]:
    if not names:
        return
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder)
        shutil.copytree(root / "data", copy / "data", ignore=shutil.ignore_patterns("__pycache__"))
        for name in names:
            importlib.import_module(f"data.builders.{name}").build(copy)
        for part in FOLDERS:
            for path in sorted((root / "data" / part).rglob("*")):
                made = copy / "data" / path.relative_to(root / "data")
                if path.is_file() and (not made.is_file() or not _same(path, made)):
                    relative = path.relative_to(root).as_posix()
                    yield f"{relative} is not what its source gives; run python -m data.build"
