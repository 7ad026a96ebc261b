#!/usr/bin/env bash
# What: Shapefiles in GBK and UTF-8 whose .cpg names the encoding as some programs do: ANSI 936, OEM, 65001 (and GBK, 936, GB2312, EUC-CN, UTF-8).
# Guess: GDAL knows only some of the names; with the rest Chinese is garbled in silence.
# Seen: so it is: GBK, 936, CP936, GB2312, GB18030, EUC-CN, MS936, UTF-8 are right; ANSI 936 and OEM give ³É¶¼ÊÐ for 成都市, and 65001 the like, without a
#   word. A join by name then finds nothing. pyshp raises LookupError for those, and reads the others.
# Expected: a word where a name of an encoding is not known.
# Instead: look at the .cpg: 936 and GB... are GB18030, 65001 is UTF-8, OEM and ANSI say nothing; hand encoding= to read_file.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check geopandas==1.2.0 pyogrio==0.13.0 shapely==2.2.0 pyshp==3.1.6
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
from pathlib import Path

import geopandas as gpd
import shapefile
import shapely

found, other = {}, {}
for said, encoding in {**dict.fromkeys(("GBK", "936", "CP936", "GB2312", "GB18030", "EUC-CN", "MS936", "ANSI 936", "OEM"), "GBK"), "UTF-8": "UTF-8", "65001": "UTF-8"}.items():
    gpd.GeoDataFrame({"name": ["成都市"]}, geometry=[shapely.Point(104, 30)], crs=4490).to_file("x.shp", encoding=encoding)
    Path("x.cpg").write_text(said)
    table = bytearray(Path("x.dbf").read_bytes())
    table[29] = 0  # the language byte, which few programs write
    Path("x.dbf").write_bytes(table)
    found[said] = gpd.read_file("x.shp")["name"][0]
    try:
        with shapefile.Reader("x") as reader:
            other[said] = reader.record(0)[0]
    except LookupError as error:
        other[said] = type(error).__name__
print(found, other, sep="\n")
garbled = [said for said, name in found.items() if name != "成都市"]
stands = garbled == ["ANSI 936", "OEM", "65001"] == [said for said, name in other.items() if name == "LookupError"]
raise SystemExit(0 if stands else 1)
PY
