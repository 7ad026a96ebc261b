"""For which machine a bundle is made: tags of wheels, and the markers that hold there.

pip takes the platform of a target for the tags of wheels, but weighs the markers of requirements
(``; sys_platform == "win32"``) on the machine that it runs on. So what is needed is resolved by uv
for the target, and the result is proven here against the target's own markers.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from packaging.markers import Marker
from packaging.tags import Tag, compatible_tags, cpython_tags

from distribution.speech import SetUpError

# The oldest C library to serve: Kylin V10 and UOS 20 bring glibc 2.28.
GLIBC_MINOR = 28
MACOS_MAJOR = 14
_OLD_NAMES = {5: "manylinux1", 12: "manylinux2010", 17: "manylinux2014"}


@dataclass(frozen=True)
class Kind:
    """What the field calls a platform, in the words of each tool.

    Parameters
    ----------
    uv
        Its name for ``uv pip compile --python-platform``.
    sys_platform, system, os_name, machine
        The values of the markers of PEP 508.
    """

    uv: str
    sys_platform: str
    system: str
    os_name: str
    machine: str


KINDS = {
    "win_amd64": Kind("x86_64-pc-windows-msvc", "win32", "Windows", "nt", "AMD64"),
    "linux_x86_64": Kind(f"x86_64-manylinux_2_{GLIBC_MINOR}", "linux", "Linux", "posix", "x86_64"),
    "linux_aarch64": Kind(
        f"aarch64-manylinux_2_{GLIBC_MINOR}", "linux", "Linux", "posix", "aarch64"
    ),
    "macosx_arm64": Kind("aarch64-apple-darwin", "darwin", "Darwin", "posix", "arm64"),
}


@dataclass(frozen=True)
class Target:
    """A platform with a version of Python.

    Parameters
    ----------
    platform
        A key of ``KINDS``.
    python
        Version as ``3.13``.

    Examples
    --------
    >>> windows = Target("win_amd64", "3.13")
    >>> windows.holds(Marker("sys_platform == 'win32'")), windows.holds(None)
    (True, True)
    >>> "win_amd64" in windows.platforms()
    True
    """

    platform: str
    python: str

    def __post_init__(self) -> None:
        """Refuse a platform or version that no wheel is named for."""
        if self.platform not in KINDS:
            known = ", ".join(KINDS)
            raise SetUpError("bundle.unknown_platform", found=self.platform, known=known)
        parts = self.python.split(".")
        if len(parts) != 2 or not all(part.isdecimal() for part in parts) or self.version < (3, 11):
            raise SetUpError("bundle.unknown_python", found=self.python)

    @property
    def kind(self) -> Kind:
        """The platform in the words of each tool."""
        return KINDS[self.platform]

    @property
    def version(self) -> tuple[int, int]:
        """Major and minor version of Python."""
        major, minor = self.python.split(".")
        return int(major), int(minor)

    def environment(self) -> dict[str, str]:
        """Return the values of all markers of PEP 508 on the target."""
        return {
            "implementation_name": "cpython",
            "implementation_version": f"{self.python}.0",
            "os_name": self.kind.os_name,
            "platform_machine": self.kind.machine,
            "platform_python_implementation": "CPython",
            "platform_release": "",
            "platform_system": self.kind.system,
            "platform_version": "",
            "python_full_version": f"{self.python}.0",
            "python_version": self.python,
            "sys_platform": self.kind.sys_platform,
            "extra": "",
        }

    def holds(self, marker: Marker | None) -> bool:
        """Tell whether a requirement with this marker is one on the target."""
        return marker is None or marker.evaluate(self.environment())

    def platforms(self) -> list[str]:
        """Return the platform tags that a wheel may bear, the most particular first."""
        if self.platform == "macosx_arm64":
            names = [
                f"macosx_{major}_0_{arch}"
                for major in range(MACOS_MAJOR, 10, -1)
                for arch in ("arm64", "universal2")
            ]
            return [*names, *(f"macosx_10_{minor}_universal2" for minor in range(16, 8, -1))]
        if self.platform == "win_amd64":
            return ["win_amd64"]
        arch = self.kind.machine
        names = []
        for minor in range(GLIBC_MINOR, 4, -1):
            names.append(f"manylinux_2_{minor}_{arch}")
            if minor in _OLD_NAMES:
                names.append(f"{_OLD_NAMES[minor]}_{arch}")
        return [*names, f"linux_{arch}"]

    def tags(self) -> Iterator[Tag]:
        """Yield every tag of wheels that install on the target."""
        platforms = self.platforms()
        yield from cpython_tags(self.version, platforms=platforms)
        interpreter = "cp{}{}".format(*self.version)
        yield from compatible_tags(self.version, interpreter=interpreter, platforms=platforms)
