"""Documents: the same text in every format gives the same records; what cannot be read is said."""

from __future__ import annotations

import io
import os
import shutil
import subprocess
import zipfile

import pytest

from gis.atlas import Atlas
from gis.errors import DocumentError
from gis.plans.reader.formats import bounds, html, ofd, office, sniff, txt
from gis.plans.reader.formats.word import docx, numbering
from gis.plans.reader.reading import Reading, read
from gis.plans.reader.text.outline import locator
from tests.gis.plans.reader import documents
from tests.gis.plans.reader.plan_text import TEXT

ATLAS = Atlas.bundled()
CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")


def records(reading: Reading) -> set[tuple[object, ...]]:
    """What is said and where: kind, places, industry, category, indicator, number, year, locator."""
    return {
        (
            r.kind, tuple(r.values.get("places") or ()), r.values.get("industry"), r.values.get("category"),
            r.values.get("indicator"), r.values.get("value"), r.values.get("year"),
            locator(reading.paragraph_at(r.start).path),
        )
        for r in reading.records
    }  # fmt: skip


def of(content: bytes, name: str) -> set[tuple[object, ...]]:
    return records(read(ATLAS, sniff.extract(content, name).text))


@pytest.fixture(scope="module")
def expected() -> set[tuple[object, ...]]:
    """What the plain text says."""
    return records(read(ATLAS, TEXT))


def test_the_text_holds_what_the_formats_are_compared_on(expected):
    kinds = {row[0] for row in expected}
    assert kinds == {"designations", "targets", "links", "chains", "incentives"}
    assert {row[-1] for row in expected if row[0] == "targets"} == {"一（二）"}
    assert len(expected) == 13


@pytest.mark.parametrize(
    ("content", "name"),
    [
        (documents.as_docx(TEXT), "plan.docx"),
        (documents.as_html(TEXT), "plan.html"),
        (documents.as_ofd(TEXT), "plan.ofd"),
        (documents.as_ofd(TEXT, 27, per_sign=True), "plan.ofd"),
        (TEXT.encode("utf-8-sig"), "plan.txt"),
        (TEXT.encode("gb18030"), "plan.txt"),
        (TEXT.encode("utf-16"), "plan.txt"),
        (TEXT.encode("utf-16-le"), "plan.txt"),
    ],
)
def test_every_format_gives_the_same_records_and_locators(content, name, expected):
    assert of(content, name) == expected


@pytest.mark.once
@pytest.mark.skipif(CHROMIUM is None, reason="no Chromium to print with")
def test_a_print_by_chromium_gives_the_same_records(tmp_path, expected):
    page, print_ = tmp_path / "plan.html", tmp_path / "plan.pdf"
    page.write_bytes(documents.as_html(TEXT * 1))
    command = [
        CHROMIUM,
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        f"--print-to-pdf={print_}",
        page.as_uri(),
    ]
    subprocess.run(command, capture_output=True, check=True, timeout=120)
    assert of(print_.read_bytes(), "plan.pdf") == expected


@pytest.mark.once
@pytest.mark.skipif(office.program() is None, reason="no LibreOffice to convert with")
def test_an_old_word_file_is_converted(tmp_path):
    source = tmp_path / "plan.docx"
    source.write_bytes(documents.as_docx(TEXT))
    subprocess.run(
        [office.program(), "--headless", "--convert-to", "doc", "--outdir", str(tmp_path), str(source)],
        capture_output=True, check=True, timeout=120,
    )  # fmt: skip
    if not (tmp_path / "plan.doc").exists():
        # `make test` installs it.
        assert not os.environ.get("CI"), "CI without the Writer"
        pytest.skip("LibreOffice without its Writer")
    # LibreOffice leaves out the text box, which has no place on the page in our document.
    unboxed = records(read(ATLAS, TEXT.replace("专栏1 重点产业\n", "")))
    assert of((tmp_path / "plan.doc").read_bytes(), "plan.doc") == unboxed


# Word -------------------------------------------------------------------------------------------


def text_of(body: str, **parts: str) -> str:
    return docx.extract(documents.docx(body, **parts), "a.docx").text


