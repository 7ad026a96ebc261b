"""Abbreviations of several regions at the head of a name: 兰白有色金属…, a cluster that says who its places are."""

from __future__ import annotations

from gis.plans.reader import trade_names
from gis.plans.reader.grammar.frame import Clause, Context, designation
from gis.plans.reader.grammar.trades import plausible
from gis.plans.reader.pattern import Pattern
from gis.plans.reader.records import Record
from gis.plans.reader.vocabulary.areas import PROVINCE_SIGNS
from gis.plans.reader.vocabulary.goods import COMMON

_JOINT = Pattern(r"(?P<name>[一-龥]{2,6})(?P<i>[一-龥A-Za-z]{2,12}?)(?:产业)?集群由")
_QUOTED = Pattern(r"“(?P<g>[一-龥]{2,5})”")
_PRAISED = Pattern("新型|新能|新材|高端|现代|先进|特色|绿色|南北|东西|中高|大型")
_PROVINCES = frozenset(PROVINCE_SIGNS)
_ADJECTIVES = frozenset(
    [
        "高端",
        "新型",
        "现代",
        "先进",
        "特色",
        "绿色",
        "优质",
        "精品",
        "大型",
        "安全",
        "金属",
        "新材",
        "新能",
        "通用",
        "高新",
        "平板",
        "光伏",
        "石油",
        "东西",
        "南北",
        "南方",
        "北方",
        "永安",
        "长城",
        "中国",
        "高分",
        "海洋",
        "河道",
        "大米",
        "南药",
        "水产",
        "白酒",
        "黄酒",
        "青稞",
        "红酒",
        "白茶",
        "红茶",
        "黑茶",
        "金银",
    ]
)


# 甲—乙沿海丙基地: first signs joined by a dash.
_DASHED = Pattern(
    "(?P<g>[一-龥](?:[—-][一-龥]){1,3})(?:沿海|内陆|沿江|沿线|地区|片区)?(?=[一-龥]{2})"
)


def group_head(context: Context, words: str) -> str:
    """Return the abbreviation of a group of regions at the head of a name (兰白有色金属…)."""
    if words.startswith("“") and (quoted := _QUOTED.match(words)):
        return (
            quoted.group()
            if context.toponyms.is_group(quoted["g"]) and COMMON.search(words, quoted.end())
            else ""
        )
    if words[1:2] in ("—", "-") and (dashed := _DASHED.match(words)):
        signs = dashed["g"].replace("—", "").replace("-", "")
        return dashed.group() if context.toponyms.is_group(signs) else ""
    for length in (5, 4, 3, 2) if context.toponyms.are_first_signs(words[:2]) else ():
        head, rest = words[:length], words[length:]
        if head in _ADJECTIVES or (
            context.toponyms.issuer is None and not _PROVINCES.issuperset(head)
        ):
            continue
        if (
            context.toponyms.is_group(head)
            and not _PRAISED.match(words, length - 1)
            and COMMON.search(rest[:8])
            and not COMMON.search(head)
        ):
            return head
    return ""


def jointly(context: Context, clause: Clause) -> list[Record]:
    """Read a cluster whose name abbreviates its places and that says who they are."""
    hit = _JOINT.match(clause.words, clause.lead) if "集群由" in clause.words else None
    if not hit:
        return []
    listing = context.toponyms.read(clause.words, hit.end())
    words = hit.group()[: hit.group().rindex("集群")]
    group = group_head(context, words) or hit["name"][:2]
    name = trade_names.industry(words[len(group) :])
    if listing is None or not plausible(name):
        return []
    return [
        designation(
            context,
            clause,
            listing.places,
            name,
            "existing",
            status="existing",
            family="A12",
            name=hit.group()[:-1],
        )
    ]
