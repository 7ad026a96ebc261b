"""Names and codes: what people write, what is ambiguous, what is near."""

import csv
from io import StringIO

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gis import catalog
from gis.atlas import Atlas
from gis.errors import AmbiguousNameError, SettingError, UnknownNameError
from gis.nearest import nearest
from gis.regions import gazetteer, spelling, tree
from gis.regions.answers import Ambiguity, Inside, Match, NoMatch
from gis.regions.gazetteer import resolve

PLACES = tree.places(Atlas.bundled())

WRITTEN = [
    ("成都", "510100", "short"),
    ("成都市", "510100", "full"),
    ("510100", "510100", "code"),
    (510100, "510100", "code"),
    (510100.0, "510100", "code"),
    ("156510100", "510100", "code"),
    ("510113000000", "510113", "code"),
    ("５１０１００", "510100", "code"),
    (" 成 都　市 ", "510100", "full"),
    ("阿坝", "513200", "short"),
    ("阿坝州", "513200", "alias"),
    ("阿坝藏族羌族自治州", "513200", "full"),
    ("阿坝县", "513231", "full"),
    ("恩施州", "422800", "alias"),
    ("神农架", "429021", "short"),
    ("凉山州", "513400", "alias"),
    ("恩施自治州", "422800", "alias"),
    ("广西自治区", "450000", "alias"),
    ("浦东", "310115", "alias"),
    ("上海浦东", "310115", "path"),
    ("版纳", "532800", "alias"),
    ("博州", "652700", "alias"),
    ("克州", "653000", "alias"),
    ("内蒙", "150000", "alias"),
    ("川", "510000", "alias"),
    ("渝", "500000", "alias"),
    ("台湾", "710000", "short"),
    ("香港", "810000", "short"),
    ("港", "810000", "alias"),
    ("澳门", "820000", "short"),
    ("北京", "110000", "short"),
    ("广安", "511600", "short"),
    ("河北", "130000", "short"),
    ("吉林省", "220000", "full"),
    ("吉林市", "220200", "full"),
    ("仙桃", "429004", "short"),
    ("济源", "419001", "short"),
    ("石河子", "659001", "short"),
    ("武隆县", "500156", "renamed"),
    ("500232", "500156", "renamed"),
    ("茌平县", "371503", "renamed"),
    ("双流县", "510116", "renamed"),
    ("郫县", "510117", "renamed"),
    ("达县", "511703", "renamed"),
    ("宜宾县", "511504", "renamed"),
    ("涪陵市", "500102", "renamed"),
    ("开县", "500154", "renamed"),
    ("襄樊", "420600", "renamed"),
    ("下城区", "330105", "renamed"),
    ("毕节地区", "520500", "renamed"),
    ("成都青白江", "510113", "path"),
    ("四川成都青白江", "510113", "path"),
    ("四川省成都市青白江区", "510113", "path"),
    ("四川省 / 成都市 / 青白江区", "510113", "path"),
    ("中国四川省成都市", "510100", "path"),
    ("北京市市辖区朝阳区", "110105", "path"),
    ("湖北省省直辖县级行政区划仙桃市", "429004", "path"),
    ("辽宁朝阳", "211300", "path"),
    ("新疆巴州", "652800", "path"),
    ("重庆市武隆县", "500156", "renamed"),
]


@pytest.mark.parametrize(("name", "adcode", "how"), WRITTEN)
def test_what_people_write_is_one_region(name, adcode, how):
    answer = resolve(Atlas.bundled(), name)
    assert isinstance(answer, Match), answer
    assert (answer.adcode, answer.how) == (adcode, how)
    assert answer.name == PLACES[adcode].name


