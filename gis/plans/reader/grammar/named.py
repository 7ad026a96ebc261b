"""Named things: headings such as 南安水暖器材产业集群, “绿色建材-成都青白江”基地, lists by province."""

from __future__ import annotations

import re

from gis.plans.reader import phrases
from gis.plans.reader import vocabulary as v
from gis.plans.reader.grammar.frame import (
    Clause,
    Context,
    designation,
    industries,
    is_existing,
    plausible,
    verb_at,
)
from gis.plans.reader.records import Record

_BASE = re.compile(
    r"“(?P<i>[^”—-]{2,12})[-—·](?P<p>[^”]{2,14})”(?:国家|省级)?[^，。；]{0,10}?基地"
)
_ALIAS = re.compile(r"（(?:即)?(?P<name>[^（）]{4,30}?(?:基地|集群|产业园|园区))）")
_INDUSTRY_FIRST = re.compile(
    r"(?P<i>[^，。；]{2,14}?)(?:产业集群|产业|行业|工业|制造|项目)?(?:主要|重点|优先|集中|相对)*(?:布局|分布|集中|集聚|聚集|落户|布点|形成)(?:在|于|到|了)?"
)
_COLON = re.compile(r"(?P<i>[^，。；：]{2,16}?)(?P<head>产业集群|产业链|产业带|产业基地|产业园|产业|行业|集群)?：(?:(?:重点|主要|集中|优先)*(?:布局|分布|集聚)(?:在|于)|以(?=[^，。；]{2,60}为(?:主|重点)[。；]))?")
_WITH_PLACES = re.compile(r"(?P<i>[^、，；。（）：]{2,14})（(?P<p>[^（）]{2,80})）")
_PROVINCE_LINE = re.compile(r"^(?:\d{1,2}[.、])?(?P<p>[一-龥]{2,8}?)：")
_HOST = re.compile(r"主导产业(?:为|是|有)?[：:]?(?P<i>[^。；]{2,80})")
_JOINT = re.compile(r"(?P<name>[一-龥]{2,6})(?P<i>[一-龥]{2,12}?)(?:产业)?集群由")


def heading(context: Context, clause: Clause) -> list[Record]:
    """Read a heading or run-in heading that is a name: place, industry and head (A12)."""
    before = [r for r in context.records[-16:] if r.family == "A12" and r.start >= clause.sentence.start]
    if len(before) < clause.index or clause.sentence.start > clause.paragraph.start + 2:
        return []
    words = clause.words[clause.lead :]
    if len(words) > 30:
        return []
    if context.text[clause.end : clause.end + 1] == "：" and context.toponyms.read(context.text[clause.end + 1 : clause.sentence.end], 0):
        return []
    listing = context.toponyms.read(words, 0, parks=False)
    group = "" if listing else group_head(context, words)
    if not listing and not group:
        return []
    places = listing.places if listing else (group,)
    rest = words[listing.end if listing else len(group) :]
    built = phrases.segments(rest, 0, len(rest))
    if not built or built[0].end != len(rest) or built[0].category not in ("cultivate", "base", "park", "belt"):
        return []
    name = phrases.industry(built[0].body)
    if not plausible(name) or _SAID.search(built[0].body):
        return []
    follows = re.match(r"[。：，](?:要)?(?:重点|大力|积极|加快)*(?:是)?(?:发展|建设|打造|布局|培育)", context.text[clause.end : clause.end + 14])
    kind = built[0].category
    if kind == "cultivate":
        kind = context.heading_category or "develop"
    context.topic = name
    del follows
    return [
        designation(context, clause, places, name, kind, family="A12", name=words,
                    optional=context.existing)
    ]


def listed(context: Context, clause: Clause) -> list[Record]:
    """Read a clause that is nothing but named things: 横州茉莉花产业集群、荔浦衣架产业集群."""
    words = clause.words[clause.lead :]
    parts = phrases.segments(words, 0, len(words))
    if len(parts) < 2 or parts[0].start or len(words) - parts[-1].end > _ETC:
        return []
    found = []
    for part in parts:
        own = context.toponyms.read(part.body, 0, parks=False)
        name = phrases.industry(part.body[own.end :]) if own else ""
        if own is None or not plausible(name) or _SAID.search(part.body[own.end :]):
            return []
        kind = part.category
        if kind == "cultivate":
            kind = "existing" if context.existing else context.heading_category or kind
        found.append(
            designation(context, clause, own.places, name, kind, family="A12", name=part.body + part.head,
                        status="existing" if kind == "existing" else "planned")
        )
    return found


