#!/usr/bin/env bash
# What: a growth rate below 0 printed as a number by typst (#(-2.5), str(-2.5)), read from the PDF and copied into a table.
# Guess: the sign is not the hyphen but U+2212, which neither float() nor a sheet takes for a minus.
# Seen: held, also for str(): −2.5 with U+2212. float() raises, pandas.to_numeric(errors="coerce") gives NaN, so that just the shrinking regions are missing from a table read back; a text compared with
#   "-2.5" differs.
# Expected: str() gives what programs read; the typographic sign is for the page alone.
# Instead: hand figures over as ready strings with the hyphen one wants; when reading, replace U+2212 (and U+FF0D, U+2013) by the hyphen first.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check typst==0.15.2 pypdfium2==5.15.2 pandas==3.1.1 numpy==2.4.6
cd "$dir"
"$dir/venv/bin/python" -W ignore - <<'PY'
import pandas as pd
import pypdfium2
import typst


def printed(markup):
    page = pypdfium2.PdfDocument(typst.compile(f"#set page(width: 300pt, height: 60pt)\n{markup}".encode()))[0]
    return page.get_textpage().get_text_bounded().strip()


number, text, string = printed("#(-2.5)"), printed("#str(-2.5)"), printed('#"-2.5"')
read = pd.to_numeric(pd.Series(["8.5", number, "12.0"]), errors="coerce")
print([number, text, string], [hex(ord(one[0])) for one in (number, text, string)], read.tolist(), "mean", read.mean())
raise SystemExit(0 if number == text == "\u22122.5" and string == "-2.5" and read.isna().tolist() == [False, True, False] else 1)
PY
