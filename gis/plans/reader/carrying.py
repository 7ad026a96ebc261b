"""Whom a sentence goes on about: the places of the one before where it opens with what is done, who speaks where it says 我县."""

from __future__ import annotations

from gis.plans.reader.grammar.frame import Clause, Context
from gis.plans.reader.grammar.placed.acts import PLANS
from gis.plans.reader.grammar.verbs import verb_at
from gis.plans.reader.pattern import Pattern
from gis.plans.reader.records import Record
from gis.plans.reader.text.outline import Sentence

# What may stand before the verb of a sentence that goes on about the same places.
_SAYS = Pattern(
    r"(?:《[^《》]{2,30}》(?:提出|明确|要求)，?(?:要|将)?"
    r"|(?:工业|农业|服务业|制造业)(?:上|方面)?(?=(?:已经?|初步|基本|逐步)*(?:形成|建成|培育))"
    r"|主要是|(?:同时|此外|其中|未来|今后|下一步|到20\d\d年)，?|该[市县区镇](?:要|将)?|要|应"
    r"|将)*(?:(?:围绕|依托|立足|按照|结合|发挥|利用)[^，。；]{2,40}，)?(?:(?:集中|整合"
    r"|统筹)[^，。；]{2,14}，)?(?:以[^，。；]{2,14}为(?:主轴|轴线|轴|抓手|引领|载体)，)?"
)
_LEANS = Pattern("依托|利用|立足")
# 利用甲机场的辐射带动作用: what lies there, no others.
_ITS_WAYS = Pattern("[一-龥]{0,4}?(?:机场|港口|码头|车站|高铁|铁路|高速|口岸)")
_OF_ALL = Pattern(
    r"全[省区]|全国(?!(?:性|重要|知名|领先|一流|最大)|[一-龥]{2,16}基地)|我[省国区]"
    r"|各[地市县区]|全市各|其他|其余"
)
# 发展甲，统筹全省资源: for whom it is done, not where.
_FOR_ALL = Pattern("，(?:统筹|带动|服务|辐射|引领|助力|支撑|促进)[^，。；]*")
# When and how, in clauses of their own before what is done: “十四五”期间，按照一园一业的思路，经过多年发展，….
_WHEN_AND_HOW = Pattern(
    r"(?:(?:“十[一二三四五六]五”(?:期间|时期)?|(?:今后|未来|接下来)[一二三四五六几两\d]*年?|近(?:几)?年来?|多年来|目前|当前|如今|现在"
    r"|下一步|到20\d\d年底?|(?:20\d\d年)?以来|截至[^，。；]{2,12})，"
    "|(?:经过|历经|通过|围绕|按照|结合|坚持|根据|随着|抢抓|紧扣|瞄准|对标|顺应|在)[^，。；]{2,30}，){1,4}"
    "|(?:目前|当前|如今|现在?|近年来|近年)(?=已|初步|基本|正|[形建规]|重点|主要)"
)


def goes_on(context: Context, sentence: Sentence) -> bool:
    """Whether a sentence says more of the places that the one before it spoke of: it opens with a verb.

    Parameters
    ----------
    context
        Whom the sentence before spoke of.
    sentence
        As 重点发展陶瓷, or “十四五”期间，…打造陶瓷产业集群.
    """
    if not context.carried:
        return False
    words = context.text[sentence.start : sentence.end]
    lead = _SAYS.match(words)
    if (
        lead
        and (leant := _LEANS.search(lead.group()))
        and (others := context.toponyms.read(words, leant.end()))
        and not _ITS_WAYS.match(words, others.end)
    ):
        return False  # 依托乙地区的骨干企业，建设…: of others
    return _acts(words, lead.end() if lead else 0) or _acts_later(context, words)


def _acts_later(context: Context, words: str) -> bool:
    """Whether a sentence says what is done behind clauses of when and how that name no other place."""
    lead = _WHEN_AND_HOW.match(words)
    return (
        lead is not None and not context.toponyms.signals(lead.group()) and _acts(words, lead.end())
    )


def _acts(words: str, at: int) -> bool:
    if (plans := PLANS.match(words, at)) and plans.group().endswith("了"):
        return True
    verb = verb_at(words, at)
    return (
        verb is not None
        and verb.kind in ("develop", "cultivate", "strengthen")
        and not _OF_ALL.search(_FOR_ALL.sub("", words))
    )


# 把我县建成全国最大的石材集散地: who speaks, whatever place was named before.
_US = Pattern(
    "[将把使让][我本](?P<sign>[省市县区州旗])(?:加快|逐步|尽快|早日|真正)?(?:打造|建设|建|发展|培育|成)"
)


def of_who_speaks(context: Context, clause: Clause, made: list[Record]) -> list[Record]:
    """Return of what a clause gave what is true of who speaks, where it says 把我县建成….

    Parameters
    ----------
    context
        For the region that issued the document.
    clause
        As 将我市打造成全国重要的稀土基地.
    made
        What was read in it. What the places named before got is the issuer's where it is such a region;
        where nobody knows who speaks it stays with a place that bears the sign, and else goes.

    Returns
    -------
    list of Record
        Those whose places are known.
    """
    hit = _US.search(clause.words) if made else None
    if hit is None:
        return made
    issuer = context.toponyms.issuer
    ours = issuer is not None and issuer.name.endswith(hit["sign"])
    kept = []
    for record in made:
        places = [str(place) for place in record.values["places"]]
        if any(place in clause.words for place in places):
            kept.append(record)
        elif issuer is not None and ours:
            record.values["places"] = [issuer.name]
            kept.append(record)
        elif issuer is None and all(place.endswith(hit["sign"]) for place in places):
            kept.append(record)
    return kept
