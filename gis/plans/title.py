"""What a plan is called: the lines at its head that make up its title, the same in short, and the years that it names."""

from __future__ import annotations

import re
from collections.abc import Sequence

from gis.plans import edition

_ENDS = re.compile(r"(?:规划|规划纲要|方案|意见|措施|计划|通知|办法|纲要|政策|要点|指南|目录)$")
# Years and edition, which titles bear in brackets or on a line of their own.
_TAIL = re.compile(rf"[（(]20\d\d[^（）()]{{0,14}}[）)]|{edition.IN_BRACKETS}|{edition.BARE}")
_NO_TITLE = re.compile(
    r"[〔\[]20\d\d[〕\]]|第\d+号$|[。；：:!！?？]"
    r"|(?:人民政府|办公[厅室]|委员会|厅|局|领导小组)$|^附件"
)
_YEARS = re.compile(r"(?P<first>20\d\d)年?\s*[-—–－~～至到]+\s*(?P<last>20\d\d)")
_BARE_YEARS = re.compile(r"20\d\d年?\s*[-—–－~～至到]+\s*20\d\d年?")
_YEARS_AT_END = re.compile(_BARE_YEARS.pattern + "$")
_BRACKETS = re.compile(r"[（(][^（）()]*[）)]|[（(].*$")
_BOILER = re.compile(
    r"(?:加快|推动|推进|促进|支持)|(?:国民经济和社会|高质量|创新|绿色|集群|转型升级"
    r"|融合)*(?:发展)?(?:五年)?(?:的)?(?:专项|中长期|实施|行动|工作|总体|若干|三年)*"
    r"(?:规划|方案|计划|意见|措施|纲要|办法|通知)(?:的通知)?$|“?十[三四五六]五”?时?期?|20\d\d年?"
)
_SHORT_ENOUGH = 10
_ABOVE = ("省", "自治区", "市", "州", "盟", "地区")
_LONGEST, _SHORT, _LINES, _LONG_SUBJECT = 80, 14, 3, 20


def of(lines: Sequence[str]) -> str:
    """Return the title that stands at the head of a document.

    Parameters
    ----------
    lines
        Its first lines, none empty.

    Returns
    -------
    str
        A title that stands on several lines is one; without a title the first line that may be one,
        shortened.

    Examples
    --------
    >>> of(["武隆府办发〔2023〕13号", "重庆市武隆区人民政府办公室", "关于武隆区加快推进绿色建材产业", "发展的实施意见", "各街道："])
    '关于武隆区加快推进绿色建材产业发展的实施意见'
    >>> of(["附件", "四川省绿色建材产业发展规划", "（2025-2027）", "征求意见稿", "前言"])
    '四川省绿色建材产业发展规划（2025-2027）（征求意见稿）'
    >>> of(["（资料图片仅供参考）", "江西将打造产业集群。"])
    '江西将打造产业集群。'
    """
    for number, line in enumerate(lines):
        bare = _bare(line)
        if _ENDS.search(bare) and len(line) <= _LONGEST and not _NO_TITLE.search(bare):
            return (_above(lines, number) + bare + "".join(_tails(line)) + _below(lines, number))[
                :_LONGEST
            ]
    plain = [line for line in lines if not re.fullmatch(r"[（(][^（）()]*[）)]", line)]
    return (plain or list(lines) or [""])[0][:60]


def _bare(line: str) -> str:
    """Return a line without years and edition at its end."""
    while (hit := re.search(f"(?:{_TAIL.pattern})$", line)) and hit.start():
        line = line[: hit.start()]
    return line


def _tails(line: str) -> list[str]:
    """Return the years and the edition at the end of a line, each in brackets."""
    return _bracketed(line[len(_bare(line)) :])


def _bracketed(words: str) -> list[str]:
    return [hit[0] if hit[0][0] in "（(" else f"（{hit[0]}）" for hit in _TAIL.finditer(words)]


def _above(lines: Sequence[str], number: int) -> str:
    """Return what of a title stands on the lines above one that is too short to be whole."""
    said = ""
    for line in reversed(lines[max(0, number - _LINES + 1) : number]):
        whole = said + _bare(lines[number])
        if whole.startswith("关于") or len(whole) >= _SHORT or _NO_TITLE.search(line):
            break
        said = line + said
    return said


def _below(lines: Sequence[str], number: int) -> str:
    """Return years and edition that stand on the lines below a title."""
    said = ""
    for line in lines[number + 1 : number + _LINES]:
        if not re.fullmatch(f"(?:{_TAIL.pattern})+", line):
            break
        said += "".join(_bracketed(line))
    return said


