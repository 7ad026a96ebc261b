"""What stands around the text of a web page: menus, lists of links, the foot with who runs the site.

A page of a government names other regions in its menu and other plans beside its text; none of that
is said by the plan. What is left out is small and sure: blocks beside the block that holds most of
the text, and of those only lists of links and what a foot says.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

# The block of the text holds at least this share of the words that are no links.
_MOST = 0.7
_LINKED, _LINKS = 0.6, 3
_LEAST_TEXT = 300
_FOOT = re.compile(
    r"主办[：:]|主办单位|承办单位|承办[：:]|备案|ICP|公网安备|版权所有|网站标识码|建议使用"
    r"|网站地图|扫一扫|打印本页|关闭窗口|上一篇|下一篇|分享到|"
    r"相关(?:链接|文章|阅读|稿件|新闻|解读)|您(?:现在)?的?位置|当前位置|无障碍|登录|注册|Copyright"
)
_LONGEST_FOOT = 600
_TITLES = frozenset(["h1", "h2", "h3"])


@dataclass(frozen=True, slots=True)
class _Weight:
    """Signs of an element that are no links, signs of its links, and how many links it has."""

    own: int
    linked: int
    links: int


def around(root: Any) -> list[Any]:
    """Return the elements of a parsed page that stand around its text and are no part of it.

    Parameters
    ----------
    root
        Root element of lxml.

    Returns
    -------
    list
        Elements, none inside another; empty where no block holds most of the words.

    Examples
    --------
    >>> from lxml import html
    >>> menu = "<ul><li><a>首页</a></li><li><a>成都市</a></li><li><a>四川省</a></li></ul>"
    >>> page = html.document_fromstring(f"<body>{menu}<div><p>{'规划正文。' * 90}</p></div><p>主办：某局</p></body>")
    >>> [element.tag for element in around(page)]
    ['ul', 'p']
    """
    weights: dict[Any, _Weight] = {}
    for element in _upwards(root):
        weights[element] = _weigh(element, weights)
    body = root.find("body")
    at = body if body is not None else root
    total = weights[at].own
    if total < _LEAST_TEXT:
        return []
    found: list[Any] = []
    while (inner := _main(at, weights, total)) is not None:
        found += [child for child in at if child is not inner and _is_frame(child, weights)]
        at = inner
    return found


def _upwards(root: Any) -> list[Any]:
    """Return the elements of a page, each behind those that it holds."""
    return [element for element in reversed(list(root.iter())) if isinstance(element.tag, str)]


def _weigh(element: Any, weights: dict[Any, _Weight]) -> _Weight:
    if element.tag in ("script", "style", "noscript", "template", "head"):
        return _Weight(0, 0, 0)
    own, linked, links = len((element.text or "").strip()), 0, 0
    for child in element:
        inside = weights.get(child, _Weight(0, 0, 0))
        own += inside.own + len((child.tail or "").strip())
        linked += inside.linked
        links += inside.links
    if element.tag == "a":
        return _Weight(0, own + linked, 1)
    return _Weight(own, linked, links)


def _main(at: Any, weights: dict[Any, _Weight], total: int) -> Any | None:
    """Return the part of a block that holds most of the text of the page, or None."""
    for child in at:
        if (
            child in weights
            and child.tag not in ("p", "span")
            and weights[child].own >= _MOST * total
        ):
            return child
    return None


def _is_frame(element: Any, weights: dict[Any, _Weight]) -> bool:
    """Whether a block beside the text is a list of links or what a foot says."""
    weight = weights.get(element)
    if weight is None or element.tag in _TITLES:
        return False
    if weight.links >= _LINKS and weight.linked >= _LINKED * (weight.own + weight.linked):
        return True
    words = element.text_content() if weight.own + weight.linked <= _LONGEST_FOOT else ""
    return bool(_FOOT.search(words))
