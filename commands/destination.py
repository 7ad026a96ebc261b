"""Where a result goes: on the screen, or whole into a file that is what its suffix says."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path, PurePath
from typing import TYPE_CHECKING, Any

import click
from click.core import ParameterSource

from commands.call import UsageFault, language
from commands.text import aside
from gis.words import catalogue
from layers.export import formats

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

# Parameters that name a file to write, and what each may be written over: settings and a form by what follows them.
_TARGETS = ("out", "chart", "save_settings")
_IN_PLACE = frozenset([("save_settings", "settings"), ("out", "filled")])
# Which commands write what others are asked for in vain, the likeliest first: a page of a place as slides.
WRITERS = {
    ".pptx": ("deck", "map"), ".png": ("map", "sheet"), ".svg": ("map", "sheet"),
    ".pdf": ("sheet", "map", "place"), ".html": ("map", "sheet", "place"), ".kml": ("map",),
    ".gpkg": ("map",),
}  # fmt: skip


def settled(
    path: str | None, asked: str, among: Sequence[str], *, is_explicit: bool, ctx: click.Context
) -> str:
    """Return the format to write: the one that the name of the file says, else the one asked for.

    Parameters
    ----------
    path
        Value of ``--out``; None for the screen.
    asked
        Value of ``--format``.
    among
        Formats that the command can write.
    is_explicit
        Whether the user gave ``--format``, or it is the default.

    Raises
    ------
    UsageFault
        If the suffix is of no format of the command, or of another than the one asked for, or if
        a format that no screen shows has no file.
    """
    if path is None:
        if formats.FORMATS[asked].is_binary:
            raise _fault("cli.out_needed", ctx, form=asked)
        return asked
    suffix = PurePath(path).suffix
    said = formats.by_suffix(path, among)
    written = " ".join(formats.suffixes(among))
    if said is None:
        # A name without a suffix says nothing; neither does one that nobody knows.
        known = formats.by_suffix(path, list(formats.FORMATS))
        if suffix and (known is not None or not is_explicit):
            raise unwritten(path, written, ctx)
        return asked
    if is_explicit and asked != said:
        right = formats.suffixes([asked])[0]
        raise _fault("cli.out_disagrees", ctx, path=path, form=asked, suffix=right)
    return said


def settle(ctx: click.Context, command: click.Command) -> None:
    """Let ``--format`` of a call be what its ``--out`` says, before anything is computed."""
    choices = next((p.type for p in command.params if p.name == "form"), None)
    if not isinstance(choices, click.Choice) or "out" not in ctx.params:
        return
    explicit = ctx.get_parameter_source("form") is ParameterSource.COMMANDLINE
    ctx.params["form"] = settled(
        ctx.params["out"],
        ctx.params["form"],
        [str(name) for name in choices.choices],
        is_explicit=explicit,
        ctx=ctx,
    )


def prove(ctx: click.Context, command: click.Command) -> None:
    """Refuse a file to write that cannot be written, or that the call reads, before anything is computed.

    Raises
    ------
    OutputError
        If its folder is missing, it is a folder, its name is none, or it is a file that is read.
    """
    from gis.errors import OutputError

    for param in command.params:
        target = ctx.params.get(param.name or "")
        if param.name not in _TARGETS or not isinstance(target, str) or not target.strip():
            continue
        path = Path(target)
        try:
            # A set of pages goes into a folder, which is made.
            if "FOLDER" not in str(param.metavar) or path.suffix:
                if not path.parent.is_dir():
                    raise OutputError("error.write_no_folder", path=target)
                if path.is_dir():
                    raise OutputError("error.write_is_folder", path=target)
                if not os.access(path.parent, os.W_OK):
                    raise OutputError("error.write_denied", path=target)
            if path.is_file() and any(other.samefile(path) for other in _read(ctx, param.name)):
                raise OutputError("error.same_file", path=target)
        except (OSError, ValueError) as fault:
            if isinstance(fault, OutputError):
                raise
            from gis import file_faults

            raise OutputError(
                "error.cannot_write", path=target, reason=file_faults.reason(fault)
            ) from None


def _read(ctx: click.Context, target: str) -> Iterator[Path]:
    """Yield the files that a call names beside the one that it writes."""
    kept = [value for value in ctx.meta.values() if isinstance(value, str | tuple)]
    own = [
        v
        for name, v in ctx.params.items()
        if name not in _TARGETS and (target, name) not in _IN_PLACE
    ]
    for value in (*own, *kept):
        for one in value if isinstance(value, tuple) else (value,):
            with suppress(OSError, ValueError):
                if isinstance(one, str) and one and Path(one).is_file():
                    yield Path(one)


class OutFile(click.ParamType):  # type: ignore[type-arg]  # generic since click 8.3 only
    """A file of one of some formats, told by its suffix."""

    name = "file"

    def __init__(self, *among: str) -> None:
        self.among = among

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """Return the name as it is, or refuse its suffix."""
        del param
        path = str(value)
        if formats.by_suffix(path, self.among) is None:
            raise unwritten(path, " ".join(formats.suffixes(self.among)), ctx)
        return path


def unwritten(path: str, known: str, ctx: click.Context | None = None) -> UsageFault:
    """Return the refusal of a suffix, with the commands that write such files where there are any.

    Examples
    --------
    >>> unwritten("a.pptx", ".html .pdf").values["commands"]
    'deck, map'
    """
    suffix = PurePath(path).suffix
    ctx = ctx or click.get_current_context(silent=True)
    running = None if ctx is None else ctx.info_name
    writers = [name for name in WRITERS.get(suffix.lower(), ()) if name != running]
    if writers:
        return _fault(
            "cli.out_suffix_elsewhere", ctx, path=path, suffix=suffix, known=known,
            commands=", ".join(writers),
        )  # fmt: skip
    return _fault("cli.out_suffix", ctx, path=path, suffix=suffix, known=known)


def deliver(content: str | bytes, out: str | None) -> None:
    """Print a result, or write it whole to a file and say so on the stream of messages."""
    if out is None:
        text = content.decode("utf-8-sig") if isinstance(content, bytes) else content
        click.echo(text.removesuffix("\n"))
        return
    from gis.tables import files

    if isinstance(content, bytes):
        files.write_bytes(out, content)
    else:
        files.write_text(out, content if content.endswith("\n") else content + "\n")
    aside(catalogue.text("cli.map.written", language(), path=out))


def _fault(key: str, ctx: click.Context | None, **values: object) -> UsageFault:
    return UsageFault(key, ctx, **values)
