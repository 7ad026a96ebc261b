#!/usr/bin/env bash
# What: 300 firms in three dense places, grouped by turf (clustersDbscan, clustersKmeans) and gathered by park (collect), and again with one firm whose place is not known (NaN).
# Guess: all firms become noise, k-means makes one group, collect gathers nothing.
# Seen: nearly held (@turf/turf 7.4.0): one firm without a place makes all 300 noise, so that there are no clusters at all; k-means joins two of the three places and makes the one firm a group of its own (1, 99, 200 for 100, 100, 100); collect gathers 0 firms in each of the three parks for 100 each. No error, though centroid and pointsWithinPolygon of the same package raise on the same firms. The index behind the two
#   (rbush) finds nothing once one place is NaN.
# Expected: the error that the other functions give.
# Instead: features.filter((feature) => feature.geometry.coordinates.every(Number.isFinite)) first, and say how many were left out.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund --prefix . @turf/turf@7.4.0
cat > a.mjs <<'JS'
import * as turf from "@turf/turf";

let seed = 7;
const random = () => (seed = (seed * 1103515245 + 12345) % 2147483648) / 2147483648;
const places = Array.from({ length: 300 }, (_, index) => [100 + (index % 3) * 3 + 0.2 * random(), 30 + 0.2 * random()]);
const parks = turf.featureCollection([0, 1, 2].map((number) => turf.bboxPolygon([100 + number * 3, 30, 100.2 + number * 3, 30.2])));
const firms = (list) => ({ type: "FeatureCollection", features: list.map((coordinates) => ({ type: "Feature", properties: { n: 1 }, geometry: { type: "Point", coordinates } })) });
function sizes(collection) {
  const groups = {};
  for (const { properties } of collection.features) {
    const name = `${properties.dbscan} ${properties.cluster}`;
    groups[name] = (groups[name] ?? 0) + 1;
  }
  return Object.values(groups).sort((a, b) => a - b).join();
}

function ask(list) {
  const noise = turf.clustersDbscan(firms(list), 5, { minPoints: 3 });
  let centroid = "a point";
  try {
    turf.centroid(firms(list));
  } catch (error) {
    centroid = error.message;
  }
  return [noise.features.filter((one) => one.properties.dbscan === "noise").length, sizes(noise), sizes(turf.clustersKmeans(firms(list), { numberOfClusters: 3 })), turf.collect(parks, firms(list), "n", "all").features.map((park) => park.properties.all.length).join(), centroid];
}

const seen = [ask(places), ask(places.map((place, index) => (index === 137 ? [NaN, NaN] : place)))];
console.log(JSON.stringify(seen));
process.exit(JSON.stringify(seen) === '[[0,"100,100,100","100,100,100","100,100,100","a point"],[300,"300","1,99,200","0,0,0","coordinates must contain numbers"]]' ? 0 : 1);
JS
node a.mjs
