"""What a sentence that was not understood may have meant: its places, its trades, a category.

A proposal is no record: it stands beside the sentence until somebody takes it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from gis.plans.reader import vocabulary as v
from gis.plans.reader.grammar.frame import CLASS_OF, decide
from gis.plans.reader.outline import pieces
from gis.plans.reader.places import PlaceList
from gis.plans.reader.toponyms import Toponyms
from gis.plans.reader.unread.mentioned import Trades, places, trades

_VERB = re.compile(v.alternation(*v.VERBS.values()))
_OUT = re.compile("淘汰|退出|关停|关闭|压减|压缩|搬迁|取缔|腾退")
_LIMITED = re.compile("不再|不宜|限制|严格控制|严控|严禁|禁止|暂停|不得|控制(?:总量|规模|新增)")
_STATE = re.compile(
    r"已(?!完工)|[成立聚集起]了|建成|拥有|现有|目前|入选|获批|认定|授予|公布|名列|成为(?!.{0,12}(?:目标|努力))|位居|成功|支柱产业|主导产业|优势产业|之一|素有|被誉为|著名|近年来|历来|是[^，。；]{0,30}(?:基地|产区|产地|集群|产业|中心|集聚地)"
)
_PLAN = re.compile(r"力争|争取|将(?!军)|拟|要(?![素道求点])|计划|目标|未来|今后|下一步|到20\d\d年|打造|努力|加快|推动|推进|应(?![用急对])|支持|鼓励|重点发展|大力发展|着力|积极|培育")
# A place that something is done with, not at: 与乙对接, 销往丙.
_BESIDE = re.compile("(?:与|和|同|距|毗邻|紧邻|邻近|面向|服务|辐射|融入|对接|来自|通往|销往|出口|学习|借鉴|吸引|出席|赴)$")
_OTHERS = re.compile(r"(?:等地?)?(?:对接|合作|接轨|相邻|接壤|交界|之间|市场|企业|公司|人|市长|书记|代表团|日报|晚报|电视台|记者|消息|\d{1,2}[月日])")
# What makes of a trade a firm, a fair, a figure.
_OF_FIRMS = re.compile(r"[^，。；、]{0,5}(?:企业|公司|集团|协会|博览会|论坛|大会|会议|专家|股份|学院|大学|人才|商会|学会|联盟|研究院|实验室|院士|展会|价格|产量|产值|收入|增加值|产能|资源|项目|品牌|市场|需求|标准|水平)")
_SITED = re.compile(r"(?:在|于|集中|布局|分布|选址|落户|落在|落子|位于|以|是|入驻|放在|设在|有|向)[^，。；]{0,3}$")
_LIES = re.compile("落户|落在|分布|集中在|位于")


@dataclass(frozen=True, slots=True)
class Proposal:
    """Places, trades and a category that a sentence may join, as written."""

    places: tuple[str, ...]
    industries: tuple[str, ...]
    category: str

    def to_dict(self) -> dict[str, object]:
        """Return it as plain values."""
        return {"places": list(self.places), "industries": list(self.industries), "category": self.category}


def proposals(words: str, toponyms: Toponyms) -> list[Proposal]:
    """Return what a sentence may say of the trades that it names: each with the places nearest to it.

    Parameters
    ----------
    words
        A sentence or a clause.
    toponyms
        Names of regions with the issuer.

    Examples
    --------
    >>> from gis.atlas import Atlas
    >>> from gis.plans.reader.gazetteer import toponyms
    >>> proposals("淄博市充分利用陶土丰富的优势，全力推进陶瓷产业的发展", toponyms(Atlas.bundled()))
    [Proposal(places=('淄博市',), industries=('陶瓷',), category='develop')]
    """
    if v.GOODS.search(words) is None:
        return []
    sites = places(words, toponyms)
    told = [site for site in sites if not (_BESIDE.search(words[: site.start]) or _OTHERS.match(words, site.end))]
    if not told:
        return []
    cuts = pieces(words, 0, len(words))
    found: list[Proposal] = []
    for trade in trades(words, sites):
        clause = next((cut for cut in cuts if cut[0] <= trade.start < cut[1]), (0, len(words)))
        site = _owner(words, told, trade, clause)
        kind = _category(words[clause[0] : clause[1]], words[clause[0] : trade.start], trade.head) if site else ""
        if site is None or not kind or (not trade.head and _OF_FIRMS.match(words, trade.end)):
            continue
        made = Proposal(site.places, trade.names, kind)
        if made not in found:
            found.append(made)
    return found


def _owner(words: str, told: list[PlaceList], trade: Trades, clause: tuple[int, int]) -> PlaceList | None:
    """Return the places that a trade most likely belongs to: before it in its clause, else where it is said to lie, else before."""
    before = [site for site in told if site.end <= trade.start]
    behind = next((site for site in told if trade.end <= site.start), None)
    if before and before[-1].start >= clause[0]:
        return before[-1]
    if behind is not None and _SITED.search(words[trade.end : behind.start]):
        return behind
    return before[-1] if before else None


def _category(clause: str, before: str, head: str) -> str:
    """Return the category that the words of a clause speak for, or an empty word where nothing is said."""
    if _OUT.search(clause):
        return "phase_out"
    if _LIMITED.search(clause):
        return "restrict"
    built = v.HEAD_CATEGORY.get(head, "")
    verbs = _VERB.findall(before)
    state = _STATE.search(clause) is not None
    if state and not _PLAN.search(clause) and built in ("", "cultivate", "base", "park", "belt"):
        return "existing"
    if not verbs and not built:
        return "develop" if _PLAN.search(clause) else "existing" if _LIES.search(clause) else ""
    return decide(CLASS_OF[verbs[-1]] if verbs else "cultivate", built)
