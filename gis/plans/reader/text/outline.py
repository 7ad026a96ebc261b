"""Paragraphs, headings and sentences of a plain text, and where each stands in the document."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import lru_cache

from gis.plans.reader.pattern import Pattern

# Levels of the usual numbering of Chinese documents, from the outside in.
_LEVELS = (
    Pattern(r"第[一二三四五六七八九十百]{1,3}[章篇编部]"),
    Pattern(r"第[一二三四五六七八九十百]{1,3}节"),
    Pattern(r"[一二三四五六七八九十]{1,3}[、.]"),
    Pattern(r"（[一二三四五六七八九十]{1,3}）[、.]?"),
    Pattern(r"\d{1,2}(?:\.\d{1,2}){0,3}[.、](?!\d)|\d{1,2}(?:\.\d{1,2}){1,3}(?=[一-龥])"),
    Pattern(r"（\d{1,2}）|\d{1,2}）|[①-⑳⑴-⒇]"),
)
_LABEL_SIGNS = frozenset(
    "第专表附（一二三四五六七八九十①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇"
)  # or a digit: with which they open
_PANEL = Pattern(r"(?:专栏|表|附表|附件)[一二三四五六七八九十\d]{1,3}[\s：:]?")
_BULLET = Pattern(r"——|—(?=[一-龥])|[•●○■◆▪](?=[一-龥\d“])|[·*-](?=[一-龥])")
_CONTENTS, _ENTRY = Pattern("目[ \t]*[录次]"), Pattern(r"[^。；！？]{2,60}?[\t….·—\s]*\d{1,3}")
_SENTENCE_END = "。！？"
_SENTENCE_ENDS = Pattern(f"[{_SENTENCE_END}]")
_HEADING_MAX = 40
_LONGEST = 1200
_LONGEST_PIECE = 400
_SPAN = re.Match.span
_SPEECH = 24  # What stands in quotes and is longer is said by somebody, no name.
_OPEN, _CLOSE = "（“《【", "）”》】"
_SIGNS = Pattern(r"[（“《【）”》】。！？\t]")
_BRACKETS = Pattern(r"[（“《【）”》】]")
_CUTS = Pattern(r"[（“《【）”》】，；：。！？、]")
# Brackets that hold no sign at which anything is cut: the slices between such signs are those without brackets.
_WHOLE = Pattern(
    r"[^（“《【）”》】]*(?:(?:（[^（“《【）”》】，；：！、]*）"
    r"|“[^（“《【）”》】，；：！、]*”"
    r"|《[^（“《【）”》】，；：！、]*》)[^（“《【）”》】]*)*"
)


@dataclass(frozen=True, slots=True, eq=False)
class Heading:
    """A heading: its level (0 outermost), its label and its words, and where it starts; equal only to itself."""

    level: int
    label: str
    title: str
    start: int


@dataclass(slots=True)
class Paragraph:
    """A paragraph: the slice of the plain text, the headings above it, its own label.

    Attributes
    ----------
    start, end
        Slice of the plain text.
    path
        Headings above it, outermost first; one that starts in the same line is among them.
    body
        Where the running text starts, after a label and a run-in heading.
    bullet
        Whether it opens with a dash.
    """

    start: int
    end: int
    path: tuple[Heading, ...] = ()
    body: int = 0
    bullet: bool = False
    is_heading: bool = False


@dataclass(slots=True)
class Sentence:
    """A sentence: the slice of the plain text and its paragraph."""

    start: int
    end: int
    paragraph: Paragraph = field(repr=False)


def _level(text: str) -> tuple[int, str] | None:
    if text[:1] not in _LABEL_SIGNS and not text[:1].isdecimal():
        return None
    hit = _PANEL.match(text)
    if hit:
        return 2, hit.group().rstrip("：: \t")
    for level, pattern in enumerate(_LEVELS):
        hit = pattern.match(text)
        if hit:
            return level, hit.group()
    return None


def _title_end(text: str, label_end: int) -> int:
    """Return where a run-in heading ends: its first full stop or colon, else the line's end."""
    for i in range(label_end, min(len(text), label_end + _HEADING_MAX)):
        if text[i] in "。：；！":
            return i
    return len(text) if len(text) - label_end <= _HEADING_MAX else label_end


def paragraphs(text: str) -> list[Paragraph]:
    r"""Return the paragraphs of a plain text with the headings that they stand under.

    Parameters
    ----------
    text
        Plain text, paragraphs separated by a line feed.

    Returns
    -------
    list of Paragraph
        In reading order; a heading is a paragraph of its own with ``is_heading``.

    Examples
    --------
    >>> found = paragraphs("一、目标\n（一）规模。产值达到5亿元。\n其他。")
    >>> [(p.is_heading, [h.title for h in p.path]) for p in found]
    [(True, ['目标']), (False, ['目标', '规模']), (False, ['目标', '规模'])]
    """
    found: list[Paragraph] = []
    path: list[Heading] = []
    start, contents = 0, False
    for line in text.split("\n"):
        end = start + len(line)
        made = Paragraph(start, end, body=start)
        lead = len(line) - len(line.lstrip("\t "))
        bare = line[lead:]
        # Lines of a table of contents are no headings: what stands behind it and before the first is under none.
        contents = _CONTENTS.fullmatch(bare) is not None or (
            contents and _ENTRY.fullmatch(bare) is not None
        )
        levelled = None if contents else _level(bare)
        bullet = _BULLET.match(bare)
        if levelled:
            _file(made, bare, start + lead, levelled, path)
        elif bullet:
            made.bullet = True
            made.body = start + lead + bullet.end()
        made.path = tuple(path)
        found.append(made)
        start = end + 1
    return found


