"""All boundaries at display detail and all plan tables, against reading the source GeoJSON."""

from __future__ import annotations

import statistics
import subprocess
import sys

ROUNDS = 5
OURS = """
import time, geopandas, pandas
from gis import catalog, schema
start = time.perf_counter()
for level in schema.LEVELS:
    catalog.boundaries(level)
for name in schema.TABLES:
    catalog.table(name)
print(time.perf_counter() - start)
"""
SOURCE = """
import time, geopandas, pandas
from data.builders import boundaries
start = time.perf_counter()
for name in boundaries.SOURCE_FILES.values():
    geopandas.read_file(boundaries.source_folder() / name)
print(time.perf_counter() - start)
"""


def seconds(script: str) -> float:
    """Return what a fresh process measures, imports not counted."""
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    )
    return float(done.stdout)


def rows() -> list[tuple[str, str, str, str]]:
    """Return the row of the performance table."""
    pairs = [(seconds(OURS), seconds(SOURCE)) for _ in range(ROUNDS)]
    ratio = statistics.median(source / ours for ours, source in pairs)
    ours, source = (statistics.median(values) for values in zip(*pairs, strict=True))
    return [
        (
            "loading boundaries and plan tables",
            f"{ours * 1000:.0f} ms against {source * 1000:.0f} ms",
            f"{ratio:.1f} × faster",
            "≥ 5 × faster than the source GeoJSON",
        )
    ]


if __name__ == "__main__":
    for row in rows():
        print(" | ".join(row))
