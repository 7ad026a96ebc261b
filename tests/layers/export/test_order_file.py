"""The file of choices: what is written is read, and nothing else is."""

from __future__ import annotations

import pytest

from gis.errors import AtlasError, SettingError
from gis.plans.designations import Selection
from layers.export.order import Compared, How, Order, Way, What, checked
from layers.export.order_file import from_toml, to_toml
from layers.page.basemap import Wish
from layers.print import logo
from layers.print.imprint import Imprint, Paper

PICTURE = b'<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9"/></svg>'
FULL = Order(
    What(
        kind="route",
        selection=Selection(plan=["a"], category=["core"], industry=["cement"], region="510000"),
        region="511700", level="county", by_industry=True, address="https://example.org",
        way=Way("成都", "上海", 500.0, "time"), compared=Compared("gdp:2023", "province", "四川"),
    ),
    How(
        form="html", paper=Paper("a3", "portrait"), language="both", is_embedded=True, datum="gcj02",
        heads="zh", wish=Wish("gaode", "gcj02", with_key=True),
    ),
    Imprint(
        "标题 “引号” \\ '", "副", "某局", "电话", "2026-11", "川S(2026)1号", "#123456", logo.read(PICTURE)
    ),
)  # fmt: skip


@pytest.mark.parametrize("order", [Order(), FULL])
def test_what_is_written_is_read_again(order):
    again, made_with = from_toml(to_toml(order, {"tool": "1", "data": "x"}))
    assert again == order
    assert made_with == {"tool": "1", "data": "x"}


def test_what_is_as_by_default_is_not_written():
    assert to_toml(Order()).splitlines()[1:] == ["version = 1"]


def test_a_large_logo_is_left_out_and_said_so(monkeypatch):
    from layers.export import order_file

    monkeypatch.setattr(order_file, "_MOST_LOGO", 10)
    said = to_toml(FULL)
    assert "logo_left_out = true" in said
    assert from_toml(said)[0].imprint.logo is None


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("[what]\nkin = 'map'", "what.kin"),
        ("[who]\nx = 1", "who"),
        ("[what]\nkind = 'mapp'", "what.kind"),
        ("[what]\nkind = 3", "what.kind"),
        ("[how]\nform = 'docx'", "how.form"),
        ("[how]\ndatum = 'wgs'", "how.datum"),
        ("[how]\nis_embedded = 'yes'", "how.is_embedded"),
        ("[how.basemap]\nurl = 'x'", "how.basemap.url"),
        ("[what.route]\ntonnes = true", "what.route.tonnes"),
        ("[what.selection]\nplan = 'x'", "what.selection.plan"),
        ("[whose]\ntitle = '" + "x" * 301 + "'", "whose.title"),
        ('[whose]\ntitle = "a\\u0007b"', "whose.title"),
        ("[whose]\nlogo = 'x'", "whose.logo"),
        ("[whose]\nlogo = 'data:image/png;base64,AAAA'", "PNG"),
        ("[whose]\naccent = 'red'", "red"),
        ("version = 2", "2"),
        ("what = 3", "what"),
        ("[what\n", "TOML"),
    ],
)  # fmt: skip
def test_what_is_not_known_is_refused_by_its_name(text, said):
    with pytest.raises(AtlasError, match=said):
        from_toml(text)


def test_a_weight_that_is_none_is_refused():
    with pytest.raises(AtlasError):
        from_toml("[what.route]\ntonnes = nan")
    with pytest.raises(SettingError, match=r"what\.level"):
        checked(Order(What(level="town")))
