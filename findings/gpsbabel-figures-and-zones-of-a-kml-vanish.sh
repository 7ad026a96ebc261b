#!/usr/bin/env bash
# What: a KML with a folder 园区 that holds a firm with its output (ExtendedData), a zone (Polygon) with a lake, and a firm with two sites (MultiGeometry), through gpsbabel of Debian 12 into GeoJSON.
# Guess: ExtendedData and folders are lost, zones become lines.
# Seen: held, and more (gpsbabel 1.8.0): output and folder are gone; the zone is a line, and its lake is gone; the firm with two sites is not there at all. Three placemarks become two features, in silence, with exit code 0.
# Expected: a word on each thing that is left out.
# Instead: ogr2ogr with LIBKML, or togeojson; count features before and after.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
mkdir -p debs/partial root
apt-get -qq -o APT::Sandbox::User=root -o Debug::NoLocking=1 -o Dir::Cache::archives="$dir/debs/" --download-only --no-install-recommends -y install gpsbabel=1.8.0+ds-5 > apt.txt
(cd debs && apt-get -qq -o APT::Sandbox::User=root download gpsbabel=1.8.0+ds-5)
for deb in debs/*.deb; do dpkg -x "$deb" root; done
export LD_LIBRARY_PATH="$dir/root/usr/lib/x86_64-linux-gnu"
cat > a.kml <<'KML'
<?xml version="1.0" encoding="UTF-8"?>
<kml xmlns="http://www.opengis.net/kml/2.2"><Document><Folder><name>园区</name>
<Placemark><name>甲厂</name><ExtendedData><Data name="产值"><value>1234</value></Data></ExtendedData><Point><coordinates>104.06,30.67</coordinates></Point></Placemark>
<Placemark><name>地块</name><Polygon><outerBoundaryIs><LinearRing><coordinates>104,30 105,30 105,31 104,31 104,30</coordinates></LinearRing></outerBoundaryIs><innerBoundaryIs><LinearRing><coordinates>104.4,30.4 104.6,30.4 104.6,30.6 104.4,30.4</coordinates></LinearRing></innerBoundaryIs></Polygon></Placemark>
<Placemark><name>乙厂</name><MultiGeometry><Point><coordinates>104,30</coordinates></Point><Point><coordinates>105,31</coordinates></Point></MultiGeometry></Placemark>
</Folder></Document></kml>
KML
root/usr/bin/gpsbabel -i kml -f a.kml -o geojson -F a.json
cat a.json | tr -d ' \n'; echo
python3 - <<'PY'
import json

features = json.load(open("a.json"))["features"]
seen = [(feature["properties"].get("name"), feature["geometry"]["type"], len(feature["geometry"]["coordinates"])) for feature in features]
print(seen)
raise SystemExit(0 if seen == [("甲厂", "Point", 2), ("地块", "LineString", 5)] and "1234" not in str(features) and "园区" not in str(features) else 1)
PY
