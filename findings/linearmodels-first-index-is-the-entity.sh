#!/usr/bin/env bash
# What: a panel of 25 cities and 4 years in linearmodels' PanelOLS with EntityEffects, indexed by city and year, and by year and city as a pivoted yearbook comes.
# Guess: the first level of the index is the entity whatever it holds: with year first the effects are those of years.
# Seen: held: 1.50 with (city, year), which is what the data were made with; 2.31 with (year, city), since each city's level stays in the error and goes with x. Nothing is said;
#   the summary prints "Entities: 4" and "Time periods: 25".
# Expected: the levels named in the call, or a word when there are more periods than entities.
# Instead: set_index(["city", "year"]) and look at the numbers of entities and periods in the summary.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check linearmodels==7.1 pandas==3.1.1 numpy==2.4.6 scipy==1.17.1
cd "$dir"
"$dir/venv/bin/python" -W ignore - <<'PY'
import numpy as np
import pandas as pd
from linearmodels import PanelOLS

cities, years = 25, 4
rng = np.random.default_rng(1)
level = rng.normal(0, 2, cities)
x = rng.normal(0, 1, (years, cities)) + level
y = level + 1.5 * x + rng.normal(0, 0.1, (years, cities))
table = pd.DataFrame(
    {"city": np.tile(np.arange(cities), years), "year": np.repeat(np.arange(2021, 2021 + years), cities), "y": y.ravel(), "x": x.ravel()}
)


def slope(first, second):
    fitted = PanelOLS.from_formula("y ~ x + EntityEffects", table.set_index([first, second])).fit()
    return round(float(fitted.params["x"]), 3), int(fitted.entity_info["total"])


city_first, year_first = slope("city", "year"), slope("year", "city")
print("city, year", city_first, "year, city", year_first)
raise SystemExit(0 if abs(city_first[0] - 1.5) < 0.05 and year_first[0] > 2 and (city_first[1], year_first[1]) == (25, 4) else 1)
PY
