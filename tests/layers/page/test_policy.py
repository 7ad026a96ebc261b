"""The policy inside a file: what may run is what was written, and nothing else."""

from __future__ import annotations

import re

import pytest

from gis.atlas import Atlas
from gis.plans.designations import Selection
from layers import html
from layers.layout.scenes import layout_scene
from layers.page import policy
from layers.print.imprint import Imprint

CHOICE = Selection(plan="sichuan-2025-2027")


@pytest.fixture(scope="module")
def both() -> str:
    atlas = Atlas.bundled()
    other = layout_scene(atlas, CHOICE, lang="en")
    imprint = Imprint(title="<b>'图'</b>", accent="#123456")
    return html.to_html(
        atlas, layout_scene(atlas, CHOICE), imprint=imprint, extras=html.Extras(other=other)
    )


def test_the_foot_of_the_english_half_says_that_names_stand_in_chinese(both):
    line = "Names without an English form stand in Chinese."
    assert both.count(line) == 1
    atlas = Atlas.bundled()
    assert line not in html.to_html(atlas, layout_scene(atlas, CHOICE))


def directives(page: str) -> dict[str, list[str]]:
    found = re.search(r'http-equiv="Content-Security-Policy" content="([^"]+)"', page)
    assert found
    parts = [part.split() for part in found[1].replace("&#x27;", "'").split("; ")]
    return {name: values for name, *values in parts}


def test_every_script_and_style_of_the_file_is_allowed_by_its_hash_and_by_nothing_else(both):
    said = directives(both)
    for kind in ("script", "style"):
        blocks = re.findall(rf"<{kind}>(.*?)</{kind}>", both, re.DOTALL)
        assert len(blocks) >= 3
        assert {policy.digest(block) for block in blocks} == set(said[f"{kind}-src"])
    assert said["default-src"] == said["base-uri"] == said["form-action"] == ["'none'"]
    assert said["img-src"] == ["data:"]
    assert "unsafe" not in str(said)


def test_the_policy_stands_before_all_it_rules(both):
    head = both.encode()[:1024].decode(errors="ignore")
    assert head.index("charset") < head.index("Content-Security-Policy")
    assert both.index("Content-Security-Policy") < min(both.index("<style"), both.index("<script"))


def test_no_markup_holds_what_the_policy_refuses(both):
    markup = re.sub(r"<(script|style)\b.*?</\1>", "", both, flags=re.DOTALL)
    assert not re.search(r"<[^>]+\s(?:style|on\w+)\s*=", markup)
    assert "javascript:" not in markup


def test_the_digest_is_that_of_the_standard():
    # The example of the specification (Content Security Policy Level 3, hash-source).
    alert = "alert('Hello, world.');"
    assert policy.digest(alert) == "'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='"


def test_both_languages_are_in_one_file_below_its_bar(both):
    assert "四川省绿色建材产业发展规划" in both
    assert "Sichuan 2025–2027 (draft for comment)" in both
    assert len(both.encode()) <= 900_000


def test_an_embedded_file_says_so_and_differs_in_nothing_it_shows():
    atlas, scene = Atlas.bundled(), layout_scene(Atlas.bundled(), CHOICE)
    framed = html.to_html(atlas, scene, extras=html.Extras(is_embedded=True))
    assert '<body class="page-embedded">' in framed
    plain = html.to_html(atlas, scene)
    assert framed.replace(' class="page-embedded"', "").replace(
        '"embedded":true', '"embedded":false'
    ).count("<path") == plain.count("<path")
