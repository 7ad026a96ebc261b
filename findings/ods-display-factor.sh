#!/usr/bin/env bash
# What: an .ods whose cells hold yuan and show 万元 (number:display-factor, a point among the digits), as float, as currency and as a share with the
#   percent sign in a second line, through six readers.
# Guess: all six give the number that is held for the float (1234567) and say nothing; for the currency one of pyexcel's takes the shown text.
# Seen: so for the float, and alike for the share; pyexcel-ods and pyexcel-ods3 make of the currency the text "1234567 CNY": not what is shown
#   (￥123.5), no number, and a sum over such a column fails or joins texts. No reader gives the style, so that none can tell yuan from 万元.
# Expected: one value for the three cells, whatever their type, and a way to the style.
# Instead: read the styles: cell, row or column name a style, its chain a number style in content.xml or styles.xml; divide by display-factor, and
#   by ten for each digit behind an embedded "."; LibreOffice keeps Excel's 0!.0, as an embedded "!" before a real decimal, which means the same.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check odfpy==1.4.1 pandas==3.1.1 python-calamine==0.9.1 pyexcel-ods==0.6.0 pyexcel-ods3==0.6.1 pandas-ods-reader==1.0.2
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import warnings
import zipfile

warnings.simplefilter("ignore")
import pandas as pd
import pandas_ods_reader
import pyexcel_ods
import pyexcel_ods3
import python_calamine

urn = "urn:oasis:names:tc:opendocument:xmlns:"
spaces = " ".join(
    f'xmlns:{prefix}="{urn}{name}:1.0"'
    for prefix, name in (("office", "office"), ("table", "table"), ("text", "text"), ("style", "style"), ("number", "datastyle"))
)
digits = (
    '<number:number number:decimal-places="0" number:min-integer-digits="2" number:display-factor="1000">'
    '<number:embedded-text number:position="1">.</number:embedded-text></number:number>'
)
million = '<number:number number:decimal-places="2" number:min-integer-digits="1" number:display-factor="1000000"/>'
kinds = {
    "float": (f'<number:number-style style:name="N1">{digits}</number:number-style>', "123.5"),
    "currency": (
        '<number:currency-style style:name="N2"><number:currency-symbol number:language="zh" number:country="CN">￥</number:currency-symbol>'
        f"{digits}</number:currency-style>", "￥123.5"),
    "percentage": (
        f'<number:percentage-style style:name="N3">{million}<number:text>万\n%</number:text></number:percentage-style>',
        "123.46万<text:line-break/>%"),
}
styles = "".join(style for style, _ in kinds.values()) + "".join(
    f'<style:style style:name="c{n}" style:family="table-cell" style:data-style-name="N{n}"/>' for n in (1, 2, 3)
)
heads = "".join(f'<table:table-cell office:value-type="string"><text:p>{kind}</text:p></table:table-cell>' for kind in kinds)
cells = "".join(
    f'<table:table-cell table:style-name="c{n}" office:value-type="{kind}" office:value="1234567"'
    f'{" office:currency=" + chr(34) + "CNY" + chr(34) if kind == "currency" else ""}><text:p>{shown}</text:p></table:table-cell>'
    for n, (kind, (_, shown)) in enumerate(kinds.items(), start=1)
)
content = (
    f'<office:document-content {spaces} office:version="1.2"><office:automatic-styles>{styles}</office:automatic-styles>'
    f'<office:body><office:spreadsheet><table:table table:name="表"><table:table-row>{heads}</table:table-row><table:table-row>{cells}'
    "</table:table-row></table:table></office:spreadsheet></office:body></office:document-content>"
)
kind = "application/vnd.oasis.opendocument.spreadsheet"
manifest = (
    f'<manifest:manifest xmlns:manifest="{urn}manifest:1.0"><manifest:file-entry manifest:full-path="/" '
    f'manifest:media-type="{kind}"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>'
    "</manifest:manifest>"
)
with zipfile.ZipFile("wan.ods", "w") as file:
    for name, text in (("mimetype", kind), ("content.xml", content), ("META-INF/manifest.xml", manifest)):
        file.writestr(name, text)


def said(read):
    try:
        return list(read())
    except Exception as fault:
        return f"{type(fault).__name__}: {fault}"


got = {
    "pandas odf": said(lambda: pd.read_excel("wan.ods", engine="odf").values.tolist()[0]),
    "pandas calamine": said(lambda: pd.read_excel("wan.ods", engine="calamine").values.tolist()[0]),
    "python-calamine": said(lambda: python_calamine.load_workbook("wan.ods").get_sheet_by_index(0).to_python()[1]),
    "pyexcel-ods": said(lambda: pyexcel_ods.get_data("wan.ods")["表"][1]),
    "pyexcel-ods3": said(lambda: pyexcel_ods3.get_data("wan.ods")["表"][1]),
    "pandas-ods-reader": said(lambda: pandas_ods_reader.read_ods("wan.ods").values.tolist()[0]),
}
for reader, values in got.items():
    print(reader, values)
held = [1234567] * 3
expected = dict.fromkeys(got, held) | dict.fromkeys(("pyexcel-ods", "pyexcel-ods3"), [1234567, "1234567 CNY", 1234567])
raise SystemExit(0 if got == expected else 1)
PY
