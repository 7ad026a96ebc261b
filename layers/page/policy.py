"""The policy inside a file: only the scripts and styles that it was written with may run.

A browser reads a line end of any kind in a page as LF before it hashes an inline script, so the
hashes are over LF text; a file whose line ends a mail program changed opens all the same.
"""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Iterable

from layers.escape import html_text

# A script with a type is data: nothing runs it, so it needs no hash.
_SCRIPT = re.compile(r"<script>(.*?)</script>", re.DOTALL)
_STYLE = re.compile(r"<style>(.*?)</style>", re.DOTALL)
_CHARSET = re.compile(r"<meta[^>]*charset[^>]*>", re.IGNORECASE)


def digest(content: str) -> str:
    r"""Return the source expression of an inline script or style.

    Examples
    --------
    >>> digest("let a;\r\n") == digest("let a;\n")
    True
    """
    lines = content.replace("\r\n", "\n").replace("\r", "\n")
    hashed = base64.b64encode(hashlib.sha256(lines.encode("utf-8")).digest()).decode("ascii")
    return f"'sha256-{hashed}'"


def policy(page: str, pictures: Iterable[str] = ()) -> str:
    """Return the policy of a page.

    Parameters
    ----------
    page
        The whole page; its inline scripts and styles are what may run.
    pictures
        Origins from which pictures may be loaded, for a basemap; none by default.

    Examples
    --------
    >>> policy("<style></style>")
    "default-src 'none'; script-src 'none'; style-src 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='; img-src data:; base-uri 'none'; form-action 'none'"
    """
    allowed = {
        kind: " ".join(dict.fromkeys(digest(found) for found in pattern.findall(page)))
        for kind, pattern in (("script", _SCRIPT), ("style", _STYLE))
    }
    return "; ".join(
        (
            "default-src 'none'",
            f"script-src {allowed['script'] or chr(39) + 'none' + chr(39)}",
            f"style-src {allowed['style'] or chr(39) + 'none' + chr(39)}",
            " ".join(("img-src data:", *pictures)),
            "base-uri 'none'",
            "form-action 'none'",
        )
    )


def sealed(page: str, pictures: Iterable[str] = ()) -> str:
    """Return a page with its policy as the first thing after its character set."""
    said = (
        f'<meta http-equiv="Content-Security-Policy" content="{html_text(policy(page, pictures))}">'
    )
    # html_text writes ' as &#x27;, which a browser reads as '.
    return _CHARSET.sub(lambda found: f"{found[0]}\n    {said}", page, count=1)
