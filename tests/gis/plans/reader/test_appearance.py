"""What is not part of the printed text gives no figure: phonetics, marks of notes, struck out, hidden."""

from __future__ import annotations

import pytest

from gis.plans.reader.formats import html, ofd, pdf, superscripts
from gis.plans.reader.formats.word import docx
from gis.plans.reader.goals import quantities
from gis.words import catalogue
from tests.gis.plans.reader import documents


def looking(words: str, properties: str) -> str:
    return documents.run(words).replace("<w:r>", f"<w:r><w:rPr>{properties}</w:rPr>")


def extracted(*runs: str, **parts: str):
    return docx.extract(documents.docx(f"<w:p>{''.join(runs)}</w:p>", **parts), "a.docx")


def styles(*made: str) -> str:
    return f"<w:styles {documents.W}>{''.join(made)}</w:styles>"


RAISED = '<w:vertAlign w:val="superscript"/>'


def test_a_phonetic_guide_is_read_without_its_phonetics():
    ruby = (
        f"<w:r><w:ruby><w:rubyPr><w:lid w:val='zh-CN'/></w:rubyPr><w:rt>{documents.run('bèng')}</w:rt>"
        f"<w:rubyBase>{documents.run('蚌')}</w:rubyBase></w:ruby></w:r>"
    )
    assert extracted(documents.run("强化"), ruby, documents.run("埠市")).text == "强化蚌埠市"


def test_a_raised_mark_is_no_digit_of_the_figure_beside_it():
    made = extracted(
        documents.run("产量372"), looking("1", RAISED), looking("2", RAISED), documents.run("万吨")
    )
    assert made.text == "产量372万吨"
    assert made.notes == [("reader.note_marks", {"count": 1, "found": "12"})]
    style = f'<w:style w:type="character" w:styleId="Base"><w:rPr>{RAISED}</w:rPr></w:style>'
    style += '<w:style w:type="character" w:styleId="Mark"><w:basedOn w:val="Base"/></w:style>'
    marked = looking("[3]", '<w:rStyle w:val="Mark"/>')
    assert (
        extracted(
            documents.run("产量"), marked, documents.run("372万吨"), styles=styles(style)
        ).text
        == "产量372万吨"
    )
    level = looking("1", '<w:rStyle w:val="Mark"/><w:vertAlign w:val="baseline"/>')
    assert (
        extracted(documents.run("372"), level, documents.run("万吨"), styles=styles(style)).text
        == "3721万吨"
    )


@pytest.mark.parametrize(
    ("before", "raised", "expected"),
    [
        ("产量372", "1", None), ("产量372", "[1]", None), ("产量", "①", None), ("372万吨", "注1", None), ("产量372", "*", None),
        ("增加值", "1,2", None), ("GDP", "1", None),
        ("37km", "2", "2"), ("5万m", "3", "3"), ("1.5×10", "8", "⁸"), ("1.5×10", "-3", "⁻³"), ("10", "8", "⁸"), ("10", "1", None), ("210", "8", None), ("10", "2万吨", "^2万吨"),
        ("产量（10", "4", "⁴"), ("面积(10", "3", "³"), ("产量（10", "1", None), ("产量（110", "4", None),
        ("海康威视", "®", "®"), ("第5", "th", "th"), ("产值", " ", " "),
    ],
)  # fmt: skip
def test_raised_signs_are_marks_exponents_or_text(before, raised, expected):
    assert superscripts.printed(before, raised) == expected


@pytest.mark.parametrize(
    ("properties", "kind"),
    [
        ("<w:strike/>", "struck_out"),
        ('<w:dstrike w:val="true"/>', "struck_out"),
        ("<w:vanish/>", "hidden_text"),
    ],
)
def test_text_struck_out_or_hidden_is_left_out_and_said(properties, kind):
    made = extracted(
        documents.run("产值"),
        looking("4000", properties),
        looking("多", properties),
        documents.run("5000亿元"),
    )
    assert made.text == "产值5000亿元"
    assert made.notes == [(f"reader.{kind}", {"count": 1, "found": "4000多"})]
    assert "4000多" in catalogue.text(f"reader.{kind}", "zh", **made.notes[0][1])
    off = properties.partition(" ")[0].rstrip("/>") + ' w:val="0"/>'
    assert (
        extracted(documents.run("产值"), looking("4000", off), documents.run("亿元")).text
        == "产值4000亿元"
    )


