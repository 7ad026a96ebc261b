"""Chains: nodes of materials and processes joined by a dash or a plus, or 从…到…再到…."""

from __future__ import annotations

import re

from gis.plans.reader.records import Record
from gis.plans.reader.toponyms import Toponyms

_NODE = r"[一-龥A-Za-z（）、/]{2,24}?"
_DASH = re.compile(rf"(?<![—\d]){_NODE}(?:(?:—(?!—)|→|-|–|－－){_NODE}(?=—(?!—)|→|-|[，。；”、\n]|以及|$|为一体|等|的))+")
_PLUS = re.compile(r"“([^”\n]{2,30}(?:\+[^”\n+]{2,30}){1,10})”")
_FROM = re.compile(r"从(?P<a>[一-龥]{2,14}?)到(?P<b>[一-龥]{2,14}?)(?:，)?再到(?P<c>[一-龥]{2,14}?)(?=[，。；、的]|$)")
_NOT = re.compile(r"\d|产业链|链长|部门|政府|企业\+|互联网|机器人|政策|市场主体|平台|银行|担保|龙头|合作社|农户|公司|知名|主承|承载地|链主|服务商|供应商|产品[^加]|硬件")
_LEAD = re.compile(r"^(?:.*(?:建设|形成|构建|打造|延伸|发展|完善|推动|以及|包括|即|为|：|，|“))")
_CHAINWORD = re.compile(r"链|循环|全过程|一体化|体系|延伸")


def chains(text: str, toponyms: Toponyms) -> list[Record]:
    """Return the chains of a plain text.

    Examples
    --------
    >>> from gis.atlas import Atlas
    >>> from gis.plans.reader.gazetteer import toponyms
    >>> found = chains("建设石灰石—精品骨料—高性能混凝土—装配式建筑供应链。", toponyms(Atlas.bundled()))
    >>> found[0].values["nodes"][:2]
    ['石灰石', '精品骨料']
    """
    found: list[Record] = []
    for hit in _PLUS.finditer(text):
        _add(found, hit.start(1), hit.end(1), hit[1], "+", toponyms)
    for hit in re.finditer(r"[^，。；\n“”：]*?[^—，。；\n“”：](?:—(?!—)|→|-)[^，。；\n”]*", text):
        words, start = hit.group(), hit.start()
        lead = _LEAD.match(words[: words.find("—") if "—" in words else len(words)])
        if lead:
            words, start = words[lead.end() :], start + lead.end()
        for part in re.finditer(r"[^、“”]+|、", words):
            piece = part.group()
            sign = next((s for s in ("—", "→", "-") if s in piece), None)
            if sign is None or "——" in piece:
                continue
            end = re.search(r"(?:供应链|产业链条?|等(?=[^一-龥]|矿|完整)|为一体|的|等矿品|全产业链|循环)", piece)
            piece = piece[: end.start()] if end else piece
            opened = re.match(r"(?:以及|和|及)", piece)
            shift = opened.end() if opened else 0
            _add(found, start + part.start() + shift, start + part.start() + len(piece), piece[shift:], sign, toponyms)
    for hit in _FROM.finditer(text):
        nodes = [hit["a"], hit["b"], hit["c"]]
        found.append(Record("chains", hit.start(), hit.end(), {"nodes": nodes, "separator": "到"}, "from"))
    return sorted(found, key=lambda r: r.start)


def _add(
    found: list[Record], start: int, end: int, words: str, sign: str, toponyms: Toponyms
) -> None:
    nodes = [n.strip("“”") for n in words.split(sign)]
    if len(nodes) < 2 or not all(2 <= len(n) <= 24 for n in nodes) or _NOT.search(words):
        return
    if any(toponyms.name_end(n, 0) == len(n) for n in nodes) or any(
        toponyms.name_end(n, i, weak=False) > i for n in nodes for i in (0, 2) if len(n) > i
    ):
        return
    if len(nodes) == 2 and sign in "-+":
        return
    found.append(Record("chains", start, end, {"nodes": nodes, "separator": sign}, "nodes"))
