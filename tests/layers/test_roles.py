"""The roles of colours stay apart under every kind of colour vision, and text can be read.

Differences are CIEDE2000 after the simulation of Machado, Oliveira & Fernandes (2009) at full
severity, contrast is that of WCAG 2; both as the library coloraide works them out.
"""

from __future__ import annotations

from functools import cache
from itertools import combinations, product
from pathlib import Path

import coloraide
import pytest

from gis import colours
from layers.assets import own
from layers.palette import LINK_DASHES, LOOKS, look, plant_symbol
from layers.themes.evidence import FIT_SYMBOL, GRADE_BADGES, GRADE_COLOURS
from layers.themes.ties import ROLE_SYMBOLS

VISION = (None, "deutan", "protan", "tritan")
SITES = {
    "core": colours.CORE,
    "park": colours.PARK,
    "base": colours.BASE,
    "hub": colours.HUB,
    "zone": colours.ZONE,
    "plant": colours.PLANT,
    "port": colours.PORT,
}
SITE_APART, CLASS_APART, ROLE_APART = 11.0, 9.0, 5.0
TEXT_CONTRAST, SYMBOL_CONTRAST = 4.5, 3.0
ROOT = Path(__file__).resolve().parents[2]


@cache
def seen(colour: str, vision: str | None) -> coloraide.Color:
    """Return a colour as an eye of this kind sees it."""
    plain = coloraide.Color(colour)
    return plain if vision is None else plain.filter(vision, method="machado").clip("srgb")


def apart(one: str, other: str, vision: str | None = None) -> float:
    return float(seen(one, vision).delta_e(seen(other, vision), method="2000"))


def contrast(one: str, other: str = colours.WHITE) -> float:
    return float(coloraide.Color(one).contrast(other, method="wcag21"))


def test_the_measures_are_the_published_ones():
    # Sharma, Wu & Dalal (2005), pair 1; black on white by definition; red to a deuteranope by the
    # first column of the matrix of Machado et al. (2009), 0.367322 and 0.280085 of linear light.
    pair = [coloraide.Color("lab-d65", lab) for lab in ((50, 2.6772, -79.7751), (50, 0, -82.7485))]
    assert pair[0].delta_e(pair[1], method="2000") == pytest.approx(2.0425, abs=0.0005)
    assert contrast(colours.BLACK) == pytest.approx(21)
    red = seen("#ff0000", "deutan").convert("srgb-linear")
    assert red["red"] == pytest.approx(0.367322, abs=1e-5)
    assert red["green"] == pytest.approx(0.280085, abs=1e-5)


@pytest.mark.parametrize("vision", VISION)
def test_any_two_sites_are_told_apart(vision):
    for one, other in combinations(SITES, 2):
        assert apart(SITES[one], SITES[other], vision) >= SITE_APART, (one, other)


def test_the_former_park_and_development_would_not_pass():
    assert apart("#b1477a", "#2d8877", "deutan") < 2


def test_the_map_draws_sites_in_these_colours():
    drawn = {code: look(code).colour for code in ("core", "park", "base", "hub", "port")}
    assert drawn == {code: SITES[code] for code in drawn}
    kinds = ("cement", "steel", "coal_power", "coal_mine", "iron_ore", "waste_power")
    assert {plant_symbol(kind)["colour"] for kind in kinds} == {colours.PLANT}
    # Form alone tells the kinds, and every form is known to the script that draws it.
    assert len({plant_symbol(kind)["shape"] for kind in kinds}) == len(kinds)
    forms = [plant_symbol(kind)["shape"] for kind in kinds] + [
        known.shape for known in LOOKS.values()
    ]
    assert all(f"    {form}: " in own("symbols.js") for form in forms)


@pytest.mark.parametrize("colour", SITES.values())
def test_a_symbol_stands_out_from_white(colour):
    assert contrast(colour) >= SYMBOL_CONTRAST


