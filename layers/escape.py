"""The one door through which text from data reaches HTML or a script.

Names come from plan files and spreadsheets and may hold anything. Text for markup passes
:func:`html_text`, text for Streamlit's Markdown passes :func:`markdown_text`, data for a script
passes :func:`script_json`; the browser code then writes it with ``textContent`` only.
"""

from __future__ import annotations

import html
import json
import re

# Inside <script>, JSON may not end the element, open a comment or break an old parser's line.
_UNSAFE = {"<": "\\u003c", ">": "\\u003e", "&": "\\u0026", "\u2028": "\\u2028", "\u2029": "\\u2029"}

# How an address begins for a Markdown that makes links of them: http://, www. and name@.
_ADDRESS = re.compile(r"(?<=http)\\:(?=/)|(?<=https)\\:(?=/)|www(?=\.)|@", re.IGNORECASE)

# folium makes a template of what a macro wrote. In JSON a brace meets one of these only inside a
# string, where it may be written as its code.
_TEMPLATE_START = re.compile(r"\{(?=[{%#])")


def html_text(text: object) -> str:
    """Return ``text`` as the content of an element or of a quoted attribute.

    Examples
    --------
    >>> html_text("<img onerror=alert(1)>")
    '&lt;img onerror=alert(1)&gt;'
    """
    return html.escape(str(text), quote=True)


def markdown_text(text: object) -> str:
    r"""Return ``text`` so that Streamlit's Markdown shows it as it is, on one line.

    Examples
    --------
    >>> print(markdown_text("**=1** :red[x] <b> $a$"))
    \*\*=1\*\* \:red\[x\] \<b\> \$a\$
    """
    plain = re.sub(r"([\\`*_{}\[\]<>#+!|$~:&-])", r"\\\1", " ".join(str(text).split()))
    # Addresses become links even where their signs are escaped; what is not seen keeps them apart.
    return _ADDRESS.sub(lambda hit: f"{hit[0]}\u2060", plain)


def script_json(content: object) -> str:
    r"""Return ``content`` as JSON that is safe inside a ``<script>`` element.

    Keys keep their order, floats that are whole lose their ``.0`` only where Python wrote an int,
    and NaN is refused, since JSON has none.

    Examples
    --------
    >>> script_json({"name": "</script>"})
    '{"name":"\\u003c/script\\u003e"}'
    """
    text = json.dumps(content, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
    for character, escaped in _UNSAFE.items():
        text = text.replace(character, escaped)
    return _TEMPLATE_START.sub(r"\\u007b", text)


def script_parse(content: object) -> str:
    r"""Return ``content`` as a ``JSON.parse`` call, which a browser reads faster than a literal.

    Examples
    --------
    >>> print(script_parse({"name": "it's"}))
    JSON.parse('{"name":"it\\u0027s"}')
    """
    text = script_json(content).replace("\\", "\\\\").replace("'", "\\\\u0027")
    return f"JSON.parse('{text}')"
