#!/usr/bin/env bash
# What: a PC-Axis file (.px, as statistics offices hand out) with two districts of one name, 鼓楼区 of 南京 and of 徐州, told apart by CODES, read by pyaxis.
# Guess: the table has names alone, so that the two cannot be told apart.
# Seen: held: 鼓楼区 stands there twice a year without its code, a pivot or a join by name adds or mixes them; all figures are texts, "-" comes with its quotation marks, which is no missing value, while ".." is. Files with KEYS (only the
#   rows that are not empty), which the format allows, are an error, which is better.
# Expected: a column of codes beside the names; numbers as numbers.
# Instead: the codes from METADATA in the same order (a product of all VALUES, in the order of STUB and HEADING), put beside the rows.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check pyaxis==0.4.3 pandas==3.1.1 numpy==2.4.6 requests==2.34.2
cd "$dir"
"$dir/venv/bin/python" -W ignore - <<'PY'
from pyaxis import pyaxis

text = """CHARSET="ANSI";
CODEPAGE="utf-8";
TITLE="产值";
UNITS="万元";
STUB="地区";
HEADING="年份";
VALUES("地区")="鼓楼区","鼓楼区","玄武区";
VALUES("年份")="2023","2024";
CODES("地区")="320106","320302","320102";
CODES("年份")="2023","2024";
DATA=
1.5 2.5
3 ".."
"-" 6;
"""
with open("output.px", "w", encoding="utf-8") as file:
    file.write(text)
found = pyaxis.parse("output.px", encoding="utf-8")
table = found["DATA"]
print(table, found["METADATA"]["CODES(地区)"] if "CODES(地区)" in found["METADATA"] else list(found["METADATA"]), sep="\n")
same = table[(table["地区"] == "鼓楼区") & (table["年份"] == "2023")]
stands = list(table.columns) == ["地区", "年份", "DATA"] and same["DATA"].tolist() == ["1.5", "3"]
stands &= table["DATA"].iloc[4] == '"-"' and bool(table["DATA"].isna().iloc[3])
raise SystemExit(0 if stands else 1)
PY
