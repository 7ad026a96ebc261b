#!/usr/bin/env bash
# What: a draft in which 4000 is struck out by hand (w:strike, no tracked change) and 5000 stands behind it, before 亿元; and hidden text (w:vanish) that no
#   print shows, an inner figure of 6000亩 before the 5000亩 of the public version.
# Guess: python-docx and docx2python read 40005000亿元; mammoth and pandoc mark what is struck; all give the hidden figure.
# Seen: held for the first two, and mammoth's raw text and its Markdown read 40005000亿元 as well; its HTML has <s>4000</s>, pandoc ~~4000~~, in
#   plain text too. What is hidden stands in all seven texts as if it were printed.
# Expected: readers of text leave out what is struck, or mark it; a figure of eight digits that nobody wrote is the worst of three.
# Instead: walk the runs and test font.strike and font.double_strike (styles too); take mammoth's HTML or pandoc's Markdown; show what was left out. The same for
#   font.hidden, which no conversion marks; or read the PDF.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check python-docx==1.2.0 docx2python==3.7.1 mammoth==1.13.0 pypandoc_binary==1.17
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import docx
import docx2python
import mammoth
import pypandoc

document = docx.Document()
paragraph = document.add_paragraph("到2030年，产值达到")
paragraph.add_run("4000").font.strike = True
paragraph.add_run("5000亿元。")
hidden = document.add_paragraph("用地")
hidden.add_run("（内部口径6000亩）").font.hidden = True
hidden.add_run("5000亩")
document.save("a.docx")
with open("a.docx", "rb") as file:
    texts = {
        "python-docx": "\n".join(paragraph.text for paragraph in docx.Document("a.docx").paragraphs),
        "docx2python": docx2python.docx2python("a.docx").text,
        "mammoth raw": mammoth.extract_raw_text(file).value,
        "mammoth markdown": mammoth.convert_to_markdown(file).value,
        "mammoth html": mammoth.convert_to_html(file).value,
        "pandoc markdown": pypandoc.convert_file("a.docx", "markdown"),
        "pandoc plain": pypandoc.convert_file("a.docx", "plain"),
    }
print(texts)
joined = ["40005000亿元" in texts[name] for name in ("python-docx", "docx2python", "mammoth raw", "mammoth markdown")]
marked = "<s>4000</s>" in texts["mammoth html"] and "~~4000~~" in texts["pandoc markdown"]
shown = all("用地（内部口径6000亩）5000亩" in text for text in texts.values())
raise SystemExit(0 if all(joined) and marked and shown else 1)
PY
