"""Goals by the shape of what states them: counts that a plan lays out, spans, signs of bounds, tables of saved pages; and figures that are none."""

import pytest

from gis.plans.reader.goals.targets import targets
from gis.plans.reader.plain import offsets_rise, plain

GOALS = {
    "what a plan lays out by its count, without a year": (
        "规划在环城带建设6个物流园区、12个物流中心、30个配送中心。近年来，全市建成4个物流园区。",
        [("物流园区", 6, "个", "=", None), ("物流中心", 12, "个", "=", None), ("配送中心", 30, "个", "=", None)],
    ),
    "kinds of sites are laid out, too": ("方案提出，在城北布局5类专业市场；在城南新建8个左右加工区。", [("专业市场", 5, "类", "=", None), ("加工区", 8, "个", "~", None)]),
    "the count of what is named behind it": ("规划建设3个物流园区：临港园区、空港园区、陆港园区。规划建设2个加工区，即东区和西区。", []),
    "a headline counts a list": ("某市将布局9个纺织集聚区", []),
    "a year that a paper names": (
        "实施方案提出，2027年，全省铝加工业增加值同比增长6%左右，铝材产量达到90万吨左右，同比增长5%左右。",
        [("铝加工业增加值同比增长", 6, "%", "~", 2027), ("铝材产量", 90, "万吨", "~", 2027), ("铝材产量同比增长", 5, "%", "~", 2027)],
    ),
    "growth over the year before, told": ("2023年，全省铝加工业增加值同比增长6.2%，铝材产量达到90万吨。", []),
    "a span at the head of a clause": (
        "4年内，全县竹产业收入由2021年的38亿元人民币增加到70亿元，占农业总收入的比重达30%。",
        [("竹产业收入", 70, "亿元", "=", None), ("竹产业收入占农业总收入的比重", 30, "%", "=", None)],
    ),
    "an early five-year plan, by its date": (
        "某省关停小玻璃生产线\n2001-03-02\n“十五”期间，全省继续淘汰600万重量箱落后的平拉玻璃生产能力。",
        [("淘汰落后的平拉玻璃生产能力", 600, "万重量箱", "=", None)],
    ),
    "signs of bounds": (
        "到2028年，渣土综合利用率≥96%，单位产值水耗≤3.5立方米/万元，专利＞40项。",
        [("渣土综合利用率", 96, "%", ">=", 2028), ("单位产值水耗", 3.5, "立方米/万元", "<=", 2028), ("专利", 40, "项", ">=", 2028)],
    ),
    "aims without a year": (
        "全区经济社会发展的主要预期目标是：地区生产总值增长6%以上，固定资产投资增长9%，城乡居民收入分别增长5%、7%。",
        [("地区生产总值增长", 6, "%", ">=", None), ("固定资产投资增长", 9, "%", "=", None), ("城乡居民收入增长", 5, "%", "=", None), ("城乡居民收入增长", 7, "%", "=", None)],
    ),
    "qualities before the counted": (
        "到2030年，形成20个符合国际标准、引领市场的知名产品，建成15个主业突出、链条完整、管理规范的“无废”园区。",
        [("知名产品", 20, "个", "=", 2030), ("“无废”园区", 15, "个", "=", 2030)],
    ),
    "each of a row is sized": (
        "到2030年，形成8个收入超过20亿元的综合性企业、16个收入超过5亿元的专业性企业。",
        [("收入超过20亿元的综合性企业", 8, "个", "=", 2030), ("收入超过5亿元的专业性企业", 16, "个", "=", 2030)],
    ),
    "who does it is not counted": ("到2030年，重点企业争取完成1-2项有影响的技改项目。", [("有影响的技改项目", 1, "项", "=", 2030)]),
    "to break through is no bound": ("到2030年，突破40项关键技术，产值突破90亿元。", [("关键技术", 40, "项", "=", 2030), ("产值", 90, "亿元", ">=", 2030)]),
    "a headline in other words": (
        "2028年甲省纺织服装产业营收将达600亿元\n方案提出，到2028年，全省规上纺织服装企业营业收入达到600亿元。",
        [("规上纺织服装企业营业收入", 600, "亿元", "=", 2028)],
    ),
    "what a port or a trade is to become": ("力争到2030年，港口成为2亿吨大港，家居成为具有较强竞争力的超千亿增加值产业。", []),
    "what there is room for": ("到2030年，吞吐量达到2亿吨。预计全港可建设泊位120个，其中深水泊位60个。", [("吞吐量", 2, "亿吨", "=", 2030)]),
    "the exchange": ("到2030年，产值达到8亿元。消息一出，概念股大涨5%，80支个股上涨。", [("产值", 8, "亿元", "=", 2030)]),
    "against another span": ("与“十五”期间出口年均增长25%相比，到2030年出口保持年均增长9%。", [("出口年均增长", 9, "%", "=", 2030)]),
    "which, not how many": ("今年要确保6个安置点群众稳得住，力争新增企业8家。", [("企业", 8, "家", "=", None)]),
    "money and prices": ("到2030年，每年投入600万元，实行5元/公斤的收购价，建成基地9万亩。", [("基地", 9, "万亩", "=", 2030)]),
    "items of what shall become better": (
        "——行业运行平稳增长。利润年均增长6%左右，利润率保持在8%以上。\n——创新能力明显提升。重点企业研发强度较2020年增长12%，年均新增70项左右新产品。\n——品牌影响持续扩大。2019年以来，建成基地9个。",
        [("利润年均增长", 6, "%", "~", None), ("利润率", 8, "%", ">=", None), ("重点企业研发强度增长", 12, "%", "=", None), ("新产品", 70, "项", "~", None)],
    ),
    "items of what was": ("——行业运行平稳增长。去年利润增长6%左右。\n——创新能力明显提升。2020年建成中心9个。", []),
    "what is to be worked on": (
        "大力推进乡村建设，改造供水管网5200公里，加快农田建设，建设高标准农田36万亩，完善路网，新改建农村公路700公里。",
        [("供水管网", 5200, "公里", "=", None), ("高标准农田", 36, "万亩", "=", None), ("农村公路", 700, "公里", "=", None)],
    ),
    "in a year": ("力争在2028年新型板材占总量达到35%。2030年全州达到60%。", [("新型板材占总量", 35, "%", "=", 2028), ("全州", 60, "%", "=", 2030)]),
    "units of goods": (
        "到2028年，鞋产量达到6亿双，砖产量控制在300亿块以内，金刚石产量达到90亿克拉。",
        [("鞋产量", 6, "亿双", "=", 2028), ("砖产量", 300, "亿块", "<=", 2028), ("金刚石产量", 90, "亿克拉", "=", 2028)],
    ),
    "a share of what stands behind it": (
        "到2028年，前60家企业的研发投入超过业务收入的8%，产业收入约占全国总量的12%。",
        [("前60家企业的研发投入", 8, "%", ">=", 2028), ("产业收入占全国总量", 12, "%", "~", 2028)],
    ),
    "to break, at the end of a headline": ("2028年全省软件收入将破9万亿元", [("全省软件收入", 9, "万亿元", ">=", 2028)]),
    "what is lost every year": ("到2028年，产量达到9亿吨。每年因生产粘土砖毁田60万亩。", [("产量", 9, "亿吨", "=", 2028)]),
    "counts of a scheme and slogans": ("方案提出，到2028年建设“三纵五横”8条通道，围绕“工业三年再翻番”，产值达到9亿元。", [("产值", 9, "亿元", "=", 2028)]),
    "a dash before a year that was": ("一组数据勾勒出变化——2023年，营业收入达到165亿元。到2028年，营业收入达到300亿元。", [("营业收入", 300, "亿元", "=", 2028)]),
    "some of a size": ("到2028年，形成一批收入90亿元以上的大型集团，园区达到7个。", [("园区", 7, "个", "=", 2028)]),
    "what goes on behind a goal for the year": ("今年石雕产量将突破9亿件大关，并实现产值60亿元。", [("石雕产量", 9, "亿件", ">=", None), ("产值", 60, "亿元", "=", None)]),
    "one sum of two things": (
        "力争五年内铝合金产量60万吨，产值90亿元。铝箔年产30万吨，实现产值90亿元。", [("铝合金产量", 60, "万吨", "=", None), ("产值", 90, "亿元", "=", None), ("铝箔年产", 30, "万吨", "=", None), ("产值", 90, "亿元", "=", None)]
    ),
    "years gone by": ("过去四年，产值年均增长9%；企业从2006年的80家发展到2009年的120家。", []),
    "a word that breaks off": ("到2030年，入托率提高2.5个百", [("入托率提高", 2.5, "个百分点", "=", 2030)]),
}


