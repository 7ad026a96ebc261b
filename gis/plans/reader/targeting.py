"""Targets of a document: an indicator, a number, how it is bound, and the year it is for."""

from __future__ import annotations

import re
from dataclasses import dataclass

from gis.plans.reader import quantities, relations
from gis.plans.reader.outline import Paragraph, Sentence, outline, pieces
from gis.plans.reader.quantities import Quantity
from gis.plans.reader.records import Record

_YEAR = re.compile(
    r"(?:到|至|在|截至|力争|确保)?(?P<y>20\d\d)年(?P<end>底|末|年底|年末)?(?:前|，|，?力争)?"
)
_GOAL_YEAR = re.compile(r"(?:到|至|力争|确保|截至)(?P<y>20\d\d)年(?:底|末)?|(?P<z>20\d\d)年(?:底|末|之)?前|在(?P<w>20\d\d)年(?=较|比)|(?P<e>20\d\d)年(?:底|末)?(?=，|达到|力争|突破|实现|全[省市区县]|要|将)|—(?P<r>20\d\d)年")
_SPAN = re.compile(r"(?P<a>20\d\d)[-—～至](?P<b>20\d\d)年")
_TERM = re.compile(r"(?:今后|未来|通过|用|力争(?:通过|用)?|利用)(?P<n>[一二两三四五六七八九十\d]{1,2})年|“十[一二三四五六]五”(?:末|期末|期间|时期)")
_PLAN = re.compile(r"力争|确保|争取|目标|将|规划|计划|预期|努力|要")
_PAST = re.compile(
    r"截至|截止|据了解|目前|近年来|现有|同比|去年|上年|上半年|去年|以来|已经|已(?:有|建|形成|达|拥有|实现|累计|发现|获|成为|注册|突破|超|完成|培育|经)|实际完成|据统计|数据显示|占全国的|居全国|位居|排名第|探明|曾|仅有|只有|不足|尚"
)
_PAST_HEADING = re.compile(r"现状|背景|回顾|成效|发展基础|产业基础|面临形势|形势|概况|基本情况|存在")
_GOAL_HEADING = re.compile(r"目标|指标|愿景")
_MONEY_GIVEN = re.compile(
    r"奖励|奖补|补贴|补助|资助|贴息|给予|资金支持|最高支持|一次性|扶持资金|减免|返还|兑现|补偿|罚款|税率|贷款额度|授信|担保|基金规模"
)
_THRESHOLD = re.compile(
    r"总投资|计划投资|投资额|注册资本|产能(?:低于|小于)|单线|规格|日产|直径|厚度|面积|占地|距离|半径|海拔|长度|里程|人口|排名前|前五|前十|每亩|亩均"
)
_BOUND = re.compile(r"不低于|不少于|不超过|不高于|控制在|不大于|不小于|至少")
_CLEAN = re.compile(
    r"^(?:(?:到|至|在|截至|力争|确保|通过|用)?20\d\d年(?:底|末)?(?:前)?|20\d\d[-—～至]20\d\d年(?:期间)?|“十[一二三四五六]五”(?:期间|末|期末|时期)?|其中|同时|另外|此外|并|且|以及|力争|确保|争取|努力|累计|实现|到|每年|预计|使|让|推动|推进|促进|带动|加快|全面|基本|建立|即|——|的|和|与|及|将|要|再|"
    r"、|“|”|：|[一二三四五六]是|\d[.、)）]|（\d{1,2}）|今后[一二三四五\d]+年|未来[一二三四五\d]+年|通过[一二三四五\d]+年(?:的)?(?:努力|建设)?|（|进一步|新的|总量|总计|合计|分别)+"
)
_MAKE = re.compile(
    r"^(?:新)?(?:培育壮大|培育形成|培育打造|培育建设|培育引进|培育或引进|引进培育|培育发展|培育|建设|建成|打造|创建|形成|新增|引进|认定|制定|修订|制修订|发展|布局|新建|组建|实施|推广|遴选|支持|突破|开发|完成|争创|发布|聚集|集聚|拥有|招引|做强|力争|累计|滚动|创成|建立|攻克|获批|增加|转化|推动|谋划|储备|改造|因地制宜|推进|树立|评选|扶持|孵化|助推|引导|再(?!生)|并|规划|组织|举办|开展|设立|构建|培养|带动|转移|安排|招聘|淘汰|关停|退出|压减|整合|选树|催生|涌现|总计|各|每年|筹建|落地|创造|搭建|初步|基本|全省|全市)+"
)
_UNIT_NOUN = re.compile(r"^(?:以上|左右|及以上|的)*(?:“[^”]*”的?)?(?P<noun>[^，。；：！？、—（）\t]{2,40})")
_ROLE_DASH = re.compile(r"^[^，。；、]{0,20}(?:——|—[一-龥]{2,4}、)")
_SCOPE = re.compile(r"^(?:全省|全市|全区|全县|全州|我省|我市|全国)")
_MAKING = re.compile(r"培育|建设|建成|打造|创建|形成|新增|引进|认定|制定|组建|实施|发展|争创|完成|遴选|推广")
_EACH = re.compile(r"分别|各自?")
_WORDED = re.compile(r"(?P<what>[^，。；、]{2,40}?)(?P<value>全覆盖|翻一番|翻两番|翻番|倍增|建成投用|双翻番|全面实现碳达峰)")


