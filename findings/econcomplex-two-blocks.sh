#!/usr/bin/env bash
# What: the complexity index (ECI) of econcomplex where regions fall into two blocks that share no industry, with rows in two orders.
# Guess: the second eigenvector is not unique there, so the index depends on the order of the rows.
# Seen: of six regions alike in pairs one gets -2.24 and the five others +0.45; which one depends on the order of the rows
#   (C in one order, F in another). No exception, no warning, and the numbers look like any ECI.
# Expected: the same index for a shuffled table; a refusal, or NaN, when the eigenvalue 1 comes twice.
# Instead: test that the bipartite graph region-industry is connected; compute per component or say that there is no ECI.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check econcomplex==1.0.1 numpy==2.4.6 pandas==3.1.1
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import warnings

import econcomplex as ec
import numpy as np
import pandas as pd

block = np.array([[3, 1, 0], [2, 5, 1], [0, 1, 4]], dtype=float)
table = pd.DataFrame(np.kron(np.eye(2), block), index=list("ABCDEF"))
with warnings.catch_warnings(record=True) as said:
    warnings.simplefilter("always")
    one = ec.eci_pci(table)[0].round(2)
    two = ec.eci_pci(table.loc[list("FBDACE")])[0].round(2)[list("ABCDEF")]
print(one.to_dict(), two.to_dict(), "warnings", len(said), sep="\n")
raise SystemExit(0 if not said and not np.allclose(one, two, atol=0.1) and one.idxmin() != two.idxmin() else 1)
PY
