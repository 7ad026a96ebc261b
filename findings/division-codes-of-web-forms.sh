#!/usr/bin/env bash
# What: the codes of divisions in three lists that web forms of the country choose from: @vant/area-data, element-china-area-data, china-area-data (npm): 东莞 (which has no counties), zones, and what is new.
# Guess: 东莞, 中山, 嘉峪关 have codes that no official list holds, and others in each package.
# Seen: held, and more (@vant/area-data 2.1.0, element-china-area-data 6.1.0, china-area-data 5.0.1): 441903 in the form of vant is 南城街道, a town with a code of six digits made for the form, which has 441900004 in the two others; 620290 雄关区 is no division. vant has 555 codes that the second lacks: those
#   of Taiwan, towns of cities without counties, and dozens of development zones, which lie within counties of the same list: 苏州工业园区 is in twice, as 320571 and 320590. china-area-data still has 下城区 and 错那县, dissolved in 2021 and 2023, and neither 临平区 nor 错那市. What people chose in such forms cannot be joined to a yearbook by the code.
# Expected: a mark on codes that are the form's own, and a date.
# Instead: take the first six digits only if one's own dated list of divisions has them; ask for the name beside the code.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund --prefix . @vant/area-data@2.1.0 element-china-area-data@6.1.0 china-area-data@5.0.1
cat > a.mjs <<'JS'
import { areaList } from "@vant/area-data";
import { codeToText } from "element-china-area-data";
import module from "china-area-data";

const older = Object.assign({}, ...Object.values(module.default || module));
const vant = areaList.county_list;
const own = Object.keys(vant).filter((code) => !codeToText[code]);
const seen = [vant["441903"], codeToText["441900004"], older["441900004"], vant["620290"], codeToText["620290"], own.length, vant["320571"], vant["320590"], codeToText["320571"], older["330103"], older["330113"], vant["330113"], vant["330103"], older["540530"], older["540581"]];
console.log(JSON.stringify(seen.map((name) => name ?? null)));
const want = ["南城街道", "南城街道", "南城街道", "雄关区", null, 555, "苏州工业园区", "工业园区", null, "下城区", null, "临平区", null, "错那县", null];
process.exit(JSON.stringify(seen.map((name) => name ?? null)) === JSON.stringify(want) ? 0 : 1);
JS
node a.mjs
