"""The wheels of a bundle: resolved for the target, fetched, and proven to be whole.

Packages that a requirement names and the tool never loads stay out (:data:`UNUSED`), so pip is told
to install exactly what the lock file lists and to follow no requirement itself. That is safe only
because :func:`faults` follows every requirement of every wheel with the target's own markers.
"""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from dataclasses import dataclass
from email.parser import HeaderParser
from pathlib import Path

from packaging.requirements import Requirement
from packaging.specifiers import SpecifierSet
from packaging.utils import canonicalize_name, parse_wheel_filename
from packaging.version import Version

from distribution.checksums import digest
from distribution.speech import SetUpError
from distribution.target import MACOS_MAJOR, Target

# Named by streamlit and loaded for nothing that the pages do (48 MB when installed).
UNUSED = {"pydeck": "st.pydeck_chart and st.map; our maps are our own component"}


@dataclass(frozen=True)
class Wheel:
    """One wheel of the folder.

    Parameters
    ----------
    path
        The file.
    name, version
        Normalised name and version of its package.
    requirements
        What it requires, markers included.
    requires_python
        The versions of Python it installs on.
    longest_path
        Characters of the longest path that it unpacks to.
    unpacked_bytes
        Size when installed.
    """

    path: Path
    name: str
    version: Version
    requirements: tuple[Requirement, ...]
    requires_python: SpecifierSet
    longest_path: int
    unpacked_bytes: int


def read(path: Path) -> Wheel:
    """Return what a wheel says of itself.

    Raises
    ------
    SetUpError
        If it is no wheel.
    """
    try:
        name, version, _, _ = parse_wheel_filename(path.name)
        with zipfile.ZipFile(path) as archive:
            entries = archive.infolist()
            (inside,) = (
                entry.filename
                for entry in entries
                if entry.filename.count("/") == 1 and entry.filename.endswith(".dist-info/METADATA")
            )
            head = HeaderParser().parsestr(archive.read(inside).decode("utf-8"))
    except (ValueError, zipfile.BadZipFile) as fault:
        raise SetUpError("bundle.no_wheel", file=path.name, reason=str(fault)) from None
    return Wheel(
        path,
        name,
        version,
        tuple(Requirement(line) for line in head.get_all("Requires-Dist", [])),
        SpecifierSet(head.get("Requires-Python", "")),
        max(len(entry.filename) for entry in entries),
        sum(entry.file_size for entry in entries),
    )


def resolve(requirements: Path, target: Target) -> list[str]:
    """Return ``name==version`` for everything that the target needs, by uv.

    Raises
    ------
    SetUpError
        If no set of versions has wheels for the target, or no index was reached.
    """
    command = [
        sys.executable, "-m", "uv", "pip", "compile", "--quiet", "--no-python-downloads",
        "--python-platform", target.kind.uv, "--python-version", target.python,
        "--only-binary", ":all:", "--no-header", "--no-annotate", str(requirements),
    ]  # fmt: skip
    index = _index()
    if index:
        command += ["--default-index", index]
    # uv takes macOS 13 unless told: pyproj and others have no wheels so old.
    settings = {**os.environ, "MACOSX_DEPLOYMENT_TARGET": f"{MACOS_MAJOR}.0"}
    done = subprocess.run(command, capture_output=True, text=True, check=False, env=settings)
    if done.returncode:
        raise SetUpError("bundle.unresolved", reason=" ".join(done.stderr.split())[-600:])
    pins = [line.strip() for line in done.stdout.splitlines() if "==" in line]
    return [pin for pin in pins if canonicalize_name(pin.partition("==")[0]) not in UNUSED]


def _index() -> str:
    """Return the index that this machine's pip is set to (a mirror, often), so that uv asks there."""
    if "UV_DEFAULT_INDEX" in os.environ:
        return ""
    if "PIP_INDEX_URL" in os.environ:
        return os.environ["PIP_INDEX_URL"]
    command = [sys.executable, "-m", "pip", "config", "get", "global.index-url"]
    return subprocess.run(command, capture_output=True, text=True, check=False).stdout.strip()


