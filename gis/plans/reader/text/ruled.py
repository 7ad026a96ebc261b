"""Tables in running text: rows whose cells stand apart by strokes or by wide blanks, given tabs between their cells.

A sign is put for a sign, so that no offset moves. What stands alone (首页 | 新闻 | 图片) is no table:
only rows that stand below each other, with as many cells each, are.
"""

from __future__ import annotations

from gis.plans.reader.pattern import Pattern

_STROKES = Pattern("[|｜│┃]")
_LINE = Pattern("[^\n\r]+")
_WIDE = Pattern("(?<=\\S)(?:[ \u00a0]{3,}|[ \u00a0]*\u3000[ \u00a0\u3000]*)(?=\\S)")
_NUMBER = Pattern("\\d{1,3} {1,2}(?=\\S)")
_SENTENCE = Pattern("[。；！？]")
_FEWEST_STROKES, _FEWEST_ROWS, _WIDEST = 2, 3, 90


def tabbed(text: str) -> str:
    r"""Return a text with tabs for the strokes and for the first blanks that part the cells of its tables.

    Parameters
    ----------
    text
        A text; every sign of it keeps its place.

    Returns
    -------
    str
        As long as the text.

    Examples
    --------
    >>> tabbed("1 | 清河羊绒产业集群 | 羊绒\n2 | 安平丝网产业集群 | 丝网")
    '1 \t 清河羊绒产业集群 \t 羊绒\n2 \t 安平丝网产业集群 \t 丝网'
    >>> tabbed("首页 | 新闻 | 图片")
    '首页 | 新闻 | 图片'
    """
    if _STROKES.search(text):
        text = _by_strokes(text)
    if "   " in text or "\u3000" in text or "\u00a0\u00a0" in text:
        text = _by_blanks(text)
    return text


def _by_strokes(text: str) -> str:
    """Return a text with tabs for strokes in lines of two or more that stand below each other."""
    lines = [hit.span() for hit in _LINE.finditer(text) if text[hit.start() : hit.end()].strip()]
    ruled = [len(_STROKES.findall(text, a, b)) >= _FEWEST_STROKES for a, b in lines]
    signs = list(text)
    for k, (a, b) in enumerate(lines):
        if not ruled[k] or not (ruled[k - 1 : k] == [True] or ruled[k + 1 : k + 2] == [True]):
            continue
        bare = text[a:b].strip()
        for hit in _STROKES.finditer(text, a, b):
            outside = text[a : hit.start()].strip() == "" or text[hit.end() : b].strip() == ""
            signs[hit.start()] = " " if outside and bare else "\t"
    return "".join(signs)


def _by_blanks(text: str) -> str:
    """Return a text with a tab in each wide gap of three or more lines below each other, all of which have as many cells."""
    lines = [hit.span() for hit in _LINE.finditer(text) if text[hit.start() : hit.end()].strip()]
    gaps = []
    for a, b in lines:
        lead = a + len(text[a:b]) - len(text[a:b].lstrip())
        words = text[lead:b].rstrip()
        short = len(words) <= _WIDEST and "\t" not in words and not _SENTENCE.search(words)
        wide = [lead + hit.start() for hit in _WIDE.finditer(words)] if short else []
        number = (
            _NUMBER.match(words) if wide else None
        )  # behind the number of a row one blank is enough
        gaps.append([lead + number.end() - 1, *wide] if number else wide)
    signs, k = list(text), 0
    while k < len(gaps):
        end = k
        while end < len(gaps) and gaps[end]:
            end += 1
        # Where a row has fewer cells than another nobody knows which one is empty.
        if end - k >= _FEWEST_ROWS and len({len(row) for row in gaps[k:end]}) == 1:
            for at in (at for row in gaps[k:end] for at in row):
                signs[at] = "\t"
        k = max(end, k + 1)
    return "".join(signs)
