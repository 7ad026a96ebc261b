"""Islands that a map names wherever they show, by their standard names."""

from __future__ import annotations

import numpy as np

from gis import colours
from layers.print.frame import Frame
from layers.print.labels import Label
from layers.print.place_names import is_of_country
from layers.scene import Scene

# Standard names: 中国地名委员会, 1983-04-24 (南海诸岛); 国家海洋局 and 民政部, 2012-03-02 (钓鱼岛). Where the names
# stand, degrees north and east; mm of the mark beside which a single island is named; its province.
_NAMED: tuple[tuple[str, str, float, float, float, str], ...] = (
    ("海南岛", "Hainan Dao", 19.20, 109.80, 0.0, "46"),
    ("三沙市", "Sansha", 16.83, 112.34, 0.7, "46"),
    ("东沙群岛", "Dongsha Qundao", 20.70, 116.80, 1.2, "44"),
    ("西沙群岛", "Xisha Qundao", 16.25, 112.00, 0.0, "46"),
    ("中沙群岛", "Zhongsha Qundao", 15.60, 114.40, 0.0, "46"),
    ("黄岩岛", "Huangyan Dao", 15.15, 117.76, 1.2, "46"),
    ("南沙群岛", "Nansha Qundao", 9.60, 114.00, 0.0, "46"),
    ("曾母暗沙", "Zengmu Ansha", 3.97, 112.28, 1.2, "46"),
    ("钓鱼岛", "Diaoyu Dao", 25.74, 123.47, 0.9, "71"),
    ("赤尾屿", "Chiwei Yu", 25.92, 124.56, 0.9, "71"),
)
# Named where the sea is the map, as on that of 三沙市.
_AT_SEA, _SEA_SCALE = ("海南岛", "三沙市"), 5_000_000
_PT, _SMALL_PT, _RANK, _FIRST = 8.5, 6.5, 42.0, 9.5


def island_labels(scene: Scene, frame: Frame, type_scale: float) -> list[Label]:
    """Return the names of the islands in a frame that a map of their province or of the country has."""
    own = {code[:2] for code in scene.scope}
    is_at_sea = frame.scale > _SEA_SCALE
    rows = [
        row for row in _NAMED if (not own or row[5] in own) and (is_at_sea or row[0] not in _AT_SEA)
    ]
    if not rows:
        return []
    is_country = is_of_country(scene, frame)
    rows = [row for row in rows if not (is_country and row[0] in _AT_SEA)]
    # Islands are larger on a larger map.
    aside = 1.0 if is_country else min(2.2, max(1.0, 6e6 / frame.scale))
    points = frame.to_mm(np.array([[row[3], row[2]] for row in rows]))
    size, rank = (_SMALL_PT, _FIRST) if is_country else (_PT, _RANK)
    return [
        Label(
            row[0] if scene.lang == "zh" else row[1],
            x,
            y,
            rank,
            size * type_scale,
            colours.TEXT_GREY,
            clear_mm=row[4] * aside,
        )
        for row, (x, y) in zip(rows, points.tolist(), strict=True)
        if 0 <= x <= frame.width_mm and 0 <= y <= frame.height_mm
    ]
