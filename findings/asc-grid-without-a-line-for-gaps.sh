#!/usr/bin/env bash
# What: a text grid of Esri (.asc) without the line NODATA_value, where gaps are -9999, read by rasterio, rasterstats and rioxarray.
# Guess: -9999 counts as a figure. The line may be left out: -9999 is then the mark, by Esri's own text on the format.
# Seen: held (rasterio 1.4.4, rasterstats 0.21.0, rioxarray 0.19.0): the mean of 10, 20, 30, 40 and two gaps is -3316.3 for 25. With the line it is 25. No word of it but a general one in rasterstats.
# Expected: the mark that the format names where a file names none.
# Instead: nodata=-9999 in rasterstats, rasterio.open(...).read() masked by hand; look at the smallest figure of every grid.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --no-compile --disable-pip-version-check rasterio==1.4.4 rasterstats==0.21.0 rioxarray==0.19.0 xarray==2026.9.0 numpy==2.4.6 pandas==3.1.1 shapely==2.2.0
cd "$dir"
"$dir/venv/bin/python" -W ignore - <<'PY'
import rasterio
import rasterstats
import rioxarray
from shapely import box

head, rows = "ncols 3\nnrows 2\nxllcorner 104\nyllcorner 30\ncellsize 1\n", "10 20 -9999\n30 -9999 40\n"
seen = []
for name, line in (("a.asc", ""), ("b.asc", "NODATA_value -9999\n")):
    with open(name, "w", encoding="ascii") as file:
        file.write(head + line + rows)
    with rasterio.open(name) as grid:
        mean = float(grid.read(1, masked=True).mean())
    zone = rasterstats.zonal_stats([box(104, 30, 107, 32)], name, stats="mean")[0]["mean"]
    read = rioxarray.open_rasterio(name, masked=True)
    seen.append([round(one, 1) for one in (mean, zone, float(read.mean()))])
print(seen)
raise SystemExit(0 if seen == [[-3316.3] * 3, [25.0] * 3] else 1)
PY
