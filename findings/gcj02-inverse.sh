#!/usr/bin/env bash
# What: WGS 84 to GCJ-02 and back with three packages, in metres, in and outside China.
# Guess: they differ by metres among one another, since one takes another earth radius.
# Seen: the guess was wrong: there they agree to 0.01 m. What differs is the way back: gcj2wgs of eviltransform and gcj_wgs of prcoords, the
#   functions one finds first, are 2.5 m off in Harbin, 1.7 m in Hong Kong; gcj2wgs_exact is still 0.12 m off; coord_convert and
#   gcj_wgs_bored return to 0.01 m. All three shift Seoul, Hanoi and Ulaanbaatar by 440 to 460 m as if they lay in China.
# Expected: there and back is the identity to the millimetre, and no shift abroad.
# Instead: iterate the inverse to 1e-9 degrees; decide by the official boundary whether a point is shifted, not by a box.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check eviltransform==0.1.1 prcoords==1.0.2 coord-convert==0.2.1 pyproj==3.7.2
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import warnings

import coord_convert.transform
import eviltransform
import prcoords
from pyproj import Geod

warnings.simplefilter("ignore")


def metres(one, two):
    return Geod(ellps="WGS84").inv(one[1], one[0], two[1], two[0])[2]


def rows(name, point):
    there = eviltransform.wgs2gcj(*point)
    east = coord_convert.transform.wgs2gcj(point[1], point[0])
    back = coord_convert.transform.gcj2wgs(*east)
    found = {
        "shift": metres(point, there),
        "apart": metres(there, (east[1], east[0])),
        "gcj2wgs": metres(point, eviltransform.gcj2wgs(*there)),
        "exact": metres(point, eviltransform.gcj2wgs_exact(*there)),
        "gcj_wgs": metres(point, prcoords.gcj_wgs(prcoords.wgs_gcj(point, False), False)),
        "bored": metres(point, prcoords.gcj_wgs_bored(prcoords.wgs_gcj(point, False), False)),
        "coord_convert": metres(point, (back[1], back[0])),
    }
    print(name, {key: round(value, 3) for key, value in found.items()})
    return found


harbin, hong_kong = rows("Harbin", (45.8, 126.53)), rows("Hong Kong", (22.3, 114.17))
abroad = [rows(*place)["shift"] for place in (("Seoul", (37.57, 126.98)), ("Hanoi", (21.03, 105.85)), ("Ulaanbaatar", (47.92, 106.92)))]
stands = harbin["apart"] < 0.02 and harbin["gcj2wgs"] > 2.4 and harbin["gcj_wgs"] > 2.4 and 0.1 < hong_kong["exact"] < 0.2
raise SystemExit(0 if stands and harbin["coord_convert"] < 0.01 > harbin["bored"] and min(abroad) > 400 else 1)
PY
