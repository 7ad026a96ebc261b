#!/usr/bin/env bash
# What: a sheet whose names of cities carry their pinyin above them (拼音指南 of the office programs: <rPh> in the shared text), 六安市 in two pieces of another look, read by seven readers.
# Guess: xlsx2csv, GDAL and DuckDB read 蚌埠市bèngbù, openpyxl and calamine do not.
# Seen: half (pyogrio 0.13.0, luckyexcel 1.0.1; DuckDB's extension cannot be had from PyPI): GDAL reads 蚌埠市bèngbù and 六安市lùān, luckyexcel the first of them (it keeps the pieces of the other), in silence. openpyxl, calamine, xlsx2csv, SheetJS and exceljs leave the pinyin out. So a join by name loses exactly the names that somebody found hard to read.
# Expected: the name; the pinyin is no part of the text.
# Instead: read with openpyxl or calamine, or take the pinyin away (re.sub(r"[a-zà-ǜ]+$", "", name)).
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check geopandas==1.2.0 pyogrio==0.13.0 shapely==2.2.0 pandas==3.1.1 numpy==2.4.6 openpyxl==3.1.5 python-calamine==0.9.1 xlsx2csv==0.8.6
cd "$dir"
npm install --silent --no-audit --no-fund --prefix . luckyexcel@1.0.1 xlsx@0.18.5 exceljs@4.4.0
cat > a.py <<'PY'
import zipfile

import pandas as pd
import pyogrio
from xlsx2csv import Xlsx2csv

OPC, ODF, SHEET = "http://schemas.openxmlformats.org/package/2006", "http://schemas.openxmlformats.org/officeDocument/2006/relationships", "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
KIND = "application/vnd.openxmlformats-officedocument.spreadsheetml"
parts = {
    "[Content_Types].xml": f'<Types xmlns="{OPC}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="{KIND}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="{KIND}.worksheet+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="{KIND}.sharedStrings+xml"/></Types>',
    "_rels/.rels": f'<Relationships xmlns="{OPC}/relationships"><Relationship Id="rId1" Type="{ODF}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
    "xl/workbook.xml": f'<workbook xmlns="{SHEET}" xmlns:r="{ODF}"><sheets><sheet name="a" sheetId="1" r:id="rId1"/></sheets></workbook>',
    "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{OPC}/relationships"><Relationship Id="rId1" Type="{ODF}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="{ODF}/sharedStrings" Target="sharedStrings.xml"/></Relationships>',
    "xl/sharedStrings.xml": f'<sst xmlns="{SHEET}" count="4" uniqueCount="4"><si><t>city</t></si><si><t>output</t></si><si><t>蚌埠市</t><rPh sb="0" eb="2"><t>bèngbù</t></rPh><phoneticPr fontId="0"/></si><si><r><t>六</t></r><r><t>安市</t></r><rPh sb="0" eb="2"><t>lùān</t></rPh><phoneticPr fontId="0"/></si></sst>',
    "xl/worksheets/sheet1.xml": f'<worksheet xmlns="{SHEET}"><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row><row r="2"><c r="A2" t="s"><v>2</v></c><c r="B2"><v>10</v></c></row><row r="3"><c r="A3" t="s"><v>3</v></c><c r="B3"><v>20</v></c></row></sheetData></worksheet>',
}
with zipfile.ZipFile("a.xlsx", "w") as book:
    for name, text in parts.items():
        book.writestr(name, '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' + text)
Xlsx2csv("a.xlsx").convert("a.csv")
right = [pd.read_excel("a.xlsx", engine=engine)["city"].tolist() for engine in ("openpyxl", "calamine")] + [pd.read_csv("a.csv")["city"].tolist()]
gdal = pyogrio.read_dataframe("a.xlsx")["city"].tolist()
print(right, gdal)
raise SystemExit(0 if right == [["蚌埠市", "六安市"]] * 3 and gdal == ["蚌埠市bèngbù", "六安市lùān"] else 1)
PY
"$dir/venv/bin/python" -W ignore a.py
cat > a.mjs <<'JS'
import { readFileSync } from "node:fs";
import ExcelJS from "exceljs";
import LuckyExcel from "luckyexcel";
import * as XLSX from "xlsx";

const bytes = readFileSync("a.xlsx");
const sheet = XLSX.read(bytes).Sheets.a;
const book = new ExcelJS.Workbook();
await book.xlsx.load(bytes);
const right = [sheet.A2.v, sheet.A3.v, book.worksheets[0].getCell("A2").text, book.worksheets[0].getCell("A3").text];
const read = await new Promise((resolve) => LuckyExcel.transformExcelToLucky(new File([bytes], "a.xlsx"), resolve));
const lucky = read.sheets[0].celldata.find((cell) => cell.r === 1 && cell.c === 0).v.v;
console.log(right, lucky);
process.exit(right.join() === "蚌埠市,六安市,蚌埠市,六安市" && lucky === "蚌埠市bèngbù" ? 0 : 1);
JS
node a.mjs
