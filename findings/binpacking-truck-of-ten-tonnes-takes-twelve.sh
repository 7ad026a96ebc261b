#!/usr/bin/env bash
# What: loads of 12, 6 and 4 t put on trucks of 10 t by binpacking, and a load of unknown weight.
# Guess: the load of 12 t gets a truck of its own, without an error.
# Seen: held (binpacking 2.0.1): three loads on two trucks, the first of them with 12 t of 10; a load of NaN has a truck of its own as well, and its weight is in no sum. No warning, so the answer "two trucks" is one that cannot drive.
# Expected: an error for what fits nowhere, and for NaN.
# Instead: check max(weights) <= volume and that all are finite before, and the sum of each bin after.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check binpacking==2.0.1
cd "$dir"
"$dir/venv/bin/python" -W error - <<'PY'
import binpacking

trucks = binpacking.to_constant_volume({"甲": 12, "乙": 6, "丙": 4}, 10)
unknown = binpacking.to_constant_volume([float("nan"), 4, 5], 10)
print(trucks, unknown)
raise SystemExit(0 if trucks == [{"甲": 12}, {"乙": 6, "丙": 4}] and len(unknown) == 2 and sorted(unknown[1]) == [4, 5] else 1)
PY
