"""Lists of names that people brought, beside the repository; tests that need them skip without."""

from __future__ import annotations

from pathlib import Path

CASES = Path(__file__).resolve().parents[3].parent / "shared" / "cases"
