"""The reader against hand-made references; skipped where they do not lie beside the project.

``python -m benchmarks.reader`` scores every document again without the words that it alone supports.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

from gis.atlas import Atlas
from gis.plans.reader.reading import read

PLANS = Path(__file__).resolve().parents[5] / "shared" / "plans"
SCORER = PLANS.parent / "tools" / "score_plan.py"
pytestmark = pytest.mark.skipif(not SCORER.exists(), reason="no references beside the project")
BARS = {"seeds": (0.94, 0.92), "dev": (0.90, 0.90)}


def score(folder: str, target: Path) -> tuple[float, float]:
    for path in (PLANS / folder).glob("*.txt"):
        raw = path.read_text(encoding="utf-8")
        (target / f"{path.stem}.json").write_text(
            json.dumps(read(Atlas.bundled(), raw).to_dict(), ensure_ascii=False), encoding="utf-8"
        )
    said = subprocess.run(
        [sys.executable, str(SCORER), str(target), str(PLANS / folder)],
        capture_output=True,
        text=True,
        check=False,
    ).stdout
    first, second = (float(x) for x in re.findall(r"F1 ([\d.]+)", said))
    return first, second


@pytest.mark.parametrize("folder", BARS)
def test_the_reference_is_met(folder, tmp_path):
    designations, targets = score(folder, tmp_path)
    assert designations >= BARS[folder][0]
    assert targets >= BARS[folder][1]
