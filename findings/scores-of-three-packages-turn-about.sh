#!/usr/bin/env bash
# What: the first principal component of three indicators of eight cities as their composite score (the usual way to one figure of strength), by scikit-learn, statsmodels and prince.
# Guess: the signs differ by package, so that the ranking is turned about.
# Seen: held (scikit-learn 1.9.1, statsmodels 0.15.0, prince 0.23.0): all indicators rise with the strength of a city, and the score of scikit-learn does so (0.98), that of prince falls (-0.98), that of statsmodels rises for one table and falls for the next. The best city of one package is the last of
#   the other; the loadings turn with them, so that nothing looks wrong. (factor_analyzer 0.5.1, which many use after SPSS, does not run with scikit-learn 1.9.)
# Expected: one rule for the sign.
# Instead: turn the component so that the sum of its loadings is positive, and say so.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --no-compile --quiet --disable-pip-version-check scikit-learn==1.9.1 statsmodels==0.15.0 prince==0.23.0 pandas==3.1.1 numpy==2.4.6
cd "$dir"
"$dir/venv/bin/python" -W ignore - <<'PY'
import numpy as np
import pandas as pd
import prince
from sklearn.decomposition import PCA
from statsmodels.multivariate.pca import PCA as Second

seen = []
for seed in (0, 1):
    random = np.random.default_rng(seed)
    strength = random.normal(size=8)
    table = 10 + np.c_[strength + random.normal(size=8) * 0.3, strength * 2 + random.normal(size=8) * 0.3, strength + random.normal(size=8) * 0.4]
    scaled = (table - table.mean(axis=0)) / table.std(axis=0)
    frame = pd.DataFrame(table)
    scores = [PCA(1).fit_transform(scaled)[:, 0], np.asarray(Second(table, ncomp=1).factors)[:, 0], prince.PCA(n_components=1).fit(frame).row_coordinates(frame).iloc[:, 0].to_numpy()]
    seen.append([round(float(np.corrcoef(score, strength)[0, 1]), 1) for score in scores])
print(seen)
raise SystemExit(0 if seen == [[1.0, 1.0, -1.0], [1.0, -1.0, -1.0]] else 1)
PY
