#!/usr/bin/env bash
# What: a workbook saved as "Strict Open XML" (ISO/IEC 29500 strict, offered by Excel and WPS) in openpyxl and calamine.
# Guess: openpyxl opens it and finds nothing, without an error.
# Seen: load_workbook gives a workbook with no sheet (sheetnames is []) and no error, only the warning
#   "invalid specification for 0"; pandas.read_excel then says
#   "Worksheet index 0 is invalid, 0 worksheets found". python-calamine reads the cells.
# Expected: the cells, or an error that names the strict variant.
# Instead: read with python-calamine; where openpyxl must be used, treat "no sheets" as the strict variant and say so.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check openpyxl==3.1.5 python-calamine==0.9.1
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import warnings
import zipfile

import openpyxl
import python_calamine

main = "http://purl.oclc.org/ooxml/spreadsheetml/main"
rel = "http://purl.oclc.org/ooxml/officeDocument/relationships"
pack = "http://schemas.openxmlformats.org/package/2006"
kind = "application/vnd.openxmlformats-officedocument.spreadsheetml"
parts = {
    "[Content_Types].xml": f'<Types xmlns="{pack}/content-types"><Default Extension="rels" ContentType="application/'
    f'vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="{kind}.sheet.main+xml"/>'
    f'<Override PartName="/xl/s.xml" ContentType="{kind}.worksheet+xml"/></Types>',
    "_rels/.rels": f'<Relationships xmlns="{pack}/relationships"><Relationship Id="a" Type="{rel}/officeDocument" '
    'Target="xl/workbook.xml"/></Relationships>',
    "xl/workbook.xml": f'<workbook xmlns="{main}" xmlns:r="{rel}" conformance="strict"><sheets><sheet name="产量" sheetId="1" '
    'r:id="b"/></sheets></workbook>',
    "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{pack}/relationships"><Relationship Id="b" Type="{rel}/worksheet" '
    'Target="s.xml"/></Relationships>',
    "xl/s.xml": f'<worksheet xmlns="{main}"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>成都市</t></is></c>'
    '<c r="B1"><v>12</v></c></row></sheetData></worksheet>',
}
with zipfile.ZipFile("strict.xlsx", "w") as file:
    for name, text in parts.items():
        file.writestr(name, text)
with warnings.catch_warnings(record=True) as said:
    warnings.simplefilter("always")
    sheets = openpyxl.load_workbook("strict.xlsx").sheetnames
rows = python_calamine.load_workbook("strict.xlsx").get_sheet_by_index(0).to_python()
print("openpyxl", openpyxl.__version__, "sheets:", sheets, "said:", [str(word.message) for word in said], "| calamine:", rows)
raise SystemExit(0 if sheets == [] and rows == [["成都市", 12.0]] else 1)
PY
