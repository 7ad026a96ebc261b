#!/usr/bin/env bash
# What: a wall of 0.5 m in metres of a zone with its number before them (39,512,345.6), written by trimesh as .stl, .ply, .glb, .obj and .off and read again.
# Guess: .stl, .ply and .glb hold 32 bits: steps of 4 m, in silence.
# Seen: held (trimesh 5.2.0): in .stl, .ply and .glb the wall has no thickness any more; .obj and .off keep it. Without the number of the zone (512,345.6) the wall is 0.5 m in all five.
# Expected: a word that the numbers do not fit; .ply can hold 64 bits.
# Instead: subtract an origin before writing and keep it beside the file.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check trimesh==5.2.0 numpy==2.4.6
cd "$dir"
"$dir/venv/bin/python" -W ignore - <<'PY'
import io

import numpy as np
import trimesh


def through(east, ending):
    wall = trimesh.creation.box((0.5, 15, 9))
    wall.apply_translation((east, 3377001.3, 500))
    data = wall.export(file_type=ending)
    back = trimesh.load(io.BytesIO(data if isinstance(data, bytes) else data.encode()), file_type=ending, force="mesh", process=False)
    return float(np.ptp(back.vertices[:, 0])) if len(back.vertices) else 0.0


endings = ("stl", "ply", "glb", "obj", "off")
far = {ending: through(39512345.6, ending) for ending in endings}
near = {ending: through(512345.6, ending) for ending in endings}
print(far, near)
stands = all(far[one] in (0.0, 4.0) for one in endings[:3]) and all(abs(far[one] - 0.5) < 1e-6 for one in endings[3:])
raise SystemExit(0 if stands and all(abs(value - 0.5) < 0.04 for value in near.values()) else 1)
PY
