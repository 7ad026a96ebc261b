#!/usr/bin/env bash
# What: deliveries of three cities to one, as a CSV gives them ("1,000", "90", and a return of -5), laid out by d3-sankey.
# Guess: the text with a comma is NaN or 0.
# Seen: held (d3-sankey 0.12.3): the city with "1,000" has the value 0 and its ribbon no width (NaN), so that nothing is drawn for the largest supplier, while the customer's bar shows 85 for 1,085 as its whole; the return takes 5 from the whole and has a width below 0, which a page draws as a ribbon of nothing. Plain text such as
#   "90" counts as a number. No error.
# Expected: an error for what is no number, and for flows below 0.
# Instead: +value.replaceAll(",", "") and a check of Number.isFinite for each link; returns as links of their own in the other direction.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund --prefix . d3-sankey@0.12.3
cat > a.mjs <<'JS'
import { sankey } from "d3-sankey";

const nodes = ["成都", "绵阳", "德阳", "重庆"].map((id) => ({ id }));
const links = [["成都", "1,000"], ["绵阳", "90"], ["德阳", -5]].map(([source, value]) => ({ source, target: "重庆", value }));
const drawn = sankey().nodeId((node) => node.id).extent([[0, 0], [100, 100]])({ nodes, links });
const seen = [drawn.nodes.map((node) => node.value), drawn.links.map((link) => (Number.isNaN(link.width) ? "NaN" : Math.sign(link.width)))];
console.log(JSON.stringify(seen));
process.exit(JSON.stringify(seen) === '[[0,90,0,85],["NaN",1,-1]]' ? 0 : 1);
JS
node a.mjs
