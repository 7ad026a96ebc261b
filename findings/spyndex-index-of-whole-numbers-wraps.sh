#!/usr/bin/env bash
# What: the vegetation index (NDVI) of water and of a field by spyndex, from bands as satellites deliver them (whole numbers of 16 bits without a sign).
# Guess: water, whose infrared is below its red, gets a value of 50 or the like.
# Seen: held: 50.18 for water (500 and 800), where -0.23 is right and 1 is the most there can be; 0.67 for the field. 500 - 800 is 65,236 in that type. Nothing is said; a mask "NDVI > 0.3" takes lakes for woods.
# Expected: an index of floats: the formula is known to be a ratio.
# Instead: bands.astype("float32") (and nodata to NaN) before any index.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check spyndex==0.12.0 numpy==2.4.6
cd "$dir"
"$dir/venv/bin/python" -W ignore - <<'PY'
import numpy as np
import spyndex

near, red = np.array([500, 3000], dtype="uint16"), np.array([800, 600], dtype="uint16")
whole = np.asarray(spyndex.computeIndex("NDVI", {"N": near, "R": red}))
real = np.asarray(spyndex.computeIndex("NDVI", {"N": near.astype("float32"), "R": red.astype("float32")}))
print("whole numbers", whole, "floats", real)
raise SystemExit(0 if whole[0] > 50 and np.allclose(real, [-3 / 13, 2 / 3]) and np.isclose(whole[1], 2 / 3) else 1)
PY
