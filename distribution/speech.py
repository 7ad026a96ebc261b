"""What a set-up says while it works: sentences of the one catalogue, on the console."""

from __future__ import annotations

import sys
from dataclasses import dataclass

from gis.errors import AtlasError
from gis.words.catalogue import text


class SetUpError(AtlasError, OSError):
    """The machine, the network or the copied files keep the tool from being set up or started."""


@dataclass(frozen=True)
class Speech:
    """The language of whoever sits before the console.

    Parameters
    ----------
    lang
        ``zh`` or ``en``.
    """

    lang: str = "zh"

    def __post_init__(self) -> None:
        """Let a console of another code page show what it can instead of failing."""
        for stream in (sys.stdout, sys.stderr):
            if hasattr(stream, "reconfigure"):
                stream.reconfigure(errors="backslashreplace")

    def say(self, key: str, **values: object) -> None:
        """Print one sentence at once, so that a long step is announced before it starts."""
        print(text(key, self.lang, **values), flush=True)

    def fault(self, fault: AtlasError) -> None:
        """Print what is wrong and how to mend it."""
        message = " ".join(fault.message(self.lang).split())
        print(text("cli.error", self.lang, message=message), file=sys.stderr, flush=True)
