#!/usr/bin/env bash
# What: mobility of regions between the classes 低, 中, 高 with giddy: Markov and the measures of markov_mobility.
# Guess: classes are sorted by code point (中 低 高), and the measure that needs their order is wrong.
# Seen: so it is. The measure of Bartholomew (B2), which counts the steps between classes, is 0.43 with names and 0.25 with 0, 1, 2 for one
#   and the same history; transitions has the row of 中 first. P, D and L2 do not need the order. "9", "10", "11" as text are 10, 11, 9. There
#   is no way to state the order, and no word.
# Expected: the classes handed in are taken in their order (a pandas category has one), or a measure that needs an order asks for it.
# Instead: number the classes from 0 before Markov, and name rows and columns afterwards.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check giddy==2.3.8 libpysal==4.14.1 numpy==2.4.6 pandas==3.1.1
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import contextlib
import io

import giddy
import numpy as np
from giddy.mobility import markov_mobility

names = np.array([list("低低中"), list("低中高"), list("中中高"), list("高高高"), list("中高中"), list("低低低"), list("低低中")])
numbers = np.searchsorted([0, 1, 2], np.vectorize({"低": 0, "中": 1, "高": 2}.get)(names))
found = {}
for kind, history in (("names", names), ("numbers", numbers)):
    with contextlib.redirect_stdout(io.StringIO()):
        chain = giddy.markov.Markov(history)
    found[kind] = {measure: round(float(markov_mobility(chain.p, measure=measure)), 4) for measure in ("P", "D", "L2", "B2")}
    print(kind, chain.classes.tolist(), chain.transitions.tolist(), found[kind])
    order = "".join(map(str, chain.classes)) if kind == "names" else order
print("giddy", giddy.__version__)
alike = all(found["names"][measure] == found["numbers"][measure] for measure in ("P", "D", "L2"))
raise SystemExit(0 if order == "中低高" and alike and (found["names"]["B2"], found["numbers"]["B2"]) == (0.4325, 0.252) else 1)
PY
