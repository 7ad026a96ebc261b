"""The bundled data, verified: the only module that opens files in ``data/``.

Every file is described in ``data/datapackage.json`` with its sha256. A file that is missing, or is
not the one that was built, raises :class:`gis.errors.BundledDataError` with the remedy. pandas
and geopandas are imported inside the functions that need them, so that a command that only lists
plans starts at once.
"""

from __future__ import annotations

import csv
import hashlib
import io
import json
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from gis.errors import BundledDataError, SettingError
from gis.schema import LEVELS

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    import geopandas as gpd
    import pandas as pd

DESCRIPTOR = "data/datapackage.json"
_HERE = Path(__file__).resolve().parent
# An installed copy carries the data inside this package, a clone beside it (see pyproject.toml).
ROOT = _HERE if (_HERE / DESCRIPTOR).is_file() else _HERE.parent
# How finely a level's boundaries are drawn.
BOUNDARY_DETAILS = ("display", "full")
# Numbers in the CSV tables; every other column is text (codes keep their leading zeros).
_NUMERIC_TYPES = {"number", "integer"}
# Tables whose rows belong to a plan.
PLAN_TABLES = (
    "plans", "designations", "sites", "targets", "chains", "links", "incentives", "plan_minerals",
)  # fmt: skip


@cache
def descriptor() -> dict[str, Any]:
    """Return the data package descriptor (Frictionless) of the bundled data."""
    path = ROOT / DESCRIPTOR
    try:
        content: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
        _require_shape(content)
    except FileNotFoundError:
        raise BundledDataError("error.data_missing", path=DESCRIPTOR) from None
    except (OSError, ValueError, RecursionError) as fault:
        from gis import file_faults

        raise BundledDataError(
            "error.data_unreadable", path=DESCRIPTOR, reason=file_faults.reason(fault)
        ) from None
    return content


def _require_shape(content: Any) -> None:
    """Raise ValueError where a descriptor is not a list of described files."""
    entries = content.get("resources") if isinstance(content, dict) else None
    if not isinstance(entries, list) or not entries:
        raise ValueError("no list of resources")
    for number, entry in enumerate(entries, 1):
        for key in ("name", "path", "hash"):
            given = entry.get(key) if isinstance(entry, dict) else None
            if not isinstance(given, str):
                raise ValueError(f"resource {number} has no {key}")  # noqa: TRY004 (a fault of the file)
        fields = entry.get("schema", {"fields": []})
        known = fields.get("fields") if isinstance(fields, dict) else None
        if not isinstance(known, list) or not all(
            isinstance(field, dict) and isinstance(field.get("name"), str) for field in known
        ):
            raise ValueError(f"resource {number} has no list of fields")


@cache
def resource(name: str) -> dict[str, Any]:
    """Return the description of one bundled file: path, licence, sources, vintage, schema.

    Raises
    ------
    BundledDataError
        If the data package has no resource of that name.
    """
    for entry in descriptor()["resources"]:
        if entry["name"] == name:
            return dict(entry)
    raise BundledDataError("error.data_undescribed", name=name, path=DESCRIPTOR)


@cache
def content(name: str) -> bytes:
    """Return the bytes of a bundled file after proving its sha256."""
    entry = resource(name)
    relative = "data/" + entry["path"]
    try:
        data: bytes = (ROOT / relative).read_bytes()
    except OSError:
        raise BundledDataError("error.data_missing", path=relative) from None
    expected = entry["hash"].removeprefix("sha256:")
    found = hashlib.sha256(data).hexdigest()
    if found != expected:
        raise BundledDataError(
            "error.data_damaged", path=relative, expected=expected[:12], found=found[:12]
        )
    return data


@cache
def records(name: str) -> tuple[dict[str, str], ...]:
    """Return a bundled CSV as rows of text; do not mutate."""
    return tuple(csv.DictReader(io.StringIO(content(name).decode("utf-8"))))


def rows(name: str) -> list[dict[str, str]]:
    """Return a bundled CSV as dictionaries of text, without pandas.

    Examples
    --------
    >>> [row["plan_id"] for row in rows("plans")][0]
    'hubei-2024-2026'
    """
    return [dict(record) for record in records(name)]


def framed(name: str, rows: Sequence[Mapping[str, str]]) -> pd.DataFrame:
    """Return rows of text as a frame with the types of a bundled CSV."""
    stream = io.StringIO(newline="")
    writer = csv.DictWriter(stream, [field["name"] for field in resource(name)["schema"]["fields"]])
    writer.writeheader()
    writer.writerows(rows)
    return _frame(name, stream.getvalue().encode("utf-8"))


@cache
def _table(name: str) -> pd.DataFrame:
    return _frame(name, content(name))


def _frame(name: str, data: bytes) -> pd.DataFrame:
    import pandas as pd

    fields = resource(name)["schema"]["fields"]
    numeric = {field["name"] for field in fields if field["type"] in _NUMERIC_TYPES}
    text = {field["name"]: str for field in fields if field["name"] not in numeric}
    return pd.read_csv(io.BytesIO(data), dtype=text, keep_default_na=False, na_values=[""])


