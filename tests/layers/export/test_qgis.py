"""The GeoPackage in QGIS without a screen: layers, reference system, counts, categories, labels drawn.

Runs where a Python with QGIS is found (Debian: ``apt-get install python3-qgis``), and is skipped elsewhere.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from pathlib import Path

import pytest

from gis.atlas import Atlas
from gis.plans.designations import select
from layers.export.formats import selection_bytes
from layers.export.placing import Placing

CANDIDATES = ("/usr/bin/python3", shutil.which("python3") or "", shutil.which("python-qgis") or "")
SCRIPT = """
import json, os, sys
os.environ["QT_QPA_PLATFORM"] = "offscreen"
from qgis.core import (QgsApplication, QgsMapRendererParallelJob, QgsMapSettings, QgsVectorLayer)
from qgis.PyQt.QtCore import QSize
QgsApplication.setPrefixPath("/usr", True)
app = QgsApplication([], False)
app.initQgis()
found, layers = {}, []
for name, called in zip(("sites", "plants", "boundary_lines", "regions"), sys.argv[2:]):
    layer = QgsVectorLayer(f"{sys.argv[1]}|layername={called}", name, "ogr")
    _, styled = layer.loadDefaultStyle()
    found[name] = {"valid": layer.isValid(), "count": layer.featureCount(), "crs": layer.crs().authid(),
                   "styled": styled, "attribute": layer.renderer().classAttribute(),
                   "categories": [c.value() for c in layer.renderer().categories()]}
    layers.append(layer)
settings = QgsMapSettings()
settings.setLayers(layers)
settings.setOutputSize(QSize(900, 700))
settings.setDestinationCrs(layers[3].crs())
settings.setExtent(layers[3].extent().buffered(0.3))
job = QgsMapRendererParallelJob(settings)
job.start()
job.waitForFinished()
found["labels"] = sorted(label.labelText for label in job.takeLabelingResults().allLabels())
print("FOUND" + json.dumps(found))
sys.stdout.flush()
os._exit(0)
"""


def qgis() -> str:
    """Return a Python that has QGIS, or skip."""
    for python in dict.fromkeys(filter(None, CANDIDATES)):
        if not Path(python).is_file():
            continue
        tried = subprocess.run([python, "-c", "import qgis.core"], capture_output=True, check=False)
        if tried.returncode == 0:
            return python
    pytest.skip("no Python with QGIS")


@pytest.mark.parametrize("placing", [Placing(), Placing("gcj02", "zh")])
def test_qgis_opens_every_layer_in_its_style_and_draws_every_name(tmp_path, placing):
    python = qgis()
    rows = select(Atlas.bundled(), "sichuan-2025-2027")
    path = tmp_path / "atlas.gpkg"
    path.write_bytes(selection_bytes(Atlas.bundled(), rows, "gpkg", placing))
    environment = {
        k: v for k, v in os.environ.items() if not k.startswith(("PYTHON", "GDAL", "PROJ"))
    }
    called = [placing.layer(layer) for layer in ("sites", "plants", "boundary_lines", "regions")]
    run = subprocess.run(
        [python, "-c", SCRIPT, str(path), *called], capture_output=True, text=True, timeout=180,
        env={**environment, "XDG_RUNTIME_DIR": str(tmp_path)}, check=False,
    )  # fmt: skip
    line = next(part for part in run.stdout.splitlines() if part.startswith("FOUND"))
    found = json.loads(line.removeprefix("FOUND"))
    labels = found.pop("labels")
    assert all(layer["valid"] and layer["styled"] for layer in found.values())
    assert found["regions"]["count"] == 16
    assert len(found["regions"]["categories"]) == 4
    assert (found["plants"]["count"], len(found["plants"]["categories"])) == (140, 6)
    assert found["regions"]["attribute"] == placing.called("fill")
    assert found["regions"]["crs"] == ("" if placing.is_moved else "EPSG:4490")
    # Every region and the one site are named: no label is dropped for a polygon in its way.
    assert len(labels) == 17
    assert "成都市" in labels
