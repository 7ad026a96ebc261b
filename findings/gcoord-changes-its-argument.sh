#!/usr/bin/env bash
# What: sites in GeoJSON turned from WGS 84 to GCJ-02 by gcoord (npm) for a Gaode map, the same object used again for a second map.
# Guess: transform changes the object that it is given.
# Seen: so it is: it returns the same object, and the second call shifts again, by 719 m in all instead of 359. Pairs [lon, lat] are copied, strings too. 台北 is shifted by
#   503 m as well (gcj02-inverse.sh tells of Seoul and Hanoi in other packages).
# Expected: a new object, as for pairs; or the word "in place" in its name.
# Instead: gcoord.transform(structuredClone(data), gcoord.WGS84, gcoord.GCJ02).
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --prefix "$dir" --silent --no-audit --no-fund gcoord@1.0.7
cd "$dir"
node --input-type=module - <<'JS'
import gcoord from "gcoord";

const { WGS84, GCJ02, transform } = gcoord;
const metres = (a, b) => Math.hypot((a[0] - b[0]) * 111320 * Math.cos((a[1] * Math.PI) / 180), (a[1] - b[1]) * 110574);
const start = [104.06, 30.67];
const site = { type: "Feature", properties: {}, geometry: { type: "Point", coordinates: [...start] } };
const first = transform(site, WGS84, GCJ02);
const once = metres(start, site.geometry.coordinates);
transform(site, WGS84, GCJ02);
const twice = metres(start, site.geometry.coordinates);
const pair = [...start];
transform(pair, WGS84, GCJ02);
const taipei = metres([121.5, 25.03], transform([121.5, 25.03], WGS84, GCJ02));
console.log("same object", first === site, "once", once, "twice", twice, "pair", pair, "taipei", taipei);
process.exit(first === site && once > 300 && twice > 1.9 * once && metres(start, pair) === 0 && taipei > 400 ? 0 : 1);
JS