def stated(text: str) -> list[tuple[object, ...]]:
    return [tuple(t.values[k] for k in ("indicator", "value", "unit", "relation", "year")) for t in targets(text)]


@pytest.mark.parametrize(("text", "expected"), GOALS.values(), ids=GOALS.keys())
def test_goals_by_shape(text, expected):
    found = [goal for goal in stated(text) if goal[1] is not None]
    assert [goal[1:] for goal in found] == [goal[1:] for goal in expected]
    assert all(wanted[0] in got[0] or got[0] in wanted[0] for got, wanted in zip(found, expected, strict=True)), found


BARRED = "专栏2 主要目标\n指 标\n| 2020年\n| 2025年\n|\n工业增加值年均增速(%)\n| 9\n| 7\n|\n综合电耗 (千瓦时/吨)\n| 520\n| ≤480\n|\n阳极系数 (次/槽)\n|\n| ≤0.05\n|\n其后正文。"


def test_a_table_of_a_saved_page_is_read_by_its_bars():
    made = plain(BARRED)
    assert "工业增加值年均增速（%）\t9\t7\n" in made.text
    assert "阳极系数（次/槽）\t\t≤0.05\n其后正文。" in made.text
    assert offsets_rise(made)
    assert stated(made.text) == [
        ("工业增加值年均增速", 7, "%", "=", 2025), ("综合电耗", 480, "千瓦时/吨", "<=", 2025), ("阳极系数", 0.05, "次/槽", "<=", 2025),
    ]


def test_bars_that_part_no_cells_stay():
    assert plain("当前位置|首页\n|\n文字大小|大\n正文一段。").text == "当前位置|首页\n|\n文字大小|大\n正文一段。"
