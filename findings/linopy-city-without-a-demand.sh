#!/usr/bin/env bash
# What: a model of supply for 成都 and 重庆 in linopy, with a demand that is a Series of pandas: in another order of cities, without a value for 重庆, without its row, and with a city the model has not; and costs of which one is not known.
# Guess: a Series in another order is matched by position.
# Seen: wrong for the order (linopy 0.10.1 matches by name), but what is missing is let go in silence: with NaN or without the row 重庆 gets nothing, though it is a city of the model, and 10 units asked for by 绵阳 vanish; an unknown cost counts as 0, so that all comes from the site nobody has a price
#   for, objective 0. The status is "ok", "optimal" every time.
# Expected: an error that a demand or a cost is missing.
# Instead: compare the index of each Series with the coordinate, and look for NaN, before the constraint is added.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --no-compile --quiet --disable-pip-version-check linopy==0.10.1 highspy==1.16.0 pandas==3.1.1 numpy==2.4.6
cd "$dir"
"$dir/venv/bin/python" -W ignore - > log.txt 2>&1 <<'PY'
import json

import linopy
import pandas as pd

cities = pd.Index(["成都", "重庆"], name="city")


def solve(demand=None, cost=None):
    model = linopy.Model()
    supply = model.add_variables(lower=0, coords=[cities], name="supply")
    model.add_constraints(supply >= demand if cost is None else supply.sum() >= 10, name="demand")
    model.add_objective(supply.sum() if cost is None else (supply * cost).sum())
    status = model.solve(solver_name="highs", io_api="direct", output_flag=False)
    return [*model.solution.supply.to_series().tolist(), round(float(model.objective.value), 3), *status]


def series(**values):
    return pd.Series(list(values.values()), index=pd.Index(list(values), name="city"))


gap = float("nan")
seen = [solve(series(重庆=50.0, 成都=10.0)), solve(series(成都=50.0, 重庆=gap)), solve(series(成都=50.0)), solve(series(成都=50.0, 绵阳=10.0)), solve(cost=series(成都=gap, 重庆=2.0))]
with open("out.json", "w", encoding="utf-8") as file:
    json.dump(seen, file)
PY
"$dir/venv/bin/python" - <<'PY'
import json

with open("out.json", encoding="utf-8") as file:
    seen = json.load(file)
print(seen)
end = ["ok", "optimal"]
without = [50.0, 0.0, 50.0, *end]
raise SystemExit(0 if seen == [[10.0, 50.0, 60.0, *end], without, without, without, [10.0, 0.0, 0.0, *end]] else 1)
PY
