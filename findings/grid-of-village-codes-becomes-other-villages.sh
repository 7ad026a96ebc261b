#!/usr/bin/env bash
# What: grids of codes as text, ESRI ASCII (.asc) and x y z (.xyz): county codes with a fourth level (510104001) and village codes of twelve digits (510104001001), read by rasterio.
# Guess: they become 32-bit floats, so that neighbours get one code.
# Seen: held, and worse (rasterio 1.4.4): with a single decimal point anywhere in the .asc, be it in NODATA_value -9999.0, 510104001, 510104002 and 510104003 are all 510104000.0; without one they are whole and right. Twelve digits in .asc run over: 510104001001 is -997107223, in silence; in .xyz they are floats, 510104001001 and
#   510104003001 both 510104010752. A grid of people a cell above 16,777,216 loses its last digits likewise.
# Expected: 64-bit numbers where the digits need them, or an error.
# Instead: number the zones from 1 and keep the codes in a table; open .asc with AAIGRID_DATATYPE=Float64 (exact up to fifteen digits).
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --no-compile --disable-pip-version-check rasterio==1.4.4 numpy==2.4.6
cd "$dir"
"$dir/venv/bin/python" -W ignore - <<'PY'
import rasterio


def asc(nodata, *rows, **options):
    with open("a.asc", "w", encoding="ascii") as file:
        file.write(f"ncols 2\nnrows 2\nxllcorner 0\nyllcorner 0\ncellsize 10\nNODATA_value {nodata}\n" + "\n".join(rows) + "\n")
    with rasterio.Env(**options), rasterio.open("a.asc") as grid:
        return grid.read(1).ravel().tolist()


counties = ("510104001 510104002", "510104003 510104004")
villages = ("510104001001 510104002001", "510104003001 4")
with open("a.xyz", "w", encoding="ascii") as file:
    file.write("x y z\n0 10 510104001001\n10 10 510104002001\n0 0 510104003001\n10 0 4\n")
with rasterio.open("a.xyz") as grid:
    xyz = grid.read(1).ravel().tolist()
seen = [asc("-9999", *counties), asc("-9999.0", *counties), asc("-9999", *villages), xyz, asc("-9999", *villages, AAIGRID_DATATYPE="Float64")]
print(seen)
want = [[510104001, 510104002, 510104003, 510104004], [510104000.0] * 4, [-997107223, -997106223, -997105223, 4], [510104010752.0] * 3 + [4.0], [510104001001.0, 510104002001.0, 510104003001.0, 4.0]]
raise SystemExit(0 if seen == want else 1)
PY
