"""Links between places: collaboration, joint work, receiving, radiation, markets, agreements."""

from __future__ import annotations

from dataclasses import dataclass

from gis.plans.reader.facts.mentions import mentions
from gis.plans.reader.pattern import Pattern
from gis.plans.reader.places.place_list import PlaceList
from gis.plans.reader.places.toponyms import Toponyms
from gis.plans.reader.records import Record
from gis.plans.reader.text.outline import outline, pieces
from gis.plans.reader.vocabulary.branches import each
from gis.plans.reader.vocabulary.lexicon import any_between

# 面向东盟、中亚市场: markets abroad are ends of a link that no table of regions names.
_ABROAD = Pattern(
    r"南亚东南亚|东南亚|东北亚|南亚|东亚|中亚|西亚|中东欧|中东|东欧|西欧|北欧|欧洲|欧盟|欧美|北美|南美|拉美"
    r"|美洲|非洲|意大利|西班牙|荷兰|波兰|土耳其|沙特|阿联酋|加拿大|墨西哥|大洋洲|东盟|日韩|日本|韩国|朝鲜|蒙古国|俄罗斯|美国|德国|英国|法国|印度尼西亚|印度|印尼"
    r"|越南|老挝|缅甸|泰国|柬埔寨|马来西亚|新加坡|菲律宾|哈萨克斯坦|巴基斯坦|澳大利亚|巴西"
    r"|RCEP(?:成员国|国家|区域)?|上合组织国家|“?一带一路”?(?:沿线|共建)?(?:国家和地区|国家)?"
)
# The first that matches names the kind.
_KINDS = (
    (
        "agreement",
        Pattern(r"签[订署][^，。；]{0,12}?(?:协议|备忘录|合同)|框架协议|合作备忘录|战略联盟"),
    ),
    (
        "receive",
        Pattern(
            r"承接[^，。；]{0,40}?(?:转移|外溢|疏解|溢出|功能(?!性|型|材|陶|膜|食|农|纤|纺|化|糖))|产业外溢之机|"
            + each("产业 产能 企业 项目", "[^，。；]{0,8}?转移[至到]")
        ),
    ),
    ("radiation", Pattern(r"辐射(?:带动)?|带动[^，。；]{2,20}?(?:发展|振兴)")),
    (
        "market",
        Pattern(
            r"市场[^，。；]{0,6}?(?:供给|供应|需求|拓展)|"
            + each("输出 销往 供给 供应", "[^，。；]{0,10}?市场")
            + "|目标市场|产品供给|"
            + each(
                "面向 瞄准 抢占 拓展 开拓 深耕 主攻 进军 打入 开发 占领 辐射 服务 立足",
                "(?:国内外|国内|海外|国际)?[^，。；]{2,30}?(?<!资本)(?<!要素)(?<!技术)(?<!人才)市场(?!化|主体|环境|监管|准入|体系|机制|秩序)",
            )
            + "|(?:远销|外销|行销|畅销|热销)(?:至|到|往|于)?(?=[一-龥“])|(?:出口|外运|销售)(?:[至到往]|(?="
            + _ABROAD.pattern
            + "))"
        ),
    ),
    ("supply", Pattern(r"需求由[^，。；]{2,14}?供给")),
    (
        "joint",
        Pattern(
            r"共建|联合(?:申报|共建|打造|创建)|共同(?:建设|打造|申报|推进)|抱团|"
            + each("— ― -", "(?<=[一-龥].)[一-龥]{2,8}组团")
            + "|组团(?:发展|承接|招商|出海)|携手"
        ),
    ),
    (
        "integration",
        Pattern(
            r"一体化(?:发展|进程|布局|建设|$)|同城化|(?<![业化旅游济术链贸农])(?<!产城|城乡|军民|数实)(?:深度)?融合发展"
        ),
    ),
    ("corridor", Pattern("通道$|走廊$|发展主轴")),
    (
        "collaboration",
        Pattern(r"协同|协作|合作|联动(?!集聚)|对接|互补|飞地|对口(?:帮扶|支援|协作)|结对"),
    ),
)
# 皖江城市带承接产业转移示范区, 长三角一体化示范区: what a name holds is no link.
_IN_A_NAME = Pattern(
    r"承接产业转移(?=[一-龥]{0,4}(?:区|基地|园))|一体化(?:发展)?(?=示范区|试验区|先行区)"
    r"|(?:协同发展|合作开发|合作|一体化)(?=规划纲要|战略|领导小组|[一-龥]{0,2}委员会"
    r"|示范区|试验区|区(?![一-龥]))|协同发展(?=涉及|的?[一-龥]{0,2}阶段)"
)
_BACK = Pattern("转移(?:至|到)")
# One look for all kinds spares most clauses the looks for each.
_ANY = Pattern("|".join(pattern.pattern for _, pattern in _KINDS))
_LIKELY = Pattern(
    "协|合作|联|承接|辐射|带动|市场|共|一体化|通道|融合|供给|携手|组团|同城|飞地|对接"
    "|互补|走廊|主轴|备忘录|对口|结对|抱团|转移[至到]|[远外行畅]销|出口"
)
_HELD = Pattern(_LIKELY.pattern + "|外溢|合同")  # by every clause that _ANY finds something in
_PLAYS = Pattern(
    r"(?:充分|更好|切实)?(?:发挥|提升|增强|强化)[^，。；]{2,20}(?:作用|功能|能级|地位|优势)$"
)
_OUTWARD = ("辐射", "带动", "引领")
_OPEN = Pattern(r"(?:与|同|和)$|^(?:联合|携手|对接)$")
_OFFICE = Pattern(
    r"(?<=[市县区州省盟])(?:人民政府|政府|党委|[一-龥]{2,8}?(?:局|厅|委|部门|管委会))"
)
_GROUPED = Pattern(r"(?<=[一-龥]{2})(?:制造业|产业)?组团$")
# 成渝北线、中线、南线: lines of a corridor, what lies at their ends is the place.
_OF_LINES = Pattern("[东西南北中]{1,2}线$")
_DIRECTED = ("receive", "radiation", "market")
_ANYWHERE = frozenset(("乡镇", "城镇", "农村", "乡村", "城乡", "县城", "县域", "最大"))
_PARTNER = "with_partner"  # said of a record only while its sentence is read


