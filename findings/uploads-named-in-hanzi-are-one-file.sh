#!/usr/bin/env bash
# What: names for uploaded files and pages: 成都市.csv, 重庆市.csv and 2024年 GDP.xlsx through secure_filename of Werkzeug, slugify of npm, and 苏州, 宿州, 宜春, 伊春, 山西, 陕西 through python-slugify and transliteration (npm).
# Guess: 汉字 are dropped, so that all tables have one name and overwrite one another; in pinyin several cities share a name.
# Seen: held (Werkzeug 3.1.9, slugify 1.6.9, python-slugify 9.2.0, transliteration 2.6.1): both tables are called "csv", the third 2024_GDP.xlsx; slugify gives ".csv" twice and nothing at all for 苏州. In pinyin 苏州 and 宿州 are su-zhou, 宜春 and 伊春 yi-chun, in both packages; 山西 and 陕西 shan-xi in both. 重庆 is zhong-qing in python-slugify and
#   chong-qing in transliteration, so links made by one are not found by the other.
# Expected: an error where nothing is left; two names stay two.
# Instead: put the code of the region into the name (510100.csv), keep 汉字, or count up; refuse what would overwrite a file.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
cd "$dir"
"$dir/venv/bin/pip" install --quiet --no-compile --disable-pip-version-check Werkzeug==3.1.9 python-slugify==9.2.0
npm install --silent --no-audit --no-fund --prefix . slugify@1.6.9 transliteration@2.6.1
"$dir/venv/bin/python" - > out.txt <<'PY'
from slugify import slugify
from werkzeug.utils import secure_filename

print(*[secure_filename(name) for name in ("成都市.csv", "重庆市.csv", "2024年 GDP.xlsx")])
print(*[slugify(name) for name in ("苏州", "宿州", "宜春", "伊春", "山西", "陕西", "重庆")])
PY
cat > a.js <<'JS'
const slugify = require("slugify");
const { slugify: pinyin } = require("transliteration");
console.log([slugify("成都市.csv"), slugify("重庆市.csv"), slugify("苏州")].join("|"));
console.log(...["苏州", "宿州", "宜春", "伊春", "山西", "陕西", "重庆"].map((name) => pinyin(name)));
JS
node a.js >> out.txt
cat out.txt
test "$(sed -n 1p out.txt)" = "csv csv 2024_GDP.xlsx"
test "$(sed -n 2p out.txt)" = "su-zhou su-zhou yi-chun yi-chun shan-xi shan-xi zhong-qing"
test "$(sed -n 3p out.txt)" = ".csv|.csv|"
test "$(sed -n 4p out.txt)" = "su-zhou su-zhou yi-chun yi-chun shan-xi shan-xi chong-qing"
