#!/usr/bin/env bash
# What: a sentence with two ranges, 电子信息10~20亿元，装备制造30~40亿元, as Markdown through pandoc, cmarkgfm, markdown-it-py, marked and remark-gfm.
# Guess: what stands between the two tildes is lowered by pandoc, struck out by the others, and the tildes are gone.
# Seen: held for four: pandoc (markdown, commonmark_x) writes 10 and 40亿元 with 20亿元，装备制造30 as a subscript between, plain text 10_(20亿元，装备制造30)40亿元;
#   cmarkgfm, marked and remark-gfm (the one of most web apps) strike it out: 10 and 40亿元 are left. One range alone stays as it is. Wrong for pandoc -f gfm and markdown-it-py.
# Expected: a single tilde within a word is a tilde: ranges are written so in every Chinese plan.
# Instead: ～ (full width) or \~ in text that becomes Markdown; remark-gfm: singleTilde: false; pandoc: -f markdown-subscript.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check pypandoc_binary==1.17 cmarkgfm==2025.10.22 markdown-it-py==4.3.0
npm install --prefix "$dir" --silent --no-audit --no-fund marked@18.2.1 remark@15.0.1 remark-gfm@4.0.1 remark-html@16.0.1
cd "$dir"
"$dir/venv/bin/python" -W ignore - <<'PY'
import cmarkgfm
import markdown_it
import pypandoc

text = "电子信息10~20亿元，装备制造30~40亿元"
lowered = [pypandoc.convert_text(text, "html", format=name).strip() for name in ("markdown", "commonmark_x", "gfm")]
struck = cmarkgfm.github_flavored_markdown_to_html(text).strip()
kept = markdown_it.MarkdownIt("gfm-like", {"linkify": False}).render(text).strip()
print(lowered, struck, kept, sep="\n")
sub = "<p>电子信息10<sub>20亿元，装备制造30</sub>40亿元</p>"
plain = f"<p>{text}</p>"
raise SystemExit(0 if lowered == [sub, sub, plain] and struck == sub.replace("sub>", "del>") and kept == plain else 1)
PY
node --input-type=module - <<'JS'
import { marked } from "marked";
import { remark } from "remark";
import gfm from "remark-gfm";
import html from "remark-html";

const text = "电子信息10~20亿元，装备制造30~40亿元";
const struck = "<p>电子信息10<del>20亿元，装备制造30</del>40亿元</p>";
const found = [marked.parse(text).trim(), String(await remark().use(gfm).use(html).process(text)).trim()];
console.log(found.join("\n"));
process.exit(found.every((one) => one === struck) ? 0 : 1);
JS
