"""TOML that people bring is bounded in size, depth and time."""

from __future__ import annotations

import pytest

from gis.errors import SettingError, said
from gis.report import settings
from gis.tables import bounded_toml as toml


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("a = " + "[" * 50 + "]" * 50, "error.toml_depth"),
        ("a = " + "{b = " * 30 + "1" + "}" * 30, "error.toml_depth"),
        (".".join("a" * 40) + " = 1", "error.toml_depth"),
        ("[" + ".".join("a" * 40) + "]", "error.toml_depth"),
        ("seed = " + "9" * 5000, "error.toml_number"),
        ("# " + "x" * toml.MAX_CHARACTERS, "error.toml_size"),
        ("a = ", "error.settings_unreadable"),
        ("a = 1\na = 2", "error.settings_unreadable"),
        ("a = 2024-13-45", "error.settings_unreadable"),
        ('a = "' + '\\"' * 90_000, "error.settings_unreadable"),
    ],
)
def test_what_is_no_small_flat_toml_is_refused(text, key):
    with pytest.raises(SettingError) as fault:
        toml.parse(text, "error.settings_unreadable")
    assert fault.value.key == key


def test_brackets_and_digits_inside_texts_and_comments_do_not_count():
    text = f'a = "{"[" * 99}" # {"{" * 99}\nb = \'{"9" * 99}\'\nc = """\n{"[" * 99}"""\n'
    assert list(toml.parse(text, "error.settings_unreadable")) == ["a", "b", "c"]


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("k = 0", "设置 k 为 0，应在 1 至 3000 之间"),
        ("alpha = 1.5", "设置 alpha 为 1.5，应在 0 至 1 之间"),
        ("seed = -1", "应在 0 至 4294967295 之间"),
        ("draws = 0", "应在 1 至 100000 之间"),
        ("interval = nan", "设置 interval"),
        ("distance_km = inf", "类型不对"),
        ('level = "township"', "设置 level 为“township”，可选：province、prefecture、county"),
        ('map_scheme = "rainbow"', "设置 map_scheme"),
        ("own_roles = {a = 1}", "类型不对"),
        ('own_weights = {a = "b"}', "类型不对"),
    ],
)
def test_a_setting_out_of_range_is_named_with_its_limits(line, said):
    with pytest.raises(SettingError) as fault:
        settings.from_toml(f"version = 1\n{line}\n")
    assert said in fault.value.message("zh")


def test_a_settings_file_says_what_made_it_and_is_read_again():
    chosen = settings.Settings(own_table="a.csv", own_hash="ab", own_roles={"合计": "ignored"})
    text = settings.to_toml(chosen, {"tool": "1.0", "data": "cd"})
    assert settings.from_toml(text) == chosen
    assert settings.made_with(text) == {"tool": "1.0", "data": "cd"}
    assert settings.made_with("version = 1\n") == {}


@pytest.mark.parametrize(
    ("text", "where"),
    [
        ("a = 1\nb == 2\n", "第 2 行第 4 个字符：等号右边的值写法不对"),
        ("a = [", "第 1 行第 6 个字符："),
    ],
)
def test_where_a_text_is_no_toml_is_said_in_chinese(text, where):
    with pytest.raises(SettingError) as fault:
        toml.parse(text, "error.settings_unreadable")
    assert where in str(said(fault.value.values["reason"], "zh"))
