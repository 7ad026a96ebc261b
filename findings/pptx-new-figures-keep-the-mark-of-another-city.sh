#!/usr/bin/env bash
# What: a bar chart of a .pptx whose bar of 成都 is red and labelled 成都 30 亿元; next year's figures, with 绵阳 first, put in by python-pptx' replace_data.
# Guess: what was marked stays at its position, and another city gets it.
# Seen: held (python-pptx 1.0.2): categories and figures are the new ones, but the first bar is red still and says 成都 30 亿元, and it is 绵阳 with 25; 成都, 40, is plain. No word.
# Expected: the manual says that formatting is kept; for a single point that means the wrong category, so an error or a warning when the categories change.
# Instead: keep the order of the categories, or drop dPt and dLbl of the series before, and mark the point anew by its name.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --no-compile --quiet --disable-pip-version-check python-pptx==1.0.2
cd "$dir"
"$dir/venv/bin/python" -W ignore - <<'PY'
from pptx import Presentation
from pptx.chart.data import CategoryChartData
from pptx.dml.color import RGBColor
from pptx.enum.chart import XL_CHART_TYPE
from pptx.util import Cm


def data(figures):
    made = CategoryChartData()
    made.categories = list(figures)
    made.add_series("产值", list(figures.values()))
    return made


slides = Presentation()
slide = slides.slides.add_slide(slides.slide_layouts[6])
chart = slide.shapes.add_chart(XL_CHART_TYPE.BAR_CLUSTERED, 0, 0, Cm(10), Cm(8), data({"成都": 30, "绵阳": 20, "德阳": 10})).chart
point = chart.plots[0].series[0].points[0]
point.format.fill.solid()
point.format.fill.fore_color.rgb = RGBColor(255, 0, 0)
point.data_label.text_frame.text = "成都 30 亿元"
chart.replace_data(data({"绵阳": 25, "德阳": 15, "成都": 40}))
slides.save("plan.pptx")
plot = Presentation("plan.pptx").slides[0].shapes[0].chart.plots[0]
series = plot.series[0]
marked = [(str(name), value, label.get("val")) for (name, value), label in zip(zip(plot.categories, series.values), series._element.xpath("c:dPt/c:idx"))]
text = "".join(series._element.xpath("c:dLbls/c:dLbl//a:t/text()"))
print(marked, text)
raise SystemExit(0 if marked == [("绵阳", 25.0, "0")] and text == "成都 30 亿元" else 1)
PY
