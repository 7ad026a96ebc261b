#!/usr/bin/env bash
# What: a boolean cell of an .ods sheet whose format shows 是 or 真 instead of TRUE, in pandas (engine odf).
# Guess: comments or merged cells of .ods shift or soil the values.
# Seen: those are read well; what is wrong is the boolean: office:boolean-value="true" shown as 是 is read as False, shown as TRUE as True.
#   python-calamine reads True both times.
# Expected: the stored value, not the words of the display.
# Instead: python-calamine for .ods.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check odfpy==1.4.1 pandas==3.1.1 python-calamine==0.9.1
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import zipfile

import pandas as pd
import python_calamine

urn = "urn:oasis:names:tc:opendocument:xmlns:"
cells = "".join(
    f'<table:table-cell office:value-type="boolean" office:boolean-value="true"><text:p>{shown}</text:p></table:table-cell>'
    for shown in ("TRUE", "是", "真")
)
content = (
    f'<office:document-content xmlns:office="{urn}office:1.0" xmlns:table="{urn}table:1.0" xmlns:text="{urn}text:1.0" '
    'office:version="1.2"><office:body><office:spreadsheet><table:table table:name="园区"><table:table-row>'
    f"{cells}</table:table-row></table:table></office:spreadsheet></office:body></office:document-content>"
)
kind = "application/vnd.oasis.opendocument.spreadsheet"
manifest = (
    f'<manifest:manifest xmlns:manifest="{urn}manifest:1.0"><manifest:file-entry manifest:full-path="/" '
    f'manifest:media-type="{kind}"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>'
    "</manifest:manifest>"
)
with zipfile.ZipFile("parks.ods", "w") as file:
    for name, text in (("mimetype", kind), ("content.xml", content), ("META-INF/manifest.xml", manifest)):
        file.writestr(name, text)
framed = pd.read_excel("parks.ods", engine="odf", header=None).values.tolist()[0]
calamine = python_calamine.load_workbook("parks.ods").get_sheet_by_index(0).to_python()[0]
print("pandas odf", framed, "calamine", calamine)
raise SystemExit(0 if framed == [True, False, False] and calamine == [True, True, True] else 1)
PY
