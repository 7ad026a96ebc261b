#!/usr/bin/env bash
# What: amounts as Chinese plans write them, read by Microsoft's Recognizers-Text (recognizeNumber, recognizeCurrency and recognizeDimension, Culture.Chinese).
# Guess: 三四百亿元 is 3 or 400; 十四五 is 14.5 or two numbers; 4000-5000亿元 has two ends.
# Seen: held in part (@microsoft/recognizers-text-suite 1.3.1): a number in 汉字 with a point before 万 or 亿 is nothing at all (一点二万亿元, 十点五亿, 三点五万吨), while 1.2万亿元 is right; 三四百亿元 is 400 亿; of 4000-5000亿元 the lower end is 4000, without 亿 and without
#   yuan; 廿五 is 5; 十四五 is 14; 20km2 is a length of 20 km and an area of 20 km2 at once, and the number 20,000; 两江新区 holds the unit 两 (50 grams).
# Expected: 1.2 万亿, 35,000 t, and both ends of a span in one unit.
# Instead: turn figures in 汉字 into digits first (cn2an on the match); read spans by a pattern of one's own; one unit for one stretch of text, the longest.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund --prefix . @microsoft/recognizers-text-suite@1.3.1
cat > a.mjs <<'JS'
import Recognizers from "@microsoft/recognizers-text-suite";

const { Culture, recognizeNumber, recognizeCurrency, recognizeDimension } = Recognizers;
const read = (reader) => (text) => reader(text, Culture.Chinese).map((found) => `${found.text} ${found.resolution.value ?? "?"} ${found.resolution.unit ?? ""}`.trim()).join("; ");
const seen = {
  numbers: ["一点二万亿元", "1.2万亿元", "十点五亿", "三四百亿元", "4000-5000亿元", "廿五", "十四五"].map(read(recognizeNumber)),
  money: ["一点二万亿元", "4000-5000亿元"].map(read(recognizeCurrency)),
  sizes: ["三点五万吨", "12万吨", "20km2", "两江新区"].map(read(recognizeDimension)),
};
console.log(seen);
const expected = {
  numbers: ["", "1.2万亿 1200000000000", "", "四百亿 40000000000", "4000 4000; 5000亿 500000000000", "五 5", "十四 14"],
  money: ["", "5000亿元 500000000000 Chinese yuan"],
  sizes: ["吨 ? Ton", "12万吨 120000 Ton", "20km 20000 Meter; 20km2 20 Square kilometer", "两 ? Liang"],
};
process.exit(JSON.stringify(seen) === JSON.stringify(expected) ? 0 : 1);
JS
node a.mjs
