#!/usr/bin/env bash
# What: 30°40′12″ N, 104°3′36″ E as tables have it: with signs, letters, blanks and a comma, semicolons; and a longitude of 204; read by geopy's Point.
# Guess: a place with longitude first is wrapped round, others raise.
# Seen: half (geopy 2.5.0): longitude first raises; but "30 40 12, 104 3 36" and "30;40;12 N, 104;3;36 E" are 3 N, 36 E, a valid place in Kenya, since the pattern need not begin at the start of the text: the minutes and seconds of the longitude are taken for both; a longitude of 204.06 is
#   -155.94, in the Pacific. With the signs ° ′ ″ and with letters d, m, s it is right. The distance to 31 27 36, 104 40 48, 106 km, is 4,273 km.
# Expected: an error where the text is not read from end to end.
# Instead: turn parts into decimals oneself; put no text into Point or distance.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check geopy==2.5.0 geographiclib==2.1
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
from geopy.distance import distance
from geopy.point import Point

texts = ("30°40′12″N 104°3′36″E", "30 40m 12s N 104 3m 36s E", "30 40 12, 104 3 36", "30;40;12 N, 104;3;36 E", "30.67, 204.06")
seen = [tuple(round(part, 4) for part in Point(text)[:2]) for text in texts]
for text, place in zip(texts, seen):
    print(text, place)
far = round(distance("30 40 12, 104 3 36", "31 27 36, 104 40 48").km)
print(far, round(distance(Point(30.67, 104.06), Point(31.46, 104.68)).km))
raise SystemExit(0 if seen == [(30.67, 104.06), (30.67, 104.06), (3.0, 36.0), (3.0, 36.0), (30.67, -155.94)] and far == 4273 else 1)
PY
