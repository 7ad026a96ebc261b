#!/usr/bin/env bash
# What: a .pptx of two slides, the first hidden (an older scheme of 3000亿元), the second shown (4000亿元), read by python-pptx and markitdown; and a chart of 四川 (成都, 绵阳) and 江苏 (南京, 鼓楼) with a gap.
# Guess: the hidden slide is read as the other; a chart of two levels loses the provinces, and its gap shifts the values.
# Seen: held but for the last: both texts (python-pptx 1.0.2, markitdown 0.1.9) have 3000亿元 first, without a mark. The chart's categories are 成都, 绵阳, 南京, 鼓楼 in both, the provinces are gone; the gap stays in its place, as None, which markitdown writes as the word None.
# Expected: what no audience sees is marked; both levels of a category.
# Instead: test slide._element.get("show") == "0"; take plot.categories.flattened_labels, which has both levels.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
cd "$dir"
"$dir/venv/bin/pip" install --quiet --no-compile --disable-pip-version-check python-pptx==1.0.2 "markitdown[pptx]==0.1.9"
"$dir/venv/bin/python" - 2> err.txt > out.txt <<'PY'
from markitdown import MarkItDown
from pptx import Presentation
from pptx.chart.data import CategoryChartData
from pptx.enum.chart import XL_CHART_TYPE
from pptx.util import Inches

deck = Presentation()
for number, text in enumerate(("2023年方案：产值3000亿元", "2025年方案：产值4000亿元")):
    slide = deck.slides.add_slide(deck.slide_layouts[6])
    slide.shapes.add_textbox(0, 0, Inches(5), Inches(1)).text_frame.text = text
    if number == 0:
        slide._element.set("show", "0")
data = CategoryChartData()
for province, cities in (("四川", ("成都", "绵阳")), ("江苏", ("南京", "鼓楼"))):
    category = data.add_category(province)
    for city in cities:
        category.add_sub_category(city)
data.add_series("产值", (1, None, 3, 4))
deck.slides[1].shapes.add_chart(XL_CHART_TYPE.COLUMN_CLUSTERED, 0, Inches(2), Inches(5), Inches(3), data)
deck.save("a.pptx")
read = Presentation("a.pptx")
texts = [shape.text_frame.text for slide in read.slides for shape in slide.shapes if shape.has_text_frame]
plot = next(shape.chart.plots[0] for shape in read.slides[1].shapes if shape.has_chart)
whole = MarkItDown().convert("a.pptx").text_content
print("=", texts, list(plot.categories), plot.series[0].values, plot.categories.flattened_labels, whole)
stands = "3000亿元" in texts[0] and "3000亿元" in whole and "hidden" not in whole.lower()
stands = stands and list(plot.categories) == ["成都", "绵阳", "南京", "鼓楼"] and plot.series[0].values == (1.0, None, 3.0, 4.0)
stands = stands and "四川" not in whole and "| 绵阳 | None |" in whole and plot.categories.flattened_labels[0] == ("四川", "成都")
raise SystemExit(0 if stands else 1)
PY
cat out.txt
