"""What holds for any text: quotes stand at their offsets, nothing but own errors, white space apart."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gis.atlas import Atlas
from gis.errors import AtlasError
from gis.plans.reader.formats import sniff
from gis.plans.reader.reading import read
from gis.plans.reader.records import KINDS
from gis.plans.reader.text.outline import outline
from gis.plans.reader.text.plain import offsets_rise, plain
from tests.gis.plans.reader import documents
from tests.gis.plans.reader.plan_text import TEXT

ATLAS = Atlas.bundled()
LINES = [line for line in TEXT.split("\n") if line]
SIGNS = "，。；：（）“”《》—、0123456789%亿万个家年到在以为将把的和与及等市县区成都水泥产业集群基地打造\n\t\r ,;:()\u3000\ufeff"
noise = st.text(st.sampled_from(SIGNS), max_size=60)
texts = st.lists(st.one_of(st.sampled_from(LINES), noise), max_size=4).map("".join)


@settings(max_examples=300, deadline=None)
@given(texts)
def test_every_quote_is_the_text_at_its_offsets(raw):
    shown = read(ATLAS, raw).to_dict()
    for kind in (*KINDS, "unresolved"):
        for record in shown[kind]:
            assert raw[record["start"] : record["end"]] == record["quote"] != ""


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=200))
def test_any_text_is_read_without_an_error(raw):
    assert 0 <= len(read(ATLAS, raw).records) <= len(raw)


@settings(max_examples=200, deadline=None)
@given(texts)
def test_plain_text_keeps_every_sign_but_blanks(raw):
    made = plain(raw)
    assert offsets_rise(made)
    assert not made.text or made.span(0, len(made.text))[1] <= len(raw)
    bare = re.sub(r"[\s\ufeff]", "", raw)
    assert len(re.sub(r"\s", "", made.text)) == len(bare)


@settings(max_examples=100, deadline=None)
@given(texts)
def test_sentences_lie_in_order_inside_their_paragraph(raw):
    at = 0
    for paragraph, inside in outline(plain(raw).text):
        for sentence in inside:
            assert paragraph.start <= sentence.start < sentence.end <= paragraph.end
            assert sentence.start >= at
            at = sentence.end


@settings(max_examples=60, deadline=None)
@given(st.integers(0, len(TEXT)), st.sampled_from([" ", "\u3000", "  "]))
def test_blanks_inside_the_text_change_no_record(at, blank):
    def said(raw):
        return [(r.kind, r.values) for r in read(ATLAS, raw).records]

    if TEXT[at - 1 : at].isascii() or TEXT[at : at + 1].isascii():
        return
    assert said(TEXT[:at] + blank + TEXT[at:]) == said(TEXT)


@pytest.mark.parametrize(
    ("text", "records"),
    [
        (TEXT, None),
        ("支持宜昌、荆门等地磷石膏建材企业发展。（责任单位：省经信厅）", 1),
        ("支付比例不低于已完工工程价款的80%。支持宜昌发展水泥产业。", 3),
        ("水泥产能控制在100万t。支持宜昌发展水泥产业。", 2),
        ("装机达到20万kW。支持宜昌发展水泥产业。", 1),
        ("贯彻《湖北省条例》。支持宜昌发展水泥产业。", 1),
        ("贯彻条例。《方案》提出支持宜昌发展水泥产业。", 1),
        ("贯彻条例。2026年支持宜昌发展水泥产业。", 1),
    ],
)
def test_half_width_punctuation_changes_no_record(text, records):
    half = text.translate(str.maketrans("，；：（）。", ",;:()."))
    said = [(r.kind, r.values) for r in read(ATLAS, text).records]
    assert [(r.kind, r.values) for r in read(ATLAS, half).records] == said
    assert records in (None, len(said))


FILES = (
    documents.as_docx(TEXT),
    documents.as_ofd(TEXT),
    documents.as_html(TEXT),
    TEXT.encode("gb18030"),
)


@settings(max_examples=60, deadline=None)
@given(
    st.sampled_from(FILES),
    st.lists(st.tuples(st.integers(0, 10**6), st.integers(0, 255)), max_size=12),
    st.integers(0, 10**6),
)
def test_a_damaged_file_is_read_or_refused(content, changes, cut):
    damaged = bytearray(content)
    for at, value in changes:
        damaged[at % len(damaged)] = value
    if cut % 3 == 0:
        damaged = damaged[: cut % len(damaged)]
    try:
        said = sniff.extract(bytes(damaged), "a").text
    except AtlasError as refused:
        said = refused.message("zh")
    assert said


def test_a_hyphen_at_the_end_of_a_printed_line_stays():
    made = plain("重点发展 Micro\ufffeLED 显示、5G\x02A 通信")
    assert made.text == "重点发展Micro-LED显示、5G-A通信"
    assert made.quote(4, 13) == "Micro\ufffeLED"
