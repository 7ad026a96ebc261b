"""Short names of regions: 阿坝藏族羌族自治州 -> 阿坝, 武隆区 -> 武隆, 忠县 -> 忠县."""

from __future__ import annotations

import re

# The 55 minority nationalities as they stand in names of regions (GB/T 3304), longest first.
NATIONALITIES = sorted(
    """蒙古族 回族 藏族 维吾尔 苗族 彝族 壮族 布依族 朝鲜族 满族 侗族 瑶族 白族 土家族 哈尼族 哈萨克族
    哈萨克 傣族 黎族 傈僳族 佤族 畲族 拉祜族 水族 东乡族 纳西族 景颇族 柯尔克孜 土族 达斡尔族 仫佬族
    羌族 布朗族 撒拉族 毛南族 仡佬族 锡伯 阿昌族 普米族 塔吉克 怒族 鄂温克族 德昂族 保安族 裕固族
    独龙族 鄂伦春 赫哲族 门巴族 珞巴族 基诺族 蒙古 各族""".split(),
    key=len,
    reverse=True,
)
_TRAIN = re.compile(f"(?:{'|'.join(NATIONALITIES)})+$")
_AUTONOMOUS = ("自治区", "自治州", "自治县", "自治旗")
_SUFFIXES = ("特别行政区", "地区", "林区", "省", "市", "盟", "区", "县")
# Where cutting the nationality leaves a name that nobody uses.
_FIXED = {
    "内蒙古自治区": "内蒙古",
    "东乡族自治县": "东乡",
    "鄂温克族自治旗": "鄂温克旗",
    "鄂伦春自治旗": "鄂伦春旗",
    "莫力达瓦达斡尔族自治旗": "莫力达瓦",
    "东莞市": "东莞",
    "沙市区": "沙市",
}


def short_name(name: str) -> str:
    """Return the everyday short form of a region's full name.

    A name that would shrink to one character keeps its suffix (忠县, 东区), since one character
    neither labels a map nor identifies a place.

    Examples
    --------
    >>> [short_name(n) for n in ("成都市", "阿坝藏族羌族自治州", "巴音郭楞蒙古自治州", "忠县")]
    ['成都', '阿坝', '巴音郭楞', '忠县']
    """
    if name in _FIXED:
        return _FIXED[name]
    for suffix in _AUTONOMOUS:
        if name.endswith(suffix):
            stem = _TRAIN.sub("", name.removesuffix(suffix))
            return stem or name
    for suffix in _SUFFIXES:
        if name.endswith(suffix):
            stem = name.removesuffix(suffix)
            return stem if len(stem) > 1 else name
    return name
