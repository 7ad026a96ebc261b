#!/usr/bin/env bash
# What: one two-page OFD (GB/T 33190) in three valid spellings, read with easyofd.
# Guess: pages whose path is written from the root of the package lose all but one; a file without the ofd: prefix gives no text.
# Seen: BaseLoc="Pages/Page_0/Content.xml" gives both pages; "/Doc_0/Pages/Page_0/Content.xml" only the last (the page's number is taken
#   from the first digits of the path, 0 for Doc_0); the same XML under a default namespace ends with "list index out of range".
# Expected: the same two pages three times: ST_Loc may start at the root, and a prefix carries no meaning in XML.
# Instead: a small reader over zipfile and lxml that compares namespaces, not prefixes, and keeps the order of ofd:Pages.
set -euo pipefail
dir=$(mktemp -d -t ofdXXXXXX)  # no dot in the path: see ofd-dot-in-folder-easyofd.sh
case $dir in *.*) exit 2 ;; esac
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check easyofd==20260427
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import zipfile

from loguru import logger

logger.remove()
from easyofd import OFD  # noqa: E402


def pages(prefix, base):
    space = ("xmlns:ofd" if prefix else "xmlns") + '="http://www.ofdspec.org/2016"'
    listed = "".join(f'<{prefix}Page ID="{n + 1}" BaseLoc="{base}Pages/Page_{n}/Content.xml"/>' for n in (0, 1))
    box = f"<{prefix}PhysicalBox>0 0 210 297</{prefix}PhysicalBox>"
    parts = {
        "OFD.xml": f'<{prefix}OFD {space} Version="1.0" DocType="OFD"><{prefix}DocBody><{prefix}DocInfo/><{prefix}DocRoot>'
        f"Doc_0/Document.xml</{prefix}DocRoot></{prefix}DocBody></{prefix}OFD>",
        "Doc_0/Document.xml": f"<{prefix}Document {space}><{prefix}CommonData><{prefix}MaxUnitID>99</{prefix}MaxUnitID><{prefix}PageArea>"
        f"{box}</{prefix}PageArea><{prefix}PublicRes>PublicRes.xml</{prefix}PublicRes></{prefix}CommonData>"
        f"<{prefix}Pages>{listed}</{prefix}Pages></{prefix}Document>",
        "Doc_0/PublicRes.xml": f'<{prefix}Res {space} BaseLoc="Res"><{prefix}Fonts><{prefix}Font ID="5" FontName="宋体"/></{prefix}Fonts>'
        f"</{prefix}Res>",
    }
    for n, text in enumerate(("第一页", "第二页")):
        parts[f"Doc_0/Pages/Page_{n}/Content.xml"] = (
            f'<{prefix}Page {space}><{prefix}Area>{box}</{prefix}Area><{prefix}Content><{prefix}Layer ID="9"><{prefix}TextObject ID="2{n}" '
            f'Boundary="20 20 150 6" Font="5" Size="5"><{prefix}TextCode X="0" Y="5" DeltaX="5 5">{text}</{prefix}TextCode>'
            f"</{prefix}TextObject></{prefix}Layer></{prefix}Content></{prefix}Page>"
        )
    with zipfile.ZipFile("plan.ofd", "w") as file:
        for name, text in parts.items():
            file.writestr(name, '<?xml version="1.0" encoding="UTF-8"?>' + text)
    reader = OFD()
    try:
        reader.read("plan.ofd", fmt="path")
    except IndexError as error:
        return repr(error)
    return [cell["text"] for page in reader.data[0]["page_info"].values() for cell in page["text_list"]]


relative, rooted, bare = pages("ofd:", ""), pages("ofd:", "/Doc_0/"), pages("", "")
print("relative", relative, "| from the root", rooted, "| default namespace", bare)
raise SystemExit(0 if relative == ["第一页", "第二页"] and rooted == ["第二页"] and "IndexError" in bare else 1)
PY