@pytest.mark.parametrize(
    ("name", "codes"),
    [
        ("吉林", {"220000", "220200"}),
        ("海南", {"460000", "632500", "150303"}),
        ("巴州", {"511902", "652800"}),
        ("朝阳", {"110105", "220104", "211300", "211321"}),
        ("朝阳区", {"110105", "220104"}),
        ("鼓楼区", {"320106", "320302", "350102", "410204"}),
        ("市中区", {"370103", "370402", "511002", "511102"}),
        ("资阳", {"512000", "430902"}),
        # A spoken form of one region and the former name of another.
        ("东乡县", {"622926", "361003"}),
        # A divided region gives its successors, never one of them.
        ("江干区", {"330102", "330114"}),
        ("莱芜市", {"370116", "370117"}),
    ],
)
def test_a_shared_name_is_ambiguous(name, codes):
    answer = resolve(Atlas.bundled(), name)
    assert isinstance(answer, Ambiguity)
    assert {match.adcode for match in answer.candidates} == codes


@pytest.mark.parametrize(
    ("name", "within", "adcode"),
    [
        ("吉林", "吉林省", "220200"),
        ("朝阳", "辽宁", "211300"),
        ("朝阳", "长春市", "220104"),
        ("朝阳区", "110000", "110105"),
        ("巴州", "四川", "511902"),
        ("巴州", "新疆", "652800"),
        ("鼓楼区", 320100, "320106"),
        ("市中区", "乐山", "511102"),
        ("海南", "青海", "632500"),
        ("重庆市", "重庆", "500000"),
        ("桥东区", "邢台", "130502"),
        # A name of today comes before one of yesterday: 宜昌县 is 夷陵区 now, 运城市 once was 盐湖区.
        ("宜昌", "宜昌市", "420500"),
        ("运城市", "运城市", "140800"),
        ("宜昌县", "宜昌市", "420506"),
        ("承德", "承德市", "130821"),
    ],
)
def test_a_parent_narrows(name, within, adcode):
    answer = resolve(Atlas.bundled(), name, within=within)
    assert isinstance(answer, Match)
    assert answer.adcode == adcode


def test_a_former_name_stands_where_counties_alone_are_asked_for():
    answer = resolve(Atlas.bundled(), "宜昌", within="宜昌市", level="county")
    assert isinstance(answer, Match)
    assert (answer.adcode, answer.how) == ("420506", "renamed")


def test_a_parent_excludes_what_lies_elsewhere():
    assert isinstance(resolve(Atlas.bundled(), "武汉", within="四川"), NoMatch)
    assert isinstance(resolve(Atlas.bundled(), "420100", within="四川"), NoMatch)


def test_a_level_narrows():
    assert resolve(Atlas.bundled(), "朝阳", level="prefecture").adcode == "211300"
    assert resolve(Atlas.bundled(), "吉林", level="province").adcode == "220000"
    assert resolve(Atlas.bundled(), "仙桃", level="county").level == "county"
    assert isinstance(resolve(Atlas.bundled(), "成都", level="county"), NoMatch)
    with pytest.raises(SettingError, match="没有级别“city”"):
        resolve(Atlas.bundled(), "成都", level="city")


@pytest.mark.parametrize(
    ("name", "near"),
    [
        ("清白江区", "青白江区"),
        ("四川省成都市清白江区", "青白江区"),
        ("成度", "成都市"),
        ("阿坝羌族自治州", "阿坝藏族羌族自治州"),
    ],
)
def test_a_wrong_name_has_near_ones(name, near):
    answer = resolve(Atlas.bundled(), name)
    assert isinstance(answer, NoMatch)
    assert near in answer.nearest


@pytest.mark.parametrize("name", ["", None, float("nan"), "  ", True])
def test_an_empty_cell_matches_nothing(name):
    assert resolve(Atlas.bundled(), name) == NoMatch(())


@pytest.mark.parametrize(
    "name", ["5103010", "99", "9999", "999999", "5.1E+11", "Chengdu", "100000"]
)
def test_what_is_no_region_matches_nothing(name):
    assert isinstance(resolve(Atlas.bundled(), name), NoMatch)


