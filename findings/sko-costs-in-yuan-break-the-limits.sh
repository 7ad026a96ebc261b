#!/usr/bin/env bash
# What: the cheapest way to make at least 5 units in two places, at 200 and 300 million yuan a unit, by the genetic algorithm and the differential evolution of scikit-opt (sko), in yuan and in 100 million yuan.
# Guess: limits are penalties of a fixed size, so that with costs in yuan the best plan breaks them, in silence.
# Seen: held (scikit-opt 0.6.6): in yuan both make next to nothing (0.2 and 0.0), at next to no cost, though 5 were asked for; in 100 million yuan both make 5 and pay about 10. The penalty is 100,000 for each missing unit. Nothing tells that the limit is broken; the particle swarm of the same package keeps it in both units.
# Expected: limits hold whatever the unit, or a word that they do not.
# Instead: bring the costs to the order of 1; test the limits of the result by hand; a solver of linear programmes (scipy's highs) for what is linear.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --no-compile --disable-pip-version-check scikit-opt==0.6.6 numpy==2.4.6 scipy==1.17.1
cd "$dir"
"$dir/venv/bin/python" -W ignore - <<'PY'
import numpy as np
from sko.DE import DE
from sko.GA import GA
from sko.PSO import PSO


def cost(units):
    return 2e8 * units[0] + 3e8 * units[1]


def made(kind, unit, **size):
    np.random.seed(1)
    run = kind(func=lambda units: cost(units) / unit, n_dim=2, lb=[0, 0], ub=[10, 10], constraint_ueq=[lambda units: 5 - units[0] - units[1]], max_iter=100, **size)
    found = run.run()
    return round(float(np.sum(run.gbest_x if found is None or kind is PSO else found[0])), 1)


seen = [(made(GA, unit, size_pop=50), made(DE, unit, size_pop=50), made(PSO, unit, pop=50)) for unit in (1, 1e8)]
print(seen)
stands = max(seen[0][:2]) < 1 and seen[0][2] == 5 and seen[1] == (5, 5, 5)
raise SystemExit(0 if stands else 1)
PY
