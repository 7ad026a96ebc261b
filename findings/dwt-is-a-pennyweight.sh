#!/usr/bin/env bash
# What: measures of ports, chemistry and energy as plans in English write them: a berth of 300000 dwt, gas of 5 Nm^3, a capacity of 100 t/a, by pint, pyudunits2 and unyt.
# Guess: a is a year in one and an are (100 m2) in another.
# Seen: held, and more beside it (pint 0.25.3, pyudunits2 0.1, unyt 3.2.0). t/a: a year in pint, an are in pyudunits2 (1000 kg by 100 m2), unknown to unyt. 300000 dwt, tonnes deadweight, are 467 kg in pint: dwt is the pennyweight. 5 Nm^3, normal cubic metres,
#   is in m3/kg3: Nm is the number of a yarn in metres. mt is a millitonne, 1 kg. Nothing is said. tce is an error in pint and pyudunits2, as it should be.
# Expected: units of jewellers and of yarns only where one asks for them.
# Instead: UnitRegistry(None) with one's own list of definitions; define dwt, Nm3, tce and 亩 oneself; compare the dimension before taking a figure.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check pint==0.25.3 pyudunits2[xml]==0.1 unyt==3.2.0
cd "$dir"
"$dir/venv/bin/python" -W ignore - <<'PY'
import pint
import pyudunits2
import unyt

units = pint.UnitRegistry()
berth = units("300000 dwt").to("kg").magnitude
gas = units("5 Nm^3").dimensionality
year = units("1 a").to("day").magnitude
million = units("1 mt").to("kg").magnitude
other = str(pyudunits2.UnitSystem.from_udunits2_xml().unit("t/a").expanded())
try:
    third = str(unyt.unyt_quantity(1, "t/a"))
except Exception as error:
    third = type(error).__name__
print("berth", berth, "kg; gas", gas, "; a", year, "days; mt", million, "kg; t/a", other, third)
raise SystemExit(0 if 466 < berth < 467 and dict(gas) == {"[length]": 3, "[mass]": -3} and 365 < year < 366 and abs(million - 1) < 1e-9 and "meter^2" in other and third == "UnitParseError" else 1)
PY
