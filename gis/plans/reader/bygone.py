"""What a clause says that is gone, or that was asked for and refused: 甲已关停的乙产业园, “推进甲乙产能退出”的建议未被采纳."""

from __future__ import annotations

from gis.plans.reader.grammar.frame import Clause
from gis.plans.reader.pattern import Pattern
from gis.plans.reader.records import Record
from gis.plans.reader.vocabulary.branches import each

# One look at these tells most clauses that nothing of theirs is gone or refused.
_SIGN = Pattern(
    each(
        "昔 往 曾 反 抵 衰 凋 消 荡 关 拆 搬 撤 注 取 淘 迁 外 倒 破 停 废 腾 退 解 采 否 驳 拒 不 未 没",
        ".",
    )
)
_PAST = r"(?:已经?|现已|早已|均已|都已|业已|先后|相继|陆续|后来|最终|(?:20\d\d|19\d\d|去|当)年(?:\d{1,2}月)?(?:底|末|初)?)"
_HOWS = "全部|全面|整体|依法|彻底|完全|大多|基本|永久|逐步|被"
_HOW = f"(?:{_HOWS})"
_GOES = (
    r"(?:关停(?!并转)|关闭|拆除|拆迁|搬迁(?!改造|升级|入园|安置|扩能|技改)|搬离|搬走|搬空|停产(?!整改"
    r"|整治|改造)|停办|停运|停用|停工|废弃|废止|撤销|撤并|撤除|注销|取消|取缔|淘汰(?!类)|迁出|迁走|迁往|迁至"
    r"|衰落|没落|衰败|凋敝|消失|不复存在|荡然无存|迁到|迁离|外迁|倒闭|破产|解散|腾退|退出(?!机制)|退城)"
)
# 搬迁乙产业园, 拟整体拆除乙产业园: right before what it names.
_GOES_NEXT = Pattern(f"{_GOES}(?:原有?|部分|一批|现有)?$")
# 已关停的乙产业园, 已关停乙基地3个: what is gone stands behind the verb.
_GONE_AHEAD = Pattern(
    f"(?<![将拟未没])(?:已经?|现已|早已|均已|都已|业已|先后|相继)(?:陆续|相继|{_HOWS})*{_GOES}了?(?P<rest>[^，。；]*)"
)
# 乙产业园已搬迁至丙, 乙基地2010年全部拆除: it stands before it; the next clause may say it: ，现已关停.
_GONE_BEHIND = Pattern(
    f"(?<![将拟未没到])(?:{_PAST}{_HOW}*)+{_GOES}了?(?:[至到往][^，。；]{{1,24}}|完毕|完成|殆尽)?$"
)
_GONE_NEXT = Pattern(
    r"(?:但|不过|而)?(?:目前|如今|现在|后来|此后|随后|其后|之后|最终|后|现|至今|也|又|其|该[园区基地]{1,2}|园区|基地)*"
    + _GONE_BEHIND.pattern
)
_BUILDS = Pattern(
    "建设|建成|打造|发展|形成|培育|布局|新建|改建|扩建|建起|转型|升级|改造|盘活|引进|承接|聚焦"
)
_ASKED = (
    "的?(?:建议|提议|意见|提案|议案|方案|诉求|请求|主张|动议|设想|说法|传言|申请|倡议|呼吁|要求)"
)
_REFUSED = (
    "(?:也|均|都|最终|后来|一直|至今|暂|尚|仍|终)*(?:(?:未被|未获得?|未予|未得到|未能|没有?被?|不被|不予|不|未)"
    "(?:予以|获得|得到)?(?:采纳|采用|采信|通过|批准|同意|接受|支持|认可|核准|立项|受理)|被(?:否决|否定|驳回|拒绝|搁置|退回)|遭(?:到)?(?:否决|驳回|拒绝|反对)"
    "|不属实|不实|系谣言)"
)
_NOT_TAKEN = Pattern(
    f"{_ASKED}[”’》]?{_REFUSED}"
    f"|(?:不采纳|未采纳|没有采纳|不同意|否决|驳回|拒绝|搁置|不支持|反对)了?[^，。；]{{0,60}}?{_ASKED}$"
)
_NOT_TAKEN_NEXT = Pattern(
    f"(?:但|不过|而|该|此|这一|上述|相关|有关|两项|其)*(?:{_ASKED})?[”’》]?{_REFUSED}$"
)
# 反对在甲建设乙生产基地: nobody's plan.
_OPPOSED = Pattern(
    "(?:反对|抵制|不赞成|不主张)(?:在|于|到|将|把|再|继续|盲目|新建|建设|兴建|引进|发展|布局|扩建|上马)"
)
# 昔日的甲乙产业基地: what was, unless something is made of it.
_FORMER = Pattern("^(?:昔日|往日|曾经|往昔|昔年)的")
_AGAIN = Pattern("焕发|重现|重振|复兴|再现|重生|新生|依然|仍然|仍是|至今")
# 严格控制新增产能的水泥企业: firms that keep to a limit, the limit's object is no trade.
_OF_WHAT_KEEPS = Pattern("^[^的]{0,6}(?:产能|产量|规模|排放|能耗|用地|污染)的")
_LIMITED = frozenset(("restrict", "phase_out"))
_STAYS = frozenset(("restrict", "phase_out", "receive"))
# 焦化基地已, 现已: what was cut off before the verb is no trade.
_CUT = Pattern("[已均都被]$")


