"""Where a campaign against a trade's capacity falls: 水泥行业淘汰落后产能计划涉及甲、乙和丙."""

from __future__ import annotations

from gis.plans.reader import trade_names
from gis.plans.reader.grammar.frame import Clause, Context, designation
from gis.plans.reader.grammar.trades import tells_trade
from gis.plans.reader.pattern import Pattern
from gis.plans.reader.records import Record

_GOES = "(?:淘汰|退出|压减|关停|化解|整治|压缩|关闭|取缔|去)"
_OLD = "(?:落后|过剩|低效|老旧|落后的)*(?:生产能力|产能|设备|装置|生产线|工艺)?"
# The trade ahead, or between what is done and the plan that does it.
_PLAN = Pattern(
    r"(?:(?:其中|本次|此次|今年|首批|第[一二三四]批|全省|全市"
    rf"|全国)的?)*(?P<i>[一-龥A-Za-z]{{2,12}}?)(?:行业|产业|企业)?(?:的|今年|20\d\d年度?"
    rf"|年度|首批|第[一二三四]批|列入|须|要|拟)*(?:{_GOES}{_OLD}|{_OLD}{_GOES})"
    r"(?:的)?(?:计划|任务|名单|方案|目录|项目|企业|工作|对象|范围|行动)*(?:主要|重点|共|将"
    r"|均|全部)*(?:涉及|集中在|分布在|分布于|落在|安排在|包括|覆盖|下达给)(?:了|到)?"
)


def affected(context: Context, clause: Clause) -> list[Record]:
    """Read the places that a plan to take out a trade's capacity names."""
    hit = _PLAN.match(clause.words, clause.lead)
    listing = context.toponyms.read(clause.words, hit.end()) if hit else None
    name = trade_names.industry(hit["i"]) if hit and listing else ""
    if (
        listing is None
        or "以外" in clause.words
        or not tells_trade(name)
        or context.toponyms.read(name, 0)
    ):
        return []
    return [designation(context, clause, listing, name, "phase_out", family="A18")]
