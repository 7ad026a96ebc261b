"""Figures under headings, in rows whose unit is said once, in the next table; and what of them is shown as not understood."""

import pytest

from gis.atlas import Atlas
from gis.plans.reader.formats import sniff
from gis.plans.reader.goals.quantities import find
from gis.plans.reader.goals.targets import targets
from gis.plans.reader.reading import read


def goals(text):
    return [
        (t.values["indicator"], t.values["value"], t.values["unit"], t.values["year"])
        for t in targets(text)
    ]


def unread(text):
    return [
        (gap["reason"], gap["quote"]) for gap in read(Atlas.bundled(), text).to_dict()["unresolved"]
    ]


ACHIEVED = "一、发展基础\n（一）{}\n——规模持续扩大。竹产业产值达到32亿元，年均增长9%以上。\n——主体壮大。新增龙头企业15家。\n二、发展目标\n到2025年，竹产业产值达到50亿元。"


@pytest.mark.parametrize(
    "heading",
    ["取得成绩", "发展成就", "“十三五”规划执行情况", "主要指标完成情况", "工作成果", "历程"],
)
def test_below_a_heading_of_what_was_reached_stand_facts(heading):
    words = ACHIEVED.format(heading)
    assert goals(words) == [("竹产业产值", 50, "亿元", 2025)]
    assert unread(words) == []


def test_a_line_without_a_number_heads_what_was_reached_too():
    told = "“十三五”取得的成绩\n1.产业规模稳步增长。全县竹产业产值突破8亿元，年均增长10%以上。\n2.主体增强。培育龙头企业5家以上。"
    assert goals(told) == []
    assert goals(told + "\n发展目标\n到2025年，培育龙头企业9家以上。") == [
        ("龙头企业", 9, "家", 2025)
    ]


def test_an_item_that_something_shall_have_come_of_is_no_heading_of_the_past():
    words = "1）生产保持平稳增长。三年累计新增就业岗位3万个左右。\n2）自主创新取得成效。重点产品技术取得突破，竹纤维设备自给率提高到60%。"
    assert goals(words)[1:] == [("竹纤维设备自给率", 60, "%", None)]


@pytest.mark.parametrize(
    ("row", "values"),
    [
        ("100 200 300亿元", [100, 200, 300]), ("80 1200 300亿元", [80, 1200, 300]), ("1 200、1 300、900亿元", [1200, 1300, 900]),
        ("100、200和300亿元", [100, 200, 300]), ("100/200/300亿元", [100, 200, 300]), ("100,200,300亿元", [100, 200, 300]), ("1,200亿元、200亿元和300亿元", [1200, 200, 300]),
    ],
)  # fmt: skip
def test_behind_each_a_row_of_figures_is_one_for_each_name(row, values):
    named = [f"{what}产值" for what in ("竹", "茶", "菌")]
    assert goals(f"到2028年，竹、茶、菌产值分别达到{row}。") == [
        (n, v, "亿元", 2028) for n, v in zip(named, values, strict=True)
    ]


def test_a_row_of_figures_for_listed_years():
    assert goals("到2026年、2028年，竹业产值分别达到60 90亿元。") == [
        ("竹业产值", 60, "亿元", 2026),
        ("竹业产值", 90, "亿元", 2028),
    ]


@pytest.mark.parametrize(
    "row",
    [
        "竹、茶产值分别达到1 200 300亿元",
        "竹、茶、菌产值达到100 200 300亿元",
        "竹企、茶企达到10 20 30家",
        "园区、基地分别新增3、5-8个",
        "龙头企业分别达到3、5家",
    ],
)
def test_whose_a_figure_is_nobody_guesses(row):
    words = f"到2028年，{row}。"
    assert goals(words) == []
    assert unread(words) == [("target", words.rstrip("。"))]


def test_thousands_are_set_apart_by_spaces_where_no_row_is():
    assert [q.value for q in find("产值达到1 200亿元", 0, 10)] == [1200]


