#!/usr/bin/env bash
# What: the geographical detector (q, how much of an output a factor explains) by the package geodetector, for twelve industries whose code is a number, and for the same codes as text.
# Guess: a factor of numbers is taken as it is, each value a class of its own, so that q is near 1 both times.
# Seen: wrong (geodetector 0.2.0): the code as text explains all (q = 1.00), as a number it is taken for a measure and cut at quantiles into five classes: q = 0.008 and "not significant". Nothing says that classes were made.
# Expected: the classes that were made in the result, or an error for whole numbers without a method named.
# Instead: hand codes of classes over as text; test that each factor has as many classes as values.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --no-compile --quiet --disable-pip-version-check geodetector==0.2.0 numpy==2.4.6 pandas==3.1.1 scipy==1.17.1 scikit-learn==1.9.1
cd "$dir"
"$dir/venv/bin/python" -W ignore - <<'PY'
import numpy as np
import pandas as pd
from geodetector import GeoDetector

LEVELS = [50, 0, 110, 20, 90, 60, 10, 100, 40, 80, 30, 70]
codes = np.repeat(np.arange(1, 13), 5)
frame = pd.DataFrame({"code": codes, "output": [LEVELS[code - 1] + place % 5 / 10 for place, code in enumerate(codes)]})


def explained(table):
    row = GeoDetector(factors=["code"], target="output").fit(table).q_values_.iloc[0]
    return round(float(row["q_value"]), 4), bool(row["significant"])


number, text = explained(frame), explained(frame.assign(code=frame["code"].astype(str)))
print(number, text)
raise SystemExit(0 if number[0] < 0.5 and not number[1] and text[0] > 0.999 and text[1] else 1)
PY
