#!/usr/bin/env bash
# What: four sites with a cost and a distance each, two of them with the same figures, and which of them no other one beats, by paretoset, moocore and pymoo.
# Guess: paretoset and moocore leave out the second of two equal sites by default, pymoo keeps both.
# Seen: held (paretoset 1.2.5, moocore 0.3.2, pymoo 0.6.2): the frontier has two sites for three. Which of the equal ones stays depends on the order of the rows: turned about, the other one is efficient. Nothing is said.
# Expected: a site that no other one beats is on the frontier, whichever row it has.
# Instead: paretoset(..., distinct=False), moocore.is_nondominated(..., keep_weakly=True); count equal rows beforehand.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --no-compile --disable-pip-version-check paretoset==1.2.5 moocore==0.3.2 pymoo==0.6.2 numpy==2.4.6 pandas==3.1.1
cd "$dir"
"$dir/venv/bin/python" -W ignore - <<'PY'
import numpy as np
from moocore import is_nondominated
from paretoset import paretoset
from pymoo.util.nds.non_dominated_sorting import NonDominatedSorting

names = np.array(["双流", "郫都", "新都", "简阳"])
costs = np.array([[10.0, 2.0], [10.0, 2.0], [5.0, 4.0], [12.0, 3.0]])
sense = ["min", "min"]
seen = {
    "paretoset": names[paretoset(costs, sense=sense)].tolist(),
    "turned about": names[::-1][paretoset(costs[::-1], sense=sense)].tolist(),
    "moocore": names[is_nondominated(costs)].tolist(),
    "pymoo": names[NonDominatedSorting().do(costs, only_non_dominated_front=True)].tolist(),
}
asked = [paretoset(costs, sense=sense, distinct=False).tolist(), is_nondominated(costs, keep_weakly=True).tolist()]
print(seen, asked)
want = {"paretoset": ["双流", "新都"], "turned about": ["新都", "郫都"], "moocore": ["双流", "新都"], "pymoo": ["双流", "郫都", "新都"]}
raise SystemExit(0 if seen == want and asked == [[True, True, True, False]] * 2 else 1)
PY
