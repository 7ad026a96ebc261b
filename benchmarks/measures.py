"""Speed of the measures at the size of the country, as ratios of two things in one run.

Run with ``python benchmarks/measures.py``; it prints one line per bar and exits 1 where one is
missed. The table is random (seeded): 2,891 counties × 50 industries, four cells in five empty; the
neighbours are the real ones.
"""

from __future__ import annotations

import sys
import time
import warnings
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from gis import catalog, classify, concentration, hotspots, specialisation
from gis.neighbourhood import neighbourhood

with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    import econcomplex
    import esda

if TYPE_CHECKING:
    from collections.abc import Callable

INDUSTRIES, PERMUTATIONS, ROUNDS = 50, 999, 5


def fastest(*actions: Callable[[], object]) -> list[float]:
    """Return the least seconds of each action over rounds that take turns."""
    best = [float("inf")] * len(actions)
    for _ in range(ROUNDS):
        for i, action in enumerate(actions):
            start = time.perf_counter()
            action()
            best[i] = min(best[i], time.perf_counter() - start)
    return best


def counties() -> pd.DataFrame:
    regions = catalog.regions()
    return regions[regions["level"] == "county"].set_index("adcode")


def random_table(rng: np.random.Generator, index: pd.Index) -> pd.DataFrame:
    values = rng.lognormal(3, 1.5, (len(index), INDUSTRIES))
    values[rng.random(values.shape) < 0.8] = 0.0
    return pd.DataFrame(values, index=index)


def measure_tables(places: pd.DataFrame, table: pd.DataFrame) -> tuple[float, float]:
    """Return seconds of all measures, and of five of them over econcomplex's."""
    rng = np.random.default_rng(1)
    later = table * rng.uniform(0.8, 1.4, table.shape)
    plants = pd.Series(rng.uniform(0, 0.3, INDUSTRIES))

    def the_same_five() -> None:
        specialisation.location_quotient(table)
        specialisation.krugman(table)
        specialisation.herfindahl(table)
        specialisation.shannon(table)
        concentration.locational_gini(table)

    def everything() -> None:
        the_same_five()
        specialisation.shares(table)
        specialisation.regional_shares(table)
        specialisation.krugman(table, against="others")
        specialisation.shift_share(table, later)
        concentration.ellison_glaeser(table, plants)
        for name in table.columns:
            concentration.gini(table[name])
            concentration.theil_parts(table[name], places["province_adcode"])

    def by_econcomplex() -> None:
        econcomplex.location_quotient(table)
        econcomplex.krugman_index(table)
        econcomplex.herfindahl(table)
        econcomplex.shannon_entropy(table)
        econcomplex.locational_gini(table)

    (all_s,) = fastest(everything)
    ours, theirs = fastest(the_same_five, by_econcomplex)
    return all_s, ours / theirs


def measure_space(places: pd.DataFrame, series: pd.Series) -> tuple[float, float]:
    """Return seconds of LISA here and of esda called by hand."""
    around = neighbourhood(places[["lon", "lat"]], borders=catalog.neighbours("county"))
    y = series.to_numpy()

    def by_hand() -> None:
        esda.Moran_Local(y, around.w, permutations=PERMUTATIONS, seed=0, keep_simulations=False)

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        here, there = fastest(
            lambda: hotspots.lisa(series, around, permutations=PERMUTATIONS, seed=0), by_hand
        )
    return here, there


def main() -> int:
    places = counties()
    table = random_table(np.random.default_rng(0), places.index)
    series = table.sum(axis=1)
    all_s, over_econcomplex = measure_tables(places, table)
    here_s, esda_s = measure_space(places, series)
    (breaks_s,) = fastest(lambda: classify.breaks([series]))
    size = f"{len(table):,} counties x {INDUSTRIES} industries"
    bars = [
        (f"all specialisation and concentration measures, {size}", all_s, 1.0, "s"),
        (f"LISA, {PERMUTATIONS} permutations: ours over esda's own ({esda_s:.3f} s)",
         here_s / esda_s, 1.2, "x"),
        ("LQ, Krugman, HHI, Shannon, locational Gini: ours over econcomplex", over_econcomplex,
         1.0, "x"),
        ("natural breaks of all counties", breaks_s, 1.0, "s"),
    ]  # fmt: skip
    missed = 0
    for what, found, limit, unit in bars:
        missed += found > limit
        print(f"{'ok  ' if found <= limit else 'MISS'} {found:8.3f} {unit} (<= {limit}) {what}")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
