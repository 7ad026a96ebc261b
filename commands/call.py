"""The running call: its language, and what is wrong with it."""

from __future__ import annotations

import click

from gis.words import catalogue


class UsageFault(click.UsageError):
    """A wrong call whose sentence is in the catalogue of messages."""

    def __init__(self, key: str, ctx: click.Context | None = None, **values: object) -> None:
        super().__init__(key, ctx)
        self.key = key
        self.values = values


def language(ctx: click.Context | None = None) -> str:
    """Return the language of the running command: ``zh`` unless ``--lang en`` was given."""
    current = ctx or click.get_current_context(silent=True)
    chosen = None if current is None else current.find_root().obj
    return chosen if isinstance(chosen, str) else catalogue.LANGUAGES[0]
