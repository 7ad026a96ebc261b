"""Firms of a trade that have gathered at places, and trades that have grown there: 集聚了全国七成的稀土企业, 石化产业初具规模."""

from __future__ import annotations

from gis.plans.reader.grammar.frame import Clause, Context, designation
from gis.plans.reader.grammar.trades import industries, plausible
from gis.plans.reader.pattern import Pattern
from gis.plans.reader.records import Record
from gis.plans.reader.trades import is_trade
from gis.plans.reader.vocabulary.goods import COMMON

_GROWN = Pattern(
    "(?P<i>[一-龥、]{2,40}?)(?:等)?(?:(?:绿色|特色|优势|主导|支柱|新兴|传统|现代)+(?=产业"
    "|行业))?(?:产业链|产业|行业|制造业)(?:已经?|现已|也|均)*(?:已?初具规模|初步形成规模"
    "|形成规模|(?:呈现|形成)[出了]*集[群聚]化?发展(?:之势|的?态势|的?格局|的?趋势)"
    "|粗具规模|颇具规模|(?:雏形)?初[具现](?:雏形)?|雏形(?:初现|显现|初显)|(?:初步|基本|逐步|逐渐|已经?|加快)*(?:形成|呈现)[出了]*"
    "[^，。；]{0,24}?(?:集[群聚]|聚集|规模|链条?|多元|全链|梯次|差异|协同|特色|一体|完整)化?[^，。；]{0,10}?"
    "(?:态势|格局|局面|之势|趋势|体系|雏形))$"
)
_HOW_IT_STANDS = (
    "规模",
    "之势",
    "态势",
    "格局",
    "趋势",
    "局面",
    "体系",
    "雏形",
    "初现",
    "显现",
    "初显",
)
_GATHERED = Pattern(
    "(?:已|现已|先后|共|目前)*(?:集聚|聚集|汇聚|汇集|云集"
    "|集结)了(?:(?:全[国省球市世界]*|国内外|众多|大量|一大?批|上?[百千万]家"
    "|[近超约]?\\d+[余多]?[家户个]|[近超约]?\\d+%(?:以上)?"
    "|[一二三四五六七八九]成(?:以上)?|大部分|绝大部分|主要|知名|规模以上|规上|涉|的)*)"
    "(?P<i>[一-龥A-Za-z]{1,12}?)(?:产业|行业|领域|类|生产|加工|制造|相关|上下游|配套|骨干"
    "|重点|龙头|知名|规上|规模以上)*(?:企业|厂商|厂家|商户|作坊|公司)$"
)
_OF_A_FIRM = Pattern("股份|集团|科技|代表")
_TO_COME = Pattern(
    "将|力争|争取|努力|拟|(?<![主重])要|计划|未来|到20\\d\\d年|目标|着力|打造|争创|申报|建设"
)
_NOT = Pattern("不|未|尚|缺乏|没有|《|如何|曾|历史上")
_OWN = Pattern("^(?:全[市县区省]|我[市县区省]|当地|该[市县区镇])?的?")


def gathered(context: Context, clause: Clause) -> list[Record]:
    """Read the trade of the firms that have gathered at places, or that has grown to some size there."""
    words = clause.words
    hit = _GATHERED.search(words) or (
        words.endswith(_HOW_IT_STANDS) and _GROWN.search(words, clause.lead)
    )
    if (
        not hit
        or _NOT.search(words)
        or _OF_A_FIRM.search(hit["i"])
        or _TO_COME.search(context.text, clause.sentence.start, clause.end)
    ):
        return []
    own = context.toponyms.read(hit["i"], 0, parks=False)
    names = industries(_OWN.sub("", hit["i"][own.end :] if own else hit["i"]))
    if not names or not all(
        plausible(name) and is_trade(name) and COMMON.search(name) for name in names
    ):
        return []
    listing = own or context.toponyms.read(words, clause.lead)
    spoken_of = context.subject or (
        context.previous if not clause.index and len(context.previous) == 1 else ()
    )
    if listing is None and not spoken_of:
        return []
    places, start = (
        (listing.places, clause.start)
        if listing
        else (spoken_of, context.subject_start if context.subject else clause.start)
    )
    return [
        designation(
            context, clause, places, names, "existing", start=start, status="existing", family="A17"
        )
    ]
