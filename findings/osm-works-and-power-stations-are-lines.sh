#!/usr/bin/env bash
# What: an extract of OpenStreetMap with three closed outlines: a works (man_made=works), an industrial area (landuse=industrial), a power station (power=plant), read by GDAL (pyogrio, as geopandas does), by osmtogeojson of npm, and by osmium export of Debian 12.
# Guess: works and power stations are lines in GDAL, so they are not in the layer multipolygons; osmium writes each outline twice, as a line and as an area.
# Seen: both held (pyogrio 0.13.0, osmtogeojson 2.2.12, osmium-tool 1.15.0): GDAL's multipolygons hold the industrial area alone, works and power station lie in lines between the roads; osmtogeojson has three areas; osmium export has three areas and three lines with the same names, so that a count of
#   parks is six and their outlines count as roads. Whoever sums industrial land gets one, three or six outlines of one file.
# Expected: one rule, or a word on what was left ambiguous.
# Instead: in GDAL an osmconf.ini of one's own, with man_made and power among closed_ways_are_polygons; in osmium --geometry-types=polygon for areas.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check pyogrio==0.13.0 numpy==2.4.6
cd "$dir"
npm install --silent --no-audit --no-fund --prefix . osmtogeojson@2.2.12
mkdir -p debs/partial root
apt-get -qq -o APT::Sandbox::User=root -o Debug::NoLocking=1 -o Dir::Cache::archives="$dir/debs/" --download-only --no-install-recommends -y install osmium-tool=1.15.0-1 > apt.txt
for deb in debs/*.deb; do dpkg -x "$deb" root; done
export LD_LIBRARY_PATH="$dir/root/usr/lib/x86_64-linux-gnu"
"$dir/venv/bin/python" - <<'PY'
NODES = [(1, 0), (2, 1), (3, 2)]
KINDS = [("man_made", "works", "甲厂"), ("landuse", "industrial", "乙园区"), ("power", "plant", "丙电厂")]
with open("a.osm", "w", encoding="utf-8") as file:
    file.write('<?xml version="1.0"?><osm version="0.6">')
    for way, shift in NODES:
        for corner, (x, y) in enumerate(((0, 0), (1, 0), (1, 1), (0, 1))):
            file.write(f'<node id="{way * 10 + corner}" version="1" lat="{30 + shift * 0.1 + y * 0.01:.3f}" lon="{104 + x * 0.01:.3f}"/>')
    for (way, _), (key, value, name) in zip(NODES, KINDS):
        refs = "".join(f'<nd ref="{way * 10 + corner}"/>' for corner in (0, 1, 2, 3, 0))
        file.write(f'<way id="{way}" version="1">{refs}<tag k="{key}" v="{value}"/><tag k="name" v="{name}"/></way>')
    file.write("</osm>")
PY
root/usr/bin/osmium export a.osm -f geojson --geometry-types=linestring,polygon -o default.geojson
env -u LD_LIBRARY_PATH node node_modules/osmtogeojson/osmtogeojson a.osm > js.geojson
env -u LD_LIBRARY_PATH "$dir/venv/bin/python" -W ignore - <<'PY'
import collections
import json

import pyogrio.raw

seen = {}
for layer in ("multipolygons", "lines"):
    meta, _, _, columns = pyogrio.raw.read("a.osm", layer=layer)
    seen[layer] = list(columns[list(meta["fields"]).index("name")])
for name in ("js.geojson", "default.geojson"):
    with open(name, encoding="utf-8") as file:
        seen[name] = dict(collections.Counter(feature["geometry"]["type"].replace("Multi", "") for feature in json.load(file)["features"]))
print(seen)
raise SystemExit(0 if seen == {"multipolygons": ["乙园区"], "lines": ["甲厂", "丙电厂"], "js.geojson": {"Polygon": 3}, "default.geojson": {"LineString": 3, "Polygon": 3}} else 1)
PY
