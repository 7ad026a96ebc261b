#!/usr/bin/env bash
# What: a table of enterprises with credit codes (text) and output, written as Markdown with DataFrame.to_markdown (tabulate).
# Guess: 12345678.9 prints as 1.23457e+07, and a credit code that looks like a number as well.
# Seen: held. Output loses all but six digits, 220747123.4 and 220747456.7 are both 2.20747e+08; a column of credit codes of which all consist of digits, or digits and one E,
#   prints 9.15101e+17 and 9.15101e+23 though it is text: the codes are gone. With one code that has another letter the whole column is right, so a first try looks well.
# Expected: figures as they are printed elsewhere, text as it is.
# Instead: to_markdown(disable_numparse=True) with figures formatted before, or floatfmt=".1f" and colalign; compare codes with the table.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check tabulate==0.10.0 pandas==2.3.3 numpy==2.4.6
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import pandas

frame = pandas.DataFrame({"code": ["915101007345670E09", "915101007345670123"], "output": [220747123.4, 220747456.7]})
text = frame.to_markdown(index=False)
plain = frame.to_markdown(index=False, disable_numparse=True)
mixed = frame.assign(code=["915101007345670E09", "91510100734567XY92"]).to_markdown(index=False)
print(text, plain, mixed, sep="\n\n")
stands = text.count("2.20747e+08") == 2 and "9.15101e+23" in text and "9.15101e+17" in text
raise SystemExit(0 if stands and "915101007345670123" in plain and "915101007345670E09" in mixed else 1)
PY
