#!/usr/bin/env bash
# What: the efficiency of four cities by data envelopment analysis (one input, one output), of which one spends nothing on the input, as a city without subsidies; by Pyfrontier and by DEAPack.
# Guess: a zero input raises, or makes that city the best.
# Seen: the guess was wrong (Pyfrontier 1.1.1): the scores of all four are 0.0, the city with the zero too, and no word; without it they are 0.8, 1, 0.8 and 0.267. A zero output is only a score of 0. DEAPack 2.0.1 raises ("each observation needs at least one strictly positive input").
#   Not guessed either: the output-oriented scores of Pyfrontier are above 1 (1.25 for 0.8), so that the last city has the highest.
# Expected: an error; the programme has no answer there.
# Instead: check for inputs of 0 first; DEAPack; turn output-oriented scores round (1 / score) before ranking.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check Pyfrontier==1.1.1 pulp==3.3.2 DEAPack==2.0.1 numpy==2.4.6 pandas==3.1.1
cd "$dir"
"$dir/venv/bin/python" -W ignore - <<'PY'
import deapack
import numpy as np
import pandas as pd
from Pyfrontier.frontier_model import EnvelopDEA

output = np.array([[2.0], [5.0], [6.0], [1.0]])


def scores(second, orientation="in"):
    model = EnvelopDEA("CRS", orientation)
    model.fit(np.array([[2.0], [second], [6.0], [3.0]]), output)
    return [round(float(city.score), 3) for city in model.result]


seen = [scores(4.0), scores(0.0), scores(4.0, "out")]
print(seen)
frame = pd.DataFrame({"city": list("ABCD"), "input": [2.0, 0.0, 6.0, 3.0], "output": output[:, 0]})
try:
    deapack.CCRInput().fit(deapack.DEAData.from_frame(frame, dmu="city", inputs=["input"], outputs=["output"]))
    other = "no error"
except Exception as error:
    other = str(error)
print(other)
raise SystemExit(0 if seen == [[0.8, 1.0, 0.8, 0.267], [0.0] * 4, [1.25, 1.0, 1.25, 3.75]] and "strictly positive" in other else 1)
PY
