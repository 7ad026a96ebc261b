#!/usr/bin/env bash
# What: counts of firms by hexagons of one level of h3, compared over China as if cells were equal, and a park smaller than a cell.
# Guess: cells at 哈尔滨 and 三亚 differ by a third; a park that holds no centre of a cell has no cell.
# Seen: held, and more: of level 7 a cell has 4.0 km2 at 哈尔滨, 3.9 at 上海 and 6.1 at 喀什; over the country 3.2 to 6.2. Equal density gives 喀什 half as many again. A park of 0.3 km2 around a corner of cells has no cell, so a table by
#   cells does not know it.
# Expected: a name such as "hexagonal grid" promises cells of one size; the average area of a level that h3 itself gives (5.2) says nothing of a place.
# Instead: divide by h3.cell_area; h3.polygon_to_cells_experimental(..., contain="overlap") for small shapes.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check h3==4.5.0
cd "$dir"
"$dir/venv/bin/python" -W ignore - <<'PY'
import h3

places = {"哈尔滨": (45.8, 126.53), "上海": (31.23, 121.47), "成都": (30.67, 104.06), "喀什": (39.47, 75.99), "三亚": (18.25, 109.5)}
sizes = {name: round(h3.cell_area(h3.latlng_to_cell(*place, 7)), 2) for name, place in places.items()}
everywhere = [h3.cell_area(h3.latlng_to_cell(latitude, longitude, 7)) for latitude in range(18, 54) for longitude in range(73, 136)]
north, east = h3.cell_to_boundary(h3.latlng_to_cell(30.67, 104.06, 7))[0]
park = h3.LatLngPoly([(north - 0.0025, east - 0.0025), (north - 0.0025, east + 0.0025), (north + 0.0025, east + 0.0025), (north + 0.0025, east - 0.0025)])
none, some = h3.polygon_to_cells(park, 7), h3.polygon_to_cells_experimental(park, 7, contain="overlap")
print(sizes, f"least {min(everywhere):.2f}, greatest {max(everywhere):.2f}, average of the level {h3.average_hexagon_area(7):.2f}; cells of the park {len(none)}, by overlap {len(some)}")
stands = sizes["喀什"] / sizes["上海"] > 1.5 and max(everywhere) / min(everywhere) > 1.9 and len(none) == 0 and len(some) == 3
raise SystemExit(0 if stands else 1)
PY
