#!/usr/bin/env bash
# What: the scheme of a second district put behind that of the first with docxcompose, both with an automatic list and one comment of a reviewer, as offices put annual plans together.
# Guess: the comments of the second are lost, or its numbers go on counting.
# Seen: held, and worse (docxcompose 2.2.0, python-docx 1.2.0): the comment at 乙区 is now the one of 甲区 (已核, "checked", where the reviewer had written 待核, "to be checked"), since both files number their comments from 0 and that of the second is thrown away. Of the second list the first item begins anew at 1 and the second one stays in the list of the first district:
#   1, 2, 1, 3, so that "item 2 of 乙区" is item 3. No word. (The project's issue 65, open since 2021, tells of comments that make a file faulty.)
# Expected: each comment with its own text; 1, 2, 1, 2.
# Instead: give the comments of the second file other ids, and its numbers as text, before putting them together; look for <w:comment> of both files in the result.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check docxcompose==2.2.0 python-docx==1.2.0
cd "$dir"
"$dir/venv/bin/python" -W ignore - <<'PY'
import docx
from docx.oxml.ns import qn
from docxcompose.composer import Composer


def scheme(name, district, words):
    document = docx.Document()
    heading = document.add_paragraph(district)
    for item in ("目标", "布局"):
        document.add_paragraph(district + item, style="List Number")
    document.add_comment(heading.runs, text=words, author="审核")
    document.save(name)


scheme("a.docx", "甲区", "已核")
scheme("b.docx", "乙区", "待核")
composer = Composer(docx.Document("a.docx"))
composer.append(docx.Document("b.docx"))
composer.save("c.docx")
whole = docx.Document("c.docx")
comments = {str(comment.comment_id): comment.text for comment in whole.comments}
at, lists = {}, []
for paragraph in whole.paragraphs:
    for reference in paragraph._p.xpath(".//w:commentReference"):
        at[paragraph.text] = comments[reference.get(qn("w:id"))]
    if paragraph.style.name == "List Number":
        own = [number.get(qn("w:val")) for number in paragraph._p.xpath("./w:pPr/w:numPr/w:numId")]
        lists.append(own[0] if own else "that of the style")
counts, numbers = {}, []
for name in lists:
    counts[name] = counts.get(name, 0) + 1
    numbers.append(counts[name])
print(at, comments, lists, numbers)
raise SystemExit(0 if at == {"甲区": "已核", "乙区": "已核"} and list(comments.values()) == ["已核"] and numbers == [1, 2, 1, 3] else 1)
PY
