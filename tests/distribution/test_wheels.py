"""A folder of wheels is whole only if every requirement that holds on the target is met in it."""

from __future__ import annotations

import hashlib
import re

import pytest
from packaging.requirements import Requirement

from distribution import wheels
from distribution.speech import SetUpError
from distribution.target import Target
from tests.distribution.conftest import make_wheel

WINDOWS = Target("win_amd64", "3.13")
LINUX = Target("linux_x86_64", "3.11")
ROOTS = [Requirement("tiny>=1")]


def test_a_requirement_of_windows_alone_is_missed_there_and_only_there(tmp_path):
    make_wheel(tmp_path, "tiny", requires=("colorama>=0.4; sys_platform == 'win32'",))
    assert wheels.faults(tmp_path, ROOTS, LINUX) == []
    assert wheels.faults(tmp_path, ROOTS, WINDOWS) == [
        'colorama>=0.4; sys_platform == "win32": wanted by tiny-1.0-py3-none-any.whl, no wheel'
    ]
    make_wheel(tmp_path, "colorama", "0.4.6")
    assert wheels.faults(tmp_path, ROOTS, WINDOWS) == []
    assert wheels.faults(tmp_path, ROOTS, LINUX) == [
        "colorama-0.4.6-py3-none-any.whl: wanted by nobody"
    ]


def test_requirements_are_followed_through_wheels_and_extras(tmp_path):
    make_wheel(tmp_path, "tiny", requires=("middle[fast]", "unused; extra == 'docs'"))
    make_wheel(tmp_path, "middle", requires=("far; extra == 'fast'", "tiny"))
    assert wheels.faults(tmp_path, ROOTS, LINUX) == [
        'far; extra == "fast": wanted by middle-1.0-py3-none-any.whl, no wheel'
    ]


@pytest.mark.parametrize(
    ("wheel", "fault"),
    [
        ({"version": "0.9"}, "tiny>=1: wanted by requirements.txt, 0.9 is here"),
        (
            {"tag": "cp313-cp313-win32"},
            "tiny-1.0-cp313-cp313-win32.whl: no wheel for win_amd64, Python 3.13",
        ),
        ({"python": "<3.13"}, "tiny-1.0-py3-none-any.whl: needs Python <3.13"),
    ],
)
def test_a_wheel_that_does_not_do_is_named(tmp_path, wheel, fault):
    make_wheel(tmp_path, "tiny", **wheel)
    assert wheels.faults(tmp_path, ROOTS, WINDOWS) == [fault]


def test_two_wheels_of_a_package_and_other_files_are_named(tmp_path):
    make_wheel(tmp_path, "tiny")
    make_wheel(tmp_path, "tiny", "1.1")
    (tmp_path / "tiny-1.0.tar.gz").touch()
    assert wheels.faults(tmp_path, ROOTS, WINDOWS) == [
        "tiny-1.0.tar.gz: not a wheel",
        "tiny-1.1-py3-none-any.whl: a second wheel of tiny",
    ]


def test_what_the_tool_never_loads_may_be_absent(tmp_path):
    make_wheel(tmp_path, "tiny", requires=(*wheels.UNUSED,))
    assert wheels.faults(tmp_path, ROOTS, WINDOWS) == []


def test_names_are_compared_as_the_index_does(tmp_path):
    make_wheel(tmp_path, "Tiny_Thing")
    assert wheels.faults(tmp_path, [Requirement("tiny.thing")], WINDOWS) == []


def test_the_lock_names_every_wheel_but_pip_with_its_hash(tmp_path):
    path = make_wheel(tmp_path, "tiny")
    make_wheel(tmp_path, "pip", "26.0")
    digest = hashlib.sha256(path.read_bytes()).hexdigest()
    assert wheels.lock(tmp_path).splitlines()[1:] == [f"tiny==1.0 --hash=sha256:{digest}"]


def test_a_wheel_says_how_much_it_unpacks_and_how_deep(tmp_path):
    wheel = wheels.read(make_wheel(tmp_path, "tiny"))
    assert wheel.longest_path == len("tiny-1.0.dist-info/METADATA")
    assert wheel.unpacked_bytes > 100


@pytest.mark.parametrize("name", ["tiny-1.0-py3-none-any.whl", "tiny.whl"])
def test_what_is_no_wheel_is_named(tmp_path, name):
    (tmp_path / name).write_bytes(b"no zip")
    with pytest.raises(SetUpError, match="^" + re.escape(name)):
        wheels.read(tmp_path / name)


def test_comments_of_a_requirements_file_are_no_requirements(tmp_path):
    file = tmp_path / "requirements.txt"
    file.write_text("# all\nscipy>=1.13,<2\n\nfonts>=0.1  # Noto (OFL)\n")
    assert [str(one) for one in wheels.requirements(file)] == ["scipy<2,>=1.13", "fonts>=0.1"]
