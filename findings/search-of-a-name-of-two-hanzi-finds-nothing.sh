#!/usr/bin/env bash
# What: a search for 成都, 集群 and 产业集群 in two titles, 成都产业集群规划 and 宜宾白酒集群, by SQLite's full text (both kinds of its words), lunr, minisearch and flexsearch, each as it stands.
# Guess: nothing is found within a run of 汉字, and the trigrams of SQLite do not find names of two 汉字, which most cities have.
# Seen: held: SQLite 3.54.1 with plain words finds none of the three, with trigrams 产业集群 alone; lunr 2.3.9 finds nothing, not even a whole title; minisearch 7.2.0 finds the beginning of a title with prefix: true and nothing within; flexsearch 0.8.212 finds nothing within either. No words are indexed that a reader would type, and
#   "no results" looks like an answer.
# Expected: each 汉字 or pair of 汉字 as a word, or a word that the language is not supported.
# Instead: cut the text before indexing (jieba, Intl.Segmenter) or index pairs of 汉字, and cut the question in the same way; LIKE is enough for some thousand titles.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
cd "$dir"
"$dir/venv/bin/pip" install --quiet --no-compile --disable-pip-version-check apsw==3.54.1.0
npm install --silent --no-audit --no-fund --prefix . lunr@2.3.9 minisearch@7.2.0 flexsearch@0.8.212
"$dir/venv/bin/python" - > out.txt <<'PY'
import apsw

base = apsw.Connection(":memory:")
base.execute("create virtual table words using fts5(title); create virtual table pieces using fts5(title, tokenize='trigram')")
for table in ("words", "pieces"):
    for title in ("成都产业集群规划", "宜宾白酒集群"):
        base.execute(f"insert into {table} values (?)", (title,))
    print(*[len(list(base.execute(f"select * from {table} where title match ?", (f'"{text}"',)))) for text in ("成都", "集群", "产业集群", "成都产业集群规划")])
PY
cat > a.js <<'JS'
const lunr = require("lunr");
const MiniSearch = require("minisearch");
const { Index } = require("flexsearch");
const titles = ["成都产业集群规划", "宜宾白酒集群"];
const asked = ["成都", "集群", "产业集群", "成都产业集群规划"];
const one = lunr(function () {
  this.ref("id");
  this.field("title");
  titles.forEach((title, id) => this.add({ id, title }));
});
const two = new MiniSearch({ fields: ["title"] });
two.addAll(titles.map((title, id) => ({ id, title })));
const three = new Index();
titles.forEach((title, id) => three.add(id, title));
console.log(...asked.map((text) => one.search(text).length));
console.log(...asked.map((text) => two.search(text, { prefix: true }).length));
console.log(...asked.map((text) => three.search(text).length));
JS
node a.js >> out.txt
cat out.txt
test "$(tr '\n' '|' < out.txt)" = "0 0 0 1|0 0 1 1|0 0 0 0|1 0 0 1|0 0 0 1|"
