"""The house plan: which module stands on which floor, and what each may use.

A floor is a list of steps. A module may import modules of lower floors, and of lower steps of its
own floor. The measures are one step, so that they cannot import each other. Where modules of a
floor share something, it stands on a half floor (2.5, 3.5) with the reason beside it.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Floor:
    """A floor: its number, what it is for, and its steps from the lowest to the highest."""

    number: float
    purpose: str
    steps: tuple[tuple[str, ...], ...]


def _of(package: str, *names: str) -> tuple[str, ...]:
    return tuple(f"{package}.{name}" for name in names)


FLOORS = (
    Floor(0, "words, names of columns, errors; no data, no pandas", (
        _of("gis", "messages", "schema", "nearest", "place_names", "shortcuts"),
        _of("gis", "i18n"),
        _of("gis", "citations", "errors"),
    )),
    Floor(1, "tables of any origin, with no bundled data", (
        _of("gis", "tables"),
    )),
    Floor(2, "the bundled data: the only readers of data/, and what names and codes mean", (
        _of("gis", "catalog"),
        _of("gis", "region_tree", "access", "freight"),
        _of("gis", "gazetteer"),
    )),
    Floor(2.5, "what several measures share: scales, weights, neighbours, and the one network that"
          " routes, service areas, flows and weak points all read", (
        _of("gis", "findings", "normalise", "weighting", "neighbourhood", "portfolio", "methods",
            "tradeoff"),
        _of("gis", "network"),
        _of("gis", "search"),
        _of("gis", "whereabouts", "route", "shapes", "contours"),
        _of("gis", "flows"),
    )),
    Floor(3, "measures: each answers one question and imports no other", (
        _of("gis", "chains", "classify", "collaboration", "competition", "composite", "concentration",
            "designations", "endowment", "evidence", "hotspots", "match", "matrix", "reach",
            "resilience", "routing", "shift", "specialisation", "targets"),
    )),
    Floor(3.5, "what joins measures with each other's input or prepares them for a reader: bundled"
          " tables for a measure, the settings of all, charts", (
        _of("gis", "knowledge", "reasons", "settings", "paper", "structure"),
        _of("gis", "sheets"),
        _of("gis", "charts", "mode_chart"),
    )),
    Floor(4, "answers put together: the dossier, the user's files", (
        _of("gis", "dossier", "workspace", "own_table", "workbook", "designation_features"),
    )),
    Floor(5, "map layers and exports: the only place for folium", (
        _of("layers", "assets", "base", "escape", "palette", "records"),
        _of("layers", "layer", "legend", "extent", "details", "qml", "workbook"),
        _of("layers", "designations", "links", "sites", "modes", "choropleth", "scene"),
        _of("layers", "clusters", "collaboration", "evidence", "terminals", "geopackage",
            "document", "thematic"),
        _of("layers", "atlas", "competition", "exchange", "ground", "loads", "routes"),
        _of("layers", "reach", "freight_tables", "freight_words", "flow_tables", "reach_tables"),
        _of("layers", "freight", "freight_files"),
    )),
    Floor(6, "who asks: the command line and the pages", (
        # The command line.
        _of("gis.cli", "text", "commands"),
        _of("gis.cli", "base", "dossier_text", "freight_text"),
        _of("gis.cli", "output"),
        _of("gis.cli", "compare_text", "freight_options"),
        _of("gis.cli", "freight_flows"),
        _of("gis.cli", "atlas", "collaboration", "compare", "freight", "match", "measures"),
        _of("gis", "__main__"),
        # The pages: what they ask and keep, panels, pages, the entry.
        _of("views", "choice", "computing", "faults", "figures", "freight_choice", "freight_downloads", "grid",
            "map_panel", "matrix_panel", "prepared", "uploads"),
        _of("views", "language", "session", "downloads", "sheet_panel", "target_panel", "freight_data",
            "assumptions"),
        _of("views", "freight_map"),
        _of("views", "address", "collaboration_data", "scope", "dossier_panel", "flow_source", "own_panel", "results",
            "settings_panel", "freight_sidebar"),
        _of("views", "shift_chart"),
        _of("views", "collaboration_choice", "compare_choice", "reach_panel",
            "route_panel",
            "shift_panel", "weak_panel"),
        _of("views", "change_panel", "competition_panel", "evidence_panel", "indicator_panel",
            "network_panel", "space_panel"),
        _of("views", "index_panel", "portfolio_panel"),
        _of("views", "layout", "logistics", "compare", "collaboration", "sources"),
        ("app",),
    )),
    Floor(7, "the data build, beside the house: nothing of the house imports it", (
        _of("data", "order", "package"),
        _of("data", "check"),
        _of("data", "build"),
        _of("data.builders", "evidence_facts", "names", "packs", "place_heads", "plan_records", "industries", "places",
            "relief"),
        _of("data.builders", "roads"),
        _of("data.builders", "bends", "boundaries", "plan_rows", "rivers", "rail"),
        _of("data.builders", "plans", "seats", "terminals"),
        _of("data.builders", "census", "divisions", "freight_prices", "needs", "plants", "resources", "transport",
            "yearbooks", "zones"),
        _of("data.builders", "plant_figures"),
        _of("data.builders", "figures"),
    )),
)  # fmt: skip

# Packages that may not know of each other although floors would let them.
STRANGERS = (
    ("views", "gis.cli", "pages and commands are two doors to the same rooms"),
    ("gis.cli", "views", "pages and commands are two doors to the same rooms"),
    ("data", "layers", "the build makes data, not maps"),
    ("data", "views", "the build makes data, not pages"),
)

# Third-party package -> modules (or packages) that may import it. What is not here is not used.
EVERYWHERE = ("gis", "layers", "views", "data")
BUDGETS: dict[str, tuple[str, ...]] = {
    "numpy": EVERYWHERE,
    "pandas": EVERYWHERE,
    "shapely": ("gis", "layers", "data"),
    "contourpy": ("gis.contours",),
    "geopandas": ("gis.catalog", "gis.reach", "layers", "data"),
    "pyarrow": ("gis.access", "gis.shapes", "data"),
    "pyogrio": ("layers.geopackage",),
    "scipy": ("gis", "data"),
    "streamlit": ("app", "views"),
    "folium": ("layers.layer", "layers.document"),
    "branca": ("layers.document",),
    "networkx": ("gis.collaboration", "gis.network"),
    "libpysal": ("gis.neighbourhood", "gis.hotspots"),
    "esda": ("gis.hotspots",),
    "mapclassify": ("gis.classify",),
    "matplotlib": ("gis.charts", "gis.mode_chart", "gis.paper"),
    "pylopdf_fonts_zh_cn": ("gis.paper",),
    "openpyxl": ("gis.tables", "layers.workbook"),
    "rapidfuzz": ("gis.nearest",),
    "click": ("gis.cli", "gis.__main__"),
    "topojson": ("data.builders.packs",),
    "h5py": ("data.builders.relief",),
}
# Imported, and brought by a requirement that names them in its own requirements.
BROUGHT = {"branca": "folium", "contourpy": "matplotlib", "pyogrio": "geopandas"}
DISTRIBUTIONS = {"pylopdf_fonts_zh_cn": "pylopdf-fonts-zh-cn"}

# Modules that open files, and why.
READERS = {
    "gis.catalog": "the bundled data",
    "gis.workspace": "the user's files",
    "layers.assets": "scripts and styles that ship with the code",
    "views.map_panel": "the component's own script",
    "views.matrix_panel": "the component's own script and style",
    "views.sheet_panel": "the component's own script and style",
    "data": "the build makes files",
}
MAX_LINES = 400
FORBIDDEN_NAMES = ("utils", "util", "helpers", "helper", "common", "misc")
