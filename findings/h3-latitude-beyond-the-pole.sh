#!/usr/bin/env bash
# What: h3 cells of points whose longitude and latitude were handed over the wrong way round, as lists of enterprises often have them.
# Guess: latlng_to_cell(104.06, 30.67) raises, since no latitude is above 90 degrees and h3 checks its other arguments.
# Seen: the guess was wrong: it walks over the pole and gives a cell north of Alaska (75.9 N, 149.3 W); a longitude of 464 goes once
#   around. Only NaN and infinity are refused. Chinese points land in the Arctic Ocean, all valid, none NaN.
# Expected: an error for a latitude beyond the poles.
# Instead: check the ranges before, or count the cells that lie outside the country.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check h3==4.5.0
"$dir/venv/bin/python" - <<'PY'
import h3

chengdu = h3.latlng_to_cell(30.67, 104.06, 7)
swapped = h3.latlng_to_cell(104.06, 30.67, 7)
around = h3.latlng_to_cell(30.67, 104.06 + 360, 7)
refused = []
for latitude in (float("nan"), float("inf")):
    try:
        h3.latlng_to_cell(latitude, 104.06, 7)
    except h3.H3BaseException:
        refused.append(latitude)
lat, lon = h3.cell_to_latlng(swapped)
print(f"swapped: {swapped}, valid {h3.is_valid_cell(swapped)}, at {lat:.1f} N {lon:.1f} E; refused {refused}")
stands = h3.is_valid_cell(swapped) and 75 < lat < 77 and -150 < lon < -149
stands &= around == chengdu and len(refused) == 2
raise SystemExit(0 if stands else 1)
PY
