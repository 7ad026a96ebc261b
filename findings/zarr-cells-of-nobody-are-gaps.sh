#!/usr/bin/env bash
# What: a grid of people, 0, 0, 6, 6, written by zarr with its defaults in format 2 and 3, read by xarray.
# Guess: in format 2 the cells of 0 are gaps, so that a mean counts the others only.
# Seen: held (zarr 3.1.6, xarray 2026.9.0): 0 is written as the value of cells not yet written (fill_value), and in format 2 xarray takes that for the mark of a gap: NaN, NaN, 6, 6, with a mean of 6 for 3. In format 3 the same file reads 0, 0, 6, 6. No word; what xarray itself wrote in format 2 reads right.
# Expected: 0 people are 0 people; both formats alike.
# Instead: fill_value=None on writing in format 2 (or -1 where that can be no figure); xr.open_zarr(..., mask_and_scale=False), or use_zarr_fill_value_as_mask=False.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --no-compile --disable-pip-version-check zarr==3.1.6 xarray==2026.9.0 numpy==2.4.6 pandas==3.1.1
cd "$dir"
"$dir/venv/bin/python" -W ignore - <<'PY'
import warnings

import numpy as np
import xarray as xr
import zarr

warnings.simplefilter("error")
seen = []
for version, named in ((2, {}), (3, {"dimension_names": ["cell"]})):
    group = zarr.open_group(f"{version}.zarr", mode="w", zarr_format=version)
    people = group.create_array("people", shape=(4,), dtype="i4", **named)
    people[:] = [0, 0, 6, 6]
    if version == 2:
        people.attrs["_ARRAY_DIMENSIONS"] = ["cell"]
    read = xr.open_zarr(f"{version}.zarr", consolidated=False, chunks=None)["people"]
    seen.append((read.values.tolist(), float(read.mean())))
asked = xr.open_zarr("2.zarr", consolidated=False, chunks=None, mask_and_scale=False)["people"].values.tolist()
print(seen, asked)
stands = np.isnan(seen[0][0][:2]).all() and seen[0][1] == 6 and seen[1] == ([0, 0, 6, 6], 3) and asked == [0, 0, 6, 6]
raise SystemExit(0 if stands else 1)
PY
