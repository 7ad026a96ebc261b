"""Which builders there are, in the order in which they need each other."""

from __future__ import annotations

from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
# Packs and plans read what boundaries wrote; figures count what the evidence builders read.
BUILDERS = (
    "boundaries", "cells", "spoken", "english", "packs", "plans", "evidence.plants", "evidence.zones", "evidence.census",
    "evidence.divisions", "evidence.freight_prices", "evidence.classes", "resources", "evidence.figures", "needs",
    "transport", "land",
)  # fmt: skip


def available() -> list[str]:
    """Return the builders that exist, in order."""
    folder = ROOT / "data" / "builders"
    return [name for name in BUILDERS if (folder / f"{name.replace('.', '/')}.py").is_file()]