@dataclass(slots=True)
class Year:
    """The year that a goal is for, its span, and whether the sentence itself names it."""

    year: int | None = None
    period: str = ""
    own: bool = False
    modality: str = ""


@dataclass(slots=True)
class _Scan:
    """What is carried along: the year of the running list, where it was given, the last noun."""

    text: str
    base_year: int | None
    year: Year
    level: int = 99
    subject: str = ""
    path_start: int = -1
    has_goal: bool = False


def targets(text: str) -> list[Record]:
    """Return the targets of a plain text in reading order, each once.

    Examples
    --------
    >>> found = targets("一、目标\\n到2027年，产业产值突破500亿元，培育龙头企业3家以上。")
    >>> [(t.values["indicator"], t.values["value"], t.values["relation"], t.values["year"]) for t in found]
    [('产业产值', 500, '>=', 2027), ('龙头企业', 3, '>=', 2027)]
    """
    scan = _Scan(text, _base_year(text), Year())
    found: list[Record] = []
    for paragraph, inside in outline(text):
        _enter(scan, paragraph)
        for sentence in inside:
            found.extend(_sentence(scan, sentence))
    return _once(found)


def _base_year(text: str) -> int | None:
    """Return the year from which on a year is a goal: that of the title's span or of the date."""
    head = text[:1500]
    span = re.search(r"（?(20\d\d)[-—～至](20\d\d)年?", head)
    if span:
        return int(span[1])
    dated = re.search(r"〔(20\d\d)〕|(20\d\d)年\d{1,2}月\d{1,2}日|(20\d\d)-\d{1,2}-\d{1,2}", head)
    return int(next(g for g in dated.groups() if g)) if dated else None


def _enter(scan: _Scan, paragraph: Paragraph) -> None:
    """Forget the year of the list when a heading of its level or above opens."""
    level = paragraph.path[-1].level if paragraph.path else 99
    start = paragraph.path[-1].start if paragraph.path else -1
    if start != scan.path_start and not paragraph.bullet:
        deeper = scan.year.year is not None and level > scan.level and _goal_section(paragraph)
        if not deeper and not (_goal_section(paragraph) and level > scan.level):
            scan.year = Year()
            scan.level = level
        scan.path_start = start
    scan.subject = "" if not paragraph.bullet else scan.subject


def _goal_section(paragraph: Paragraph) -> bool:
    return any(_GOAL_HEADING.search(h.title) for h in paragraph.path)


def _year_of(scan: _Scan, words: str, paragraph: Paragraph) -> Year | None:
    """Return the goal year that words name, or None."""
    span = _SPAN.search(words)
    hits = list(_GOAL_YEAR.finditer(words))
    hits = [h for h in hits if not words[max(0, h.start() - 1) : h.start()] == "比"]
    for hit in hits:
        year = int(next(g for g in hit.groups() if g))
        plain = hit["e"] is not None
        if plain and (scan.base_year is None or year <= scan.base_year) and not _goal_section(paragraph):
            later = scan.year.year is not None and year >= scan.year.year
            if not later and not _PLAN.search(words[: hit.start() + 20]):
                continue
        if _PAST.match(words) and not words.startswith("到") and (scan.base_year is None or year <= scan.base_year):
            continue
        return Year(year, f"{span['a']}-{span['b']}" if span else "", own=True)
    if span and not re.search(r"^.{0,30}《[^》]*$", words[: span.start()]):
        return Year(int(span["b"]), f"{span['a']}-{span['b']}", own=True)
    term = _TERM.search(words)
    ahead = term is not None and term.group().startswith(("今后", "未来", "“"))
    if term and (_PLAN.search(words) or (ahead and not _PAST.search(words))):
        return Year(None, term["n"] + "年" if term["n"] else term.group(), own=True)
    return None