def test_a_tracked_change_is_read_as_accepted_and_noted():
    old = "<w:del><w:r><w:delText>4000</w:delText></w:r></w:del>"
    new = f"<w:ins>{documents.run('5000')}</w:ins>"
    body = f"<w:p>{documents.run('产值')}{old}{new}{documents.run('亿元')}</w:p>"
    made = docx.extract(documents.docx(body), "a.docx")
    assert made.text == "产值5000亿元"
    assert made.notes == [("reader.tracked_changes", {"count": 2})]


def test_a_text_box_is_read_once():
    assert text_of(documents.text_box("专栏一")) == "专栏一"


def test_the_prompt_of_an_empty_field_is_no_text_of_the_plan():
    def field(properties: str, inside: str) -> str:
        return (
            f"<w:sdt><w:sdtPr>{properties}</w:sdtPr><w:sdtContent>{inside}</w:sdtContent></w:sdt>"
        )

    inline = field("<w:showingPlcHdr/>", documents.run("单击此处输入文字。")) + field(
        "<w:showingPlcHdr w:val='0'/>", documents.run("300亿元")
    )
    block = field("<w:showingPlcHdr/>", documents.paragraph("选择一项。"))
    assert text_of(f"<w:p>{documents.run('产值')}{inline}</w:p>" + block) == "产值300亿元"


