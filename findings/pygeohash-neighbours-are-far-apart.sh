#!/usr/bin/env bash
# What: the distance of two firms some 100 m apart by pygeohash.geohash_approximate_distance on their geohashes, at 太原 (112.5 E), 南宁 (22.5 N) and 哈尔滨 (45 N).
# Guess: two firms on both sides of 112.5 E are thousands of kilometres apart.
# Seen: held, and at more lines: 5,004 km at 112.5 E, which runs through 太原, and at 22.5 N, 20,000 km at 45 N; 610 m for two firms 87 m apart elsewhere in 太原.
#   The measure counts common first letters; a geohash changes its first letters along these lines. Those who search neighbours by a common beginning of the hash miss them too.
# Expected: an approximate distance is wrong by a factor, not by a factor of 50,000.
# Instead: geohash_haversine_distance (87 m), or coordinates; neighbours by the eight cells around, never by the beginning of the hash.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check pygeohash==3.5.1
cd "$dir"
"$dir/venv/bin/python" -W ignore - <<'PY'
import pygeohash

pairs = {
    "112.5 E": ((37.87, 112.4995), (37.87, 112.5005)),
    "22.5 N": ((22.4995, 108.3), (22.5005, 108.3)),
    "45 N": ((45.0005, 126.0), (44.9995, 126.0)),
    "elsewhere": ((37.87, 112.56), (37.87, 112.561)),
}
found = {}
for name, (one, other) in pairs.items():
    a, b = (pygeohash.encode(*place, precision=9) for place in (one, other))
    found[name] = (a, b, pygeohash.geohash_approximate_distance(a, b), round(pygeohash.geohash_haversine_distance(a, b)))
print(found)
far = [found[name][2] for name in ("112.5 E", "22.5 N", "45 N")]
true = [value[3] for value in found.values()]
raise SystemExit(0 if far[0] == far[1] > 5_000_000 and far[2] == 20_000_000 and max(true) < 120 and found["elsewhere"][2] < 1_000 else 1)
PY
