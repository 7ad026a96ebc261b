"""The p-median of 20 of 375 prefectures for the country's counties, 10 fixed, against spopt.

Costs are freight costs of the network; the weights are residents. Both get the same instance, the
part of the country in which every pair has a way, because spopt cannot take a pair without one. spopt
runs in a process of its own with its default solver, which may stop at the same gap, is told to stop after ``PATIENCE_S`` and made to
after twice that; where it has no answer by then, spopt is asked once more with HiGHS. All are timed on the clock and in CPU time (that of spopt's solver, a child of its process, included).
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import numpy as np

PATIENCE_S = 120
COUNT, FIXED = 20, 10
GAP = 0.01
# The status of a solution in PuLP that was proven.
_PROVEN = 1
THEIRS = """
import os, sys, time, warnings
warnings.simplefilter("ignore")
import numpy, pulp
from spopt.locate import PMedian
held = numpy.load(sys.argv[1])
costs = held["costs"]
start, cpu = time.perf_counter(), sum(os.times()[:4])
model = PMedian.from_cost_matrix(costs, held["weights"], p_facilities=int(held["count"]))
for site in held["fixed"]:
    model.fac_vars[int(site)].lowBound = 1
kind = {"CBC": pulp.PULP_CBC_CMD, "HiGHS": pulp.HiGHS}[sys.argv[3]]
solver = kind(msg=False, threads=1, timeLimit=float(sys.argv[2]), gapRel=float(sys.argv[4]))
model = model.solve(solver)
# The status says Optimal after a stop, too; the status of the solution does not.
print(time.perf_counter() - start, sum(os.times()[:4]) - cpu, model.problem.sol_status)
"""


def instance() -> tuple[np.ndarray, np.ndarray]:
    """Return costs of counties × prefectures and the weights of the counties, all reachable."""
    from gis.atlas import Atlas
    from gis.freight import costs, whereabouts
    from gis.freight.graph import network
    from gis.siting.question import between, weights_of

    atlas = Atlas.bundled()
    sites, clients = (whereabouts.seats(atlas, level) for level in ("prefecture", "county"))
    terms = costs.Terms(costs.defaults(atlas))
    found = between(network.load(atlas), clients, sites, by="cost", terms=terms)
    weights = weights_of(atlas, "population").reindex([s.adcode for s in clients]).to_numpy()
    home = next(k for k, site in enumerate(sites) if site.adcode == "510100")
    rows = np.isfinite(found[:, home]) & np.isfinite(weights)
    columns = np.isfinite(found[np.argmax(rows)])
    return found[np.ix_(rows, columns)], weights[rows].astype(float)


def _theirs(path: Path, solver: str) -> tuple[float, float, str]:
    """Return the seconds of spopt on the clock and of CPU, ``> `` where it was stopped before the end."""
    process = subprocess.Popen(
        [sys.executable, "-c", THEIRS, path, str(PATIENCE_S), solver, str(GAP)], stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        text=True, start_new_session=True,
    )  # fmt: skip
    start = time.perf_counter()
    try:
        out, err = process.communicate(timeout=2 * PATIENCE_S)
    except subprocess.TimeoutExpired:
        # CBC looks at its clock between steps only, and its first step may take many minutes.
        clock = time.perf_counter() - start
        spent = subprocess.run(
            ["ps", "-o", "times=", "-s", str(process.pid)],
            capture_output=True,
            text=True,
            check=False,
        )
        os.killpg(process.pid, signal.SIGKILL)
        process.communicate()
        return clock, float(sum(map(int, spent.stdout.split()))), "> "
    if process.returncode:
        raise RuntimeError(err.splitlines()[-1])
    clock_, cpu, status = out.split()[-3:]
    return float(clock_), float(cpu), "" if int(status) == _PROVEN else "> "


def rows() -> list[tuple[str, str, str, str]]:
    """Return the row of the performance table."""
    from gis.siting.instance import Instance, prepare
    from gis.siting.models import pmedian
    from gis.siting.solver import Limits

    costs, weights = instance()
    labels = [tuple(map(str, range(size))) for size in costs.shape]
    order = np.argsort(-weights @ (costs < 100), kind="stable")
    fixed = tuple(sorted(order[:FIXED].tolist()))
    asked = Instance(costs, weights, COUNT - FIXED, fixed, labels[0], labels[1])
    start, cpu = time.perf_counter(), time.process_time()
    answer = pmedian(prepare(asked).instance, Limits(seconds=30, gap=GAP))
    ours, ours_cpu = time.perf_counter() - start, time.process_time() - cpu
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "instance.npz"
        np.savez(path, costs=costs, weights=weights, fixed=fixed, count=COUNT)
        found = {"CBC": _theirs(path, "CBC")}
        if found["CBC"][-1]:
            found["HiGHS"] = _theirs(path, "HiGHS")
    theirs, theirs_cpu, _ = found["CBC"]
    peers = " and ".join(
        f"{said}{clock:.0f} s ({spent:.0f} s CPU) of spopt with {solver}"
        for solver, (clock, spent, said) in found.items()
    )
    size = f"{costs.shape[1]} sites, {costs.shape[0]} counties"
    return [
        (
            f"p-median, {COUNT} of {size}, {FIXED} fixed",
            f"{ours:.1f} s ({ours_cpu:.1f} s CPU), proven gap {answer.gap:.2%}, against {peers}",
            f"{ours / theirs:.2f} × (CPU {ours_cpu / theirs_cpu:.2f} ×)",
            "gap ≤ 1 % in ≤ 30 s; ≤ 0.5 × spopt",
        )
    ]


if __name__ == "__main__":
    for row in rows():
        print(" | ".join(row))
