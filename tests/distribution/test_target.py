"""Markers and tags are those of the machine that a bundle is for, not of the one it is made on."""

from __future__ import annotations

import pytest
from packaging.markers import Marker, default_environment
from packaging.tags import Tag

from distribution.speech import SetUpError
from distribution.target import KINDS, Target

WINDOWS = Target("win_amd64", "3.13")
KYLIN = Target("linux_aarch64", "3.11")


@pytest.mark.parametrize(
    ("marker", "windows", "kylin"),
    [
        ("sys_platform == 'win32'", True, False),
        ("platform_system == 'Windows'", True, False),
        ("os_name == 'nt'", True, False),
        ("platform_system != 'Darwin'", True, True),
        ("python_version < '3.12'", False, True),
        ("python_full_version >= '3.13.0'", True, False),
        ("platform_machine == 'aarch64'", False, True),
        ("platform_machine == 'AMD64'", True, False),
        ("implementation_name == 'cpython'", True, True),
        ("extra == 'test'", False, False),
    ],
)
def test_markers_are_weighed_on_the_target(marker, windows, kylin):
    assert WINDOWS.holds(Marker(marker)) is windows
    assert KYLIN.holds(Marker(marker)) is kylin


def test_every_marker_of_the_standard_has_a_value():
    assert set(default_environment()) <= set(WINDOWS.environment())


@pytest.mark.parametrize(
    ("target", "tag", "fits"),
    [
        (WINDOWS, "cp313-cp313-win_amd64", True),
        (WINDOWS, "cp311-abi3-win_amd64", True),
        (WINDOWS, "py3-none-any", True),
        (WINDOWS, "py3-none-win_amd64", True),
        (WINDOWS, "cp312-cp312-win_amd64", False),
        (WINDOWS, "cp313-cp313t-win_amd64", False),
        (WINDOWS, "cp313-cp313-win32", False),
        (WINDOWS, "cp313-cp313-manylinux_2_28_x86_64", False),
        (KYLIN, "cp311-cp311-manylinux_2_28_aarch64", True),
        (KYLIN, "cp311-cp311-manylinux2014_aarch64", True),
        (KYLIN, "cp311-cp311-manylinux_2_34_aarch64", False),
        (KYLIN, "cp311-cp311-musllinux_1_2_aarch64", False),
        (KYLIN, "cp311-cp311-manylinux_2_28_x86_64", False),
    ],
)
def test_wheels_fit_by_their_tag(target, tag, fits):
    assert (Tag(*tag.split("-")) in set(target.tags())) is fits


@pytest.mark.parametrize("platform", KINDS)
def test_pip_is_given_platforms_that_the_tags_bear(platform):
    target = Target(platform, "3.12")
    assert set(target.platforms()) <= {tag.platform for tag in target.tags()}


@pytest.mark.parametrize("found", ["win32", "linux", ""])
def test_an_unknown_platform_is_named_with_the_known_ones(found):
    with pytest.raises(SetUpError, match="win_amd64, linux_x86_64"):
        Target(found, "3.13")


@pytest.mark.parametrize("found", ["3", "3.10", "2.7", "3.13.1", "3.x", "313", ""])
def test_a_version_is_two_numbers_and_not_too_old(found):
    with pytest.raises(SetUpError, match=r"3\.13"):
        Target("win_amd64", found)
