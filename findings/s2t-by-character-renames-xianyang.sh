#!/usr/bin/env bash
# What: names of places turned into traditional characters by chinese-s2t and chinese-conv (npm), which go character by character: 咸阳, 范县, 岳阳, 里水镇, and 公里.
# Guess: characters that stand for two become the wrong one: 鹹陽, 臺州, 範縣.
# Seen: held but for 台州: chinese-s2t 1.0.0 writes 鹹陽市 (salty), 範縣, 嶽陽市; chinese-conv 4.0.0 writes 咸陽 and 范縣 rightly but 裡水鎮 and 公裡 for 里水鎮 and 公里; chinese-s2t 裏水鎮 and 公裏. A search for the right name finds nothing, and the unit kilometre is no word.
# Expected: names and units as they are written: 咸陽, 范縣, 岳陽, 里水, 公里.
# Instead: opencc-js with its phrases and a list of names of one's own; codes for places.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund --ignore-scripts --prefix . chinese-s2t@1.0.0 chinese-conv@4.0.0
cat > a.mjs <<'JS'
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
const { tify } = require("chinese-conv");
const { s2t } = require("chinese-s2t");

const names = ["咸阳市", "范县", "岳阳市", "里水镇", "5公里"];
const seen = [names.map((name) => s2t(name)), names.map((name) => tify(name))];
console.log(seen);
process.exit(`${seen[0]}` === "鹹陽市,範縣,嶽陽市,裏水鎮,5公裏" && `${seen[1]}` === "咸陽市,范縣,岳陽市,裡水鎮,5公裡" ? 0 : 1);
JS
node a.mjs