def test_a_style_hides_its_text_and_a_run_can_show_it_again():
    style = '<w:style w:type="paragraph" w:styleId="P"><w:rPr><w:vanish/></w:rPr></w:style>'
    style += '<w:style w:type="character" w:styleId="C"><w:rPr><w:vanish/></w:rPr></w:style>'
    start = '<w:pPr><w:pStyle w:val="P"/></w:pPr>'
    shown = looking("显", '<w:vanish w:val="0"/>')
    # What the styles of paragraph and signs both switch on is off: so the standard says of toggles.
    both = looking("现", '<w:rStyle w:val="C"/>')
    made = extracted(start, documents.run("隐"), shown, both, styles=styles(style))
    assert (made.text, made.notes) == (
        "显现",
        [("reader.hidden_text", {"count": 1, "found": "隐"})],
    )


def test_a_field_whose_signs_are_hidden_still_ends():
    def char(kind: str) -> str:
        return f'<w:r><w:rPr><w:vanish/></w:rPr><w:fldChar w:fldCharType="{kind}"/></w:r>'

    code = "<w:r><w:instrText>TC</w:instrText></w:r>"
    assert (
        extracted(char("begin"), code, char("end"), documents.run("产值5亿元")).text == "产值5亿元"
    )


def test_a_footnote_is_read_as_the_text_is():
    inner = (
        documents.run("含")
        + looking("水泥", "<w:strike/>")
        + documents.run("玻璃5")
        + looking("1", RAISED)
    )
    notes = f'<w:footnotes {documents.W}><w:footnote w:id="2"><w:p>{inner}</w:p></w:footnote></w:footnotes>'
    made = extracted(
        documents.run("产值5亿元"), '<w:r><w:footnoteReference w:id="2"/></w:r>', footnotes=notes
    )
    assert made.text == "产值5亿元\n含玻璃5"


def test_deleted_and_hidden_rows_and_deleted_cells_are_left_out():
    rows = documents.table([["水泥", "400"], ["玻璃", "500"], ["钢铁", "600"], ["纺织", "700"]])
    first, second, third, last = (part + "</w:tr>" for part in rows.split("</w:tr>")[:4])
    second = second.replace("<w:tr>", "<w:tr><w:trPr><w:del/></w:trPr>")
    third = third.replace("<w:tr>", "<w:tr><w:trPr><w:hidden/></w:trPr>")
    last = last.replace("<w:tc>", "<w:tc><w:tcPr><w:cellDel/></w:tcPr>", 1)
    made = docx.extract(documents.docx(first + second + third + last + "</w:tbl>"), "a.docx")
    assert made.text == "水泥\t400\n700"
    assert made.notes == [
        ("reader.tracked_changes", {"count": 2}),
        ("reader.hidden_text", {"count": 1, "found": "钢铁 600"}),
    ]


# HTML -------------------------------------------------------------------------------------------


def page(body: str):
    return html.extract(f"<html><meta charset=utf-8><body>{body}</body></html>".encode(), "a.html")


def test_phonetics_of_a_page_are_left_out():
    ruby = "<ruby>蚌<rp>(</rp><rt>bèng</rt><rp>)</rp></ruby>"
    assert page(f"<p>强化{ruby}埠市</p>").text == "强化蚌埠市"


