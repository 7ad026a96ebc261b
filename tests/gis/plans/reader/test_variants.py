"""What does not change the meaning of a sentence does not change its records: joints, adverbs, tails, openers, signs, trades and places in turn."""

from __future__ import annotations

import pytest

from gis.atlas import Atlas
from gis.plans.reader.designating import designations
from gis.plans.reader.places.gazetteer import toponyms
from gis.plans.reader.places.issuer import with_issuer
from gis.plans.reader.text.plain import plain

HEAD = "湖南省产业发展规划\n"
TRADES = ("精细化工", "竹木家具")


def told(sentence: str) -> list[tuple[str, tuple[str, ...], tuple[str, ...]]]:
    """Return category, places and trades of what a sentence of a province's plan designates."""
    text = plain(HEAD + sentence).text
    found = designations(text, with_issuer(toponyms(Atlas.bundled()), text, None))
    return [
        (str(r.values["category"]), tuple(r.values["places"]), tuple(r.values["industries"]))
        for r in found
    ]


# Frames in which an adverb, a joint of places, a joint of trades, a first and a second place and trade may stand.
FRAMES = {
    "{p}{j}{q}{a}发展{i}{k}{l}等产业。": "develop",
    "{p}{j}{q}{a}发展{i}{k}{l}。": "develop",
    "{p}{j}{q}等地{a}布局{i}{k}{l}等产业。": "develop",
    "{p}{j}{q}两市{a}发展{i}{k}{l}等产业。": "develop",
    "支持{p}{j}{q}{a}发展{i}{k}{l}等产业。": "develop",
    "引导{p}{j}{q}等地{a}发展{i}{k}{l}等产业。": "develop",
    "在{p}{j}{q}等地{a}发展{i}{k}{l}等产业。": "develop",
    "依托{p}{j}{q}{a}发展{i}{k}{l}等产业。": "develop",
    "在{p}{j}{q}{a}打造{i}{k}{l}产业集群。": "cultivate",
    "{p}{j}{q}{a}培育{i}{k}{l}产业集群。": "cultivate",
    "{p}{j}{q}{a}建设{i}{k}{l}生产基地。": "base",
    "支持{p}{j}{q}{a}建设{i}{k}{l}产业基地。": "base",
    "{p}{j}{q}{a}做强{i}{k}{l}产业。": "strengthen",
    "以{p}{j}{q}为核心，{a}发展{i}{k}{l}产业。": "core",
    "以{p}{j}{q}为重点，{a}发展{i}{k}{l}产业。": "develop",
    "发挥区位优势，{p}{j}{q}{a}发展{i}{k}{l}等产业。": "develop",
    "{p}{j}{q}依托资源优势，{a}发展{i}{k}{l}等产业。": "develop",
}
PLAIN = {
    "p": "郴州",
    "q": "永州",
    "j": "、",
    "a": "重点",
    "i": TRADES[0],
    "k": "、",
    "l": TRADES[1],
}


def _kept(**change: str) -> list[str]:
    """Return the frames whose record is another than it should be after a change."""
    slots = PLAIN | change
    right = ((slots["p"], slots["q"]), (slots["i"], slots["l"]))
    return [
        sentence
        for frame, kind in FRAMES.items()
        if told(sentence := frame.format(**slots)) != [(kind, *right)]
    ]


ADVERBS = (
    "大力 积极 加快 着力 优先 全力 努力 将 要 应 则 也 还 都 均 主要 统筹 有序 逐步 继续 不断 切实 聚力 倾力 因地制宜 充分 进一步 力争 稳步 需要 应该 必须 加紧 分步 有步骤地 积极稳妥地"
    " 因势利导 毫不动摇 更加注重 下大力气 举全市之力 将重点 重点要 要加快 加快要 进一步加快 统筹有序 有序统筹"
)


@pytest.mark.parametrize("adverb", ADVERBS.split())
def test_an_adverb_before_the_verb_changes_nothing(adverb):
    assert _kept(a=adverb) == []


