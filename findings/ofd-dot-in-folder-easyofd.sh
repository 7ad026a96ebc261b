#!/usr/bin/env bash
# What: where easyofd unpacks a file that it reads, when a folder of the working path has a dot in its name (plans.2025).
# Guess: read in the code that it unpacks into the working folder and takes the path up to the first dot, so it writes beside the folder.
# Seen: it unpacks into the folder "plans" beside "plans.2025" and deletes that folder, with all that was in it, when it is done.
# Expected: a temporary folder of its own, and nothing deleted that it did not make.
# Instead: read the zip in memory (zipfile, lxml); if easyofd must be used, in a process of its own whose path has no dot.
set -euo pipefail
dir=$(mktemp -d -t ofdXXXXXX)  # no dot of its own
case $dir in *.*) exit 2 ;; esac
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check easyofd==20260427
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import os
import pathlib
import zipfile

from loguru import logger

logger.remove()
from easyofd import OFD  # noqa: E402

space = 'xmlns:ofd="http://www.ofdspec.org/2016"'
box = "<ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox>"
parts = {
    "OFD.xml": f'<ofd:OFD {space} Version="1.0" DocType="OFD"><ofd:DocBody><ofd:DocInfo/><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot>'
    "</ofd:DocBody></ofd:OFD>",
    "Doc_0/Document.xml": f"<ofd:Document {space}><ofd:CommonData><ofd:MaxUnitID>9</ofd:MaxUnitID><ofd:PageArea>{box}</ofd:PageArea>"
    '</ofd:CommonData><ofd:Pages><ofd:Page ID="1" BaseLoc="Pages/Page_0/Content.xml"/></ofd:Pages></ofd:Document>',
    "Doc_0/Pages/Page_0/Content.xml": f"<ofd:Page {space}><ofd:Area>{box}</ofd:Area><ofd:Content><ofd:Layer ID='2'/></ofd:Content></ofd:Page>",
}
own, work = pathlib.Path("plans"), pathlib.Path("plans.2025")
own.mkdir()
work.mkdir()
(own / "mine.txt").write_text("keep me")
with zipfile.ZipFile(work / "plan.ofd", "w") as file:
    for name, text in parts.items():
        file.writestr(name, '<?xml version="1.0" encoding="UTF-8"?>' + text)
before = sorted(path.name for path in pathlib.Path.cwd().iterdir() if path.name.startswith("plans"))
here = pathlib.Path.cwd()
os.chdir(work)
OFD().read("plan.ofd", fmt="path")
after = sorted(path.name for path in here.iterdir() if path.name.startswith("plans"))
print("before", before, "after", after)
raise SystemExit(0 if before == ["plans", "plans.2025"] and after == ["plans.2025"] else 1)
PY
