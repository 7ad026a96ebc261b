"""What several subjects share in one clause: 分别, 均, and years that are listed before their figures."""

from __future__ import annotations

from itertools import pairwise

from gis.plans.reader.goals import relations
from gis.plans.reader.goals.compound import in_words
from gis.plans.reader.goals.counted import Counted
from gis.plans.reader.goals.indicators import clean
from gis.plans.reader.goals.quantities import Quantity
from gis.plans.reader.goals.years import PAST
from gis.plans.reader.pattern import Pattern

_EACH = Pattern(r"分别|各自?(?=[达超突实为])")
_ALL_OF_THEM = Pattern(r"(?:均|都|双双|全部|同步)(?=[达超突实提增控保不在])")
_OF_SCALE = Pattern("^(?:万亿|[千百]?[万亿])")
_AND = Pattern(r"、|和|(?<!普)及|与")
_HEAD = Pattern(
    r"(?:新增资源量|资源量|储量|用量|总产值|产值|产能|产量|营业收入|销售收入|主营业务收入"
    r"|收入|增加值|总投资|投资|面积|规模|总额|销售额|占比|比重|比例|覆盖率|利用率|率|企业"
    r"|集群|园区|基地|品牌|平台|项目|数量)$"
)
_SHARED_HEAD = Pattern(
    r"(?:产业)?(?:规模以上)?(?:全产业链|综合|年)?(?:总产值|产值|营业收入|销售收入"
    r"|主营业务收入|收入|增加值)$"
)
_MEASURED = Pattern(
    r"(?:率|值|比例|比重|占比|产能|产量|收入|规模|总额|强度|水平|指数|增速|数|量|额)$"
)
_THRESHOLD = Pattern(r"\d[\d.]*(?:万亿|千亿|百亿|亿|千万|百万|万)?[元吨]?(?:以上|以下|级)?")
_GROWN = Pattern(
    r"(?P<a>年均|平均|每年)?(?:分别|各)?(?:比20\d\d年|较20\d\d年|同比)?(?P<g>增长|提高"
    r"|提升|增加|下降|降低|减少|递增)"
)
_ONLY_GROWTH = Pattern(r"(?:年均|平均|每年|同比|预计|力争|并|均)*")
# 1000亿级、500亿级特色园区数量: the noun of all stands behind the last size.
_SIZE = Pattern(r"\d[\d.]*(?:万亿|千亿|百亿|亿|千万|万)元?(?:级|以上|规模)?$")
_OF_SIZE = Pattern(
    r"\D{0,8}\d[\d.]*(?:万亿|千亿|百亿|亿|千万|万)元?(?:级|以上|规模)?(?P<noun>\D{2,})"
)
_OF_ALL_OF = Pattern("^(?:我国|全国|全省|全市|我省|我市|全区)")
# 打造石材、陶瓷两大集群，…两大集群产值分别达到12亿元、8亿元.
_N_GREAT = Pattern("(?P<n>[一二两三四五六七八九十]{1,2})大(?P<what>.+)")
_MAKES = Pattern("^(?:着力|全力|加快|重点)?(?:打造|培育|发展|建设|形成|做大做强|壮大)")
# 名列前三的山西、河南和贵州三省，在2027年分别退出煤炭产能…: the names, the count behind them, when.
_CLAUSE_ENDS = Pattern("[，。；：]")
_TITLED, _WHEN = (
    Pattern("^[^，。；]*?的(?=[^，。；的]*、)|(?<=[一-龥])[两三四五六七八九十]+[省市县区州地]$"),
    Pattern(r"在20\d\d年$"),
)
_TO_COME = Pattern(r"(?:(?:比|较)20\d\d年(?:的)?|将|要|应|可|有望|力争|预计|确保|争取)+$")
# 企业和平台分别达到6家和10家；到2027年，分别达到7家和12家.
_BY_WHEN = Pattern(r"(?:到|至)20\d\d年(?:年?[底末])?")
_YEARS = Pattern(r"(20\d\d)年(?:年?[底末])?(?:(?:、|和|及|与|以及)(?:到)?20\d\d年(?:年?[底末])?)+")
_OF_ALL = Pattern(r"的?(?:生产)?(?:能力|产能|规模)")
_YEAR = Pattern(r"20\d\d")
_NEXT_ALONE = Pattern(r"(?m)[，；]和?\d[\d.,]*[万亿千百]*[一-龥%㎡]{0,4}(?:[，；。]|$)")
_OUTPUT = Pattern("(?:产量|产能|加工量|销量|发电量|装机量|储量|进口量|出口量|产值|收入)$")
_DOUBLED = Pattern(r"(?:双|全部|均)?(?:翻番|提升|增长|提高)+$")


