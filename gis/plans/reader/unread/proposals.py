"""What a sentence that was not understood may have meant: its places, its trades, a category.

A proposal is no record: it stands beside the sentence until somebody takes it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from gis.plans.reader.grammar.verbs import CLASS_OF, decide
from gis.plans.reader.pattern import Pattern
from gis.plans.reader.places.place_list import PlaceList
from gis.plans.reader.places.toponyms import Toponyms
from gis.plans.reader.text.outline import pieces
from gis.plans.reader.unread.mentioned import Trades, places, trades
from gis.plans.reader.vocabulary.branches import alternation, by_signs
from gis.plans.reader.vocabulary.goods import GOODS
from gis.plans.reader.vocabulary.heads import HEAD_CATEGORY
from gis.plans.reader.vocabulary.verbs import VERBS

_VERB = Pattern(by_signs(alternation(*VERBS.values())))
_OUT = Pattern("淘汰|退出|关停|关闭|压减|压缩|搬迁|取缔|腾退")
_LIMITED = Pattern("不再|不宜|限制|严格控制|严控|严禁|禁止|暂停|不得|控制(?:总量|规模|新增)")
_STATE = Pattern(
    r"已(?!完工)|[成立聚集起]了|建成|拥有|现有|目前|入选|获批|认定|授予|公布|名列"
    r"|成为(?!.{0,12}(?:目标|努力))|位居|成功|支柱产业|主导产业|优势产业|之一|素有|被誉为"
    r"|著名|近年来|历来|是[^，。；]{0,30}(?:基地|产区|产地|集群|产业|中心|集聚地)"
)
_PLAN = Pattern(
    r"力争|争取|将(?!军)|拟|要(?![素道求点])|计划|目标|未来|今后|下一步|到20\d\d年|打造"
    r"|努力|加快|推动|推进|应(?![用急对])|支持|鼓励|重点发展|大力发展|着力|积极|培育"
)
# What is done to a trade that no verb of the families names: 依托甲港补齐玻璃产业链.
_ACTED = Pattern(
    "补齐|补强|补上|补足|填补|延伸|延长|拉长|拓展|拓宽|开拓|延链|补链|强链|建链|畅链|扩产"
    "|扩能|提质|增效|振兴|重振|复兴|焕新|升级|转型|植入|导入|引入|嵌入|切入|落子|谋划"
    "|筹建|配套|盘活|深化|深耕|抢占|挺进|进军|开发(?!区)|生产|加工(?!区|园|基地)|种植"
    "|养殖|做活|做深|做细|做实|唱响|叫响|擦亮|守住|保住|稳住|瞄准|锚定|立足|对标|定位"
)
# A place that something is done with, not at: 与乙对接, 销往丙.
_BESIDE = Pattern(
    "(?:与|和|同|距|毗邻|紧邻|邻近|面向|服务|辐射|融入|对接|来自|通往|销往|出口|学习|借鉴"
    "|吸引|出席|赴|承接)$"
)
_OTHERS = Pattern(
    r"(?:等地?)?(?:对接|合作|接轨|相邻|接壤|交界|之间|市场|企业|公司|人|市长|书记|代表团"
    r"|日报|晚报|电视台|记者|消息|\d{1,2}[月日])"
)
# What makes of a trade a firm, a fair, a figure.
_OF_FIRMS = Pattern(
    r"[^，。；、]{0,5}(?:企业|公司|集团|协会|博览会|论坛|大会|会议|专家|股份|学院|大学"
    r"|人才|商会|学会|联盟|研究院|实验室|院士|展会|价格|产量|产值|收入|增加值|产能(?!力)"
    r"|资源|项目|品牌|市场|需求|标准|水平)"
)
_SITED = Pattern(
    r"(?:在|于|集中|布局|分布|选址|落户|落在|落子|位于|以|是|入驻|放在|设在|有|向)[^，。；]{0,3}$"
)
_SITE = Pattern(
    r"(?:^|(?<=[，；：]))(?:其中|同时|在)?(?P<p>[一-龥]{2,8}?(?:片区|组团|园区|功能区"
    r"|工业园|产业园|开发区|新城|集聚区|板块))(?=重点|主要|大力|着力|积极|要|将|则|已|以"
    r"|为|是|，|集聚|集中|发展|设立|建设|依托|构建|布局|承接|承载)"
)
_SITE_SIGN = Pattern("片区|组团|园区|功能区|工业园|产业园|开发区|新城|集聚区|板块")
_STAND_IN = Pattern(r"(?P<one>该)(?P<rank>[省市县区州盟旗])(?!域|场|级|际)|(?P<there>当地)")
_LEVELS = {
    "省": ("province",),
    "市": ("prefecture", "county", "province"),
    "州": ("prefecture",),
    "盟": ("prefecture",),
    "县": ("county",),
    "区": ("county",),
    "旗": ("county",),
}
_REACH = 400  # signs that 该县 looks back over
_LIES = Pattern("落户|落在|分布|集中在|位于")


@dataclass(frozen=True, slots=True)
class Proposal:
    """Places, trades and a category that a sentence may join, as written."""

    places: tuple[str, ...]
    industries: tuple[str, ...]
    category: str

    def to_dict(self) -> dict[str, object]:
        """Return it as plain values."""
        return {
            "places": list(self.places),
            "industries": list(self.industries),
            "category": self.category,
        }


def proposals(words: str, toponyms: Toponyms, before: str = "") -> list[Proposal]:
    """Return what a sentence may say of the trades that it names: each with the places nearest to it.

    Parameters
    ----------
    words
        A sentence or a clause.
    toponyms
        Names of regions with the issuer.
    before
        The text before it, for 该县 and 当地.

    Examples
    --------
    >>> from gis.atlas import Atlas
    >>> from gis.plans.reader.places.gazetteer import toponyms
    >>> proposals("淄博市充分利用陶土丰富的优势，全力推进陶瓷产业的发展", toponyms(Atlas.bundled()))
    [Proposal(places=('淄博市',), industries=('陶瓷',), category='develop')]
    """
    if GOODS.search(words) is None:
        return []
    sites = places(words, toponyms)
    told = [
        site
        for site in sites
        if not (_BESIDE.search(words[: site.start]) or _OTHERS.match(words, site.end))
    ]
    told = told or _unnamed(words, toponyms) or _meant(words, toponyms, before)
    if not told:
        return []
    cuts = pieces(words, 0, len(words))
    found: list[Proposal] = []
    for trade in trades(words, sites):
        clause = next((cut for cut in cuts if cut[0] <= trade.start < cut[1]), (0, len(words)))
        site = _owner(words, told, trade, clause)
        kind = (
            category(words[clause[0] : clause[1]], words[clause[0] : trade.start], trade.head)
            if site
            else ""
        )
        if site is None or not kind or (not trade.head and _OF_FIRMS.match(words, trade.end)):
            continue
        if "分别" in words and len(site.places) > 1 and len(trade.names) > 1:
            continue  # 甲、乙分别发展丙、丁: all trades of all places is what it does not say
        made = Proposal(site.places, trade.names, kind)
        if made not in found:
            found.append(made)
    return found


def _unnamed(words: str, toponyms: Toponyms) -> list[PlaceList]:
    """Return the site at the head of a clause that no table knows, told by its suffix and the verb behind: 花湖片区重点完善…."""
    hits = ((hit, hit["p"]) for hit in _SITE.finditer(words)) if _SITE_SIGN.search(words) else ()
    return [
        PlaceList((name,), ("zone",), hit.start("p"), hit.end("p"), list_open=False)
        for hit, name in hits
        if toponyms.is_unknown(name[:2])
    ]


def _meant(words: str, toponyms: Toponyms, before: str) -> list[PlaceList]:
    """Return the region that 该县 or 当地 stands for: the last one of its level that was named."""
    hit = _STAND_IN.search(words) if "该" in words or "当地" in words else None
    if hit is None:
        return []
    levels = _LEVELS.get(hit["rank"] or "", ("province", "prefecture", "county"))
    regions = (word for word in _back(before, toponyms) if toponyms.names[word][0].level in levels)
    name = next(
        (word for word in regions if not (hit["rank"] == "市" and word[-1] in "省州县")), ""
    )
    return (
        [PlaceList((name,), ("region",), hit.start(), hit.end(), list_open=False)] if name else []
    )


def _back(before: str, toponyms: Toponyms) -> Iterator[str]:
    """Yield the regions that a text names, the last one first."""
    near = before[-_REACH:]
    for i in range(len(near) - 2, -1, -1):
        end = toponyms.name_end(near, i, weak=False)
        if end > i and (i == 0 or toponyms.name_end(near, i - 1, weak=False) < end):
            yield near[i:end]


def _owner(
    words: str, told: list[PlaceList], trade: Trades, clause: tuple[int, int]
) -> PlaceList | None:
    """Return the places that a trade most likely belongs to: before it in its clause, else where it is said to lie, else before."""
    before = [site for site in told if site.end <= trade.start]
    behind = next((site for site in told if trade.end <= site.start), None)
    if before and before[-1].start >= clause[0]:
        return before[-1]
    if behind is not None and _SITED.search(words[trade.end : behind.start]):
        return behind
    return before[-1] if before else None


def category(clause: str, before: str, head: str) -> str:
    """Return the category that the words of a clause speak for, or an empty word where nothing is said."""
    if _OUT.search(clause):
        return "phase_out"
    if _LIMITED.search(clause):
        return "restrict"
    built = HEAD_CATEGORY.get(head, "")
    verbs = _VERB.findall(before)
    state = _STATE.search(clause) is not None
    if state and not _PLAN.search(clause) and built in ("", "cultivate", "base", "park", "belt"):
        return "existing"
    if not verbs and not built:
        return (
            "develop"
            if _PLAN.search(clause) or _ACTED.search(before)
            else "existing"
            if _LIES.search(clause)
            else ""
        )
    return decide(CLASS_OF[verbs[-1]] if verbs else "cultivate", built)
