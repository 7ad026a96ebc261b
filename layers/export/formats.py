"""The one registry of formats: what a file is by its suffix, for downloads and for ``--out`` alike.

A new format is one row here and, where it writes a selection of designations, its function.
"""

from __future__ import annotations

import importlib
from dataclasses import dataclass
from pathlib import PurePath
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    import pandas as pd

    from gis.atlas import Atlas
    from layers.export.placing import Placing
    from layers.export.selected import Selected

    SelectionWriter = Callable[[Selected], bytes]


@dataclass(frozen=True)
class Format:
    """One kind of file.

    Attributes
    ----------
    name
        As ``--format`` and the buttons call it.
    suffixes
        That stand for it; files are written with the first.
    media_type
        As a browser is told.
    is_binary
        Whether a terminal cannot show it, so that it needs a file.
    selection
        ``module:function`` that writes a selection of designations as bytes, empty without one.
    """

    name: str
    suffixes: tuple[str, ...]
    media_type: str
    is_binary: bool = False
    selection: str = ""


FORMATS: dict[str, Format] = {
    entry.name: entry
    for entry in (
        Format("table", (".txt",), "text/plain"),
        Format("text", (".txt",), "text/plain"),
        Format("html", (".html", ".htm"), "text/html"),
        Format("csv", (".csv",), "text/csv", selection="layers.export.selection:csv_bytes"),
        Format("json", (".json",), "application/json"),
        Format(
            "xlsx",
            (".xlsx",),
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            is_binary=True,
            selection="layers.export.selection:excel_bytes",
        ),
        Format(
            "geojson",
            (".geojson",),
            "application/geo+json",
            selection="layers.export.selection:geojson_bytes",
        ),
        Format(
            "gpkg",
            (".gpkg",),
            "application/geopackage+sqlite3",
            is_binary=True,
            selection="layers.export.selection:geopackage_bytes",
        ),
        Format(
            "kml",
            (".kml",),
            "application/vnd.google-earth.kml+xml",
            selection="layers.export.kml:to_bytes",
        ),
        Format("graphml", (".graphml",), "application/graphml+xml"),
        Format("parquet", (".parquet",), "application/vnd.apache.parquet", is_binary=True),
        Format("png", (".png",), "image/png", is_binary=True),
        Format("svg", (".svg",), "image/svg+xml"),
        Format("pdf", (".pdf",), "application/pdf", is_binary=True),
        Format(
            "pptx",
            (".pptx",),
            "application/vnd.openxmlformats-officedocument.presentationml.presentation",
            is_binary=True,
        ),
        Format("toml", (".toml",), "application/toml"),
    )
}
# Pictures that a map may hold and that are no format of ours.
PICTURES = {"jpeg": "image/jpeg", "webp": "image/webp", "avif": "image/avif"}
# Those in which a selection of designations leaves, in the order of the buttons.
SELECTIONS = tuple(name for name, entry in FORMATS.items() if entry.selection)

# Those with coordinates in them, and those whose fields may be called in words.
PLACED, HEADED = ("geojson", "gpkg", "kml"), ("csv", "geojson", "gpkg")


def file_name(stem: str, name: str) -> str:
    """Return the name of a file of a format.

    Examples
    --------
    >>> file_name("atlas", "geojson")
    'atlas.geojson'
    """
    return stem + FORMATS[name].suffixes[0]


def by_suffix(path: str, among: Sequence[str]) -> str | None:
    """Return the format, of those that can be written, that the suffix of a file name stands for.

    Examples
    --------
    >>> by_suffix("a.HTM", ["csv", "html"]), by_suffix("a.png", ["csv", "html"])
    ('html', None)
    """
    suffix = PurePath(path).suffix.lower()
    return next((name for name in among if suffix in FORMATS[name].suffixes), None)


def suffixes(among: Sequence[str]) -> list[str]:
    """Return the suffixes under which some formats are written.

    Examples
    --------
    >>> suffixes(["table", "csv"])
    ['.txt', '.csv']
    """
    return list(dict.fromkeys(FORMATS[name].suffixes[0] for name in among))


def require_placing(name: str, chosen: Placing, headed: Sequence[str] = HEADED) -> None:
    """Raise where a datum or names of fields are asked of a format that has none.

    Raises
    ------
    SettingError
        Naming the formats that have.
    """
    from gis.errors import SettingError
    from layers.export.placing import PLAIN

    if chosen.is_moved and name not in PLACED:
        raise SettingError("error.datum_form", form=name, known=list(PLACED))
    if chosen.heads != PLAIN and name not in headed:
        raise SettingError("error.heads_form", form=name, known=list(headed))


def selection_bytes(
    atlas: Atlas,
    designations: pd.DataFrame,
    name: str,
    placing: Placing | None = None,
    *,
    lang: str = "zh",
) -> bytes:
    """Return a selection of designations as a file of one of ``SELECTIONS``.

    Parameters
    ----------
    placing
        Datum of the coordinates and names of the fields; those of the documentation by default.

    Raises
    ------
    SettingError
        If another datum is asked for in a format without coordinates, or words in a workbook, whose
        heads are words already.
    """
    from layers.export.placing import Placing
    from layers.export.selected import Selected

    chosen = placing or Placing()
    require_placing(name, chosen)
    module, _, function = FORMATS[name].selection.partition(":")
    writer: SelectionWriter = getattr(importlib.import_module(module), function)
    return writer(Selected(atlas, designations, lang, chosen))
