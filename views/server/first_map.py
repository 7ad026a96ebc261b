"""The first map of a page as a script: what the map of a new session shows, before there is one.

Only pages opened without a choice in their address have it; what it holds is what the page's own
run sends a moment later, so the page takes the drawn map over as it is.
"""

from __future__ import annotations

import gzip
import json
from collections.abc import Callable
from typing import Any

from gis.atlas import Atlas, kept
from layers.freight.scenes import route_scene
from views.layout import answers, layer_chip
from views.logistics import data, freight_map
from views.logistics.choice import DEFAULTS, Question
from views.state.choice import Choice
from views.state.language import speaking
from views.widgets import map_panel

_GIVE = (
    "((sent) => { const kit = window.clusterAtlasKit;"
    " if (kit && kit.begin) kit.begin(sent); else window.atlasFirst = sent; })"
)


def _layout(atlas: Atlas, lang: str) -> dict[str, Any]:
    state = answers.map_state(atlas, Choice(), lang)
    drawn = answers.drawn(state, sorted(layer_chip.default(state)), None)
    return map_panel.message(drawn, key="layout-map", height_px=None)


def _logistics(atlas: Atlas, lang: str) -> dict[str, Any]:
    question = Question(DEFAULTS["from"], DEFAULTS["to"])
    scene = route_scene(data.backdrop(question.factors), data.compared(atlas, question), 0)
    return freight_map.message(freight_map.state_of(scene)) | {
        "shared": {freight_map.shared_name(lang): freight_map.under()}
    }


MAPS: dict[str, Callable[[Atlas, str], dict[str, Any]]] = {
    "layout": _layout,
    "logistics": _logistics,
}


@kept()
def script(atlas: Atlas, page: str, lang: str) -> bytes:
    """Return the script that hands the first map of a page to the kit."""
    with speaking(lang):
        drawn = MAPS[page](atlas, lang)
    sent = json.dumps(drawn, ensure_ascii=False, separators=(",", ":"))
    return f"{_GIVE}(JSON.parse({json.dumps(sent, ensure_ascii=False)}));\n".encode()


@kept()
def packed(atlas: Atlas, page: str, lang: str) -> bytes:
    """Return the script as it goes over the wire."""
    return gzip.compress(script(atlas, page, lang), mtime=0)
