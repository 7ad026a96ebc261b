#!/usr/bin/env bash
# What: unified social credit codes (18 digits and letters, GB 32100, with right check digits) in a CSV read by pyexcel.
# Guess: a code with one E among digits becomes inf, a code of digits alone a rounded number.
# Seen: both half wrong: a code of digits is a whole number with all its digits (as is a telephone number). One with an E among digits is
#   9.1510100734567e+23, unless the number would be infinite; then it stays text. Codes of trades of the kind 0610 keep their zero.
# Expected: text for every code, as most of the column is.
# Instead: get_array(file_name=..., auto_detect_float=False, auto_detect_int=False, auto_detect_datetime=False).
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check pyexcel==0.7.6
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import pyexcel

with_e, digits = "915101007345670E09", "915101006212345557"
longer = "915101001410E41080"
with open("firms.csv", "w", encoding="utf-8") as file:
    file.write("企业,信用代码,行业\n" + "".join(f"{name},{code},0610\n" for name, code in zip("甲乙丙", (with_e, digits, longer), strict=True)))
plain = pyexcel.get_array(file_name="firms.csv")[1:]
as_text = pyexcel.get_array(file_name="firms.csv", auto_detect_float=False, auto_detect_int=False, auto_detect_datetime=False)[1:]
print("pyexcel", [row[1:] for row in plain], "as text", [row[1:] for row in as_text])
stands = [row[1] for row in plain] == [9.1510100734567e23, int(digits), longer] and {row[2] for row in plain} == {"0610"}
raise SystemExit(0 if stands and [row[1] for row in as_text] == [with_e, digits, longer] else 1)
PY