def years(text: str, start: int, c: Counted, base: int | None) -> int | None:
    """Return the year of a figure whose years are listed before: 到2025年、2030年，产值分别达到8亿元、15亿元.

    Parameters
    ----------
    text, start
        Plain text and where the sentence starts.
    c
        The figure.
    base
        First year of the plan, where known.
    """
    behind = _behind_each(c)
    if not behind:
        return _of_two_years(text, start, c)
    if c.quantity not in behind or PAST.search(text, start, c.last):
        return None
    listed = [hit.group() for hit in _YEARS.finditer(text, start, behind[0].start)]
    named = [int(year) for year in _YEAR.findall(listed[-1])] if listed else []
    if (
        len(named) != len(behind)
        or named != sorted(set(named))
        or (base is not None and named[-1] < base)
    ):
        return None
    return named[behind.index(c.quantity)]


# 到2028年产值达到80亿元、到2030年达到100亿元，产量达到6万吨、9万吨: the first of two is of the first year.
_TWO_YEARS = Pattern(
    r"(?:到|至)(?P<a>20\d\d)年[^。；]*?\d[^。；，、]*[、，](?:到"
    r"|至)?(?P<b>20\d\d)年(?:年?[底末])?(?:[^。；，、]{0,6})\d[^。；，、]*，"
)


_TWO_THINGS = Pattern("[、和及与]")  # 铜、铝产量达到6万吨、9万吨: two metals, not two years


def _of_two_years(text: str, start: int, c: Counted) -> int | None:
    """Return the year of one of two figures of a clause, where the sentence gave two years each with its figure before."""
    if len(c.listed) != len("甲乙") or text[c.listed[0].end : c.listed[1].start] != "、":
        return None
    hit = _TWO_YEARS.search(text, start, c.first)
    if (
        hit is None
        or hit["a"] >= hit["b"]
        or _TWO_THINGS.search(
            text, max(hit.end(), text.rfind("，", hit.end(), c.listed[0].start)), c.listed[0].start
        )
        or PAST.search(text, start, c.last)
    ):
        return None
    return int(hit["b" if c.k else "a"])


_ON_AVERAGE = Pattern("(?:年均|平均)$")


def subject(c: Counted, told: list[str]) -> str:
    """Return the subject of a number behind 分别: 甲、乙分别达到1亿元、2亿元.

    Parameters
    ----------
    c
        The number.
    told
        Indicators that the sentence has given so far, which 年均分别增长 goes on about.
    """
    words = c.text[c.first : c.last]
    hit = _EACH.search(words)
    if not hit:
        return _paired(c, c.text[c.first : c.listed[0].start])
    behind = _behind_each(c)
    if c.quantity not in behind:
        return ""
    k, change = behind.index(c.quantity), _change(c, hit.start(), behind[0].start)
    names = _TO_COME.sub("", words[: hit.start()])
    before = _clause_before(c) if not _WHEN.sub("", names).strip("，：") else ""
    goes_on = (_ONLY_GROWTH.fullmatch(names) and change) or _BY_WHEN.fullmatch(before)
    if goes_on and len(told) >= len(behind) > 1:
        return told[-len(behind) :][k] + change
    listed = clean(_TITLED.sub("", before) or names)
    parts = [p for p in _AND.split(listed) if p]
    if len(parts) > len(behind) == len(listed.split("、")):
        parts = listed.split("、")  # 甲收入、乙及丙收入: two, not three
    parts = _with_shared_words(parts)
    parts = _of_all(c, parts[0], len(behind)) if len(parts) == 1 < len(behind) else parts
    done = (
        relations.split_verb(words[hit.end() : behind[0].start - c.first])[0] if not change else ""
    )
    return _ON_AVERAGE.sub("", parts[k]) + change + done if len(parts) == len(behind) else ""


