"""How a number is bound: 超过, 不低于, 以上 (>=), 控制在…以内 (<=), 左右 (~), 达到 (=)."""

from __future__ import annotations

from gis.plans.reader.pattern import Pattern

_AT_LEAST = Pattern(
    r"(?<!不)(?:超过|超越|大于|高于|多于)|突破|超出|不低于|不少于|不小于|至少|不下于|超$|越过"
    r"|逾|站上|迈上|跃上|跨上|跨越|登上|冲破|(?<![突打环确担])破$|以上|^保$|^(?:力争|年)?过$|[≥＞>]$"
)
_AT_MOST = Pattern(
    r"不高于|不超过|不大于|不多于|控制在|(?<!不)(?:低于|小于|少于)|降至|压减至|压缩至|以内"
    r"|以下|[≤＜<]$"
)
_ABOUT = Pattern(r"左右|约(?:占|达|为|达到)?$|大约|近$|接近|上下|力争接近")
_SIGNS = (
    ("<=", ("以内", "之内", "内"), _AT_MOST),
    (">=", ("以上", "及以上"), _AT_LEAST),
)
_AFTER = Pattern(
    r"(?:（[^）]{0,10}）)?(?:人民币(?=以上|左右|以内))?(?P<word>以上|及以上|左右|上下|以内"
    r"|之内|以下|及以下|级|规模(?![\d超过达千百])|内(?=[，。；、]))?"
)
VERB = Pattern(
    r"(?:可望|有望|可(?=[达超突]|实现)|力争|努力|确保|预计|累计|合计|总计|分别|[均都](?=要?[达超实突])"
    r"|各(?=[达超实突])|将|要|应|须)*"
    r"(?:达到|到达|达|实现|完成|超过|超越|突破|超出|超|逾|争创(?=$)|不低于|不少于|不小于|不高于"
    r"|不超过|不大于|大于|高于|低于|小于|少于|至少|保持在?|稳定在?|维持在?|减少到|减少至"
    r"|缩减到|压减到|调整到|下降为|调整?至|调减?到|缩减至|缩减为|压减为|提高到|提升到"
    r"|提高至|提升至|增长到|发展到|增加到|增至|增加至|扩大到|扩大至"
    r"|控制在|做到|降低到|降低至|降至|下降到|下降至|整合至|整合到|压减至|压缩至|压减到"
    r"|翻到|上升到|上升至|约为|为|约|近|接近|达成|迈上|站上|冲刺|冲击|跃上|跨上|登上|跨越|累计|合计|总计"
    r"|(?<![公])共(?=约|达|计|$)|到|至|了|(?<![突打环确担])破(?=$)|(?<![环确担])保"
    r"|(?<![力竞])争|(?<![经通不超])过|[≥≤＞＜><＝=])+$"
)
# 比例不低于已完工工程价款的80%: the verb stands before what the share is of.
# 控制水泥熟料产能在18亿吨: the noun stands inside its verb.
_HELD = Pattern(r"(?P<verb>控制|保持|稳定)(?P<noun>[^，。；、]{2,16})在$")
# 高档钢材比例在30%以上, 沿海产能比重提高在43%以上.
_LIES = Pattern(
    r"(?:比重|比例|占比|率|水平|总量|规模|时延)(?P<verb>(?:提高|提升|保持|稳定|控制)?在)$"
)
_INSIDE = Pattern(
    r"(?P<verb>不低于|不少于|不超过|不高于|(?<!不)超过|达到"
    r"|约?占(?![^，。；、]*(?:比重|比例)))[^，。；、]{2,16}的$"
)
_GROWTH = Pattern(
    r"(?P<verb>年均增长|年均增速|增速|增长率|同比增长|增长|提高|提升|增加(?!值)|扩大|下降|降低"
    r"|减少|压减|缩短|递增|递减|增幅|降幅|削减|上升)(?:率"
    r"|幅度)?(?P<tail>[^，。；\d]{0,6})$"
)


