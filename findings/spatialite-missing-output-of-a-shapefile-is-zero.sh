#!/usr/bin/env bash
# What: a Shapefile of two parks of which one has no figure of output, written by geopandas and read by SpatiaLite of Debian 12 (VirtualShape), and by geopandas.
# Guess: the missing figure is 0.
# Seen: held (SpatiaLite 5.0.1): the unknown output is 0.0, of the type real, so that sums fit and the mean is half; geopandas reads NaN from the same file, whose .dbf has blanks there. A missing name is an empty text.
# Expected: NULL for both.
# Instead: ogr2ogr -f SQLite -dsco SPATIALITE=YES; NULLIF(output, 0) where 0 cannot be.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check geopandas==1.2.0 pyogrio==0.13.0 shapely==2.2.0 pandas==3.1.1 numpy==2.4.6
cd "$dir"
mkdir -p debs/partial root
apt-get -qq -o APT::Sandbox::User=root -o Debug::NoLocking=1 -o Dir::Cache::archives="$dir/debs/" --download-only --no-install-recommends -y install spatialite-bin=5.0.1-2 > apt.txt
(cd debs && apt-get -qq -o APT::Sandbox::User=root download spatialite-bin=5.0.1-2 libspatialite7=5.0.1-3 libproj25=9.1.1-1+b1 proj-data=9.1.1-1 libgeos-c1v5=3.11.1-1 libgeos3.11.1=3.11.1-1)
for deb in debs/*.deb; do dpkg -x "$deb" root; done
lib="$dir/root/usr/lib/x86_64-linux-gnu"
export LD_LIBRARY_PATH="$lib:$lib/lapack:$lib/blas" PROJ_DATA="$dir/root/usr/share/proj"
"$dir/venv/bin/python" -W ignore - <<'PY'
import geopandas as gpd
import numpy as np
import shapely

frame = gpd.GeoDataFrame({"name": ["A", None], "output": [1.5, np.nan]}, geometry=[shapely.box(104, 30, 104.1, 30.1), shapely.box(105, 30, 105.1, 30.1)], crs=4490)
frame.to_file("parks.shp")
print(gpd.read_file("parks.shp")["output"].tolist())
PY
cat > a.sql <<'SQL'
CREATE VIRTUAL TABLE parks USING VirtualShape('parks', 'UTF-8', 4490);
SELECT name, output, typeof(output) FROM parks;
SELECT avg(output) FROM parks;
SQL
root/usr/bin/spatialite -silent :memory: < a.sql 2> /dev/null | tail -3 | tee seen.txt
test "$(tr '\n' ';' < seen.txt)" = "A|1.5|real;|0.0|real;0.75;"