def _of_all(c: Counted, name: str, count: int) -> list[str]:
    """Return a name for each of several figures of 三大产业产值: of each trade that the sentence lists before, else the name for all years listed."""
    start = max(c.text.rfind("。", 0, c.first), c.text.rfind("\n", 0, c.first)) + 1
    hit = _N_GREAT.match(name)
    if (
        hit
        and in_words(hit["n"]) == count
        and (listed := _counted_list(c.text[start : c.first], f"{hit['n']}大"))
    ):
        names = [part for part in _AND.split(_MAKES.sub("", listed)) if part]
        if len(names) == count:
            return [part + hit["what"] for part in names]
    # 企业分别达到3、5家 says of nobody which; 到2025年、2030年，企业分别达到3、5家 does.
    return (
        [name] * count
        if not c.quantity.in_row or _YEARS.search(c.text, start, c.listed[0].start)
        else []
    )


def _counted_list(words: str, count: str) -> str:
    """Return what stands in the clause before the last 三大 of the first clause that has one, maybe nothing."""
    clause = next((part for part in _CLAUSE_ENDS.split(words) if part.find(count) > 0), "")
    return clause[: clause.rfind(count)] if clause else ""


_STOP = Pattern("[，；]")


def _clause_before(c: Counted) -> str:
    """Return the clause before one that opens with 分别, where its names stand."""
    start = max(c.text.rfind("。", 0, c.first), c.text.rfind("\n", 0, c.first)) + 1
    return _DOUBLED.sub("", _STOP.split(c.text[start : max(start, c.first - 1)])[-1])


def apart(c: Counted, words: str) -> list[str]:
    """Return the subjects that one figure is said of: 甲率、乙率均达到80%, 甲产量和加工量分别达到9万吨; else the words alone."""
    alone = len(_behind_each(c)) == 1
    if alone and _NEXT_ALONE.match(c.text, c.last):
        return []  # 甲、乙产值分别达到1亿元，2亿元: 1 is not said of both
    if not alone and not _ALL_OF_THEM.search(c.text, c.start, c.quantity.start):
        return [words]
    bare = _ALL_OF_THEM.sub("", _EACH.sub("", words))
    parts = [p for p in _AND.split(bare) if p]
    if "、" in bare and (shared := _sharing(bare)):
        return shared  # 汽车及零部件、家居产业收入分别达到4000亿元
    if (
        alone
        and len(parts) == len("甲乙")
        and (own := _OUTPUT.search(parts[0]))
        and _OUTPUT.fullmatch(parts[1])
    ):
        parts[1] = parts[0][: own.start()] + parts[1]  # 原油产量和加工量
    return parts if len(parts) > 1 and all(_MEASURED.search(p) for p in parts) else [words]


def _sharing(words: str) -> list[str]:
    """Return the subjects of a list by 、 whose last one says for all what is measured; none where it is no such list."""
    parts = words.split("、")
    head = _SHARED_HEAD.search(parts[-1])
    if (
        head is None
        or not head.start()
        or any(len(p) < len("家居") or _MEASURED.search(p) for p in parts[:-1])
    ):
        return []
    return [*(p + head.group() for p in parts[:-1]), parts[-1]]


def _behind_each(c: Counted) -> list[Quantity]:
    """Return the quantities of the clause that stand behind 分别."""
    hit = _EACH.search(c.text, c.first, c.last)
    return [q for q in c.listed if hit and q.start >= hit.end()]


_SIZED = Pattern("以上|级|规模")


def before_each(c: Counted) -> bool:
    """Whether a quantity is part of a name before 分别: 10亿元以上、50亿元以上企业分别达到30家、10家."""
    behind = _behind_each(c)
    if len(behind) < len("甲乙") or c.quantity.start >= behind[0].start:
        return False
    sized = not c.quantity.is_count and all(q.is_count for q in behind)
    return sized or bool(_SIZED.match(c.text[c.quantity.end :][:2]))


