#!/usr/bin/env bash
# What: how far the output of a city belongs to "high" (from 60 on, whole from 80 on), over a scale of 0 to 100, for cities of 70, 90 and 120, in scikit-fuzzy.
# Guess: beyond the end of the scale the membership is 0.
# Seen: held (scikit-fuzzy 0.5.0): 70 is 0.5 high, 90 is 1, and 120 is 0: the largest city is the least of them. The same with an S-shaped set. No word. A control system of the same package puts 120 at the end of its scale and gives it the full score.
# Expected: beyond the end the value of the end, as in the control system, or an error.
# Instead: zero_outside_x=False, or numpy.clip to the scale first; make the scale as wide as the data, and say so where it is not.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --no-compile --disable-pip-version-check scikit-fuzzy==0.5.0 numpy==2.4.6 scipy==1.17.1 networkx==3.6.1 packaging==26.4
cd "$dir"
"$dir/venv/bin/python" -W ignore - <<'PY'
import numpy as np
import skfuzzy
from skfuzzy import control

scale = np.arange(0, 101, 1.0)
high = skfuzzy.trapmf(scale, [60, 80, 100, 100])
outputs = [70, 90, 120]
seen = [float(skfuzzy.interp_membership(scale, high, one)) for one in outputs]
smooth = [float(skfuzzy.interp_membership(scale, skfuzzy.smf(scale, 60, 80), one)) for one in outputs]
asked = [float(skfuzzy.interp_membership(scale, high, one, zero_outside_x=False)) for one in outputs]
output, score = control.Antecedent(scale, "output"), control.Consequent(np.arange(0, 11, 1), "score")
output["low"], output["high"] = skfuzzy.trapmf(scale, [0, 0, 30, 70]), skfuzzy.trapmf(scale, [30, 70, 100, 100])
score["low"], score["high"] = skfuzzy.trimf(score.universe, [0, 0, 5]), skfuzzy.trimf(score.universe, [5, 10, 10])
system = control.ControlSystem([control.Rule(output[word], score[word]) for word in ("low", "high")])
scores = []
for one in (90, 120):
    run = control.ControlSystemSimulation(system)
    run.input["output"] = one
    run.compute()
    scores.append(round(float(run.output["score"]), 2))
print(seen, smooth, asked, scores)
raise SystemExit(0 if seen == [0.5, 1, 0] and smooth == [0.5, 1, 0] and asked == [0.5, 1, 1] and scores == [8.33, 8.33] else 1)
PY
