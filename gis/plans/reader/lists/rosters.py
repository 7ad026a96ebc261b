"""Rosters: sites or regions below a title that says what they all are (…示范试点名单), line by line or in a row.

A row is read as a whole: where one item is no site, nothing of it is read here.
"""

from __future__ import annotations

from dataclasses import replace

from gis.plans.reader import trade_names
from gis.plans.reader.grammar.frame import Clause, Context, Roster, designation
from gis.plans.reader.grammar.trades import plausible
from gis.plans.reader.pattern import Pattern
from gis.plans.reader.records import Record
from gis.plans.reader.text.outline import Paragraph
from gis.plans.reader.trades import is_trade

_LONGEST_TITLE, _LONGEST_LINE, _LONGEST_ROW, _LONGEST_CELL = 50, 48, 120, 28
_TITLE = Pattern(
    r"(?:(?:附件|附表"
    r"|表)[\d一二三四五六七八九十]{0,2}[:：、.]?\s*)?(?:\d{1,2}[、.])?(?:20\d\d年度?)?(?P<what>[^，。；：]{4,36}?)"
    r"(?P<head>示范试点|试点示范|试点园区|试点城市|试点地区|试点县|试点"
    r"|强[县市镇](?:（[^（）]{1,6}）)?|名[县市镇城]|大[县镇]|专业镇|示范[县市镇]"
    r"|产业示范基地|示范基地|产业基地|基地|产业集群|集群|物流枢纽|枢纽|示范园区|产业园区"
    r"|园区|产业园|集聚区|开发区)(?:建设|培育|创建)?(?:（[^（）]{1,12}）)?"
    r"(?:(?:拟|复核|复评|评审|考核)?(?:认定|公示|合格|达标)|复核|复评|建设|入围|入选|通过)*"
    r"(?:（第[^（）]{1,4}批）)?(?:通过|合格|入围|入选)?"
    r"(?:名单|(?<=县（市、区）))(?:（[^（）]{1,12}）)?(?:公示|发布"
    r"|公布)?：?"
)
_AHEAD = Pattern(
    r"(?:[^，。；：]{0,20}[，：])?(?:共?认定)?(?P<what>[^，。；：]{4,24}?)(?P<head>示范试点"
    r"|试点|产业基地|基地|集群|示范园区|产业园区|园区|产业园|集聚区"
    r"|集中区)(?:（[^（）]{1,12}）)?(?:包括|分别为|分别是|如下)："
)
# 1、第一批认定的9家化工园区
_BATCH_OF = Pattern(
    r"(?:\d{1,2}[、.])?(?:(?:第[一二三四五六]|首)批)?(?:认定|公布|确认|通过"
    r"|批复)的\d{1,3}[家个](?P<what>[^，。；：]{2,12}?)(?P<head>工业园区|产业园区|园区"
    r"|集中区|产业园|产业基地|基地|产业集群|集群)：?"
)
# 按得分排序为：
_ORDERED = ("排序为：", "排序如下：", "依次为：", "排名如下：")
# What the title of a roster ends in: a paragraph of another end need not be asked.
TITLE_ENDS = ("单", "公示", "公布", "：", "）", "园区", "集中区", "产业园", "基地", "集群")
_OF_OTHERS = Pattern("企业|项目|人员|专家|公司|机构|学校|产品|工厂|车间|单位|品牌|人才")
_BATCH = Pattern(
    "(?:20\\d\\d年度?|第[一二三四五六七八九十]{1,2}批|首批|新一批|国家级?|省级|市级"
    "|自治区级|全国|全省|通过|认定|合格|公布|发布|拟|的)+"
)
_NUMBERED = Pattern(r"(?:（\d{1,3}）|\d{1,3}[、.．]?|[①-⑳])?\s*")
_CELL = Pattern(r"\s*[|｜\t]\s*")
_SITE = Pattern(r"[一-龥A-Za-z（）·—]{2,28}(?:区|园|基地|小镇|城|港)(?:（[^（）]{2,16}）)?")
_OF_REGIONS = frozenset(
    (
        "强县",
        "强市",
        "强镇",
        "强县（市、区）",
        "名县",
        "名镇",
        "名市",
        "名城",
        "大县",
        "大镇",
        "专业镇",
        "示范县",
        "示范市",
        "示范镇",
        "试点城市",
        "试点地区",
        "试点县",
        "物流枢纽",
        "枢纽",
    )
)
_PROVINCE = Pattern(r"（[^（）]{1,12}(?:省|自治区|市|兵团)）$")
_HEADS_OF_COLUMNS = Pattern(
    "序号|名称|属地|所在|地区|省份|备注|申报|单位|批次|级别|面积|四至|规模|编号|类型"
)
_BLANK = Pattern(r"\s+")
# 第二批共认定9家化工园区，分别是甲化学工业园、乙化工园区: what they all are, and their row.
_ROW = Pattern(
    r"(?:(?P<n>\d{1,3})[家个]|批|认定)(?P<what>[一-龥]{2,10}?)(?:产业)?(?:示范园区|集聚区"
    r"|集中区|产业园|工业园区?"
    r"|园区)(?:（[^（）]{1,12}）)?(?:公示)?(?:名单)?(?:（[^（）]{1,12}）)?"
    r"[，：]?(?:分别(?:是|为)|包括|即|：)：?(?P<list>[^。；\n]{8,900})"
)
# 认定23家园区符合化工园区的要求。具体为：甲化学工业园、乙工业园区: the row stands in the next sentence or line.
_ROW_NEXT = Pattern(
    r"(?P<n>\d{1,3})[家个](?:园区|集聚区|集中区|开发区)(?:符合|通过|达到|列入|纳入|入选)"
    r"(?P<what>[一-龥]{2,8}?)(?:产业)?(?:园区|集聚区|集中区|基地)[^，。；：\n]{0,24}[。；：]\s*"
    r"(?:具体|名单|分别)?(?:为|是|如下|包括)：(?P<list>[^。；\n]{8,900})"
)
_SPELT = Pattern(r"(?:具体|名单|分别)?(?:为|是|如下|包括)：(?P<list>[^。；\n]{8,900})")
_IN_BRACKETS = Pattern("（[^（）]*）")
_JOINTS = Pattern("、|，|以及|(?<=[区园城港地])[和及]")
_AND_MORE = Pattern(r"等(?:\d{1,3}[家个])?[一-龥]{0,8}$")
_LINK, _NEAR = Pattern("包括|分别[是为]|即|："), 4
_ROW_AHEAD = ("包括：", "分别为：", "分别是：", "如下：")
# 襄阳市6个：甲化工园区、乙化工园区。
_GROUP = Pattern(r"(?P<p>[一-龥]{2,12}?)[（(]?(?P<n>\d{1,2})[家个][）)]?：(?P<list>[^：]{4,})")
_KINDS = (
    ("pilot", "试点"),
    ("base", "基地"),
    ("existing", "集群"),
    ("existing", "强"),
    ("existing", "名"),
    ("existing", "大"),
    ("existing", "专业镇"),
    ("existing", "示范县"),
    ("hub", "枢纽"),
)


