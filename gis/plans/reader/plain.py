"""The text of a document made plain for reading, each character with its place in the raw text.

Documents arrive with broken lines, blanks between digits and Chinese signs, half-width
punctuation, radicals for signs and marks of the word processor. All rules of the reader run on
the plain text; every quote is cut from the raw text.
"""

from __future__ import annotations

import re
import unicodedata
from array import array
from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import accumulate, pairwise

from gis.plans.reader.lists.ruled import tabbed

# One character for one character, so that offsets stay simple.
_HALF = str.maketrans(
    {
        ",": "，",
        ";": "；",
        ":": "：",
        "(": "（",
        ")": "）",
        "!": "！",
        "?": "？",
        "[": "【",
        "]": "】",
    }
)
_ONE_FOR_ONE = {
    **{chr(0xFF10 + d): str(d) for d in range(10)},
    **{chr(0xFF21 + i): chr(0x41 + i) for i in range(26)},
    **{chr(0xFF41 + i): chr(0x61 + i) for i in range(26)},
    "％": "%",
    "．": ".",
    "－": "-",
    "＋": "+",
    "―": "—",
    "─": "—",
    "–": "—",
    "‑": "-",
    "〜": "～",
    "∼": "～",
    "﹣": "-",
    "﹑": "、",
    "︰": "：",
    "﹔": "；",
    "﹐": "，",
    "｡": "。",
    "､": "、",
    "「": "“",
    "」": "”",
    "『": "“",
    "』": "”",
    "〝": "“",
    "〞": "”",
    "＂": '"',
    "＇": "'",
    "〈": "《",
    "〉": "》",
    "﹙": "（",
    "﹚": "）",
    "≧": "≥",
    "≦": "≤",
    # What pdfium gives for a hyphen at the end of a line.
    "\ufffe": "-",
    "\x02": "-",
}
# A full stop as Latin keyboards write it: behind a Chinese sign, at the end of a line or before the next sentence; 一.总则 is a number.
_LATIN_STOP = re.compile(
    r"\.(?<=[一-龥”）]\.)(?<![一二三四五六七八九十表图款项]\.)(?=[ \t]*(?:[\r\n]|$)|[一-龥“])"
)
# Radicals that some PDF readers return for signs; NFKC folds most of them, these it leaves.
_RADICALS = dict(
    zip(
        "⺁⺄⺈⺌⺍⺗⺟⺠⺡⺢⺤⺥⺧⺨⺪⺫⺬⺭⺮⺯⺰⺱⺲⺳⺶⺷⺸⺼⺾⺿⻀⻁⻂⻃⻄⻅⻆⻇⻈⻉⻊⻋⻌⻍⻎⻏⻐⻑⻒⻓⻔⻕⻖⻗⻘⻙⻚⻛⻜⻝⻞⻟⻠⻡⻢⻣⻤⻥⻦⻧⻨⻩⻪⻫⻬⻭⻮⻯⻰⻱⻲",
        "厂乙刀小小心母民水水爪爪牛犬疋目示示竹糸丝网网网羊羊羊肉艹艹艹虎衣西西见角讠讠贝足车辶辶辶邑钅长长长门阜阜雨青韦页风飞食食饣食首马骨鬼鱼鸟卤麦黄黾齐齐齿齿龙龙龟龟",
        strict=True,
    )
)
_DROPPED = "\u200b\u200c\u200d\u200e\u200f\u2060\ufeff\u00ad\ufffd\x00"
_BREAKS = "\n\r\v\f\u2028\u2029"
_LINE = re.compile(f"[^{_BREAKS}]+")
_TABLE: dict[int, str] = {
    **{
        n: unicodedata.normalize("NFKC", chr(n))[:1]
        for n in (*range(0x2E80, 0x2FE0), *range(0xF900, 0xFB00))
    },
    **{ord(sign): plain for sign, plain in (*_RADICALS.items(), *_ONE_FOR_ONE.items())},
    **dict.fromkeys(map(ord, _DROPPED), " "),
    **dict.fromkeys(range(0xD800, 0xE000), " "),  # halves of signs, which a damaged print may hold
}
_TABLED = re.compile("[" + re.escape("".join(map(chr, _TABLE))) + "]")
_HALF_WIDTH = re.compile(r"[,;:()!?\[\]]")
# 8：42：50 is one ratio; behind a label (表1：2025年) a colon stays.
_RATIO = re.compile(r"[：∶](?<=\d[：∶])(?=\d{1,3}(?:\.\d{1,2})?(?![\d年]))")
# 1，000万吨 as input methods write it, no list: the figure ends in what it counts. 1·2亿吨 is a decimal, “3·15” a day.
_WIDE_THOUSANDS = re.compile(
    r"，(?<=\d，)(?<!\d{4}，)(?=\d{3}(?:[，,]\d{3})*(?:\.\d+)?[万亿千吨元家个户人亩公平立辆台套件座])"
)
# 甲、乙分别达到80，600亿元 may be two figures: behind 分别 one figure alone is not taken for thousands.
_EACH_TO_STOP = re.compile(r"分别(?P<figures>[^。；\n]*)")
_AMOUNT = re.compile(r"\d[\d，,.]*[万亿千吨元家个户人亩公平立辆台套件座]")
_RAISED_POINT = re.compile(r"[·•・‧](?<=\d.)(?=\d{1,3}[万亿千%‰倍吨元])")
# “精品粮油+调味品”产业 are two trades; “互联网+农业” is a manner, “煤+电+铝”产业链 a chain, “3+8” a scheme.
_JOINED_TRADES = re.compile(
    r"“(?!(?:互联网|物联网|旅游|文旅|文化|生态|科技|数字|智能|人工智能|党建|金融|电商|公司|企业|基地|合作社|农业)\+)(?P<list>[一-龥]{2,8}(?:\+[一-龥]{2,8}){1,4})”(?=(?:特色|主导|优势|支柱)?(?:产业(?!链)|集群))"
)
_SPELT_YEAR = re.compile("二[〇○零][〇○零一二三四五六七八九]{2}(?=年)")
_DIGITS = str.maketrans("〇○零一二三四五六七八九", "000123456789")
# A table as pages are often saved: its first cell on a line, each further one on a line behind a bar, a bar alone at the end.
_BARRED_ROW = re.compile(r"(?<=\n)[^\n|]{1,200}(?:\n\|[^\n|]{0,400}){1,12}\n\|(?=\n(?!\|)|$)")
_THOUSANDS = re.compile(r"\d{3}(?!\d)")
_CHUNK = re.compile(r"\S+")
_BOOKMARK = re.compile(r"\[bookmark: [^\]\n]{0,80}\]")
_NOTE_LINE = re.compile(r"#\s*[A-Za-z]{2,20}:[^\n]*(?:\n|$)")
_ENDS = tuple("。；：！？!?;:”》】」.)）")
_LABEL = re.compile(
    r"(?:第?[一二三四五六七八九十]{1,3}[、章节]|[（(][一二三四五六七八九十]{1,3}[）)]"
    r"|\d{1,2}[.．、](?!\d)|[（(]\d{1,2}[）)]|——|专栏|附件|[①-⑳])"
)
# A label with which an item begins, behind the end of a sentence or at the head of the line.
_ITEM = re.compile(
    r"(?<![^。！？： \t\u3000\n])(?:(?P<a>[一二三四五六七八九十]{1,3})、|（(?P<b>[一二三四五六七八九十]{1,3})）|(?P<c>\d{1,2})[、.](?!\d)|（(?P<d>\d{1,2})）)(?=[“一-龥])"
)
_FURTHER = re.compile(
    r"[。！？][ \t\u3000]*(?:[二三四五六七八九十]{1,3}、|（[二三四五六七八九十]{1,3}）|[2-9]\d?[、.]|（[2-9]\d?）)(?=[“一-龥])"
)
_NUMBERS = {
    ten + unit: 10 * n + m
    for n, ten in enumerate(("", "十", "二十", "三十"))
    for m, unit in enumerate(("", *"一二三四五六七八九"))
}
_RUNS_ON = re.compile("[，,。；;、]")
_FIGURE_ENDS = re.compile(
    r"\.?\d+(?:\.\d+)? ?(?:[年个%亿万家项吨元户条张座件]|千瓦|平方)|[%亿万吨年个项]"
)
_OF_FIGURE = frozenset("0123456789.")
# A word that calls for a figure and its first digits: 达到3 and 600亿元; no code, no date, no year, no page of a list of contents.
_OPEN_FIGURE = re.compile(
    r"(?:达到?|超过?|突破|约|近|为|于|增长|下降|降低|提高|提升|至|到|培育|建设|打造|新增|引进|建成|总计|累计|实现|完成|占|比重|重点|20\d\d[—～~-]) ?\d{1,3}\.?$|\d\.\d?$"
)
# What is whole as it stands: 39972-2021, 05-10, a year, a page behind leaders.
_WHOLE_FIGURE = re.compile(r"(?:[A-Za-z/-]\d*|\d-\d+|(?<!\d)(?:19|20)\d\d|…\d+|\.{3}\d+)$")
_TAIL, _FEWEST_LISTED, _LIST_ENDS = 16, 3, frozenset("业家个元%吨年区县市园户项")
_YEAR_AHEAD = re.compile("20\\d\\d年")
_COLUMNS = re.compile(r"\s{2}")
_RUNNING_SHARE = 0.4
_WIDEST_ROW = 40
_WRAP_LINES, _FEWEST_LINES, _LONG_LINE = 12, 4, 20
_WRAP_SHARE = 0.6


