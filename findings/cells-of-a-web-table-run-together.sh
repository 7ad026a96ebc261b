#!/usr/bin/env bash
# What: a table of a web page (成都, 4000, 8.5) without line ends in its source, made into text by html-to-text, striptags and string-strip-html (npm).
# Guess: cells run together in html-to-text with its defaults: 40008.5.
# Seen: held for html-to-text 10.0.1 and striptags 3.2.0: 成都40008.5. html-to-text keeps them apart only where a table is declared one of data ({ selector: "table", format: "dataTable" }). string-strip-html 13.7.6 puts blanks. 10<sup>4</sup> is 104 in all of them.
# Expected: a blank between cells.
# Instead: dataTable for all tables, or a reader that gives rows (cheerio and a loop over td).
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund --ignore-scripts --prefix . html-to-text@10.0.1 striptags@3.2.0 string-strip-html@13.7.6
cat > a.mjs <<'JS'
import { convert } from "html-to-text";
import { stripHtml } from "string-strip-html";
import striptags from "striptags";

const page = "<table><tr><th>地区</th><th>产值</th><th>增长</th></tr><tr><td>成都</td><td>4000</td><td>8.5</td></tr></table><p>面积10<sup>4</sup>平方米</p>";
const seen = [convert(page), striptags(page), stripHtml(page).result, convert(page, { selectors: [{ selector: "table", format: "dataTable" }] })];
console.log(seen);
process.exit(seen[0].includes("成都40008.5") && seen[1].includes("成都40008.5") && seen[2].includes("成都 4000 8.5") && /成都\s+4000\s+8\.5/.test(seen[3]) && seen.slice(0, 2).every((text) => text.includes("面积104平方米")) ? 0 : 1);
JS
node a.mjs
