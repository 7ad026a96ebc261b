#!/usr/bin/env bash
# What: a chart of outputs over three years, the middle one unknown and one a text ("1,234"), put on a slide by pptxgenjs, and read by python-pptx.
# Guess: the gap is written as 0 or as an empty value.
# Seen: held for the second (pptxgenjs 4.0.1, python-pptx 1.0.2): the cache of the chart has <c:v></c:v> for the gap and <c:v>1,234</c:v> for the text, in a list of numbers, where the format has no point at all for a gap and digits only. python-pptx raises a TypeError (or a ValueError) on the whole series, so that the two known years are out of reach too. The sheet behind the chart has an empty cell for the gap; with the text in it openpyxl cannot read the sheet either.
# Expected: no <c:pt> for a gap, as python-pptx itself writes; an error for text.
# Instead: Number() of each value and a check of Number.isFinite before; for a gap read the sheet behind the chart (part.chart_workbook.xlsx_part).
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check python-pptx==1.0.2 openpyxl==3.1.5
cd "$dir"
npm install --silent --no-audit --no-fund --prefix . pptxgenjs@4.0.1
cat > a.mjs <<'JS'
import pptxgen from "pptxgenjs";

const deck = new pptxgen();
for (const values of [[10, null, 30], [10, "1,234", 30], [10, 20, 30]]) {
  deck.addSlide().addChart(deck.ChartType.line, [{ name: "产值", labels: ["2022", "2023", "2024"], values }], {});
}
await deck.writeFile({ fileName: "a.pptx" });
JS
node a.mjs
"$dir/venv/bin/python" -W ignore - <<'PY'
import io

import openpyxl
from pptx import Presentation

seen = []
for slide in Presentation("a.pptx").slides:
    chart = next(shape.chart for shape in slide.shapes if shape.has_chart)
    try:
        behind = openpyxl.load_workbook(io.BytesIO(chart.part.chart_workbook.xlsx_part.blob)).active["B3"].value
    except ValueError as error:
        behind = type(error).__name__
    cache = [point.text for point in chart._chartSpace.xpath(".//c:val//c:pt/c:v")]
    try:
        values = chart.plots[0].series[0].values
    except (TypeError, ValueError) as error:
        values = type(error).__name__
    seen.append((cache, values, behind))
print(seen)
raise SystemExit(0 if [entry[1] for entry in seen] == ["TypeError", "ValueError", (10.0, 20.0, 30.0)] and seen[0][0] == ["10", None, "30"] and seen[1][0] == ["10", "1,234", "30"] and [entry[2] for entry in seen] == [None, "ValueError", 20] else 1)
PY