def _sentence(scan: _Scan, sentence: Sentence) -> list[Record]:
    text, paragraph = scan.text, sentence.paragraph
    words = text[sentence.start : sentence.end]
    found: list[Record] = []
    if not re.search(r"\d|[一二两三四五六七八九十百千]+(?:万|亿|个|家|项)|全覆盖|翻|倍增|建成投用|碳达峰", words):
        if (year := _year_of(scan, words, paragraph)) is not None:
            _keep_year(scan, year, paragraph)
        return found
    bare = re.sub(r"《[^》]*》|〔[^〕]*〕", lambda m: "《" * len(m.group()), words)
    year = _year_of(scan, bare, paragraph)
    past_section = any(_PAST_HEADING.search(h.title) for h in paragraph.path) and not _goal_section(paragraph)
    if year is not None:
        _keep_year(scan, year, paragraph)
    if past_section and year is None:
        return found
    if year is None and _looks_back(bare, scan.year.year):
        return found
    running = scan.year
    own = year is not None
    for first, last in pieces(text, sentence.start, sentence.end, "，；：！"):
        clause = bare[first - sentence.start : last - sentence.start]
        here = _year_of(scan, clause, paragraph)
        if here is not None:
            running = here
        found.extend(_clause(scan, sentence, first, last, clause, running, own=own))
    return found


def _looks_back(words: str, goal: int | None) -> bool:
    """Whether a sentence names a year before the running goal and nothing planned: 2020年，…."""
    hit = re.search(r"(?:^|，|是)(20\d\d)年(?:底|末)?", words)
    return bool(hit and goal is not None and int(hit[1]) < goal and not _PLAN.search(words))


def _keep_year(scan: _Scan, year: Year, paragraph: Paragraph) -> None:
    scan.year = year
    scan.level = paragraph.path[-1].level if paragraph.path else 99


def _clause(
    scan: _Scan, sentence: Sentence, first: int, last: int, clause: str, year: Year, *, own: bool
) -> list[Record]:
    text = scan.text
    whole = text[sentence.start : sentence.end]
    wanted = year.year is not None or bool(year.period)
    found = []
    if wanted:
        found.extend(_worded(text, first, last, clause, year))
    listed = [q for q in quantities.find(text, first, last) if "《" not in clause[q.start - first : q.end - first]]
    if not listed:
        scan.subject = _noun(clause) or scan.subject
        return found
    if _MONEY_GIVEN.search(clause) or (_MONEY_GIVEN.search(whole) and not wanted):
        return found
    for k, q in enumerate(listed):
        made = _target(scan, sentence, (first, last), listed, k, year, own=own)
        if made is not None:
            found.append(made)
        del q
    return found


def _noun(clause: str) -> str:
    noun = _CLEAN.sub("", clause)
    return noun if re.search(r"[一-龥]{2}", noun) else ""


def _worded(scan_text: str, first: int, last: int, clause: str, year: Year) -> list[Record]:
    """Return a goal in words: 全覆盖, 翻一番."""
    hit = _WORDED.search(clause)
    if not hit or quantities.find(clause, 0, len(clause)) and "翻" not in hit["value"]:
        return []
    if re.match(r"，分别", sentence_text := scan_text[last : last + 3]):
        return []
    del sentence_text
    indicator = re.sub(r"(?:比|较)(?:20\d\d年|“十[一二三四五]五”末)$", "", _CLEAN.sub("", hit["what"]))
    values = {
        "indicator": indicator or hit["what"],
        "value": None,
        "unit": None,
        "relation": "=",
        "year": year.year,
        "value_text": hit["value"],
    }
    return [Record("targets", first, first + hit.end(), values, "worded")]


