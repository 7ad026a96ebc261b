#!/usr/bin/env bash
# What: shares of four regions (10, 20, 30, 40) and of these and a fifth with nothing, by the indices of concentrationMetrics, beside inequality and the formulas themselves.
# Guess: a gap or a 0 gives NaN, or another size of Gini.
# Seen: half (concentrationMetrics 0.6.0, inequality 1.1.2): gaps and negative values are refused. hhi is normalised without being asked: 0.067 for 0.30, and 0.125 as soon as a region with nothing is added. Gini, Atkinson, Hoover and hhi rise with that region (Gini 0.25 to 0.40); theil leaves it out and stays at 0.106, where the formula and the package inequality say 0.330, so that one and the same table is more and not more unequal than before.
# Expected: one set of regions for all indices; 0.30 for the sum of squared shares.
# Instead: hhi(shares, normalized=False); theil of another package where a region may have nothing.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check concentrationmetrics==0.6.0 inequality==1.1.2 numpy==2.4.6 pandas==2.3.3
cd "$dir"
"$dir/venv/bin/python" -W ignore - <<'PY'
import numpy as np
from concentrationMetrics import Index
from inequality.theil import Theil

index = Index()
four = np.array([10.0, 20.0, 30.0, 40.0])
five = np.append(four, 0.0)


def all_of(values):
    return {name: round(float(getattr(index, name)(values)), 3) for name in ("hhi", "gini", "theil", "hoover")}


def formula(values):
    shares = values / values.mean()
    return round(float(np.mean([share * np.log(share) if share else 0.0 for share in shares])), 3)


squares = round(float(((four / four.sum()) ** 2).sum()), 3)
plain = round(float(index.hhi(four, normalized=False)), 3)
print(all_of(four), all_of(five), formula(four), formula(five), round(float(Theil(five).T), 3), squares, plain)
seen, more = all_of(four), all_of(five)
raise SystemExit(0 if seen["hhi"] == 0.067 and more["hhi"] == 0.125 and squares == plain == 0.3 and seen["theil"] == more["theil"] == formula(four) == 0.106 and formula(five) == round(float(Theil(five).T), 3) == 0.33 and more["gini"] == 0.4 and seen["gini"] == 0.25 else 1)
PY
