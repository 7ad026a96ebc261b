"""axe-core's verdict on a page: the violations that shut somebody out."""

from __future__ import annotations

from typing import Any

from axe_playwright_python.sync_playwright import Axe

from tests.browser.driver import painted

# What "region" finds is moderate at most, and on a page with a map it takes a sixth of the time.
_ASKED = {"resultTypes": ["violations"], "rules": {"region": {"enabled": False}}}


def serious(page: Any, excluded: tuple[tuple[str, str], ...] = ()) -> list[str]:
    """Return serious and critical violations as ``rule: selector: reason`` lines.

    Parameters
    ----------
    page
        Page of Playwright.
    excluded
        Pairs of a rule and a part of a selector that stem from a library and cannot be repaired.
    """
    painted(page)
    found = []
    for violation in Axe().run(page, options=_ASKED).response["violations"]:
        if violation["impact"] not in ("serious", "critical"):
            continue
        for node in violation["nodes"]:
            target = " ".join(map(str, node["target"]))
            if any(violation["id"] == rule and part in target for rule, part in excluded):
                continue
            reason = node["failureSummary"].splitlines()[-1].strip()
            found.append(f"{violation['id']}: {target}: {reason} | {node['html'][:160]}")
    return found
