"""Which families a clause is put to, in which order: those that have nothing to say without a sign are not asked.

A family is asked where its needs are met: one pass over the document finds every word that any
of them needs, so that most clauses are put before a handful of the families only.
"""

from __future__ import annotations

from gis.plans.reader.families import told
from gis.plans.reader.families.needs import STANDS, WORDS, WORDS_OR_STAND
from gis.plans.reader.families.order import FAMILIES, Family
from gis.plans.reader.grammar import unplaced
from gis.plans.reader.grammar.frame import Clause, Context
from gis.plans.reader.grammar.layouts import members
from gis.plans.reader.grammar.layouts.schemes import is_of_scheme
from gis.plans.reader.grammar.named import listed, titles
from gis.plans.reader.grammar.verbs import starts_act
from gis.plans.reader.present import pillars
from gis.plans.reader.vocabulary.heads import HEAD_CATEGORY
from gis.plans.reader.vocabulary.lexicon import Marks

_GROUPS = (*WORDS, *WORDS_OR_STAND)


def _meeting() -> tuple[tuple[int, ...], int, int]:
    """Return for each group and stand which needs it meets, which needs no family has, and how many needs the neediest has.

    The n-th bit is the first need of the n-th family, the bits behind those of all families are their second needs.
    """
    met, needs = [], dict.fromkeys(FAMILIES, 0)
    for families in (*(families for _, families in _GROUPS), *STANDS):
        bits = 0
        for family in families:
            bits |= 1 << needs[family] * len(FAMILIES) + FAMILIES.index(family)
            needs[family] += 1
        met.append(bits)
    most = max(needs.values())
    free = sum(
        1 << level * len(FAMILIES) + number
        for number, family in enumerate(FAMILIES)
        for level in range(needs[family], most)
    )
    return tuple(met), free, most


_MEETS, _FREE, _MOST = _meeting()
_ANNOUNCED, _DIRECTED, _UNPLACED, _LISTED = _MEETS[len(WORDS) : len(_GROUPS)]
(
    _FIRST, _OPENS, _HEADS, _MORE_BEHIND, _SITED_BEHIND, _SHARES_HEAD, _GOES_ON, _SAID, _OF_TRADE, _CATALOGUED, _BRACKETED, _COLON_FOLLOWS, _COLON_BEHIND,
    _COLON_BEFORE, _ENDS_IN_TRADE, _ENDS_IN_ROLE, _ENDS_IN_AREA, _ENDS_GROWN, _ENDS_IN_HEAD, _ACTS, _OF_SCHEME,
) = _MEETS[len(_GROUPS) :]  # fmt: skip
MARKS = Marks((words for words, _ in _GROUPS), _MEETS)
_ENDS = (
    (_ENDS_IN_ROLE, "极核心体区点撑翼域"),
    (_ENDS_IN_AREA, "区块团地"),
    (_ENDS_GROWN, told.GROWN_ENDS),
    (
        _ENDS_IN_HEAD,
        ["）", *(head[-1] for head, kind in HEAD_CATEGORY.items() if kind in titles.HEADINGS)],
    ),
    (_LISTED, listed.LISTED_ENDS),
)
_QUARTERS = frozenset("东西南北中")  # 北部地区重点布局甲: of the plan's trade
# By the last sign of a clause, as bits, what it ends in.
_BY_LAST = {
    sign: sum(bit for bit, signs in _ENDS if sign in signs) for _, signs in _ENDS for sign in signs
}


def _of_sentence(context: Context, clause: Clause) -> int:
    """Return as bits which stands all clauses of a sentence share."""
    sentence = clause.sentence
    found = _HEADS if sentence.start <= sentence.paragraph.start + 2 else 0
    if members.row_head(context, clause):
        found |= _SHARES_HEAD
    if context.catalogue:
        found |= _CATALOGUED
    if is_of_scheme(context, sentence.paragraph):
        found |= _OF_SCHEME
    if context.text.find("（", sentence.start, sentence.end) >= 0:
        found |= _BRACKETED
    return found


def _around(context: Context, clause: Clause) -> int:
    """Return as bits what stands before and behind a clause."""
    text, after = context.text, clause.index + 1
    behind = text[clause.end : clause.end + 1]
    found = 0
    if after < len(clause.all):
        found = _MORE_BEHIND
        if behind == "：" or text[clause.all[after][0]] in unplaced.WHERE_SIGNS:
            found |= _SITED_BEHIND
    if behind == "：":
        found |= _COLON_FOLLOWS | _COLON_BEHIND
    elif text.find("：", clause.start, clause.sentence.end) >= 0:
        found |= _COLON_FOLLOWS
    said = bool(context.records) and context.records[-1].end > clause.sentence.start
    if said:
        found |= _SAID | _ANNOUNCED | (_GOES_ON if clause.index else 0)
    before = text[clause.start - 1 : clause.start]
    if before == "：":
        found |= _COLON_BEFORE | _ANNOUNCED
    elif before == "；":
        found |= _ANNOUNCED
    return found


def _inside(clause: Clause) -> int:
    """Return as bits what a clause opens with and ends in."""
    words = clause.words
    last = words[-1:]
    found = _BY_LAST.get(last, 0)
    if starts_act(words, clause.lead):
        found |= _DIRECTED | _UNPLACED | _ACTS
    elif clause.lead and starts_act(words, 0):
        found |= _DIRECTED
    if last in "业一柱向域群" and words.removesuffix("之一").endswith(pillars.ENDS):
        found |= _ENDS_IN_TRADE
    return found


def _standing(context: Context, clause: Clause) -> int:
    """Return as bits where a clause stands."""
    if context.stood[0] is not clause.all:
        context.stood = (clause.all, _of_sentence(context, clause))
    found = context.stood[1] | _around(context, clause) | _inside(clause)
    if not clause.index:
        found |= _FIRST
    if clause.index or context.label or clause.words[:1] in _QUARTERS:
        found |= _OF_TRADE
    return found | _OPENS if clause.start == clause.sentence.paragraph.start else found


def _named() -> tuple[tuple[tuple[Family, ...], ...], ...]:
    """Return for every eight families, by the bits of those that are left, those that are."""
    eights = (FAMILIES[first : first + 8] for first in range(0, len(FAMILIES), 8))
    return tuple(
        tuple(
            tuple(family for number, family in enumerate(eight) if bits >> number & 1)
            for bits in range(1 << len(eight))
        )
        for eight in eights
    )


_NAMED, _ALL = _named(), (1 << len(FAMILIES)) - 1
_FURTHER = tuple(level * len(FAMILIES) for level in range(1, _MOST))


def asked(context: Context, clause: Clause) -> list[Family]:
    """Return the families that may have something to say about a clause, the surest first."""
    met = _FREE | context.marks.inside(clause.start, clause.end) | _standing(context, clause)
    all_met = met & _ALL
    for further in _FURTHER:
        all_met &= met >> further
    left = all_met.to_bytes(len(_NAMED), "little")
    return [
        family for named, bits in zip(_NAMED, left, strict=True) if bits for family in named[bits]
    ]
