#!/usr/bin/env bash
# What: a city of 100 km2 and a zone of 4 within it, as two rows, tested and trimmed by geoplanar, made to find and mend overlaps; and a ring of four counties about a lake, by its fill_gaps.
# Guess: for the lake: it is taken for a gap and becomes land of one county. For the zone: none was written, the trimming was thought to be right.
# Seen: held for the lake (geoplanar 0.6.0): one county is 44 for 40. Not guessed: the zone does not count as an overlap: is_overlapping is False, trim_overlaps and planar_enforce leave 100 and 4, which are 104 of 100 km2; add_interiors cuts the zone out, 96 and 4.
# Expected: whoever asks for overlaps means land that is counted twice, the zone within a city first of all.
# Instead: compare the sum of areas with the area of the union; add_interiors before trim_overlaps; fill_gaps only for the gaps chosen by hand (its gap_df).
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --no-compile --quiet --disable-pip-version-check geoplanar==0.6.0 geopandas==1.2.0 shapely==2.2.0 libpysal==4.14.1 esda==2.9.0 pandas==3.1.1 numpy==2.4.6
cd "$dir"
"$dir/venv/bin/python" -W ignore - <<'PY'
import geopandas as gpd
import geoplanar
from shapely import box


def frame(*shapes):
    return gpd.GeoDataFrame({"name": range(len(shapes))}, geometry=list(shapes), crs=4547)


def areas(found):
    return [round(area, 6) for area in found.area]


zone = frame(box(0, 0, 10, 10), box(4, 4, 6, 6))
ring = frame(box(0, 0, 10, 4), box(0, 6, 10, 10), box(0, 4, 4, 6), box(6, 4, 10, 6))
overlapping = geoplanar.is_overlapping(zone)
trimmed, planar, cut = (areas(change(zone)) for change in (geoplanar.trim_overlaps, geoplanar.planar_enforce, geoplanar.add_interiors))
filled = areas(geoplanar.fill_gaps(ring))
beside = areas(geoplanar.trim_overlaps(frame(box(0, 0, 10, 10), box(8, 0, 12, 4))))
print(overlapping, trimmed, planar, cut, zone.union_all().area, filled, beside)
raise SystemExit(0 if not overlapping and trimmed == planar == [100, 4] and cut == [96, 4] and zone.union_all().area == 100 and sum(filled) == 100 and sum(beside) == 108 else 1)
PY
