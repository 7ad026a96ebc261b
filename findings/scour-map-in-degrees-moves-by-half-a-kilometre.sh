#!/usr/bin/env bash
# What: a map in SVG whose coordinates are degrees (viewBox 104 -31 1 1, as GIS plots write it), made smaller by scour with its defaults.
# Guess: five significant digits are kept, so that metres of a zone move by up to 500 m.
# Seen: metres stay (39512345.67 is 39512346: digits before the point are kept), but degrees do not (scour 0.38.2): 104.0649 is 104.06, so that a plot begins 470 m further west, and -30.66178 is -30.662. Nothing is said.
# Expected: digits by the size of the drawing (viewBox), so that nothing moves by more than a part of a pixel.
# Instead: --set-precision=9 --set-c-precision=9, or write maps in units of the sheet.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check scour==0.38.2
cd "$dir"
"$dir/venv/bin/python" -W ignore - <<'PY'
import re

from scour import scour

plan = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="104 -31 1 1"><path d="M104.0649 -30.66178L104.0734 -30.66178L104.0734 -30.65512Z"/></svg>'
small = scour.scourString(plan)
precise = scour.scourString(plan, scour.sanitizeOptions(scour.parse_args(["--set-precision=9", "--set-c-precision=9"])))


def start(text):
    return float(re.search(r'd="m([\d.]+)', text).group(1))


print(small, precise)
raise SystemExit(0 if start(small) == 104.06 and start(precise) == 104.0649 else 1)
PY
