"""A built thing whose name tells no trade: what the clause before goes by (围绕甲、乙产业，打造千亿产业集群)."""

from __future__ import annotations

import re

from gis.plans.reader.grammar.frame import Clause, Context
from gis.plans.reader.grammar.objects.wholes import one_record
from gis.plans.reader.grammar.said import Said
from gis.plans.reader.grammar.trades import industries, plausible, tells_trade
from gis.plans.reader.grammar.verbs import decide
from gis.plans.reader.pattern import Pattern
from gis.plans.reader.records import Record

# How large, how good and for whom it is to be: 全国重要的, 两个百亿级, 现代化, 面向东盟的.
_PRAISE = (
    "(?:(?:全国|国内|世界|国际|全球|亚洲|全省|全市|全县|省内|区域|[东西南北中]部|[华西东][东南西北中])(?:地区)?性?"
    "|国家级|省级|市级|世界级|(?:最大|重要|领先|一流|知名|有名|有影响力?|最具影响力?|首个|最强)"
    "|(?:具有|拥有|有)[^，。；的]{2,16}的|[两三四五六七八九十\\d]+[个大条]|(?:[百千万]+|\\d+)亿(?:元|级)*"
    "|特色|优势|主导|现代化?|先进|高端|高效|优质|专业化?|规模化|标准化|大型|示范性?|新型|完整|产值|规模|[，、的])*"
)
_BARE = Pattern(
    f"{_PRAISE}(?:(?P<cluster>(?:精深加工|深加工|加工|制造)?(?:产业|企业)?集群|产业集聚区|产业高地|产业链群?)"
    "|(?P<base>(?:产业|生产|加工|精深加工|深加工|制造|研发|出口|供应|原料|生产加工|生产制造|加工制造|加工出口|研发制造)*基地))"
)
# What a clause says that it goes by; 围绕打造甲基地的目标 is an aim.
_GOES_BY = Pattern(
    "(?:围绕|聚焦|立足|瞄准|紧扣|紧盯|依托|利用|发挥|抓住|抢抓|主攻|做足|用好)(?!打造|建设|培育|构建|把|将)"
    "(?P<i>[^，。；]{2,50}?)等?(?:[两三四五六七八九十\\d]+[个大条])?(?:主导|支柱|优势|特色|重点|传统|首位|核心|资源)*"
    "(?:产业链条?|产业|行业|领域|资源)(?:集聚|资源|区位|基础|原料|[和、])*(?:优势|基础|禀赋|条件|特点|特色)?$"
    "|以(?P<by>[^，。；以]{2,50}?)等?(?:[两三四五六七八九十\\d]+[个大条])?(?:主导|支柱|优势|特色|重点)*(?:产业链条?|产业|行业)?"
    "为(?:抓手|主线|依托|基础|突破口|切入点|主轴|牵引)$"
)
# 围绕黄花菜产业: its class tells that a word nobody knows is a trade; 围绕主导产业 is any.
_CALLED = Pattern("(?<!其他)(?:产业链条?|产业|行业)")
_ANY = Pattern(
    "(?:主导|支柱|优势|特色|重点|传统|首位|核心|新兴|现有|本地|当地|富民|战略性?|未来|乡村|县域|乡镇|数字|绿色|现代|相关|各类|文化)+"
)


def bare_thing(context: Context, clause: Clause, said: Said, rest: str) -> list[Record]:
    """Read what is built by a clause whose object tells no trade, where the clause before says what it goes by.

    Nothing where that clause gave records of its own, and where any item of its list is no trade.
    """
    thing = _BARE.fullmatch(rest) if clause.index and said.listing is None else None
    if thing is None or said.verb.kind in ("restrict", "phase_out", "receive"):
        return []
    by = _gone_by(context, clause)
    if by is None:
        return []
    names = industries(by["i"] or by["by"])
    known = sum(tells_trade(name) for name in names)
    called = _CALLED.search(by.group()) and not any(_ANY.fullmatch(name) for name in names)
    if not names or not (called or known == len(names)) or not all(map(plausible, names)):
        return []
    if any(context.toponyms.read(name, 0) is not None for name in names):
        return []
    kind = "base" if thing["base"] else "cultivate"
    return one_record(context, clause, said, names, decide(said.verb.kind, kind))


def _gone_by(context: Context, clause: Clause) -> re.Match[str] | None:
    """Return what the sentence says that it goes by, one clause before or two, where nothing between them was read."""
    for start, end in reversed(clause.all[max(0, clause.index - 2) : clause.index]):
        if any(tells_trade(str(record.values["industry"])) for record in context.since(start)):
            return None
        if by := _GOES_BY.search(context.text, start, end):
            return by
    return None
