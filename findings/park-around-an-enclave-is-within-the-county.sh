#!/usr/bin/env bash
# What: is a park within the county? The park lies over a hole of the county, an enclave of another one with a fringe around it; by turf (booleanWithin, booleanContains) and @terraformer/spatial (within).
# Guess: yes, since only the corners of the park are looked at.
# Seen: held for both (@turf/turf 7.4.0, @terraformer/spatial 2.2.2): true, though a quarter of the park is the enclave, land of the other county; turf.difference leaves that quarter over. A park that lies in the hole alone is not within, rightly.
# Expected: false, as PostGIS, shapely and JTS say.
# Instead: turf.difference(park, county) must be null (or below a square metre); or shapely.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund --ignore-scripts --prefix . @turf/turf@7.4.0 @terraformer/spatial@2.2.2
cat > a.mjs <<'JS'
import { within } from "@terraformer/spatial";
import * as turf from "@turf/turf";

const ring = (x, y, side) => [[x, y], [x + side, y], [x + side, y + side], [x, y + side], [x, y]];
const county = turf.polygon([ring(0, 0, 10), ring(4, 4, 2).reverse()]);
const park = turf.polygon([ring(3, 3, 4)]);
const alone = turf.polygon([ring(4.5, 4.5, 1)]);
const seen = [turf.booleanWithin(park, county), turf.booleanContains(county, park), within(park.geometry, county.geometry), turf.booleanWithin(alone, county)];
const outside = turf.area(turf.difference(turf.featureCollection([park, county]))) / turf.area(park);
console.log(seen, { outside });
process.exit(`${seen}` === "true,true,true,false" && Math.abs(outside - 0.25) < 0.01 ? 0 : 1);
JS
node a.mjs
