"""Proof that the bundled data is described, unchanged, consistent and reproducible.

The proofs run from cheap to dear: descriptions, hashes and keys take a second; only if they hold
are the files made again from their sources in a temporary copy and compared.
"""

from __future__ import annotations

import csv
import importlib
import json
import os
import shutil
import tempfile
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import pandas as pd
from PIL import Image

from data import package
from data.order import available

FOLDERS = ("boundaries", "clusters", "resources", "transport")
COUNTRY_CODE = "100000"
# Columns that hold an adcode wherever they stand; empty means no region.
CODE_COLUMNS = frozenset(
    ("region_code", "scope_code", "adcode", "neighbour", "parent_adcode", "prefecture_adcode",
     "province_adcode")
)  # fmt: skip
# Bundled files that are their own source: no builder writes them.
KEPT_BY_HAND = frozenset(
    ("boundaries/aliases.csv", "boundaries/renamed.csv", "boundaries/special_areas.csv")
)
REMEDY = "run python -m data.build"
# The build reads packages that the app does not need.
PACKAGES = "run pip install -r requirements-dev.txt"


def faults(root: Path, rebuild: Iterable[str] | None = None) -> list[str]:
    """Return every fault as one sentence; an empty list means all is well.

    Parameters
    ----------
    root
        The repository.
    rebuild
        Builders to run again in a temporary folder and to compare with the committed files;
        None for all that exist. Nothing is rebuilt while a cheaper proof fails.
    """
    found = list(_source_faults(root))
    if found:
        return found
    expected = package.descriptor(root)
    found = [
        *_descriptor_faults(root, expected),
        *_unknown_files(root, expected),
        *_key_faults(root, expected),
    ]
    if found:
        return found
    names = available() if rebuild is None else list(rebuild)
    return list(_rebuild_faults(root, names)) if names else []


def _source_faults(root: Path) -> Iterator[str]:
    """Yield what data/sources/*.toml leaves out: a licence, a source, a file, a second name."""
    entries = package.described(root)
    for entry in entries:
        try:
            package.resource(root, entry)
        except package.SourceError as fault:
            yield str(fault)
    for key in ("name", "path"):
        for value, count in Counter(entry.get(key) for entry in entries).items():
            if count > 1:
                yield f"data/sources: {count} resources have the {key} {value!r}; keep one"


def _descriptor_faults(root: Path, expected: dict[str, Any]) -> Iterator[str]:
    path = root / package.DESCRIPTOR
    if not path.is_file():
        yield f"{package.DESCRIPTOR} is missing; {REMEDY}"
        return
    found = {entry["name"]: entry for entry in json.loads(path.read_text("utf-8"))["resources"]}
    wanted = {entry["name"]: entry for entry in expected["resources"]}
    for name in sorted(wanted.keys() | found.keys()):
        if name not in found:
            yield f"resource {name} is not in {package.DESCRIPTOR}; {REMEDY}"
        elif name not in wanted:
            yield f"resource {name} is described nowhere in data/sources; remove or describe it"
        elif found[name]["hash"] != wanted[name]["hash"]:
            yield (
                f"data/{wanted[name]['path']} drifted: {found[name]['hash'][:19]} was built, "
                f"{wanted[name]['hash'][:19]} is on disk; {REMEDY}"
            )
        elif found[name] != wanted[name]:
            yield f"the description of {name} changed; {REMEDY}"


def _unknown_files(root: Path, expected: dict[str, Any]) -> Iterator[str]:
    known = {entry["path"] for entry in expected["resources"]}
    for relative in sorted(_files(root) - known):
        yield f"data/{relative} is described nowhere in data/sources; describe or remove it"


def _files(root: Path) -> set[str]:
    """Return the bundled files as paths below data/."""
    return {
        path.relative_to(root / "data").as_posix()
        for folder in FOLDERS
        for path in (root / "data" / folder).rglob("*")
        if path.is_file() and path.name != ".gitkeep"
    }


def _read(root: Path, entry: dict[str, Any]) -> list[dict[str, str]]:
    with (root / "data" / entry["path"]).open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))


