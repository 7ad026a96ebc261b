"""A map layer described once as plain data: folium draws it in a file, the app in place.

An :class:`AtlasLayer` is a folium ``FeatureGroup``. In an exported file its script hands the
description to the map's drawing code; the app sends the same description over the wire. There is
no second way to draw anything.
"""

from __future__ import annotations

from typing import Any

import folium
from folium.template import Template

from layers.escape import script_json
from layers.letters import coursed

KINDS = ("fill", "relief", "symbols", "lines", "areas", "density")


class AtlasLayer(folium.FeatureGroup):
    """A layer of the atlas.

    Parameters
    ----------
    layer_id
        Identity of the layer: the same id is redrawn in place, and a legend part with this id
        switches it on and off.
    kind
        ``fill`` (colours regions: ``fills`` and ``notes`` by adcode), ``symbols``, ``lines``,
        ``areas``, ``density`` or ``relief`` (each a list ``items``).
    content
        The rest of the description, plain data. Points are ``[lat, lon]``, degrees. ``sized`` says that a
        symbol is as large as a number, by circles in the legend: no zoom makes it smaller. Later items lie on top.
    off
        Whether the layer starts hidden.

    Raises
    ------
    ValueError
        If ``kind`` is none of these.

    Examples
    --------
    >>> layer = AtlasLayer("sites", "symbols", {"items": []})
    >>> layer.spec["kind"], layer.spec["off"]
    ('symbols', False)
    """

    _template = Template(
        """
        {% macro script(this, kwargs) %}
        atlas.pending.push({{ this.spec_json }});
        {% endmacro %}
        """
    )

    def __init__(
        self, layer_id: str, kind: str, content: dict[str, Any], *, off: bool = False
    ) -> None:
        if kind not in KINDS:
            raise ValueError(f"layer kind {kind!r}; expected one of {KINDS}")
        # Not shown by folium: the atlas adds the layer itself, once it knows the base.
        super().__init__(name=layer_id, show=False)
        self.spec: dict[str, Any] = {"id": layer_id, "kind": kind, "off": off, **content}

    @property
    def spec_json(self) -> str:
        """The description as JSON that is safe inside a script.

        What all symbols of a layer share is said once: a thousand works are of one colour.
        """
        items = self.spec.get("items")
        if self.spec["kind"] == "lines" and items:
            return script_json(coursed(self.spec))
        if self.spec["kind"] != "symbols" or not items:
            return script_json(self.spec)
        common = {
            key: items[0][key]
            for key in ("colour", "shape")
            if key in items[0] and all(item.get(key) == items[0][key] for item in items)
        }
        bare = [{key: item[key] for key in item if key not in common} for item in items]
        return script_json({**self.spec, "items": bare, **common})
