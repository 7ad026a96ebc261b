#!/usr/bin/env bash
# What: contiguity of two regions that share a border but no vertex (one side of the border has no point where the other's ends).
# Guess: both the old weights and the new Graph miss the pair, since they compare vertices.
# Seen: Queen, Rook and Graph.build_contiguity (default strict=False) say that they are no neighbours, each region becomes an island;
#   Graph.build_contiguity(strict=True) and shapely.touches find the border. One common corner is enough for Queen and not for Rook.
# Expected: a shared border makes neighbours, or the coverage is checked first.
# Instead: strict=True for boundaries of unknown make, or shapely.coverage_is_valid (False here) before.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check libpysal==4.14.1 geopandas==1.2.0 numpy==2.4.6 shapely==2.2.0
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import warnings

import geopandas as gpd
import libpysal
import shapely

warnings.simplefilter("ignore")
regions = gpd.GeoDataFrame(geometry=[shapely.box(0, 0, 3, 1), shapely.box(1, 1, 2, 2)])
queen = libpysal.weights.Queen.from_dataframe(regions, use_index=False, silence_warnings=True).neighbors
rook = libpysal.weights.Rook.from_dataframe(regions, use_index=False, silence_warnings=True).neighbors
plain = libpysal.graph.Graph.build_contiguity(regions, rook=True).n_edges
strict = libpysal.graph.Graph.build_contiguity(regions, rook=True, strict=True).n_edges
shared = shapely.intersection(*regions.geometry).length
valid = bool(shapely.coverage_is_valid(regions.geometry.to_numpy()))
print("border", shared, "Queen", queen, "Rook", rook, "Graph edges", plain, "strict", strict, "coverage valid", valid)
none = {0: [], 1: []}
raise SystemExit(0 if shared == 1 and queen == rook == none and plain == 0 and strict == 2 and not valid else 1)
PY
