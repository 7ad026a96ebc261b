#!/usr/bin/env bash
# What: outputs of parks as linked data (10, 30, and "1,234" as text; one park without) asked in SPARQL by rdflib and by pyoxigraph.
# Guess: rdflib's SUM leaves the text out, Oxigraph gives no result.
# Seen: half (rdflib 7.6.0, pyoxigraph 0.5.13): rdflib's SUM raises, but its AVG of the same column leaves the text out (20), while Oxigraph gives nothing for both. FILTER(?output > 20) keeps every text in rdflib, "9" too, and none in Oxigraph. A park without an output (OPTIONAL) is left out of SUM in rdflib (40); in Oxigraph the whole sum is gone. And the mean of nothing is 0 in both, as the standard has it.
# Expected: one answer to one question; no figure for a mean of nothing.
# Instead: FILTER(isNumeric(?output)) in each question, and COUNT beside each AVG.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check rdflib==7.6.0 pyoxigraph==0.5.13
cd "$dir"
"$dir/venv/bin/python" -W ignore - <<'PY'
import pyoxigraph
import rdflib

DATA = '@prefix : <http://example.org/> . :a a :Park ; :output 10 . :c a :Park ; :output 30 .'
TEXTS = ' :b a :Park ; :output "1,234" . :e a :Park ; :output "9" .'
GAP = " :d a :Park ."


def both(data, question):
    question = "PREFIX : <http://example.org/> SELECT " + question
    store = pyoxigraph.Store()
    store.load(data.encode(), format=pyoxigraph.RdfFormat.TURTLE)
    other = [[None if cell is None else cell.value for cell in row] for row in store.query(question)]
    try:
        one = [[None if cell is None else str(cell) for cell in row] for row in rdflib.Graph().parse(data=data, format="turtle").query(question)]
    except Exception as error:
        one = type(error).__name__
    return one, other


seen = [
    both(DATA + TEXTS, "(SUM(?o) AS ?t) { ?s :output ?o }"),
    both(DATA + TEXTS, "(AVG(?o) AS ?t) { ?s :output ?o }"),
    both(DATA + TEXTS, "(COUNT(*) AS ?t) { ?s :output ?o FILTER(?o > 20) }"),
    both(DATA + GAP, "(SUM(?o) AS ?t) { ?s a :Park OPTIONAL { ?s :output ?o } }"),
    both(DATA + GAP, "(AVG(?o) AS ?t) { ?s :investment ?o }"),
    both(DATA + TEXTS, "(AVG(?o) AS ?t) { ?s :output ?o FILTER(isNumeric(?o)) }"),
]
print(seen)
raise SystemExit(0 if seen == [("SPARQLTypeError", [[None]]), ([["20"]], [[None]]), ([["3"]], [["1"]]), ([["40"]], [[None]]), ([["0"]], [["0"]]), ([["20"]], [["20"]])] else 1)
PY
