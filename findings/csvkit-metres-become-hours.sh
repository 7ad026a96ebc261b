#!/usr/bin/env bash
# What: a table of roads through csvkit: widths "30m", counts 0 and 1.
# Guess: widths are taken for minutes, counts for yes and no.
# Seen: both. csvsort alone writes 0:30:00, 0:45:00 and 1:00:00 for 30m, 45m and 60m, and False and True for how many firms stand at a road, without a
#   word and with exit code 0.
# Expected: text stays text where a tool only sorts; at the least minutes only where a head says so.
# Instead: --no-inference in every call (csvsort, csvjoin, csvjson, in2csv, csvstat), and units in the heads rather than in the cells.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check csvkit==2.2.0 agate==1.14.2
cd "$dir"
printf 'road,width,firms\n乙路,45m,0\n甲路,30m,1\n丙路,60m,1\n' > a.csv
"$dir/venv/bin/csvsort" -c road a.csv | tee sorted.csv
"$dir/venv/bin/csvsort" --no-inference -c road a.csv | tee plain.csv
grep -q '^甲路,0:30:00,True$' sorted.csv && grep -q '^乙路,0:45:00,False$' sorted.csv && grep -q '^丙路,1:00:00,True$' sorted.csv
grep -q '^甲路,30m,1$' plain.csv
