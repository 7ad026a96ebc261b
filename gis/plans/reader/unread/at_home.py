"""Clauses that grow a trade and name no place, in a text of a city, a county or a park: 重点发展甲、乙产业 at home.

To take them for records would be a guess: the place may be another one that the text spoke of before. So each
is shown as not understood, with the place that it most likely means.
"""

from __future__ import annotations

from gis.plans.reader.pattern import Pattern
from gis.plans.reader.places.toponyms import Toponyms
from gis.plans.reader.records import Gap, Record
from gis.plans.reader.text.outline import outline, pieces
from gis.plans.reader.unread.covered import Covered
from gis.plans.reader.unread.figures import GIVEN, TOLD
from gis.plans.reader.unread.likely import is_aside
from gis.plans.reader.unread.mentioned import Trades, places, trades
from gis.plans.reader.unread.proposals import category
from gis.plans.reader.vocabulary.goods import GOODS

_HOW = "重点|大力|着力|积极|加快|优先|持续|逐步|全力|快速|稳步|有序|同步|努力|主要|要|将|向下|进一步|做好|发展"
_GROWN = Pattern(
    f"(?:二是|三是|四是|同时|此外)?(?:{_HOW})*(?P<verb>发展|培育|打造|建设|建成|壮大|布局|延伸|推进|推动|聚焦|主攻|做[大强优精]|形成|引进|承接|集聚|提升|改造|(?<=加快)(?=[^，。；]{{2,20}}建设$))"
    "(?:发展|培育|打造|建设|壮大|做[大强优精]|形成|成为?)*"
)
# What is built, or the word behind a list that says it is one of trades.
_BUILT = Pattern(
    "(?:产业|行业|工业|制造业|加工业|集群|产业群|基地|产业园|工业园|园区|集聚区|先导区|产业链|产业带|城|小镇|中心)"
    "(?:等)?(?:建设|发展|集群化发展|转型升级|提质增效|做[大强优])?[。；]?$"
)
# Words with which a clause speaks of how trades are run, and of no trade.
_MANNER = Pattern(
    "体系|企业|人才|技术|机制|政策|环境|服务业?平台|设施|项目|融合|协同|联动|格局|水平|质量|能力|品牌|标准|模式|优势|数字化|智能化|产业化|现代化|全产业链条|产业链条|市场|资源|经济|结构|特色产业集群$|新城"
)
# 形成了以甲、乙为主导的格局, 将产业定位在甲、乙上, 实施甲、乙产业培育计划: with these no head need stand behind the trades.
_TOLD_OTHERWISE = Pattern(
    "(?:现?已|初步|逐步|基本|将|正|加快|着力)*(?:形成|构建|建立)(?:了|起)?以(?P<a>[^，。；]{2,40}?)为(?:主导|主体|主|重点|核心|支柱|龙头)"
    "|(?:将|把)?(?:主导)?产业(?:发展)?定位(?:在|于|为)(?P<b>[^，。；]{2,40}?)(?:上|方面|领域)?$"
    "|(?:今年|将|启动|组织|全面|深入|持续)*实施(?P<c>[^，。；]{2,30}?)(?:[一二两三四五六七八九十\\d]{1,2}[个大])?[千百十]亿(?:级)?产业(?:集群)?(?:培育|倍增|提升|振兴|壮大)(?:计划|工程|行动)"
)
_TITLE = Pattern("[^\\n]*")
_PARK = Pattern("(?:高新|经开|开发|工业园|产业园|园)区?")


def at_home(text: str, toponyms: Toponyms, found: list[Record]) -> list[Gap]:
    r"""Return the clauses without a place that grow a trade at home and of which there is no record.

    Parameters
    ----------
    text
        Plain text.
    toponyms
        Names of regions with the issuer: of a province, or of nobody known, nothing is at home.
    found
        All records of the text.

    Returns
    -------
    list of Gap
        One for each clause, with the place and the trades that it may join.

    Examples
    --------
    >>> from gis.atlas import Atlas
    >>> from gis.plans.reader.places.gazetteer import toponyms
    >>> from gis.plans.reader.places.issuer import with_issuer
    >>> said = "枝江市产业规划\n重点发展纺织、化工产业。"
    >>> names = with_issuer(toponyms(Atlas.bundled()), said)
    >>> [gap.values["proposed"] for gap in at_home(said, names, [])]
    [[{'places': ['枝江市'], 'industries': ['纺织', '化工'], 'category': 'develop'}]]
    """
    home, covered = _home(text, toponyms), Covered(found)
    known = {
        str(name)
        for r in found
        if r.kind == "designations" and r.get("category") != "existing"
        for name in r.get("industries") or ()
    }
    out = []
    for _, inside in outline(text):
        for sentence in inside:
            for start, end in pieces(text, sentence.start, sentence.end, "，；："):
                named = _grown(text[start:end])
                if not named or covered.touches(start, end):
                    continue
                told = [name for one in named for name in one.names]
                fresh = [n for n in told if not any(n in k or k in n for k in known)]
                where = (
                    _where(
                        text[sentence.start : sentence.end], start - sentence.start, toponyms, home
                    )
                    if fresh
                    else ""
                )
                if where:
                    kind = category(text[start:end], text[start:end], named[-1].head)
                    meant = {"places": [where], "industries": fresh, "category": kind}
                    out.append(Gap(start, end, "designation", {"proposed": [meant]}))
    return out


def _where(words: str, at: int, toponyms: Toponyms, home: str) -> str:
    """Return the place that a clause of a sentence speaks of: the last one before it, else home; "" where it names one itself."""
    if is_aside(words):
        return ""
    named = places(words, toponyms)
    if any(one.end > at for one in named):
        return ""
    return named[-1].places[-1] if named else home


def _home(text: str, toponyms: Toponyms) -> str:
    """Return who speaks: the park of the title, else the city or county; "" for a province and for nobody known."""
    if toponyms.issuer is None or toponyms.is_wide():
        return ""
    title = _TITLE.match(text)
    words = title.group() if title else ""
    listing = toponyms.read(words, 0) if _PARK.search(words) else None
    return listing.places[0] if listing is not None else toponyms.issuer.name


def _grown(words: str) -> list[Trades]:
    """Return the trades that a clause grows; none where it speaks of how trades are run."""
    otherwise = _TOLD_OTHERWISE.match(words)
    if otherwise:
        listed = otherwise["a"] or otherwise["b"] or otherwise["c"]
        return trades(listed, []) if GOODS.search(listed) else []
    grown = _GROWN.match(words)
    if (
        grown is None
        or GOODS.search(words, grown.end()) is None
        or _BUILT.search(words) is None
        or _MANNER.search(words)
        or TOLD.search(words)
        or GIVEN.search(words)
    ):
        return []
    return trades(words[grown.end() :], [])
