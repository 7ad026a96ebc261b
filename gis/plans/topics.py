"""What stated links are about, as a language says it."""

from __future__ import annotations

import pandas as pd

from gis.atlas import Atlas
from gis.plans import wordings
from gis.plans.designations import industry_name
from gis.plans.rows import TOPIC_SEPARATOR
from gis.words.catalogue import LANGUAGES, text

# What is no industry of the tree; a wording of a user's own plan that is neither stays as it is.
_WORDS = {
    "玄武岩纤维增强材料": "topic.basalt_fibre", "高性能填料": "topic.fillers", "资源综合利用": "topic.resource_use",
    "产业协作": "topic.collaboration", "承接产业转移": "topic.relocation",
}  # fmt: skip


def said(atlas: Atlas, topic: object, lang: str) -> str:
    """Return what a link is about, each topic in the words of a language; empty where the plan says nothing.

    Parameters
    ----------
    topic
        Of the table ``links``, several joined by ``TOPIC_SEPARATOR``; anything but a text is none.

    Examples
    --------
    >>> atlas = Atlas.bundled()
    >>> [said(atlas, "生产性服务业|高性能填料|竹木", lang) for lang in ("zh", "en")]
    ['生产性服务业、高性能填料、竹木', 'Producer services, High-performance fillers, 竹木']
    >>> said(atlas, None, "en")
    ''
    """
    if not isinstance(topic, str) or not topic:
        return ""
    parts = topic.split(TOPIC_SEPARATOR)
    if lang != LANGUAGES[0]:
        known = wordings.of_rows(atlas.rows("industries"))
        parts = [
            text(_WORDS[part], lang)
            if part in _WORDS
            else industry_name(atlas, known[part], lang)
            if part in known
            else part
            for part in parts
        ]
    return text("map.separator", lang).join(parts)


def worded(atlas: Atlas, rows: pd.DataFrame, lang: str) -> pd.DataFrame:
    """Return links with what each is about in the words of a language.

    Parameters
    ----------
    rows
        With a column ``topic``, as the table ``links`` has it.

    Examples
    --------
    >>> worded(Atlas.bundled(), pd.DataFrame({"topic": ["高性能填料", None]}), "en")["topic"].tolist()
    ['High-performance fillers', '']
    """
    return rows.assign(topic=[said(atlas, topic, lang) for topic in rows["topic"]])
