#!/usr/bin/env bash
# What: figures that are wider than their field of a Shapefile, written with pyshp, which takes 50 places and no decimals where nothing is said.
# Guess: 1234567890 in a field of eight places is refused, or cut with a warning.
# Seen: the first eight digits are kept: a population of 1234567890 is 12345678, an output of 123456789012.5 in ten places is 1234567890.0; both
#   are good numbers, a hundred times too small, and without a word, while a text too long is warned of (PossibleDataLoss). A field "N" without
#   decimals makes 12.7 into 12, in silence too.
# Expected: an error, as an overflow has one everywhere else, or the stars of dBASE; GDAL refuses or warns.
# Instead: widths from the data (len(str(max))), decimals on purpose; read back and compare the sums; or write with pyogrio, or GeoPackage.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check pyshp==3.1.6
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import warnings

import shapefile

with warnings.catch_warnings(record=True) as said:
    warnings.simplefilter("always")
    writer = shapefile.Writer("cities", shapeType=shapefile.POINT)
    writer.field("people", "N", 8)
    writer.field("output", "F", 10, 3)
    writer.field("share", "N")
    writer.field("name", "C", 6)
    writer.point(104.06, 30.66)
    writer.record(1234567890, 123456789012.5, 12.7, "成都市")
    writer.close()
row = shapefile.Reader("cities").record(0).as_dict()
told = [str(word.message)[:40] for word in said]
print(row, told)
stands = row["people"] == 12345678 and row["output"] == 1234567890.0 and row["share"] == 12
raise SystemExit(0 if stands and len(told) == 1 and "成都市" in told[0] else 1)
PY
