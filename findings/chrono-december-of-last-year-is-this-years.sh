#!/usr/bin/env bash
# What: dates as Chinese plans write them (去年12月, 2024年1-9月, 3月5日至8日, 2025年底), read by the Chinese parser of chrono-node in June 2026.
# Guess: 2024年1-9月 is January 2024 or nothing; 2025年底 is not found.
# Seen: half (chrono-node 2.10.3): 去年12月 is December 2026, the end of this year, since 去 is dropped and 年12月 read; 2024年1-9月 is September 2026, the year of reading, and so is 2024年1—2月 (February 2026); 3月5日至8日 ends on the 5th;
#   2025年底, 今年上半年 and 2021—2025年 are not found at all. 2024年1月至9月, 2025年3月 and 二〇二五年三月 are right. Each wrong date comes as any other, only the text that was taken (年12月, 9月) shows what was left out.
# Expected: 去年 read as the year before, as 上个月 is; a match that begins in the middle of a word refused.
# Instead: read years and months by patterns of one's own; compare result.text with the text between the words beside it.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund --prefix . chrono-node@2.10.3
cat > a.mjs <<'JS'
import * as chrono from "chrono-node";

const reading = new Date(2026, 5, 15, 12);
const month = (date) => `${date.getFullYear()}-${date.getMonth() + 1}`;
const read = (text) => chrono.zh.hans.parse(text, reading).map(({ text: taken, start, end }) => `${taken} ${month(start.date())}${end ? ` to ${month(end.date())}` : ""}`).join() || "nothing";
const texts = ["去年12月", "2024年1-9月", "2024年1—2月", "3月5日至8日", "2025年底", "今年上半年", "2021—2025年", "2024年1月至9月", "二〇二五年三月"];
const seen = texts.map(read);
texts.forEach((text, i) => console.log(text, "|", seen[i]));
const expected = ["年12月 2026-12", "9月 2026-9", "2月 2026-2", "3月5日 2026-3", "nothing", "nothing", "nothing", "2024年1月至9月 2024-1 to 2024-9", "二〇二五年三月 2025-3"];
process.exit(JSON.stringify(seen) === JSON.stringify(expected) ? 0 : 1);
JS
node a.mjs
