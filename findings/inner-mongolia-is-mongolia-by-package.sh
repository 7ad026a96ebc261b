#!/usr/bin/env bash
# What: origins and investors of a table (Inner Mongolia, Jersey City, Indochina, South China) made into codes of countries by country_converter and countryguess.
# Guess: Inner Mongolia is Mongolia.
# Seen: held for both (country_converter 1.3.2 with pandas 3.0.6, countryguess 0.4.9): MNG, in silence. country_converter takes Jersey City for Jersey, Lebanon County for Lebanon and Indochina for China as well; "Inner Mongolia, China" gives both, CHN and MNG, as a list. New Mexico and Northern Ireland are left as not found.
# Expected: a province of China, or not found.
# Instead: look at what was matched by a part of the name only: compare with the packages' full names, and list provinces first.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check country_converter==1.3.2 countryguess==0.4.9 pandas==3.0.6
cd "$dir"
"$dir/venv/bin/python" -W ignore - <<'PY'
import logging

import country_converter
from countryguess import guess_country

logging.disable(logging.CRITICAL)
names = ["Inner Mongolia", "Jersey City", "Indochina", "Lebanon County", "South China", "New Mexico", "Northern Ireland", "Inner Mongolia, China"]
found = dict(zip(names, country_converter.convert(names, to="ISO3", not_found=None), strict=True))
other = guess_country("Inner Mongolia")["iso3"]
print(found, other)
stands = [found[name] for name in names[:5]] == ["MNG", "JEY", "CHN", "LBN", "CHN"] and other == "MNG"
raise SystemExit(0 if stands and found["New Mexico"] == "New Mexico" and sorted(found["Inner Mongolia, China"]) == ["CHN", "MNG"] else 1)
PY
