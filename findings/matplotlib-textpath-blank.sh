#!/usr/bin/env bash
# What: matplotlib's TextPath of a blank, as one gets it by spacing the letters of "Inner Mongolia" one by one.
# Guess: an empty path, as the comment in get_text_path promises ("an empty string or one with nothing to print"), and
#   a change of 3.11 where it is none. Both were wrong: it is so since 3.10.
# Seen: 3.9.4 gives an empty path; 3.10.0, 3.10.8 and 3.11.2 raise AttributeError: 'list' object has no attribute 'flags', for " " and
#   for "" alike, while text_to_path.get_text_path(prop, " ") still returns no vertices and no codes.
# Expected: an empty path in both.
# Instead: take vertices and codes from text_to_path.get_text_path and make a Path of them only where there are codes.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
seen=""
for version in 3.9.4 3.11.2; do
  "$dir/venv/bin/pip" install --quiet --disable-pip-version-check "matplotlib==$version" "numpy<3"
  seen="$seen $version $(MPLCONFIGDIR="$dir" "$dir/venv/bin/python" - <<'PY'
from matplotlib.font_manager import FontProperties
from matplotlib.textpath import TextPath, text_to_path

vertices, codes = text_to_path.get_text_path(FontProperties(), " ")
try:
    found = f"path of {len(TextPath((0, 0), ' ').vertices)}"
except AttributeError as fault:
    found = f"AttributeError {fault}"
print(found, "| get_text_path", len(vertices), len(codes))
PY
)"
done
echo "$seen"
[ "$seen" = " 3.9.4 path of 0 | get_text_path 0 0 3.11.2 AttributeError 'list' object has no attribute 'flags' | get_text_path 0 0" ]