_ETC = 1
_SAID = re.compile(r"^(?:建设|打造|培育|做强|布局|重点|加快|承接|构建|形成|依托|要|应)|已|不再|将|成为|原则|是|为|在|新建|推动|发展")
_ADJECTIVES = frozenset(["高端", "新型", "现代", "先进", "特色", "绿色", "优质", "精品", "大型", "安全", "金属", "新材", "新能", "通用", "高新", "平板", "光伏", "石油", "东西", "南北", "南方", "北方", "永安", "长城", "中国", "高分", "海洋", "河道", "大米", "南药", "水产", "白酒", "黄酒", "青稞", "红酒", "白茶", "红茶", "黑茶", "金银"])


def group_head(context: Context, words: str) -> str:
    """Return the abbreviation of a group of regions at the head of a name (兰白有色金属…)."""
    for length in (4, 3, 2):
        head, rest = words[:length], words[length:]
        if head in _ADJECTIVES or (context.toponyms.issuer is None and not set(head) <= set(v.PROVINCE_SIGNS)):
            continue
        if re.match(r"新型|新能|新材|高端|现代|先进|特色|绿色|南北|东西|中高|大型", words[length - 1 :]):
            continue
        if context.toponyms.is_group(head) and v.COMMON.search(rest[:8]) and not v.COMMON.search(head):
            return head
    return ""


def fused(context: Context, clause: Clause) -> list[Record]:
    """Read industry and place in one name: “绿色建材-成都青白江”国家新型工业化产业示范基地."""
    found = []
    for hit in _BASE.finditer(clause.words):
        sides = [hit["i"], hit["p"]]
        place = next((s for s in reversed(sides) if context.toponyms.read(s, 0)), None)
        if place is None:
            continue
        sides.remove(place)
        kept = re.search(r"深化|持续|提升|巩固|推进", clause.words)
        found.append(
            designation(
                context, clause, (place,), sides[0], "base", family="A12", name=hit.group(),
                status="existing" if kept else "planned",
            )
        )
    return found


def alias(context: Context, clause: Clause) -> list[Record]:
    """Read a zone with what it is in brackets: 甲工业区（…产业示范基地）."""
    hit = _ALIAS.search(clause.words)
    if not hit:
        return []
    before = clause.words[: hit.start()]
    for at in range(max(0, len(before) - 16), len(before) - 2):
        listing = context.toponyms.read(clause.words, at, parks=True)
        if listing and listing.end in (hit.start(), hit.end()) and listing.kinds[-1] == "zone":
            built = phrases.segments(hit["name"], 0, len(hit["name"]))
            body = built[0].body if built else ""
            inner = context.toponyms.read(body, 0)
            name = phrases.industry(body[inner.end :] if inner else body)
            place = context.text[clause.start + at : clause.start + hit.start()]
            if plausible(name):
                return [
                    designation(
                        context, clause, (place,), name, "park", start=clause.start + at,
                        end=clause.start + hit.end(), status="existing", family="A16",
                        alias=hit["name"],
                    )
                ]
    return []


def industry_first(context: Context, clause: Clause) -> list[Record]:
    """Read the industry before its places (A11): 甲产业主要布局在乙、丙."""
    hit = _INDUSTRY_FIRST.match(clause.words, clause.lead)
    if not hit:
        return []
    listing = context.toponyms.read(clause.words, hit.end())
    name = phrases.industry(hit["i"])
    if listing is None or not plausible(name) or re.search(r"资源|矿区|储量|矿", name):
        return []
    there = "existing" if re.search(r"分布|集中|集聚|聚集", hit.group()) else "develop"
    if context.existing:
        there = "existing"
    if "形成" in hit.group():
        if not re.match(r"[^，。；]{0,24}(?:集群|基地|集聚区|产业带)", clause.words[listing.end :]):
            return []
        there = "existing" if hit.group().endswith("了") or is_existing(clause.words) else "cultivate"
    return [
        designation(
            context, clause, listing.places, name, there, family="A11",
            status="existing" if there == "existing" else "planned",
        )
    ]


