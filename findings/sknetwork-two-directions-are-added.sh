#!/usr/bin/env bash
# What: a list of flows, 甲 to 乙 of 5 and 乙 to 甲 of 3, made into a network with scikit-network's from_edge_list.
# Guess: the two directions are summed into one link without a direction.
# Seen: held: the matrix says 8 both ways, so each city sends what both send; PageRank and degrees come from that. A flow that stands in the list in one direction
#   only counts in both. directed=True keeps 5 and 3. networkx and igraph ask which of the two kinds one wants by another class or a flag; igraph keeps two links.
# Expected: directed where the list holds both directions, or a word.
# Instead: from_edge_list(flows, directed=True), and compare the sum of the matrix with the sum of the list (20 against 10 here).
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check scikit-network==0.33.5 numpy==2.4.6
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
from sknetwork.data import from_edge_list

flows = [("甲", "乙", 5), ("乙", "甲", 3), ("甲", "丙", 2)]


def matrix(**options):
    data = from_edge_list(flows, **options)
    names, values = list(data.names), data.adjacency.toarray()
    return {(names[one], names[two]): int(values[one, two]) for one in range(3) for two in range(3) if values[one, two]}


plain, directed = matrix(), matrix(directed=True)
print(plain, directed)
stands = plain == {("甲", "乙"): 8, ("乙", "甲"): 8, ("甲", "丙"): 2, ("丙", "甲"): 2}
raise SystemExit(0 if stands and directed == {(one, two): value for one, two, value in flows} else 1)
PY