@dataclass(frozen=True, slots=True)
class _Source:
    """Whose radiation a sentence speaks of: where its clause starts, its places, the clause's own records."""

    start: int
    places: list[str]
    own: list[Record]


def links(text: str, toponyms: Toponyms) -> list[Record]:
    """Return the links of a plain text; an end that is only implied is the issuer's.

    Examples
    --------
    >>> from gis.atlas import Atlas
    >>> from gis.plans.reader.places.gazetteer import toponyms
    >>> [(r.values["kind"], r.values["places"]) for r in links("加强与南川区、涪陵区协同发展。", toponyms(Atlas.bundled()))]
    [('collaboration', ['南川区', '涪陵区'])]
    """
    found: list[Record] = []
    signals = toponyms.signals(text)
    for _, inside in outline(text):
        for sentence in inside:
            if not (
                any_between(signals, sentence.start, sentence.end)
                and _LIKELY.search(text, sentence.start, sentence.end)
            ):
                continue  # no place, or nothing that links it
            found.extend(_sentence(text, toponyms, sentence.start, sentence.end))
    return found


def _sentence(text: str, toponyms: Toponyms, first: int, last: int) -> list[Record]:
    """Return the links of a sentence; whose radiation and whose partner it is may stand in a clause before."""
    found: list[Record] = []
    source: _Source | None = None
    clauses = pieces(text, first, last, "，；：")
    before: list[tuple[int, int]] = []  # without those that only name a partner: 与甲共建
    for start, end in clauses:
        made = _clause(text, toponyms, start, end)
        if plays := _source(text, toponyms, start, end, made):
            source = plays
        for record in made if not plays else ():
            if source and record.values["kind"] == "radiation" and text.startswith(_OUTWARD, start):
                found = [kept for kept in found if kept not in source.own]
                record.start = source.start
                _join(record, source.places)
                source = None
            elif record.values.get(_PARTNER) and (whose := _named_before(text, toponyms, before)):
                _join(record, whose)
        if not any(record.values.get(_PARTNER) for record in made):
            before.append((start, end))
        found.extend(made)
    for record in found:
        record.values.pop(_PARTNER, None)
    return found


def _named_before(text: str, toponyms: Toponyms, clauses: list[tuple[int, int]]) -> list[str]:
    """Return the places of the last of some clauses that names any."""
    for start, end in reversed(clauses):
        if places := [
            place for listing in mentions(text[start:end], toponyms) for place in listing.places
        ]:
            return places
    return []


