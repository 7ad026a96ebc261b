#!/usr/bin/env bash
# What: a table of roads and parcels through csvkit: widths "30m", counts 0 and 1, parcel numbers 12_3.
# Guess: widths are taken for minutes, counts for yes and no, 12_3 for 123.
# Seen: all three. csvsort alone writes 0:30:00, 0:45:00 and 1:00:00 for 30m, 45m and 60m; False and True for how many firms stand on a parcel; 123
#   for 12_3, which is also the number of another parcel; all without a word and with exit code 0.
# Expected: text stays text where a tool only sorts; at the least minutes only where a head says so.
# Instead: --no-inference in every call (csvsort, csvjoin, csvjson, in2csv, csvstat), and units in the heads rather than in the cells.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check csvkit==2.2.0 agate==1.14.2
cd "$dir"
printf 'road,width,firms,parcel\n乙路,45m,0,12_4\n甲路,30m,1,12_3\n丙路,60m,1,13_1\n' > a.csv
"$dir/venv/bin/csvsort" -c road a.csv | tee sorted.csv
"$dir/venv/bin/csvsort" --no-inference -c road a.csv | tee plain.csv
grep -q '^甲路,0:30:00,True,123$' sorted.csv && grep -q '^乙路,0:45:00,False,124$' sorted.csv && grep -q '^丙路,1:00:00,True,131$' sorted.csv
grep -q '^甲路,30m,1,12_3$' plain.csv
