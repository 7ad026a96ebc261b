#!/usr/bin/env bash
# What: a figure of firms (rent 50 at one node) gathered within 1,500 m along a network by pandana (Network.aggregate), at nodes that have no firm within reach.
# Guess: mean, least and greatest of nothing are 0 or -1.
# Seen: held, both (pandana 0.8): mean and std of nothing are 0, min, max and median are -1, so that a map of mean rents has its cheapest places where there is nothing, and "greatest" below "mean". A firm whose rent is missing is dropped and printed as removed; count then tells 0 there, as for no firm.
# Expected: NaN for what has no value, as sum and count have 0.
# Instead: ask type="count" first and blank the nodes where it is 0. (For distances to the nearest see pandana-nothing-near-is-the-limit.)
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --no-compile --disable-pip-version-check pandana==0.8 pandas==3.1.1 numpy==2.4.6
cd "$dir"
"$dir/venv/bin/python" -W ignore - <<'PY'
import pandana
import pandas as pd

nodes = [1, 2, 3, 4]
network = pandana.Network(pd.Series([0.0, 1000, 2000, 9000], index=nodes), pd.Series([0.0] * 4, index=nodes), pd.Series([1, 2, 3]), pd.Series([2, 3, 4]), pd.DataFrame({"metres": [1000.0, 1000, 7000]}))
network.set(pd.Series([1]), variable=pd.Series([50.0]), name="rent")
seen = {kind: network.aggregate(1500, type=kind, decay="flat", name="rent").tolist() for kind in ("mean", "min", "max", "median", "count")}
print(seen)
want = {"mean": [50, 50, 0, 0], "min": [50, 50, -1, -1], "max": [50, 50, -1, -1], "median": [50, 50, -1, -1], "count": [1, 1, 0, 0]}
raise SystemExit(0 if seen == want else 1)
PY
