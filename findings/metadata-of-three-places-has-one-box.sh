#!/usr/bin/env bash
# What: ISO 19115 metadata of a data set that covers three places apart (three bounding boxes in two extents), with a resolution of 1 km, read by owslib.iso.
# Guess: one of the boxes is read; the unit of the resolution is lost or apart.
# Seen: held (OWSLib 0.35.0): bbox and extent hold the first box alone, in silence, so that a search by place misses the data set at the two others. The resolution is the text 1 in one list and km in another: beside a record in metres it reads as finer than 30.
# Expected: a list of boxes, or the box around all.
# Instead: read EX_GeographicBoundingBox oneself and take the union; join distance and uom before comparing.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --no-compile --disable-pip-version-check OWSLib==0.35.0
cd "$dir"
"$dir/venv/bin/python" -W ignore - <<'PY'
from owslib.etree import etree
from owslib.iso import MD_Metadata


def box(west, east, south, north):
    sides = {"westBoundLongitude": west, "eastBoundLongitude": east, "southBoundLatitude": south, "northBoundLatitude": north}
    inner = "".join(f"<gmd:{name}><gco:Decimal>{value}</gco:Decimal></gmd:{name}>" for name, value in sides.items())
    return f"<gmd:geographicElement><gmd:EX_GeographicBoundingBox>{inner}</gmd:EX_GeographicBoundingBox></gmd:geographicElement>"


def extent(*boxes):
    return f"<gmd:extent><gmd:EX_Extent>{''.join(boxes)}</gmd:EX_Extent></gmd:extent>"


resolution = '<gmd:spatialResolution><gmd:MD_Resolution><gmd:distance><gco:Distance uom="km">1</gco:Distance></gmd:distance></gmd:MD_Resolution></gmd:spatialResolution>'
body = resolution + extent(box(102, 105, 30, 32), box(97, 99, 26, 28)) + extent(box(120, 121, 30, 31))
text = f'<gmd:MD_Metadata xmlns:gmd="http://www.isotc211.org/2005/gmd" xmlns:gco="http://www.isotc211.org/2005/gco"><gmd:identificationInfo><gmd:MD_DataIdentification>{body}</gmd:MD_DataIdentification></gmd:identificationInfo></gmd:MD_Metadata>'
item = MD_Metadata(etree.fromstring(text)).identification[0]
seen = [vars(item.bbox), item.extent.boundingBox.minx, item.distance, item.uom]
print(seen)
raise SystemExit(0 if seen == [{"minx": "102", "maxx": "105", "miny": "30", "maxy": "32"}, "102", ["1"], ["km"]] else 1)
PY