def _join(record: Record, places: list[str]) -> None:
    """Put places of a clause before in front of those of a record."""
    record.values["places"] = list(dict.fromkeys([*places, *record.values["places"]]))
    record.values.pop("other_end", None)
    if record.values["kind"] == "radiation":
        record.values["from_places"] = list(places)


def _source(
    text: str, toponyms: Toponyms, start: int, end: int, own: list[Record]
) -> _Source | None:
    """Return whose places a clause says shall do something for others: 发挥甲龙头作用."""
    if not _PLAYS.match(text, start, end):
        return None
    words = text[start:end]
    places = [place for listing in mentions(words, toponyms) for place in listing.places]
    return _Source(start, places, own) if places else None


def _directed(kind: str, before: list[str], behind: list[str]) -> dict[str, object]:
    """Return from where to where a link goes, by what stands before and behind its verb; a side may be left unsaid."""
    ends = {
        "receive": (behind, before),
        "radiation": (before, behind),
        "market": (before if behind else [], behind or before),
    }[kind]
    return {
        name: side for name, side in zip(("from_places", "to_places"), ends, strict=True) if side
    }


def _clause(text: str, toponyms: Toponyms, start: int, end: int) -> list[Record]:
    words = text[start:end]
    if _HELD.search(words) is None or _ANY.search(words) is None:
        return []
    said = _IN_A_NAME.sub(lambda hit: "·" * len(hit.group()), words)
    kind, turn = next(
        ((name, hit) for name, pattern in _KINDS if (hit := pattern.search(said))), ("", None)
    )
    if turn is None:
        return []
    # 甲市经信局与乙市经信局: who signs for a place speaks for it.
    named = (
        _OFFICE.sub(lambda hit: "，" * len(hit.group()), words) if kind == "agreement" else words
    )
    listed = mentions(named, toponyms)
    ends = [
        (listing.start, place)
        for listing in listed
        for p in listing.places
        if (place := _OF_LINES.sub("", _GROUPED.sub("", p))) and p not in _ANYWHERE
    ]
    if kind == "market":
        ends += [(hit.start(), hit.group()) for hit in _ABROAD.finditer(said)]
    with_partner = bool(listed) and bool(_OPEN.search(words[: listed[0].start]))
    if not (
        len(ends) > 1
        or (ends and with_partner)
        or (ends and _one_is_enough(kind, turn.start(), ends, listed))
    ):
        return []
    values: dict[str, object] = {"kind": kind, "places": list(dict.fromkeys(p for _, p in ends))}
    if kind in _DIRECTED:
        before, behind = (
            [p for at, p in ends if at < turn.start()],
            [p for at, p in ends if at >= turn.start()],
        )
        values |= _directed(kind, *((behind, before) if _BACK.search(said) else (before, behind)))
    if with_partner:
        values[_PARTNER] = True
    if with_partner and toponyms.issuer is not None:
        values["other_end"] = toponyms.issuer.name
    if any(listing.list_open for listing in listed):
        values["list_open"] = True
    if "分别" in words and (pairs := _pairs(listed)):
        return [
            Record("links", start, end, values | {"places": pair}, kind) for pair in pairs
        ]  # 甲、乙分别对口帮扶丙、丁
    return [Record("links", start, end, values, kind)]


def _one_is_enough(
    kind: str, turn: int, ends: list[tuple[int, str]], listed: list[PlaceList]
) -> bool:
    """Whether one place makes a link: an area is of several, who receives or radiates and where a market lies needs no other."""
    if kind in ("receive", "radiation"):
        return True
    if kind == "market" and ends[0][0] > turn:
        return True  # 面向上海市场: it stands behind the verb
    kinds = [k for listing in listed for k in listing.kinds]
    return (
        "area" in kinds
        or "group" in kinds
        or any(_OF_LINES.search(p) for m in listed for p in m.places)
    )


def _pairs(listed: list[PlaceList]) -> list[list[str]]:
    """Return the pairs of two lists of equal length, or nothing."""
    if (
        len(listed) != len("甲乙")
        or len(listed[0].places) != len(listed[1].places)
        or len(listed[0].places) < len("甲乙")
    ):
        return []
    return [[a, b] for a, b in zip(listed[0].places, listed[1].places, strict=True)]
