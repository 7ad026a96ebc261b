"""Incentives: money, shares and privileges that a plan gives, apart from its targets."""

from __future__ import annotations

from gis.plans.reader.goals import quantities, relations
from gis.plans.reader.pattern import Pattern
from gis.plans.reader.records import Record
from gis.plans.reader.text.outline import outline, pieces

_GIVEN = Pattern(
    r"奖励|奖补|补贴|补助|资助|贴息|最高支持|资金支持|予以支持|给予支持"
    r"|给予[^，。；]{0,12}?支持|优惠|减按|减免|免征|减征|即征即退|容积率奖励|消费券|补偿"
    r"|支付比例|直接定为"
)
_UNTO = Pattern(
    r"对(?P<whom>[^，。；]{2,50}?)(?:，|的，|分别|给予|，?按|按照|一次性|予以"
    r"|(?=(?:奖励|奖补|补贴|补助|资助)[^，。；的]{0,6}\d))"
)
_PLAIN = Pattern(
    r"即征即退|贴息|容积率奖励|优惠政策|优惠支持|奖补|消费券|给予(?:政策)?支持|免征|减免"
    r"|直接定为|全额(?:补贴|补助|奖励|返还)"
)
_LEVELS = Pattern(r"(?P<levels>[一-龥A-Z]{1,6}(?:级|类)(?:[、和及][一-龥A-Z]{1,6}(?:级|类))+)")


def incentives(text: str) -> list[Record]:
    """Return the incentives of a plain text, one record per amount.

    Examples
    --------
    >>> found = incentives("对新认定的国家级、省级示范企业分别给予最高200万元、100万元一次性奖励。")
    >>> [(r.values["amount"], r.values["relation"], r.values["level"]) for r in found]
    [(200, '<=', '国家级'), (100, '<=', '省级')]
    """
    found: list[Record] = []
    for _, inside in outline(text) if _GIVEN.search(text) else ():
        for sentence in inside:
            if _GIVEN.search(text, sentence.start, sentence.end):
                found.extend(_sentence(text, sentence.start, sentence.end))
    return found


_INVESTED = Pattern(r"总投资|投资额[^，]{0,6}以上")
_SCALED = Pattern(r"最高|不超过|比例|标准")


def _sentence(text: str, start: int, end: int) -> list[Record]:
    found: list[Record] = []
    what = ""
    for first, last in pieces(text, start, end, "，；"):
        words = text[first:last]
        # The comma that ends a clause (对新建专用线项目，按…) belongs to who is named in it.
        told = _UNTO.match if what else _UNTO.search
        here = told(text, first, min(last + 1, end))
        if here:
            what = here["whom"]
        every = [q for q in quantities.find(text, first, last) if not q.is_count]
        listed = _granted(text, every, here.span("whom") if here else (first, first))
        given = bool(_GIVEN.search(words)) or bool(
            _SCALED.search(words) and _GIVEN.search(text[start:end])
        )
        if listed and given and not _INVESTED.search(words):
            found.extend(_amounts(text, first, last, listed, what or words[:24]))
        elif not listed and (_PLAIN.search(words) or (every and given)):
            values = {
                "what": (what + "：" if what and what not in words else "") + words[:48],
                "amount": None,
                "unit": None,
                "relation": "=",
            }
            found.append(Record("incentives", first, last, values, "plain"))
    return found


_BOUND = Pattern("[（(]?(?:含|及)?[）)]?以[上下内]")
# 5000万元（含）以上的技改项目: a size of those who are given something.
_SIZE = Pattern(
    "[（(]?(?:含|及)?[）)]?以[上下内]的[一-龥]{0,8}?(?:项目|企业|单位|园区|主体|机构|平台|产品)"
)


def _granted(
    text: str, listed: list[quantities.Quantity], whom: tuple[int, int]
) -> list[quantities.Quantity]:
    """Return the amounts that are given, without those that say who gets them: 对投资5000万元以上的项目按3%补助."""
    said = [q for q in listed if whom[0] <= q.start < whom[1]]
    if len(said) == len(listed):
        said = [q for q in said if _BOUND.match(text, q.end)]
    return [q for q in listed if q not in said and not _SIZE.match(text, q.end)]


_AND = Pattern(r"[、和及]")
_UP_TO = Pattern(r"最高|不超过|上限|封顶")
_TO_LAST_OF = Pattern(r"^.*(?:的|为)")


def _amounts(
    text: str, first: int, last: int, listed: list[quantities.Quantity], what: str
) -> list[Record]:
    words = text[first:last]
    levels = _LEVELS.search(words)
    names = _AND.split(levels["levels"]) if levels else []
    paired = len(names) == len(listed) > 1 and ("分别" in words or "各" in words)
    found = []
    for k, q in enumerate(listed):
        before = (
            text[max(first, q.start - 14) : q.start]
            if k == 0 or not paired
            else text[max(first, listed[0].start - 14) : listed[0].start]
        )
        behind, _ = relations.after(text, q.end)
        upto = bool(_UP_TO.search(before))
        values: dict[str, object] = {
            "what": what,
            "amount": q.value,
            "unit": q.unit,
            "relation": "<="
            if upto
            else relations.relation(
                relations.split_verb(text[first : q.start])[1] or before[-4:], behind
            ),
        }
        if paired:
            values["level"] = _TO_LAST_OF.sub("", names[k])
        found.append(Record("incentives", first, last, values, "amount"))
    return found
