#!/usr/bin/env bash
# What: a table in columns of fixed width (names, figures set to the right, shares), 150 rows; the figures of the first 100 rows have three places, the one in row 121 is 1234567; read by pandas.read_fwf.
# Guess: the columns are taken from the first 100 rows, so a larger figure behind them loses its first digits; Chinese names shift the columns.
# Seen: the first half held (pandas 3.1.1): 1234567 is read as 567, without a word, and the column stays a column of whole numbers; and the shares, which grow to three places behind row 100, lose their first digit too: 120 is 20. With infer_nrows=1000 all are right. Chinese names were not tried: they take one
#   place or two by the program that made the table.
# Expected: an error where a character lies between two columns; those are the digits that vanish.
# Instead: colspecs by hand from the description of the table, or infer_nrows above the number of rows; check that every line joined again is the line of the file.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --no-compile --disable-pip-version-check numpy==2.4.6 pandas==3.1.1
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import pandas as pd

with open("a.txt", "w", encoding="ascii") as file:
    for row in range(150):
        file.write(f"town{row:03d} {1234567 if row == 120 else row + 100:10d}  {row:4d}\n")
# Only rows of three places come first: figures 100 to 199, and shares up to 99.
read = pd.read_fwf("a.txt", header=None)
whole = pd.read_fwf("a.txt", header=None, infer_nrows=1000)
print(read.iloc[[119, 120, 121]].to_numpy().tolist(), whole.iloc[120].tolist(), read.dtypes.tolist())
raise SystemExit(0 if read.iloc[120].tolist() == ["town120", 567, 20] and whole.iloc[120].tolist() == ["town120", 1234567, 120] else 1)
PY
