"""Chains: nodes of materials and processes joined by a dash or a plus, or 从…到…再到…."""

from __future__ import annotations

from gis.plans.reader.pattern import Pattern
from gis.plans.reader.places.toponyms import Toponyms
from gis.plans.reader.records import Record
from gis.plans.reader.text.outline import outline, pieces
from gis.plans.reader.vocabulary.lexicon import any_between

_ANY = Pattern(r"[—→+再-]")  # 从甲到乙再到丙
_END = Pattern(r"供应链|产业链条?|链条|等(?=[^一-龥]|矿|完整)|为一体|的|全产业链|循环|”")
_PLUS = Pattern(r"“([^”\n]{2,30}(?:\+[^”\n+]{2,30}){1,10})”")
_FROM = Pattern(
    r"从(?P<a>[一-龥]{2,14}?)到(?P<b>[一-龥]{2,14}?)(?:，)?再到(?P<c>[一-龥]{2,14}?)(?=[，。；、的]"
    r"|$)"
)
_NOT = Pattern(
    r"\d|产业链|链长|部门|政府|企业\+|互联网|机器人|政策|市场主体|平台|银行|担保|龙头"
    r"|合作社|农户|公司|知名|主承|承载地|链主|服务商|供应商|产品[^加]|硬件|[<>]|首页|东盟"
    r"|我要|留言|征集|省级|国家级|[东南西北]翼|牵引|驱动|赋能|保障|标准|示范|推广"
)
_LEAD = Pattern(
    r"^(?:.*(?:建设|形成|构建|打造|延伸|发展|完善|推动|围绕|聚焦|瞄准|依托|立足|按照|以及|包括|即|为|：|，|“))"
)


def chains(text: str, toponyms: Toponyms) -> list[Record]:
    """Return the chains of a plain text.

    Examples
    --------
    >>> from gis.atlas import Atlas
    >>> from gis.plans.reader.places.gazetteer import toponyms
    >>> found = chains("建设石灰石—精品骨料—高性能混凝土—装配式建筑供应链。", toponyms(Atlas.bundled()))
    >>> found[0].values["nodes"][:2]
    ['石灰石', '精品骨料']
    """
    found: list[Record] = []
    signs = [hit.start() for hit in _ANY.finditer(text)]
    for _, inside in outline(text) if signs else ():
        for sentence in inside:
            if not any_between(signs, sentence.start, sentence.end):
                continue
            words = text[sentence.start : sentence.end]
            for hit in _PLUS.finditer(words):
                _add(found, sentence.start + hit.start(1), hit[1], "+", toponyms)
            for start, end in pieces(text, sentence.start, sentence.end, "，；：、"):
                _piece(found, start, text[start:end], toponyms)
            for hit in _FROM.finditer(words):
                nodes = [hit["a"], hit["b"], hit["c"]]
                start = sentence.start + hit.start()
                values = {"nodes": nodes, "separator": "到"}
                found.append(Record("chains", start, start + len(hit.group()), values, "from"))
    return sorted(found, key=lambda r: r.start)


_JOINT = Pattern(r"以及|和|及")


def _piece(found: list[Record], start: int, words: str, toponyms: Toponyms) -> None:
    """Read the nodes between dashes of one piece, the verb before and the head behind left out."""
    sign = next((s for s in ("—", "→", "-") if s in words), None)
    start, words = (start + 1, words[1:]) if words.startswith(("“", "”")) else (start, words)
    if sign is None or "——" in words:
        return
    lead = _LEAD.match(words[: words.index(sign)])
    lead_end = lead.end() if lead else 0
    joint = _JOINT.match(words[lead_end:])
    lead_end += joint.end() if joint else 0
    end = _END.search(words, lead_end)
    _add(
        found,
        start + lead_end,
        words[lead_end : end.start() if end else len(words)],
        sign,
        toponyms,
    )


def _add(found: list[Record], start: int, words: str, sign: str, toponyms: Toponyms) -> None:
    nodes = [n.strip("“”") for n in words.split(sign)]
    if len(nodes) < 2 or not all(2 <= len(n) <= 24 for n in nodes) or _NOT.search(words):
        return
    if any(toponyms.name_end(n, 0) == len(n) for n in nodes) or any(
        toponyms.name_end(n, i, weak=False) > i for n in nodes for i in (0, 2) if len(n) > i
    ):
        return
    if len(nodes) == 2 and sign in "-+":
        return
    found.append(
        Record("chains", start, start + len(words), {"nodes": nodes, "separator": sign}, "nodes")
    )
