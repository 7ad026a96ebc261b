#!/usr/bin/env bash
# What: the spatial lag (mean of the neighbours) of an island, of three regions with outputs 10, 20 and 30, by lag_spatial and Graph.lag of libpysal, and the mean of the neighbours by Graph.describe.
# Guess: the island's lag is 0, as if it had neighbours without any output.
# Seen: held (libpysal 4.14.1): 20, 10 and 0 by both; describe, of the same class, gives NaN for the island. A regression or a Moran scatter plot with that column takes an island for a place among the poorest; the mean of the lags is 10 for 15.
# Expected: NaN, as describe has it.
# Instead: set lags of islands to NaN (graph.isolates names them) or give islands a ferry as neighbour.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
cd "$dir"
"$dir/venv/bin/pip" install --quiet --no-compile --disable-pip-version-check libpysal==4.14.1 geopandas==1.2.0 numpy==2.4.6
"$dir/venv/bin/python" - <<'PY'
import warnings

import geopandas as gpd
import shapely
from libpysal import graph, weights

warnings.simplefilter("ignore")
boxes = [shapely.box(0, 0, 1, 1), shapely.box(1, 0, 2, 1), shapely.box(9, 9, 10, 10)]
regions = gpd.GeoDataFrame({"output": [10.0, 20.0, 30.0]}, geometry=boxes)
queen = weights.Queen.from_dataframe(regions, use_index=False, silence_warnings=True)
queen.transform = "r"
rows = graph.Graph.build_contiguity(regions).transform("r")
lags = [weights.lag_spatial(queen, regions.output.to_numpy()).tolist(), rows.lag(regions.output).tolist()]
means = rows.describe(regions.output)["mean"]
print(lags, means.tolist())
raise SystemExit(0 if lags == [[20, 10, 0], [20, 10, 0]] and means.isna().tolist() == [False, False, True] else 1)
PY
