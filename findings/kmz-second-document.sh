#!/usr/bin/env bash
# What: a KMZ with two documents, doc.kml and files/parks.kml, which doc.kml shows by a NetworkLink, as Google Earth saves a folder of linked files.
# Guess: GDAL reads one document and says nothing of the other.
# Seen: so it is, and which one depends: without the link the document files/parks.kml is not there; with the link it is followed, and the park that doc.kml itself
#   holds is gone: two of three rows, or one. Neither list_layers nor read_file says a word.
# Expected: both documents, as layers, or a warning.
# Instead: open the KMZ as a zip and read every .kml in it.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check geopandas==1.2.0 pyogrio==0.13.0 shapely==2.2.0 numpy==2.4.6 pandas==3.1.1
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import warnings
import zipfile

import geopandas as gpd
import pandas as pd


def document(names, more=""):
    marks = "".join(f"<Placemark><name>{name}</name><Point><coordinates>104,30</coordinates></Point></Placemark>" for name in names)
    return f'<kml xmlns="http://www.opengis.net/kml/2.2"><Document><name>parks</name>{marks}{more}</Document></kml>'


link = "<NetworkLink><name>all</name><Link><href>files/parks.kml</href></Link></NetworkLink>"
for name, more in (("a.kmz", link), ("b.kmz", "")):
    with zipfile.ZipFile(name, "w") as pack:
        pack.writestr("doc.kml", document(["甲"], more))
        pack.writestr("files/parks.kml", document(["乙", "丙"]))
with warnings.catch_warnings(record=True) as said:
    warnings.simplefilter("always")
    layers = [gpd.list_layers(name)["name"].tolist() for name in ("a.kmz", "b.kmz")]
    names = [gpd.read_file(name)["Name"].tolist() for name in ("a.kmz", "b.kmz")]
with zipfile.ZipFile("a.kmz") as pack:
    pack.extractall("out")
whole = pd.concat([gpd.read_file(f"out/{name}") for name in ("doc.kml", "files/parks.kml")])["Name"].tolist()
print("layers", layers, "names", names, "warnings", [str(word.message) for word in said if "unclosed" not in str(word.message)], "| file by file", whole)
raise SystemExit(0 if names == [["乙", "丙"], ["甲"]] and [len(one) for one in layers] == [1, 1] and whole == ["甲", "乙", "丙"] and not [w for w in said if issubclass(w.category, (RuntimeWarning, UserWarning))] else 1)
PY
