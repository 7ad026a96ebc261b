#!/usr/bin/env bash
# What: a park at 104.06 E 30.67 N in the answer of a feature service (WFS 2.0, GML 3.2), in EPSG:4326 and in EPSG:4490 (CGCS2000, which China's services must use), latitude first as both say, read by OpenLayers, EPSG:4490 registered by proj4 with the usual text.
# Guess: in 4326 the axes are turned rightly, in 4490 they stay as they stand.
# Seen: held (ol 10.11.0, proj4 2.22.0): [104.06, 30.67] in EPSG:4326, [30.67, 104.06] in urn:ogc:def:crs:EPSG::4490, which is north of the pole: on a web map x is a place in the east of Africa and y NaN. Nothing is said. With +axis=neu in the definition it is right.
# Expected: the order of axes by the code; the definitions that are handed round (+proj=longlat +ellps=GRS80 +no_defs) do not hold it.
# Instead: proj4.defs("EPSG:4490", "+proj=longlat +ellps=GRS80 +no_defs +axis=neu"), or ask the service for GeoJSON.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --prefix "$dir" --silent --no-audit --no-fund ol@10.11.0 proj4@2.22.0 jsdom@29.1.1
cd "$dir"
cat > a.mjs <<'JS'
import { JSDOM } from "jsdom";
import proj4 from "proj4";

const { window } = new JSDOM("");
Object.assign(globalThis, { window, document: window.document, DOMParser: window.DOMParser, Node: window.Node, XMLSerializer: window.XMLSerializer });
const { register } = await import("ol/proj/proj4.js");
const { default: WFS } = await import("ol/format/WFS.js");
proj4.defs("EPSG:4490", "+proj=longlat +ellps=GRS80 +no_defs");
register(proj4);
const answer = (code) => `<wfs:FeatureCollection xmlns:wfs="http://www.opengis.net/wfs/2.0" xmlns:gml="http://www.opengis.net/gml/3.2" xmlns:a="http://a"><wfs:member><a:park gml:id="p.1"><a:geom>
<gml:Point srsName="urn:ogc:def:crs:EPSG::${code}"><gml:pos>30.67 104.06</gml:pos></gml:Point></a:geom></a:park></wfs:member></wfs:FeatureCollection>`;
const format = new WFS({ version: "2.0.0", featureNS: "http://a", featureType: "park" });
const place = (code, options) => format.readFeatures(answer(code), options)[0].getGeometry().getCoordinates().slice(0, 2);
const first = place(4326, {});
const second = place(4490, {});
const onMap = place(4490, { featureProjection: "EPSG:3857" });
console.log(first, second, onMap);
process.exit(`${first}` === "104.06,30.67" && `${second}` === "30.67,104.06" && Number.isNaN(onMap[1]) ? 0 : 1);
JS
node a.mjs
