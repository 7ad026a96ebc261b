"""Rosters: lines that are nothing but sites or regions under a title that says what they all are (…示范试点名单)."""

from __future__ import annotations

import re

from gis.plans.reader import phrases
from gis.plans.reader.grammar.frame import Context, plausible
from gis.plans.reader.outline import Paragraph
from gis.plans.reader.records import Record

_LONGEST_TITLE, _LONGEST_LINE = 50, 48
_TITLE = re.compile(
    r"(?:附件[\d一二三四五六七八九十]{0,2}[:：、.]?)?(?:\d{1,2}[、.])?(?:20\d\d年度?)?(?P<what>[^，。；：]{4,36}?)"
    r"(?P<head>示范试点|试点示范|试点园区|试点城市|试点地区|试点县|试点|产业示范基地|示范基地|产业基地|基地|产业集群|集群|物流枢纽|枢纽|示范园区|产业园区|园区|产业园|集聚区|开发区)(?:建设|培育|创建)?(?:（[^（）]{1,12}）)?(?:拟?认定|公示|建设|入围|入选|通过)?名单：?"
)
_OF_OTHERS = re.compile("企业|项目|人员|专家|公司|机构|学校|产品|工厂|车间|单位|品牌|人才")
_BATCH = re.compile("(?:20\\d\\d年度?|第[一二三四五六七八九十]{1,2}批|首批|新一批|国家级?|省级|市级|自治区级|全国|全省|拟|的)+")
_NUMBERED = re.compile(r"(?:（\d{1,3}）|\d{1,3}[、.．]?|[①-⑳])?\s*")
_CELL = re.compile(r"\s*[|｜\t]\s*")
_SITE = re.compile(r"[一-龥A-Za-z（）·—]{2,28}(?:区|园|基地|小镇|城|港)(?:（[^（）]{2,16}）)?")
_OF_REGIONS = frozenset(("试点城市", "试点地区", "试点县", "物流枢纽", "枢纽"))
_PROVINCE = re.compile(r"（[^（）]{1,12}(?:省|自治区|市|兵团)）$")
_HEADS_OF_COLUMNS = re.compile("序号|名称|属地|所在|地区|省份|备注|申报|单位|批次|级别")
_KINDS = (("pilot", "试点"), ("base", "基地"), ("existing", "集群"), ("hub", "枢纽"))


def rostered(context: Context, paragraph: Paragraph) -> bool:
    """Read a line of a roster; whether it was one, so that no family need be asked.

    A title opens a roster; a line that is neither a member nor a cell of its table closes it.
    """
    line = context.text[paragraph.start : paragraph.end].strip()
    if line.endswith(("名单", "名单：")) and len(line) <= _LONGEST_TITLE:
        context.roster = _opened(context, line)
        return False
    if not context.roster or not line:
        return False
    cells = [_NUMBERED.sub("", cell, count=1) for cell in _CELL.split(line) if cell.strip()] if len(line) <= _LONGEST_LINE else []
    member = next((place for cell in cells if (place := _member(context, cell))), "")
    if member:
        kind, name, _ = context.roster
        context.records.append(
            Record("designations", paragraph.start, paragraph.end,
                   {"category": kind, "industry": name, "industries": [name], "places": [member], "status": "existing"}, "A14")
        )  # fmt: skip
        return True
    if cells and all(not cell or _HEADS_OF_COLUMNS.search(cell) or context.toponyms.name_end(cell, 0) == len(cell) for cell in cells):
        return True  # a head of the table, a cell that says where the site lies
    context.roster = ()
    return False


def _opened(context: Context, line: str) -> tuple[str, ...]:
    """Return category and trade of what a title announces, or nothing."""
    hit = _TITLE.fullmatch(line)
    if hit is None or _OF_OTHERS.search(line):
        return ()
    what = _BATCH.sub("", hit["what"], count=1) if _BATCH.match(hit["what"]) else hit["what"]
    own = context.toponyms.read(what, 0, parks=False)
    what = _BATCH.sub("", what[own.end :] if own else what)
    name = phrases.industry(what) or what
    kind = next((kind for kind, sign in _KINDS if sign in hit["head"]), "park")
    of = "regions" if hit["head"] in _OF_REGIONS else "sites"
    return (kind, name + "物流枢纽" * (kind == "hub" and "物流" not in name), of) if plausible(name) or (kind == "pilot" and len(name) > 1) else ()


def _member(context: Context, cell: str) -> str:
    """Return the site or the region that a cell is, without the province in brackets behind it."""
    bare = _PROVINCE.sub("", cell.rstrip("。；，、 "))
    if _HEADS_OF_COLUMNS.search(bare):
        return ""
    if context.roster[-1] == "regions":
        listing = context.toponyms.read(bare, 0)
        return bare if listing is not None and listing.end == len(bare) and len(listing.places) == 1 else ""
    if _SITE.fullmatch(bare) and context.toponyms.name_end(bare, 0) < len(bare):
        return bare
    return ""
