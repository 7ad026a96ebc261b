#!/usr/bin/env bash
# What: deliveries between three cities (成都 to 绵阳 and back, 德阳 to 绵阳 without an amount) in networkx, asked in Cypher by grand-cypher: who is linked with whom, and the mean of what is known.
# Guess: a mean over a missing amount is an error or 0.
# Seen: half (grand-cypher 1.2.0): a missing amount counts as 0 in AVG (2.33 for 3.5; 36.7 for 55 of outputs) and as one in COUNT (3 for 2), though MIN leaves it out. Not guessed: (a)-[r]-(b), "linked in either direction", gives only pairs that are linked in both: 德阳, which delivers and gets nothing, is linked with nobody. No error.
# Expected: what Cypher means: nulls are left out of AVG and COUNT(x), a pattern without an arrow takes a link of either direction.
# Instead: WHERE NOT r.tons IS NULL before each AVG; both patterns, -> and <-, put together.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check grand-cypher==1.2.0 networkx==3.6.1
cd "$dir"
"$dir/venv/bin/python" -W ignore - <<'PY'
import networkx as nx
from grandcypher import GrandCypher

graph = nx.DiGraph()
graph.add_node("成都", name="成都", output=10)
graph.add_node("绵阳", name="绵阳", output=100)
graph.add_node("德阳", name="德阳")
graph.add_edge("成都", "绵阳", tons=3)
graph.add_edge("绵阳", "成都", tons=4)
graph.add_edge("德阳", "绵阳")


def ask(query):
    answer = list(GrandCypher(graph).run(query).values())
    return answer[0] if len(answer) == 1 else list(zip(*answer))


linked = ask("MATCH (a)-[r]-(b) RETURN a.name, b.name")
directed = ask("MATCH (a)-[r]->(b) RETURN a.name, b.name")
means = [ask(f"MATCH {what}")[0] for what in ("(a)-[r]->(b) RETURN AVG(r.tons)", "(n) RETURN AVG(n.output)", "(n) RETURN COUNT(n.output)", "(n) RETURN MIN(n.output)", "(a)-[r]->(b) WHERE NOT r.tons IS NULL RETURN AVG(r.tons)")]
print(linked, directed, means)
raise SystemExit(0 if set(linked) == {("成都", "绵阳"), ("绵阳", "成都")} and len(directed) == 3 and [round(mean, 1) for mean in means] == [2.3, 36.7, 3, 10, 3.5] else 1)
PY
