#!/usr/bin/env bash
# What: tonnes, kilotonnes, 亩 and 里 as they are written in plans in English (ton, kt/a, mu, li), by pint, unyt and quantities.
# Guess: "ton" is 907 kg somewhere, kt is knots.
# Seen: held, and more: "ton" is 907.18 kg in pint and unyt (the American one), an error in quantities; kt is a knot in all three, so that a works of 500 kt/a has a speed; pint reads mu, the usual word for 亩 (667 m2), as a
#   thousandth of an atomic mass, 1.7e-30 kg, and li (500 m) as a surveyor's link of 0.2 m.
# Expected: an error for ton, which has three meanings, and for kt beside t.
# Instead: write t or tonne; define one's own first: registry.define("mu = 10000 / 15 * m ** 2"); check dimensions (registry.check).
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check pint==0.25.3 unyt==3.2.0 quantities==0.16.4 numpy==2.4.6
cd "$dir"
"$dir/venv/bin/python" -W ignore - <<'PY'
import numpy as np
import pint
import quantities
import unyt

registry = pint.UnitRegistry()
found = {name: registry.Quantity(1, name).to_base_units() for name in ("ton", "t", "kt", "mu", "li")}
other = unyt.unyt_quantity(1, "ton").in_mks(), unyt.unyt_quantity(1, "t").in_mks(), unyt.unyt_quantity(1, "kt").in_mks()
third = quantities.Quantity(1, "t").simplified, quantities.Quantity(1, "kt").simplified
print({name: str(value) for name, value in found.items()}, [str(one) for one in other], [str(one) for one in third])
own = pint.UnitRegistry()
own.define("mu = 10000 / 15 * m ** 2")
stands = np.isclose(found["ton"].magnitude, 907.18474) and found["t"].magnitude == 1000 and np.isclose(float(other[0]), 907.18474)
speed = str(found["kt"].units) == "meter / second" and str(other[2].units) == "m/s" and np.isclose(float(third[1]), 0.5144, atol=1e-3)
small = str(found["mu"].units) == "kilogram" and found["mu"].magnitude < 1e-29 and np.isclose(found["li"].magnitude, 0.2012, atol=1e-3)
raise SystemExit(0 if stands and speed and small and np.isclose(own.Quantity(3, "mu").to("m^2").magnitude, 2000) else 1)
PY
