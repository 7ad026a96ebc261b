#!/usr/bin/env bash
# What: eight roads of OpenStreetMap made a traffic network by osm2gmns: one drawn from 1 to 2 that may be used from 2 to 1 only (oneway=-1, as the tag is described), one closed (access=no), one of oneway=true, a two-way road of four lanes, speeds in mph, as a pair and as a code.
# Guess: oneway=-1 is two-way or forward; 30 mph is 30; four lanes are four each way.
# Seen: half (osm2gmns 1.0.1): 30 mph is 48 km/h and four lanes are two each way. The road of oneway=-1 has one link, from 1 to 2: the way that is forbidden, and none in the way that is allowed. The closed road is open both ways, without lanes; oneway=true is two-way. Half lanes (2.5) are cut, a speed of 60;80 is 60. No word.
# Expected: a link from 2 to 1; no link for the closed road.
# Instead: have "oneway" and "access" written along (osm_link_attributes=["oneway", "access"]), and turn and drop links by them in link.csv.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check osm2gmns==1.0.1
cd "$dir"
"$dir/venv/bin/python" - 2>/dev/null <<'PY'
import csv
from pathlib import Path

import osm2gmns

ROADS = {
    "1 2": "oneway=-1 lanes=3 maxspeed=30mph",
    "2 3": "lanes=4 maxspeed=60;80",
    "2 4": "access=no",
    "3 5": "oneway=true lanes=2.5",
    "5 6": "oneway=yes",
}
nodes = "".join(f'<node id="{n}" lat="{30.65 + 0.01 * (n % 2)}" lon="{104.05 + 0.01 * n}"/>' for n in range(1, 7))
ways = ""
for number, (ends, tags) in enumerate(ROADS.items(), 11):
    pairs = [tag.split("=") for tag in tags.replace("30mph", "30_mph").split()] + [["highway", "primary"]]
    written = "".join(f'<tag k="{key}" v="{value.replace("_", " ")}"/>' for key, value in pairs)
    ways += f'<way id="{number}">' + "".join(f'<nd ref="{end}"/>' for end in ends.split()) + written + "</way>"
Path("roads.osm").write_text(f'<osm version="0.6"><bounds minlat="30.5" minlon="104" maxlat="30.8" maxlon="104.3"/>{nodes}{ways}</osm>')
network = osm2gmns.getNetFromFile("roads.osm", mode_types=("auto",), osm_link_attributes=["oneway", "access"])
osm2gmns.outputNetToCSV(network, output_folder=".")
number = {row["osm_node_id"]: row["node_id"] for row in csv.DictReader(open("node.csv"))}
osm = {mine: its for its, mine in number.items()}
links = {}
for row in csv.DictReader(open("link.csv")):
    links.setdefault(row["osm_way_id"], []).append((osm[row["from_node_id"]] + osm[row["to_node_id"]], row["lanes"], row["free_speed"]))
print(links, list(csv.DictReader(open("link.csv")))[0])
ways = {way: sorted(link[0] for link in found) for way, found in links.items()}
raise SystemExit(0 if ways == {"11": ["12"], "12": ["23", "32"], "13": ["24", "42"], "14": ["35", "53"], "15": ["56"]} and links["11"][0][2] == "48" and links["12"][0][1:] == ("2", "60") else 1)
PY
