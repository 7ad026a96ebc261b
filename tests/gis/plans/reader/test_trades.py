"""What is no designation though it reads like one: slogans, firms, layouts' names, qualities, counts; and what beside it is one."""

from __future__ import annotations

import re

import pytest

from gis.plans.reader import trade_names
from gis.plans.reader.goals.targets import targets
from gis.plans.reader.trades import is_trade, may_be_trade
from tests.gis.plans.reader.test_families import designations

TRADES = [
    "建筑陶瓷", "镁", "铝产业", "文化旅游", "动力电池回收", "低空经济", "县域特色产业", "战略性新兴产业", "农产品精深加工", "新一代信息技术", "会展服务", "现代金融",
    "油茶", "生鲜乳", "再生铝", "己内酰胺橡胶", "数据中心", "工业互联网", "道地药材", "海洋装备（船舶、海工）", "生物医药创新发展", "智能终端", "通用设备", "冷链物流",
]  # fmt: skip
NO_TRADES = [
    "工业基本面", "产业根脉", "产业蛋糕", "产业支点", "实体经济根基", "工业发展基本盘", "数字经济第一城", "民营经济示范城市", "制造业能级和发展质效", "生态工业体量",
    "工业组群", "临港", "时尚", "一二三", "特色乡镇", "市场潜力广阔", "全国产业转型升级示范区", "产业沃土", "县域经济", "制造业发展新高地", "营商环境", "发展后劲",
    "工业底座", "民营经济", "新工艺", "平台能级",
]  # fmt: skip
NOTHING = (
    "邯郸市做强工业基本面，厚植产业沃土。",
    "宣城市做大产业蛋糕，做强产业支点。",
    "蚌埠市巩固产业根脉，夯实工业家底。",
    "丽水市壮大生态工业体量，提高亩均效益。",
    "台州市提升制造业能级和发展质效。",
    "杭州市加快做强数字经济第一城。",
    "台州市打造民营经济示范城市。",
    "提升蚌埠、淮北老工业城市产业层次。",
    "落实“双城双核双带”战略部署。",
    "以唐山冀东水泥为龙头的企业集团加快重组。",
    "推动石家庄四药、以岭药业等企业做大做强。",
    "以益阳橡胶塑料机械集团为依托，开展产学研合作。",
    "自贡市建设国际知名国内一流创新型特色园区。",
    "绵阳市坚持“龙头引领+链式发展+园区集聚”发展思路。",
)
SOMETHING = {
    "常德市建设安全、优质、绿色的生鲜乳生产基地。": [("base", "生鲜乳", "常德市")],
    "衡阳市发展优质、高产、高效的油茶产业。": [("develop", "油茶", "衡阳市")],
    "郴州市打造绿色、健康、安全的有色金属新材料基地。": [("base", "有色金属新材料", "郴州市")],
    "株洲市加快建成超千亿级轨道交通装备产业集群。": [("cultivate", "轨道交通装备", "株洲市")],
    "岳阳市打造两千五百亿级石化产业集群。": [("cultivate", "石化", "岳阳市")],
    "打造以长沙、株洲、湘潭为核心的超三万亿级先进制造业产业集群。": [
        ("core", "先进制造业", "长沙、株洲、湘潭")
    ],
    "湘西州做大做强酒业，夯实产业底盘。": [("strengthen", "酒业", "湘西州")],
    "湖南、湖北、江西3省共同建设绿色稀土产业基地。": [("base", "绿色稀土", "湖南、湖北、江西")],
    "怀化市大力发展民营经济，重点发展生物医药、绿色食品产业。": [
        ("develop", "生物医药、绿色食品", "怀化市")
    ],
}


def test_the_last_word_of_a_phrase_tells_whether_it_is_a_trade() -> None:
    """A trade ends in a good, an activity or a class; a short name that nobody knows may be one."""
    assert [name for name in TRADES if not is_trade(name)] == []
    assert [name for name in NO_TRADES if is_trade(name) or may_be_trade(name)] == []
    assert [
        may_be_trade(name) and not is_trade(name) for name in ("衣架", "自动驾驶汽车示范运营")
    ] == [True, True]


@pytest.mark.parametrize("sentence", NOTHING)
def test_slogans_firms_and_names_of_layouts_designate_nothing(sentence: str) -> None:
    """A growth verb alone makes no designation."""
    assert designations(sentence, None) == []


@pytest.mark.parametrize("sentence", SOMETHING)
def test_qualities_sizes_and_slogans_leave_the_trade_as_it_is(sentence: str) -> None:
    """The trade comes out without what praises or measures it."""
    assert designations(sentence, None) == SOMETHING[sentence]


