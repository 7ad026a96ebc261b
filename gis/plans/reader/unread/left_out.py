"""What a sentence says beside its records, or with none: items of a list of trades, axes, what is made of a material."""

from __future__ import annotations

from gis.plans.reader.pattern import Pattern
from gis.plans.reader.places.toponyms import Toponyms
from gis.plans.reader.records import Gap, Record
from gis.plans.reader.unread.covered import Covered

# 甲、乙、丙等新兴产业: what stands before 等 are trades, whatever they are called.
_LIST = Pattern(
    r"(?P<items>[^，。；：、（）“”]{2,24}(?:、[^，。；：、（）“”]{2,12})+)等(?![一-龥]{0,8}(?:企业|项目|公司|集团))[一-龥]{0,8}?(?:产业|行业)"
    r"(?![链园带集基]|升级|结构|政策|基础|工人|协会)"
)
_ITEM = Pattern("[一-龥A-Za-z0-9]{2,8}")
# What plans put among their trades that is none: how it is done, new ways of business, what is tended to.
_NO_ITEM = Pattern(
    "[化型度率性]$|^新|模式|业态|^(?:加快|推动|推进|重点|大力|着力|积极|发展|培育|打造|建设|做[大强优])"
    "|[省市县区州镇]$|品牌|质量|效益|优势|基础|资源|特色$"
)
# 打造京广纵向发展轴: a belt, but of what is not said.
_AXIS = Pattern(
    "(?:打造|构建|形成|建设|培育|构筑|塑造|壮大|做强)(?:成|了)?[^，。；：、“”]{2,16}?(?:发展|经济|城镇|创新|产业|联动|增长|集聚)"
    "(?:主轴|轴线|轴带|轴|走廊)(?:(?:和|及|与|、)[^，。；：、“”]{2,16}?(?:主轴|轴线|轴带|轴|走廊))*(?=$|[，。；\\n])"
)
# 以磷石膏、粉煤灰为原料培育新型墙材: what is made of what, at no place that the sentence names.
_MADE_OF = Pattern(
    "以[^，。；：]{2,30}?为(?:主要)?(?:原料|原材料)，?(?:重点|大力|积极|着力|加快)*(?:培育|发展|打造|建设|生产|开发|壮大)[^，。；：]{2,40}"
)


# 甲的铝产业，乙的铜产业要加快发展: what is said of the last is said of those before it.
_TRADE = "[一-龥]{1,10}(?:产业|行业|制造业|工业)"
_NO_STOP = "(?:^|(?<=[。；，：\\n]))"
_SUBJECTS = Pattern(
    f"{_NO_STOP}(?P<p>[一-龥、]{{2,12}})的(?P<i>{_TRADE})，(?=(?:[一-龥、]{{2,12}}的{_TRADE}，)*[一-龥、]{{2,12}}的{_TRADE}(?:都|均|也)?(?:要|应|将|须|需)"
    "(?:进一步|持续|继续|大力|积极|着力|全面)*(?:加快|发展|做[大强优]|壮大|提升|转型|改造|升级|推进|优化|加强))",
)


def subjects(text: str, toponyms: Toponyms, found: list[Record]) -> list[Gap]:
    """Return the trades of places that a sentence lists as what it speaks of, where only the last has a record.

    Examples
    --------
    >>> from gis.atlas import Atlas
    >>> from gis.plans.reader.places.gazetteer import toponyms
    >>> said = "宜都市的铝产业，枝江市的铜产业要加快发展。"
    >>> [said[gap.start : gap.end] for gap in subjects(said, toponyms(Atlas.bundled()), [])]
    ['宜都市的铝产业']
    """
    out = []
    covered = Covered(found)
    for hit in _SUBJECTS.finditer(text) if "业，" in text else ():
        listing = toponyms.read(hit["p"], 0)
        if (
            listing is not None
            and listing.end == len(hit["p"])
            and not covered.touches(hit.start(), hit.end("i"))
        ):
            out.append(Gap(hit.start(), hit.end("i"), "designation"))
    return out


def left_out(text: str, toponyms: Toponyms, found: list[Record]) -> list[Gap]:
    """Return the items of the lists of trades that no record of their clause holds.

    Parameters
    ----------
    text
        Plain text.
    toponyms
        Names of regions: what is a place is no trade.
    found
        All records of the text.

    Returns
    -------
    list of Gap
        One for each item, with what it may mean: the category and the places of the list's record.
    """
    placed = [r for r in found if r.kind == "designations" and r.get("industries")]
    out: dict[tuple[int, int], Gap] = {}
    covered = Covered(placed)
    for record in placed:
        if text.find("等", record.start, record.end) < 0:
            continue
        for hit in _LIST.finditer(text, record.start, min(len(text), record.end + 1)):
            beside = covered.beside(hit.start(), hit.end())
            kept = [str(name) for r in beside for name in r.get("industries") or ()]
            for start, end in _dropped(hit["items"], hit.start(), kept, toponyms):
                meant = _meant(record, text[start:end])
                out[start, end] = Gap(start, end, "designation", {"proposed": [meant]})
    return list(out.values())


def _dropped(listed: str, at: int, kept: list[str], toponyms: Toponyms) -> list[tuple[int, int]]:
    """Return the slices of the items that no record holds; none where none of the list is held: it was read as something else."""
    items = listed.split("、")
    if not any(_is_kept(item, kept) for item in items):
        return []
    out = []
    for number, item in enumerate(items):
        # The first item opens with the verb and its places.
        if (
            number
            and not _is_kept(item, kept)
            and _ITEM.fullmatch(item)
            and not _NO_ITEM.search(item)
            and toponyms.read(item, 0) is None
        ):
            out.append((at, at + len(item)))
        at += len(item) + 1
    return out


def _is_kept(item: str, kept: list[str]) -> bool:
    """Whether a record holds an item, or words of it."""
    return any(name in item or item in name for name in kept)


def _meant(record: Record, item: str) -> dict[str, object]:
    return {
        "places": [str(place) for place in record.get("places") or ()],
        "industries": [item],
        "category": str(record.get("category")),
    }


def untold(text: str, found: list[Record]) -> list[Gap]:
    """Return the axes that a plan builds and what it makes of a material where no record tells of them.

    Examples
    --------
    >>> [(gap.start, gap.end) for gap in untold("打造京广纵向发展轴。", [])]
    [(0, 9)]
    """
    along = _AXIS.finditer(text) if "轴" in text or "走廊" in text else ()
    made = _MADE_OF.finditer(text) if "原料" in text or "原材料" in text else ()
    covered = Covered(found)
    return [
        Gap(hit.start(), hit.end(), "designation")
        for hit in (*along, *made)
        if not covered.touches(hit.start(), hit.end())
    ]