def period(title: str) -> tuple[int, int] | None:
    """Return the first and the last year that a title names, or None.

    Examples
    --------
    >>> period("某市建材产业实施方案（2026—2028年）"), period("某市“十五五”工业规划"), period("某市规划")
    ((2026, 2028), (2026, 2030), None)
    """
    if hit := _YEARS.search(title):
        first, last = int(hit["first"]), int(hit["last"])
        return (first, last) if first <= last else None
    if hit := re.search("十([三四五六])五", title):
        first = 2016 + 5 * "三四五六".index(hit[1])
        return first, first + 4
    return None


def subject(title: str, issuer: str | None, short: str | None = None) -> str:
    """Return what a title is about: without who issues it, the years, the edition and what every plan says.

    Parameters
    ----------
    title, issuer
        As the document has them.
    short
        What the issuer is called in short; without, its name without its rank.

    Examples
    --------
    >>> subject("广元市建材产业高质量发展实施方案（2026—2028年）", "广元市"), subject("广元市规划", "广元市")
    ('建材产业', '')
    """
    what = _BARE_YEARS.sub("", _BRACKETS.sub("", title)).removeprefix("关于").removeprefix("印发")
    ahead, named, behind = what.partition(issuer or "—")
    if named and (not ahead or ahead.endswith(_ABOVE)):
        what = behind  # 云南省昆明市…: who stands above the issuer is not said again
    what = _BOILER.sub("", what.removeprefix(_who(issuer, short)))
    return re.sub(r"[《》“”\s]", "", what)


def _who(issuer: str | None, short: str | None) -> str:
    """Return what an issuer is called: in short, or by its name without its rank."""
    return short or re.sub(
        r"(?<=[一-龥]{2})(?:(?:壮族|回族|维吾尔)?自治区|(?<!自治)(?:省|市|县|区))$",
        "",
        issuer or "",
    )


def short_title(title: str, issuer: str | None, short: str | None = None) -> str:
    """Return a title short enough for a badge: who, what, when; no word of it is cut.

    Parameters
    ----------
    title, issuer, short
        As :func:`subject` takes them.

    Examples
    --------
    >>> short_title("广元市建材产业高质量发展实施方案（2026—2028年）", "广元市")
    '广元建材产业 2026—2028'
    >>> short_title("广元市建材产业高质量发展实施方案（2026—2028年）（征求意见稿）", "广元市")
    '广元建材产业 2026—2028（征求意见稿）'
    >>> short_title("四川省广元市建材产业规划", "广元市")
    '广元建材产业'
    """
    who, what, when = _who(issuer, short), subject(title, issuer, short), _when(title, "—")
    is_one_sign = len(what) == 1
    said_edition = (
        f"（{said}）" if (said := edition.told(title)) else ""
    )  # two editions are told apart by nothing else
    if len(what) > _SHORT_ENOUGH:
        what = "" if when and who else "规划"
    said = " ".join(part for part in (who + (what or ("" if when else "规划")), when) if part)
    return said + said_edition if said and not is_one_sign else title  # 我的规划 is no plan of 我


def short_title_en(
    title: str, issuer: str | None, short: str | None = None, what: str | None = None
) -> str:
    """Return the same in English: two plans of one region and the same years differ in what they are about.

    Parameters
    ----------
    title, issuer
        As the document has them.
    short
        What the issuer is called in English; without, its Chinese name without its rank.
    what
        What the subject is called in English; without, it stays Chinese.

    Examples
    --------
    >>> short_title_en("广元市建材产业高质量发展实施方案（2026—2028年）（送审稿）", "广元市", "Guangyuan")
    'Guangyuan: 建材产业 2026–2028 (draft for review)'
    >>> short_title_en("四川省绿色建材产业规划", "四川省", "Sichuan", "Green building materials")
    'Sichuan: green building materials'
    >>> short_title_en("广元市规划", "广元市"), short_title_en("规划（2026—2028年）", None)
    ('Plan, 广元', 'Plan 2026–2028')
    """
    who, about, when = _who(issuer, short), what or subject(title, issuer), _when(title, "–")
    if what and who and not what[:2].isupper():
        about = what[0].lower() + what[1:]
    if not what and (
        len(about) > _LONG_SUBJECT or not _ENDS.search(_bare(_YEARS_AT_END.sub("", title)))
    ):
        about = ""  # a sentence of the news is no subject
    said_edition = f" ({edition.worded(said, 'en')})" if (said := edition.told(title)) else ""
    if about:
        return (
            " ".join(part for part in (f"{who}: {about}" if who else about, when) if part)
            + said_edition
        )
    return f"Plan {when}".rstrip() + (f", {who}" if who else "") + said_edition


def _when(title: str, between: str) -> str:
    years = period(title)
    return f"{years[0]}{between}{years[1]}" if years else ""
