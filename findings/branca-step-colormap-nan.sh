#!/usr/bin/env bash
# What: the colour that branca's StepColormap (folium's legend of classes) gives to a missing value.
# Guess: it raises, as LinearColormap does.
# Seen: the guess was wrong: NaN gets the colour of the highest class, without a word; LinearColormap raises "Thresholds are not sorted".
#   Values outside the scale get the end colours. to_step(method="quantiles") on 1 1 1 1 50 makes the breaks 1 1 1 1 50.
# Expected: an error, or a colour for "no data".
# Instead: test for NaN before asking for a colour; make the breaks elsewhere, unique.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check branca==0.8.2
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
from branca.colormap import LinearColormap, StepColormap, linear

step = StepColormap(["#ffffcc", "#fd8d3c", "#800026"], index=[0, 2, 4, 10], vmin=0, vmax=10)
missing, top, beyond = step(float("nan")), step(9), step(10_000)
try:
    smooth = LinearColormap(["#ffffcc", "#800026"], vmin=0, vmax=10)(float("nan"))
except ValueError as error:
    smooth = str(error)
breaks = linear.YlOrRd_09.to_step(data=[1, 1, 1, 1, 50], method="quantiles", n=4).index
print("NaN", missing, "top", top, "beyond", beyond, "linear:", smooth, "breaks", breaks)
raise SystemExit(0 if missing == top == beyond == "#800026ff" and "sorted" in smooth and breaks == [1, 1, 1, 1, 50] else 1)
PY
