#!/usr/bin/env bash
# What: amounts in words as plans have them (两千三百亿, 一点五亿, 一万亿, 一万两千亿, 三四百亿) through two packages of PyPI and two of npm.
# Guess: each of them is wrong for at least one, and none says so.
# Seen: held. pycnnum reads 两千三百亿 as 20,030,000,000,000 (87 times too much) and 一点五亿 as 1.5; nzh does not know 两: 300 亿 and 一万亿, and 一点五亿 is 1.5;
#   chinese-parseint reads 一万亿 as 10,000 and 一万两千亿 as 200,000,010,000. 三四百亿 is 400 亿, 3400 亿 (three of them) but never a span. chinese2digits has
#   the rest right.
# Expected: the number, or an error.
# Instead: chinese2digits or cn2an for plain numerals (cn2an raises on what it cannot read); refuse two digits in a row; test with 两 and 万亿 before trusting a converter.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check pycnnum==2.1.1 chinese2digits==6.0.2
npm install --prefix "$dir" --silent --no-audit --no-fund nzh@1.0.14 chinese-parseint@1.2.1
cd "$dir"
cat > a.mjs <<'JS'
import parse from "chinese-parseint";
import nzh from "nzh";

const words = ["两千三百亿", "一点五亿", "一万亿", "一万两千亿", "三四百亿"];
console.log(JSON.stringify({ nzh: words.map((word) => nzh.cn.decodeS(word)), parseint: words.map((word) => (parse.default ?? parse)(word)) }));
JS
node a.mjs > npm.json
"$dir/venv/bin/python" - <<'PY'
import json
import pathlib

import chinese2digits
import pycnnum

words = ["两千三百亿", "一点五亿", "一万亿", "一万两千亿", "三四百亿"]
found = json.loads(pathlib.Path("npm.json").read_text(encoding="utf-8"))
found["pycnnum"] = [pycnnum.cn2num(word) for word in words]
found["chinese2digits"] = [float(chinese2digits.takeNumberFromString(word)["digitsStringList"][0]) for word in words]
for name, values in found.items():
    print(name, dict(zip(words, values)))
stands = [
    found["pycnnum"][:2] == [20_030_000_000_000, 1.5],
    found["nzh"][:4] == [30_000_000_000, 1.5, 10**12, 10**12],
    found["parseint"][2:4] == [10_000, 200_000_010_000],
    found["chinese2digits"][:4] == [2.3e11, 1.5e8, 1e12, 1.2e12],
    [found[name][4] for name in ("pycnnum", "nzh", "parseint", "chinese2digits")] == [4e10, 3.4e11, 3.4e11, 3.4e11],
]
raise SystemExit(0 if all(stands) else 1)
PY
