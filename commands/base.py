"""What every command shares: help and usage faults in the chosen language, lazy loading.

A command is an ordinary click command of class :class:`Command`; the ``help`` of the command and
of its options are keys of the message catalogue. :class:`LazyGroup` imports a command's module
only when that command runs, so that listing plans does not wait for geopandas.
"""

from __future__ import annotations

import importlib
import re
from typing import TYPE_CHECKING, Any

import click
from click.core import ParameterSource

from commands.call import UsageFault, language
from commands.destination import prove, settle
from commands.text import wrap
from gis.errors import AtlasError, BundledDataError, SettingError
from gis.words import catalogue

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from gis.atlas import Atlas

__all__ = [
    "COMMAND", "Command", "LazyGroup", "UsageFault", "fault_message", "language", "program", "signed", "the_atlas", "told",
    "usage_message", "words",
]  # fmt: skip
# The command that an installation brings, and the call that works without one.
COMMAND, _MODULE = "cluster-atlas", "python -m gis"
_NAME_WIDTH = 30
# Options whose empty value takes away what a settings file says.
_CLEARED = frozenset(
    ["title", "subtitle", "organisation", "contact", "date", "review_number", "address"]
)
_VALUE = re.compile(r"'(?P<value>.*?)'")
_RANGE = " is not in the range "
_EXTRA = re.compile(r"\((?P<value>.*)\)")


def program(called: str) -> str:
    r"""Return how the program was called, for the lines that show how to call it.

    Parameters
    ----------
    called
        The first word of the call, ``sys.argv[0]``.

    Examples
    --------
    >>> program("/usr/bin/cluster-atlas"), program(r"C:\atlas\cluster-atlas.EXE"), program("gis/__main__.py")
    ('cluster-atlas', 'cluster-atlas', 'python -m gis')
    """
    stem = re.split(r"[/\\]", called)[-1].removesuffix("-script.py")
    stem = re.sub(r"\.(?:exe|pyw?)$", "", stem, flags=re.IGNORECASE)
    return stem if stem == COMMAND else _MODULE


def the_atlas() -> Atlas:
    """Return the atlas of the running command: bundled, with the plans and scenarios of the call."""
    from gis.atlas import Atlas

    ctx = click.get_current_context(silent=True)
    if ctx is None:
        return Atlas.bundled()
    if "gis.atlas" not in ctx.meta:
        from commands.own_plans import files as plan_files
        from commands.projects import files as project_files
        from commands.scenarios import files as scenario_files

        opened = project_files.opened(
            Atlas.bundled(), ctx.meta.get(project_files.KEY), language(ctx)
        )
        ctx.meta[project_files.HELD] = opened.scenarios
        own = plan_files.joined(opened.atlas, ctx.meta.get(plan_files.KEY, ()))
        edits = ctx.meta.get(scenario_files.KEY, ())
        ctx.meta["gis.atlas"] = scenario_files.edited(own, edits, language(ctx))
    atlas: Atlas = ctx.meta["gis.atlas"]
    return atlas


def signed(said: str, names: str | None = None) -> str:
    """Return a text that a command shows or writes, with what holds for all of it at its end.

    That is the scenario that its figures are of, and in English that names without an English form
    stand in Chinese: stations, lines, rivers and counties have none, and none is spelled by guess.
    ``names`` is what of the text are names, where it also quotes.
    """
    atlas, lang, lines = the_atlas(), language(), []
    if lang == "en":
        from gis.regions import english

        note = english.names_line(said if names is None else names, lang)
        if note and note not in " ".join(said.split()):
            lines.append(note)
    if atlas.scenarios:
        from commands.scenarios.files import unmoved
        from gis.scenarios import bearing

        titles = bearing.titles(atlas)
        lines.append(catalogue.text("scenario.credit", lang, titles=titles, atlas=atlas.key[:8]))
        lines.append(unmoved(atlas, lang))
    if not any(lines):
        return said
    return "\n".join(filter(None, (said.rstrip("\n"), *lines)))


def told(name: str) -> str:
    """Return a region's name or label as the language of the run calls it; other words stay as they are."""
    lang = language()
    if lang == catalogue.LANGUAGES[0]:
        return name
    from gis.regions import english

    return english.told(the_atlas(), name, lang)


def words(key: str | None, lang: str) -> str:
    """Return the message of a key, or the text itself where it is no key."""
    if not key:
        return ""
    pair = catalogue.catalogue().get(key)
    return key if pair is None else pair[catalogue.LANGUAGES.index(lang)]


