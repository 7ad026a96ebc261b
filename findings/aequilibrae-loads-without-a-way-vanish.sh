#!/usr/bin/env bash
# What: deliveries of trucks between four places assigned to roads by AequilibraE: places 1 and 4 on one road, place 5 at the end of a one-way road out of 1, place 6 on an island; 181 t between places, of which 33 t have a way.
# Guess: what has no way vanishes; times are 0 or infinite.
# Seen: held, and worse (aequilibrae 1.7.2): 148 of the 181 t are on no road, the report of the assignment is empty, and nothing else tells of them. A delivery of NaN is one of 0. Times from the place at the end of the one-way road are NaN, those to the island infinite, and the report of the skims says that place 5 "does not exist in the graph", though others reach it. prepare_graph with its defaults raises an IndexError over these roads.
# Expected: the sum of what could not be assigned, and by which places.
# Instead: skims first; the matrix times (time is finite) is what will be assigned, compare its sum with that of the matrix.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check aequilibrae==1.7.2 numpy==2.4.6 pandas==3.1.1 scipy==1.17.1
cd "$dir"
"$dir/venv/bin/python" -W ignore - 2>/dev/null <<'PY'
import logging

import numpy as np
import pandas as pd

logging.disable(logging.CRITICAL)
from aequilibrae.matrix import AequilibraeMatrix
from aequilibrae.paths import Graph, NetworkSkimming, TrafficAssignment, TrafficClass

PLACES = np.array([1, 4, 5, 6])
graph = Graph()
graph.network = pd.DataFrame({"link_id": [1, 2, 3, 4, 5], "a_node": [1, 2, 3, 1, 6], "b_node": [2, 3, 4, 5, 7], "direction": [0, 0, 0, 1, 0], "km": [10.0, 20.0, 30.0, 7.0, 1.0], "capacity": [1000.0] * 5})
graph.mode = "t"
graph.prepare_graph(PLACES, remove_dead_ends=False)
graph.set_graph("km")
graph.set_skimming(["km"])
graph.set_blocked_centroid_flows(False)
skims = NetworkSkimming(graph)
skims.execute()
km = np.array(skims.results.skims.get_matrix("km"))


def assigned(tonnes):
    matrix = AequilibraeMatrix()
    matrix.create_empty(zones=4, matrix_names=["t"], memory_only=True)
    matrix.index[:] = PLACES
    matrix.matrix["t"][:, :] = tonnes
    matrix.computational_view(["t"])
    work = TrafficAssignment()
    work.set_classes([TrafficClass("truck", graph, matrix)])
    work.set_vdf("BPR")
    work.set_vdf_parameters({"alpha": 0.15, "beta": 4.0})
    work.set_capacity_field("capacity")
    work.set_time_field("km")
    work.set_algorithm("all-or-nothing")
    work.execute()
    roads = work.results()
    return roads.t_tot.tolist(), len(work.report())


tonnes = np.array([[0.0, 10, 20, 40], [1, 0, 2, 3], [100, 0, 0, 0], [5, 0, 0, 0]])
roads, words = assigned(tonnes)
with_a_way = tonnes[np.isfinite(km)].sum()
tonnes[0, 1] = np.nan
gap, _ = assigned(tonnes)
print(km.tolist(), roads, words, tonnes[~np.isnan(tonnes)].sum() + 10, with_a_way, gap, skims.report)
raise SystemExit(0 if roads == [13, 13, 13, 22, 0] and words == 0 and with_a_way == 33 and gap == [3, 3, 3, 22, 0] and np.isnan(km[2]).all() and np.isinf(km[0, 3]) and skims.report == ["Centroid 5 does not exist in the graph"] else 1)
PY