@dataclass(frozen=True, slots=True)
class Plain:
    """Plain text, and where its characters stand in the raw text.

    Attributes
    ----------
    text
        Without white space inside paragraphs; one line feed between paragraphs.
    raw
        As it was handed in.
    firsts, offsets
        Where each run begins whose characters stand side by side in both texts: in ``text``, and in ``raw``.
    """

    text: str
    raw: str
    firsts: array[int]
    offsets: array[int]

    def at(self, i: int) -> int:
        """Return the offset in the raw text of a character of the text."""
        run = bisect_right(self.firsts, i) - 1
        return self.offsets[run] + i - self.firsts[run]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Return the offsets in the raw text of ``text[start:end]``; an empty slice is empty."""
        if end <= start:
            return 0, 0
        return self.at(start), self.at(end - 1) + 1

    def quote(self, start: int, end: int) -> str:
        """Return the raw text of ``text[start:end]``, an exact substring of ``raw``."""
        first, last = self.span(start, end)
        return self.raw[first:last]


def _lines(text: str, skip: int) -> list[tuple[int, int]]:
    """Return start and end of every line behind an offset, blanks at both ends left out, empty lines too."""
    found: list[tuple[int, int]] = []
    led: dict[str, int] = {}
    for hit in _LINE.finditer(text):
        start, line = hit.start(), hit.group()
        left = start + len(line) - len(line.lstrip())
        right = start + len(line.rstrip())
        if right > left >= skip:
            cuts = _items(text, left, right, led)
            found.extend(
                [(a, a + len(text[a:b].rstrip())) for a, b in pairwise((left, *cuts, right))]
                if cuts
                else [(left, right)]
            )
    return found


def _items(text: str, start: int, end: int, led: dict[str, int]) -> list[int]:
    """Return where items begin that a page ran together in one line: …。1、甲产业集群。…。2、乙产业集群。….

    ``led`` holds the labels of the lines so far, by style: what stands above them is no list inside a line.
    """
    head = _ITEM.match(text, start, end)  # what stands before a line's first sign is blank
    if head:
        style = head.lastgroup or ""
        for deeper in [one for one in led if one > style]:
            del led[deeper]
        led[style] = _number(head[style])
    if end - start < _LONG_LINE or not _FURTHER.search(text, start, end):
        return []
    told: dict[str, list[tuple[int, int]]] = {}
    for hit in _ITEM.finditer(text, start, end):
        if hit.start() > start and text[max(start, hit.start() - _TAIL) : hit.start()].rstrip()[
            -1:
        ] not in tuple("。！？："):
            continue  # behind a blank inside a sentence
        style = hit.lastgroup or ""
        told.setdefault(style, []).append((_number(hit[style]), hit.start()))
    found: set[int] = set()
    for style, labels in told.items():
        above = [one for one in led if one >= style]
        if above and not (
            style in led and led[style] <= labels[0][0] <= led[style] + 1 and max(led) == style
        ):
            continue
        for (number, at), (further, behind) in pairwise(labels):
            if further == number + 1:
                found.update((at, behind))
    return sorted(found - {start})


def _head_notes(raw: str) -> int:
    """Return where the text begins after lines such as "# source: …" at the head of a file."""
    end = 0
    while hit := _NOTE_LINE.match(raw, end):
        end = hit.end()
    return end


def _width(text: str) -> float:
    """Return the width of a line in full signs: those of three bytes are full, others half."""
    return (len(text) + (len(text.encode("utf-8", "surrogatepass")) - len(text)) / 2) / 2


def _wrapped(raw: str, lines: list[tuple[int, int]]) -> tuple[float, int]:
    """Return the width and the number of signs of a full line where lines are broken inside sentences, else zeros."""
    texts = [raw[a:b] for a, b in lines]
    running = [t for t in texts if not t.endswith(_ENDS)]
    if (
        sum(_RUNS_ON.search(t) is not None for t in running) < _RUNNING_SHARE * len(running)
        or len(texts) < _FEWEST_LINES
        or not running
    ):
        return 0.0, 0  # a list of names of like length, no sentence broken into lines
    widths, signs = sorted(map(_width, running)), sorted(map(len, running))
    full, middle, longest = (
        widths[int(len(widths) * 0.9)],
        widths[len(widths) // 2],
        signs[int(len(signs) * 0.9)],
    )
    if len(texts) < _WRAP_LINES:
        # A short text must be broken always after as many signs; its titles and the ends of paragraphs are shorter.
        whole = sum(longest - 1 <= len(t) <= longest for t in texts)
        alike = (
            sum(n > longest // 2 and not longest - 1 <= n <= longest for n in signs)
            < _FEWEST_LINES // 2
            and max(map(len, texts)) <= longest
        )
        long = [t for t in running if len(t) > longest // 2]
        # Lines side by side that open or end alike are a list: 到2027年，甲县…产业 above 到2027年，乙县…产业.
        listed = (
            len({t[:2] for t in long}) < len(long)
            or (len(long) >= _FEWEST_LISTED and all(t[-1] in _LIST_ENDS for t in long))
            or any(a[-1].isdigit() and _YEAR_AHEAD.match(b) for a, b in pairwise(texts))
        )
        return (
            (full, longest)
            if alike and not listed and whole > 1 and longest >= _LONG_LINE
            else (0.0, 0)
        )
    broken = (
        len(running) >= _WRAP_SHARE * len(texts)
        and full <= 80
        and middle >= 0.8 * full
        and full >= 12
    )
    return (full, longest) if broken else (0.0, 0)


def _paragraphs(raw: str, lines: list[tuple[int, int]]) -> list[list[tuple[int, int]]]:
    """Group lines into paragraphs; in wrapped text a full line runs on into the next one, and so does a figure."""
    full, longest = _wrapped(raw, lines)
    groups: list[list[tuple[int, int]]] = []
    for line in lines:
        joins = False
        if groups:
            before = raw[groups[-1][-1][0] : groups[-1][-1][1]]
            here = raw[line[0] : line[1]]
            # Lines are broken at a width or, by programs, at so many signs.
            wide = (
                bool(full)
                and (_width(before) >= 0.88 * full or len(before) >= longest - 1)
                and not (before.endswith(_ENDS) and _LABEL.match(here))
            )
            joins = "\t" not in before and "\t" not in here and (wide or _one_figure(before, here))
        if joins:
            groups[-1].append(line)
        else:
            groups.append([line])
    return groups


def _number(label: str) -> int:
    """Return the number of a label in digits or Chinese numerals."""
    return int(label) if label.isdecimal() else _NUMBERS.get(label, 0)


def _one_figure(before: str, here: str) -> bool:
    """Whether a figure is broken by the end of a line, whatever the others are like: 到2 and 027年; no row of a table by blanks."""
    return (
        len(before) >= _LONG_LINE
        and _FIGURE_ENDS.match(here) is not None
        and _OPEN_FIGURE.search(before[-_TAIL:]) is not None
        and _RUNS_ON.search(before) is not None
        and _COLUMNS.search(before) is None
    )


def _translated(raw: str) -> str:
    """Return the raw text with one plain sign for each sign; marks of Word become blanks."""
    text = raw
    for sign in set(_TABLED.findall(raw)):  # most texts hold a few of them, if any
        text = text.replace(sign, _TABLE[ord(sign)])
    if "[bookmark:" in text:
        text = _BOOKMARK.sub(lambda hit: " " * len(hit.group()), text)
    if "二" in text:
        text = _SPELT_YEAR.sub(lambda hit: hit.group().translate(_DIGITS), text)
    if text.count("\n| ") > 1:
        text = _BARRED_ROW.sub(lambda hit: hit.group()[:-2].replace("\n|", "\t ") + "\n ", text)
    if "+" in text:
        text = _JOINED_TRADES.sub(lambda hit: f" {hit['list'].replace('+', '、')} ", text)
    text = _RAISED_POINT.sub(".", _HALF_WIDTH.sub(_widened, text))
    ends = [
        end
        for hit in _EACH_TO_STOP.finditer(text)
        if len(_AMOUNT.findall(hit["figures"])) == 1
        for end in hit.span()
    ]
    text = _WIDE_THOUSANDS.sub(
        lambda hit: "，" if bisect_right(ends, hit.start()) % 2 else ",", text
    )
    text = _LATIN_STOP.sub("。", text)
    return tabbed(_RATIO.sub(":", text))


def _widened(hit: re.Match[str]) -> str:
    """Return half-width punctuation made full, except inside numbers and Latin text."""
    sign, text, i = hit.group(), hit.string, hit.start()
    left, right = text[i - 1 : i], text[i + 1 : i + 2]
    if sign in ",:" and left.isdigit() and right.isdigit() and _grouped(text, i, sign):
        return sign
    if (
        sign not in "()"
        and left.isascii()
        and left.isalpha()
        and right.isascii()
        and right.isalpha()
    ):
        return sign
    return sign.translate(_HALF)


def _grouped(text: str, i: int, sign: str) -> bool:
    """Whether a comma or colon between digits belongs to a number (1,600) or a time (4:20)."""
    if sign == ":":
        return True
    return bool(_THOUSANDS.match(text, i + 1)) and not text[max(0, i - 4) : i].isdigit()


def _is_ascii_word(sign: str) -> bool:
    return sign.isascii() and (sign.isalnum() or sign in ".%")


def plain(raw: str) -> Plain:
    r"""Return the plain text of a document with the offsets of its characters.

    Parameters
    ----------
    raw
        Text as extracted; never changed.

    Returns
    -------
    Plain
        Line feeds separate paragraphs; a tab inside a line separates cells and stays.

    Examples
    --------
    >>> plain("到 2026 年, 产值达到 500 亿元").text
    '到2026年，产值达到500亿元'
    >>> made = plain("培育壮大集\n群")
    >>> made.quote(0, 4)
    '培育壮大'
    """
    text = _translated(raw)
    out: list[str] = []
    offsets = array("L")
    for group in _paragraphs(text, _lines(text, _head_notes(raw))):
        _append(text, group, out, offsets)
    return Plain(
        "".join(out),
        raw,
        array("L", accumulate(map(len, out[:-1]), initial=0)) if out else array("L"),
        offsets,
    )


def _append(text: str, group: list[tuple[int, int]], out: list[str], offsets: array[int]) -> None:
    """Append the signs of one paragraph in runs, blanks left out, and the offset of each run."""
    opened, end, last = False, -1, ""
    for first, stop in group:
        for start, run in _chunks(text, first, stop):
            chunk = run
            if not last and out:
                out.append("\n")
                offsets.append(start)
            elif last:
                between = text[end:start]
                if "\t" in between:
                    # One for each, so that an empty cell of a table keeps its place.
                    tabs = [end + k for k, sign in enumerate(between[:_WIDEST_ROW]) if sign == "\t"]
                    out.extend("\t" * len(tabs))
                    offsets.extend(tabs)
                elif (
                    between
                    and chunk[0] != "%"
                    and _is_ascii_word(last)
                    and _is_ascii_word(chunk[0])
                    and not (
                        start == first
                        and last in _OF_FIGURE
                        and chunk[0] in _OF_FIGURE
                        and not _WHOLE_FIGURE.search(text[max(0, end - _TAIL) : end])
                    )
                ):
                    # Across a line end 1 and 5亿元 are one figure.
                    out.append(" ")
                    offsets.append(end)
            if '"' in chunk:
                chunk, opened = _curled(chunk, opened=opened)
            out.append(chunk)
            offsets.append(start)
            end, last = start + len(chunk), chunk[-1]


def _chunks(text: str, first: int, stop: int) -> Iterable[tuple[int, str]]:
    """Return the runs of signs of a line without blanks, each with its offset; most lines are one."""
    line = text[first:stop]
    if line.split(None, 1) == [line]:
        return ((first, line),)
    return ((hit.start(), hit.group()) for hit in _CHUNK.finditer(text, first, stop))


def _curled(chunk: str, *, opened: bool) -> tuple[str, bool]:
    """Return straight quotation marks as opening and closing ones in turn."""
    signs = []
    for sign in chunk:
        signs.append(("”" if opened else "“") if sign == '"' else sign)
        opened ^= sign == '"'
    return "".join(signs), opened


def offsets_rise(made: Plain) -> bool:
    r"""Whether the offsets of a plain text never fall, which every quote relies on.

    Examples
    --------
    >>> offsets_rise(plain("一、总体要求\n 到2025年"))
    True
    """
    return all(a <= b for a, b in pairwise(map(made.at, range(len(made.text)))))