@pytest.mark.parametrize("joint", ["和", "及", "与", "以及", "、以及", "、和"])
def test_a_joint_of_places_is_as_good_as_another(joint):
    assert _kept(j=joint) == []


@pytest.mark.parametrize("joint", ["以及", "、以及"])
def test_a_joint_of_trades_is_as_good_as_another(joint):
    assert _kept(k=joint) == []


@pytest.mark.parametrize(
    "trade",
    [
        "林业",
        "体育",
        "研学",
        "鞋帽",
        "茶",
        "铝",
        "LNG",
        "5G",
        "PCB",
        "AI",
        "PTA",
        "冷链物流",
        "肉牛",
        "低空经济",
        "石墨烯",
        "跨境电商",
    ],
)
def test_one_trade_is_read_as_another(trade):
    alone = [
        frame.replace("{k}{l}", "")
        for frame, kind in FRAMES.items()
        if kind in ("develop", "cultivate", "core") and "两市" not in frame and "{l}。" not in frame
    ]
    made = {frame: told(frame.format(**PLAIN | {"i": trade})) for frame in alone}
    assert [
        frame
        for frame, found in made.items()
        if [(p, i[0].removesuffix("产业")) for _, p, i in found] != [(("郴州", "永州"), trade)]
    ] == []


@pytest.mark.parametrize(
    "place",
    [
        "佛山",
        "吉安",
        "大同",
        "理县",
        "沅江市",
        "湘西州",
        "黔东南苗族侗族自治州",
        "湘南",
        "长株潭",
        "环鄱阳湖",
        "岳阳经开区",
        "城陵矶新港区",
        "长沙高新区",
        "浏阳大瑶镇",
        "渝东北",
    ],
)
def test_one_place_is_read_as_another(place):
    alone = [
        frame.replace("{j}{q}", "")
        for frame in FRAMES
        if "两市" not in frame and "等地" not in frame
    ]
    made = {frame: told(frame.format(**PLAIN | {"p": place})) for frame in alone}
    assert [frame for frame, found in made.items() if [p for _, p, _ in found] != [(place,)]] == []


@pytest.mark.parametrize(
    "opener",
    [
        "对于{p}来说，",
        "就{p}而言，",
        "{p}方面，",
        "指导{p}",
        "帮助{p}",
        "组织{p}",
        "围绕{p}",
        "以{p}为重点，",
        "其中，{p}",
        "在{p}",
        "{p}：",
    ],
)
def test_an_opener_before_the_places_changes_nothing(opener):
    assert told(opener.format(p="郴州、永州") + "重点发展精细化工、竹木家具等产业。") == [
        ("develop", ("郴州", "永州"), TRADES)
    ]


TAILS = "等 等产业 等领域 等行业 等特色产业 等主导产业 等优势产业 等重点产业 等新兴产业 等支柱产业 等特色优势产业 等重点产业链 等产品 两大产业 等两大主导产业 等优势特色产业 等产业发展 等先进制造业"


@pytest.mark.parametrize("tail", TAILS.split())
def test_what_a_list_calls_its_trades_changes_nothing(tail):
    assert told(f"郴州、永州重点发展精细化工、竹木家具{tail}。") == [
        ("develop", ("郴州", "永州"), TRADES)
    ]


@pytest.mark.parametrize("number", ["一是", "（1）", "①", "1.", "1、", "1）", "●", "*", "——"])
def test_a_number_before_a_sentence_changes_nothing(number):
    assert told(f"{number}郴州、永州重点发展精细化工、竹木家具等产业。") == [
        ("develop", ("郴州", "永州"), TRADES)
    ]


@pytest.mark.parametrize(
    ("sign", "other"),
    [
        ("，", ","),
        ("。", "."),
        ("。", "！"),
        ("。", "；"),
        ("。", ""),
        ("、", "、 "),
        ("，", "， "),
    ],
)
def test_signs_of_another_width_change_nothing(sign, other):
    sentence = "以郴州、永州为核心，大力发展精细化工、竹木家具产业。"
    assert told(sentence.replace(sign, other)) == [("core", ("郴州", "永州"), TRADES)]