TABLE = "一、目标\n表1 主要指标\n指标\t2020年\t2025年\n竹产业产值（亿元）\t12\t20\n龙头企业（家）\t8\t15\n"


@pytest.mark.parametrize(
    "below",
    [
        "\n县\t产量（万吨）\t产值（亿元）\n青竹县\t30\t12\n黄竹县\t50\t22", "项目\t单位\t数量\n道路\t公里\t30", "表2 道路\n道路\t公里\t30",
        "\n道路\t30", "地点\t2020年产量\t2025年面积\n青竹县\t30\t12",
    ],
)  # fmt: skip
def test_the_next_table_does_not_take_the_headings_of_the_one_above(below):
    assert goals(TABLE + below) == [("竹产业产值", 20, "亿元", 2025), ("龙头企业", 15, "家", 2025)]


@pytest.mark.parametrize(
    "below",
    [
        "专栏1 主要指标（续）\n竹农收入（万元）\t2\t3",
        "\n竹农收入（万元）\t2\t3",
        "环境质量\t良好\t持续改善\n竹农收入（万元）\t2\t3",
        "二级指标\n竹农收入（万元）\t2\t3",
    ],
)
def test_a_table_that_goes_on_keeps_its_headings(below):
    assert goals(TABLE + below)[2:] == [("竹农收入", 3, "万元", 2025)]


@pytest.mark.parametrize(
    ("name", "written"),
    [
        ("a.md", "到2028年，竹浆产能控制在10^2^万吨以内。"), ("a.md", "到2028年，竹浆产能控制在10<sup>2</sup>万吨以内。"), ("a.md", "到2028年，竹浆产能控制在10^2万吨以内，面积5km^2^。"),
        ("a.md", "到2028年，竹浆产能控制在3×10^2^万吨以内。"), ("a.md", "到2028年，竹浆产能控制在$3\\times10^2$万吨以内。"),
        ("a.html", "<html><body><p>到2028年，竹浆产能控制在10<sup>2</sup>万吨以内。</p></body></html>"), ("a.html", "<html><body><p>到2028年，竹浆产能控制在10^2^万吨以内。</p></body></html>"),
    ],
)  # fmt: skip
def test_a_power_of_ten_is_shown_and_not_read(name, written):
    text = sniff.extract(written.encode(), name).text
    assert [g for g in goals(text) if g[0] != "面积"] == []
    assert [reason for reason, _ in unread(text)] == ["target"]


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("确保5家企业上市", ("企业上市", 5, "家", None)), ("确保2家以上企业完成股改", ("企业完成股改", 2, "家", None)), ("年内确保12个重点项目开工建设", ("重点项目开工建设", 12, "个", None)),
        ("到2028年，确保5家企业上市", ("企业上市", 5, "家", 2028)), ("到2028年，新增上市企业5家", ("新增上市企业", 5, "家", 2028)), ("到2028年，力争实现3家企业上市", ("企业上市", 3, "家", 2028)),
        ("到2028年，培育8家以上省级专精特新企业", ("省级专精特新企业", 8, "家", 2028)), ("到2028年，10家企业入选省级绿色工厂", ("企业入选省级绿色工厂", 10, "家", 2028)),
    ],
)  # fmt: skip
def test_how_many_firms_shall_come_to_something(words, found):
    assert goals(words + "。") == [found]


@pytest.mark.parametrize(
    "heading",
    ["努力取得新突破", "任务落实情况考核", "推进情况通报制度", "总结推广经验", "展示发展成果"],
)
def test_a_heading_of_what_is_to_be_done_does_not_make_figures_past(heading):
    assert goals(f"一、{heading}\n到2028年，龙头企业达到20家。\n竹产业产值达到32亿元以上。") == [
        ("龙头企业", 20, "家", 2028),
        ("竹产业产值", 32, "亿元", 2028),
    ]


