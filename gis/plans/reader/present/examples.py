"""Parks and hubs that a sentence names as examples: 如甲生物医药产业园、乙大数据产业园、丙农产品集散中心等."""

from __future__ import annotations

from gis.plans.reader.grammar.frame import Clause, Context, designation
from gis.plans.reader.pattern import Pattern
from gis.plans.reader.present.row_items import read_item
from gis.plans.reader.records import Record

# 如皋 and 如东 are counties; 如果, 如何, 如今 begin words of their own.
_SUCH_AS = Pattern(
    r"(?:例如|比如|譬如|诸如|像|如(?![皋东果何今此同期上下图意若前期右左]))：?(?=[一-龥]{2})"
)
_END, _JOINT = (
    Pattern("(?:等(?:一批|多个|若干)?[^，。；、]{0,8})?$"),
    Pattern("、|以及|和(?=[一-龥]{6})"),
)
# A cluster (集群) that stands as an example is there, and what is none of these names no thing.
_THINGS, _CLUSTER = frozenset(("park", "base", "hub")), "cultivate"


def examples(context: Context, clause: Clause) -> list[Record]:
    """Read things that are named as examples of what is there, each with its place and its trade.

    Parameters
    ----------
    context
        For what is known of names.
    clause
        As 如甲大数据产业园、乙农产品集散中心等: nothing but things by their names.

    Returns
    -------
    list of Record
        One for each thing that names both; empty where fewer than two do.
    """
    opened = _SUCH_AS.match(clause.words, clause.lead) or _SUCH_AS.match(clause.words)
    end = _END.search(clause.words)
    if opened is None or end is None or "、" not in clause.words:
        return []
    found: list[Record] = []
    at = opened.end()
    cuts = [*_JOINT.finditer(clause.words, at, end.start())]
    stops = [*(hit.start() for hit in cuts), end.start()]
    for start, stop in zip([at, *(hit.end() for hit in cuts)], stops, strict=True):
        one = read_item(context, clause.words[start:stop])
        if one is None or one[2] not in _THINGS | {_CLUSTER}:
            continue
        kind = one[2] if one[2] in _THINGS else "existing"
        found.append(
            designation(
                context, clause, one[0], one[1], kind, start=clause.start + start,
                end=clause.start + stop, family="A13", status="existing",
            )
        )  # fmt: skip
    return found if len(found) >= len("甲乙") else []