def colon_list(context: Context, clause: Clause) -> list[Record]:
    """Read a line of an industry and its places under a heading that says what they are (A14)."""
    text, sentence = context.text, clause.sentence
    if clause.index != 0:
        return []
    hit = _COLON.match(text, clause.start + clause.lead, sentence.end)
    if not hit:
        return []
    listing = context.toponyms.read(text[: sentence.end], hit.end())
    own = context.toponyms.read(hit["i"], 0, parks=False)
    name = phrases.industry(hit["i"][own.end :] if own and hit["head"] else hit["i"])
    if _WHERE.fullmatch(hit["i"] + (hit["head"] or "")):
        name = context.topic
    if listing is None or not plausible(name) or (own and not hit["head"]):
        return []
    if text[listing.end : listing.end + 1] not in ("", "。", "；", "\n", "，", "\t") and listing.end < sentence.end:
        return []
    context.done.append((clause.start, listing.end))
    return [
        designation(
            context, clause, listing.places, name,
            context.heading_category or _HEAD_KIND.get(hit["head"] or "", "develop"),
            end=listing.end, family="A14", **({"list_open": True} if listing.list_open else {}),
        )
    ]


# A label that says where, its industry stands in the heading above.
_WHERE = re.compile(r"(?:重点|主要|空间|区域|产业)*(?:布局|区域|地区|分布|承载地|市县)")
_HEAD_KIND = {"产业带": "belt", "产业基地": "base", "产业园": "park"}


def by_province(context: Context, clause: Clause) -> list[Record]:
    """Read a line of a province: industries with their places in brackets (A10)."""
    text, sentence = context.text, clause.sentence
    if clause.index != 0:
        return []
    line = text[sentence.start : sentence.end]
    head = _PROVINCE_LINE.match(line)
    parent = head["p"] if head and context.toponyms.read(head["p"], 0) else ""
    found = []
    for hit in _WITH_PLACES.finditer(line, head.end() if head else 0):
        listing = context.toponyms.read(hit["p"], 0)
        name = phrases.industry(re.sub(r"^(?:其中|以及|和|重点|发展|布局|包括|为)+", "", hit["i"]))
        if listing is None or listing.end < len(hit["p"]) or not plausible(name):
            continue
        if context.toponyms.read(hit["i"], 0) or re.search(r"[区园县市镇]$", hit["i"]):
            continue
        found.append(
            designation(
                context, clause, listing.places, name, context.heading_category or "develop",
                start=sentence.start + hit.start(), end=sentence.start + hit.end(), family="A10",
                parent=parent,
            )
        )
    if not found or (len(found) < 2 and not parent):
        return []
    context.done.append((sentence.start, sentence.end))
    return found


def by_place(context: Context, clause: Clause) -> list[Record]:
    """Read places with their industries in brackets: 永康市（门业、电动工具）、嵊州市（领带）."""
    found: list[Record] = []
    if clause.words.count("（") < _PAIR:
        return found
    for hit in _WITH_PLACES.finditer(clause.words):
        listing = context.toponyms.read(hit["i"], 0)
        names = industries(hit["p"])
        if listing is None or listing.end < len(hit["i"]) or context.toponyms.read(hit["p"], 0) or not names:
            continue
        if _NOT_GOODS.search(hit["p"]) or hit["i"].endswith(("园", "园区")):
            continue
        found.append(
            designation(
                context, clause, listing.places, names, context.heading_category or "develop",
                start=clause.start + hit.start(), end=clause.start + hit.end(), family="A10",
            )
        )
    return found if len(found) > 1 else []


def place_line(context: Context, clause: Clause) -> list[Record]:
    """Read a line of a place with its industries behind a colon: 昆明市：生物医药、电子信息。."""
    text, sentence = context.text, clause.sentence
    if clause.index != 0 or text[clause.end : clause.end + 1] != "：":
        return []
    listing = context.toponyms.read(clause.words, clause.lead)
    if listing is None or listing.end != len(clause.words):
        return []
    what = text[clause.end + 1 : sentence.end].split("；")[0].rstrip("。")
    names = industries(what) if not re.search(r"[，：；\d]", what) else []
    if len(names) < len(re.split("、", what)) or sum(bool(v.COMMON.search(n)) for n in names) * 2 < len(names):
        return []
    if verb_at(what, 0) or context.toponyms.read(what, 0):
        return []
    context.done.append((clause.start, clause.end + 1 + len(what)))
    return [
        designation(
            context, clause, listing.places, names, context.heading_category or "develop",
            end=clause.end + 1 + len(what), family="A14",
        )
    ]


_PAIR = 2
_NOT_GOODS = re.compile(r"\d|以下|简称|区、|县、|责任|牵头|单位|[市县区镇乡]$")