@pytest.mark.parametrize(
    ("ink", "ground"),
    [
        (colours.INK, colours.WHITE),
        (colours.TEXT_GREY, colours.WHITE),
        (colours.MUTED, colours.LAND),
        (colours.ACTION, colours.WHITE),
        (colours.WHITE, colours.ACTION),
        colours.BLUE_BADGE[::-1],
        colours.AMBER_BADGE[::-1],
        *((colours.INK, step) for step in colours.TALLY),
        *((colours.INK, step) for step in colours.COMMUNITIES),
        (colours.STATED_LINK, colours.WHITE),
        ("#123f6b", "#dcebf8"),  # the tags of views/assets/matrix.css
        ("#5c3a00", "#fbecc8"),
        ("#4a5561", "#eef0f2"),
    ],
)
def test_text_can_be_read(ink, ground):
    assert contrast(ink, ground) >= TEXT_CONTRAST


def test_the_matrix_has_the_tags_that_are_checked():
    style = (ROOT / "views/assets/matrix.css").read_text(encoding="utf-8")
    for ink, ground in (("#123f6b", "#dcebf8"), ("#5c3a00", "#fbecc8"), ("#4a5561", "#eef0f2")):
        assert f"color: {ink}; background: {ground};" in style


@pytest.mark.parametrize("vision", VISION)
@pytest.mark.parametrize("name", ["BLUE", "AMBER", "TALLY"])
def test_neighbouring_classes_are_told_apart(name, vision):
    light, middle, dark = getattr(colours, name)
    assert apart(light, middle, vision) >= CLASS_APART
    assert apart(middle, dark, vision) >= CLASS_APART


@pytest.mark.parametrize("vision", VISION)
def test_badges_evidence_and_lisa_are_told_apart(vision):
    assert apart(colours.BLUE_BADGE[0], colours.AMBER_BADGE[0], vision) >= 50
    assert apart(colours.SUPPORTED, colours.WEAK, vision) >= SITE_APART
    lisa = (
        colours.HIGH_HIGH,
        colours.LOW_LOW,
        colours.HIGH_LOW,
        colours.LOW_HIGH,
        colours.NOT_SIGNIFICANT,
    )
    assert min(apart(one, other, vision) for one, other in combinations(lisa, 2)) >= SITE_APART


MEANT = {
    "evidence": tuple(GRADE_COLOURS.values()),
    "fit": (FIT_SYMBOL["colour"],),
    "communities": colours.COMMUNITIES,
    "roles in a network": tuple(colour for _, colour in ROLE_SYMBOLS.values()),
    "above": colours.ABOVE_ZERO,
    "below": colours.BELOW_ZERO,
    "amount": colours.SEQUENTIAL,
    "dearer": colours.DEARER,
    "stated link": (colours.STATED_LINK,),
    "series": colours.SERIES,
}


def hue(colour: str) -> tuple[float, float]:
    found = coloraide.Color(colour).convert("oklch")
    return float(found["chroma"]), float(found["hue"])


@pytest.mark.parametrize("meaning", MEANT)
def test_amber_means_cultivation_alone(meaning):
    for colour, amber in product(MEANT[meaning], colours.AMBER):
        assert apart(colour, amber) >= ROLE_APART, (colour, amber)
    for colour in MEANT[meaning]:
        chroma, angle = hue(colour)
        assert chroma < 0.03 or not 65 <= angle <= 100, colour


@pytest.mark.parametrize("meaning", sorted({*MEANT} - {"series"}))
def test_the_blue_of_strengthening_is_no_class_of_anything_else(meaning):
    for colour, blue in product(MEANT[meaning], (*colours.BLUE, colours.ACTION)):
        assert apart(colour, blue) >= ROLE_APART, (colour, blue)


def test_kinds_of_stated_links_differ_by_dash():
    assert len(set(LINK_DASHES.values())) == len(LINK_DASHES) == 4


def test_figures_of_every_badge_can_be_read():
    badges = [colours.BLUE_BADGE, colours.AMBER_BADGE, *GRADE_BADGES.values()]
    assert all(contrast(ink, ground) >= TEXT_CONTRAST for ground, ink in badges)
