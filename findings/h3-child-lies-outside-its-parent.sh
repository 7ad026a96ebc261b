#!/usr/bin/env bash
# What: 20,000 places in 四川 and 重庆, counted by hexagons of level 6 directly, and by way of level 9 and cell_to_parent (h3), as maps of several levels do.
# Guess: some per cent are in another cell, since hexagons do not fit into hexagons.
# Seen: held: 6.6 per cent of the places are in another cell of level 6 by way of level 9, 7.1 by way of level 7; the totals of a cell so differ between two maps of one level, and a place is drawn in a cell whose outline it lies outside of.
# Expected: nothing else, of hexagons; but the names parent and child promise it.
# Instead: keep the coordinates and index them anew for each level; or say that counts are by hierarchy and draw cells of the finest level.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check h3==4.5.0 numpy==2.4.6
cd "$dir"
"$dir/venv/bin/python" -W ignore - <<'PY'
import h3
import numpy as np

rng = np.random.default_rng(0)
places = np.c_[rng.uniform(28, 32, 20_000), rng.uniform(103, 108, 20_000)]
direct = [h3.latlng_to_cell(*place, 6) for place in places]
share = {
    level: float(np.mean([h3.cell_to_parent(h3.latlng_to_cell(*place, level), 6) != cell for place, cell in zip(places, direct)]))
    for level in (7, 9)
}
print("in another cell, by way of level", share)
raise SystemExit(0 if 0.05 < share[7] < 0.1 and 0.05 < share[9] < 0.1 else 1)
PY
