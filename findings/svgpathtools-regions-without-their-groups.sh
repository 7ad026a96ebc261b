#!/usr/bin/env bash
# What: a map in SVG as drawing programs save it, with a region in a group that is moved and doubled (transform="translate(100,0) scale(2)"), read by svgpathtools (svg2paths) and svgelements.
# Guess: svg2paths passes over the transform, so that the region lies elsewhere and has another size.
# Seen: held (svgpathtools 1.8.0): it lies at 0 to 10 and has the area 100 instead of 400 at 100 to 120; attributes of the path alone are handed back, so that nothing tells. Document(...).paths() of the same package, and svgelements 1.9.6, give 100 to 120.
# Expected: places on the sheet.
# Instead: svgpathtools.Document("a.svg").paths(), or svgelements.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check svgpathtools==1.8.0 svgelements==1.9.6 numpy==2.4.6 scipy==1.17.1
cd "$dir"
"$dir/venv/bin/python" -W ignore - <<'PY'
import svgelements
import svgpathtools

with open("a.svg", "w", encoding="utf-8") as file:
    file.write('<svg xmlns="http://www.w3.org/2000/svg" width="200" height="100"><g transform="translate(100,0) scale(2)"><path id="c510100" d="M0 0L10 0L10 10L0 10Z"/></g></svg>')
paths, attributes = svgpathtools.svg2paths("a.svg")
whole = svgpathtools.Document("a.svg").paths()
other = next(one for one in svgelements.SVG.parse("a.svg").elements() if isinstance(one, svgelements.Path))
print(paths[0].bbox(), attributes, abs(paths[0].area()), whole[0].bbox(), abs(whole[0].area()), other.bbox())
raise SystemExit(0 if paths[0].bbox() == (0, 10, 0, 10) and whole[0].bbox() == (100, 120, 0, 20) and tuple(other.bbox()) == (100, 0, 120, 20) else 1)
PY
