"""What a bundle carries beside the tool, as a start on a closed network finds it.

A bundle is a copy of the tool with ``bundle.json`` (for which Python and platform it was made), a
lock file with the hash of every wheel, and the wheels. Without that file a copy is a clone.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

from distribution.speech import SetUpError

MANIFEST = "bundle.json"
LOCK = "requirements.lock"
WHEELS = "wheels"
# Bytecode of modules that nobody loads took 160 of 900 MB and the larger part of the time.
NO_COMPILE = "--no-compile"
# Windows refuses longer paths unless an administrator has switched long ones on.
LONGEST_WINDOWS_PATH = 259


def is_bundle(root: Path) -> bool:
    """Tell whether a copy of the tool is a bundle."""
    return (root / MANIFEST).is_file()


def manifest(root: Path) -> dict[str, Any]:
    """Return for which Python and platform a bundle was made, and its longest path.

    Raises
    ------
    SetUpError
        If the file is damaged.
    """
    try:
        content: dict[str, Any] = json.loads((root / MANIFEST).read_text(encoding="utf-8"))
    except ValueError:
        raise SetUpError("start.damaged", count=1, files=(MANIFEST,)) from None
    return content


def wheel_count(root: Path) -> int:
    """Return how many packages a bundle installs."""
    lines = (root / LOCK).read_text(encoding="utf-8").splitlines()
    return sum(not line.startswith("#") for line in lines)


def pip_arguments(root: Path) -> list[str]:
    """Return what pip is asked: these wheels, each with its hash, and nothing from any network."""
    return [
        "--isolated", "install", "--no-index", "--find-links", str(root / WHEELS), "--no-deps",
        "--require-hashes", "--no-cache-dir", NO_COMPILE, "-r", str(root / LOCK),
    ]  # fmt: skip


def pip_variables(root: Path) -> dict[str, str]:
    """Return the variables that let the bundle's own pip run from its wheel, free of local settings."""
    (pip,) = (root / WHEELS).glob("pip-*.whl")
    return {"PYTHONPATH": str(pip), "PIP_CONFIG_FILE": os.devnull}


def fitting_python(root: Path) -> str | None:
    """Return another interpreter that the wheels of a bundle need, or None if this one fits.

    Raises
    ------
    SetUpError
        If none of that version is on this machine, or the bundle is for another platform.
    """
    if not is_bundle(root):
        return None
    made_for = manifest(root)
    if made_for["sys_platform"] != sys.platform:
        raise SetUpError("start.other_platform", made=made_for["platform"], here=sys.platform)
    bits = 64 if sys.maxsize > 2**32 else 32
    if made_for["python"] == "{}.{}".format(*sys.version_info[:2]) and bits == 64:
        return None
    for command in (["py", f"-{made_for['python']}-64"], [f"python{made_for['python']}"]):
        if shutil.which(command[0]) is None:
            continue
        asked = "import sys; print(sys.executable)"
        found = subprocess.run([*command, "-c", asked], capture_output=True, text=True, check=False)
        if found.returncode == 0 and found.stdout.strip():
            return found.stdout.strip()
    here = "{}.{}.{}".format(*sys.version_info[:3])
    raise SetUpError("start.other_python", wanted=made_for["python"], here=f"{here}, {bits} bit")


def run_with(python: str, arguments: list[str], root: Path) -> int:
    """Start again with another interpreter and return its exit code."""
    command = [python, "-m", "distribution.start", *arguments]
    try:
        return subprocess.run(command, cwd=root, check=False).returncode
    except KeyboardInterrupt:
        return 130


def prove_path_length(root: Path) -> None:
    """See that Windows will accept the paths that are about to be written.

    Raises
    ------
    SetUpError
        If the folder lies so deep that a file of a package would be out of reach.
    """
    if sys.platform != "win32" or _long_paths():
        return
    spare = LONGEST_WINDOWS_PATH - manifest(root)["longest_path"] - 1
    if len(str(root)) > spare:
        raise SetUpError("start.deep_folder", path=root, length=len(str(root)), most=spare)


def _long_paths() -> bool:
    if sys.platform != "win32":
        return True
    import winreg

    try:
        key = winreg.OpenKey(
            winreg.HKEY_LOCAL_MACHINE, r"SYSTEM\CurrentControlSet\Control\FileSystem"
        )
        with key:
            return bool(winreg.QueryValueEx(key, "LongPathsEnabled")[0])
    except OSError:
        return False
