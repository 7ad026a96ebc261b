#!/usr/bin/env bash
# What: a table of a government page whose city spans two rows (rowspan), turned into text or Markdown.
# Guess: all four that make Markdown of pages forget the span: figures move one column to the left.
# Seen: html2text, markdownify and inscriptis do: the second industry of 成都 stands in the column of cities, its output 1500 in that of industries, and the
#   last cell is missing, which Markdown allows. trafilatura (guess wrong) keeps the place with an empty cell.
# Expected: the cell repeated or empty, so that columns hold.
# Instead: spread spans before converting, or read the table with pandas.read_html (see pandas-read-html-table) and the prose by other means.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check html2text==2025.4.15 markdownify==1.2.3 inscriptis==2.7.6 trafilatura==2.3.1 lxml_html_clean==0.4.3
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import html2text
import inscriptis
import markdownify
import trafilatura

prose = "<p>全市围绕先进制造业布局产业集群，到2030年形成若干特色鲜明、链条完整的集群。</p>"
table = (
    "<table><tr><th>城市</th><th>产业</th><th>产值</th></tr><tr><td rowspan='2'>成都</td><td>电子</td><td>4000</td></tr>"
    "<tr><td>医药</td><td>1500</td></tr><tr><td>绵阳</td><td>显示</td><td>800</td></tr></table>"
)
page = f"<html><body><article>{prose}{table}{prose}</article></body></html>"
texts = {
    "html2text": html2text.html2text(page),
    "markdownify": markdownify.markdownify(page),
    "inscriptis": inscriptis.get_text(page),
    "trafilatura": trafilatura.extract(page),
}
rows = {name: next(line.strip() for line in text.splitlines() if "1500" in line) for name, text in texts.items()}
print(rows)
moved = [rows[name].lstrip("| ").startswith("医药") for name in ("html2text", "markdownify", "inscriptis")]
kept = rows["trafilatura"].replace(" ", "").startswith("||医药|1500")
raise SystemExit(0 if all(moved) and kept else 1)
PY
