"""The one writer of TOML: settings of a session, factors of the freight model."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import tomli_w

if TYPE_CHECKING:
    from collections.abc import Mapping


def to_toml(content: Mapping[str, Any], head: str) -> str:
    """Return values as TOML under a line of comment, the same text for the same values.

    Examples
    --------
    >>> print(to_toml({"seed": 7, "weights": {"gdp:2023": 0.5}}, "choices"))
    # choices
    seed = 7
    <BLANKLINE>
    [weights]
    "gdp:2023" = 0.5
    <BLANKLINE>
    """
    return f"# {head}\n{tomli_w.dumps(content)}"
