"""English names of provinces and prefectures: what two sources say of each, and which one stands.

A province is called as CLDR calls it, a prefecture as GeoNames does, without the word for its kind:
Chengdu Shi is Chengdu, Garzê Zangzu Zizhizhou Garzê. Where GeoNames has no entry the pinyin of the
short name stands. Names listed by hand, each with its source, go before both: names of other
languages that GeoNames writes in pinyin (Turpan), and one slip (Lupanshui).
"""

from __future__ import annotations

import csv
import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

COLUMNS = ("adcode", "name", "english", "basis")
# What stands behind a name and tells its kind, and the peoples of autonomous ones (Zangzu, Menggu).
_KIND = re.compile(
    r"(?:^Prefecture of )|(?:\b(?:Shi|Diqu|Meng|Zizhizhou|Zizhixian|Prefecture|Region|City"
    r"|County|District|Municipality|"
    r"Autonomous|Tibetan|[A-Z][a-z]+zu|Menggu|Buyei|Bouyeizu|Miao|Dong|Li|and)\b)|(?<=yichang)shi$",
    re.IGNORECASE,
)


def stem(name: str) -> str:
    """Return a name of GeoNames without the words for its kind.

    Examples
    --------
    >>> [stem(name) for name in ("Chengdu Shi", "Garzê Zangzu Zizhizhou", "Prefecture of Chenzhou", "Xilin Gol Meng")]
    ['Chengdu', 'Garzê', 'Chenzhou', 'Xilin Gol']
    """
    return " ".join(_KIND.sub(" ", name).split())


def called(row: Mapping[str, str]) -> tuple[str, str]:
    """Return the English name of a row of the sources, and what it rests on."""
    if row["listed"]:
        return row["listed"], row["listed_source"]
    if row["cldr"]:
        return row["cldr"], "CLDR"
    found = stem(row["geonames"])
    if not found:
        return row["pinyin"], "pinyin"
    return found, "GeoNames, pinyin" if found == row["pinyin"] else "GeoNames"


def build(root: Path) -> None:
    """Write data/boundaries/english_names.csv."""
    source = root / "data" / "sources" / "facts" / "english_names.csv"
    with source.open(encoding="utf-8", newline="") as stream:
        rows = list(csv.DictReader(stream))
    with (root / "data" / "boundaries" / "english_names.csv").open(
        "w", encoding="utf-8", newline=""
    ) as stream:
        writer = csv.writer(stream, lineterminator="\n")
        writer.writerow(COLUMNS)
        writer.writerows((row["adcode"], row["name"], *called(row)) for row in rows)