def test_require_names_the_way_out():
    assert gazetteer.require(Atlas.bundled(), "雅安") == Match(
        "511800", "雅安市", "prefecture", "short"
    )
    with pytest.raises(AmbiguousNameError) as fault:
        gazetteer.require(Atlas.bundled(), "吉林")
    assert "吉林省（220000）、吉林省吉林市（220200）" in fault.value.message("zh")
    assert "fits several regions: 吉林省 (220000), 吉林省吉林市 (220200); give the full name" in (
        fault.value.message("en")
    )
    with pytest.raises(UnknownNameError, match="青白江区"):
        gazetteer.require(Atlas.bundled(), "清白江区")
    with pytest.raises(UnknownNameError, match="也没有相近的名称"):
        gazetteer.require(Atlas.bundled(), "Zzyzx")
    with pytest.raises(AmbiguousNameError):
        resolve(Atlas.bundled(), "昌邑", within="吉林")
    with pytest.raises(UnknownNameError):
        resolve(Atlas.bundled(), "昌邑", within="没有的省")


@given(st.sampled_from(sorted(PLACES)))
@settings(max_examples=300, deadline=None)
def test_every_region_is_found_by_code_and_by_its_full_chain(adcode):
    assert resolve(Atlas.bundled(), adcode).adcode == adcode
    assert resolve(Atlas.bundled(), "156" + adcode).adcode == adcode
    assert resolve(Atlas.bundled(), tree.label(Atlas.bundled(), adcode)).adcode == adcode


@given(st.sampled_from(sorted(PLACES)))
@settings(max_examples=300, deadline=None)
def test_a_short_name_gives_the_region_or_shows_it_among_candidates(adcode):
    place = PLACES[adcode]
    answer = resolve(Atlas.bundled(), place.short_name)
    if isinstance(answer, Match):
        # The one other answer is the region around it, or the province (河北).
        found = PLACES[answer.adcode]
        assert answer.adcode == adcode or place.inside(answer.adcode) or found.level == "province"
    else:
        assert adcode in {match.adcode for match in answer.candidates}


@given(st.text(max_size=20))
@settings(max_examples=300, deadline=None)
def test_any_text_has_an_answer_and_its_normal_form_is_final(text):
    assert isinstance(resolve(Atlas.bundled(), text), Match | Ambiguity | Inside | NoMatch)
    once = spelling.normalise(text)
    assert (
        resolve(Atlas.bundled(), once) == resolve(Atlas.bundled(), text)
        or spelling.written(once) == ""
    )


def test_former_names_lead_to_present_regions():
    rows = catalog.rows("renamed")
    for row in rows:
        assert PLACES[row["adcode"]].name == row["name"], row
    keys = {(row["old_adcode"], row["old_name"], row["adcode"]) for row in rows}
    assert len(keys) == len(rows)
    successors = {}
    for row in rows:
        successors.setdefault((row["old_adcode"], row["old_name"]), []).append(row)
    for key, group in successors.items():
        kinds = {row["kind"] for row in group}
        assert kinds == ({"split"} if len(group) > 1 else kinds), key
        assert kinds <= {"renamed", "split", "recoded", "shared"}
        if kinds != {"recoded"}:
            assert key[1] not in {row["name"] for row in group} or key[0] != group[0]["adcode"]


def test_every_former_name_resolves_within_its_province():
    for row in catalog.rows("renamed"):
        if row["kind"] in ("recoded", "shared") or row["old_name"] in {
            p.name for p in PLACES.values()
        }:
            continue
        if row["old_name"] in ("市区", "新区"):
            continue  # words of any city
        answer = resolve(Atlas.bundled(), row["old_name"], within=row["adcode"][:2] + "0000")
        found = (
            {answer.adcode}
            if isinstance(answer, Match)
            else {match.adcode for match in answer.candidates}
        )
        assert row["adcode"] in found, row


def test_aliases_name_regions_and_none_hides_a_full_name():
    for row in catalog.rows("aliases"):
        assert row["adcode"] in PLACES
        assert row["alias"] not in {place.name for place in PLACES.values()}


