#!/usr/bin/env bash
# What: 㮾梨街道, a subdistrict of 长沙 whose first 汉字 lies outside GBK, written as GBK, GB 2312 and GB 18030 by iconv-lite, the usual way to write such files in Node.
# Guess: what GBK has no code for becomes a question mark, in silence.
# Seen: held (0.7.3): ?梨街道 in GBK and GB 2312, whole in GB 18030. Python raises for the same text. Two names that differ in such a 汉字 alone become one.
# Expected: an error, or an option for one.
# Instead: encode as gb18030, which every reader of GBK reads for the common 汉字, or compare iconv.decode(iconv.encode(text)) with the text.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund --prefix . iconv-lite@0.7.3
cat > a.js <<'JS'
const iconv = require("iconv-lite");
const back = ["gbk", "gb2312", "gb18030"].map((name) => iconv.decode(iconv.encode("㮾梨街道", name), name));
console.log(back);
process.exit(back.join() === "?梨街道,?梨街道,㮾梨街道" ? 0 : 1);
JS
node a.js
python3 -c 'import sys
try:
    "㮾梨街道".encode("gbk")
except UnicodeEncodeError:
    sys.exit(0)
sys.exit(1)'
