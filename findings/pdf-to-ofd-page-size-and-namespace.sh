#!/usr/bin/env bash
# What: an A3 page of PDF (420 x 297 mm) turned into OFD by easyofd, as a picture and as text.
# Guess: the page becomes a picture and A4.
# Seen: as a picture the page is 202 x 143 mm, since points are taken for pixels of 150 dpi; as text (optional_text=True) it is 1191 x 842 mm, points taken for
#   millimetres, with letters of 1.5 mm where the PDF has 12 pt (4.2 mm), so a map at 1:10 000 has another scale in either. Both files carry a namespace of
#   their own in place of the standard's http://www.ofdspec.org/2016, which other readers look for; a folder `test` is left beside them.
# Expected: the size of the page of the PDF, as GB/T 33190 counts in mm, and its namespace.
# Instead: print to OFD from WPS or a certified converter; check PhysicalBox against the PDF, and replace the namespace before handing in.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check easyofd==20260427 pymupdf==2.0 reportlab==5.1.0
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import contextlib
import io
import pathlib
import re
import shutil
import warnings
import zipfile

from reportlab.pdfgen import canvas

page = canvas.Canvas("a3.pdf", pagesize=(1190.55, 841.89))
page.setFont("Helvetica", 12)
page.drawString(100, 700, "Output 4000")
page.save()
with warnings.catch_warnings(), contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
    warnings.simplefilter("ignore")
    from easyofd import OFD

    file, made = pathlib.Path("a3.pdf").read_bytes(), {}
    for is_text in (False, True):
        made[is_text] = OFD().pdf2ofd(file, optional_text=is_text)
        shutil.rmtree("test", ignore_errors=True)


def content(file):
    with zipfile.ZipFile(io.BytesIO(file)) as package:
        return package.read("Doc_0/Pages/Page_0/Content.xml").decode(), package.read("OFD.xml").decode()


def box(xml):
    return [round(float(side)) for side in re.search("PhysicalBox>([^<]*)<", xml)[1].split()[2:]]


picture, text = content(made[False]), content(made[True])
size = float(re.search('[sS]ize="([^"]*)"', text[0])[1])
print(box(picture[0]), "ImageObject" in picture[0], box(text[0]), size, re.findall('xmlns:ofd="([^"]*)"', picture[1] + text[1]))
foreign = all("http://www.ofdspec.org/2016" not in file for file in (*picture, *text))
raise SystemExit(0 if box(picture[0]) == [202, 143] and box(text[0]) == [1191, 842] and size == 1.524 and foreign else 1)
PY
