#!/usr/bin/env bash
# What: access to a hospital of 100 beds by the two-step floating catchment area, limit 30 minutes, for two villages of 1000 people, 10 and exactly 30 minutes away (times in whole minutes often lie on the limit), by access and sdc-catchment.
# Guess: packages differ in the decay of the same name; not in the limit.
# Seen: half (access 1.1.10.post3, sdc-catchment 0.1.1): the Gaussian is the same in the two, the limit is not. access counts the village at 30 (0.05 beds a head for both), sdc-catchment does not: 0.1 for the near one and 0 for the far one. Steps (30: 1, 60: 0.5) fall apart likewise: 1 and
#   0.5 at 30 minutes. And sdc-catchment without a weight takes the minutes themselves for weights: the far village counts three times as much as the near one.
# Expected: "within 30 minutes" holds 30, or the packages say which; no weight that grows with distance by default.
# Instead: limits between whole minutes (30.5); name the weight.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --no-compile --quiet --disable-pip-version-check access==1.1.10.post3 sdc-catchment==0.1.1 numpy==2.4.6 pandas==3.1.1 scipy==1.17.1
cd "$dir"
"$dir/venv/bin/python" -W ignore - <<'PY'
import numpy as np
import pandas as pd
from access import weights
from access.fca import two_stage_fca
from sdc_catchment import catchment_ratio, catchment_weight

minutes = np.array([[10.0], [30.0]])
people = pd.DataFrame({"pop": [1000.0, 1000]}, index=pd.Index(["near", "far"], name="origin"))
beds = pd.DataFrame({"beds": [100.0]}, index=pd.Index(["H"], name="dest"))
times = pd.DataFrame({"origin": ["near", "far"], "dest": ["H", "H"], "cost": [10.0, 30]})
first = two_stage_fca(demand_df=people, supply_df=beds, cost_df=times, max_cost=30, demand_index="origin", demand_name="pop", supply_index="dest", supply_name="beds")
villages = pd.DataFrame({"geoid": ["near", "far"], "value": [1000.0, 1000]})
second = catchment_ratio(villages, pd.DataFrame({"geoid": ["H"], "value": [100.0]}), minutes, weight=30)
seen = [[round(float(value), 4) for value in values] for values in (first.reindex(["near", "far"]).to_numpy().ravel(), np.asarray(second))]
steps = [weights.step_fn({30: 1, 60: 0.5})(30), *catchment_weight(minutes, [(30, 1.0), (60, 0.5)]).toarray().ravel().tolist()]
plain = catchment_weight(minutes).toarray().ravel().tolist()
bells = [round(float(weights.gaussian(30)(10)), 4), round(float(catchment_weight(minutes, "gaussian", scale=30).toarray()[0, 0]), 4)]
print(seen, steps, plain, bells)
raise SystemExit(0 if seen == [[0.05, 0.05], [0.1, 0.0]] and steps == [1, 1.0, 0.5] and plain == [10.0, 30.0] and bells[0] == bells[1] else 1)
PY
