"""Matching 100,000 rows of names and of addresses, and near names against the plain comparison.

Names are full paths, full names, short names and codes of all regions, drawn with a seed. Addresses
are full paths with a road and a number, no two alike. Processor time, so that other work on the
machine does not count; the bars of the first two rows are in seconds.
"""

from __future__ import annotations

import random
import time

import pandas as pd

from gis.atlas import Atlas
from gis.nearest import nearest
from gis.regions import tree
from gis.regions.answers import ANYWHERE
from gis.regions.matching import match_table
from gis.regions.near import near

ROWS = 100_000
WRONG = 200
NAMES_BAR, ADDRESSES_BAR, NEAR_BAR = 10, 20, 2


def seconds(values: list[str]) -> float:
    """Return the processor time of matching a table with these values."""
    table = pd.DataFrame({"place": values})
    start = time.process_time()
    match_table(Atlas.bundled(), table, "place", parts=True)
    return time.process_time() - start


def rows() -> list[tuple[str, str, str, str]]:
    """Return the rows of the performance table."""
    atlas, draw = Atlas.bundled(), random.Random(1)  # noqa: S311 (a benchmark)
    places = list(tree.places(atlas).values())
    paths = [tree.label(atlas, place.adcode) for place in places]
    pool = [*paths, *(form for p in places for form in (p.name, p.short_name, p.adcode))]
    seconds(["成都市", "成部市"])
    names = seconds(draw.choices(pool, k=ROWS))
    addresses = seconds([f"{draw.choice(paths)}人民路{n}号" for n in range(ROWS)])
    wrong = [
        "".join(draw.choice(place.name) for place in draw.sample(places, 3)) + "县"
        for _ in range(WRONG)
    ]
    forms = dict.fromkeys(form for p in places for form in (p.name, p.short_name))
    start = time.process_time()
    for text in wrong:
        nearest(text, forms, limit=8)
    plain = time.process_time() - start
    start = time.process_time()
    for text in wrong:
        near(atlas, text, ANYWHERE)
    ours = time.process_time() - start
    return [
        ("matching 100,000 rows of names", f"{names:.1f} s", "", f"≤ {NAMES_BAR} s"),
        ("matching 100,000 different addresses", f"{addresses:.1f} s", "", f"≤ {ADDRESSES_BAR} s"),
        (
            "near names of a wrong one",
            f"{1000 * ours / WRONG:.2f} ms against {1000 * plain / WRONG:.2f} ms",
            f"{plain / ours:.1f} × faster",
            f"≥ {NEAR_BAR} × faster than comparing with every name",
        ),
    ]


if __name__ == "__main__":
    for row in rows():
        print(" | ".join(row))
