#!/usr/bin/env bash
# What: two deliveries, 10 and 5, between one pair of cities in igraph: get_adjacency_sparse and get_adjacency of the weight, and simplify(), which makes one link of several.
# Guess: the matrix adds or keeps the last, by package; simplify drops the weight.
# Seen: held, and within one package (igraph 1.0.0): get_adjacency_sparse("weight") has 15, get_adjacency(attribute="weight") has 5, the later one, for the same graph. simplify() leaves one link without a weight, so that every later length and strength counts 1. No word.
# Expected: one rule for both matrices; an attribute kept by a rule, or a refusal.
# Instead: simplify(combine_edges={"weight": "sum"}) first; then both matrices agree.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --no-compile --disable-pip-version-check igraph==1.0.0 scipy==1.17.1 numpy==2.4.6
cd "$dir"
"$dir/venv/bin/python" -W ignore - <<'PY'
import igraph

flows = igraph.Graph(n=2, edges=[(0, 1), (0, 1)])
flows.es["weight"] = [10, 5]
sparse = flows.get_adjacency_sparse(attribute="weight").toarray()[0, 1]
dense = flows.get_adjacency(attribute="weight")[0][1]
single = flows.copy().simplify()
added = flows.copy().simplify(combine_edges={"weight": "sum"})
agree = [added.get_adjacency_sparse(attribute="weight").toarray()[0, 1], added.get_adjacency(attribute="weight")[0][1]]
print(sparse, dense, single.ecount(), single.es.attributes(), added.es["weight"], agree)
raise SystemExit(0 if sparse == 15 and dense == 5 and single.ecount() == 1 and single.es.attributes() == [] and added.es["weight"] == [15] and agree == [15, 15] else 1)
PY
