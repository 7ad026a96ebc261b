#!/usr/bin/env bash
# What: the nearest of 300 firms to 100 places, and the outline around the firms, by d3-delaunay, d3-geo-voronoi and concaveman, all with a place, and then one without (NaN).
# Guess: one NaN makes find() wrong for others too.
# Seen: held (d3-delaunay 6.0.6, d3-geo-voronoi 2.1.0, concaveman 2.0.0): with one firm of 300 without a place d3-delaunay gives another firm than the nearest for 41 of 100 places, d3-geo-voronoi for 55, and the outline of concaveman has 126 corners for 78. No error. d3.quadtree, which leaves such firms out as its manual says, is right.
# Expected: an error, or the firm left out as in d3-quadtree.
# Instead: filter by Number.isFinite before Delaunay.from, geoVoronoi and concaveman.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund --prefix . d3-delaunay@6.0.6 d3-geo-voronoi@2.1.0 concaveman@2.0.0 d3-quadtree@3.0.1 d3-geo@3.1.1
cat > a.mjs <<'JS'
import concaveman from "concaveman";
import { Delaunay } from "d3-delaunay";
import { geoDistance } from "d3-geo";
import { geoVoronoi } from "d3-geo-voronoi";
import { quadtree } from "d3-quadtree";

let seed = 7;
const random = () => (seed = (seed * 1103515245 + 12345) % 2147483648) / 2147483648;
const firms = Array.from({ length: 300 }, () => [100 + 10 * random(), 25 + 10 * random()]);
const villages = Array.from({ length: 100 }, () => [100 + 10 * random(), 25 + 10 * random()]);
const flat = ([a, b], [c, d]) => Math.hypot(a - c, b - d);

function nearest(places, village, distance) {
  let best = -1;
  places.forEach((place, index) => {
    if (Number.isFinite(place[0]) && (best < 0 || distance(place, village) < distance(places[best], village))) best = index;
  });
  return best;
}

function ask(places) {
  const plane = Delaunay.from(places);
  const globe = geoVoronoi(places);
  const tree = quadtree(places);
  const wrong = (find, distance) => villages.filter((village) => find(village) !== nearest(places, village, distance)).length;
  return [wrong((v) => plane.find(...v), flat), wrong((v) => globe.find(...v), geoDistance), wrong((v) => places.indexOf(tree.find(...v)), flat), concaveman(places).length];
}

const whole = ask(firms);
const one = ask(firms.map((place, index) => (index === 137 ? [NaN, NaN] : place)));
console.log("wrong by d3-delaunay, d3-geo-voronoi, d3-quadtree, corners of concaveman:", whole, one);
process.exit(whole.slice(0, 3).join() === "0,0,0" && whole[3] === 78 && one.join() === "41,55,0,126" ? 0 : 1);
JS
node a.mjs
