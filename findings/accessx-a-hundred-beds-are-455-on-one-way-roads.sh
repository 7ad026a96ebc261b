#!/usr/bin/env bash
# What: beds per head (2SFCA) of four villages around a ring of one-way roads of five minutes each, with a hospital of 100 beds at the first, within five minutes, by accessx.
# Guess: beds of an unknown number count as the default of one bed; the two steps go in two directions, so that beds are made or lost where roads are one-way.
# Seen: held (accessx 0.1.1): the first step asks whom the hospital reaches, the second which villages reach the hospital. On the ring the hospital reaches 100 people behind it and 4,000 people in front of it reach the hospital: 1,000 and 4,000 people have 0.0909 beds each, 455 beds in all, and the 100 people who do not reach it share in none; on two-way roads beds times people are 100. Beds unknown, or written "1,200", are one bed. A hospital 30 km from every road is put on the nearest corner, while villages farther than 200 m are left out.
# Expected: one direction, from the village, in both steps; the sum of beds times people is that of the beds.
# Instead: check that sum; give an undirected graph, or one whose roads are turned for the first step.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check --no-deps accessx==0.1.1 osmnx==2.1.0
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check geopandas==1.2.0 networkx==3.6.1 requests==2.34.2 rasterio==1.4.4 scipy==1.17.1 pandas==3.1.1 numpy==2.4.6 shapely==2.2.0
cd "$dir"
"$dir/venv/bin/python" -W ignore - <<'PY'
import geopandas as gpd
import networkx as nx
from accessx.accessibility import compute_2sfca_accessibility
from shapely.geometry import Point

CORNERS = {1: (0, 0), 2: (1000, 0), 3: (1000, 1000), 4: (0, 1000)}
villages = gpd.GeoDataFrame({"hex_id": list("甲乙丙丁"), "people": [1000.0, 100, 100, 4000]}, geometry=[Point(place) for place in CORNERS.values()], crs="EPSG:4523")


def ring(both_ways):
    graph = nx.MultiDiGraph(crs="EPSG:4523")
    for corner, (x, y) in CORNERS.items():
        graph.add_node(corner, x=x, y=y)
    for start, end in ((1, 2), (2, 3), (3, 4), (4, 1)):
        graph.add_edge(start, end, minutes=5.0)
        if both_ways:
            graph.add_edge(end, start, minutes=5.0)
    return graph


def beds_per_head(beds, both_ways, away=0):
    hospital = gpd.GeoDataFrame({"category": ["医院"], "beds": [beds]}, geometry=[Point(-away, 0)], crs="EPSG:4523")
    found = compute_2sfca_accessibility(ring(both_ways), villages, hospital, max_cost=5, cost_attr="minutes", demand_col="people", supply_col="beds")
    shares = found["sfca_医院"]
    return shares.round(4).tolist(), round((shares * villages.people).sum(), 2)


plain, one_way = beds_per_head(100.0, True), beds_per_head(100.0, False)
unknown, text, far = beds_per_head(None, True), beds_per_head("1,200", True), beds_per_head(100.0, True, away=30_000)
print(plain, one_way, unknown, text, far)
raise SystemExit(0 if plain == ([0.0196, 0.0196, 0, 0.0196], 100) and one_way == ([0.0909, 0, 0, 0.0909], 454.55) and unknown[1] == text[1] == 1 and far == plain else 1)
PY
