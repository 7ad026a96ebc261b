"""The folder of a bundle: the product without tests and sources, wheels, guide, checksums, zip."""

from __future__ import annotations

import json
import shutil
import string
import zipfile
from pathlib import Path

from distribution import bundled, checksums, wheels
from distribution.speech import SetUpError, Speech
from distribution.target import Target

PACKAGES = ("gis", "layers", "commands", "views", "distribution")
FILES = (
    "app.py", "start.bat", "start.sh", "requirements.txt", "LICENSE", "CHANGELOG.md",
    "README.md", "README.zh-CN.md", ".streamlit/config.toml", "data/datapackage.json",
    "data/LICENSES.md",
)  # fmt: skip
# What unpacks a wheel on Windows, in front of the paths that a wheel lists.
SITE = ".venv\\Lib\\site-packages\\"
_FIXED_DATE = (2024, 1, 1, 0, 0, 0)


def name(version: str, target: Target) -> str:
    """Return the name of a bundle: tool, version, platform, Python.

    Examples
    --------
    >>> name("1.0", Target("win_amd64", "3.13"))
    'cluster-atlas-1.0-win_amd64-py3.13'
    """
    return f"cluster-atlas-{version}-{target.platform}-py{target.python}"


def product_files(root: Path) -> list[Path]:
    """Return every file of the tool that runs on a user's machine, relative to its folder."""
    found = [Path(file) for file in FILES]
    descriptor = json.loads((root / "data/datapackage.json").read_text(encoding="utf-8"))
    found += [Path("data") / entry["path"] for entry in descriptor["resources"]]
    for package in PACKAGES:
        for path in sorted((root / package).rglob("*")):
            if path.is_file() and "__pycache__" not in path.parts and path.suffix != ".pyc":
                found.append(path.relative_to(root))
    found += [
        path.relative_to(root) for path in sorted((root / "docs").rglob("*")) if path.is_file()
    ]
    return found


def assemble(root: Path, folder: Path, target: Target, speech: Speech) -> None:
    """Fill an empty folder with everything that a closed machine needs.

    Parameters
    ----------
    root
        A clone of the tool.
    folder
        Where the bundle is to stand; an older one there is replaced.
    target
        The machine it is for.
    speech
        Where sentences go.

    Raises
    ------
    SetUpError
        If the wheels are not to be had or are not whole.
    """
    if folder.exists():
        shutil.rmtree(folder)
    folder.mkdir(parents=True)
    speech.say("bundle.resolving", platform=target.platform, python=target.python)
    pins = wheels.resolve(root / "requirements.txt", target)
    speech.say("bundle.fetching", count=len(pins))
    store = folder / bundled.WHEELS
    wheels.fetch(pins, store, target)
    missing = wheels.faults(store, wheels.requirements(root / "requirements.txt"), target)
    if missing:
        raise SetUpError("bundle.not_whole", faults=tuple(missing[:10]))
    (folder / bundled.LOCK).write_text(wheels.lock(store), encoding="utf-8", newline="\n")
    for file in product_files(root):
        (folder / file).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy2(root / file, folder / file)
    inside = [wheels.read(path) for path in sorted(store.glob("*.whl"))]
    installed = [wheel for wheel in inside if wheel.name != "pip"]
    made_for = {
        "platform": target.platform,
        "sys_platform": target.kind.sys_platform,
        "python": target.python,
        "longest_path": len(SITE) + max(wheel.longest_path for wheel in installed),
    }
    content = json.dumps(made_for, indent=2) + "\n"
    (folder / bundled.MANIFEST).write_text(content, encoding="utf-8", newline="\n")
    write_guide(folder, target, sum(wheel.unpacked_bytes for wheel in installed))
    speech.say("bundle.listing", count=checksums.write(folder))


def write_guide(folder: Path, target: Target, unpacked_bytes: int) -> None:
    """Write the page of instructions into a bundle that is otherwise whole.

    Parameters
    ----------
    folder
        The bundle, with its manifest.
    target
        The machine it is for.
    unpacked_bytes
        What the wheels unpack to.
    """
    template = (Path(__file__).resolve().parent / "guide.html").read_text(encoding="utf-8")
    windows = target.platform.startswith("win")
    fetched = sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())
    filled = string.Template(template).substitute(
        python=target.python,
        platform=target.platform,
        start=".\\start.bat" if windows else "sh start.sh",
        how="双击 start.bat" if windows else "在终端里运行 sh start.sh",
        check="certutil -hashfile 文件名 SHA256" if windows else "sha256sum -c SHA256SUMS.txt",
        bundle_mb=round(fetched / 1e6),
        disk_mb=round((fetched + 1.1 * unpacked_bytes) / 1e6, -2),
        most=bundled.LONGEST_WINDOWS_PATH - bundled.manifest(folder)["longest_path"] - 1,
    )
    (folder / "guide.html").write_text(filled, encoding="utf-8", newline="\n")


def pack(folder: Path) -> Path:
    """Write the folder as one zip beside it and return that file; wheels are stored as they are."""
    path = folder.with_name(folder.name + ".zip")
    with zipfile.ZipFile(path, "w") as archive:
        for file in sorted(file for file in folder.rglob("*") if file.is_file()):
            inside = f"{folder.name}/{file.relative_to(folder).as_posix()}"
            entry = zipfile.ZipInfo(inside, _FIXED_DATE)
            entry.external_attr = (0o100755 if file.suffix == ".sh" else 0o100644) << 16
            entry.compress_type = (
                zipfile.ZIP_STORED if file.suffix == ".whl" else zipfile.ZIP_DEFLATED
            )
            with file.open("rb") as source, archive.open(entry, "w") as sink:
                shutil.copyfileobj(source, sink)
    return path
