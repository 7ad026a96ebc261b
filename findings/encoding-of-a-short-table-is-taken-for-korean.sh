#!/usr/bin/env bash
# What: eight short tables (two to four lines, heads such as 地区,产值) saved as GBK, as sheet programs in China save CSV, and the encoding that charset-normalizer and chardet find.
# Guess: short tables are taken for Korean, Thai or Cyrillic, without an error.
# Seen: held: charset-normalizer 3.5.3 is wrong on six of eight (Korean cp949 five times, Thai once): 成都,1234 becomes 냥떼,1234, with the figures intact beside names that are others. chardet 5.2.0 is wrong on two (Thai and Russian, at a confidence below 0.5). The two with a longer text are right in both.
# Expected: UTF-8 or GB 18030 first where the text is Chinese, or "not sure".
# Instead: try UTF-8 strictly, then gb18030, and show the head to the person; take no guess whose letters are not those of the region.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
cd "$dir"
"$dir/venv/bin/pip" install --quiet --no-compile --disable-pip-version-check charset-normalizer==3.5.3 chardet==5.2.0
"$dir/venv/bin/python" - <<'PY'
import chardet
import charset_normalizer

tables = [
    "地区,产值\n成都,1234\n绵阳,567\n",
    "市,亿元\n宜宾,12\n",
    "名称,面积\n高新区,12.5\n",
    "县区,人口\n武侯区,100\n",
    "企业,吨\n甲厂,5\n",
    "年份,增速\n2024,8.5\n2025,7\n",
    "指标,数值\n产值,4000\n税收,300\n",
    "园区名称,用地面积（亩）,年产值（亿元）\n成都高新区,12000,3000\n",
]
wrong = {"charset-normalizer": 0, "chardet": 0}
for text in tables:
    data = text.encode("gbk")
    best = charset_normalizer.from_bytes(data).best()
    other = chardet.detect(data)
    wrong["charset-normalizer"] += str(best) != text
    wrong["chardet"] += data.decode(other["encoding"]) != text
    print(best.encoding, str(best).split("\n")[1], other["encoding"], round(other["confidence"], 2))
print(wrong)
raise SystemExit(0 if wrong == {"charset-normalizer": 6, "chardet": 2} else 1)
PY
