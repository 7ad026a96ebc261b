"""The enterprises of the session on the layout map: sent once, and named by their hash after that."""

from __future__ import annotations

import hashlib
import json
from typing import Any

from layers.layout.enterprises import LAYER_ID, enterprise_layer, enterprise_legend, items
from views.state.enterprises import shown
from views.state.language import the_language
from views.widgets import map_panel


def added(state: dict[str, Any]) -> dict[str, Any]:
    """Return the state of the map with the enterprises of the session, as it is without any."""
    spread = shown()
    if spread is None:
        return state
    drawn = items(spread)
    name = "enterprises-" + hashlib.sha256(json.dumps(drawn).encode()).hexdigest()[:16]
    map_panel.share(name, lambda: {LAYER_ID: drawn})
    layer = {key: value for key, value in enterprise_layer(spread).spec.items() if key != "items"}
    part = enterprise_legend(spread, lang=the_language())
    parts = state["legend"]
    return {
        **state,
        "layers": [*state["layers"], {**layer, "shared": name}],
        "legend": [*parts[:1], part, *parts[1:]],
    }
