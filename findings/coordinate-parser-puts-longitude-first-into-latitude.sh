#!/usr/bin/env bash
# What: a place as Chinese texts give it, longitude first: 东经104.06 北纬30.67, and 104.06, 30.67, by coordinate-parser and geo-coordinates-parser (npm).
# Guess: the first number is taken for the latitude, or the two are put right by their letters.
# Seen: half: coordinate-parser 1.0.7 gives latitude 104.06 for both, though there is none above 90 and 东经 says what it is; with letters behind (104.06E 30.67N) it raises. geo-coordinates-parser 1.7.4 refuses all of these, rightly.
# Expected: an error for a latitude above 90.
# Instead: look for 东经/北纬/E/N oneself; refuse a latitude above 90 and, within the country, one above 54.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund --ignore-scripts --prefix . coordinate-parser@1.0.7 geo-coordinates-parser@1.7.4
cat > a.mjs <<'JS'
import Coordinates from "coordinate-parser";
import * as parser from "geo-coordinates-parser";

const convert = parser.convert ?? parser.default?.convert ?? parser.default;
const attempt = (read) => {
  try {
    return read();
  } catch (error) {
    return `refused: ${error.message}`;
  }
};
const places = ["东经104.06 北纬30.67", "104.06, 30.67", "104.06E 30.67N"];
const seen = places.map((place) => attempt(() => new Coordinates(place).getLatitude()));
const other = places.map((place) => attempt(() => convert(place).decimalLatitude));
console.log(seen, other);
process.exit(seen[0] === 104.06 && seen[1] === 104.06 && `${seen[2]}`.startsWith("refused") && other.every((text) => `${text}`.startsWith("refused")) ? 0 : 1);
JS
node a.mjs
