#!/usr/bin/env bash
# What: a range as plans write it, 10~20亿元, in the markup of a typst document (text of a report put into a template).
# Guess: the tilde prints as a blank.
# Seen: held: ~ is a blank that does not break: the PDF says 10 20亿元, for a person as for a reader of PDFs, and the compiler says nothing. The full-width ～ and the same text handed over as a
#   string (#"10~20亿元", sys.inputs, json()) are printed as they are.
# Expected: no word of the text is a command without a sign that shows it; or a warning between two figures.
# Instead: never paste text into markup: hand it over as a string, or write \~.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check typst==0.15.2 pypdfium2==5.15.2
cd "$dir"
"$dir/venv/bin/python" -W ignore - <<'PY'
import pypdfium2
import typst


def printed(markup):
    page = pypdfium2.PdfDocument(typst.compile(f"#set page(width: 300pt, height: 60pt)\n{markup}".encode()))[0]
    return page.get_textpage().get_text_bounded().strip().replace("\u00a0", " ")


markup, wide, string = printed("10~20"), printed("10～20"), printed('#"10~20"')
print(repr(markup), repr(wide), repr(string))
raise SystemExit(0 if markup == "10 20" and string == "10~20" and "10 20" not in wide else 1)
PY
