#!/usr/bin/env bash
# What: a message of statistics (SDMX-ML 2.1) in which one province reports in 10^8 yuan and another in 10^4 (UNIT_MULT 8 and 4), the second with status M (missing), as pandas by sdmx1.
# Guess: UNIT_MULT is dropped, so that 亿元 and 万元 stand in one column.
# Seen: held: 12.5 and 98000.0, the second the larger, though it is 9.8 亿元 and the first 12.5; its status is dropped as well. Attributes come only when asked for, and even then the values are not multiplied.
# Expected: values in one unit, or the attributes that give them a meaning beside them by default.
# Instead: sdmx.to_pandas(data, attributes="osgd"), then value * 10 ** UNIT_MULT, and rows by OBS_STATUS.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check sdmx1==2.28.0 pandas==3.1.1 numpy==2.4.6 lxml==6.1.3 requests==2.34.2
cd "$dir"
"$dir/venv/bin/python" -W ignore - <<'PY'
import io

import sdmx


def series(area, multiplier, value, status):
    return f"""<gen:Series><gen:SeriesKey><gen:Value id="REF_AREA" value="{area}"/></gen:SeriesKey><gen:Attributes><gen:Value id="UNIT_MULT" value="{multiplier}"/></gen:Attributes>
<gen:Obs><gen:ObsDimension value="2024"/><gen:ObsValue value="{value}"/><gen:Attributes><gen:Value id="OBS_STATUS" value="{status}"/></gen:Attributes></gen:Obs></gen:Series>"""


base = "http://www.sdmx.org/resources/sdmxml/schemas/v2_1"
message = f"""<?xml version="1.0" encoding="UTF-8"?>
<mes:GenericData xmlns:mes="{base}/message" xmlns:gen="{base}/data/generic" xmlns:com="{base}/common">
<mes:Header><mes:ID>A</mes:ID><mes:Test>false</mes:Test><mes:Prepared>2025-01-01T00:00:00</mes:Prepared><mes:Sender id="X"/>
<mes:Structure structureID="S" dimensionAtObservation="TIME_PERIOD"><com:Structure><Ref agencyID="X" id="S" version="1.0"/></com:Structure></mes:Structure></mes:Header>
<mes:DataSet structureRef="S" action="Replace">{series("CN-SC", 8, 12.5, "A")}{series("CN-CQ", 4, 98000, "M")}</mes:DataSet></mes:GenericData>"""
data = sdmx.read_sdmx(io.BytesIO(message.encode())).data[0]
default, asked = sdmx.to_pandas(data), sdmx.to_pandas(data, attributes="osgd")
print(default, asked, sep="\n")
stands = default.tolist() == [12.5, 98000.0] and getattr(default, "name", None) == "value"
stands &= asked["value"].tolist() == [12.5, 98000.0] and [str(one) for one in asked["UNIT_MULT"]] == ["8", "4"]
raise SystemExit(0 if stands else 1)
PY