def fetch(pins: list[str], folder: Path, target: Target) -> None:
    """Download the wheel of each pin for the target, and pip itself.

    Raises
    ------
    SetUpError
        If one has no wheel there, or the download failed.
    """
    folder.mkdir(parents=True, exist_ok=True)
    command = [
        sys.executable, "-m", "pip", "download", "--quiet", "--disable-pip-version-check",
        "--no-deps", "--only-binary=:all:", "--dest", str(folder),
        "--python-version", target.python, "--implementation", "cp",
        *(word for name in target.platforms() for word in ("--platform", name)),
    ]  # fmt: skip
    done = subprocess.run([*command, *pins, "pip"], capture_output=True, text=True, check=False)
    if done.returncode:
        faults = [line for line in done.stderr.splitlines() if line.startswith("ERROR")]
        raise SetUpError("bundle.not_fetched", reason=" ".join(faults[-2:]) or done.returncode)


def faults(folder: Path, roots: list[Requirement], target: Target) -> list[str]:
    """Return what the target would miss, one line a fault; nothing if the folder is whole.

    Parameters
    ----------
    folder
        The wheels.
    roots
        The requirements of the tool itself.
    target
        Where they are to be installed.

    Returns
    -------
    list of str
        Requirements without a wheel of a fitting version, wheels that do not install on the
        target, wheels that nothing requires, and packages with two wheels.
    """
    wheels = [read(path) for path in sorted(folder.glob("*.whl"))]
    found = [f"{path.name}: not a wheel" for path in folder.iterdir() if path.suffix != ".whl"]
    by_name: dict[str, Wheel] = {}
    tags = frozenset(target.tags())
    for wheel in wheels:
        if wheel.name in by_name:
            found.append(f"{wheel.path.name}: a second wheel of {wheel.name}")
        by_name[wheel.name] = wheel
        if not parse_wheel_filename(wheel.path.name)[3] & tags:
            found.append(
                f"{wheel.path.name}: no wheel for {target.platform}, Python {target.python}"
            )
        if f"{target.python}.0" not in wheel.requires_python:
            found.append(f"{wheel.path.name}: needs Python {wheel.requires_python}")
    reached = {"pip"}
    waiting = [(root, "requirements.txt", frozenset({""})) for root in roots]
    seen: set[tuple[str, frozenset[str]]] = set()
    while waiting:
        requirement, who, extras = waiting.pop()
        name = canonicalize_name(requirement.name)
        if name in UNUSED or not _holds(requirement, target, extras):
            continue
        if name not in by_name:
            found.append(f"{requirement}: wanted by {who}, no wheel")
            continue
        wheel = by_name[name]
        if not requirement.specifier.contains(wheel.version, prereleases=True):
            found.append(f"{requirement}: wanted by {who}, {wheel.version} is here")
        reached.add(name)
        inner = frozenset({"", *requirement.extras})
        if (name, inner) not in seen:
            seen.add((name, inner))
            waiting += [(one, wheel.path.name, inner) for one in wheel.requirements]
    found += [
        f"{by_name[name].path.name}: wanted by nobody" for name in sorted(by_name.keys() - reached)
    ]
    return found


def _holds(requirement: Requirement, target: Target, extras: frozenset[str]) -> bool:
    if requirement.marker is None:
        return True
    environment = target.environment()
    return any(requirement.marker.evaluate({**environment, "extra": extra}) for extra in extras)


def requirements(path: Path) -> list[Requirement]:
    """Return the requirements of a file without the comments."""
    lines = (
        line.partition(" #")[0].strip() for line in path.read_text(encoding="utf-8").splitlines()
    )
    return [Requirement(line) for line in lines if line and not line.startswith("#")]


def lock(folder: Path) -> str:
    """Return the lock file: each package of the tool with its version and the hash of its wheel."""
    wheels = [read(path) for path in sorted(folder.glob("*.whl"))]
    lines = [
        f"{wheel.name}=={wheel.version} --hash=sha256:{digest(wheel.path)}\n"
        for wheel in wheels
        if wheel.name != "pip"
    ]
    return "# Every package of this bundle; pip installs these files and no others.\n" + "".join(
        lines
    )