def _target(
    scan: _Scan,
    sentence: Sentence,
    clause: tuple[int, int],
    listed: list[Quantity],
    k: int,
    year: Year,
    *,
    own: bool,
) -> Record | None:
    """Return the target that a quantity states, or None where it states none."""
    text = scan.text
    first, last = clause
    q = listed[k]
    start = _segment_start(text, first, listed, k)
    before = text[start : q.start]
    behind, end = relations.after(text, q.end)
    if end == len(text) - 1 and text[end] == "以":
        behind = "以上"  # the text breaks off inside the word; 达到…以 has no other end
    tail = text[end:last]
    if _inner(text, listed, k, last) or _ROLE_DASH.match(tail):
        return None
    lead = text[first : q.start]
    if _not_a_goal(text, clause, q, before, tail):
        return None
    noun, verb = relations.split_verb(before)
    rel = relations.relation(verb or before[-4:], behind, level=q.level)
    bound = bool(_BOUND.search(verb or before))
    wanted = year.year is not None or bool(year.period) or bool(re.search(r"力争|确保|争取", text[max(first, q.start - 40) : q.start]))
    if not wanted and not bound:
        whole = text[sentence.start : q.start]
        if not (re.search(r"(?:^|[^必])(?:将(?!近|于)|拟|计划)", whole) and re.search(r"达到|突破|超过|建成|新增|培育|控制在", before)):
            return None
        if _PAST.search(text[sentence.start : sentence.end]):
            return None
        wanted = True
    if q.level and not re.search(r"达到|突破|超过|实现|迈上", verb):
        return None
    if each := _distributed(text, first, listed, k):
        noun = each
        _, verb = relations.split_verb(text[first : listed[0].start])
        last_word, _ = relations.after(text, listed[-1].end)
        rel = relations.relation(verb, behind or last_word, level=q.level)
    indicator, quote_end = _indicator(scan, noun, verb, q, tail, end, before)
    if not indicator:
        return None
    values: dict[str, object] = {
        "indicator": indicator,
        "value": q.value,
        "unit": q.unit,
        "relation": rel,
        "year": year.year,
    }
    if q.value_max is not None:
        values["value_max"] = q.value_max
    if year.period:
        values["period"] = year.period
    if "力争" in lead or "力争" in text[sentence.start : first]:
        values["modality"] = "力争"
    if not own and year.year is not None:
        values["year_inherited"] = True
    if not wanted:
        values["kind"] = "requirement"
    inner = _inner_of(text, listed, k, last)
    if inner is not None:
        values["inner_threshold"] = text[inner.start : inner.end]
    scan.subject = indicator
    return Record("targets", start, quote_end, values, "number")


def _segment_start(text: str, first: int, listed: list[Quantity], k: int) -> int:
    """Return where the words of a quantity begin: behind the one before it and its 以上."""
    for j in range(k - 1, -1, -1):
        before = listed[j]
        _, end = relations.after(text, before.end)
        gap = text[end : listed[k].start]
        if re.match(r"[、和及与]", gap):
            return end + 1
        if "、" in gap:
            return end + gap.rindex("、") + 1
        if not gap.startswith("的") and not re.match(r"[一-龥]", gap):
            return end
    return first


def _inner(text: str, listed: list[Quantity], k: int, last: int) -> bool:
    """Whether a quantity is a threshold inside the name of what another one counts."""
    q = listed[k]
    if q.is_count:
        return False
    if k + 1 < len(listed):
        after = listed[k + 1]
        gap = text[q.end : after.start]
        if after.is_count and not re.search(r"[、，；和及]|达到|实现|超过$|突破", gap):
            return True
    if k and listed[k - 1].is_count:
        gap = text[listed[k - 1].end : q.start]
        behind = text[q.end : last]
        if q.unit in ("%", "个百分点") or re.search(r"[、，；]", gap):
            return False
        return bool(re.match(r"(?:以上|级|规模|以下)?的?(?!以上|以下|左右)[一-龥]{2,}", behind))
    return False


def _inner_of(text: str, listed: list[Quantity], k: int, last: int) -> Quantity | None:
    for j in (k - 1, k + 1):
        if 0 <= j < len(listed) and listed[k].is_count and _inner(text, listed, j, last):
            return listed[j]
    return None


def _not_a_goal(text: str, clause: tuple[int, int], q: Quantity, before: str, tail: str) -> bool:
    """Whether a number is a baseline, a count of a list, a size class or a threshold."""
    words = text[clause[0] : clause[1]]
    if _PAST.search(words) and not re.search(r"到20\d\d年|力争", words):
        return True
    if q.is_count and _subject_of_other(before, tail, words):
        return True
    if q.in_words and q.is_count and not re.search(r"建成|培育|打造|新增|创建|形成|建设", before):
        return True
    if q.unit in ("期", "届", "次", "天", "类", "区", "部", "位", "例", "门", "片", "批", "倍", "分", "米", "对", "镇") and not re.search(r"达到|不少于|不低于|超过|以上", before + tail[:2]):
        return True
    if re.search(r"(?:前|第|每|近|共|这|该|其余|其他|上述|全部)$", before) and q.is_count:
        return True
    if re.match(r"(?:大|主要)?(?:[一-龥]{0,8}领域|方面|领域|环节|阶段|层次|维度|重点领域|批次|一批)", tail):
        return True
    if _THRESHOLD.search(before[-12:]) and re.match(r"(?:以上|以下)?(?:的|项目|企业|生产线)", text[q.end : clause[1]]):
        return True
    if re.search(r"(?:到|比|较)$", before) and q.unit == "年":
        return True
    return bool(re.match(r"(?:以上|以下)?(?:的)?(?:熟料)?(?:生产线|烧结砖)", text[q.end : clause[1]]) and not q.is_count)


