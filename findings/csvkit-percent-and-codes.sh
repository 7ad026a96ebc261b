#!/usr/bin/env bash
# What: a CSV with industry codes (0111) and a share that is written as 12% in one row and 0.35 in another, sorted by csvkit's csvsort.
# Guess: the code becomes 111, and 12% becomes 12.
# Seen: so it is, in the file that is written: 0111 is 111, and the column of shares holds 12 beside 0.35, a hundred times too much in one row; signs of currency vanish
#   likewise (¥56 is 56). Sorting is enough; in2csv, csvjson, csvstat do the same. Without a message.
# Expected: a tool that sorts lines writes the cells as they were.
# Instead: csvsort -I (no inference) where codes or percents stand in the file; agate has cast options for code that uses it.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check csvkit==2.2.0 agate==1.14.2
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import pathlib
import subprocess
import sys

pathlib.Path("a.csv").write_text("code,share,amount\n0111,12%,¥56\n0112,0.35,7\n", encoding="utf-8")
tools = pathlib.Path(sys.executable).parent


def sorted_by(*options):
    return subprocess.run([tools / "csvsort", *options, "-c", "code", "a.csv"], capture_output=True, text=True, check=True).stdout.splitlines()[1:]


plain, kept = sorted_by(), sorted_by("-I")
print("csvsort", plain, "| -I", kept)
raise SystemExit(0 if plain == ["111,12,56", "112,0.35,7"] and kept == ["0111,12%,¥56", "0112,0.35,7"] else 1)
PY
