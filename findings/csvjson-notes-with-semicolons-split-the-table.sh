#!/usr/bin/env bash
# What: a CSV of cities with an output and a list of industries (电子;软件;芯片;封装) between commas, made into JSON by csvjson-csv2json, which csvjson.com uses, with its defaults; papaparse (npm), csv.Sniffer and pandas (sep=None) beside it.
# Guess: readers that guess the separator take the semicolon, as there are more of them.
# Seen: wrong for three, held for csvjson-csv2json (5.0.6): the table is split at the semicolons: one column "城市,产值,行业" with "成都,10,电子", and 软件, 芯片 and 封装 are gone, as the head has no columns for them. It takes whichever sign is the more frequent in the whole text, so that it depends on the notes: without the
#   third city (six of each) the table is right. No error.
# Expected: a separator that the head has too; the same number of columns in all rows.
# Instead: csv2json(text, { separator: "," }); compare the number of heads with what one knows.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund --prefix . csvjson-csv2json@5.0.6 papaparse@5.7.1
cat > a.cjs <<'JS'
const csv2json = require("csvjson-csv2json");
const papa = require("papaparse");

const text = "城市,产值,行业\n成都,10,电子;软件;芯片;封装\n绵阳,20,汽车;电池;电机;电控\n德阳,30,医药;器械;研发;检测\n";
const seen = [csv2json(text), csv2json(text, { separator: "," }), papa.parse(text, { header: true, skipEmptyLines: true }).data].map((rows) => JSON.stringify(rows[0]));
console.log(seen);
const right = '{"城市":"成都","产值":"10","行业":"电子;软件;芯片;封装"}';
process.exit(JSON.stringify(seen) === JSON.stringify(['{"城市,产值,行业":"成都,10,电子"}', right, right]) ? 0 : 1);
JS
node a.cjs