def test_plan_places_resolve_as_the_plan_tables_say():
    """Independent oracle: the hand-made region codes of the designations."""
    plans = {row["plan_id"]: row["scope_code"] for row in catalog.rows("plans")}
    checked = 0
    for row in catalog.rows("designations"):
        place, code = row["place"], row["region_code"]
        if not place or not code or row["site_id"] or "其余" in place or code == "100000":
            continue
        scope = plans[row["plan_id"]]
        within = scope if scope in PLACES and scope != code else None
        answer = resolve(Atlas.bundled(), place, within=within)
        assert isinstance(answer, Match), (place, answer)
        assert answer.adcode == code
        checked += 1
    assert checked > 60


def test_region_tree_relations():
    assert tree.ancestors(Atlas.bundled(), "510113") == ("510100", "510000")
    assert tree.ancestors(Atlas.bundled(), "419001") == ("410000",)
    assert tree.descendants(Atlas.bundled(), "419001") == frozenset()
    assert len(tree.descendants(Atlas.bundled(), "500000")) == 38
    assert tree.label(Atlas.bundled(), "unknown") == "unknown"


def test_nearest_is_ordered_and_bounded():
    names = ["abcd", "abcx", "zzzz", "abcd", "xabcdx"]
    assert nearest("abcd", names) == ("abcd", "xabcdx")
    assert nearest("", names) == ()
    assert nearest("q", names) == ()
    assert nearest("ABCD", names, limit=1) == ("abcd",)


def test_separators_of_copied_addresses_do_not_matter():
    table = csv.reader(
        StringIO("四川省\t成都市\n四川省,成都市\n四川省·成都市\n四川-成都"), "excel-tab"
    )
    assert {resolve(Atlas.bundled(), "".join(row)).adcode for row in table} == {"510100"}


@pytest.mark.parametrize(("name", "reason"), [("市区", "group"), ("新区", "zone")])
def test_a_word_of_any_city_is_no_district_that_one_city_once_had(name, reason):
    """市区 was 华龙区 of 濮阳, 新区 丰润区 of 唐山: a row of a yearbook would have been counted there."""
    answer = resolve(Atlas.bundled(), name)
    assert isinstance(answer, Inside)
    assert (answer.reason, answer.regions) == (reason, ())


@pytest.mark.parametrize(
    ("name", "adcode"), [("濮阳市市区", "410902"), ("唐山市新区", "130208"), ("130206", "130208")]
)
def test_behind_its_city_it_is(name, adcode):
    assert resolve(Atlas.bundled(), name).adcode == adcode


@pytest.mark.parametrize(
    ("name", "near"),
    [
        ("成都、德阳", ("四川省成都市", "四川省德阳市")),
        ("成都市、德阳市和绵阳市", ("四川省成都市", "四川省德阳市", "四川省绵阳市")),
        ("成都市（不含简阳）", ("四川省成都市",)),
        ("成都市清白江区", ("青白江区",)),
    ],
)
def test_several_regions_in_one_cell_are_offered_and_none_is_taken(name, near):
    assert resolve(Atlas.bundled(), name) == NoMatch(near)


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ("阿壩州", "513200"), ("阿壩藏族羌族自治州", "513200"), ("宿遷市", "321300"), ("運城市", "140800"),
        ("鳳陽縣", "341126"), ("鷹潭", "360600"), ("騰衝市", "530581"), ("騰沖市", "530581"),
        ("啟東市", "320681"), ("準格爾旗", "150622"), ("餘干縣", "361127"), ("乾縣", "610424"),
    ],
)  # fmt: skip
def test_traditional_names_are_those_of_every_region(written, code):
    """Most counties were not found: the characters were those of provinces and of some cities."""
    answer = resolve(Atlas.bundled(), written)
    assert isinstance(answer, Match)
    assert answer.adcode == code
