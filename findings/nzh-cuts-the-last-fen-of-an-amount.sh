#!/usr/bin/env bash
# What: amounts in capitals (大写金额) by nzh (npm): 0.57万元 and 4.35 hundred made into yuan by multiplying, and 19.999.
# Guess: another one: that the minus, zeros or 亿 and 万 are written wrongly; that was wrong (人民币壹亿零壹万零壹元整, 人民币负伍元整).
# Seen: nzh 1.0.14 cuts behind the second place and does not round: 0.57 * 10000 is 5699.999999999999 in any language of binary numbers, and is written 人民币伍仟陆佰玖拾玖元玖角玖分 for 伍仟柒佰元整; 19.999 is 壹拾玖元玖角玖分. The capitals are the amount that counts on a contract.
# Expected: rounding to 分.
# Instead: toMoney(Math.round(yuan * 100) / 100), or amounts in whole 分.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund --ignore-scripts --prefix . nzh@1.0.14
cat > a.mjs <<'JS'
import nzh from "nzh";

const write = (amount) => nzh.cn.toMoney(amount);
const seen = [write(0.57 * 10000), write(4.35 * 100), write(19.999), write(Math.round(0.57 * 10000 * 100) / 100), write(-5), write(100010001)];
console.log(seen);
process.exit(seen[0] === "人民币伍仟陆佰玖拾玖元玖角玖分" && seen[1] === "人民币肆佰叁拾肆元玖角玖分" && seen[2] === "人民币壹拾玖元玖角玖分" && seen[3] === "人民币伍仟柒佰元整" && seen[4] === "人民币负伍元整" ? 0 : 1);
JS
node a.mjs
