#!/usr/bin/env bash
# What: three customers of 5.9 t each, trucks that carry 10 t, distances of 1, 2 and 3, as a plan of rounds by PyVRP; and customers less than one kilometre from each other and from the depot.
# Guess: fractions of distances are cut.
# Seen: held for distances, worse for loads (PyVRP 0.14.1): 5.9 is taken as 5, so that one truck takes two customers, 11.8 t, and the plan is feasible; three trucks are needed. Distances below 1 are 0, and the cost of the plan is 0; no error or warning in either case, though
#   the types in the signature are whole numbers.
# Expected: an error for what is no whole number, as where a type is checked.
# Instead: kilograms and metres, rounded up for loads; add up the loads of each round afterwards.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check pyvrp==0.14.1 numpy==2.4.6
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
from pyvrp import Model
from pyvrp.stop import MaxIterations


def plan(places, load):
    model = Model()
    spots = [model.add_location(x, 0) for x in places]
    model.add_depot(spots[0])
    model.add_vehicle_type(3, capacity=[10])
    for spot in spots[1:]:
        model.add_client(spot, delivery=[load])
    for here, x in zip(spots, places):
        for there, y in zip(spots, places):
            model.add_edge(here, there, distance=abs(x - y))
    return model.solve(MaxIterations(200), display=False)


heavy = plan([0, 1, 2, 3], 5.9)
near = plan([0, 0.3, 0.6, 0.9], 3)
visits = sorted(len(str(route).split()) for route in heavy.best.routes())
print([str(route) for route in heavy.best.routes()], heavy.is_feasible(), near.cost())
raise SystemExit(0 if heavy.is_feasible() and visits == [1, 2] and near.cost() == 0 else 1)
PY
