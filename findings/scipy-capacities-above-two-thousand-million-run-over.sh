#!/usr/bin/env bash
# What: the greatest flow over two roads of capacity 3,000,000,000 and 5,000,000,000 (money, or tonnes a year), by scipy's maximum_flow and by networkx.
# Guess: capacities above 2^31 run over.
# Seen: held (scipy 1.17.1): the flow is 0 for 3,000,000,000 and 705,032,704 for 5,000,000,000, without a word. The table itself holds 64 bits; floats are refused with an error. networkx gives both as they are.
# Expected: an error, as for floats, where a capacity does not fit.
# Instead: take thousands or ten thousands as the unit, so that no capacity reaches 2,147,483,647, or networkx.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --no-compile --disable-pip-version-check scipy==1.17.1 numpy==2.4.6 networkx==3.6.1
cd "$dir"
"$dir/venv/bin/python" -W ignore - <<'PY'
import warnings

import networkx as nx
import numpy as np
from scipy.sparse import csr_array
from scipy.sparse.csgraph import maximum_flow

warnings.simplefilter("error")
seen = []
for capacity in (2_000_000_000, 3_000_000_000, 5_000_000_000):
    table = np.array([[0, capacity, 0], [0, 0, capacity], [0, 0, 0]], dtype=np.int64)
    graph = nx.from_numpy_array(table, create_using=nx.DiGraph, edge_attr="capacity")
    seen.append((int(maximum_flow(csr_array(table), 0, 2).flow_value), int(nx.maximum_flow_value(graph, 0, 2))))
print(seen)
raise SystemExit(0 if seen == [(2_000_000_000, 2_000_000_000), (0, 3_000_000_000), (705_032_704, 5_000_000_000)] else 1)
PY
