#!/usr/bin/env bash
# What: an input-output system in pymrio, all computed, then a final demand larger by a tenth, and calc_all() again.
# Guess: output and footprints stay those of the old demand.
# Seen: held: calc_all() fills only what is None, so x stays 239,154 where the new demand asks for 263,070 (L @ Y), and footprints stay too; nothing is said. The same change made
#   before the first calc_all() gives a third figure, 247,079, since x is then the old flows plus the new demand.
# Expected: what hangs on Y is computed again, or calc_all() says what it left.
# Instead: io.reset_to_flows() or reset_to_coefficients() after a change, or set x, A, L and the accounts to None; check x against L @ Y.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check pymrio==0.7.0 pandas==2.3.3 numpy==2.4.6
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import numpy as np
import pymrio


def system():
    return pymrio.load_test()


late = system()
late.calc_all()
before = float(late.x.iloc[0, 0])
late.Y = late.Y * 1.10
late.calc_all()
early = system()
early.Y = early.Y * 1.10
early.calc_all()
after, right = float(late.x.iloc[0, 0]), float(early.x.iloc[0, 0])
follows = float(np.dot(late.L.to_numpy()[0], late.Y.to_numpy().sum(axis=1)))
print(before, after, right, "L @ Y:", follows)
raise SystemExit(0 if before == after and right > before * 1.03 and follows > before * 1.03 else 1)
PY
