#!/usr/bin/env bash
# What: the mix of land uses (Shannon's entropy, 0 to 1) of a district with 500 ha of dwellings and 500 of shops, of one with a hectare of works besides, and of one with 400, 400 and 200, by landusemix and by two functions of planx-sdk.
# Guess: by package, 1 or less for two uses of six.
# Seen: held (landusemix 0.1.3, planx-sdk 2.28.1): landusemix and planx's shannon_mix divide by the uses that are there: two uses are 1.0, the best mix there is, one hectare of a third brings it down to 0.64, and 400, 400, 200 are 0.96. planx's calculate_landuse_entropy_balance divides by all columns of its table: 0.39, 0.39 and 0.59 of six uses. So the order of the districts turns about between two functions of one package, and none of them says by what it divides. A use with 0 ha raises an error in landusemix, so a full table cannot be given to it.
# Expected: one divisor, the number of uses of the plan, said with the figure.
# Instead: divide by the logarithm of the number of uses of the scheme in all districts; calculate_landuse_entropy_balance with all uses as columns does so.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check --no-deps landusemix==0.1.3
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check planx-sdk==2.28.1 numpy==2.4.6 scipy==1.17.1
cd "$dir"
"$dir/venv/bin/python" -W ignore - <<'PY'
import numpy as np
from landusemix import LandUseMixIndices
from planx.engine.walkability import shannon_mix
from planx.spatial.accessibility import calculate_landuse_entropy_balance

USES = ("居住", "商业", "工业", "绿地", "仓储", "公用")
DISTRICTS = {"two": (500, 500), "a hectare more": (500, 500, 1), "three": (400, 400, 200)}
table = np.array([[*areas, *[0] * (6 - len(areas))] for areas in DISTRICTS.values()], float)
own = [LandUseMixIndices(dict(zip(USES, areas))).entropy_index() for areas in DISTRICTS.values()]
present = [round(shannon_mix(row), 2) for row in table]
of_all = calculate_landuse_entropy_balance(table)["entropy_index"].round(2).tolist()
try:
    LandUseMixIndices(dict(zip(USES, table[0]))).entropy_index()
    refused = ""
except ValueError as error:
    refused = str(error)
print(own, present, of_all, refused)
raise SystemExit(0 if own == present == [1.0, 0.64, 0.96] and of_all == [0.39, 0.39, 0.59] and refused else 1)
PY
