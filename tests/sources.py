"""The code as trees, for the tests that read it: the same text is parsed once, whichever asks."""

from __future__ import annotations

import ast
import functools


@functools.cache
def parsed(source: str) -> ast.Module:
    """Return the tree of a module, which nobody changes."""
    return ast.parse(source)
