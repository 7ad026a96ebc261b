#!/usr/bin/env bash
# What: a wall of 5 m that stands 20 m east of the origin of a building model (IFC4, lengths in millimetres as they are exported, EPSG:4547), by ifcopenshell: where it stands by its placement, where its corners are, and both on the map.
# Guess: the placement is in millimetres and the corners are in metres, and the map conversion is in neither; corners given to the package's own way to the map come out wrong.
# Seen: held (ifcopenshell 0.9.0.post1): placement 20000, corners from 20 to 25; auto_xyz2enh takes both: 412,020,000 mm from the placement, 412,000,020 from the corners, which is 20 mm from the origin instead of 20 m. So a whole works shrinks to a point of a few centimetres at the place of the
#   building, in silence.
# Expected: one unit in one package, or a unit beside each result.
# Instead: multiply corners by 1 / calculate_unit_scale(file) before auto_xyz2enh; compare the extent with the lengths of the plan.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check ifcopenshell==0.9.0.post1 numpy==2.4.6
cd "$dir"
"$dir/venv/bin/python" -W ignore - <<'PY'
import ifcopenshell.api.aggregate
import ifcopenshell.api.context
import ifcopenshell.api.geometry
import ifcopenshell.api.georeference
import ifcopenshell.api.project
import ifcopenshell.api.root
import ifcopenshell.api.spatial
import ifcopenshell.api.unit
import ifcopenshell.geom
import ifcopenshell.util.geolocation
import ifcopenshell.util.placement
import numpy as np

api = ifcopenshell.api
file = api.project.create_file(version="IFC4")
project = api.root.create_entity(file, ifc_class="IfcProject", name="a")
api.unit.assign_unit(file, units=[api.unit.add_si_unit(file, unit_type="LENGTHUNIT", prefix="MILLI")])
model = api.context.add_context(file, context_type="Model")
body = api.context.add_context(file, context_type="Model", context_identifier="Body", target_view="MODEL_VIEW", parent=model)
site, building, wall = (api.root.create_entity(file, ifc_class=name) for name in ("IfcSite", "IfcBuilding", "IfcWall"))
api.aggregate.assign_object(file, products=[site], relating_object=project)
api.aggregate.assign_object(file, products=[building], relating_object=site)
api.spatial.assign_container(file, products=[wall], relating_structure=building)
shape = api.geometry.add_wall_representation(file, context=body, length=5, height=3, thickness=0.2)
api.geometry.assign_representation(file, product=wall, representation=shape)
moved = np.eye(4)
moved[0, 3] = 20
api.geometry.edit_object_placement(file, product=wall, matrix=moved)
api.georeference.add_georeferencing(file)
api.georeference.edit_georeferencing(file, projected_crs={"Name": "EPSG:4547"}, coordinate_operation={"Eastings": 412000000.0, "Northings": 3384000000.0, "OrthogonalHeight": 0.0})
placed = ifcopenshell.util.placement.get_local_placement(wall.ObjectPlacement)[:3, 3]
settings = ifcopenshell.geom.settings()
settings.set("use-world-coords", True)
corners = np.array(ifcopenshell.geom.create_shape(settings, wall).geometry.verts).reshape(-1, 3)
east = [round(float(ifcopenshell.util.geolocation.auto_xyz2enh(file, *point)[0])) for point in (placed, corners.min(axis=0))]
print(placed, corners.min(axis=0), corners.max(axis=0), east)
raise SystemExit(0 if placed[0] == 20000 and corners[:, 0].min() == 20 and corners[:, 0].max() == 25 and east == [412020000, 412000020] else 1)
PY
