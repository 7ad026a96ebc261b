#!/usr/bin/env bash
# What: outputs of 100 counties made as 10 + 2 x investment + 0.3 x the neighbours' outputs, given to three regressions of planx-sdk: least squares, the spatial lag and the spatial error model.
# Guess: the spatial ones have no constant.
# Seen: held (planx-sdk 2.28.1): calculate_ols puts a constant in, fit_spatial_lag_model and fit_spatial_error_model take the same table and put none in, and their descriptions do not say so. The lag model says 2.29 for 2 and 1.24 for 0.3, both with a p below 0.001; the error model 1.82, with an R2 of -67. With a column of ones the lag model says 2.00 and 0.30.
# Expected: one rule within a package.
# Instead: hand over a column of ones; an R2 below 0 or a rho above 1 is the sign that it is missing.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check planx-sdk==2.28.1 numpy==2.4.6 scipy==1.17.1
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import numpy as np
from planx.geostats.stats_engines import calculate_ols, fit_spatial_error_model, fit_spatial_lag_model
from planx.geostats.weights import create_distance_band_weights

IDS = list(range(100))
random = np.random.default_rng(1)
places = np.array([(column, row) for column in range(10) for row in range(10)], float)
neighbours, weights = create_distance_band_weights(places, IDS, 1.1)
matrix = np.zeros((100, 100))
for region in IDS:
    matrix[region, neighbours[region]] = weights[region]
investment = random.normal(size=(100, 1))
outputs = np.linalg.solve(np.eye(100) - 0.3 * matrix, 10 + 2 * investment[:, 0] + random.normal(size=100) * 0.1)
given = (neighbours, weights, IDS)
plain = calculate_ols(outputs, investment, *given, ["investment"])
coefficients = next(value for value in plain.values() if np.size(value) == 2)
lag = fit_spatial_lag_model(outputs, investment, *given)
error = fit_spatial_error_model(outputs, investment, *given)
ones = fit_spatial_lag_model(outputs, np.column_stack((np.ones(100), investment)), *given)
print(coefficients, lag["rho"], lag["beta"], lag["p_values"], error["beta"], error["r2"], ones["rho"], ones["beta"])
raise SystemExit(0 if abs(ones["rho"] - 0.3) < 0.02 and abs(ones["beta"][1] - 2) < 0.01 and abs(coefficients[1] - 2) < 0.05 and lag["rho"] > 1.2 and lag["beta"][0] > 2.2 and lag["p_values"].max() < 0.001 and error["beta"][0] < 1.9 and error["r2"] < -50 else 1)
PY