@pytest.mark.parametrize("mark", ["[1]", "注2", "（3）", "1", "①"])
def test_the_mark_of_a_note_in_markdown_is_no_part_of_a_name(mark):
    assert goals(
        sniff.extract(f"到2028年，竹产业产值^{mark}^达到100亿元。".encode(), "a.md").text
    ) == [("竹产业产值", 100, "亿元", 2028)]


def test_the_end_of_the_plan_is_a_span_and_its_year_what_the_title_says():
    [one] = targets("青竹市竹产业发展规划（2024—2028年）\n到规划期末，全市竹产业产值达到30亿元。")
    assert (
        one.values["value"],
        one.values["year"],
        one.values["period"],
        one.values["period_end"],
    ) == (30, None, "规划期末", 2028)
    [one] = targets("到规划期末，全市竹产业产值达到30亿元。")
    assert "period_end" not in one.values
    assert (
        goals("到规划期末（2030年），竹产业产值达到30亿元。")
        == goals("到规划期末（即2030年底）竹产业产值达到30亿元。")
        == [("竹产业产值", 30, "亿元", 2030)]
    )
    assert goals("至规划期末全市竹产业产值达到30亿元。") == [("竹产业产值", 30, "亿元", None)]


@pytest.mark.parametrize(
    "words",
    [
        "未能确保5家企业上市",
        "难以确保5家企业上市",
        "确保5家企业不退出",
        "确保2家上市企业不退市",
        "到2028年，竹、茶、菌产值分别达到100-150、200和300亿元",
    ],
)
def test_what_does_not_come_about_or_whose_is_not_told_is_shown_and_not_read(words):
    assert goals(words + "。") == []
    assert [quote for _, quote in unread(words + "。")] == [words]


@pytest.mark.parametrize(
    "words",
    [
        "“十三五”期间，全市竹产业产值年均增长12%以上",
        "到2028年，实现上市企业零的突破",
        "依托蚌埠港补齐玻璃产业链短板",
        "依托凤阳县填补光伏玻璃产业",
    ],
)
def test_what_gives_no_record_is_shown(words):
    assert [quote for _, quote in unread(words + "。")] == [words]


def test_of_what_was_nothing_is_shown():
    assert unread("“十三五”期间，全市竹产业产值年均增长12%以上，现有企业80家。") == []


PLAN = "青竹县竹产业链招商方案（2025—2027年）\n"


def test_a_year_inside_those_of_the_title_needs_no_word_before_it():
    words = "竹浆产业链方面，招引制浆项目，2025年签约投资额2亿元，落地项目1个；2027年末签约投资额6.6亿元，落地项目3个。"
    found = [
        ("竹浆产业链签约投资额", 2, "亿元", 2025),
        ("落地项目", 1, "个", 2025),
        ("签约投资额", 6.6, "亿元", 2027),
        ("落地项目", 3, "个", 2027),
    ]
    assert [g[1:] for g in goals(PLAN + words)] == [g[1:] for g in found]
    assert goals(PLAN + "2024年签约投资额2亿元，落地项目1个。") == []


def test_a_step_of_an_order_is_no_indicator():
    words = "一是竹浆产业，重点壮大纸浆链条，力争到2028年达到百亿级规模；\n二是竹笋产业，补齐冷链环节，力争到2028年达到百亿级规模。"
    assert goals(words) == [("竹浆产业规模", 100, "亿", 2028), ("竹笋产业规模", 100, "亿", 2028)]


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("到2028年，竹业产值利税率达到8%以上。", [("竹业产值利税率", 8, "%", 2028)]),
        ("到2028年，既有的建筑改造应用比例提高到80%。", [("既有的建筑改造应用比例", 80, "%", 2028)]),
        ("到2028年，竹业劳动生产率提高1倍。", [("竹业劳动生产率提高", 1, "倍", 2028)]),
        ("到2028年，扶持2家~3家有实力的竹企上市。", [("有实力的竹企上市", 2, "家", 2028)]),
        ("到2028年，竹材占比达到9%。甲、乙等20多家在京房企宣布共同推广，重点突破7条产业链招商。", [("竹材占比", 9, "%", 2028)]),
        ("方案提出，到2028年，青竹省竹业产值达到70亿元。会上说，到2028年，全省竹业产值达到70亿元。", [("青竹省竹业产值", 70, "亿元", 2028)]),
    ],
)  # fmt: skip
def test_what_is_said_of_figures(words, found):
    assert goals(words) == found


