"""Parents that are former, moved, dissolved, above or doubled; names in daily use; what is newer."""

import csv

import pytest

from gis.atlas import Atlas
from gis.regions import tree
from gis.regions.answers import Ambiguity, Inside, Match, NoMatch
from gis.regions.gazetteer import resolve
from tests.gis.regions.cases import CASES

ATLAS = Atlas.bundled()
PLACES = tree.places(ATLAS)


@pytest.mark.parametrize(
    ("name", "adcode", "how"),
    [
        ("山东省莱芜市钢城区", "370117", "former_parent"),
        ("莱芜市莱城区", "370116", "former_parent"),
        ("安徽省巢湖市庐江县", "340124", "former_parent"),
        ("安徽省巢湖市居巢区", "340181", "former_parent"),
        ("安徽省巢湖市无为县", "340281", "former_parent"),
        ("山西省晋中地区榆社县", "140721", "former_parent"),
        ("四川省资阳市简阳市", "510185", "former_parent"),
        ("资阳简阳", "510185", "former_parent"),
        ("安徽省六安市寿县", "340422", "former_parent"),
        ("吉林省四平市公主岭市", "220184", "former_parent"),
        ("山西省临汾地区临汾市", "141002", "renamed"),
        ("西藏自治区日喀则地区日喀则市", "540202", "renamed"),
        ("西沙群岛", "460321", "renamed"),
        ("襄樊市襄城区", "420602", "former_parent"),
        ("新疆维吾尔自治区伊犁哈萨克自治州塔城地区额敏县", "654221", "upper_parent"),
        ("伊犁州塔城地区额敏县", "654221", "upper_parent"),
        ("伊犁州阿勒泰地区", "654300", "upper_parent"),
        ("伊犁州伊宁市", "654002", "path"),
        ("北京市北京市朝阳区", "110105", "doubled"),
        ("上海市上海市浦东新区", "310115", "doubled"),
        ("重庆市重庆市渝北区", "500112", "doubled"),
        ("天津市天津市和平区", "120101", "doubled"),
        ("重庆市县忠县", "500233", "path"),
        ("重庆市市辖区渝北区", "500112", "path"),
        ("上海上海浦东", "310115", "doubled"),
        ("北京北京朝阳", "110105", "doubled"),
        ("北京市北京市", "110000", "doubled"),
        ("前郭县", "220721", "alias"),
        ("喀左县", "211324", "alias"),
        ("杜蒙县", "230624", "alias"),
        ("阜蒙县", "210921", "alias"),
        ("察右前旗", "150926", "alias"),
        ("科左后旗", "150522", "alias"),
        ("新左旗", "150726", "alias"),
        ("莫旗", "150722", "alias"),
        ("达茂旗", "150223", "alias"),
        ("管城区", "410104", "alias"),
        ("梅里斯区", "230208", "alias"),
        ("瀍河区", "410304", "alias"),
        ("东乌旗", "152525", "alias"),
        ("杭旗", "150625", "alias"),
        ("内蒙古科右中旗", "152222", "path"),
    ],
)
def test_a_path_is_one_region_and_says_how(name, adcode, how):
    answer = resolve(ATLAS, name)
    assert isinstance(answer, Match), answer
    assert (answer.adcode, answer.how) == (adcode, how)


def test_a_parent_that_never_held_it_is_no_path():
    answer = resolve(ATLAS, "四川省绵阳市简阳市")
    assert isinstance(answer, NoMatch)
    assert "简阳市" in answer.nearest


@pytest.mark.parametrize(
    ("name", "adcode"),
    [
        ("迁安县", "130283"), ("孝义县", "141181"), ("榆次市", "140702"), ("冀县", "131103"), ("昆山县", "320583"),
        ("江苏省武进县", "320412"), ("普洱县", "530821"), ("浙江省瓯海县", "330304"),
    ],
)  # fmt: skip
def test_a_name_of_before_2000_is_the_one_county_of_today(name, adcode):
    answer = resolve(ATLAS, name)
    assert isinstance(answer, Match)
    assert answer.adcode == adcode


@pytest.mark.parametrize("name", ["宝安县", "镇海县", "阳江县"])
def test_a_county_divided_before_2000_is_not_guessed(name):
    assert not isinstance(resolve(ATLAS, name), Match)


def test_a_daily_name_of_several_banners_is_ambiguous():
    answer = resolve(ATLAS, "扎旗")
    assert isinstance(answer, Ambiguity)
    assert {match.name for match in answer.candidates} == {"扎鲁特旗", "扎赉特旗"}


@pytest.mark.parametrize(
    ("name", "regions", "date"),
    [
        ("和安县", ["653221"], "2024-12-27"),
        ("和康县", ["653223"], "2024-12-27"),
        ("两江新区", ["500105", "500112"], "2025-11-06"),
        ("重庆市两江新区", ["500105", "500112"], "2025-11-06"),
        ("岑岭县", ["653126"], "2026-03-26"),
        ("草湖市", ["659003"], "2026-04-17"),
    ],
)
def test_a_newer_division_names_what_it_was_cut_from(name, regions, date):
    answer = resolve(ATLAS, name)
    assert isinstance(answer, Inside), answer
    assert (answer.reason, answer.date) == ("newer", date)
    assert [match.adcode for match in answer.regions] == regions


@pytest.mark.parametrize(
    ("name", "city"),
    [
        ("安徽省合肥市郊区", "340100"),
        ("南宁市郊区", "450100"),
        ("银川郊区", "640100"),
        ("广西壮族自治区梧州市市郊区", "450400"),
    ],
)
def test_a_suburban_district_that_was_shared_out_has_no_successor(name, city):
    answer = resolve(ATLAS, name)
    assert isinstance(answer, Inside), answer
    assert (answer.reason, answer.regions[0].adcode) == ("shared", city)


def test_every_spoken_name_leads_to_its_region():
    rows = ATLAS.rows("spoken-names")
    shared = {}
    for row in rows:
        shared.setdefault(row["alias"], set()).add(row["adcode"])
    for alias, codes in shared.items():
        answer = resolve(ATLAS, alias)
        found = (
            {answer.adcode} if isinstance(answer, Match) else {m.adcode for m in answer.candidates}
        )
        assert found == codes, alias


EXPECTED = {
    "municipality-code": ("code", ["110000", "310000", "500000", "500000", "120000"]),
    "four-digit-code": ("code", ["110000", "120000", "130100", "130200", "130300"]),
    "former-parent": (
        "地区",
        ["370117", "340124", "340281", "140721", "654221", "510185", "340422", "220184"],
    ),
    "banner-short-name": (
        "地区",
        ["220721", "211324", "230624", "210921", "150926", "150522", "150726", "150722", "150223",
         "410104", "230208", "410304"],
    ),
    "municipality-repeat": ("地址", ["110105", "310115", "500112", "120101", "500233"]),
}  # fmt: skip


@pytest.mark.parametrize("case", sorted(EXPECTED))
def test_the_lists_that_people_brought(case):
    column, codes = EXPECTED[case]
    files = sorted((CASES / case).glob("*.csv"))
    if not files:
        pytest.skip("the lists of cases are not beside the repository")
    with files[0].open(encoding="utf-8-sig", newline="") as stream:
        answers = [resolve(ATLAS, row[column]) for row in csv.DictReader(stream)]
    assert [getattr(answer, "adcode", answer) for answer in answers] == codes