@pytest.mark.parametrize(
    ("raised", "text", "found"),
    [
        ("产量372<sup>1</sup>万吨", "产量372万吨", "1"),
        ("产量372<sup><a href='#n1'>[1]</a></sup>万吨", "产量372万吨", "[1]"),
        ("产量<b>372</b><span style='vertical-align: super'>2</span>万吨", "产量372万吨", "2"),
        ("产量372<sup>1</sup><sup>2</sup>万吨", "产量372万吨", "12"),
        ("面积5km<sup>2</sup>", "面积5km2", None),
        ("产值1.5×10<sup>8</sup>元", "产值1.5×10⁸元", None),
    ],
)
def test_a_raised_mark_of_a_page_is_no_digit(raised, text, found):
    made = page(f"<p>{raised}</p>")
    assert made.text == text
    assert made.notes == ([("reader.note_marks", {"count": 1, "found": found})] if found else [])


@pytest.mark.parametrize(
    ("left_out", "kind"),
    [
        ("<del>4<b>00</b>0</del>", "struck_out"), ("<s>4000</s>", "struck_out"), ("<strike>4000</strike>", "struck_out"),
        ("<span style='TEXT-DECORATION: underline line-through'>4000</span>", "struck_out"),
        ("<span hidden>4000</span>", "hidden_text"), ("<span style='display:none'>4000</span>", "hidden_text"),
        ("<span style='mso-hide:all'>40<i>0</i>0</span>", "hidden_text"),
    ],
)  # fmt: skip
def test_text_of_a_page_struck_out_or_hidden_is_left_out_and_said(left_out, kind):
    made = page(f"<p>产值{left_out}5000亿元</p>")
    assert made.text == "产值5000亿元"
    assert made.notes == [(f"reader.{kind}", {"count": 1, "found": "4000"})]


def test_a_comment_within_a_figure_breaks_nothing_and_is_not_said():
    made = page("<p>产值50<!-- 4000 -->00亿元<script>1</script></p>")
    assert (made.text, made.notes) == ("产值5000亿元", [])


@pytest.mark.parametrize(
    ("font", "code", "sign"),
    [
        ("Symbol", "F0B3", "≥"), ("Symbol", "F0A3", "≤"), ("Symbol", "F0B4", "×"), ("Symbol", "F025", "%"), ("Symbol", "F06D", "μ"),
        ("Wingdings 2", "F052", "☑"), ("Wingdings 2", "F0A3", "□"), ("Wingdings", "F0FE", "☑"), ("Wingdings", "F082", "②"),
        ("宋体", "2265", "≥"), ("Webdings", "F04E", ""), ("Symbol", "", ""),
    ],
)  # fmt: skip
def test_a_symbol_prints_the_sign_of_its_font(font, code, sign):
    body = f'<w:p>{documents.run("亩均税收")}<w:r><w:sym w:font="{font}" w:char="{code}"/></w:r>{documents.run("50万元/亩")}</w:p>'
    assert docx.extract(documents.docx(body), "a.docx").text == f"亩均税收{sign}50万元/亩"


def test_a_symbol_of_a_page_that_word_saved_prints_the_sign_of_its_font():
    sign = "<span style='font-family:Symbol;mso-char-type:symbol;mso-symbol-font-family:Symbol'><span style='mso-char-type:symbol;mso-symbol-font-family:Symbol'>³</span></span>"
    assert (
        html.extract(
            f"<meta charset=utf-8><body><p>亩均税收{sign}50万元/亩</p>".encode(), "a.html"
        ).text
        == "亩均税收≥50万元/亩"
    )


