#!/usr/bin/env bash
# What: economic complexity of regions (ECI) and of industries (PCI) from one call of econcomplex's eci_pci.
# Guess: each region's ECI is the mean PCI of what it has, up to a common scale: the definition that makes both one measure.
# Seen: each side gets its sign by itself (ECI from diversity, PCI from ubiquity), so the two may point opposite ways. In this
#   table of 6 regions and 4 industries the mean PCI of a region correlates with its ECI by -1: the region ranked last has
#   the industries ranked first.
# Expected: one sign for the pair.
# Instead: take the sign from the regions and give the same one to the industries, or compute ECI as the mean PCI.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check econcomplex==1.0.1 numpy==2.4.6 pandas==3.1.1
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import econcomplex as ec
import numpy as np
import pandas as pd

has = pd.DataFrame(
    [[0, 1, 1, 0], [1, 0, 1, 0], [0, 1, 0, 1], [0, 1, 1, 0], [1, 1, 0, 0], [1, 0, 1, 1]], dtype=float
)
eci, pci = ec.eci_pci(has, use_rca=False, threshold=0.5)
mean = has.to_numpy() @ pci.to_numpy() / has.sum(axis=1).to_numpy()
same = float(np.corrcoef(mean, eci)[0, 1])
print("correlation of ECI with the mean PCI of a region:", round(same, 6))
print("lowest ECI:", int(eci.idxmin()), "highest mean PCI:", int(np.argmax(mean)))
raise SystemExit(0 if same < -0.999 and int(eci.idxmin()) == int(np.argmax(mean)) else 1)
PY
