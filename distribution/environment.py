"""The virtual environment of a copy of the tool: made once, mended when half made, else left alone.

An installation that was cut off (a closed window, a full disk, a killed process) leaves packages
that look installed and are not. So the folder carries a mark from before its first file until all
is done, and one with that mark is made again from nothing; downloads come from pip's cache then.
A finished one carries the hash of what was asked for, and a start that finds it runs no pip.
``python -m distribution.environment dev`` sets up what the tests need.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from distribution import bundled, checksums
from distribution.installing import run_pip
from distribution.lock import alone
from distribution.speech import SetUpError, Speech
from gis.errors import AtlasError

FOLDER = ".venv"
UNFINISHED = ".unfinished"
# What each group installs: the last file, which names those before it.
GROUPS = {
    "runtime": ("requirements.txt",),
    "bundle": ("requirements-bundle.txt",),
    "dev": ("requirements.txt", "requirements-bundle.txt", "requirements-dev.txt"),
}


@dataclass(frozen=True)
class Environment:
    """A virtual environment inside a copy of the tool.

    Parameters
    ----------
    root
        Folder of the tool.
    group
        What is to be in it: a key of ``GROUPS``.
    """

    root: Path
    group: str

    @property
    def folder(self) -> Path:
        """The folder of the environment."""
        return self.root / FOLDER

    @property
    def python(self) -> Path:
        """Its interpreter; Windows keeps it elsewhere."""
        return self.folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")

    @property
    def stamp(self) -> Path:
        """The file that says for which requirements the environment was finished."""
        return self.folder / f".{self.group}"

    def wanted(self) -> str:
        """Return the hash of everything that decides what is installed."""
        return self._wanted(self.group)

    def _wanted(self, group: str) -> str:
        names = (bundled.LOCK,) if bundled.is_bundle(self.root) else GROUPS[group]
        content = b"\0".join((self.root / name).read_bytes() for name in names)
        return hashlib.sha256(content).hexdigest()

    def is_finished(self) -> bool:
        """Tell whether nothing need be done: finished for these requirements or for more, and it runs.

        After ``make test`` there is all that ``make app`` needs.
        """
        if (self.folder / UNFINISHED).exists():
            return False
        own = set(GROUPS[self.group])
        holding = [group for group, names in GROUPS.items() if own <= set(names)]
        return any(map(self._is_stamped, holding)) and self.runs("-c", "")

    def _is_stamped(self, group: str) -> bool:
        stamp = self.folder / f".{group}"
        return stamp.is_file() and stamp.read_text(encoding="utf-8") == self._wanted(group)

    def is_mendable(self) -> bool:
        """Tell whether pip may add to it; one without pip gets pip if Python has it to give."""
        if (self.folder / UNFINISHED).exists() or not self.runs("-c", ""):
            return False
        if bundled.is_bundle(self.root):
            return False
        return self.runs("-m", "pip", "--version") or self.runs("-m", "ensurepip", "--upgrade")

    def runs(self, *arguments: str) -> bool:
        """Tell whether its interpreter carries out a command."""
        try:
            done = subprocess.run([self.python, *arguments], capture_output=True, check=False)
        except OSError:
            return False
        return done.returncode == 0


def ready(root: Path, group: str, speech: Speech) -> Path:
    """Return the interpreter of a finished environment; make or mend it where that is needed.

    Raises
    ------
    SetUpError
        If files are damaged, the folder cannot be written, or pip could not install.
    """
    environment = Environment(root, group)
    if environment.is_finished():
        return environment.python
    try:
        with alone(root, lambda: speech.say("start.waiting")):
            if not environment.is_finished():  # another start may have finished it meanwhile
                _set_up(environment, speech)
    except PermissionError as fault:
        raise SetUpError("start.not_writable", path=fault.filename or root) from None
    except OSError as fault:
        if isinstance(fault, SetUpError):
            raise
        raise SetUpError("start.failed_file", reason=str(fault)) from None
    return environment.python


def _set_up(environment: Environment, speech: Speech) -> None:
    root = environment.root
    if bundled.is_bundle(root):
        speech.say("start.checking")
        checksums.prove(root)
        bundled.prove_path_length(root)
    was_whole = environment.is_mendable()
    if not was_whole:
        if environment.folder.exists():
            speech.say("start.again", path=environment.folder)
            _remove(environment.folder)
        speech.say("start.creating", path=environment.folder)
        environment.folder.mkdir()
    mark = environment.folder / UNFINISHED
    mark.touch()
    if not environment.runs("-c", ""):
        _create(environment)
    if bundled.is_bundle(root):
        speech.say("start.installing_bundle", count=bundled.wheel_count(root))
        run_pip(
            environment.python, bundled.pip_arguments(root), speech, bundled.pip_variables(root)
        )
    else:
        file = GROUPS[environment.group][-1]
        speech.say(
            "start.installing" if environment.group == "runtime" else "start.adding", file=file
        )
        asked = ["install", bundled.NO_COMPILE, "-r", str(root / file)]
        try:
            run_pip(environment.python, asked, speech)
        except SetUpError:
            # pip refused, it was not cut off: what worked before is not thrown away for that.
            if was_whole:
                mark.unlink(missing_ok=True)
            raise
    environment.stamp.write_text(environment.wanted(), encoding="utf-8")
    mark.unlink()
    speech.say("start.installed")


def _create(environment: Environment) -> None:
    command = [sys.executable, "-m", "venv", str(environment.folder)]
    if bundled.is_bundle(environment.root):
        # The bundle brings its own pip; Debian and Kylin ship Python without ensurepip.
        command.append("--without-pip")
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode or not environment.runs("-c", ""):
        said = (done.stdout + done.stderr).strip().splitlines()
        raise SetUpError("start.no_environment", reason=" ".join(said[:3]) or done.returncode)


def _remove(folder: Path) -> None:
    """Delete a folder that is no use; on Windows a running program holds its files."""
    if folder.is_symlink() or not folder.is_dir():
        folder.unlink()
        return
    shutil.rmtree(folder, ignore_errors=True)
    if folder.exists():
        raise SetUpError("start.in_use", path=folder)


def main(arguments: list[str] | None = None) -> int:
    """Set up one group of requirements and say nothing where nothing is to be done."""
    parser = argparse.ArgumentParser(prog="python -m distribution.environment")
    parser.add_argument("group", choices=tuple(GROUPS))
    parser.add_argument("--lang", default="zh", choices=("zh", "en"))
    chosen = parser.parse_args(arguments)
    speech = Speech(chosen.lang)
    try:
        ready(Path(__file__).resolve().parent.parent, chosen.group, speech)
    except AtlasError as fault:
        speech.fault(fault)
        return 1
    except KeyboardInterrupt:
        speech.say("start.stopped")
        return 130
    return 0


if __name__ == "__main__":
    sys.exit(main())
