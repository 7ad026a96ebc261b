"""What places take over: 承接电子信息产业转移, the trades maybe in the clause behind."""

from __future__ import annotations

import re

from gis.plans.reader import phrases
from gis.plans.reader.grammar.frame import Clause, Context, designation, industries, joined, verb_at
from gis.plans.reader.grammar.said import Said
from gis.plans.reader.records import Record

_TAKEN_FOR = re.compile(r"以(?P<i>[^，。；]{2,50}?)等?为(?:重点|主|主导|核心)")


def received(context: Context, clause: Clause, said: Said, rest: str) -> list[Record]:
    """Read what places take over; the industries may stand in the clause behind."""
    if re.search(r"转移(?:环境|能力|示范|平台|工作|机制|条件|政策|步伐)", rest):
        return []
    bare = re.sub(r"(?:产业|企业)?(?:转移|外溢|疏解|溢出|项目|功能|企业集聚|搬迁|外迁|转化).*$", "", rest)
    source = context.toponyms.read(bare, 0, parks=False)
    names, end = industries(bare[source.end :] if source else bare), clause.end
    for first, last, words in () if names else clause.following(context.text, 2):
        hit = _TAKEN_FOR.search(words)
        verb = verb_at(words, 0)
        built = phrases.segments(words, verb.end, len(words)) if verb and verb.kind == "develop" else []
        names = industries(hit["i"] if hit else built[0].body if built else "")
        if names:
            end = last
            context.done.append((first, last))
            break
    if not names:
        return []
    return [
        designation(
            context, clause, said.places(context), names, "receive", start=said.start, end=end,
            family="A8", **joined(said.listing),
        )
    ]  # fmt: skip
