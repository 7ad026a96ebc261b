"""Tiny wheels and a tiny clone: a set-up in seconds and without any network."""

from __future__ import annotations

import ensurepip
import shutil
import zipfile
from pathlib import Path

import pytest


def make_wheel(folder: Path, name: str, version: str = "1.0", **more: object) -> Path:
    """Write a wheel with one module of the package's name, ``VALUE = version`` inside.

    ``more``: ``requires`` (texts), ``tag`` (of the file's name), ``python`` (versions it wants).
    """
    tag, python = more.get("tag", "py3-none-any"), more.get("python", "")
    path = folder / f"{name}-{version}-{tag}.whl"
    folder.mkdir(parents=True, exist_ok=True)
    info = f"{name}-{version}.dist-info"
    lines = ["Metadata-Version: 2.1", f"Name: {name}", f"Version: {version}"]
    lines += [f"Requires-Dist: {one}" for one in more.get("requires", ())]
    lines += [f"Requires-Python: {python}"] if python else []
    files = {
        f"{name}.py": f"VALUE = {version!r}\n",
        f"{info}/METADATA": "\n".join(lines) + "\n",
        f"{info}/WHEEL": f"Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: {tag}\n",
    }
    with zipfile.ZipFile(path, "w") as archive:
        for file, content in files.items():
            archive.writestr(file, content)
        archive.writestr(
            f"{info}/RECORD", "".join(f"{file},,\n" for file in (*files, f"{info}/RECORD"))
        )
    return path


@pytest.fixture
def clone(tmp_path: Path) -> Path:
    """A folder whose requirements are one tiny package, in a path that people really have."""
    root = tmp_path / "图谱 copy"
    make_wheel(root / "store", "tiny")
    (root / "requirements.txt").write_text("--no-index\n--find-links store\ntiny==1.0\n")
    return root


def bundled_pip() -> Path:
    """Return the wheel of pip that Python itself carries."""
    (found,) = (Path(ensurepip.__file__).parent / "_bundled").glob("pip-*.whl")
    return found


def add_pip(folder: Path) -> None:
    shutil.copy(bundled_pip(), folder)