def lead(c: Counted) -> str:
    """Return the words before the figures that share them: those behind 分别, else all of the clause."""
    behind = _behind_each(c)
    return c.text[c.first : (behind or c.listed)[0].start]


def bound_of_all(c: Counted) -> str:
    """Return the bound behind the last of a list that holds for all: 甲9000万吨、乙900万吨以上的生产能力."""
    word, end = relations.after(c.text, c.listed[-1].end)
    lists = all("、" in c.text[a.end : b.start] for a, b in pairwise(c.listed))
    return word if word and lists and _OF_ALL.match(c.text, end) else ""


_SPAN = Pattern("[到至]")


def _change(c: Counted, at: int, end: int) -> str:
    """Return how all of them change (年均增长), or an empty word."""
    first = max(c.first, c.first + at - len("年均"))
    hit = _GROWN.search(c.text, first, end)
    return (hit["a"] or "") + hit["g"] if hit and not _SPAN.match(c.text[hit.end() :][:1]) else ""


def _with_shared_words(parts: list[str]) -> list[str]:
    """Give each name what the first or the last says for all: 水泥、玻璃产值; 年营收10亿元以上、50亿元以上企业."""
    if len(parts) < len("甲乙"):
        return parts
    if (
        (great := _N_GREAT.search(parts[-1]))
        and great.start()
        and in_words(great["n"]) == len(parts)
    ):
        parts = [
            *(p + great["what"] for p in parts[:-1]),
            parts[-1][: great.start()] + great["what"],
        ]  # 甲、乙、丙三大产业产值
    size = _OF_SIZE.fullmatch(parts[-1])
    if size and all(_SIZE.search(p) for p in parts[:-1]):
        parts = [*(p + size["noun"] for p in parts[:-1]), parts[-1]]
    if len(parts[-1]) > len("锌产能") and all(len(_OF_ALL_OF.sub("", p)) == 1 for p in parts[:-1]):
        return [*(p + parts[-1][1:] for p in parts[:-1]), parts[-1]]  # 铜、铝、锌矿产原料保障能力
    head = _HEAD.search(parts[-1])
    if head and not any(_HEAD.search(p) or _MEASURED.search(p) for p in parts[:-1]):
        parts = [*(p + head.group() for p in parts[:-1]), parts[-1]]
    own = _HEAD.search(parts[0])
    if own and own.start() and all(_HEAD.fullmatch(p) for p in parts[1:]):
        parts = [parts[0], *(parts[0][: own.start()] + p for p in parts[1:])]
    first = _THRESHOLD.search(parts[0])
    if first and first.start() and all(_THRESHOLD.match(p) for p in parts[1:]):
        parts = [parts[0], *(parts[0][: first.start()] + p for p in parts[1:])]
    return parts


_BETWEEN = Pattern("和|与|、")


def _paired(c: Counted, words: str) -> str:
    """Return the subject of one of as many numbers as there are subjects: 甲和乙超2万亿元和4800亿元."""
    between = [c.text[a.end : b.start] for a, b in pairwise(c.listed)]
    if not between or not all(sign in ("和", "与", "、") for sign in between):
        return ""
    names = _BETWEEN.split(relations.split_verb(clean(words))[0])
    if len(names) != len(c.listed) or not all(len(n) > 1 for n in names):
        return ""
    return _with_shared_words(names)[c.k]


def first_of_two_measures(c: Counted) -> Counted | None:
    """Return the number before one that says the same in another unit: 吞吐量达到2亿吨、300万标箱; None where it says no such thing."""
    before = c.listed[c.k - 1] if c.k else None
    if before is None or c.before or c.text[before.end : c.quantity.start] not in ("、", "和"):
        return None
    units = [_OF_SCALE.sub("", q.unit or "") for q in (before, c.quantity)]
    other = (
        units[0] != units[1]
        and all(units)
        and not (before.is_count or c.quantity.is_count or "%" in units)
    )
    return Counted(c.text, c.first, c.last, c.listed, c.k - 1) if other else None
