#!/usr/bin/env bash
# What: is a day a working day, by chinese-workday and chinese-days (npm): 1 October and the spring festival of 2026 and of 2027, for terms such as 公示30个工作日.
# Guess: beyond the last year that a release knows 1 October is a working day, in silence.
# Seen: held for both (chinese-workday 1.16.1, chinese-days 1.5.7): 2026 is right, in 2027 1 October and 8 February (the Monday of the festival) are working days like any other, in words too (工作日). No error, no mark that the calendar ends; a term that runs into the next year ends days too early. chinesecalendar of PyPI raises for a year that it lacks.
# Expected: an error for a year without a published calendar; the days fixed by law (1 October) are known for every year.
# Instead: keep the last year known beside the calendar and refuse what lies behind it.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund --ignore-scripts --prefix . chinese-workday@1.16.1 chinese-days@1.5.7
cat > a.mjs <<'JS'
import * as days from "chinese-days";
import * as workday from "chinese-workday";

const isWorkday = workday.isWorkday ?? workday.default.isWorkday;
const other = days.isWorkday ?? days.default.isWorkday;
const dates = ["2026-02-17", "2026-10-01", "2027-02-08", "2027-10-01"];
const seen = dates.map((date) => [date, isWorkday(date), other(date)]);
console.log(seen);
process.exit(seen.every(([date, first, second]) => first === date.startsWith("2027") && second === first) ? 0 : 1);
JS
node a.mjs