def _subject_of_other(before: str, tail: str, words: str) -> bool:
    """Whether a count stands before the subject of another verb: 12条产业链现代化水平全面提升."""
    if not re.search(r"(?:提升|提高|增强|显现|完善|优化|发展|集聚|胜出|入选|覆盖|落地)$", tail):
        return False
    return not _MAKING.search(words[: len(words) - len(tail)]) and not relations.split_verb(before)[1]


def _distributed(text: str, first: int, listed: list[Quantity], k: int) -> str:
    """Return the subject of the k-th number behind 分别: 甲、乙分别达到1亿元、2亿元."""
    words = text[first : listed[0].start]
    hit = _EACH.search(words)
    if not hit:
        return ""
    names = words[: hit.start()]
    if not names.strip("，："):
        # The names stand in the clause before.
        sentence_start = max(text.rfind("。", 0, first), text.rfind("\n", 0, first)) + 1
        names = text[sentence_start : max(sentence_start, first - 1)].split("，")[-1]
        names = re.sub(r"(?:双|全部|均)?(?:翻番|提升|增长|提高)+$", "", names)
    parts = [p for p in re.split(r"、|和|及|与", _CLEAN.sub("", names)) if p]
    return parts[k] if len(parts) == len(listed) else ""


def _indicator(
    scan: _Scan, noun: str, verb: str, q: Quantity, tail: str, end: int, before: str
) -> tuple[str, int]:
    """Return the indicator and where its words end."""
    bare = _CLEAN.sub("", noun)
    bare = re.sub(r"(?:比|较)(?:20\d\d年|上年|“十[一二三四五]五”末)(?:平均|累计)?", "", bare)
    made = _MAKE.sub("", bare)
    after = _UNIT_NOUN.match(tail)
    if q.is_count or (q.unit.endswith(("人", "吨")) and not made):
        if after and (not made or not re.search(r"[一-龥]{2}", made) or re.search(r"(?:建设|培育|打造|建成|新增|创建|形成|发展|引进|认定)$", made)):
            noun = _SCOPE.sub("", after["noun"]).strip("的")
            if re.fullmatch(r"国家级|省级|市级|省级以上|国家级和省级", noun):
                shared = re.match(r"、\d+[个家项户][^，。；、]*?级(?:以上)?(?P<noun>[^，。；、]{2,20})", tail[after.end() :])
                noun += shared["noun"] if shared else ""
            return noun, end + after.end()
        if made and made != bare and after and not verb and not re.match(r"[以左]", tail) and len(made) <= 1:
            return after["noun"], end + after.end()
        if after and made and "、" in made and re.match(r"[^，。；]{2,}", tail) and not verb:
            return after["noun"], end + after.end()
    if len(made) > 1 and not re.fullmatch(r"[的、和及与年]+", made):
        change = relations.growth(made)
        if change and len(made) - len(change) < 2 and scan.subject:
            base = re.sub(r"年均增长$|增长$", "", scan.subject)
            return base + made, end
        if made.endswith("的") and scan.subject:
            made += re.sub(r"^.*的", "", scan.subject)
        return made.strip("“”、"), end
    if after and q.is_count:
        return after["noun"], end + after.end()
    if q.unit in ("万", "亿") and after:
        return bare + after["noun"], end + after.end()
    change = relations.growth(before)
    if scan.subject and (change or verb):
        return scan.subject + change, end
    return "", end


def _once(found: list[Record]) -> list[Record]:
    """Leave out a headline that repeats the body: the same number and unit, no year of its own."""
    kept: list[Record] = []
    for record in found:
        twins = [k for k in kept if _same(k, record)]
        better = next((k for k in twins if k.values["year"] is not None or record.values["year"] is None), None)
        if better is not None:
            continue
        for twin in twins:
            kept.remove(twin)
        kept.append(record)
    return sorted(kept, key=lambda r: r.start)


def _same(a: Record, b: Record) -> bool:
    x, y = a.values, b.values
    if x["value"] != y["value"] or str(x["unit"] or "").rstrip("元") != str(y["unit"] or "").rstrip("元"):
        return False
    if x["year"] is not None and y["year"] is not None and x["year"] != y["year"]:
        return False
    if x["value"] is None:
        return str(x["value_text"]) == str(y["value_text"])
    left, right = str(x["indicator"]), str(y["indicator"])
    return left in right or right in left
