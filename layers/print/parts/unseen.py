"""What of a scene's legend a print need not explain: signs of which none lies in its frame."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from layers.print.frame import Frame
from layers.print.parts.courses import rings_of
from layers.scene import Scene


def without_unseen(scene: Scene, frame: Frame) -> Scene:
    """Return a scene without the legend of symbols and lines of which none lies in the frame."""
    west, south, east, north = frame.degrees_box
    unseen = set()
    for spec in (
        layer.spec
        for layer in scene.layers
        if layer.spec["kind"] in ("symbols", "lines") and layer.spec["items"]
    ):
        at = [item["at"] for item in spec["items"]] if spec["kind"] == "symbols" else [
            point for item in spec["items"] for ring in rings_of(item["path"]) for point in ring
        ]  # fmt: skip
        lat, lon = np.array(at, dtype=float).T
        # A curve between two far ends may cross the frame though neither is in it.
        is_far = spec["kind"] == "lines" and any(item.get("curve") for item in spec["items"])
        if not is_far and not ((lat > south) & (lat < north) & (lon > west) & (lon < east)).any():
            unseen.add(spec["id"])
    return (
        replace(scene, legend=[part for part in scene.legend if part.get("id") not in unseen])
        if unseen
        else scene
    )
