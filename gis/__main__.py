"""The command line: ``python -m gis COMMAND``.

Exit codes: 0 done, 1 the input, the data or an output file is at fault (one line on stderr), 2 the
call itself is wrong.
"""

from __future__ import annotations

import errno
import os
import sys
from contextlib import suppress
from typing import TextIO

import click

from commands.base import LazyGroup, UsageFault, fault_message, program, usage_message
from commands.table import COMMANDS
from commands.text import one_line
from gis.errors import AtlasError
from gis.errors import said as in_words
from gis.words import catalogue

# What writing to a full disk, a vanished terminal or a closed stream says.
_UNWRITABLE = (errno.ENOSPC, errno.EIO, errno.EBADF, errno.EINVAL, errno.ENXIO)
ROOT = LazyGroup(
    name="gis", table=COMMANDS, help="cli.root.help", invoke_without_command=False,
    no_args_is_help=False,
)  # fmt: skip


def take_language(arguments: list[str]) -> tuple[str, list[str]]:
    """Return the language and the arguments without ``--lang``, wherever it stood.

    Examples
    --------
    >>> take_language(["plans", "--lang", "en"]), take_language(["--lang=en", "plans"])
    (('en', ['plans']), ('en', ['plans']))
    """
    lang, waiting = catalogue.LANGUAGES[0], list(arguments)
    rest: list[str] = []
    while waiting:
        argument = waiting.pop(0)
        if argument == "--":
            return lang, [*rest, argument, *waiting]
        name, equals, value = argument.partition("=")
        if name != "--lang":
            rest.append(argument)
            continue
        if not equals:
            if not waiting:
                raise UsageFault("cli.option_needs_value", name="--lang")
            value = waiting.pop(0)
        if value not in catalogue.LANGUAGES:
            choices = ", ".join(catalogue.LANGUAGES)
            raise UsageFault("cli.bad_choice", name="--lang", found=value, choices=choices)
        lang = value
    return lang, rest


def main(arguments: list[str] | None = None) -> int:
    """Run one command and return its exit code."""
    said = sys.argv[1:] if arguments is None else arguments
    if not _open_streams(said):
        return _report(catalogue.text("cli.stdout_closed", catalogue.LANGUAGES[0]), 1)
    lang = catalogue.LANGUAGES[0]
    code = 0
    try:
        lang, rest = take_language(said)
        with ROOT.make_context(program(sys.argv[0]), rest or ["--help"], obj=lang) as context:
            ROOT.invoke(context)
        sys.stdout.flush()
    except click.exceptions.Exit as end:
        code = end.exit_code
    except BrokenPipeError:
        # The reader has seen enough (| head).
        _drop_the_rest()
    except (click.ClickException, AtlasError, OSError, click.Abort, KeyboardInterrupt) as fault:
        sentence, code = _said(fault, lang)
        _report(sentence, code)
    return code


def _said(fault: BaseException, lang: str) -> tuple[str, int]:
    """Return the sentence and the exit code of what ended a command; raise what is a bug."""
    from gis import file_faults

    if isinstance(fault, click.UsageError):
        return catalogue.text("cli.usage_error", lang, message=usage_message(fault, lang)), 2
    if isinstance(fault, AtlasError):
        return catalogue.text("cli.error", lang, message=fault_message(fault, lang)), 1
    if isinstance(fault, OSError) and fault.errno in _UNWRITABLE:
        _drop_the_rest()
        why = str(in_words(file_faults.reason(fault), lang))
        return catalogue.text("cli.stdout_full", lang, reason=why), 1
    if isinstance(fault, OSError) and fault.errno:
        why = str(in_words(file_faults.reason(fault), lang))
        return catalogue.text("cli.system", lang, file=fault.filename or "–", reason=why), 1
    if isinstance(fault, click.Abort | KeyboardInterrupt):
        return catalogue.text("cli.stopped", lang), 130
    raise fault


def _open_streams(said: list[str]) -> bool:
    """Make the streams able to take every character; tell whether a result has where to go."""
    if sys.stderr is None:
        # Closed by the caller: what print() would write there must not land among the results.
        sys.stderr = _nowhere()
    closed = sys.stdout is None
    if closed:
        sys.stdout = _nowhere()
    for stream in (sys.stdout, sys.stderr):
        # Windows consoles and pipes default to a code page that lacks many characters.
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    return not closed or any(argument.partition("=")[0] == "--out" for argument in said)


def _nowhere() -> TextIO:
    return os.fdopen(os.open(os.devnull, os.O_WRONLY), "w", encoding="utf-8")


def _drop_the_rest() -> None:
    """Let what is still to be written go nowhere, so that it does not raise again at exit."""
    with suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _report(sentence: str, code: int) -> int:
    with suppress(OSError):
        print(one_line(sentence), file=sys.stderr, flush=True)
    return code


if __name__ == "__main__":
    sys.exit(main())
