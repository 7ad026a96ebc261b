#!/usr/bin/env bash
# What: a list of parks with a picture in a cell as WPS (the usual office program here) keeps it: a formula =_xlfn.DISPIMG("ID_..",1) whose value is the text =DISPIMG("ID_..",1), and the pictures in xl/cellimages.xml; read and saved by pandas, openpyxl and calamine.
# Guess: readers give the text =DISPIMG(..) for the picture, and saving loses the pictures.
# Seen: held (pandas 3.1.1, openpyxl 3.1.5, python-calamine 0.9.1): each reader gives =DISPIMG("ID_B2",1) as text, never a gap, so a column of pictures counts as filled in; to_excel writes it back as a formula without a value, of a function that only WPS has; a workbook loaded and saved by openpyxl has no picture any more, in silence, and sheet._images is empty.
# Expected: None for a picture, and a warning of what saving drops.
# Instead: texts that begin with =DISPIMG( or =_xlfn.DISPIMG( are no words; take pictures out of xl/cellimages.xml by their name; never save such a workbook with openpyxl.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check pandas==3.1.1 openpyxl==3.1.5 python-calamine==0.9.1 numpy==2.4.6
cd "$dir"
"$dir/venv/bin/python" -W ignore - <<'PY'
import re
import struct
import zipfile
import zlib

import openpyxl
import pandas as pd

book = openpyxl.Workbook()
for row in (["园区", "照片", "产值"], ["甲", "x", 10], ["乙", "x", 20]):
    book.active.append(row)
book.save("plain.xlsx")
chunks = ((b"IHDR", struct.pack(">IIBBBBB", 1, 1, 8, 2, 0, 0, 0)), (b"IDAT", zlib.compress(b"\0\0\0\0")), (b"IEND", b""))
png = b"\x89PNG\r\n\x1a\n" + b"".join(struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data)) for kind, data in chunks)
shape = '<xdr:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="9525" cy="9525"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr>'
pictures = "".join(f'<etc:cellImage><xdr:pic><xdr:nvPicPr><xdr:cNvPr id="{at}" name="ID_B{at}"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip r:embed="rId1"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill>{shape}</xdr:pic></etc:cellImage>' for at in (2, 3))
names = 'xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:etc="http://www.wps.cn/officeDocument/2017/etCustomData"'
with zipfile.ZipFile("plain.xlsx") as old, zipfile.ZipFile("wps.xlsx", "w") as new:
    for name in old.namelist():
        text = old.read(name).decode()
        if name == "xl/worksheets/sheet1.xml":
            for at in (2, 3):
                text = re.sub(rf'<c r="B{at}"[^>]*>.*?</c>', f'<c r="B{at}" t="str"><f>_xlfn.DISPIMG("ID_B{at}",1)</f><v>=DISPIMG("ID_B{at}",1)</v></c>', text)
        if name == "xl/_rels/workbook.xml.rels":
            text = text.replace("</Relationships>", '<Relationship Id="rId99" Type="http://www.wps.cn/officeDocument/2020/cellImage" Target="cellimages.xml"/></Relationships>')
        if name == "[Content_Types].xml":
            text = text.replace("</Types>", '<Default Extension="png" ContentType="image/png"/><Override PartName="/xl/cellimages.xml" ContentType="application/vnd.wps-officedocument.cellimage+xml"/></Types>')
        new.writestr(name, text)
    new.writestr("xl/media/image1.png", png)
    new.writestr("xl/_rels/cellimages.xml.rels", '<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="media/image1.png"/></Relationships>')
    new.writestr("xl/cellimages.xml", f'<?xml version="1.0" encoding="UTF-8"?><etc:cellImages {names}>{pictures}</etc:cellImages>')
texts = [pd.read_excel("wps.xlsx", engine=engine)["照片"].tolist() for engine in ("openpyxl", "calamine")]
loaded = openpyxl.load_workbook("wps.xlsx")
images = len(loaded.active._images)
loaded.save("saved.xlsx")
left = [name for name in zipfile.ZipFile("saved.xlsx").namelist() if "media" in name or "cellimages" in name]
pd.read_excel("wps.xlsx").to_excel("back.xlsx", index=False)
back = openpyxl.load_workbook("back.xlsx").active["B2"]
value = openpyxl.load_workbook("back.xlsx", data_only=True).active["B2"].value
print(texts, images, left, back.data_type, back.value, value)
raise SystemExit(0 if texts == [['=DISPIMG("ID_B2",1)', '=DISPIMG("ID_B3",1)']] * 2 and images == 0 and left == [] and back.data_type == "f" and value is None else 1)
PY
