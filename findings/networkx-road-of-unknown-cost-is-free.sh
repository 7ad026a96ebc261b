#!/usr/bin/env bash
# What: ten loads from a firm to a city by rail (5 + 5 a load, 20 loads at most) or by road, of which neither the cost nor the capacity of the first half is known, with min_cost_flow and maximum_flow of networkx.
# Guess: an edge without a weight costs nothing and one without a capacity carries everything, in silence.
# Seen: held (3.6.1): all ten loads take the road, for 9 each where rail costs 10; the unknown half counts as 0. The greatest flow over 5 and a way of 7 with an unknown second half is 12; unknown as NaN it is 5, as None an error: three answers to one gap.
# Expected: an error, or a word on what was assumed; the manual names both defaults.
# Instead: check that every edge has weight and capacity as numbers before calling; leave roads of unknown cost out, or give them a cost that is said.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --no-compile --disable-pip-version-check networkx==3.6.1
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import networkx as nx

ways = nx.DiGraph()
ways.add_node("firm", demand=-10)
ways.add_node("city", demand=10)
ways.add_edge("firm", "station", weight=5, capacity=20)
ways.add_edge("station", "city", weight=5, capacity=20)
ways.add_edge("firm", "pass")
ways.add_edge("pass", "city", weight=9)
flow = nx.min_cost_flow(ways)
cost = nx.cost_of_flow(ways, flow)


def greatest(**half):
    net = nx.DiGraph()
    net.add_edge("a", "b", capacity=5)
    net.add_edge("a", "c", capacity=7)
    net.add_edge("c", "b", **half)
    try:
        return nx.maximum_flow_value(net, "a", "b")
    except TypeError:
        return "TypeError"


most = [greatest(), greatest(capacity=float("nan")), greatest(capacity=None)]
print(flow["firm"], cost, most)
raise SystemExit(0 if flow["firm"] == {"station": 0, "pass": 10} and cost == 90 and most == [12, 5, "TypeError"] else 1)
PY
