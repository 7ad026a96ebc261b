#!/usr/bin/env bash
# What: 面积10⁴平方米 and 产值372¹亿元 with raised digits (sup, vertAlign), in a page and in a .docx, through the usual makers of text.
# Guess: all of them set the raised digit behind the figure: 104, 3721.
# Seen: html2text, markdownify, inscriptis, trafilatura (text), python-docx, docx2python and mammoth (raw text) do: ten thousand square metres become 104, the mark of a
#   note makes 372 into 3721. trafilatura with formatting and mammoth's HTML keep the tag; but markdownify behind mammoth, as converters chain them, drops it again.
# Expected: ⁴, ^4 or the tag, since the digits are no part of the number.
# Instead: replace sup by ⁰¹²³ or ^ before converting (markdownify: sup_symbol="^"); read w:vertAlign in .docx; look for 10 followed by 3, 4, 6, 8.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check html2text==2025.4.15 markdownify==1.2.3 inscriptis==2.7.6 trafilatura==2.3.1 lxml_html_clean==0.4.3 python-docx==1.2.0 docx2python==3.7.1 mammoth==1.13.0
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import docx
import docx2python
import html2text
import inscriptis
import mammoth
import markdownify
import trafilatura

prose = "<p>全市围绕先进制造业布局产业集群，到2030年形成若干特色鲜明、链条完整的集群。</p>"
page = f"<html><body><article>{prose}<p>规划用地面积10<sup>4</sup>平方米，产值372<sup>1</sup>亿元。</p>{prose}</article></body></html>"
document = docx.Document()
paragraph = document.add_paragraph()
for words, raised in (("面积10", False), ("4", True), ("平方米，产值372", False), ("1", True), ("亿元。", False)):
    paragraph.add_run(words).font.superscript = raised or None
document.save("a.docx")
with open("a.docx", "rb") as file:
    html = mammoth.convert_to_html(file).value
    raw = mammoth.extract_raw_text(file).value
texts = {
    "html2text": html2text.html2text(page),
    "markdownify": markdownify.markdownify(page),
    "inscriptis": inscriptis.get_text(page),
    "trafilatura": trafilatura.extract(page),
    "python-docx": docx.Document("a.docx").paragraphs[0].text,
    "docx2python": docx2python.docx2python("a.docx").text,
    "mammoth raw": raw,
    "mammoth, markdownify": markdownify.markdownify(html),
}
joined = {name: "104平方米" in text and "3721亿元" in text for name, text in texts.items()}
kept = {
    "trafilatura with formatting": "10<sup>4</sup>" in trafilatura.extract(page, output_format="markdown", include_formatting=True),
    "mammoth html": "10<sup>4</sup>" in html,
    "sup_symbol": "10^4^" in markdownify.markdownify(page, sup_symbol="^"),
}
print(joined, kept)
raise SystemExit(0 if all(joined.values()) and all(kept.values()) else 1)
PY
