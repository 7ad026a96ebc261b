"""Figures as they are written: the value to its last written digit, no powers of ten, no −0."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gis.words import amounts
from gis.words.catalogue import catalogue, text
from layers.freight import freight_tables
from views.widgets import figures

ROOT = Path(__file__).resolve().parents[3]
# {x:,g} and {x:,.10g}: Python writes 1234567 as 1.23457e+06 and −0.0 as -0.
GENERAL = re.compile(r"\{[^{}]*:[+z]?,(?:\.(\d+))?g\}")
MANY = st.floats(-1e12, 1e12, allow_nan=False)


@pytest.mark.parametrize(
    ("write", "digits"),
    [(amounts.significant, 4), (amounts.plain, 2), (figures.figure, 4), (amounts.amount, 10)],
)  # fmt: skip
@given(value=MANY)
def test_a_figure_is_written_without_powers_of_ten_and_close_to_its_value(write, digits, value):
    said = write(value)
    assert re.fullmatch(r"-?\d[\d,]*(\.\d+)?", said), said
    assert not re.fullmatch(r"-0(\.0+)?", said)
    near = 0.5 if abs(value) >= 10**digits - 0.5 else 0.51 * 10 ** (1 - digits) * abs(value)
    assert abs(float(said.replace(",", "")) - value) <= near + 1e-300


@pytest.mark.parametrize(
    ("value", "said"), [(12.345, "1,234 %"), (0.8333, "83.3 %"), (1e-7, "0.00001 %"), (-0.0, "0 %")]
)
def test_a_growth_of_more_than_ten_times_keeps_its_digits(value, said):
    """It was written 1.23e+03 %."""
    assert figures.percent(value) == said


def test_no_figure_of_the_code_is_written_by_the_general_format_of_python():
    """1,234,567 t stood as 1.23457e+06 over a map."""
    files = [
        path
        for room in ("gis", "layers", "views", "commands")
        for path in (ROOT / room).rglob("*.py")
    ]
    found = [
        f"{path.relative_to(ROOT)}: {hit.group()}"
        for path in files
        if "messages" not in path.parts
        for hit in GENERAL.finditer(path.read_text(encoding="utf-8"))
        if path.name != "amounts.py"
    ]  # fmt: skip
    assert not found
    # Messages take figures of up to 1e11 (tonnes), and no −0.
    assert not [
        key
        for key, pair in catalogue().items()
        for said in pair
        for hit in GENERAL.finditer(said)
        if int(hit.group(1) or 6) < 12
    ]


def _read(said: str) -> float:
    return float(said.replace(",", "").split()[0])


@given(value=st.floats(1e-6, 1e9))
def test_a_lower_bound_is_never_more_than_it_is_and_an_upper_one_never_less(value):
    """Capacities that stand "at least" were rounded to the nearest: 12,345.67 was at least 12,346."""
    noise = 1 + 1e-9
    assert _read(amounts.least(value)) <= value * noise
    assert _read(amounts.bounded(value, ">=")) <= value * noise
    assert _read(amounts.bounded(value, "<=")) >= value / noise
    assert _read(amounts.capacity(value, "Mt/a")) <= value * 100 * noise
    assert _read(amounts.bounded(value, ">=")) == pytest.approx(value, rel=1e-3)
    assert _read(amounts.least(value)) == pytest.approx(value, rel=0.1)


@given(value=st.integers(0, 9999), power=st.integers(-3, 0))
def test_a_bound_of_four_digits_is_said_as_it_is(value, power):
    number = value * 10.0**power
    for relation in (">=", "<=", "="):
        assert amounts.bounded(number, relation) == amounts.significant(number)


def test_only_the_largest_is_told_as_the_hundredth_percentile():
    """Ranks 2 to 14 of 2,842 counties stood as 100, and the last but one as 0."""
    count = 2842
    ranks = [rank / (count - 1) * 100 for rank in range(count)]
    told = [amounts.percentile(value) for value in ranks]
    assert (told.count("100"), told.count("0")) == (1, 1)
    assert (told[-1], told[0]) == ("100", "0")
    assert all(abs(float(said) - value) < 1 for said, value in zip(told, ranks, strict=True))


def test_what_is_undefined_or_unreachable_raises_nowhere():
    nan, inf = float("nan"), float("inf")
    for say in (amounts.plain, amounts.significant, lambda value: amounts.written(value, "plain")):
        assert [say(nan), say(inf), say(-inf)] == ["—", "inf", "-inf"]
    assert freight_tables.emitted(nan, "zh") == "— 吨 CO₂"


@pytest.mark.parametrize(
    ("value", "said"),
    [
        (1500.0, "1,500"), (0.00001, "0.00001"), (1234567890123.0, "1,234,567,890,123"),
        (-0.0, "0"), (float("nan"), "—"), (1e15, "1,000,000,000,000,000"),
    ],
)  # fmt: skip
def test_a_number_in_a_sentence_is_written_as_elsewhere(value, said):
    """A format of Python would write 1.23456789012e+12, 1e-05 and -0."""
    assert text("cli.shift.tonnes", "en", tonnes=value).split(" t ")[0] == f"flows: {said}"
    assert amounts.significant(value, 12) == said


def test_a_share_in_a_sentence_is_told_from_none_and_from_all():
    """A way 0.3 % cheaper than the road was 0% cheaper, and 99.96 % of all tonnes were 100.0%."""
    assert text("logistics.saves", share=0.003) == "比全程公路省 0.3%"
    assert text("logistics.saves", "en", share=0.25) == "25% cheaper than by road"
    assert text("logistics.load_note", "en", tonnes=4.0, share=0.9996) == "4 t, 99.96% of all"
    assert text("logistics.load_note", "en", tonnes=4.0, share=1.0) == "4 t, 100.0% of all"


def test_every_share_is_written_by_the_one_that_tells_it_from_none_and_from_all():
    """The format of Python says 0% of three in a thousand: values that are set (quantiles, classes) may take it."""
    found = [
        f"{path.name}: {hit.group()}"
        for room in ("gis", "layers", "commands", "views")
        for path in (ROOT / room).rglob("*.py")
        if "messages" not in path.parts
        for hit in re.finditer(r"\{[^{}\n]*:[,z]*\.\d%\}", path.read_text(encoding="utf-8"))
    ]
    assert found == ["loads.py: {last:.0%}"]
