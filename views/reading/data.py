"""What the page 读规划 keeps in the session: the document, its records, what was corrected."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import pandas as pd
import streamlit as st

from gis.atlas import Atlas
from gis.plans.reader import reading
from gis.plans.reader.formats import sniff
from views.state.atlas import BY_ATLAS, the_atlas

_KEY = "reading"
DESIGNATION_COLUMNS = ("keep", "category", "industry", "places", "status", "confidence", "quote")
TARGET_COLUMNS = ("keep", "indicator", "relation", "value", "unit", "year", "confidence", "quote")


@dataclass
class Document:
    """A document as the session has it: name, text, the reader's JSON, the tables as corrected."""

    name: str
    text: str
    read: dict[str, Any]
    notes: list[tuple[str, dict[str, object]]] = field(default_factory=list)
    designations: pd.DataFrame = field(default_factory=pd.DataFrame)
    targets: pd.DataFrame = field(default_factory=pd.DataFrame)
    gap: int = 0
    version: int = 0


def document() -> Document | None:
    """Return the document of the session, or None."""
    found: Document | None = st.session_state.get(_KEY)
    return found


def forget() -> None:
    """Put the document away."""
    st.session_state.pop(_KEY, None)


@st.cache_data(max_entries=8, show_spinner=False)
def _extracted(content: bytes, name: str) -> tuple[str, list[tuple[str, dict[str, object]]]]:
    found = sniff.extract(content, name)
    return found.text, found.notes


@st.cache_data(max_entries=8, show_spinner=False, hash_funcs=BY_ATLAS)
def _read(atlas: Atlas, text: str, issuer: str | None) -> dict[str, Any]:
    return reading.read(atlas, text, issuer).to_dict()


def take(content: bytes, name: str, issuer: str | None) -> Document:
    """Read a file and keep it as the document of the session."""
    text, notes = _extracted(content, name)
    return take_text(text, name, issuer, notes)


def take_text(
    text: str,
    name: str,
    issuer: str | None,
    notes: list[tuple[str, dict[str, object]]] | None = None,
) -> Document:
    """Read a text and keep it as the document of the session."""
    return keep(Document(name, text, _read(the_atlas(), text, issuer or None), notes or []))


def keep(found: Document) -> Document:
    """Keep a document with its tables fresh from its records."""
    before = document()
    found.version = (before.version if before else 0) + 1
    found.designations = designation_table(found.read["designations"])
    found.targets = target_table(found.read["targets"])
    st.session_state[_KEY] = found
    return found


def designation_table(records: list[dict[str, Any]]) -> pd.DataFrame:
    """Return designations as the table that is edited; the index is the record's number."""
    return pd.DataFrame(
        [
            (
                True,
                r["category"],
                "、".join(r["industries"]),
                "、".join(r["places"]),
                r["status"],
                r["confidence"],
                one_line(r["quote"]),
            )
            for r in records
        ],
        columns=list(DESIGNATION_COLUMNS),
    )


def target_table(records: list[dict[str, Any]]) -> pd.DataFrame:
    """Return targets as the table that is edited; a goal in words stands in the unit."""
    return pd.DataFrame(
        [
            (
                True,
                r["indicator"],
                r["relation"],
                r["value"],
                r["unit"] or r.get("value_text"),
                r["year"] or r.get("period_end"),
                r["confidence"],
                one_line(r["quote"]),
            )
            for r in records
        ],
        columns=list(TARGET_COLUMNS),
    ).astype({"value": "Float64", "year": "Int64"})


def one_line(quote: object) -> str:
    """Return a quote without line ends, cells of a table apart."""
    return "".join(str(quote).replace("\t", "|").split())


def corrected(found: Document) -> dict[str, Any]:
    """Return the reader's JSON with the tables as the user left them.

    A record whose row is unticked is left out; a changed cell takes the place of what was read;
    a row that the user added has no quote of the text unless one was typed.
    """
    made = dict(found.read)
    made["designations"] = [
        record
        for row in found.designations.to_dict("index").items()
        if (record := _designation(found, *row))
    ]
    made["targets"] = [
        record for row in found.targets.to_dict("index").items() if (record := _target(found, *row))
    ]
    return made


def _origin(records: list[dict[str, Any]], number: Any) -> dict[str, Any]:
    known = isinstance(number, int) and 0 <= number < len(records)
    return dict(records[number]) if known else {"quote": "", "confidence": 1.0}


def _split(cell: Any) -> list[str]:
    words = "" if cell is None or pd.isna(cell) else str(cell)
    return [
        part.strip()
        for part in words.replace("，", "、").replace(",", "、").split("、")
        if part.strip()
    ]


def _designation(found: Document, number: Any, row: dict[str, Any]) -> dict[str, Any] | None:
    from gis.plans.reader import gazetteer

    industries = _split(row["industry"])
    if not row["keep"] or not row["category"] or not (industries or _split(row["places"])):
        return None
    record = _origin(found.read["designations"], number)
    places = _split(row["places"])
    if places != record.get("places"):
        atlas = the_atlas()
        names = gazetteer.with_issuer(
            gazetteer.toponyms(atlas), "", found.read["document"]["issuer_code"]
        )
        record["region_codes"] = [gazetteer.region_code(names, place) for place in places]
        record.pop("place_implicit", None)
    if industries != record.get("industries"):
        record.pop("industry_ids", None)
    return record | {
        "category": row["category"],
        "industries": industries,
        "industry": "、".join(industries),
        "places": places,
        "status": row["status"] or "planned",
        "quote": record["quote"] or str(row["quote"] or ""),
    }


def _target(found: Document, number: Any, row: dict[str, Any]) -> dict[str, Any] | None:
    if not row["keep"] or not row["indicator"]:
        return None
    record = _origin(found.read["targets"], number)
    value = None if pd.isna(row["value"]) else float(row["value"])
    words = None if row["unit"] is None or pd.isna(row["unit"]) else str(row["unit"])
    if value is None and not words:
        return None
    return record | {
        "indicator": str(row["indicator"]),
        "relation": row["relation"] or "=",
        "value": int(value) if value is not None and value.is_integer() else value,
        "unit": words if value is not None else None,
        "value_text": words if value is None else None,
        "year": None if pd.isna(row["year"]) else int(row["year"]),
        "quote": record["quote"] or str(row["quote"] or ""),
    }
