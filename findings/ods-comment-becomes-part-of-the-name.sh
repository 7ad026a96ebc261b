#!/usr/bin/env bash
# What: a sheet (.ods) in which the cell 成都 carries a comment, 待核实, read by four readers.
# Guess: some readers put the comment into the text of the cell.
# Seen: held for one of four, GDAL (geopandas, QGIS): the name is 待核实, a line end and 成都, so that a join by name loses the city; the figure with a comment is right. pandas (odf and calamine) and pyexcel-ods3 leave comments out.
# Expected: the text of the cell alone.
# Instead: pandas.read_excel for sheets, then GeoDataFrame; or take the last line of such a name.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check odfpy==1.4.1 pyexcel-ods3==0.6.1 python-calamine==0.9.1 geopandas==1.2.0 pyogrio==0.13.0 shapely==2.2.0 pandas==3.1.1 numpy==2.4.6 lxml==6.1.3
cd "$dir"
"$dir/venv/bin/python" -W ignore - <<'PY'
import geopandas as gpd
import pandas as pd
from odf.office import Annotation
from odf.opendocument import OpenDocumentSpreadsheet
from odf.table import Table, TableCell, TableRow
from odf.text import P
from pyexcel_ods3 import get_data


def cell(text, value=None, note=None):
    found = TableCell(valuetype="string") if value is None else TableCell(valuetype="float", value=value)
    if note:
        comment = Annotation()
        comment.addElement(P(text=note))
        found.addElement(comment)
    found.addElement(P(text=text))
    return found


document, table = OpenDocumentSpreadsheet(), Table(name="output")
for cells in ([cell("地区"), cell("产值")], [cell("成都", note="待核实"), cell("12", 12, "原为15")], [cell("绵阳"), cell("5", 5)]):
    row = TableRow()
    for one in cells:
        row.addElement(one)
    table.addElement(row)
document.spreadsheet.addElement(table)
document.save("output.ods")
gdal = gpd.read_file("output.ods")
others = [pd.read_excel("output.ods", engine=engine)["地区"].tolist() for engine in ("odf", "calamine")]
others.append([row[0] for row in get_data("output.ods")["output"][1:]])
print(gdal.to_dict("list"), others)
stands = gdal["地区"].tolist() == ["待核实\n成都", "绵阳"] and gdal["产值"].tolist() == [12, 5] and others == [["成都", "绵阳"]] * 3
raise SystemExit(0 if stands else 1)
PY