def still_true(text: str, clause: Clause, made: list[Record]) -> list[Record]:
    """Return of what a clause gave what is not gone and was not refused.

    Parameters
    ----------
    text
        Plain text of the document.
    clause
        As 甲市已关停乙生产基地3个; the clause behind it may say so: ，现已关停.
    made
        What a family read in it. What is to go or to be limited stays where it only is gone already,
        and goes where it was asked for and refused.

    Returns
    -------
    list of Record
        Those that hold.
    """
    made = [record for record in made if not _is_of_keepers(record)]
    if not made:
        return made
    behind = clause.following(text, 1)
    next_words = behind[0][2] if behind else ""
    if not (_SIGN.search(clause.words) or (next_words and _SIGN.search(next_words))):
        return made
    if _OPPOSED.search(clause.words) or (
        _FORMER.match(clause.words)
        and not (_BUILDS.search(clause.words) or _AGAIN.search(clause.words))
    ):
        return [record for record in made if record.values["category"] in _LIMITED]
    if _NOT_TAKEN.search(clause.words) or _NOT_TAKEN_NEXT.match(next_words):
        return []
    if is_gone(clause.words) or _GONE_NEXT.match(next_words):
        stays = [
            r
            for r in made
            if r.values["category"] in _STAYS and not _CUT.search(str(r.values["industry"]))
        ]
        for record in stays if "已" in clause.words else ():
            record.values["status"] = "existing"  # 已关停: it has been done
        return stays
    return [record for record in made if not _goes(clause.words, record)]


def _is_of_keepers(record: Record) -> bool:
    """Whether a record limits firms that keep to a limit: its trade would be 产能的水泥."""
    return (
        record.values["category"] in _LIMITED
        and _OF_WHAT_KEEPS.match(str(record.values.get("industry") or "")) is not None
    )


def _goes(words: str, record: Record) -> bool:
    """Whether a clause takes away what a record would put there: 搬迁铜加工产业园 is no plan for a park."""
    ahead, _, rest = words.partition(str(record.values.get("industry") or words))
    return (
        bool(rest)
        and record.values["category"] not in _STAYS
        and _GOES_NEXT.search(ahead) is not None
        and _BUILDS.search(rest) is None
    )


def is_gone(words: str) -> bool:
    """Whether a clause says that what it names is there no more.

    Examples
    --------
    >>> [is_gone(w) for w in ("已关停水泥生产基地3个", "陶瓷产业园已整体搬迁至丙区", "已关停小水泥厂并建成光伏产业园")]
    [True, True, False]
    """
    ahead = _GONE_AHEAD.search(words)
    if ahead:
        return _BUILDS.search(ahead["rest"]) is None
    return _GONE_BEHIND.search(words) is not None