def test_what_a_guide_says_of_a_five_year_plan_is_meant():
    words = "今年，省里发布了《“十三五”竹产业发展指南》，提出“十三五”期间竹产业增加值年均增长8%，2020年竹产业产值达到50亿元以上。"
    assert [(g[0], g[1]) for g in goals(words)] == [("竹产业增加值年均增长", 8), ("竹产业产值", 50)]


def test_what_stands_beside_a_title_is_shown_too():
    beside = "市政府审议通过《蚌埠市玻璃规划》，提出依托蚌埠补齐光伏玻璃产业短板。"
    assert [quote for _, quote in unread(beside)] == [beside.rstrip("。")]
    assert unread("近日，蚌埠市印发《蚌埠市玻璃产业发展规划》。") == []


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("到2028年，培育形成竹材1个五百亿级产业集群，竹笋、竹炭等2个百亿级产业集群，实现“五年翻一番、挺进千百亿”的总体目标。", [("五百亿级产业集群", 1, "个", 2028), ("百亿级产业集群", 2, "个", 2028)]),
        ("到2028年，打造1个“千亿级”和5个“百亿级”竹业集中区。", [("“千亿级”竹业集中区", 1, "个", 2028), ("“百亿级”竹业集中区", 5, "个", 2028)]),
        ("到2028年，茶园面积稳定在30万亩。\n相关负责人透露，竹业是主导产业，目前竹林面积为31万亩，产量8万吨，一产产值达25亿元。", [("茶园面积", 30, "万亩", 2028)]),
        ("到2028年，青园、黄园两个集聚区年产值超万亿元。", [("青园、黄园两个集聚区年产值", 1, "万亿元", 2028)]),
        ("青竹市提出2028年竹业产值突破80亿元。", [("青竹市提出2028年竹业产值", 80, "亿元", 2028)]),
        ("确保全年实施亿元技改项目15个以上，全年技改投资超50亿元。", [("亿元技改项目", 15, "个", None), ("全年技改投资", 50, "亿元", None)]),
        ("确保在100家基础上多增快增。", []),
        ("到2028年，创建营业收入超过10亿元的行业领先企业10家左右。", [("营业收入超过10亿元的行业领先企业", 10, "家", 2028)]),
    ],
)  # fmt: skip
def test_classes_of_size_slogans_and_what_is_said_of_today(words, found):
    assert [(n, v, u, y) for n, v, u, y in goals(words)] == found


def test_the_end_of_an_earlier_plan_behind_a_later_year_is_its_own():
    words = (
        "到2030年，竹浆产量达到80万吨。到“十四五”末，单位竹浆能耗降低20%，再利用竹浆约达12万吨。"
    )
    found = [
        (t.values["value"], t.values["year"], t.values.get("period"), t.values["relation"])
        for t in targets(words)
    ]
    assert found == [
        (80, 2030, None, "="),
        (20, None, "“十四五”末", "="),
        (12, None, "“十四五”末", "~"),
    ]


def test_rows_below_a_title_without_headings_are_shown():
    rows = "北川县\t30\t60\n平武县\t20\t40"
    words = f"绵阳市规划（2026—2030年）\n表1 主要目标\n指标\t2025年\t2030年\n竹业产值（亿元）\t100\t200\n\n表2 分县目标\n{rows}"
    assert goals(words) == [("竹业产值", 200, "亿元", 2030)]
    assert unread(words) == [("target", rows)]


def test_what_is_not_reached_is_no_goal():
    assert goals("到2030年，产值未达到100亿元的园区退出。") == []
    assert goals("到2030年，园区产值达到100亿元。") == [("园区产值", 100, "亿元", 2030)]
