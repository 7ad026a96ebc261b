"""A goal said twice is one goal: a headline and its body, a summary and its list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gis.plans.reader.pattern import Pattern

if TYPE_CHECKING:
    from gis.plans.reader.records import Record


# 年产量6500万 where a text breaks off, of 年产量6500万立方米.
_CUT = ("万", "亿")


_OF_ALL = Pattern("^[全我](?=[省市区县州][一-龥]{2})")
_NUMBER_OF = Pattern(
    "(?<=[业家区园链群厂店牌品户体地心庄站人企])(?:总|个|家|户)?(?:数量|总数|数目|总量|个数|家数|户数|数)(?=$|达到?$)"
    "|(?<!生)(?<!国内)(?<!国民)总(?=产值|产量|产能|营收|收入|规模|销售|进出口|货运|吞吐|里程|面积|装机)"
)
# 水泥产能压减 is 压减水泥产能.
_LESS_OF = Pattern("(.{2,})(压减|淘汰|化解|退出|削减|压缩|减少)")
_LINE = 60  # signs of a headline, with its date
_NEAR = 60  # goals of one value before one that it is held against: no plan has more, a text of nothing else must not cost the square
_COUNTED = frozenset("家个户项条座")


def once(text: str, found: list[Record]) -> list[Record]:
    """Return targets without a headline that repeats the body: the same number and unit, no year of its own.

    Parameters
    ----------
    text
        Plain text.
    found
        Targets in reading order.
    """
    kept: list[Record] = []
    alike: dict[object, list[Record]] = {}  # only goals of one value are compared
    for record in found:
        before = alike.setdefault(record.values["value"], [])
        near = before[-_NEAR:]
        twins = [k for k in near if _same(k, record) and not _in_one_list(text, k, record)]
        for headline in [k for k in near if k not in twins and _headlines(text, k, record)]:
            kept.remove(headline)
            before.remove(headline)
        better = next(
            (
                k
                for k in twins
                if (_when(k) is not None or _when(record) is None)
                and (k.values["year"] or not record.values["year"])
                and not _says_more(text, record, k)
            ),
            None,
        )
        if better is not None:
            _keep_base(better, record)
            continue
        for twin in twins:
            _keep_base(record, twin)
            kept.remove(twin)
            before.remove(twin)
        kept.append(record)
        before.append(record)
    return sorted(kept, key=lambda r: r.start)


def _keep_base(stays: Record, goes: Record) -> None:
    """Hand on what a table says beside a goal that the text says too: without its base no growth is known."""
    for names in (("base_value", "base_year"), ("binding",)):
        if stays.get(names[0]) is None and goes.get(names[0]) is not None:
            stays.values.update({name: goes.get(name) for name in names})


def _headlines(text: str, headline: Record, record: Record) -> bool:
    """Whether a line without a full stop says in other words what the body says: 湖北纺织产业营收将达5000亿元, 规上纺织企业营业收入达到5000亿元."""
    x, y = headline.values, record.values
    if (
        x["value"] is None
        or str(x["unit"]).rstrip("元") != str(y["unit"]).rstrip("元")
        or _when(headline) is None
        or _when(headline) != _when(record)
    ):
        return False
    end = text.find("\n", headline.end, record.start)
    begins = text.rfind("\n", max(0, headline.start - _LINE), headline.start) + 1
    if end < 0 or end - begins > _LINE or any(stop in text[begins:end] for stop in "。；"):
        return False
    one, other = _plain(x["indicator"]), _plain(y["indicator"])
    left, right = ({name[i : i + 2] for i in range(len(name) - 1)} for name in (one, other))
    return one[-2:] == other[-2:] and 2 * len(left & right) >= min(len(left), len(right))


def _says_more(text: str, record: Record, headline: Record) -> bool:
    """Whether a record without a year says whose figure it is, which a headline above left out."""
    if (
        _when(record) is not None
        or _when(headline) is not None
        or "。" in text[headline.start : text.find("\n", headline.start)]
    ):
        return False
    return str(record.values["indicator"]).endswith(str(headline.values["indicator"])) and len(
        str(record.values["indicator"])
    ) > len(str(headline.values["indicator"]))


_BARE = Pattern("(?:年|总)?(?:产值|收入|规模|增加值|税收|利税)")
_END = Pattern(r"[。\n]")


def _in_one_list(text: str, a: Record, b: Record) -> bool:
    """Whether one sentence counts both, so that neither repeats the other: 2个三百亿级园区，2个百亿级园区."""
    between = text[a.end : b.start]
    if (
        _BARE.fullmatch(str(a.values["indicator"]))
        and a.values["indicator"] == b.values["indicator"]
        and "\n" not in between
        and "。" in between
    ):
        return True  # …，产值400亿元。…，产值400亿元: of two things
    one, other = _plain(a.values["indicator"]), _plain(b.values["indicator"])
    # 产值翻一番，税收翻一番: what is said in words is the same goal only under one name.
    apart = one != other if a.values["value"] is not None else one not in other and other not in one
    return apart and not _END.search(between)


def _same(a: Record, b: Record) -> bool:
    x, y = a.values, b.values
    one, other = sorted(
        (str(x["unit"] or "").rstrip("元"), str(y["unit"] or "").rstrip("元")), key=len
    )
    if one != other and not (one in _CUT and other.startswith(one)):
        return False
    if _when(a) is not None and _when(b) is not None and _when(a) != _when(b):
        return False
    if x["value"] is None:
        return str(x["value_text"]) == str(y["value_text"])
    if (
        x["unit"] in _COUNTED
        and min(len(str(x["indicator"])), len(str(y["indicator"]))) < len("甲乙丙")
        and _plain(x["indicator"]) != _plain(y["indicator"])
    ):
        return False  # 企业100家 says not which
    left, right = sorted((_plain(x["indicator"]), _plain(y["indicator"])), key=len)
    return left in right or (
        x["value"] is not None
        and _when(a) == _when(b)
        and len(left) > len("甲乙丙")
        and left[-2:] == right[-2:]
        and _among(left, right)
    )


def _plain(indicator: object) -> str:
    """Return an indicator with its long words short: 规模以上 is 规上, 全省 of 全省产值 the 省 of 福建省产值.

    What only says that it is a number or a sum is left out: 企业数 is 企业, 总产值 is 产值.
    """
    bare = _OF_ALL.sub("", str(indicator)).replace("规模以上", "规上").replace("营业收入", "营收")
    less = _LESS_OF.fullmatch(bare)
    return _NUMBER_OF.sub("", less[2] + less[1] if less else bare)


def _among(left: str, right: str) -> bool:
    """Whether a name is another with words between: 亿吨级港口, 亿吨级北部湾港口."""
    if left[0] != right[0] or left[-1] != right[-1]:
        return False
    signs = iter(right[1:-1])
    return all(sign in signs for sign in left[1:-1])


def _when(record: Record) -> object:
    """Return the year of a target, that in which its span ends, or None."""
    return record.values["year"] or record.values.get("period_end")
