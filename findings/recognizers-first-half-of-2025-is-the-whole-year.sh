#!/usr/bin/env bash
# What: spans of time as Chinese plans and yearbooks write them, read by Microsoft's Recognizers-Text (recognizeDateTime, Culture.Chinese) in June 2026.
# Guess: 2024年1-9月 is September, or 2024 whole.
# Seen: more than that (@microsoft/recognizers-text-suite 1.3.1): 2025年上半年 is the whole of 2025, and 今年上半年 is the whole of 2025, last year; 2024年前三季度 is all time before 2024; 2021—2025年 ends on 1 January 2025, so that its last year is missing (ends are exclusive,
#   as 2025年 shows, which ends on 1 January 2026); 2024年1-9月 is the year 2024 and the Septembers of 2025 and 2026; 十四五时期 is five o'clock. 2025年第一季度, 去年12月 and 近三年 are right. Every answer has start and end as any other.
# Expected: half a year, three quarters and the last year of a plan, or no answer.
# Instead: patterns of one's own for 上半年, 前三季度 and spans of years; take an answer only when its text covers the whole expression, and add a year to the end of spans of years.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund --prefix . @microsoft/recognizers-text-suite@1.3.1
cat > a.mjs <<'JS'
import Recognizers from "@microsoft/recognizers-text-suite";

const spans = (text) =>
  Recognizers.recognizeDateTime(text, Recognizers.Culture.Chinese, 0, new Date(2026, 5, 15)).map((found) => {
    const values = found.resolution.values.map((value) => (value instanceof Map ? Object.fromEntries(value) : value));
    return `${found.text} ${values.map((value) => value.value ?? `${value.start ?? "ever"}..${value.end}`).join(" or ")}`;
  }).join("; ");
const expected = {
  "2025年上半年": "2025年上半年 2025-01-01..2026-01-01",
  "今年上半年": "今年上半年 2025-01-01..2026-01-01",
  "2024年前三季度": "2024年前 ever..2024-01-01",
  "2021—2025年": "2021—2025年 2021-01-01..2025-01-01",
  "2025年": "2025年 2025-01-01..2026-01-01",
  "2024年1-9月": "2024 2024-01-01..2025-01-01; 9月 2025-09-01..2025-10-01 or 2026-09-01..2026-10-01",
  "十四五时期": "五时 05:00:00 or 17:00:00",
  "去年12月": "去年12月 2025-12-01..2026-01-01",
};
let same = true;
for (const [text, wanted] of Object.entries(expected)) {
  const seen = spans(text);
  console.log(text, "|", seen);
  same &&= seen === wanted;
}
process.exit(same ? 0 : 1);
JS
node a.mjs
