#!/usr/bin/env bash
# What: 2,000 firms in spatial indexes of web maps (rbush, flatbush, kdbush), all with a place, and then one without (NaN, what parseFloat gives for an empty cell), searched by 200 rectangles.
# Guess: the firm without a place hides others.
# Seen: half (rbush 4.0.1, flatbush 4.7.0, kdbush 4.1.0): with one such firm rbush finds none of the other 1,999 in any rectangle any more; flatbush finds them all and the firm without a place in every one of the 200, as if it lay everywhere; kdbush is right. No error on loading or searching.
# Expected: an error on loading, or the firm in no rectangle and the others as before.
# Instead: leave out what has no finite place before loading (Number.isFinite of both), and say how many were left out.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund --prefix . rbush@4.0.1 flatbush@4.7.0 kdbush@4.1.0
cat > a.mjs <<'JS'
import Flatbush from "flatbush";
import KDBush from "kdbush";
import RBush from "rbush";

let seed = 7;
const random = () => (seed = (seed * 1103515245 + 12345) % 2147483648) / 2147483648;
const firms = Array.from({ length: 2000 }, () => [100 + 10 * random(), 25 + 10 * random()]);
const boxes = Array.from({ length: 200 }, () => [100 + 9 * random(), 25 + 9 * random()]).map(([x, y]) => [x, y, x + 1, y + 1]);
const inside = ([x, y], [west, south, east, north]) => x >= west && x <= east && y >= south && y <= north;

function ask(places) {
  const right = boxes.reduce((sum, box) => sum + places.filter((place) => inside(place, box)).length, 0);
  const tree = new RBush();
  tree.load(places.map(([x, y]) => ({ minX: x, minY: y, maxX: x, maxY: y })));
  const flat = new Flatbush(places.length);
  const kd = new KDBush(places.length);
  for (const [x, y] of places) {
    flat.add(x, y, x, y);
    kd.add(x, y);
  }
  flat.finish();
  kd.finish();
  const count = (search) => boxes.reduce((sum, box) => sum + search(box).length, 0);
  return [right, count(([a, b, c, d]) => tree.search({ minX: a, minY: b, maxX: c, maxY: d })), count((box) => flat.search(...box)), count((box) => kd.range(...box))];
}

const whole = ask(firms);
const one = ask(firms.map((place, index) => (index === 100 ? [parseFloat(""), parseFloat("")] : place)));
console.log("right, rbush, flatbush, kdbush:", whole, one);
const [right, rbush, flatbush, kdbush] = one;
process.exit(whole.every((found) => found === whole[0]) && right > 3000 && rbush === 0 && flatbush === right + 200 && kdbush === right ? 0 : 1);
JS
node a.mjs
