#!/usr/bin/env bash
# What: a place in 成都 handed to three packages that turn WGS 84 into GCJ-02; eviltransform and prcoords take latitude first, coord_convert longitude first.
# Guess: who takes the other order gets the coordinates back as they were, since a latitude of 104 is "out of China".
# Seen: held: all three return what they were given, without an error or a word, so the layer stays 360 m off the map under it and looks converted. With
#   the order of its package each moves it by the same 360 m.
# Expected: an error for a latitude of 104 degrees.
# Instead: assert that latitudes lie between -90 and 90, and that at least one place inside China has moved.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check eviltransform==0.1.1 prcoords==1.0.2 coord-convert==0.2.1
cd "$dir"
"$dir/venv/bin/python" -W ignore - <<'PY'
import coord_convert.transform as coord_convert
import eviltransform
import prcoords

lat, lon = 30.67, 104.06
right = {
    "eviltransform": tuple(eviltransform.wgs2gcj(lat, lon)),
    "prcoords": tuple(prcoords.wgs_gcj((lat, lon))),
    "coord_convert": tuple(coord_convert.wgs2gcj(lon, lat))[::-1],
}
wrong = {
    "eviltransform": tuple(eviltransform.wgs2gcj(lon, lat))[::-1],
    "prcoords": tuple(prcoords.wgs_gcj((lon, lat)))[::-1],
    "coord_convert": tuple(coord_convert.wgs2gcj(lat, lon)),
}
metres = {name: (((y - lat) * 111_000) ** 2 + ((x - lon) * 95_500) ** 2) ** 0.5 for name, (y, x) in right.items()}
print("right order", right, "moved by m", metres, "other order", wrong)
moved = all(300 < value < 500 for value in metres.values())
raise SystemExit(0 if moved and all(tuple(map(float, pair)) == (lat, lon) for pair in wrong.values()) else 1)
PY
