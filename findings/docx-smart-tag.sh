#!/usr/bin/env bash
# What: dates and measures that Word marks by itself in Chinese documents (w:smartTag, elements chsdate and chmetcnv), and figures of fields
#   (w:fldSimple), by python-docx, mammoth and docx2python.
# Guess: python-docx drops the words of both; mammoth and docx2python keep them.
# Seen: python-docx drops both, in paragraphs and in cells: 规划面积35平方公里，到2025年底产值4000亿元 reads 规划面积，到产值亿元, and the cell of a
#   place is empty. The guess was wrong for mammoth: it keeps smart tags and drops the field's figure, with a message. docx2python keeps all.
# Expected: every reader gives the sentence as Word shows it.
# Instead: walk w:t through every element that wraps runs (smartTag, fldSimple, customXml, sdt, ins), not only the runs of a paragraph.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check python-docx==1.2.0 mammoth==1.13.0 docx2python==3.7.1
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import docx
import mammoth
from docx.oxml import parse_xml
from docx2python import docx2python

SPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def run(words):
    return f"<w:r><w:t>{words}</w:t></w:r>"


def tag(kind, words):
    return f'<w:smartTag w:uri="urn:schemas-microsoft-com:office:smarttags" w:element="{kind}">{run(words)}</w:smartTag>'


sentence = run("规划面积") + tag("chmetcnv", "35平方公里") + run("，到") + tag("chsdate", "2025年底") + run("产值")
sentence += f'<w:fldSimple w:instr=" DOCPROPERTY Output ">{run("4000")}</w:fldSimple>' + run("亿元。")
document = docx.Document()
document.element.body.insert(0, parse_xml(f"<w:p {SPACE}>{sentence}</w:p>"))
cell = document.add_table(1, 1).cell(0, 0)._tc
cell.remove(cell.p_lst[0])
cell.append(parse_xml(f"<w:p {SPACE}>{tag('place', '成都市')}</w:p>"))
document.save("plan.docx")

whole = "规划面积35平方公里，到2025年底产值4000亿元。"
again = docx.Document("plan.docx")
plain = [again.paragraphs[0].text, again.tables[0].cell(0, 0).text]
with open("plan.docx", "rb") as file:
    raw = mammoth.extract_raw_text(file)
other = docx2python("plan.docx").text
print("python-docx", docx.__version__, plain)
print("mammoth", raw.value.split(), [message.message for message in raw.messages])
print("docx2python", other.split())
stands = plain == ["规划面积，到产值亿元。", ""] and "35平方公里，到2025年底产值亿元。" in raw.value and whole in other
raise SystemExit(0 if stands else 1)
PY
