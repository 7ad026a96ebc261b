"""What is told at a look: the long patterns that it spares would have found nothing."""

from __future__ import annotations

import re
from typing import Any

import pytest

from gis.atlas import Atlas
from gis.plans.reader import topics
from gis.plans.reader.grammar import frame
from gis.plans.reader.places.gazetteer import toponyms
from gis.plans.reader.places.issuer import with_issuer
from gis.plans.reader.places.openings import NO_OPENING, OPENS, UNNAMED
from gis.plans.reader.text import plain
from gis.plans.reader.trades import names_no_trade
from gis.plans.reader.vocabulary.branches import alternation, by_signs
from gis.plans.reader.vocabulary.heads import HEADS
from gis.plans.reader.vocabulary.verbs import ADVERB_FORMS, VERBS

_SIGNS, _GROUPS = re._constants, ("SUBPATTERN", "ATOMIC_GROUP")  # type: ignore[attr-defined]


def first_signs(parsed: Any) -> tuple[set[int], bool]:
    """Return the signs with which what a pattern finds can begin (-1 for any digit), and whether it may be empty."""
    found: set[int] = set()
    for op, value in parsed:
        if op is _SIGNS.LITERAL:
            return found | {value}, False
        if op is _SIGNS.IN:
            return found | {sign for kind, inner in value for sign in _of_set(kind, inner)}, False
        if op in (_SIGNS.ASSERT, _SIGNS.ASSERT_NOT, _SIGNS.AT):
            continue
        assert str(op) in (*_GROUPS, "BRANCH", "MAX_REPEAT", "MIN_REPEAT"), (
            f"{op} may begin with any sign"
        )
        if op is _SIGNS.BRANCH:
            parts = [first_signs(branch) for branch in value[1]]
        else:
            parts = [
                first_signs(
                    value[3]
                    if str(op) == "SUBPATTERN"
                    else value
                    if str(op) == "ATOMIC_GROUP"
                    else value[2]
                )
            ]
        found |= {sign for signs, _ in parts for sign in signs}
        if not any(empty for _, empty in parts) and not ("REPEAT" in str(op) and value[0] == 0):
            return found, False
    return found, True


def _of_set(kind: Any, inner: Any) -> set[int]:
    if kind is _SIGNS.LITERAL:
        return {inner}
    if kind is _SIGNS.RANGE:
        return set(range(inner[0], inner[1] + 1))
    assert inner is _SIGNS.CATEGORY_DIGIT, f"{kind} holds any sign"
    return {-1}


def test_the_openers_of_a_clause_begin_with_the_signs_that_are_looked_at():
    signs, empty = first_signs(re._parser.parse(frame._PLAIN_LEAD.pattern))  # type: ignore[attr-defined]
    assert not empty
    assert {
        chr(sign) for sign in signs if sign >= 0 and not chr(sign).isdecimal()
    } == frame._LEAD_SIGNS


TAILS = (
    "",
    "工业园区",
    "产业园",
    "岛建设",
    "湾重点发展",
    "河以北地区",
    "都市圈",
    "石化基地重点",
    "甲、乙、丙街道发展",
    "盐湖、丁盐湖",
    "镇",
    "沿江各市",
    "高新区重点",
    "长三角",
    "中部地区",
)


@pytest.mark.parametrize("tail", TAILS)
def test_no_place_opens_with_a_word_of_an_act(tail):
    assert {"推动", "加快", "在"} <= NO_OPENING
    assert [
        word for word in NO_OPENING if UNNAMED.match(word + tail) or OPENS.match(word + tail)
    ] == []


@pytest.mark.parametrize(
    "words",
    [
        alternation(*VERBS.values()),
        alternation(*HEADS.values()),
        ADVERB_FORMS,
        "应(?!县)|应当|应|应该|3D|3|做",
    ],
)
def test_a_tree_of_signs_finds_what_its_words_find(words):
    flat, tree = re.compile(f"(?:{words})+"), re.compile(f"(?:{by_signs(words)})+")
    parts = [re.sub(r"\(.*", "", word) for word in words.split("|")]
    texts = [
        "".join(parts[(k * n + n) % len(parts)][: 1 + (k + n) % 4] for n in range(5))
        for k in range(2000)
    ]
    found = [[hit.span() for hit in flat.finditer(text)] for text in texts]
    assert sum(map(len, found)) > len(texts)
    assert [[hit.span() for hit in tree.finditer(text)] for text in texts] == found


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("支撑体系", True), ("承接转移", True), ("政策链", True), ("一纵", True), ("央企", False), ("大央企", True), ("、央企", False), ("客户管理", True), ("热管理", False), ("客户管理系统", False),
        ("当地面业推出", True), ("面业推出", False), ("3万吨", True), ("3米", False), ("知名度高", False), ("知晓程度高", True), ("矿产新城", True), ("新城镇", False), ("旅游年", True), ("光年", False),
        ("柔和", False), ("船舶和", True), ("船舶重工", True), ("远望重工", False), ("为核心的", True), ("为目标", True), ("产品", True), ("产品包装", False), ("稳定同位素", True), ("陶瓷", False),
    ],
)  # fmt: skip
def test_what_names_no_trade_is_told_by_its_ends_and_by_what_it_holds(words, told):
    assert names_no_trade(words) is told


def test_words_that_hold_no_trade_are_no_topics():
    assert topics._known(["战略性新兴", "江西陶瓷", "优势", "甲铝", "传统纺织"]) == [
        "江西陶瓷",
        "甲铝",
        "传统纺织",
    ]
    assert topics._known([]) == []


def test_two_signs_tell_most_words_from_groups_of_regions():
    names = with_issuer(toponyms(Atlas.bundled()), "甘肃省规划")
    assert [names.are_first_signs(word) for word in ("兰白", "川渝", "兰兰", "绿色")] == [
        True,
        True,
        True,
        False,
    ]
    assert [names.is_group(word) for word in ("兰白", "川渝", "兰兰", "绿色")] == [
        True,
        True,
        False,
        False,
    ]


def test_a_line_is_cut_at_its_blanks():
    text = "甲乙\u3000丙 丁\n戊己"
    assert list(plain._chunks(text, 0, 6)) == [(0, "甲乙"), (3, "丙"), (5, "丁")]
    assert list(plain._chunks(text, 7, 9)) == [(7, "戊己")]
