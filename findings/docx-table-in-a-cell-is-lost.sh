#!/usr/bin/env bash
# What: a table within a cell of a table (产值 4000亿元 within the cell of 成都), as forms of parks have them, by four readers.
# Guess: python-docx loses it, markitdown tears the outer table up.
# Seen: held: the cell is 情况 and a line end in python-docx 1.2.0 (cell.text, row.cells); document.tables has the outer table alone, so that 4000亿元 is nowhere. markitdown 0.1.9 puts the rows of the inner table into a row of the outer one: its row has other columns than
#   its head. docx2python 3.7.1 and mammoth 1.13.0 give the words in order.
# Expected: a word in cell.text, or the tables of cells in document.tables.
# Instead: cell.tables, for every cell, and again within.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check python-docx==1.2.0 docx2python==3.7.1 mammoth==1.13.0 markitdown[docx]==0.1.9
cd "$dir"
"$dir/venv/bin/python" -W ignore - <<'PY'
import docx
import docx2python
import mammoth
import markitdown

paper = docx.Document()
table = paper.add_table(2, 2)
for row, column, text in ((0, 0, "成都"), (0, 1, "情况"), (1, 0, "绵阳"), (1, 1, "无")):
    table.cell(row, column).text = text
inner = table.cell(0, 1).add_table(1, 2)
inner.cell(0, 0).text, inner.cell(0, 1).text = "产值", "4000亿元"
paper.save("a.docx")
read = docx.Document("a.docx")
cells = [[cell.text for cell in row.cells] for row in read.tables[0].rows]
words = " ".join(one.text for one in read.paragraphs) + str(cells)
within = [[cell.text for cell in row.cells] for row in read.tables[0].cell(0, 1).tables[0].rows]
second = docx2python.docx2python("a.docx").text
third = mammoth.extract_raw_text(open("a.docx", "rb")).value
fourth = markitdown.MarkItDown().convert("a.docx").text_content.strip().split("\n")
print(cells, len(read.tables), within, second.split(), third.split(), fourth)
torn = len({line.count("|") for line in fourth if line.strip()}) > 1
raise SystemExit(0 if "4000" not in words and len(read.tables) == 1 and within == [["产值", "4000亿元"]] and "4000亿元" in second and "4000亿元" in third and torn else 1)
PY
