#!/usr/bin/env bash
# What: pypinyin on official names of prefectures and counties.
# Guess: at least 5 of 40 names whose reading is known to be special are wrong.
# Seen: of 97 tried 16 were wrong, among them well-known cities: 长治市 zhang zhi (Changzhi), 朝阳市 zhao yang (Chaoyang),
#   漯河市 ta he (Luohe), 什邡市 shen fang (Shifang), 浚县 jun (Xun). 六安, 台州, 丽水, 蚌埠, 亳州, 阆中 are right.
# Expected: the official readings at least for cities; the phrase table that has 六安 and 台州 might have 长治 and 朝阳市 too.
# Instead: take romanised names from a table of divisions; never sort, label or match places by generated pinyin alone.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check pypinyin==0.55.0
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
from pypinyin import lazy_pinyin

official = {
    "长治市": "chang zhi", "朝阳市": "chao yang", "漯河市": "luo he", "什邡市": "shi fang", "浚县": "xun",
    "单县": "shan", "郫都区": "pi du", "涡阳县": "guo yang", "宕昌县": "tan chang", "洪洞县": "hong tong",
    "荥经县": "ying jing", "六安市": "lu an", "台州市": "tai zhou", "蚌埠市": "beng bu", "阆中市": "lang zhong",
}
wrong = []
for name, right in official.items():
    got = " ".join(lazy_pinyin(name)[: len(right.split())])
    print(name, got, "" if got == right else f"(official: {right})")
    if got != right:
        wrong.append(name)
print(len(wrong), "of", len(official), "wrong")
raise SystemExit(0 if set(wrong) >= {"长治市", "朝阳市", "漯河市", "什邡市", "浚县"} else 1)
PY
