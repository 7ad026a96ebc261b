#!/usr/bin/env bash
# What: a Pajek file whose links stand as lists (*Arcslist, *Edgeslist: 1 2 3 means 1 to 2 and 1 to 3), as Pajek writes networks without weights, read by networkx and igraph.
# Guess: networkx takes the section for *Arcs: 1 2 3 is an arc from 1 to 2 of weight 3.
# Seen: held (networkx 3.6.1, igraph 1.0.0): of five deliveries two are left, with weights that are numbers of cities; *Edgeslist in the same way. igraph reads all five. No word.
# Expected: the lists, or an error for a section that is not read.
# Instead: igraph.Graph.Read_Pajek(...).to_networkx(); or look for a section whose name ends in list.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --no-compile --disable-pip-version-check networkx==3.6.1 igraph==1.0.0
cd "$dir"
"$dir/venv/bin/python" -W ignore - <<'PY'
import igraph
import networkx as nx

cities = ["成都", "德阳", "绵阳", "广元"]
heads = f"*Vertices {len(cities)}\n" + "".join(f'{number} "{city}"\n' for number, city in enumerate(cities, 1))
with open("a.net", "w", encoding="utf-8") as sheet:
    sheet.write(heads + "*Arcslist\n1 2 3\n4 1 2 3\n")
with open("b.net", "w", encoding="utf-8") as sheet:
    sheet.write(heads + "*Edgeslist\n1 2 3\n")
read = [(start, end, data["weight"]) for start, end, data in nx.read_pajek("a.net").edges(data=True)]
second = [(start, end, data["weight"]) for start, end, data in nx.read_pajek("b.net").edges(data=True)]
other = igraph.Graph.Read_Pajek("a.net").get_edgelist()
print(read, second, other)
raise SystemExit(0 if read == [("成都", "德阳", 3.0), ("广元", "成都", 2.0)] and second == [("成都", "德阳", 3.0)] and sorted(other) == [(0, 1), (0, 2), (3, 0), (3, 1), (3, 2)] else 1)
PY