# PDF --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("signs", "text", "found"),
    [
        (
            [("steel output 372", 12, 0), ("1", 8, 4), (" Mt in 2027", 12, 0)],
            "steel output 372 Mt in 2027",
            "1",
        ),
        (
            [("steel output 372", 12, 0), ("1,2", 7, 5), (" Mt in 2027", 12, 0)],
            "steel output 372 Mt in 2027",
            "1,2",
        ),
        (
            [("steel output ", 12, 0), ("[3]", 8, 4), ("372 Mt in 2027", 12, 0)],
            "steel output 372 Mt in 2027",
            "[3]",
        ),
        (
            [("area of the zone 37 km", 12, 0), ("2", 8, 4), (" in 2027", 12, 0)],
            "area of the zone 37 km2 in 2027",
            None,
        ),
        (
            [("value 1.5\\32710", 12, 0), ("8", 8, 4), (" yuan in 2027", 12, 0)],
            "value 1.5×10⁸ yuan in 2027",
            None,
        ),
        # Smaller on the same line, or lower: a digit like others.
        (
            [("steel output 372", 12, 0), ("1", 8, 0), (" Mt in 2027", 12, 0)],
            "steel output 3721 Mt in 2027",
            None,
        ),
        (
            [("emissions of CO", 12, 0), ("2", 8, -3), (" in 2027: 5 Mt", 12, 0)],
            "emissions of CO2 in 2027: 5 Mt",
            None,
        ),
    ],
)
def test_a_raised_mark_of_a_print_is_no_digit(signs, text, found):
    made = pdf.extract(documents.as_pdf(signs), "a.pdf")
    assert made.text.replace("\n", "").replace(" ", "") == text.replace(" ", "")
    assert made.notes == ([("reader.note_marks", {"count": 1, "found": found})] if found else [])


def test_what_was_crossed_out_typed_in_or_commented_in_a_viewer_is_not_read_and_said():
    words = [(60, 700, "steel output"), (130, 700, "372"), (150, 700, "400 Mt in 2027")]
    kinds = {
        "StrikeOut": "/QuadPoints[128 712 149 712 128 697 149 697]",
        "FreeText": "/Contents(6000 mu)",
    }
    kinds["Widget"] = "/FT/Tx/V<FEFF94A294C1>"
    marks = " ".join(
        f"<</Type/Annot/Subtype/{kind}/Rect[128 300 200 320]/F {{flags}} {more}>>"
        for kind, more in kinds.items()
    )
    made = pdf.extract(documents.as_annotated_pdf(words, marks.replace("{flags}", "4")), "a.pdf")
    assert made.text.split() == ["steel", "output", "400", "Mt", "in", "2027"]
    notes = [
        ("reader.annotated", {"count": 2, "found": "6000 mu / 钢铁"}),
        ("reader.struck_out", {"count": 1, "found": "372"}),
    ]
    assert made.notes == notes
    unseen = pdf.extract(documents.as_annotated_pdf(words, marks.replace("{flags}", "2")), "a.pdf")
    assert ("372" in unseen.text, unseen.notes) == (True, [])


@pytest.mark.parametrize(
    ("line", "left_out"),
    [((130, 703.5, 152, 703.5), "3000"), ((130, 699, 152, 699), ""), ((60, 703.5, 500, 703.5), "")],
    ids=["through one figure", "below it", "a rule across the page"],
)
def test_a_printed_line_through_signs_strikes_them_out(line, left_out):
    """As Word prints what a tracked change deletes: 产值30003200亿元 would be a good number."""
    words = [(60, 700, "steel output"), (130, 700, "3000"), (155, 700, "3200 Mt in 2027")]
    made = pdf.extract(documents.as_ruled_pdf(words, [line]), "a.pdf")
    assert ("3000" in made.text) == (not left_out)
    assert "3200" in made.text
    assert made.notes == (
        [("reader.struck_out", {"count": 1, "found": left_out})] if left_out else []
    )


def test_where_a_long_file_was_looked_through_for_lines_is_said(monkeypatch):
    words = [(60, 700, "steel output"), (130, 700, "3000"), (155, 700, "Mt in 2027")]
    monkeypatch.setattr(pdf, "_SHORT", 0)
    assert pdf.extract(documents.as_ruled_pdf(words, []), "a.pdf").notes == [
        ("reader.struck_sampled", {"pages": 1, "step": 50})
    ]
    struck = pdf.extract(documents.as_ruled_pdf(words, [(130, 703.5, 152, 703.5)]), "a.pdf")
    assert struck.notes == [("reader.struck_out", {"count": 1, "found": "3000"})]


