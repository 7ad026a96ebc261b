#!/usr/bin/env bash
# What: circles for 成都 30, 绵阳 10 and 德阳 20 by circlify, put together with the names they came with, as its list of bare figures invites to.
# Guess: the circles come back by size, smallest first, so that zip gives each the name of another city.
# Seen: held (circlify 0.15.1): the areas come back as 10, 20, 30; zip with the names draws 成都 smallest and 德阳 largest, and says nothing. Figures handed in from largest to smallest are turned about as a whole.
# Expected: the order of the input, as in every other layout of a list, or a result that carries its position.
# Instead: records {"id": name, "datum": figure} and the id of each circle's ex; never zip.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --no-compile --quiet --disable-pip-version-check circlify==0.15.1
cd "$dir"
"$dir/venv/bin/python" -W ignore - <<'PY'
import circlify

names, figures = ["成都", "绵阳", "德阳"], [30, 10, 20]
circles = circlify.circlify(figures)
whole = sum(circle.r**2 for circle in circles)
zipped = {name: round(60 * circle.r**2 / whole) for name, circle in zip(names, circles)}
records = circlify.circlify([{"id": name, "datum": figure} for name, figure in zip(names, figures)])
right = {circle.ex["id"]: round(60 * circle.r**2 / whole) for circle in records}
print(zipped, right)
raise SystemExit(0 if zipped == {"成都": 10, "绵阳": 20, "德阳": 30} and right == {"成都": 30, "绵阳": 10, "德阳": 20} else 1)
PY
