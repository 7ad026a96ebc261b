"""What the help of an option tells: what its choices mean, its unit, and what holds without it."""

from __future__ import annotations

import re
from collections.abc import Iterator

import click
import pytest

from commands.table import COMMANDS
from gis.__main__ import ROOT
from gis.words import catalogue

# What holds without the option, or that it picks among what is there anyway.
_WITHOUT = re.compile("默认|不写|不给|不限|必写|只|代替|换算|再按|取哪|限度")


def options() -> Iterator[tuple[str, click.Option]]:
    def of(command: click.Command, name: str) -> Iterator[tuple[str, click.Option]]:
        if isinstance(command, click.Group):
            for word in command.list_commands(click.Context(command)):
                yield from of(command.get_command(click.Context(command), word), f"{name} {word}")
            return
        for one in command.params:
            if isinstance(one, click.Option) and not one.is_flag:
                yield name, one

    for name in COMMANDS:
        yield from of(ROOT.get_command(None, name), name)


OPTIONS = list(options())


@pytest.mark.parametrize("lang", catalogue.LANGUAGES)
def test_a_number_or_a_choice_tells_what_holds_without_it(lang):
    """A reader of --ship, --minimum-coverage or --normalise could not know what is taken when they are left out."""
    silent = {
        (name, one.opts[0])
        for name, one in OPTIONS
        if isinstance(
            one.type, click.Choice | click.types.FloatParamType | click.types.IntParamType
        )
        and not (one.required or one.show_default)
        and not _WITHOUT.search(catalogue.text(str(one.help), "zh"))
    }
    assert silent == set()
    assert all(catalogue.text(str(one.help), lang) for _, one in OPTIONS)


@pytest.mark.parametrize(
    ("command", "option", "told"),
    [
        ("matrix", "--by", ("元/吨", "小时", "千克CO2/吨", "公里")),
        ("site", "--by", ("元/吨", "小时", "千克CO2/吨")),
        ("site", "--model", ("pmedian", "pcenter", "mclp", "lscp")),
        ("balance", "--place", ("thick 富余", "supplies 外供", "supplied 靠周边", "thin 不足")),
        ("indicators", "--group", ("people", "work", "structure", "industry", "plants", "zones")),
        ("compare", "--peers", ("neighbourhood", "size", "structure")),
        ("matrix", "--ship", ("（吨）", "不限")),
    ],
)
def test_choices_are_told_with_what_they_mean(command, option, told):
    said = next(
        catalogue.text(str(one.help), "zh")
        for name, one in OPTIONS
        if name == command and option in one.opts
    )
    assert [word for word in told if word not in said] == []


def test_the_defaults_told_are_those_of_the_settings():
    from commands.compare_settings import PEERS
    from gis.report.settings import Settings

    plain = Settings()
    for option, value in (
        ("--normalise", plain.normalisation),
        ("--weights", plain.weights),
        ("--aggregate", plain.aggregation),
        ("--minimum-coverage", plain.minimum_coverage),
        ("--seed", plain.seed),
        ("--peers", PEERS[0]),
    ):
        help_key = next(
            one.help for name, one in OPTIONS if name == "compare" and option in one.opts
        )
        assert f"不写为 {value}" in catalogue.text(str(help_key), "zh")
        assert f"{value} without it" in catalogue.text(str(help_key), "en")
