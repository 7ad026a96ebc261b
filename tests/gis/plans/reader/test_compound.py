"""Numbers of several parts are read whole or not at all: a part of one is another number."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gis.plans.reader.goals.quantities import find
from gis.plans.reader.goals.targets import targets

READ = {
    "一点二万亿元": (1.2, None, "万亿元"),
    "零点五亿元": (0.5, None, "亿元"),
    "1点2万亿元": (1.2, None, "万亿元"),
    "八点五个百分点": (8.5, None, "个百分点"),
    "三点五平方公里": (3.5, None, "平方公里"),
    "一百零五亿元": (105, None, "亿元"),
    "五千零五十亿元": (5050, None, "亿元"),
    "一万二千亿元": (12000, None, "亿元"),
    "十二万八千吨": (128000, None, "吨"),
    "12万8千吨": (128000, None, "吨"),
    "1亿2000万元": (12000, None, "万元"),
    "一亿二千万元": (12000, None, "万元"),
    "两万三千家": (23000, None, "家"),
    "3千5百家": (3500, None, "家"),
    "十二万余人": (12, None, "万人"),
    "五万家": (5, None, "万家"),
    "三至五亿元": (3, 5, "亿元"),
    "三点五至四点五亿元": (3.5, 4.5, "亿元"),
    "5000万至1亿元": (0.5, 1, "亿元"),
    # Plain ones stay what they were.
    "五千亿元": (5000, None, "亿元"),
    "三四百亿元": (300, 400, "亿元"),
    "800亿—1000亿元": (800, 1000, "亿元"),
    "百分之八点五": (8.5, None, "%"),
    "二百五十万千瓦": (250, None, "万千瓦"),
}
# Of two meanings, or no amounts: years, times of day, layouts, parts of other words.
UNREAD = ["一百五亿元", "三千五亿元", "一万二亿元", "一千二三百亿元", "二〇二五年", "八点三十分", "一核三点五区", "零部件", "零碳园区", "第一百零五号"]  # fmt: skip


@pytest.mark.parametrize("words", READ)
def test_a_number_of_several_parts_is_read_whole(words):
    (one,) = find(words, 0, len(words))
    assert (one.value, one.value_max, one.unit) == READ[words]
    assert (one.start, one.end) == (0, len(words))


@pytest.mark.parametrize("words", UNREAD)
def test_what_has_two_meanings_or_counts_nothing_gives_no_number(words):
    assert find(words, 0, len(words)) == []


def test_a_goal_in_words_has_its_whole_figure():
    (goal,) = targets("到2027年，陶瓷产业产值达到一点二万亿元。")
    assert (goal.values["indicator"], goal.values["value"], goal.values["unit"]) == (
        "陶瓷产业产值", 1.2, "万亿元",
    )  # fmt: skip


def spelt(number: int) -> str:
    """The number as it is written in words, made from its digits and not by what reads it."""
    if number >= 10_000:
        high, low = divmod(number, 10_000)
        return spelt(high) + "万" + ("零" if 0 < low < 1000 else "") + (spelt(low) if low else "")
    said, gap = "", False
    for place, sign in ((1000, "千"), (100, "百"), (10, "十"), (1, "")):
        digit = number // place % 10
        gap = gap or (digit == 0 and bool(said))
        if digit:
            said += ("零" if gap else "") + "零一二三四五六七八九"[digit] + sign
            gap = False
    return said


@given(st.integers(min_value=1, max_value=99_999_999))
def test_any_number_in_words_before_a_scale_is_that_number_or_none(number):
    words = f"产值达到{spelt(number)}亿元"
    found = [q.value * {"亿元": 1, "万亿元": 10_000}[q.unit] for q in find(words, 0, len(words))]
    assert found == [pytest.approx(number)]