class Command(click.Command):
    """A click command whose help texts are message keys."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Read the arguments; an option that takes one value and is written twice is refused."""
        _refuse_twice(ctx, self, args)
        return super().parse_args(ctx, args)

    def invoke(self, ctx: click.Context) -> Any:
        """Run the command, in the format that its ``--out`` says.

        A measure that refuses a number is heard with the name of its option.
        """
        _refuse_nan(ctx, self)
        _refuse_empty(ctx, self)
        settle(ctx, self)
        prove(ctx, self)
        try:
            return super().invoke(ctx)
        except SettingError as fault:
            for param in self.params if fault.key == "error.compare_range" else ():
                if isinstance(param, click.Option) and fault.values["name"] in _called(param):
                    said = {**fault.values, "name": _param_name(param)}
                    raise SettingError(fault.key, **said) from None
            raise

    def format_help(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write usage, text and options in the language of the call."""
        lang = language(ctx)
        pieces = " ".join(self.collect_usage_pieces(ctx))
        pieces = pieces.replace("[OPTIONS]", catalogue.text("cli.options_metavar", lang))
        formatter.write(f"{catalogue.text('cli.usage', lang)}{ctx.command_path} {pieces}\n\n")
        for paragraph in words(self.help, lang).split("\n"):
            formatter.write(wrap(paragraph, formatter.width, indent=2) + "\n")
        formatter.write(f"\n{catalogue.text('cli.options', lang)}\n")
        for param in self.get_params(ctx):
            record = param.get_help_record(ctx)
            if record is not None and isinstance(param, click.Option):
                _write_entry(formatter, record[0], _option_help(param, lang))
        _write_entry(formatter, "--lang zh|en", catalogue.text("cli.option.lang", lang))


def _called(option: click.Option) -> tuple[str, ...]:
    """Return what a measure may call the value of an option."""
    return (option.name or "", *(name.lstrip("-").replace("-", "_") for name in option.opts))


def _refuse_twice(ctx: click.Context, command: click.Command, args: list[str]) -> None:
    """Refuse a second value of an option that has one: click takes the last and lets the first go without a word."""
    _, _, order = command.make_parser(ctx).parse_args(list(args))
    for param in dict.fromkeys(order):
        single = isinstance(param, click.Option) and not (param.multiple or param.is_flag)
        if single and order.count(param) > 1:
            raise UsageFault(
                "cli.option_twice", ctx, name=_param_name(param), count=order.count(param)
            )


def _refuse_nan(ctx: click.Context, command: click.Command) -> None:
    """Refuse nan where a range is wanted: no comparison holds of it, so click lets it pass."""
    for param in command.params:
        value = ctx.params.get(param.name or "")
        if isinstance(param.type, click.FloatRange) and isinstance(value, float) and value != value:  # noqa: PLR0124 (NaN)
            raise UsageFault("cli.not_number", ctx, name=_param_name(param), found=value)


def _refuse_empty(ctx: click.Context, command: click.Command) -> None:
    """Refuse an option that a call names and leaves empty: a script's blank variable is no wish for everything."""
    for param in command.params:
        value = ctx.params.get(param.name or "")
        values = value if isinstance(value, tuple) else (value,)
        named = ctx.get_parameter_source(param.name or "") is ParameterSource.COMMANDLINE
        if isinstance(param, click.Option) and named and param.name not in _CLEARED and any(
            isinstance(one, str) and not one.strip() for one in values
        ):  # fmt: skip
            raise UsageFault("cli.option_empty", ctx, name=_param_name(param))


def _option_help(option: click.Option, lang: str) -> str:
    if option.name is not None and "--help" in option.opts:
        return catalogue.text("cli.option.help", lang)
    text = words(option.help, lang)
    if option.show_default and isinstance(option.default, str | int | float):
        text += catalogue.text("cli.default", lang, value=option.default)
    if option.required:
        text += catalogue.text("cli.required", lang)
    return text


def _write_entry(formatter: click.HelpFormatter, name: str, text: str) -> None:
    start = f"  {name}".ljust(_NAME_WIDTH)
    body = wrap(text, formatter.width, indent=_NAME_WIDTH)
    if len(f"  {name}") >= _NAME_WIDTH:
        formatter.write(f"{start}\n{body}\n")
    else:
        formatter.write(start + body[_NAME_WIDTH:] + "\n")


class LazyGroup(Command, click.Group):
    """A group that knows its commands by ``module:attribute`` and imports them on demand."""

    def __init__(self, *args: Any, table: Mapping[str, str], **settings: Any) -> None:
        super().__init__(*args, **settings)
        self.table = table

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Read the arguments; a group that is called alone names what it holds."""
        if not args and ctx.parent is not None:
            raise UsageFault("cli.missing_subcommand", ctx, known=", ".join(self.table))
        return super().parse_args(ctx, args)

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the names of all commands in the order of the table."""
        del ctx
        return list(self.table)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Import and return one command."""
        del ctx
        if cmd_name not in self.table:
            return None
        module, _, attribute = self.table[cmd_name].partition(":")
        command: click.Command = getattr(importlib.import_module(module), attribute)
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Return the command that the first argument names, or raise with near names."""
        name = args[0]
        command = self.get_command(ctx, name)
        if command is None:
            from gis.nearest import nearest

            near = nearest(name, self.table) or tuple(self.table)
            raise UsageFault("cli.no_such_command", ctx, found=name, nearest=", ".join(near))
        return name, command, args[1:]

    def format_help(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the group's help and one line per command, without importing any."""
        super().format_help(ctx, formatter)
        lang = language(ctx)
        formatter.write(f"\n{catalogue.text('cli.commands', lang)}\n")
        for name in self.table:
            key = f"cli.{name}.short" if ctx.parent is None else f"cli.{self.name}.{name}.short"
            _write_entry(formatter, name, catalogue.text(key, lang))


def usage_message(fault: click.UsageError, lang: str) -> str:
    """Return one line that says what is wrong with a call, in the chosen language."""
    if isinstance(fault, UsageFault):
        return catalogue.text(fault.key, lang, **fault.values)
    for kind, describe in _DESCRIBED:
        if isinstance(fault, kind):
            return describe(fault, lang)
    extra = _EXTRA.search(fault.message)
    if "unexpected extra" in fault.message and extra:
        return catalogue.text("cli.extra_argument", lang, found=extra["value"])
    return fault.message


def fault_message(fault: AtlasError, lang: str) -> str:
    """Return one sentence on a fault; in English with the English names of regions and industries that it offers."""
    from commands.own_plans.files import is_path

    if fault.key == "error.unknown_plan" and is_path(str(fault.values["found"])):
        return catalogue.text("error.plan_is_file", lang, found=fault.values["found"])
    if lang == catalogue.LANGUAGES[0] or isinstance(fault, BundledDataError):
        return fault.message(lang)
    from gis.atlas import Atlas
    from gis.scenarios.wording import in_english

    # What the reader wrote herself stays as she wrote it.
    offered = {
        key: in_english(Atlas.bundled(), value) if isinstance(value, list | tuple) else value
        for key, value in fault.values.items()
    }
    return AtlasError(fault.key, **offered).message(lang)


def _missing(fault: click.MissingParameter, lang: str) -> str:
    is_option = isinstance(fault.param, click.Option)
    key = "cli.missing_option" if is_option else "cli.missing_argument"
    return catalogue.text(key, lang, name=_param_name(fault.param))


def _bad_option(fault: click.BadOptionUsage, lang: str) -> str:
    needs = "requires" in fault.message
    key = "cli.option_needs_value" if needs else "cli.option_takes_no_value"
    return catalogue.text(key, lang, name=fault.option_name)


# Options that one command calls so and another otherwise.
_TWINS = {"--within": ("--region",), "--region": ("--within",), "--regions": ("--region",)}


def _no_such_option(fault: click.NoSuchOption, lang: str) -> str:
    from gis.nearest import nearest

    ctx = fault.ctx
    options = [] if ctx is None else [name for p in ctx.command.get_params(ctx) for name in p.opts]
    known = [name for name in (*options, "--lang") if name.startswith("--")]
    twins = [name for name in _TWINS.get(fault.option_name, ()) if name in known]
    near = twins or fault.possibilities or nearest(fault.option_name, known) or known
    return catalogue.text(
        "cli.no_such_option", lang, found=fault.option_name, nearest=", ".join(sorted(near))
    )


def _param_name(param: click.Parameter | None) -> str:
    if param is None:
        return ""
    if isinstance(param, click.Option):
        return max(param.opts, key=len)
    return param.metavar or (param.name or "").upper()


def _bounds(kind: click.IntRange | click.FloatRange, lang: str) -> str:
    """Return what a number may be: ≥ 0, ≤ 2000."""
    parts = []
    if kind.min is not None:
        parts.append(f"{'>' if kind.min_open else '≥'} {kind.min:,}")
    if kind.max is not None:
        parts.append(f"{'<' if kind.max_open else '≤'} {kind.max:,}")
    return catalogue.text("map.separator", lang).join(parts)


def _bad_value(fault: click.BadParameter, lang: str) -> str:
    hit = _VALUE.search(fault.message)
    value = hit["value"] if hit else ""
    name, kind = _param_name(fault.param), getattr(fault.param, "type", None)
    if isinstance(kind, click.Choice):
        choices = ", ".join(str(choice) for choice in kind.choices)
        return catalogue.text("cli.bad_choice", lang, name=name, found=value, choices=choices)
    if isinstance(kind, click.IntRange | click.FloatRange) and _RANGE in fault.message:
        found = fault.message.partition(_RANGE)[0]
        return catalogue.text(
            "cli.out_of_range", lang, name=name, found=found, expected=_bounds(kind, lang)
        )
    if hit and isinstance(kind, click.types.IntParamType):
        return catalogue.text("cli.not_whole", lang, name=name, found=value)
    if hit and isinstance(kind, click.types.FloatParamType):
        return catalogue.text("cli.not_number", lang, name=name, found=value)
    return catalogue.text("cli.bad_value", lang, name=name, reason=fault.message)


# Most telling class first: MissingParameter is a BadParameter.
_DESCRIBED: tuple[tuple[type[click.UsageError], Callable[..., str]], ...] = (
    (click.NoSuchOption, _no_such_option),
    (click.MissingParameter, _missing),
    (click.BadOptionUsage, _bad_option),
    (click.BadParameter, _bad_value),
)
