#!/usr/bin/env bash
# What: a grid of 10, 20, 30 and a gap of -9999, marked once by missing_value (as older files do) and once by _FillValue, its mean by ncwa (NCO of Debian 12) and by xarray.
# Guess: NCO knows _FillValue only, so that -9999 counts.
# Seen: held (NCO 5.1.4, xarray 2026.9.0): -2484.75 with missing_value, 20 with _FillValue; xarray has 20 for both. No word, exit code 0.
# Expected: both attributes of the conventions, or a warning that missing_value is passed over.
# Instead: ncrename -a .missing_value,_FillValue first, and look at the least value of the grid.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --no-compile --disable-pip-version-check xarray==2026.9.0 scipy==1.17.0 pandas==3.1.1 numpy==2.4.6
mkdir -p debs/partial root
apt-get -qq -o APT::Sandbox::User=root -o Debug::NoLocking=1 -o Dir::Cache::archives="$dir/debs/" --download-only --no-install-recommends -y install nco=5.1.4-1+deb12u1 > apt.txt
for deb in debs/*.deb; do dpkg -x "$deb" root; done
"$dir/venv/bin/python" -W ignore - > python.txt <<'PY'
import numpy as np
import xarray as xr
from scipy.io import netcdf_file

for name, attribute in (("m.nc", "missing_value"), ("f.nc", "_FillValue")):
    with netcdf_file(name, "w") as file:
        file.createDimension("x", 4)
        grid = file.createVariable("t", "f4", ("x",))
        grid[:] = np.array([10, 20, 30, -9999], dtype="f4")
        setattr(grid, attribute, np.float32(-9999))
    print(float(xr.open_dataset(name, engine="scipy").t.mean()))
PY
lib="$dir/root/usr/lib/x86_64-linux-gnu"
export LD_LIBRARY_PATH="$dir/root/usr/lib:$lib:$(dirname "$(find root -name 'libnco-*.so' | head -1)")"
seen="$(cat python.txt | tr '\n' ' ')"
for file in m f; do
  root/usr/bin/ncwa -O $file.nc $file.out.nc
  seen="$seen$(root/usr/bin/ncks -H -C -v t --trd $file.out.nc | grep = | tr -d ' ') "
done
echo "$seen"
test "$seen" = "20.0 20.0 t=-2484.75 t=20 "