def table(name: str) -> pd.DataFrame:
    """Return a bundled CSV as a new frame: codes as text, numbers as numbers, empty as NaN."""
    return _table(name).copy()


@cache
def _figures() -> pd.DataFrame:
    import pandas as pd

    return pd.read_parquet(io.BytesIO(content("figures")))


def figures() -> pd.DataFrame:
    """Return every gathered regional figure: region_code, indicator, year, value, source_id.

    Texts are categories; what an indicator and a source are: the tables ``indicators`` and
    ``figure-sources``. :mod:`gis.indicators.statistics` joins them to the figures read by hand.
    """
    return _figures().copy()


def regions() -> pd.DataFrame:
    """Return every region of the three levels: codes, names, a point inside, area in km².

    Returns
    -------
    DataFrame
        Columns ``gis.schema.REGION_COLUMNS``, one row per (level, adcode). A municipality such
        as 北京 stands at two levels with one adcode, a 省直辖县 such as 仙桃 likewise.

    Examples
    --------
    >>> regions()["level"].value_counts().to_dict()
    {'county': 2891, 'prefecture': 375, 'province': 34}
    """
    return table("regions")


@cache
def _boundaries(level: str, detail: str) -> gpd.GeoDataFrame:
    import geopandas as gpd

    shapes = gpd.read_parquet(io.BytesIO(content(f"{level}-{detail}")))
    attributes = _table("regions")
    attributes = attributes[attributes["level"] == level]
    return shapes.merge(attributes, on="adcode", validate="one_to_one")


def boundaries(level: str, detail: str = "display") -> gpd.GeoDataFrame:
    """Return the official boundaries of a level with the attributes of :func:`regions`.

    Parameters
    ----------
    level
        ``province``, ``prefecture`` or ``county``.
    detail
        ``display`` (simplified as a coverage, for maps) or ``full`` (as published, for measures).

    Returns
    -------
    GeoDataFrame
        EPSG:4490 (CGCS2000, degrees), MultiPolygons, one row per region, sorted by adcode.

    Examples
    --------
    >>> len(boundaries("prefecture")), boundaries("prefecture").crs.to_epsg()
    (375, 4490)
    """
    _require_level(level)
    if detail not in BOUNDARY_DETAILS:
        raise SettingError("error.compare_choice", found=detail, nearest=BOUNDARY_DETAILS)
    return _boundaries(level, detail).copy()


def _require_level(level: str) -> None:
    if level not in LEVELS:
        raise SettingError("error.unknown_level", found=level, choices=LEVELS)


def boundary_lines(level: str = "province") -> gpd.GeoDataFrame:
    """Return the official 境界线 of a level with their ``kind`` (see data.builders.boundaries)."""
    import geopandas as gpd

    lines = gpd.read_parquet(io.BytesIO(content("boundary-lines")))
    return lines[lines["level"] == level].reset_index(drop=True)


@cache
def prefecture_pack() -> dict[str, Any]:
    """Return the country's prefectures as shared arcs (see data.builders.packs); do not mutate."""
    pack: dict[str, Any] = json.loads(content("prefecture-pack"))
    return pack


@cache
def _county_packs() -> dict[str, Any]:
    packs: dict[str, Any] = json.loads(content("county-packs"))
    return packs


def county_pack(prefecture_adcode: str) -> dict[str, Any]:
    """Return the counties of a prefecture or municipality as shared arcs; do not mutate."""
    pack: dict[str, Any] = _county_packs()[prefecture_adcode]
    return pack


@cache
def county_country_pack() -> dict[str, Any]:
    """Return all counties of the country as shared arcs, for maps of the country; do not mutate."""
    pack: dict[str, Any] = json.loads(content("county-country-pack"))
    return pack


@cache
def neighbours(level: str) -> dict[str, tuple[str, ...]]:
    """Return the adcodes that share an edge with each region of a level; islands are absent.

    Examples
    --------
    >>> neighbours("province")["460000"] if "460000" in neighbours("province") else "an island"
    'an island'
    """
    _require_level(level)
    found: dict[str, list[str]] = {}
    for row in records("neighbours"):
        if row["level"] == level:
            found.setdefault(row["adcode"], []).append(row["neighbour"])
    return {adcode: tuple(codes) for adcode, codes in found.items()}


def credit(*names: str, said: Callable[[str], str] = str) -> list[dict[str, str]]:
    """Return title, source, licence and vintage of each named resource, for captions.

    ``said`` gives the words of each source, licence and vintage in another language.

    Examples
    --------
    >>> credit("prefecture-display")[0]["review_number"]
    'GS(2024)0650号'
    """
    lines = []
    for name in names:
        entry = resource(name)
        lines.append(
            {
                "title": entry["title"],
                "source": "; ".join(said(source["title"]) for source in entry["sources"]),
                "licence": "; ".join(said(licence["title"]) for licence in entry["licenses"]),
                "vintage": said(entry["vintage"]),
                "review_number": entry.get("review_number", ""),
            }
        )
    return lines
