"""The verb of a clause behind its adverbs, and the category that it and the head of its object give."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from gis.plans.reader.pattern import Pattern
from gis.plans.reader.vocabulary.branches import alternation, by_signs
from gis.plans.reader.vocabulary.verbs import ADVERB_FORMS, ADVERBS, VERBS

CLASS_OF = {verb: kind for kind, words in VERBS.items() for verb in words.split()}
_ADVERB = Pattern(
    f"(?:{by_signs(ADVERB_FORMS)}|多点|加速|各自|率先|则|均|都(?![江匀昌安兰])"
    "|地(?=[发打建培构壮做承推布优提改引])|、|“|[一二三四五六七八九十]是)*"
)
_VERB = Pattern(
    "(?:"
    + by_signs(alternation(*VERBS.values()))
    + ")(?!者|领导小组|指挥部|办公室|(?<=生产)(?:服务|性|要素|力|总值|企业|线|基地|车间|现场|一线|工人|经营"
    "|资料|许可)|(?<=布局)合理|(?<=孵化)(?:器|基地|园|平台|中心|企业|载体|[、和与及])"
    "|(?<=可开采)|(?<=开采)(?:量|总|条件|企业|方式|难度|成本|历史|秩序|规模|权|价值|技术)"
    "|(?<=营造)(?:商|林|良好|氛围|环境|一流|浓厚|公平|法治)|(?<=开发)[区园]"
    "|(?<=崛起)[为成的]|中的(?=[一-龥])"
    "|(?<=发展)(?:规划(?!建设|布局)|战略|纲要|现状|大会|方案|报告))"
)
_PUSH = Pattern(
    r"指导|帮助|组织|发动|动员|协助|助推|助力|确保|抓紧|抓好|扶持|支持|推动|推进|促进|鼓励"
    r"|引导|带动|加快"
)
_INTO = Pattern("成为?(?![就果效本熟长立员都渝德绵])")


@dataclass(slots=True)
class Verb:
    """The verb of a clause: its class, its word, where it ends, the adverbs before it, whether it is done (培育了, 构建起); never changed."""

    kind: str
    word: str
    end: int
    adverbs: str
    done: bool = False


# A verb or an adverb opens with one of these.
_VERB_SIGNS = frozenset(word[0] for text in VERBS.values() for word in text.split())
_ACT_SIGNS = frozenset(
    word[0] for text in (ADVERBS, *VERBS.values()) for word in text.split()
) | frozenset("多加各率则均都、“一二三四五六七八九十")


def verb_at(words: str, i: int) -> Verb | None:
    """Return the verb that stands at ``i`` behind adverbs, or None.

    Examples
    --------
    >>> verb_at("着力打造碳酸钙基地", 0).word, verb_at("重点发展陶瓷", 0).kind
    ('打造', 'develop')
    """
    return _verb_at(words, i) if words[i : i + 1] in _ACT_SIGNS else None


def starts_act(words: str, i: int) -> bool:
    """Whether a verb or an adverb can stand at ``i``, told by its first sign."""
    return words[i : i + 1] in _ACT_SIGNS


@lru_cache(maxsize=8192)
def _verb_at(words: str, i: int) -> Verb | None:
    hit = _VERB.match(words, i) if words[i] in _VERB_SIGNS else None
    if hit:
        return _coordinated(words, hit, "")
    lead = _ADVERB.match(words, i)
    end = lead.end() if lead else i
    for back in range(end, i, -1):
        hit = _VERB.match(words, back) if words[back : back + 1] in _VERB_SIGNS else None
        if hit:
            return _coordinated(words, hit, words[i:back])
    if end > i and _PUSH.search(words, i, end):
        return Verb("support", words[i:end], end, words[i:end])
    return None


_RISING = Pattern("做[大强优精深细长]、(?=做[大强优精深细长]|壮大)")


def _coordinated(words: str, hit: re.Match[str], adverbs: str) -> Verb:
    """Return a verb, the second of a pair such as 承接发展 or 建设和发展 joined to it."""
    end = hit.end()
    more = (words[end : end + 1] in _VERB_SIGNS and _VERB.match(words, end)) or (
        _VERB.match(words, end + 1)
        if words[end : end + 1] in ("和", "并", "与") or _RISING.match(words, hit.start())
        else None
    )
    while more and _RISING.match(words, more.start()):
        more = _VERB.match(words, more.end() + 1) or more  # 做大、做深、做强甲
    if more and words[hit.start() : hit.end()] not in ("形成", "扩大"):
        end = more.end()
    done = words[end : end + 1] == "起" or (words[end : end + 1] == "出" and not adverbs)
    end += words[end : end + 1] in ("起", "出")
    done = done or words[end : end + 1] == "了"
    end += words.startswith("了", end) + words.startswith("了了", end)
    if words.startswith("围绕", end) and CLASS_OF[hit.group()] in ("cultivate", "develop"):
        end += len("围绕")  # 培育围绕甲…产业链
    end += hit.group() == "聚焦" and words.startswith("于", end)
    if hit.group() in ("建设", "打造", "培育", "发展") and (into := _INTO.match(words, end)):
        end = into.end()  # 建设成…基地
    if more and hit.group() in ("突出", "侧重", "聚力", "瞄准", "紧盯"):
        adverbs, hit = adverbs + hit.group(), more  # 突出打造: the second verb says what is done
    return Verb(CLASS_OF[hit.group()], hit.group(), end, adverbs, done)


def decide(verb: str, head: str) -> str:
    """Return the category of a built thing from the class of the verb and of the head.

    Examples
    --------
    >>> decide("strengthen", "cultivate"), decide("cultivate", "base"), decide("develop", "")
    ('strengthen', 'base', 'develop')
    """
    kind = "develop" if verb == "support" else verb
    if head in ("", "cultivate"):
        if kind in ("strengthen", "optimize", "receive", "restrict", "phase_out"):
            return kind
        return "cultivate" if head and kind != "develop" else kind
    return head
