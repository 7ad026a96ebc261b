#!/usr/bin/env bash
# What: the common part of two zones in degrees (104.1 to 106.9 E and 105.5 to 108.9 E) by pyclipper.
# Guess: degrees are cut to whole numbers in silence.
# Seen: held: the part is a square of whole degrees from 105 to 106 E, of 1.0 square degree where it is 1.96; zones within one degree vanish with an error about an invalid path. Area() is cut as well (4 for 7.56).
#   In metres centimetres are lost, which nobody sees.
# Expected: floats are refused or scaled; they are the type of every coordinate.
# Instead: pyclipper.scale_to_clipper(path, 10 ** 9) before and scale_from_clipper after; or shapely.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check pyclipper==1.4.0 shapely==2.2.0 numpy==2.4.6
cd "$dir"
"$dir/venv/bin/python" -W ignore - <<'PY'
import pyclipper
import shapely

one = [(104.1, 30.2), (106.9, 30.2), (106.9, 32.9), (104.1, 32.9)]
other = [(105.5, 31.5), (108.9, 31.5), (108.9, 33.9), (105.5, 33.9)]


def common(scale):
    clipper = pyclipper.Pyclipper()
    clipper.AddPath(pyclipper.scale_to_clipper(one, scale) if scale else one, pyclipper.PT_SUBJECT, True)
    clipper.AddPath(pyclipper.scale_to_clipper(other, scale) if scale else other, pyclipper.PT_CLIP, True)
    (ring,) = clipper.Execute(pyclipper.CT_INTERSECTION)
    return shapely.Polygon(pyclipper.scale_from_clipper(ring, scale) if scale else ring).area


plain, scaled = common(None), common(10**9)
true = shapely.Polygon(one).intersection(shapely.Polygon(other)).area
print("pyclipper", plain, "scaled", scaled, "shapely", true, "Area()", pyclipper.Area(one), shapely.Polygon(one).area)
raise SystemExit(0 if plain == 1.0 and abs(scaled - true) < 1e-6 and abs(true - 1.96) < 1e-9 and pyclipper.Area(one) == 4.0 else 1)
PY