def test_signs_that_lie_low_go_with_those_that_a_line_strikes_out():
    """A comma is hit by no line, and a line begins anew where the font changes."""
    words = [(60, 700, "steel output"), (130, 700, "30, 40."), (185, 700, "3200 Mt in 2027")]
    made = pdf.extract(
        documents.as_ruled_pdf(words, [(130, 703.5, 145, 703.5), (145, 703.5, 170, 703.5)]), "a.pdf"
    )
    assert made.text.split() == ["steel", "output", "3200", "Mt", "in", "2027"]
    assert made.notes == [("reader.struck_out", {"count": 1, "found": "30,40."})]


def test_what_a_crop_box_cuts_off_is_not_read_and_said():
    words = [(60, 700, "steel output 372 Mt in 2027"), (360, 700, "cement output 95 Mt in 2027")]
    left, right = (
        pdf.extract(documents.as_cropped_pdf(words, box), "a.pdf")
        for box in ((0, 0, 300, 842), (300, 0, 595, 842))
    )
    assert (left.text.strip(), right.text.strip()) == (words[0][2], words[1][2])
    assert left.notes == [("reader.cropped", {"count": 1, "found": "cementoutput95Mtin2027"})]
    whole = pdf.extract(documents.as_cropped_pdf(words, (0, 0, 595, 842)), "a.pdf")
    assert ("372" in whole.text, "95" in whole.text, whole.notes) == (True, True, [])


# OFD --------------------------------------------------------------------------------------------


def raised_in_ofd(raised: str, rise: float, size: float):
    """产量372 and 万吨 on one baseline, and between them a sign of its own size and rise in millimetres."""
    made = "".join(
        f'<ofd:TextObject Boundary="{x} {y} 60 {high}" Size="{high}"><ofd:TextCode X="0" Y="{high}" '
        f'DeltaX="g 9 {high / 2}">{words}</ofd:TextCode></ofd:TextObject>'
        for words, x, y, high in (
            ("产量372", 20, 20, 4), (raised, 30, 24 - rise - size, size), ("万吨，三是项目", 31, 20, 4),
        )
    )  # fmt: skip
    name = 'xmlns:ofd="http://www.ofdspec.org/2016"'
    return ofd.extract(
        documents.package({
            "OFD.xml": f"<ofd:OFD {name}><ofd:DocRoot>D/Document.xml</ofd:DocRoot></ofd:OFD>",
            "D/Document.xml": f'<ofd:Document {name}><ofd:Page BaseLoc="P/C.xml"/></ofd:Document>',
            "D/P/C.xml": f"<ofd:Page {name}>{made}</ofd:Page>",
        }),
        "a.ofd",
    )  # fmt: skip


def test_a_raised_mark_of_a_layout_is_no_digit():
    made = raised_in_ofd("1", 1.4, 2.5)
    assert (made.text, made.notes) == (
        "产量372万吨，三是项目",
        [("reader.note_marks", {"count": 1, "found": "1"})],
    )
    level = raised_in_ofd("1", 0, 2.5)
    assert (level.text, level.notes) == ("产量3721万吨，三是项目", [])


@pytest.mark.parametrize(
    "words",
    ["产值达到1.5×10^8元", "产值达到1.5×10⁸元", "装机达到2×600兆瓦", "产值达到1.5×1,000万元"],
)
def test_a_factor_is_no_figure(words):
    assert quantities.find(words, 0, len(words)) == []


def field(code: str, data: str = "", result: str = "") -> str:
    ends = "".join(
        f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>'
        + (documents.run(result) if kind == "separate" else "")
        for kind in (["separate"] if result else []) + ["end"]
    )
    start = f'<w:r><w:fldChar w:fldCharType="begin">{data and f"<w:ffData>{data}</w:ffData>"}</w:fldChar></w:r>'
    return f'{start}<w:r><w:instrText xml:space="preserve"> {code} </w:instrText></w:r>{ends}'


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("EQ \\f(1,3)", "1/3"),
        ("eq \\F(2;5)", "2/5"),
        ("eq \\o\\ac(○,5)", "⑤"),
        ("eq \\o(○,12)", "⑫"),
        ("PAGE", ""),
        ("EQX \\f(1,3)", ""),
    ],
)
def test_a_fraction_or_an_encircled_number_of_a_field_is_text(code, words):
    made = extracted(documents.run("占比"), field(code), documents.run("，其余"))
    assert (made.text, made.notes) == (f"占比{words}，其余", [])


