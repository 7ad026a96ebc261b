#!/usr/bin/env bash
# What: parcels that are numbered 12_3, 12_4 (sheet and parcel), turned into numbers by the tools of tables.
# Guess: text, or an error, everywhere, as pandas.to_numeric has it.
# Seen: pandas.to_numeric refuses and a CSV is read as text by pandas and DuckDB, but astype(int) of pandas, CAST in DuckDB, petl.convertnumbers and
#   frictionless (which decides by itself that the column holds integers) make 123 of 12_3, as Python allows in its own source; 1_23 and 12_3 are one.
# Expected: what is no number for one way of pandas is none for the other; no figure that nobody wrote.
# Instead: keep numbers of parcels as text by a schema; use to_numeric rather than astype; refuse an underscore before int() and float().
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check pandas==2.3.3 numpy==2.4.6 duckdb==1.4.2 petl==1.7.30 frictionless==5.21.0
cd "$dir"
printf 'parcel,mu\n12_3,50\n1_23,60\n' > parcels.csv
"$dir/venv/bin/python" - <<'PY'
import duckdb
import frictionless
import pandas
import petl

text = pandas.read_csv("parcels.csv")["parcel"]
found = {
    "read_csv": list(text),
    "astype": text.astype(int).tolist(),
    "cast": [row[0] for row in duckdb.sql("select cast(parcel as int) from read_csv('parcels.csv') order by mu").fetchall()],
    "petl": [row[0] for row in petl.convertnumbers(petl.fromcsv("parcels.csv"))][1:],
    "frictionless": [row["parcel"] for row in frictionless.Resource("parcels.csv").read_rows()],
}
try:
    pandas.to_numeric(text)
    found["to_numeric"] = "taken"
except ValueError:
    found["to_numeric"] = "refused"
print(found)
numbers = [found[name] == [123, 123] for name in ("astype", "cast", "petl", "frictionless")]
raise SystemExit(0 if all(numbers) and found["read_csv"] == ["12_3", "1_23"] and found["to_numeric"] == "refused" else 1)
PY
