"""Names in daily use of autonomous counties, banners and ethnic districts, by rule from the full.

前郭尔罗斯蒙古族自治县 goes by 前郭县, 科尔沁左翼后旗 by 科左后旗, 莫力达瓦达斡尔族自治旗 by 莫旗,
管城回族区 by 管城区, 锡林郭勒盟 by 锡盟, 准格尔旗 by 准格尔. Leagues and autonomous counties of before
go by such forms too (伊克昭盟 by 伊盟, 路南彝族自治县 by 路南县). A form that is the full, short or former name of any region, or that another
rule of the reader already gives, is left out: it has a meaning of its own. A form that several
regions give stands once for each, and the reader offers them all.
"""

from __future__ import annotations

import csv
import re
from collections import Counter
from typing import TYPE_CHECKING, Any

from data.builders.names import NATIONALITIES, short_name

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from pathlib import Path

COLUMNS = ("alias", "adcode", "name", "rule")
_PEOPLES = "|".join(NATIONALITIES)
_WING = re.compile(f"(.).+([左右])翼(?:(?:{_PEOPLES})自治)?([前中后]?[旗县])")
_DISTRICT = re.compile(f"(.{{2,}}?)(?:{_PEOPLES})+区")
_SIDE = re.compile("(.).+([左右前中后]旗)")
_COMPASS = re.compile("([东西].).+旗")
# 达旗 is 达拉特旗; the United Banner goes by 达茂旗.
_BANNER = re.compile("(.).+(?<!联合)旗")
# 兴安盟 is called so in full.
_LEAGUE = re.compile("(.).{2,}盟")
# 左旗 and the colours of the Chahar banners alone are several.
_PLAIN_BANNER = re.compile("([^正镶].*(?<![左右前中后])(?<!联合))旗")
_MONGOL = re.compile("(.)[^族]+蒙古族自治县")
# Names of four characters and more before the nationality are cut to two: 前郭尔罗斯, 杜尔伯特.
_LONG_STEM = 4


def forms(name: str) -> Iterator[tuple[str, str]]:
    """Yield the daily forms of a full name, each with the rule that gives it.

    Examples
    --------
    >>> dict(forms("察哈尔右翼前旗")), dict(forms("管城回族区")), dict(forms("成都市"))
    ({'察右前旗': 'wing'}, {'管城区': 'district'}, {})
    >>> dict(forms("前郭尔罗斯蒙古族自治县"))
    {'前蒙县': 'mongol', '前郭县': 'county'}
    """
    if hit := _WING.fullmatch(name):
        yield "".join(hit.groups()), "wing"
    elif hit := _DISTRICT.fullmatch(name):
        yield f"{hit[1]}区", "district"
    elif hit := _SIDE.fullmatch(name):
        yield hit[1] + hit[2], "side"
    elif hit := _COMPASS.fullmatch(name):
        yield f"{hit[1]}旗", "compass"
    elif hit := _BANNER.fullmatch(name):
        yield f"{hit[1]}旗", "banner"
    elif hit := _LEAGUE.fullmatch(name):
        yield f"{hit[1]}盟", "league"
    elif name.endswith("自治县"):
        if hit := _MONGOL.fullmatch(name):
            yield f"{hit[1]}蒙县", "mongol"
        stem = short_name(name)
        if len(stem) >= _LONG_STEM:
            yield f"{stem[:2]}县", "county"


def _stems(name: str) -> Iterator[tuple[str, str]]:
    """Yield a banner's name without 旗."""
    if (hit := _PLAIN_BANNER.fullmatch(name)) and not name.endswith("自治旗"):
        yield hit[1], "stem"


def _before(name: str) -> Iterator[tuple[str, str]]:
    """Yield the daily forms of a name of before."""
    for form, rule in forms(name):
        yield form, f"former_{rule}"
    if name.endswith("自治县"):
        yield f"{short_name(name).removesuffix('县')}县", "former_county"


def rows(
    regions: Iterable[Mapping[str, str]], renamed: Iterable[Mapping[str, str]]
) -> list[dict[str, Any]]:
    """Return one row for each form and region, sorted by form.

    Parameters
    ----------
    regions, renamed
        Rows of data/boundaries/regions.csv and renamed.csv.
    """
    places = {row["adcode"]: row for row in regions}
    taken = {row["name"] for row in places.values()}
    taken |= {row["short_name"] for row in places.values()}
    taken |= {row["old_name"] for row in renamed}
    # What gis.regions.spelling derives itself: short name and plain suffix.
    own = [row["short_name"] for row in places.values() if "自治" in row["name"]]
    taken |= {f"{short}{suffix}" for short in own for suffix in "县旗州"}
    found = [
        {"alias": form, "adcode": adcode, "name": row["name"], "rule": rule}
        for adcode, row in places.items()
        for form, rule in (*forms(row["name"]), *_stems(row["name"]))
        if form not in taken
    ]
    # 鄂托克 may be 鄂托克旗 or 鄂托克前旗.
    starts = Counter(
        name[:size] for name in {row["name"] for row in places.values()} for size in range(2, 8)
    )
    found = [row for row in found if row["rule"] != "stem" or starts[row["alias"]] == 1]
    taken |= {row["alias"] for row in found}
    former = {
        (form, row["adcode"]): {
            "alias": form,
            "adcode": row["adcode"],
            "name": row["name"],
            "rule": rule,
        }
        for row in renamed
        if row["kind"] == "renamed"
        for form, rule in _before(row["old_name"])
        if form not in taken
    }
    return sorted([*found, *former.values()], key=lambda row: (row["alias"], row["adcode"]))


def build(root: Path) -> None:
    """Write data/boundaries/spoken_names.csv."""
    folder = root / "data" / "boundaries"
    tables = []
    for name in ("regions", "renamed"):
        with (folder / f"{name}.csv").open(encoding="utf-8", newline="") as stream:
            tables.append(list(csv.DictReader(stream)))
    with (folder / "spoken_names.csv").open("w", encoding="utf-8", newline="") as stream:
        writer = csv.DictWriter(stream, COLUMNS, lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows(*tables))