def test_a_drawing_of_a_field_that_has_no_words_is_told():
    made = extracted(
        documents.run("约"), field("EQ \\r(3,8)"), documents.run("亿元"), field("EQ \\o\\ac(○,21)")
    )
    assert made.text == "约亿元"
    assert made.notes == [
        ("reader.fields", {"count": 2, "found": "EQ \\r(3,8) / EQ \\o\\ac(○,21)"})
    ]


LEVELS = '<w:listEntry w:val="国家级"/><w:listEntry w:val="省级"/>'


@pytest.mark.parametrize(
    ("code", "data", "words"),
    [
        ("FORMDROPDOWN", f'<w:ddList><w:result w:val="1"/>{LEVELS}</w:ddList>', "省级"),
        ("FORMDROPDOWN", f'<w:ddList><w:default w:val="1"/>{LEVELS}</w:ddList>', "省级"),
        ("FORMDROPDOWN", f"<w:ddList>{LEVELS}</w:ddList>", "国家级"),
        ("FORMDROPDOWN", f'<w:ddList><w:result w:val="7"/>{LEVELS}</w:ddList>', ""),
        ("FORMCHECKBOX", "<w:checkBox><w:checked/></w:checkBox>", "☑"),
        ("FORMCHECKBOX", '<w:checkBox><w:default w:val="1"/></w:checkBox>', "☑"),
        (
            "FORMCHECKBOX",
            '<w:checkBox><w:default w:val="1"/><w:checked w:val="0"/></w:checkBox>',
            "□",
        ),
        ("FORMCHECKBOX", "<w:checkBox/>", "□"),
    ],
)
def test_what_was_chosen_in_an_old_form_is_text(code, data, words):
    assert (
        extracted(documents.run("级别："), field(code, data), documents.run("园区")).text
        == f"级别：{words}园区"
    )


def test_a_field_that_has_a_result_is_not_written_twice():
    chosen = field("FORMDROPDOWN", f'<w:ddList><w:result w:val="1"/>{LEVELS}</w:ddList>', "省级")
    assert (
        extracted(documents.run("级别："), chosen, documents.run("园区")).text == "级别：省级园区"
    )


DROP_CAP = '<w:pPr><w:framePr w:dropCap="drop" w:lines="2" w:wrap="around" w:vAnchor="text" w:hAnchor="text"/></w:pPr>'


def test_a_drop_cap_stands_before_its_paragraph():
    large = looking("四", '<w:position w:val="-10"/><w:sz w:val="84"/>')
    small = looking("川省产值4000亿元。", '<w:sz w:val="21"/>')
    body = f"<w:p>{DROP_CAP}{large}</w:p><w:p><w:pPr/>{small}</w:p>"
    # A digit beside a larger one that hangs below the line is no raised mark.
    first, second = (
        looking("1", '<w:position w:val="-10"/><w:sz w:val="84"/>'),
        looking("2", '<w:sz w:val="21"/>'),
    )
    body += f"<w:p>{DROP_CAP}{first}</w:p><w:p>{second}{documents.run('个园区。')}</w:p>"
    made = docx.extract(documents.docx(body), "a.docx")
    assert (made.text, made.notes) == ("四川省产值4000亿元。\n12个园区。", [])
    last = docx.extract(
        documents.docx(
            f"<w:p>{documents.run('前文。')}</w:p><w:p>{DROP_CAP}{documents.run('四')}</w:p>"
        ),
        "a.docx",
    )
    assert last.text == "前文。\n四"