def test_the_state_speaks_where_a_ministry_issues_a_plan_without_a_region() -> None:
    """A city that the first line names beside the plan of a ministry has not issued it."""
    assert (
        designations(
            "近日，工业和信息化部印发《轻工业发展规划》，泉州鞋业被列入。\n泉州鞋业受关注。\n建设运动鞋生产基地。",
            None,
        )
        == []
    )
    assert targets("广西14个地级市也有了各自的集群。") == []


GOALS = {
    "到2025年，培育集群16个，其中万亿级4个、五千亿级6个。": [
        ("集群", 16, "=", 2025),
        ("万亿级集群", 4, "=", 2025),
        ("五千亿级集群", 6, "=", 2025),
    ],
    "到2025年，绿色工厂达到300家（其中国家级150家）。": [
        ("绿色工厂", 300, "=", 2025),
        ("国家级绿色工厂", 150, "=", 2025),
    ],
    "到2025年，电子信息产业收入突破4万亿元（力争4.5万亿元）。": [
        ("电子信息产业收入", 4, ">=", 2025),
        ("电子信息产业收入", 4.5, "=", 2025),
    ],
    "旅游总收入年均增长12%，到2025年突破1万亿元。": [
        ("旅游总收入年均增长", 12, "=", 2025),
        ("旅游总收入", 1, ">=", 2025),
    ],
    "到2025年，数控机床产业产值过千亿元，机制砂年产能达2000万m³以上。": [
        ("数控机床产业产值", 1000, ">=", 2025),
        ("机制砂年产能", 2000, ">=", 2025),
    ],
    "到2025年，生物医药产业规模比2020年翻一番，达到6000亿元。": [
        ("生物医药产业规模", None, "=", 2025),
        ("生物医药产业规模", 6000, "=", 2025),
    ],
    "到2025年，打造“链主”企业10户，电池产能达到60Gwh/年。": [
        ("“链主”企业", 10, "=", 2025),
        ("电池产能", 60, "=", 2025),
    ],
    "预测到2025年全省水泥需求量约1.5亿吨，以不低于产值8%的投入推进攻关。": [],
    "到2025年，对渭河以北约851平方公里的区域统筹规划，总用地规模为298平方公里。": [],
    "到2025年，碳酸锂生产布局在察尔汗、吉乃尔、一里坪3个锂资源富集的盐湖。": [],
}


@pytest.mark.parametrize("sentence", GOALS)
def test_goals_are_told_from_what_is_foreseen_measured_or_counted(sentence: str) -> None:
    """Breakdowns, stretches and units come out; forecasts, areas and counts of lists do not."""
    found = [
        (t.values["indicator"], t.values["value"], t.values["relation"], t.values["year"])
        for t in targets(sentence)
    ]
    assert found == GOALS[sentence]


TRAILING = [
    "产业链",
    "行业",
    "领域",
    "赛道",
    "全链条",
    "标准化",
    "相关",
    "企业",
    "特色",
    "优势",
    "示范",
    "集聚",
    "重点",
    "核心",
    "支柱",
    "生产性",
    "的",
    "定位",
    "为主",
    "为核心",
    "为支撑",
    "高质量",
    "国家级",
    "千亿",
    "千亿元",
    "百亿级",
    "3亿元",
    "等",
    "等产业",
    "等新业态",
    "等项目",
    "三大产业",
    "两条链",
    "产业发展的核心",
    "产业发展的新天地",
    "隆起带",
    "先进制造业",
    "的基地依次是",
    "高新技术",
    "产业创新",
    "一体化发展",
]


@pytest.mark.parametrize("tail", TRAILING)
def test_what_trails_a_trade_is_left_out_whatever_sign_it_ends_in(tail):
    assert trade_names.industry("羊绒针织" + tail) == "羊绒针织"


def test_a_trade_that_ends_in_no_such_sign_is_left_as_it_is():
    assert [trade_names.industry(name) for name in ("羊绒衫", "水泵", "三大羊绒衫")] == [
        "羊绒衫",
        "水泵",
        "羊绒衫",
    ]


def test_the_look_at_its_last_sign_spares_a_trade_nothing_that_would_be_cut():
    fragments = [word for word in re.split("[^一-龥]+", trade_names._TRAIL.pattern) if word]
    names = ["羊绒" + one + other for one in fragments for other in fragments]
    spared = [
        name
        for name in names
        if name[-1] not in trade_names._TRAIL_ENDS and trade_names._OPEN_TRAIL.search(name) is None
    ]
    assert len(spared) > 300
    assert [name for name in spared if trade_names._TRAIL.search(name)] == []
