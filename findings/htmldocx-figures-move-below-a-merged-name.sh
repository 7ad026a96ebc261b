#!/usr/bin/env bash
# What: a table of a web page whose first cell, 成都, is merged over the rows of 2023 (100) and 2024 (110), turned into Word by htmldocx (PyPI) and html-to-docx (npm).
# Guess: the merge is lost and the second row moves one column to the left.
# Seen: held for htmldocx 0.0.6: the second row reads 2024 in the column of cities, 110 in that of years, and an empty output. Wrong for html-to-docx 1.8.0, which keeps the merge; raised digits (10⁴) are kept by both, which was guessed to be lost.
# Expected: merged cells, or the figure in its own column.
# Instead: unroll merged cells before (repeat 成都 in each row), or take html-to-docx or pandoc; compare the columns of the Word table with those of the page.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
cd "$dir"
"$dir/venv/bin/pip" install --quiet --no-compile --disable-pip-version-check htmldocx==0.0.6 python-docx==1.2.0
npm install --silent --no-audit --no-fund --prefix . html-to-docx@1.8.0
cat > a.html <<'HTML'
<table><tr><th>市</th><th>年</th><th>产值</th></tr><tr><td rowspan="2">成都</td><td>2023</td><td>100</td></tr><tr><td>2024</td><td>110</td></tr></table><p>面积10<sup>4</sup>平方米</p>
HTML
cat > a.js <<'JS'
const fs = require("fs");
require("html-to-docx")(fs.readFileSync("a.html", "utf8")).then((file) => fs.writeFileSync("b.docx", file));
JS
node a.js
"$dir/venv/bin/python" - <<'PY'
import docx
import htmldocx

document = docx.Document()
with open("a.html", encoding="utf-8") as file:
    htmldocx.HtmlToDocx().add_html_to_document(file.read(), document)
document.save("a.docx")
rows, raised = {}, {}
for name in "ab":
    read = docx.Document(f"{name}.docx")
    rows[name] = [[cell.text for cell in row.cells] for row in read.tables[0].rows]
    raised[name] = [run.text for paragraph in read.paragraphs for run in paragraph.runs if run.font.superscript]
print(rows, raised)
stands = rows["a"][2] == ["2024", "110", ""] and rows["b"][2] == ["成都", "2024", "110"]
raise SystemExit(0 if stands and raised == {"a": ["4"], "b": ["4"]} else 1)
PY
