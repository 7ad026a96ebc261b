#!/usr/bin/env bash
# What: scgraph's get_shortest_path from a place beside a long road, and from one that lies off the network altogether.
# Guess: the way joins the road at its nearest point; a far place is refused.
# Seen: the guess was wrong twice. A place 1 km beside the middle of a road of 193 km goes back to the nearer end first: 279 km to the far end
#   instead of some 107. Urumqi on a network of one road in Sichuan gets 2302 km, of which 2109 are a straight line to the road;
#   the answer holds length and path, no word on how much of it lies off the network.
# Expected: the part off the network told apart, and a limit for it.
# Instead: cut long edges into pieces before, measure the distance to the snapped node oneself and refuse beyond a stated limit.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check scgraph==3.6.0
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
from scgraph import GeoGraph
from scgraph.utils import haversine

ends = [[30.0, 104.0], [30.0, 106.0]]
road = haversine(*ends)
graph = GeoGraph(graph=[{1: road}, {0: road}], nodes=ends)


def length(lat, lon):
    found = graph.get_shortest_path({"latitude": lat, "longitude": lon}, {"latitude": 30.0, "longitude": 106.0})
    return round(found["length"]), sorted(found)


beside, far = length(30.01, 104.9), length(43.8, 87.6)
straight = round(haversine([30.01, 104.9], ends[1])), round(haversine([43.8, 87.6], ends[0]))
print("road", round(road), "beside the middle", beside, "beeline", straight[0], "| Urumqi", far, "to the road", straight[1])
raise SystemExit(0 if beside[0] > 2 * straight[0] and far[0] > 2000 and far[1] == ["coordinate_path", "length"] else 1)
PY
