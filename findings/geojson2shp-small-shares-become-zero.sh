#!/usr/bin/env bash
# What: parks with shares of 0.0004 and 0.0126 and counts of 5 and 7.8, written as a Shapefile by geojson2shp and @mapbox/shp-write (npm) and read by GDAL; and a number of twenty digits through dbf, on which the second rests.
# Guess: shares are cut to three decimals, 7.8 to 7 where the first is 5, long numbers to their width.
# Seen: shares held for geojson2shp 0.5.0: 0.0004 is 0.0 and 0.0126 is 0.012 (cut, not rounded); wrong for @mapbox/shp-write 0.4.3, which keeps both, and for 7.8, which both keep. Long numbers held, and worse: 12345678901234567890 through dbf 0.2.0 is 1.23e17, a hundredth, since the last digits are cut off.
# Expected: enough decimals, or a word; a number that does not fit is an error, as in GDAL.
# Instead: write Shapefiles by GDAL or mapshaper; with these, multiply shares (per ten thousand) and keep long numbers as text.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
cd "$dir"
"$dir/venv/bin/pip" install --quiet --no-compile --disable-pip-version-check pyogrio==0.13.0 pandas==3.1.1 geopandas==1.2.0
npm install --silent --no-audit --no-fund --prefix . geojson2shp@0.5.0 @mapbox/shp-write@0.4.3 dbf@0.2.0
cat > a.js <<'JS'
const fs = require("fs");
const { convert } = require("geojson2shp");
const shpwrite = require("@mapbox/shp-write");
const dbf = require("dbf");
const park = (name, share, firms, longitude) => ({ type: "Feature", properties: { name, share, firms }, geometry: { type: "Point", coordinates: [longitude, 30] } });
const features = [park("A", 0.0004, 5, 104), park("B", 0.0126, 7.8, 105)];
fs.writeFileSync("long.dbf", Buffer.from(dbf.structure([{ number: 12345678901234567890, name: "A" }, { number: 1, name: "B" }]).buffer));
(async () => {
  await convert(features, fs.createWriteStream("one.zip"), { layer: "a" });
  fs.writeFileSync("two.zip", await shpwrite.zip({ type: "FeatureCollection", features }, { outputType: "nodebuffer", compression: "STORE" }));
})();
JS
node a.js
"$dir/venv/bin/python" - <<'PY'
import geopandas as gpd
import pyogrio

seen = {name: gpd.read_file(f"{name}.zip")[["share", "firms"]].to_numpy().tolist() for name in ("one", "two")}
long = float(pyogrio.read_dataframe("long.dbf").number[0])
print(seen, long)
stands = seen == {"one": [[0.0, 5.0], [0.012, 7.8]], "two": [[0.0004, 5.0], [0.0126, 7.8]]}
raise SystemExit(0 if stands and 1.2e17 < long < 1.3e17 else 1)
PY