def test_content_controls_smart_tags_and_fields_keep_their_figures():
    sdt = f"<w:sdt><w:sdtContent>{documents.run('300')}</w:sdtContent></w:sdt>"
    tag = f"<w:smartTag>{documents.run('亿元')}</w:smartTag>"
    field = (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>FORMTEXT</w:instrText></w:r>'
        f'<w:r><w:fldChar w:fldCharType="separate"/></w:r>{documents.run("，企业5家")}<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )
    body = f"<w:p>{documents.run('产值')}{sdt}{tag}{field}</w:p>"
    assert (
        text_of(body + f"<w:sdt><w:sdtContent>{documents.paragraph('块')}</w:sdtContent></w:sdt>")
        == "产值300亿元，企业5家\n块"
    )


def test_a_footnote_follows_its_paragraph():
    notes = f'<w:footnotes {documents.W}><w:footnote w:id="2"><w:p>{documents.run("含水泥。")}</w:p></w:footnote></w:footnotes>'
    body = f'<w:p>{documents.run("产值5亿元")}<w:r><w:footnoteReference w:id="2"/></w:r>{documents.run("。")}</w:p>'
    assert text_of(body, footnotes=notes) == "产值5亿元。\n含水泥。"


@pytest.mark.parametrize(
    ("target", "content", "read"),
    [
        ("/word/afchunk.mht", "MIME-Version: 1.0\nContent-Type: text/html; charset=utf-8\n\n<html><body><p>产值达到4000亿元</p></body></html>", True),
        ("chunk.html", "<html><meta charset='utf-8'><body><p>产值达到4000亿元</p></body></html>", True),
        ("chunk.docx", documents.docx(documents.paragraph("产值达到4000亿元") + '<w:altChunk xmlns:r="r" r:id="a"/>'), True),
        ("chunk.rtf", "{\\rtf1}", False), ("missing.html", None, False),
    ],
)  # fmt: skip
def test_a_part_that_a_document_imports_is_read_or_said(target, content, read):
    body = f'{documents.paragraph("附件")}<w:altChunk xmlns:r="r" r:id="rId1"/>'
    made = docx.extract(documents.docx_importing(body, target, content), "a.docx")
    assert made.text == ("附件\n产值达到4000亿元" if read else "附件")
    assert ("reader.imported" in dict(made.notes)) == (not read or target == "chunk.docx")


def drawing(kind: str, content: str | None) -> bounds.Extracted:
    """A document with one drawing between two paragraphs, read."""
    shown = f'<w:p><w:r><w:drawing><a xmlns:r="r">{kind}</a></w:drawing></w:r></w:p>'
    body = documents.paragraph("布局如下") + shown + documents.paragraph("以上为布局")
    target, relation = (
        ("charts/chart1.xml", "chart") if "chart" in kind else ("diagrams/data1.xml", "diagramData")
    )
    file = documents.docx_importing(body, target, None, relation)
    parts = {
        name: zipfile.ZipFile(io.BytesIO(file)).read(name)
        for name in zipfile.ZipFile(io.BytesIO(file)).namelist()
    }
    return docx.extract(
        documents.package(parts if content is None else parts | {f"word/{target}": content}),
        "a.docx",
    )


def test_a_diagram_is_read_in_its_order_and_a_chart_is_said():
    texts = {
        "1": "核心：成都发展电子信息",
        "2": "绵阳打造新型显示基地",
        "3": "德阳发展重大装备",
        "4": "箭头",
    }
    points = "".join(
        f'<pt modelId="{key}"{" type=" + chr(34) + "parTrans" + chr(34) if key == "4" else ""}><t><p><r><t>{words}</t></r></p></t></pt>'
        for key, words in texts.items()
    )
    ties = "".join(
        f'<cxn srcId="{one}" destId="{two}" srcOrd="{order}"/>'
        for one, two, order in (("0", "1", 0), ("1", "3", 0), ("0", "2", 1))
    )
    made = drawing(
        '<relIds r:dm="rId1"/>',
        f'<dataModel><ptLst><pt modelId="0" type="doc"/>{points}</ptLst><cxnLst>{ties}</cxnLst></dataModel>',
    )
    assert (made.text.split("\n"), made.notes) == (
        ["布局如下", texts["1"], texts["3"], texts["2"], "以上为布局"],
        [],
    )
    chart = drawing(
        '<chart r:id="rId1"/>',
        "<chartSpace><title><p><t>各市</t><t>产值</t></p></title><ser><v>4000</v></ser></chartSpace>",
    )
    assert (chart.text, chart.notes) == (
        "布局如下\n以上为布局",
        [("reader.charts", {"count": 1, "found": "各市产值"})],
    )
    assert dict(drawing('<relIds r:dm="rId1"/>', None).notes) == {
        "reader.imported": {"count": 1, "found": "?"}
    }


def test_rows_of_a_table_are_lines_with_tabs():
    assert (
        text_of(documents.table([["产业", "地点"], ["水泥", "成都、德阳"]]))
        == "产业\t地点\n水泥\t成都、德阳"
    )


def test_numbers_are_counted_as_word_prints_them():
    level = '<w:lvl w:ilvl="{}"><w:start w:val="1"/><w:numFmt w:val="{}"/>{}<w:lvlText w:val="{}"/></w:lvl>'
    xml = (
        f'<w:numbering {documents.W}><w:abstractNum w:abstractNumId="1">'
        + level.format(0, "chineseCounting", "", "%1、")
        + level.format(1, "decimal", "<w:isLgl/>", "%1.%2")
        + '</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num></w:numbering>'
    )
    lists = numbering.read(bounds.parse_xml(xml.encode(), "n"))
    assert [lists.label("1", n) for n in (0, 1, 1, 0, 1)] == ["一、", "1.1", "1.2", "二、", "2.1"]


# OFD --------------------------------------------------------------------------------------------


def test_an_escaped_blank_does_not_join_a_figure():
    assert "产值 4000亿元" in ofd.extract(documents.as_ofd("产值 4000亿元。" * 3), "a.ofd").text


def test_two_columns_are_read_one_after_the_other():
    objects = "".join(
        f'<ofd:TextObject Boundary="{x} {20 + 6 * n} 60 4" Size="4"><ofd:TextCode X="0" Y="3" DeltaX="g 7 4">{side}栏第{n}行的文字</ofd:TextCode></ofd:TextObject>'
        for n in range(8)
        for x, side in ((20, "左"), (110, "右"))
    )
    name = 'xmlns:ofd="http://www.ofdspec.org/2016"'
    content = documents.package(
        {
            "OFD.xml": f"<ofd:OFD {name}><ofd:DocRoot>D/Document.xml</ofd:DocRoot></ofd:OFD>",
            "D/Document.xml": f'<ofd:Document {name}><ofd:Page BaseLoc="P/Content.xml"/></ofd:Document>',
            "D/P/Content.xml": f"<ofd:Page {name}>{objects}</ofd:Page>",
        }
    )
    text = ofd.extract(content, "a.ofd").text
    assert text.index("左栏第7行") < text.index("右栏第0行")


# HTML -------------------------------------------------------------------------------------------


def test_a_page_in_gb2312_without_scripts_and_hidden_text():
    page = (
        "<html><head><meta charset=gb2312><script>var a='打造'</script></head><body><p style='display:none'>隐</p>"
        "<p>强化成都<b>水泥</b>产业集群</p><table><tr><td>甲</td><td>乙</td></tr></table></body></html>"
    )
    assert html.extract(page.encode("gb18030"), "a.html").text == "强化成都水泥产业集群\n甲\t乙"


def test_a_saved_page_is_read_from_its_html_part():
    page = "<html><meta charset=utf-8><body><p>产业集群</p></body></html>".encode()
    mht = (
        b"MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=x\r\n\r\n--x\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n"
        + page
        + b"\r\n--x--\r\n"
    )
    made = sniff.extract(mht, "a.mht")
    assert (made.format, made.text) == ("mht", "产业集群")


# Refusals ---------------------------------------------------------------------------------------


def refusal(content: bytes, name: str) -> str:
    with pytest.raises(DocumentError) as caught:
        sniff.extract(content, name)
    assert name in caught.value.message("zh")
    assert name in caught.value.message("en")
    return caught.value.key


def bomb() -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", b" " * (20 * 2**20))
    return out.getvalue()


def deep(depth: int) -> bytes:
    return documents.docx("<w:sdt>" * depth + documents.paragraph("字") + "</w:sdt>" * depth)


@pytest.mark.parametrize(
    ("content", "name", "key"),
    [
        (b"", "a.txt", "reader.empty"),
        (b"\x89PNG\r\n\x1a\n0000", "a.docx", "reader.picture"),
        (b"PK\x03\x04broken", "a.docx", "reader.damaged"),
        (b"%PDF-1.7\nbroken", "a.pdf", "reader.damaged"),
        (bomb(), "a.docx", "reader.too_large_unpacked"),
        (deep(5000), "a.docx", "reader.damaged"),
        (documents.package({"a.bin": "x"}), "a.zip", "reader.unknown_format"),
        (bytes(range(256)) * 40, "a.txt", "reader.unknown_format"),
        (documents.docx(""), "a.docx", "reader.no_text"),
        (
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"),
            "a.docx",
            "reader.encrypted",
        ),
    ],
)
def test_what_cannot_be_read_is_refused_with_what_to_do(content, name, key):
    assert refusal(content, name) == key


def test_entities_are_not_read():
    body = documents.paragraph("甲").replace("甲", "甲&e;乙")
    xml = f'<!DOCTYPE d [<!ENTITY e SYSTEM "file:///etc/hostname">]><w:document {documents.W}><w:body>{body}</w:body></w:document>'
    assert docx.extract(documents.package({"word/document.xml": xml}), "a.docx").text in (
        "甲乙",
        "甲",
    )


def test_an_old_word_file_without_libreoffice_says_how_to_save_it(monkeypatch):
    monkeypatch.setattr(office, "program", lambda: None)
    assert (
        refusal(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x00" * 600, "a.doc")
        == "reader.needs_office"
    )


def test_a_scan_is_called_one():
    pdf = (
        b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
        b"3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj\ntrailer<</Root 1 0 R>>\n"
    )
    assert refusal(pdf, "a.pdf") == "reader.scanned"


def test_a_workbook_is_read_row_by_row(tmp_path):
    import openpyxl

    book = openpyxl.Workbook()
    book.active.title = "附表"
    book.active.append(["水泥", "成都、德阳"])
    book.active.append(["产值", 500])
    path = tmp_path / "a.xlsx"
    book.save(path)
    assert sniff.extract(path.read_bytes(), "a.xlsx").text == "附表\n水泥\t成都、德阳\n产值\t500"


def test_what_merged_cells_of_an_annex_cover_is_no_figure_and_formulas_without_result_are_said(
    tmp_path,
):
    import openpyxl

    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "附表"
    for row in (["成都", "水泥", 12], [None, "玻璃", 5], ["德阳", "产值", "=1+1"]):
        sheet.append(row)
    sheet.merge_cells("A1:A2")
    path = tmp_path / "a.xlsx"
    book.save(path)
    # What a merge covers stays in files of other programs; openpyxl empties it.
    made = io.BytesIO()
    with zipfile.ZipFile(path) as before, zipfile.ZipFile(made, "w") as after:
        for member in before.infolist():
            part = before.read(member)
            after.writestr(
                member, part.replace(b'ref="A1:A2"', b'ref="A1:A2"/><mergeCell ref="B3:C3"')
            )
    found = sniff.extract(made.getvalue(), "a.xlsx")
    assert found.text == "附表\n成都\t水泥\t12\n成都\t玻璃\t5\n德阳\t产值"
    assert ("table_remark.formula", {"count": 1, "cells": "附表!C3"}) in found.notes


def test_what_stands_around_the_text_of_a_web_page_is_no_part_of_the_plan():
    links = "".join(
        f"<li><a href='#'>{words}</a></li>"
        for words in ("首页", "成都市政府", "四川省人民政府", "打造涪陵区页岩气产业集群")
    )
    words = "".join(
        f"<p>{line}</p>"
        for line in [
            "武隆区绿色建材产业规划",
            "强化白马镇石灰石产业。",
            "到2027年，全区产值达到50亿元。" + "坚持绿色发展。" * 60,
        ]
    )
    page = f"<html><body><div><ul>{links}</ul></div><div><h1>规划</h1><div>{words}</div></div><div>主办：成都市政府 ICP备1号</div></body></html>"
    made = sniff.extract(page.encode(), "a.html")
    assert made.text.split("\n")[:2] == ["规划", "武隆区绿色建材产业规划"]
    assert not {"涪陵", "成都", "首页"} & {made.text[k : k + 2] for k in range(len(made.text))}
    assert [(key, values["count"]) for key, values in made.notes] == [("reader.page_frame", 2)]


def test_half_a_sign_is_read_as_none():
    from gis.atlas import Atlas
    from gis.plans.reader.reading import read

    raw = "到2027年，产值\ud9b0达到50亿元。"
    (record,) = read(Atlas.bundled(), raw).to_dict()["targets"]
    assert (record["value"], raw[record["start"] : record["end"]]) == (50, record["quote"])


@pytest.mark.parametrize("encoding", ["utf-8", "gb18030"])
def test_a_few_lost_signs_are_said_and_do_not_change_the_encoding(encoding):
    text = "四川省新材料产业发展规划\n到2027年，产值达到500亿元，培育3个以上产业集群。" * 3
    cut = txt.extract(text.encode(encoding)[:-1], "a.txt")
    assert cut.text[:-2] == text[:-2]
    assert cut.notes == [("reader.lost_signs", {"count": 1})]
    broken = bytearray(text.encode(encoding))
    broken[3] = 0xFF
    made = html.extract(b"<html><body><p>" + bytes(broken), "a.html")
    assert made.text.endswith(text[-20:])
    assert made.notes[0][0] == "reader.lost_signs"
    assert txt.extract(text.encode(encoding), "a.txt").notes == []


def test_damaged_relationships_hinder_no_reading():
    body = documents.paragraph("到2027年，产值达到500亿元。")
    whole = zipfile.ZipFile(io.BytesIO(documents.docx(body)))
    parts = {name: whole.read(name) for name in whole.namelist()}
    made = docx.extract(
        documents.package(parts | {"word/_rels/document.xml.rels": "<Relationships><x"}), "a.docx"
    )
    assert made.text == "到2027年，产值达到500亿元。"


def test_a_page_without_a_sign_or_a_picture_is_called_blank_not_a_picture():
    import pypdfium2

    words = [(20.0, 700.0, "A page of words that were set in type.")]
    document = pypdfium2.PdfDocument(documents.as_ruled_pdf(words, []))
    document.new_page(500, 800, index=0).close()
    stream = io.BytesIO()
    document.save(stream)
    document.close()
    found = sniff.extract(stream.getvalue(), "a.pdf")
    assert found.notes == [("reader.pages_blank", {"pages": "1"})]
    assert found.text == "A page of words that were set in type."


@pytest.mark.parametrize(
    ("name", "sign"), [("布局.csv", ","), ("布局.csv", ";"), ("布局.tsv", "\t")]
)
def test_a_text_table_is_read_by_its_columns_as_a_workbook_is(name, sign):
    """Every row of places with their trades: as running text the first was lost."""
    rows = [["区域", "产业", "类别"], ["绵阳市", "陶瓷", "强化"], ["广元市", "石材", "培育"]]
    for encoding in ("utf-8-sig", "gb18030"):
        content = "".join(sign.join(row) + "\n" for row in rows).encode(encoding)
        made = read(Atlas.bundled(), sniff.extract(content, name).text).to_dict()
        assert [(r["category"], r["industry"], r["places"]) for r in made["designations"]] == [
            ("strengthen", "陶瓷", ["绵阳市"]), ("cultivate", "石材", ["广元市"]),
        ]  # fmt: skip
        assert made["document"]["title"] == ""  # its headings are none


@pytest.mark.parametrize(
    ("sheet", "title"),
    [("Sheet1", "某市产业布局规划"), ("工作表1", "某市产业布局规划"), ("布局规划", "布局规划")],
)
def test_a_sheet_that_nobody_named_gives_a_plan_no_title(tmp_path, sheet, title):
    import openpyxl

    book = openpyxl.Workbook()
    book.active.title = sheet
    for row in (["某市产业布局规划"], ["市州", "重点产业"], ["绵阳市", "陶瓷"]):
        book.active.append(row)
    book.save(tmp_path / "a.xlsx")
    made = read(Atlas.bundled(), sniff.extract((tmp_path / "a.xlsx").read_bytes(), "a.xlsx").text)
    assert made.to_dict()["document"]["title"] == title


@pytest.mark.parametrize(
    ("written", "text", "notes"),
    [
        ("产值达到10000\\~12000亿元。", "产值达到10000~12000亿元。", []),
        ("电子10~20亿元，装备30~40亿元。", "电子10~20亿元，装备30~40亿元。", []),
        ("**成都市**产值*达到*__500亿元__。", "成都市产值达到500亿元。", []),
        ("长3*4*5米，变量a_b_c。", "长3*4*5米，变量a_b_c。", []),
        (
            "产值~~400~~500亿元。",
            "产值500亿元。",
            [("reader.struck_out", {"count": 1, "found": "400"})],
        ),
        (
            "布局<del>电子信息、</del>装备。",
            "布局装备。",
            [("reader.struck_out", {"count": 1, "found": "电子信息、"})],
        ),
        (
            "产值372[^1]亿元，1.5×10^8^元。",
            "产值372亿元，1.5×10⁸元。",
            [("reader.note_marks", {"count": 1, "found": "1"})],
        ),
        ("# source: a\n## 目标\n> 一\n- 二", "# source: a\n目标\n一\n二", []),
        ("| 城市 | 产值 |\n|---|---:|\n| 成都 | 40 |", "城市\t产值\n成都\t40", []),
        ("见[意见](http://a.b/c)。", "见意见。", []),
    ],
)
def test_marks_of_markdown_are_no_text_and_what_is_struck_out_is_said(written, text, notes):
    found = sniff.extract(written.encode(), "plan.md")
    assert (found.text, found.notes) == (text, notes)
    assert sniff.extract(written.encode(), "plan.txt").text == written


def test_a_range_in_markdown_keeps_both_ends_and_a_struck_industry_is_none():
    raw = "到2027年，成都市电子信息产业产值达到10000\\~12000亿元。\n重点发展~~轴承产业、~~装备制造产业，布局在德阳市。"
    records = read(Atlas.bundled(), sniff.extract(raw.encode(), "plan.md").text).records
    (target,) = [r.values for r in records if r.kind == "targets"]
    assert (target["value"], target["value_max"], target["indicator"]) == (
        10000,
        12000,
        "成都市电子信息产业产值",
    )
    assert [r.values["industries"] for r in records if r.kind == "designations"] == [["装备制造"]]