def rostered(context: Context, paragraph: Paragraph) -> bool:
    """Read a line of a roster; whether it was one, so that no family need be asked.

    A title opens a roster; a line that is neither a member nor a cell of its table closes it.
    """
    line = context.text[paragraph.start : paragraph.end].strip()
    if len(line) <= _LONGEST_TITLE and (
        _BATCH_OF.fullmatch(line)
        or line.endswith(("名单", "名单：", "名单公示", "名单公布", "县（市、区）", *_ROW_AHEAD))
        or (line.endswith("）") and "名单（" in line)
    ):
        context.roster = _opened(context, line)
        return False
    roster = context.roster
    if roster is None or not line or line.endswith(_ORDERED):
        return False
    if (cell := _upright(context, roster, line)) is not None:
        line = cell
        if not line:
            return True
    cells = _cells(line)
    member = next((place for cell in cells if (place := _member(context, roster, cell))), "")
    row = [member] if member else _group(context, roster, line)
    if row:
        context.records.extend(
            Record("designations", paragraph.start, paragraph.end,
                   {"category": roster.category, "industry": roster.name, "industries": [roster.name], "places": [one], "status": "existing"}, "A14")
            for one in row
        )  # fmt: skip
        return True
    if cells and (
        _heads_the_rows(cells)
        or all(
            not cell
            or _SIZE.fullmatch(cell)
            or _HEADS_OF_COLUMNS.search(cell)
            or context.toponyms.name_end(cell, 0) == len(cell)
            for cell in cells
        )
    ):
        return True  # a head of the table, a cell that says where the site lies
    context.roster = None
    return False


_SIZE = Pattern(r"\d[\d.,]*(?:万?亩|公顷|平方公里)?|[—/-]+")


def _cells(line: str) -> list[str]:
    r"""Return the cells of a line of a roster, no blank of a spaced heading in them; none of a line too long to be one.

    Examples
    --------
    >>> _cells("1 | 杭州市 | 甲化工园区"), _cells("（1）甲化工园区")
    (['', '杭州市', '甲化工园区'], ['甲化工园区'])
    >>> _cells("园 区 名 称 | 备 注"), _cells("甲市" * 40)
    (['园区名称', '备注'], [])
    """
    parts = _CELL.split(line)
    ruled = len(parts) > 1
    if len(line) > (_LONGEST_ROW if ruled else _LONGEST_LINE):
        return []
    squeezed = [_BLANK.sub("", part) if ruled else part for part in parts if part.strip()]
    return [_NUMBERED.sub("", part, count=1) for part in squeezed]


