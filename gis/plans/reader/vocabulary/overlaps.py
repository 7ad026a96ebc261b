"""Words whose last sign opens a name by chance: 壮大新材料 holds no 大新."""

from __future__ import annotations

from gis.plans.reader.pattern import Pattern

# Words whose last sign opens a name by chance: 壮大新材料 (大新), 创新化工 (新化), 打通道路 (通道).
OVERLAPS = frozenset(
    [
        "一大",
        "两大",
        "三大",
        "四大",
        "五大",
        "六大",
        "七大",
        "八大",
        "九大",
        "十大",
        "几大",
        "各大",
        "水马",
        "沿海",
        "沿江",
        "沿河",
        "出海",
        "入海",
        "内河",
        "形成",
        "建成",
        "构成",
        "组成",
        "完成",
        "新建",
        "续建",
        "扩建",
        "改建",
        "共建",
        "筹建",
        "兴建",
        "组建",
        "重建",
        "在建",
        "合建",
        "投建",
        "承建",
        "壮大",
        "扩大",
        "做大",
        "强大",
        "重大",
        "巨大",
        "最大",
        "更大",
        "加大",
        "放大",
        "广大",
        "提高",
        "更高",
        "最高",
        "较高",
        "以上",
        "网上",
        "线上",
        "开通",
        "打通",
        "畅通",
        "联通",
        "融通",
        "联合",
        "结合",
        "综合",
        "融合",
        "整合",
        "符合",
        "创新",
        "更新",
        "革新",
        "全新",
        "最新",
        "高新",
        "翻新",
        "公平",
        "水平",
        "和平",
        "交通",
        "流通",
        "沟通",
        "完善",
        "安全",
        "健全",
        "富集",
        "云集",
        "开放",
        "开发",
        "转化",
        "深化",
        "优化",
        "强化",
        "绿化",
        "净化",
    ]
)

# 做强大冶市铜产业, 争创新会区…产业园: the verb ends before the name, which says its rank.
_ACTS = frozenset(("做强", "建强", "争创", "共创"))
_WITH_RANK = Pattern("[一-龥]{2,3}[市县区旗州]")


def hides(s: str, i: int) -> bool:
    """Whether what would be a name at ``i`` is by chance: its first sign ends the word before.

    Examples
    --------
    >>> hides("壮大新材料", 1), hides("做强大新材料", 2), hides("做强大冶市铜产业", 2)
    (True, True, False)
    """
    return s[i - 1 : i + 1] in OVERLAPS and not (
        s[max(0, i - 2) : i] in _ACTS and _WITH_RANK.match(s, i)
    )
