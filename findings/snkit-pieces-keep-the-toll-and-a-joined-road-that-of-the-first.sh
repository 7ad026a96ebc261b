#!/usr/bin/env bash
# What: roads with length and toll made a network by snkit: a road of 10 km and a toll of 5 split where another one joins it, and three roads in a row (4, 6, 6 km; tolls 5, 7, 3; 4, 6 and 2 lanes) joined to one.
# Guess: pieces keep the whole length and toll.
# Seen: held, and worse (snkit 1.9.0): split_edges_at_nodes gives both pieces 10 km and a toll of 5, so that the network has 26 for 16 km and the way from end to end pays 10. merge_edges makes of the three roads one of 16 km that says 4 km, a toll of 5 and 4 lanes, those of the first. to_networkx, the last step, leaves all columns out, and its weight is the length of the geometry. No word.
# Expected: shares by length, sums, or a word which columns no longer hold.
# Instead: lengths from the geometry behind each step; tolls by km before it, and times the length afterwards.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check snkit==1.9.0 geopandas==1.0.1 shapely==2.2.0 pandas==2.3.3 numpy==2.4.6 networkx==2.8.8
cd "$dir"
"$dir/venv/bin/python" -W ignore - <<'PY'
import geopandas as gpd
import snkit
from shapely.geometry import LineString
from snkit import network as steps


def network(**columns):
    frame = gpd.GeoDataFrame(columns, geometry="line", crs=4523).rename_geometry("geometry")
    return steps.add_endpoints(snkit.Network(edges=frame))


crossing = network(km=[10.0, 6.0], toll=[5.0, 3.0], line=[LineString([(0, 0), (10, 0)]), LineString([(4, 0), (4, 6)])])
split = steps.split_edges_at_nodes(crossing).edges
row = network(km=[4.0, 6.0, 6.0], toll=[5.0, 7.0, 3.0], lanes=[4, 6, 2], line=[LineString([(0, 0), (4, 0)]), LineString([(4, 0), (4, 6)]), LineString([(4, 6), (4, 12)])])
joined = steps.merge_edges(steps.add_topology(steps.add_ids(row))).edges
graph = steps.to_networkx(steps.add_topology(steps.add_ids(row)))
one = joined.iloc[0]
kept = {column for *_, data in graph.edges(data=True) for column in data}
print(split[["km", "toll"]].values.tolist(), split.km.sum(), split.length.sum(), len(joined), one.km, one.toll, one.lanes, joined.length.sum(), kept)
raise SystemExit(0 if split.km.sum() == 26 and split.length.sum() == 16 and split.toll.sum() == 13 and len(joined) == 1 and (one.km, one.toll, one.lanes) == (4, 5, 4) and joined.length.sum() == 16 and kept == {"weight"} else 1)
PY
