"""The signs of a document made plain, one for one: widths of punctuation, radicals, years in words, joined figures."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right

from gis.plans.reader.pattern import Pattern
from gis.plans.reader.text.ruled import tabbed

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
# A full stop as Latin keyboards write it: behind a Chinese sign, a per cent or a unit (80%.支持, 100万t.支持 are no decimals), at
# the end of a line, before the next sentence or who answers for this one （责任单位…）; 一.总则 and A.总则 are numbers.
_LATIN_STOP = Pattern(
    r"\.(?:(?<=[一-龥”）》%‰]\.)|(?<=[\d万亿 kMGWmh][tmghaWV²³]\.)|(?<=m[23]\.))"
    r"(?<![一二三四五六七八九十表图款项]\.)"
    r"(?=[ \t]*(?:[\r\n]|$)|[一-龥“《（]|(?:19|20)\d\d年)"
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
_TABLE: dict[int, str] = {
    **{
        n: unicodedata.normalize("NFKC", chr(n))[:1]
        for n in (*range(0x2E80, 0x2FE0), *range(0xF900, 0xFB00))
    },
    **{ord(sign): plain for sign, plain in (*_RADICALS.items(), *_ONE_FOR_ONE.items())},
    **dict.fromkeys(map(ord, _DROPPED), " "),
    **dict.fromkeys(range(0xD800, 0xE000), " "),  # halves of signs, which a damaged print may hold
}
_TABLED = Pattern("[" + re.escape("".join(map(chr, _TABLE))) + "]")
_HALF_WIDTH = Pattern(r"[,;:()!?\[\]]")
# 8：42：50 is one ratio; behind a label (表1：2025年) a colon stays.
_RATIO = Pattern(r"[：∶](?<=\d[：∶])(?=\d{1,3}(?:\.\d{1,2})?(?![\d年]))")
# 1，000万吨 as input methods write it, no list: the figure ends in what it counts. 1·2亿吨 is a decimal, “3·15” a day.
_WIDE_THOUSANDS = Pattern(
    r"，(?<=\d，)(?<!\d{4}，)(?=\d{3}(?:[，,]\d{3})*(?:\.\d+)?[万亿千吨元家个户人亩公平立辆台套件座])"
)
# 甲、乙分别达到80，600亿元 may be two figures: behind 分别 one figure alone is not taken for thousands.
_EACH_TO_STOP = Pattern(r"分别(?P<figures>[^。；\n]*)")
_AMOUNT = Pattern(r"\d[\d，,.]*[万亿千吨元家个户人亩公平立辆台套件座]")
_RAISED_POINT = Pattern(r"[·•・‧](?<=\d.)(?=\d{1,3}[万亿千%‰倍吨元])")
# “精品粮油+调味品”产业 are two trades; “互联网+农业” is a manner, “煤+电+铝”产业链 a chain, “3+8” a scheme.
_JOINED_TRADES = Pattern(
    r"“(?!(?:互联网|物联网|旅游|文旅|文化|生态|科技|数字|智能|人工智能|党建|金融|电商|公司"
    r"|企业|基地|合作社|农业)\+)(?P<list>[一-龥]{2,8}(?:\+[一-龥]{2,8}){1,4})”(?=(?:特色"
    r"|主导|优势|支柱)?(?:产业(?!链)|集群))"
)
_SPELT_YEAR = Pattern("二[〇○零][〇○零一二三四五六七八九]{2}(?=年)")
_DIGITS = str.maketrans("〇○零一二三四五六七八九", "000123456789")
# A table as pages are often saved: its first cell on a line, each further one on a line behind a bar, a bar alone at the end.
_BARRED_ROW = Pattern(r"(?<=\n)[^\n|]{1,200}(?:\n\|[^\n|]{0,400}){1,12}\n\|(?=\n(?!\|)|$)")
_THOUSANDS = Pattern(r"\d{3}(?!\d)")
_BOOKMARK = Pattern(r"\[bookmark: [^\]\n]{0,80}\]")


def translated(raw: str) -> str:
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
