#!/usr/bin/env bash
# What: a county of two parts (MultiGeometry) from a KML, read by @tmcw/togeojson and @mapbox/togeojson, and a firm within it looked up by which-polygon and by turf.
# Guess: both readers make a GeometryCollection of it, in which turf finds no firm and no area.
# Seen: half (@tmcw/togeojson 7.1.3, @mapbox/togeojson 0.16.2, which-polygon 2.2.1, @turf/turf 7.4.0): it is a GeometryCollection in both; which-polygon has null for the firm, as for one abroad, and turf.intersect of the county with a square that lies in it is null, "they do not overlap", without a word.
#   turf.area is right, and so is turf.pointsWithinPolygon; booleanPointInPolygon, tag and buffer raise. A county of one part beside it works in all.
# Expected: a MultiPolygon, as all parts are polygons.
# Instead: turf.combine(turf.flatten(collection)) by county before looking up; ogr2ogr reads a MultiPolygon.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund --prefix . @tmcw/togeojson@7.1.3 @mapbox/togeojson@0.16.2 @xmldom/xmldom@0.9.12 which-polygon@2.2.1 @turf/turf@7.4.0
cat > a.mjs <<'JS'
import mapbox from "@mapbox/togeojson";
import { kml } from "@tmcw/togeojson";
import * as turf from "@turf/turf";
import { DOMParser } from "@xmldom/xmldom";
import whichPolygon from "which-polygon";

const part = (x) => `<Polygon><outerBoundaryIs><LinearRing><coordinates>${x},30 ${x + 1},30 ${x + 1},31 ${x},31 ${x},30</coordinates></LinearRing></outerBoundaryIs></Polygon>`;
const county = (name, geometry) => `<Placemark><name>${name}</name>${geometry}</Placemark>`;
const text = `<kml xmlns="http://www.opengis.net/kml/2.2"><Document>${county("two parts", `<MultiGeometry>${part(104)}${part(106)}</MultiGeometry>`)}${county("one part", part(110))}</Document></kml>`;
const counties = kml(new DOMParser().parseFromString(text, "text/xml"));
const other = mapbox.kml(new DOMParser().parseFromString(text, "text/xml"));
const lookUp = whichPolygon(counties);
const square = turf.bboxPolygon([104.2, 30.2, 104.8, 30.8]);
const combined = turf.combine(turf.flatten(turf.featureCollection([counties.features[0]]))).features[0];
const seen = [
  counties.features[0].geometry.type, other.features[0].geometry.type,
  lookUp([104.5, 30.5]), lookUp([110.5, 30.5])?.name,
  turf.intersect(turf.featureCollection([counties.features[0], square])) ?? null,
  turf.intersect(turf.featureCollection([combined, square])).geometry.type,
  whichPolygon(turf.featureCollection([combined]))([104.5, 30.5]) !== null,
];
console.log(seen);
process.exit(JSON.stringify(seen) === '["GeometryCollection","GeometryCollection",null,"one part",null,"Polygon",true]' ? 0 : 1);
JS
node a.mjs
