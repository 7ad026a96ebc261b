#!/usr/bin/env bash
# What: a number field of frictionless with bareNumber false (the way to admit units) on a column as offices write it.
# Guess: 12万吨 is read as 12.
# Seen: 12万吨 is 12 and 1.2亿 is 1.2 in one column, 372① is 372, <5 is 5, 1,2 with a group mark is 12; the table is valid.
#   With bareNumber true the same reader takes full-width １２ as 12.
# Expected: a multiplier of 10^4 or 10^8 and a bound (<) are no decoration; at least a warning that text was cut from the value.
# Instead: keep bareNumber true so that such cells are faults, and read 万, 亿, <, footnote marks with rules of one's own.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check frictionless==5.21.0
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
from frictionless import Resource, Schema

rows = [["地区", "产量"], ["成都市", "12万吨"], ["泸州市", "1.2亿"], ["德阳市", "1,2"], ["乐山市", "372①"], ["达州市", "<5"]]
field = {"name": "产量", "type": "number", "bareNumber": False, "groupChar": ","}
schema = Schema.from_descriptor({"fields": [{"name": "地区", "type": "string"}, field]})
values = [str(row["产量"]) for row in Resource(data=rows, schema=schema).read_rows()]
valid = Resource(data=rows, schema=schema).validate().valid
print([row[1] for row in rows[1:]], "->", values, "valid:", valid)
raise SystemExit(0 if values == ["12", "1.2", "12", "372", "5"] and valid else 1)
PY