def table_row(context: Context, clause: Clause) -> list[Record]:
    """Read a row of a table: an industry in one cell, its places in a cell behind."""
    line = context.text[clause.paragraph.start : clause.paragraph.end]
    if "\t" not in line or clause.start != clause.paragraph.start:
        return []
    cells, at = [], clause.paragraph.start
    for cell in line.split("\t"):
        cells.append((at, cell))
        at += len(cell) + 1
    names = industries(_CELL_HEAD.sub("", re.sub(r"^\d{1,2}[.、]?", "", cells[0][1])))
    if context.toponyms.read(cells[0][1], 0):
        return _row_of_place(context, clause, cells)
    for start, cell in cells[1:]:
        opening = _CELL.match(cell)
        listing = context.toponyms.read(cell, opening.end() if opening else 0)
        if names and listing and listing.end >= len(cell) - 1:
            context.done.append((clause.start, clause.paragraph.end))
            return [
                designation(
                    context, clause, listing.places, names, context.heading_category or "develop",
                    end=start + listing.end, family="A14",
                )
            ]
    return []


def _row_of_place(
    context: Context, clause: Clause, cells: list[tuple[int, str]]
) -> list[Record]:
    """Read a row that opens with places and names their industries in a cell behind."""
    listing = context.toponyms.read(cells[0][1], 0)
    if listing is None or listing.end < len(cells[0][1]):
        return []
    for start, cell in cells[1:]:
        if re.search(r"\d", cell) or "。" in cell:
            continue
        names = industries(re.sub(r"^(?:重点|主要)?发展", "", cell))
        if names and all(v.COMMON.search(name) for name in names):
            context.done.append((clause.start, clause.paragraph.end))
            return [
                designation(
                    context, clause, listing.places, names, context.heading_category or "develop",
                    end=start + len(cell), family="A14",
                )
            ]
    return []


_CELL_HEAD = re.compile(r"(?:特色|优势|先进制造业|先进制造)?(?:产业集群|集群|产业链|产业带|产业基地|产业园|产业)$")
_CELL = re.compile(r"(?:重点|主要|优先)?(?:布局|分布|集中|支持|依托)?(?:在|于)?")


def host(context: Context, clause: Clause) -> list[Record]:
    """Read a park's entry (A16): 甲经济开发区：…主导产业：乙、丙."""
    if clause.index != 0:
        return []
    line = context.text[clause.sentence.start : clause.paragraph.end]
    hit = _HOST.search(line)
    if not hit:
        return []
    listing = context.toponyms.read(clause.words, clause.lead)
    if listing is None or listing.kinds[0] != "zone":
        return []
    names = industries(hit["i"])
    if not names:
        return []
    context.done.append((clause.sentence.start, clause.sentence.start + hit.end()))
    return [
        designation(
            context, clause, listing.places, names, "park", status="existing", family="A16",
            end=clause.sentence.start + hit.end(),
        )
    ]


def enumerated(context: Context, clause: Clause) -> list[Record]:
    """Read N个…基地包括A基地、B基地: each named thing with the place at its head."""
    hit = _ENUMERATED.search(clause.words)
    if not hit:
        return []
    parts = phrases.segments(clause.words, hit.end(), len(clause.words))
    found = []
    for part in parts:
        own = context.toponyms.read(part.body, 0, parks=False)
        name = phrases.industry(part.body[own.end :]) if own else ""
        if own and plausible(name):
            found.append(
                designation(
                    context, clause, own.places, name, part.category, family="A12",
                    name=part.body + part.head,
                )
            )
    return found if len(parts) > 1 else []


_ENUMERATED = re.compile(
    r"(?:\d{1,2}|[一二两三四五六七八九十]{1,3})[个大][^，。；]{0,24}?(?:包括|分别是|分别为|即|为|是|——)"
)


def jointly(context: Context, clause: Clause) -> list[Record]:
    """Read a cluster whose name abbreviates its places and that says who they are."""
    hit = _JOINT.match(clause.words, clause.lead)
    if not hit:
        return []
    listing = context.toponyms.read(clause.words, hit.end())
    words = hit.group()[: hit.group().rindex("集群")]
    group = group_head(context, words) or hit["name"][:2]
    name = phrases.industry(words[len(group) :])
    if listing is None or not plausible(name):
        return []
    return [
        designation(
            context, clause, listing.places, name, "existing", status="existing", family="A12",
            name=hit.group()[:-1],
        )
    ]
