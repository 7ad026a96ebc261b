#!/usr/bin/env bash
# What: the row numbers that pyarrow's reader of CSV gives to invalid_row_handler, in a list with blank lines between its blocks.
# Guess: they are "the physical row number", as the documentation of InvalidRow says, so that a fault can be named by its line.
# Seen: the guess was wrong: blank lines are not counted (a row in line 5 has number 3), other faulty rows are; and the rows of the table
#   are numbered by neither, since faulty and blank ones are both gone from it.
# Expected: the line in the file, or a word in the documentation that blank ones are left out.
# Instead: find the line ends outside quotation marks oneself, leave out the empty ones, and look the number up in that list.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check pyarrow==26.0.1
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import io

from pyarrow import csv

lines = ["甲,104.06,30.67", "", "", "乙,104.07,30.66", "丙,104.08", "", "丁,104.09,30.64,多", "戊,104.1,30.63"]
seen = []


def leave_out(row):
    seen.append((row.number, row.text))
    return "skip"


table = csv.read_csv(
    io.BytesIO("\n".join(lines).encode()),
    csv.ReadOptions(column_names=["name", "lon", "lat"], use_threads=False),
    csv.ParseOptions(invalid_row_handler=leave_out),
)
lines_of = {text: number for number, text in enumerate(lines, 1)}
told = [(lines_of[text], number) for number, text in seen]
print("line in the file and number told:", told, "| rows kept:", table["name"].to_pylist())
print(csv.InvalidRow.__doc__.split("number : ")[1].splitlines()[1].strip())
raise SystemExit(0 if told == [(5, 3), (7, 4)] and table.num_rows == 3 else 1)
PY
