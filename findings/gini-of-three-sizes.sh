#!/usr/bin/env bash
# What: the Gini coefficient of five regions (10, 20, 30, 40, 100) by inequality, quantecon, inequalipy, ineqpy and scikit-bio with their defaults, and Theil's with a region of 0.
# Guess: some multiply by n / (n - 1).
# Seen: half right: 0.4 in three, 0.5 in ineqpy (n / (n - 1), unnamed), and 0.2 in scikit-bio, whose default draws rectangles under the curve instead of trapezoids; with few regions that is more than the
#   difference of two years. Theil's index of 0, 20, 30, 40, 100 is 0.415 in inequality and 0.192 in ineqpy, which leaves the region without output out.
# Expected: one number for one name, or the variant in the name of the function.
# Instead: say the formula in the report; scikit-bio: method="trapezoids"; keep to one package for all years.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check inequality==1.1.2 quantecon==0.11.4 inequalipy==1.0.5 IneqPy==0.4.1 scikit-bio==0.7.4 numpy==2.4.6
cd "$dir"
"$dir/venv/bin/python" -W ignore - <<'PY'
import ineqpy
import inequalipy
import numpy as np
import quantecon
from inequality.gini import Gini
from inequality.theil import Theil
from skbio.diversity.alpha import gini_index

output = np.array([10, 20, 30, 40, 100.0])
gini = {
    "inequality": Gini(output).g,
    "quantecon": quantecon.gini_coefficient(output),
    "inequalipy": inequalipy.gini(output),
    "ineqpy": ineqpy.inequality.gini(output),
    "scikit-bio": gini_index([10, 20, 30, 40, 100]),
    "scikit-bio, trapezoids": gini_index([10, 20, 30, 40, 100], method="trapezoids"),
}
zero = np.array([0, 20, 30, 40, 100.0])
theil = float(Theil(zero).T), float(ineqpy.inequality.theil(zero))
gini = {name: round(float(value), 3) for name, value in gini.items()}
print(gini, "Theil with a zero", theil)
raise SystemExit(0 if list(gini.values()) == [0.4, 0.4, 0.4, 0.5, 0.2, 0.4] and np.allclose(theil, [0.415, 0.192], atol=0.001) else 1)
PY
