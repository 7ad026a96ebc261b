#!/usr/bin/env bash
# What: places of firms kept as geohashes, turned back into degrees by geohash2.
# Guess: decode gives texts, so that they compare as words.
# Seen: held (geohash2 1.1): decode("wm3yr") is ("30.7", "104."), texts, cut to the digits that the size of the cell bears, with a bare point; of 9.5 E and 104.06 E the text of the first is the greater, so max() is the westernmost, and a sort puts 104 before 9. The rounding takes wm3yr 6.6 km away from the middle of its own cell of 4.9 km, out of the cell itself. decode_exactly gives numbers in the middle.
# Expected: numbers, the middle of the cell.
# Instead: decode_exactly(code)[:2].
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check geohash2==1.1
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import geohash2

codes = [geohash2.encode(30.67, longitude, 5) for longitude in (9.5, 87.6, 104.06)]
texts = [geohash2.decode(code) for code in codes]
latitude, longitude, north, east = geohash2.decode_exactly(codes[-1])
greatest = max(text[1] for text in texts)
out = abs(float(texts[-1][0]) - latitude) > north or abs(float(texts[-1][1]) - longitude) > east
print(codes, texts, greatest, (latitude, longitude, north, east), out)
raise SystemExit(0 if texts[-1] == ("30.7", "104.") and greatest == texts[0][1] and isinstance(greatest, str) and out else 1)
PY
