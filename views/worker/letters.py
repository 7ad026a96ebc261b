"""What server and worker write each other: a line of JSON, and tables as Parquet behind it.

Values pass exactly: numbers as Python writes them, undefined and unreachable ones too, tables with
their types. Nothing in a letter can name code to run.
"""

from __future__ import annotations

import io
import json
from dataclasses import fields, is_dataclass
from typing import Any, BinaryIO

import pandas as pd

from gis import errors
from gis.errors import AtlasError, Term
from gis.freight.resilience import Loads, Loss

_FORMS: dict[str, type] = {"Loads": Loads, "Loss": Loss}


def send(stream: BinaryIO, letter: dict[str, Any], answer: Any = None) -> None:
    """Write a letter, with an answer where there is one."""
    parts: list[bytes] = []
    said = {**letter, "answer": _packed(answer, parts), "parts": [len(part) for part in parts]}
    stream.write(json.dumps(said, ensure_ascii=True).encode() + b"\n" + b"".join(parts))
    stream.flush()


def receive(stream: BinaryIO) -> dict[str, Any] | None:
    """Return the next letter, its answer unpacked; None where the other side is gone."""
    line = stream.readline()
    if not line.endswith(b"\n"):
        return None
    letter: dict[str, Any] = json.loads(line)
    parts = [stream.read(size) for size in letter.pop("parts")]
    return {**letter, "answer": _unpacked(letter["answer"], parts)}


def fault_of(fault: AtlasError) -> dict[str, Any]:
    """Return a fault as values that JSON can hold."""
    return {"kind": type(fault).__name__, **_said(Term(fault.key, **fault.values))}


def fault_from(letter: dict[str, Any]) -> AtlasError:
    """Return the fault that a letter tells of."""
    kind: type[AtlasError] = getattr(errors, letter["kind"])
    term = _heard({"key": letter["key"], "values": letter["values"]})
    return kind(str(term), **term.values)


def _packed(value: Any, parts: list[bytes]) -> Any:
    if isinstance(value, pd.DataFrame):
        parts.append(value.to_parquet())
        return {"table": len(parts) - 1}
    if is_dataclass(value):
        own = {field.name: _packed(getattr(value, field.name), parts) for field in fields(value)}
        return {"form": type(value).__name__, "own": own}
    return value


def _unpacked(value: Any, parts: list[bytes]) -> Any:
    if not isinstance(value, dict):
        return value
    if "table" in value:
        return pd.read_parquet(io.BytesIO(parts[value["table"]]))
    return _FORMS[value["form"]](
        **{name: _unpacked(part, parts) for name, part in value["own"].items()}
    )


def _said(value: Any) -> Any:
    if isinstance(value, Term):
        return {"key": str(value), "values": {k: _said(v) for k, v in value.values.items()}}  # noqa: PD011 (a term)
    if isinstance(value, tuple | list):
        return [_said(part) for part in value]
    return value if isinstance(value, str | int | float | None) else str(value)


def _heard(value: Any) -> Any:
    if isinstance(value, dict):
        return Term(value["key"], **{k: _heard(v) for k, v in value["values"].items()})
    return tuple(map(_heard, value)) if isinstance(value, list) else value