def _key_faults(root: Path, expected: dict[str, Any]) -> Iterator[str]:
    tables = {e["name"]: e for e in expected["resources"] if e["format"] == "csv"}
    rows = {name: _read(root, entry) for name, entry in tables.items()}
    adcodes = {(row["adcode"],) for row in rows.get("regions", [])} | {(COUNTRY_CODE,)}
    for name, entry in tables.items():
        schema, where = entry["schema"], f"data/{entry['path']}"
        declared = [field["name"] for field in schema["fields"]]
        shapeless = list(_shape_faults(where, rows[name], declared))
        if shapeless:
            yield from shapeless
            continue
        key = schema.get("primaryKey", [])
        yield from _duplicates(where, rows[name], [key] if isinstance(key, str) else key)
        for foreign in schema.get("foreignKeys", []):
            columns, target = foreign["fields"], foreign["reference"]
            aimed = rows.get(target["resource"] or name)
            if aimed is None or (aimed and not set(target["fields"]) <= set(aimed[0])):
                goal = f"{target['resource']}.{', '.join(target['fields'])}"
                yield f"{where}: foreign key {', '.join(columns)} -> {goal} leads nowhere"
                continue
            legal = {tuple(row[column] for column in target["fields"]) for row in aimed}
            yield from _orphans(where, rows[name], columns, legal)
        for column in declared:
            if column in CODE_COLUMNS:
                yield from _orphans(where, rows[name], [column], adcodes)


def _shape_faults(where: str, rows: list[dict[str, str]], declared: list[str]) -> Iterator[str]:
    """Yield a fault where the header is not the described one or a row has other than its cells."""
    if not rows:
        yield f"{where}: the table has no rows"
    elif [column for column in rows[0] if column is not None] != declared:
        yield f"{where}: columns {list(rows[0])} are not the described {declared}"
    for number, row in enumerate(rows, start=2):
        # csv files surplus cells under None and fills missing ones with None.
        if None in row or None in row.values():
            yield f"{where} line {number}: other than {len(declared)} cells"


def _duplicates(where: str, rows: list[dict[str, str]], key: list[str]) -> Iterator[str]:
    seen: set[tuple[str, ...]] = set()
    for number, row in enumerate(rows, start=2):
        value = tuple(row[column] for column in key)
        if key and value in seen:
            yield f"{where} line {number}: key {value} stands twice"
        seen.add(value)


def _orphans(
    where: str, rows: list[dict[str, str]], columns: list[str], legal: set[tuple[str, ...]]
) -> Iterator[str]:
    """Yield the rows whose cells, unless empty, are in no row of the table they point to."""
    for number, row in enumerate(rows, start=2):
        value = tuple(row[column] for column in columns)
        if all(value) and value not in legal:
            cells = ", ".join(f"{c} {v!r}" for c, v in zip(columns, value, strict=True))
            yield f"{where} line {number}: {cells} points to nothing"


def _same(left: Path, right: Path) -> bool:
    """Return whether two files hold the same: by bytes, or by content for Parquet and pictures."""
    if left.read_bytes() == right.read_bytes():
        return True
    if left.suffix == ".png":
        # Another version of the packer gives other bytes for the same picture.
        with Image.open(left) as one, Image.open(right) as other:
            return one.size == other.size and one.tobytes() == other.tobytes()
    if left.suffix != ".parquet":
        return False
    # Another version of the writer gives other bytes for the same table.
    return pd.read_parquet(left).equals(pd.read_parquet(right))


def _rebuild_faults(root: Path, names: list[str]) -> Iterator[str]:
    """Yield what the builders do not give again; all builders together must write every file."""
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder)
        shutil.copytree(root / "data", copy / "data", ignore=shutil.ignore_patterns("__pycache__"))
        files = sorted(_files(root))
        for relative in files:
            os.utime(copy / "data" / relative, (0, 0))
        for name in names:
            try:
                importlib.import_module(f"data.builders.{name}").build(copy)
            except (ImportError, ValueError, OSError) as fault:
                remedy = f"; {PACKAGES}" if isinstance(fault, ImportError) else ""
                yield f"builder {name} stops: {type(fault).__name__}: {fault}{remedy}"
                return
        for relative in files:
            made = copy / "data" / relative
            if not made.is_file() or not _same(root / "data" / relative, made):
                yield f"data/{relative} is not what its source gives; {REMEDY}"
        if set(names) >= set(available()):
            for relative in files:
                made = copy / "data" / relative
                if relative not in KEPT_BY_HAND and made.is_file() and not made.stat().st_mtime:
                    yield f"data/{relative} is made by no builder; remove it or write its builder"
        for relative in sorted(_files(copy) - set(files)):
            yield f"data/{relative} is made by a builder but not bundled; {REMEDY}"