# A column that says what each makes is read by the headings of its table, not by the title above it.
_MADE = Pattern("产业|行业|产品|方向|定位")


def _heads_the_rows(cells: list[str]) -> bool:
    """Whether cells are the headings of a table that says of each member no more than who, where and how large.

    Examples
    --------
    >>> _heads_the_rows(["序号", "园区名称", "企业数（家）"]), _heads_the_rows(["序号", "园区", "主导产业"])
    (True, False)
    """
    return cells[0] in ("序号", "编号") and not any(_MADE.search(cell) for cell in cells)


def _upright(context: Context, roster: Roster, line: str) -> str | None:
    """Return the cell of a table that stands line below line if its site is in it, nothing for the other cells; None where no table stands so."""
    if line != "序号" and (not roster.upright or len(line) > _LONGEST_CELL):
        return None
    context.roster = replace(roster, upright=True, is_next=line.isdigit())
    return line if roster.is_next and not line.isdigit() and line != "序号" else ""


def told_row(context: Context, clause: Clause) -> list[Record]:
    """Read 拟认定首批化工园区包括：甲经济开发区、乙工业园区: sites one by one, each of the trade that all share."""
    hit = (
        _ROW.search(context.text, clause.start, clause.sentence.end)
        if _LINK.search(context.text, clause.start, clause.end + _NEAR)
        else None
    ) or _ROW_NEXT.match(context.text, clause.start + clause.lead)
    if hit is None or hit.start() >= clause.end:
        return []
    name = trade_names.industry(hit["what"])
    row = _row(context, hit["list"])
    if (
        not plausible(name)
        or not is_trade(name)
        or not row
        or (hit["n"] and "等" not in hit["list"] and int(hit["n"]) != len(row))
    ):
        return []
    if hit.end() > clause.paragraph.end:
        context.roster = Roster("park", name, of_regions=False)
        return []  # the next line is read as its row
    context.done.append((clause.start, max(hit.end(), clause.sentence.end)))
    return [
        designation(
            context,
            clause,
            (one,),
            name,
            "park",
            start=hit.start(),
            end=hit.end(),
            status="existing",
            family="A14",
        )
        for one in row
    ]


def _row(context: Context, words: str) -> list[str]:
    """Return the sites of a row, or nothing where an item is none or no table knows where any of them lies."""
    items = [
        item.strip()
        for item in _JOINTS.split(_AND_MORE.sub("", _IN_BRACKETS.sub("", words)))
        if item.strip()
    ]
    known = [item for item in items if context.toponyms.name_end(item, 0)]
    return (
        items
        if 1 < len(items) <= 2 * len(known) and all(_SITE.fullmatch(item) for item in items)
        else []
    )


def _group(context: Context, roster: Roster, line: str) -> list[str]:
    """Return the sites of a line that counts those of one region (襄阳市6个：…), or that spells all out (具体为：…)."""
    if spelt := _SPELT.fullmatch(line.rstrip("。；")):
        return [] if roster.of_regions else _row(context, spelt["list"])
    hit = _GROUP.fullmatch(line.rstrip("。；"))
    if hit is None or roster.of_regions or context.toponyms.name_end(hit["p"], 0) != len(hit["p"]):
        return []
    items = _JOINTS.split(_IN_BRACKETS.sub("", hit["list"]))
    return (
        items
        if len(items) == int(hit["n"]) and all(_SITE.fullmatch(item) for item in items)
        else []
    )


def _opened(context: Context, line: str) -> Roster | None:
    """Return category and trade of what a title announces, or None."""
    hit = _TITLE.fullmatch(line) or _AHEAD.fullmatch(line) or _BATCH_OF.fullmatch(line)
    if hit is None or _OF_OTHERS.search(line):
        return None
    what = _BATCH.sub("", hit["what"], count=1) if _BATCH.match(hit["what"]) else hit["what"]
    own = context.toponyms.read(what, 0, parks=False)
    what = _BATCH.sub("", what[own.end :] if own else what)
    name = trade_names.industry(what) or what
    kind = next((kind for kind, sign in _KINDS if sign in hit["head"]), "park")
    if not plausible(name) and (kind != "pilot" or len(name) < len("甲乙")):
        return None
    return Roster(
        kind, name + "物流枢纽" * (kind == "hub" and "物流" not in name), hit["head"] in _OF_REGIONS
    )


def _member(context: Context, roster: Roster, cell: str) -> str:
    """Return the site or the region that a cell is, without the province in brackets behind it."""
    bare = _PROVINCE.sub("", cell.rstrip("。；，、 "))
    if _HEADS_OF_COLUMNS.search(bare):
        return ""
    if roster.of_regions:
        listing = context.toponyms.read(bare, 0)
        return (
            bare
            if listing is not None and listing.end == len(bare) and len(listing.places) == 1
            else ""
        )
    if _SITE.fullmatch(bare) and context.toponyms.name_end(bare, 0) < len(bare):
        return bare
    return ""
