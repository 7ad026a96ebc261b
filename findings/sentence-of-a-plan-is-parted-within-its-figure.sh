#!/usr/bin/env bash
# What: sentences of a plan (到2025年，产值达到1.5万亿元。 and, as a PDF gives it with a blank, 规模以上企业达3. 5万家。) parted by snownlp, pysbd and sentencex.
# Guess: one of them parts the year from its figure at a comma, or at the point of 1.5.
# Seen: half (snownlp 0.12.3, pysbd 0.3.4, sentencex 1.0.32): points within a figure are kept by all. snownlp takes every comma for an end, so 产值达到1.5万亿元 stands without its year, and 不再新增 without the cement that it forbids; its marks of end are dropped. The two others end a sentence behind "3." where a blank follows: 5万家 is a sentence of its own and reads as a figure of its own (5万 for 3.5万),
#   and pysbd leaves the closing quotation mark to the next sentence.
# Expected: an end at 。！？； alone.
# Instead: take blanks between digits and points away first, and part at 。！？ oneself.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check snownlp==0.12.3 pysbd==0.3.4 sentencex==1.0.32
cd "$dir"
"$dir/venv/bin/python" -W ignore - <<'PY'
import pysbd
import sentencex
from snownlp import SnowNLP

YEAR, BAN, BLANK, QUOTED = "到2025年，产值达到1.5万亿元。", "水泥，不再新增。", "规模以上企业达3. 5万家。", "“严格控制。”见附表。"
parts = {"snownlp": lambda text: SnowNLP(text).sentences, "pysbd": pysbd.Segmenter(language="zh", clean=False).segment, "sentencex": lambda text: list(sentencex.segment("zh", text))}
seen = {name: [part(text) for text in (YEAR, BAN, BLANK, QUOTED)] for name, part in parts.items()}
for name, found in seen.items():
    print(name, found)
torn = [["规模以上企业达3. ", "5万家。"]]
right = seen["snownlp"][:2] == [["到2025年", "产值达到1.5万亿元"], ["水泥", "不再新增"]] and seen["pysbd"][:2] == seen["sentencex"][:2] == [[YEAR], [BAN]]
raise SystemExit(0 if right and seen["pysbd"][2:3] == seen["sentencex"][2:3] == torn and seen["pysbd"][3] == ["“严格控制。", "”见附表。"] and seen["sentencex"][3] == ["“严格控制。”", "见附表。"] else 1)
PY
