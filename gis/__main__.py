"""The command line: ``python -m gis COMMAND``.

Exit codes: 0 done, 1 the input, the data or an output file is at fault (one line on stderr), 2 the
call itself is wrong.
"""

from __future__ import annotations

import os
import sys

import click

from commands.base import PROGRAM, LazyGroup, UsageFault, usage_message
from commands.table import COMMANDS
from commands.text import one_line
from gis.errors import AtlasError
from gis.words import catalogue

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
    for stream in (sys.stdout, sys.stderr):
        # Windows consoles and pipes default to a code page that lacks many characters.
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    lang = catalogue.LANGUAGES[0]
    try:
        lang, rest = take_language(sys.argv[1:] if arguments is None else arguments)
        with ROOT.make_context(PROGRAM, rest or ["--help"], obj=lang) as context:
            ROOT.invoke(context)
        sys.stdout.flush()
    except click.exceptions.Exit as end:
        return end.exit_code
    except BrokenPipeError:
        # The reader has seen enough (| head); the rest must not raise again at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except click.UsageError as fault:
        return _report(
            catalogue.text("cli.usage_error", lang, message=usage_message(fault, lang)), 2
        )
    except AtlasError as fault:
        return _report(catalogue.text("cli.error", lang, message=fault.message(lang)), 1)
    except (click.Abort, KeyboardInterrupt):
        return _report(catalogue.text("cli.stopped", lang), 130)
    return 0


def _report(sentence: str, code: int) -> int:
    print(one_line(sentence), file=sys.stderr)
    return code


if __name__ == "__main__":
    sys.exit(main())
