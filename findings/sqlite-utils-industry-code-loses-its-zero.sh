#!/usr/bin/env bash
# What: a CSV with the industry codes 0111 and 0120 put into an SQLite file by sqlite-utils insert --csv, and asked by sqlite-utils memory.
# Guess: with detection of types switched on (--detect-types) 0111 becomes 111.
# Seen: more than guessed (sqlite-utils 4.2.1): it is so without any switch, since detection is on by default now; the column is INTEGER, the codes are 111 and 120, the zero is in no copy. Version 3.38 keeps 0111 as text for the same command line: a script that was right is wrong after an update.
# Expected: a figure with a zero in front is text, as this tool had it before.
# Instead: --no-detect-types, then transform the columns that are figures; test length(code).
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --no-compile --quiet --disable-pip-version-check sqlite-utils==4.2.1
python3 -m venv "$dir/old"
"$dir/old/bin/pip" install --no-compile --quiet --disable-pip-version-check sqlite-utils==3.38
cd "$dir"
"$dir/venv/bin/python" -W ignore - <<'PY'
import json
import pathlib
import subprocess
import sys

pathlib.Path("codes.csv").write_text("code,name,value\n0111,谷物种植,5\n0120,豆类,7\n", encoding="utf-8")


def run(folder, *words):
    return subprocess.run([f"{folder}/bin/sqlite-utils", *words], check=True, capture_output=True, text=True).stdout


seen = {}
for folder in ("venv", "old"):
    run(folder, "insert", f"{folder}.db", "codes", "codes.csv", "--csv")
    seen[folder] = [row["code"] for row in json.loads(run(folder, "rows", f"{folder}.db", "codes"))]
run("venv", "insert", "text.db", "codes", "codes.csv", "--csv", "--no-detect-types")
seen["text"] = [row["code"] for row in json.loads(run("venv", "rows", "text.db", "codes"))]
seen["memory"] = [row["code"] for row in json.loads(run("venv", "memory", "codes.csv", "select code from codes"))]
print(seen)
sys.exit(0 if seen == {"venv": [111, 120], "old": ["0111", "0120"], "text": ["0111", "0120"], "memory": [111, 120]} else 1)
PY