def after(text: str, end: int) -> tuple[str, int]:
    """Return the word behind a number (以上, 左右) and where it ends."""
    hit = _AFTER.match(text, end)
    if not hit or not hit["word"]:
        return "", end
    return hit["word"], hit.end()


def relation(verb: str, behind: str, *, level: bool = False) -> str:
    """Return ``>=``, ``<=``, ``~`` or ``=`` from the words around a number.

    Examples
    --------
    >>> relation("达到", "以上"), relation("控制在", "以内"), relation("达到", "左右"), relation("达到", "")
    ('>=', '<=', '~', '=')
    """
    if level or behind in ("级", "规模", "左右", "上下") or _ABOUT.search(verb):
        return "~"
    for sign, words, pattern in _SIGNS:
        if behind in words or (behind == "" and pattern.search(verb)):
            return sign
    for sign, _, pattern in _SIGNS:
        if pattern.search(verb):
            return sign
    return "<=" if behind == "以下" else "="


def split_verb(words: str) -> tuple[str, str]:
    """Return the noun and the verb of the words before a number.

    Examples
    --------
    >>> split_verb("绿色建材年营业收入力争达到"), split_verb("年均增长")
    (('绿色建材年营业收入', '力争达到'), ('年均增长', ''))
    """
    held = _HELD.search(words)
    if held is not None:
        return words[: held.start()] + held["noun"], held["verb"] + "在"
    hit = VERB.search(words)
    if hit is not None:
        return words[: hit.start()], hit.group()
    lies = _LIES.search(words)
    if lies is not None:
        return words[: lies.start("verb")], lies["verb"]
    inside = _INSIDE.search(words)
    if inside is not None:
        # 产品占总产值的80%: what it is a share of belongs to the indicator.
        return (
            words.removesuffix("的").replace("约占", "占")
            if inside["verb"].endswith("占")
            else words[: inside.start()]
        ), inside["verb"]
    return words, ""


def growth(noun: str) -> str:
    """Return the verb of change that ends a noun (年均增长), or an empty word."""
    hit = _GROWTH.search(noun)
    return hit["verb"] if hit else ""


# 新增企业30家, 每年新增, 新认定企业30家: so many more, not so many in all; 增加到 names the level.
_ADDING = Pattern(
    "(?P<said>(?:平?均?每年|年均)?(?:累计)?(?:新增|净增|增加(?![值到至为了])"
    "|(?<![更创刷革高焕])新(?:培育|培植|孵化|认定|评定|获评|获批|获得|创建|争创|引进|招引|引育|组建|设立|入库|建成|建(?![材筑]|[^，。；]*产能)|打造|发展|申报|备案)))"
)
_ADDED_FIRST = Pattern(_ADDING.pattern + "(?=[一-龥“])")
_NO_NOUN = Pattern(r"(?:各类|约|近|超过?|达到?|至少|不少于|不低于|力争|突破|了|个)*")


def adding(before: str, indicator: str, subject: str) -> str:
    """Return the verb without which an indicator would be a level: 新增 of 新增规上企业30家; or an empty word.

    Parameters
    ----------
    before
        Words before the number.
    indicator
        How the goal is called.
    subject
        What the goal before was called, which a verb alone goes on about.

    Examples
    --------
    >>> adding("每年新增规上企业", "规上企业", ""), adding("规上企业增加到", "规上企业", "")
    ('每年新增', '')
    """
    hits = list(_ADDING.finditer(before)) if "增" in before or "新" in before else []
    if not hits or hits[-1]["said"] in indicator:
        return ""
    rest = before[hits[-1].end() :]
    alone = _NO_NOUN.fullmatch(rest) is not None
    own = indicator in rest if not alone else indicator not in before or indicator == subject
    return hits[-1]["said"] if own and not _ADDING.match(indicator) else ""


def without_adding(indicator: str) -> str:
    """Return what an indicator is about without the verb that adds to it.

    Examples
    --------
    >>> without_adding("每年新增规上企业"), without_adding("增加值")
    ('规上企业', '增加值')
    """
    hit = _ADDED_FIRST.match(indicator)
    return indicator[hit.end() :] if hit else indicator
