"""Speed of the measures at the size of the country, as ratios of two things in one run.

The table is random (seeded): 2,891 counties × 50 industries, four cells in five empty; the
neighbours are the real ones.
"""

from __future__ import annotations

import time
import warnings
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from gis import catalog
from gis.industries import concentration, specialisation
from gis.space import association, classes
from gis.space.neighbours import neighbourhood

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


def measure_tables(places: pd.DataFrame, table: pd.DataFrame) -> tuple[float, float, float]:
    """Return seconds of all measures, and of five of them here and by econcomplex."""
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
    return all_s, ours, theirs


def measure_space(places: pd.DataFrame, series: pd.Series) -> tuple[float, float]:
    """Return seconds of LISA here and of esda called by hand."""
    around = neighbourhood(places[["lon", "lat"]], borders=catalog.neighbours("county"))
    y = series.to_numpy()

    def by_hand() -> None:
        esda.Moran_Local(y, around.w, permutations=PERMUTATIONS, seed=0, keep_simulations=False)

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        here, there = fastest(
            lambda: association.lisa(series, around, permutations=PERMUTATIONS, seed=0), by_hand
        )
    return here, there


def rows() -> list[tuple[str, str, str, str]]:
    """Return the rows of the performance table."""
    places = counties()
    table = random_table(np.random.default_rng(0), places.index)
    series = table.sum(axis=1)
    all_s, five_s, econcomplex_s = measure_tables(places, table)
    here_s, esda_s = measure_space(places, series)
    (breaks_s,) = fastest(lambda: classes.breaks([series]))
    size = f"{len(table):,} counties × {INDUSTRIES} industries"
    return [
        (f"all specialisation and concentration measures, {size}", f"{all_s:.2f} s", "", "≤ 1 s"),
        (
            "LQ, Krugman, HHI, Shannon, locational Gini",
            f"{five_s * 1000:.0f} ms against {econcomplex_s * 1000:.0f} ms",
            f"{five_s / econcomplex_s:.2f} ×",
            "≤ 1 × econcomplex",
        ),
        (
            f"LISA of the counties, {PERMUTATIONS} permutations",
            f"{here_s:.2f} s against {esda_s:.2f} s",
            f"{here_s / esda_s:.2f} ×",
            "≤ 1.2 × esda",
        ),
        ("natural breaks of all counties", f"{breaks_s:.2f} s", "", "≤ 1 s"),
    ]


if __name__ == "__main__":
    for row in rows():
        print(" | ".join(row))