@pytest.mark.parametrize(
    ("verb", "kind"),
    [
        ("发展", "develop"),
        ("主攻", "develop"),
        ("专攻", "develop"),
        ("深耕", "develop"),
        ("主打", "develop"),
        ("侧重发展", "develop"),
        ("培育壮大", "cultivate"),
        ("孵化", "cultivate"),
        ("壮大", "strengthen"),
        ("巩固提升", "strengthen"),
        ("优化提升", "optimize"),
    ],
)
def test_verbs_of_one_class_give_one_category(verb, kind):
    assert told(f"郴州、永州{verb}精细化工、竹木家具产业。") == [(kind, ("郴州", "永州"), TRADES)]


def test_the_last_item_behind_a_comma_belongs_to_its_list():
    assert told("郴州重点发展精细化工、竹木家具，以及铝材等产业。") == [
        ("develop", ("郴州",), (*TRADES, "铝材"))
    ]
    assert told("郴州、永州，以及怀化等地重点发展竹木家具。") == [
        ("develop", ("郴州", "永州", "怀化"), ("竹木家具",))
    ]


def test_names_that_open_like_an_adverb_or_a_word_are_places():
    for place in ("正定县", "应县", "应城", "佛山", "吉安"):
        assert told(f"支持{place}大力发展陶瓷产业。") == [("develop", (place,), ("陶瓷",))]
    for place in ("大同", "宁东基地", "龙山工业集中区"):
        assert told(f"{place}：重点发展精细化工、竹木家具。") == [("develop", (place,), TRADES)]
    assert told("推动龙山工业集中区不锈钢产业转型升级。") == [
        ("optimize", ("龙山工业集中区",), ("不锈钢",))
    ]
    assert told("再生资源产业主要布局在沿海、郴州等地。") == [
        ("develop", ("沿海", "郴州"), ("再生资源",))
    ]


def test_none_of_a_row_of_provinces_is_who_speaks():
    text = plain("新疆重点发展煤化工，内蒙古重点发展稀土，宁夏重点发展枸杞。").text
    found = designations(text, with_issuer(toponyms(Atlas.bundled()), text, None))
    assert [(r.values["places"], r.values["industry"]) for r in found] == [
        (["新疆"], "煤化工"),
        (["内蒙古"], "稀土"),
        (["宁夏"], "枸杞"),
    ]


def test_trades_with_latin_letters_stand_in_every_slot():
    assert told("PVC产业重点布局在郴州、永州。") == [("develop", ("郴州", "永州"), ("PVC",))]
    assert told("推动LNG产业向郴州、永州集聚。") == [("develop", ("郴州", "永州"), ("LNG",))]


def test_places_that_a_clause_goes_round_are_where_the_next_one_builds():
    assert told("围绕郴州、永州，打造竹木家具产业集群。") == [
        ("cultivate", ("郴州", "永州"), ("竹木家具",))
    ]
    assert told("就郴州、永州、怀化、岳阳、娄底而言，重点发展精细化工。") == [
        ("develop", ("郴州", "永州", "怀化", "岳阳", "娄底"), ("精细化工",))
    ]


def test_a_dash_behind_a_place_and_a_trade_inside_a_head_are_read():
    assert told("郴州——重点发展精细化工、竹木家具等产业。") == [("develop", ("郴州",), TRADES)]
    assert told("郴州打造智能制造基地。") == [("base", ("郴州",), ("智能制造",))]
    assert told("在郴州布局建设现代物流产业园。") == [("park", ("郴州",), ("现代物流",))]


def test_a_park_of_the_city_that_speaks_is_told_by_its_trade():
    text = plain("郴州市产业发展规划\n新材料产业园重点发展铝材、石墨。").text
    found = designations(text, with_issuer(toponyms(Atlas.bundled()), text, None))
    assert [(r.values["places"], r.values["industries"]) for r in found] == [
        (["新材料产业园"], ["铝材", "石墨"])
    ]
