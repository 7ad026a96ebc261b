#!/usr/bin/env bash
# What: a KML with one firm in one folder written by simplekml, read by fastkml and by pyogrio (GDAL).
# Guess: it reads back, with folder and name.
# Seen: wrong (simplekml 1.3.6, fastkml 1.4.0): fastkml ends with an AssertionError, for simplekml numbers its elements id="1", id="2", and an xs:ID may not begin with a digit; so with any file of simplekml that holds a folder or a place. With strict=False, or validate=False, the folder and the firm are there. GDAL reads it without a word.
# Expected: an error of its own that a reader can catch apart from a fault of the program, and ids that the schema allows.
# Instead: KML.parse(path, validate=False) after a look at what is in it; or id="n1" in place of id="1" before.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --no-compile --quiet --disable-pip-version-check simplekml==1.3.6 fastkml==1.4.0 pygeoif==1.6.0 lxml==6.1.3 pyogrio==0.13.0 pandas==3.1.1 geopandas==1.2.0 numpy==2.4.6
cd "$dir"
"$dir/venv/bin/python" -W ignore - <<'PY'
import logging

import simplekml
from fastkml import KML
from pyogrio import read_dataframe

logging.disable()
kml = simplekml.Kml()
kml.newfolder(name="四川").newpoint(name="某厂", coords=[(104.06, 30.67)])
kml.save("firms.kml")


def read(**how):
    try:
        folder = KML.parse("firms.kml", **how).features[0].features[0]
    except AssertionError as error:
        return "xs:ID" in str(error)
    return folder.name, folder.features[0].name


plain, loose, unchecked = read(), read(strict=False), read(validate=False)
gdal = read_dataframe("firms.kml")["Name"].tolist()
print(plain, loose, unchecked, gdal)
raise SystemExit(0 if plain is True and loose == unchecked == ("四川", "某厂") and gdal == ["某厂"] else 1)
PY