def _file(
    made: Paragraph, bare: str, start: int, levelled: tuple[int, str], path: list[Heading]
) -> None:
    """Enter a labelled paragraph into the path of headings."""
    level, label = levelled
    stop = _title_end(bare, len(label))
    title = bare[len(label) : stop].strip("：: \t")
    while path and path[-1].level >= level:
        path.pop()
    path.append(Heading(level, label, title, start))
    rest = bare[stop:].strip("。：；！ \t")
    made.is_heading = not rest and not bare.endswith(("。", "；"))
    made.body = start + (stop + 1 if rest and title else len(label))


def sentences(text: str, paragraph: Paragraph) -> list[Sentence]:
    """Return the sentences of a paragraph; signs inside brackets and quotes do not end one, but for a speech of several."""
    found: list[Sentence] = []
    depth, start, speech = 0, paragraph.start, -1
    for hit in _SIGNS.finditer(text, paragraph.start, paragraph.end):
        i, sign = hit.start(), hit.group()
        if sign in _OPEN:
            close = _closed(text, i, paragraph.end)
            if close and sign == "“" and _SENTENCE_ENDS.search(text, i, close - 1):
                speech = close  # what is quoted are sentences of their own
            else:
                depth += close > 0  # a bracket that is never closed holds nothing
        elif sign in _CLOSE:
            depth = max(0, depth - (i != speech))
            if depth == 0 and sign == "”" and text[i - 1] in _SENTENCE_END:
                found.append(Sentence(start, i + 1, paragraph))
                start = i + 1
        elif sign == "\t" or (sign in _SENTENCE_END and depth == 0):
            if i > start:
                found.append(Sentence(start, i, paragraph))
            start = i + 1
    if paragraph.end > start:
        found.append(Sentence(start, paragraph.end, paragraph))
    return (
        [s for long in found for s in _cut(long)]
        if paragraph.end - paragraph.start > _LONGEST
        else found
    )


def _closed(text: str, at: int, end: int) -> int:
    """Return where the bracket at an offset is closed, 0 where nothing near closes it.

    Only so far is looked: a text of nothing but brackets must not cost the square of its length.
    """
    return max(0, text.find(_CLOSE[_OPEN.index(text[at])], at, min(end, at + _LONGEST)))


def _cut(sentence: Sentence) -> list[Sentence]:
    """Return a sentence, or its parts where it is longer than any that people write.

    Text without punctuation must not cost the square of its length.
    """
    length = sentence.end - sentence.start
    if length <= _LONGEST:
        return [sentence]
    return [
        Sentence(a, min(a + _LONGEST, sentence.end), sentence.paragraph)
        for a in range(sentence.start, sentence.end, _LONGEST)
    ]


@lru_cache(maxsize=1)
def outline(text: str) -> tuple[tuple[Paragraph, tuple[Sentence, ...]], ...]:
    r"""Return every paragraph of a plain text with its sentences; the last text is kept.

    Examples
    --------
    >>> [len(inside) for _, inside in outline("一、目标\n产值5亿元。企业3家。")]
    [1, 2]
    """
    return tuple((p, tuple(sentences(text, p))) for p in paragraphs(text))


@lru_cache(maxsize=16)
def _runs(at: str) -> Pattern:
    return Pattern(f"[^{re.escape(at)}]+")


def pieces(text: str, start: int, end: int, at: str = "，；：") -> list[tuple[int, int]]:
    """Return the slices of ``text[start:end]`` between the signs ``at``, brackets kept whole.

    Examples
    --------
    >>> words = "以甲（乙，丙）为主，发展丁"
    >>> [words[a:b] for a, b in pieces(words, 0, len(words))]
    ['以甲（乙，丙）为主', '发展丁']
    """
    if len(at) == 1 and text.find(at, start, end) < 0:
        found = [(start, end)] if end > start else []
    elif _BRACKETS.search(text, start, end) is None or _WHOLE.fullmatch(text, start, end):
        found = [*map(_SPAN, _runs(at).finditer(text, start, end))]
    else:
        found = _around_brackets(text, start, end, at)
    if end - start <= _LONGEST_PIECE:
        return found
    return [(k, min(k + _LONGEST_PIECE, b)) for a, b in found for k in range(a, b, _LONGEST_PIECE)]


def _around_brackets(text: str, start: int, end: int, at: str) -> list[tuple[int, int]]:
    """Return the slices between signs that stand in no bracket; a long speech in quotes is none."""
    found, depth, first, speech = [], 0, start, -1
    for hit in _CUTS.finditer(text, start, end):
        i, sign = hit.start(), hit.group()
        close = _closed(text, i, end) if sign in _OPEN else 0
        if sign == "“" and close - i > _SPEECH and "，" in text[i:close]:
            speech = close
        elif sign in _OPEN:
            depth += close > 0  # a bracket that is never closed holds nothing
        elif sign in _CLOSE:
            depth = max(0, depth - (i != speech))
        elif depth == 0 and sign in at:
            if i > first:
                found.append((first, i))
            first = i + 1
    if end > first:
        found.append((first, end))
    return found


def locator(path: tuple[Heading, ...]) -> str:
    """Return the labels of the headings as one word: 三（二）5.

    Examples
    --------
    >>> locator((Heading(2, "三、", "任务", 0), Heading(3, "（二）", "布局", 9)))
    '三（二）'
    """
    return "".join(h.label.rstrip("、.") for h in path)


def section(path: tuple[Heading, ...]) -> str:
    """Return the headings above a record as written, outermost first.

    Examples
    --------
    >>> section((Heading(2, "三、", "任务", 0), Heading(3, "（二）", "布局", 9)))
    '三、任务 （二）布局'
    """
    return " ".join(h.label + h.title for h in path)
