"""Lines that are nothing but places and goods, of which no record was made: 成都市水泥、玻璃 under a heading that names no class."""

from __future__ import annotations

from gis.plans.reader import trade_names
from gis.plans.reader.pattern import Pattern
from gis.plans.reader.places.toponyms import Toponyms
from gis.plans.reader.records import Gap, Record
from gis.plans.reader.trades import is_trade
from gis.plans.reader.vocabulary.goods import GOODS

_LONGEST = 60
_NUMBER = Pattern(r"(?:\d{1,2}[.．、]|（[一二三四五六七八九十\d]{1,3}）|[①-⑳]|[-–—•·●]+|\s)*")
_COLON, _JOINT = Pattern("[:：—\\s]*"), Pattern("[、，,和及与]")
_CAPACITY = Pattern("(?<=..)(?:新增|新建|过剩|落后)*(?:产能|项目)$")
_END = Pattern("(?:等(?:产业|行业|产品)?)?[。；;]?$")


def bare_lines(text: str, toponyms: Toponyms) -> list[tuple[int, int]]:
    r"""Return the lines that are places and goods alone; of one good only beside another such line.

    Parameters
    ----------
    text
        Plain text.
    toponyms
        Names of regions with the issuer.

    Examples
    --------
    >>> from gis.atlas import Atlas
    >>> from gis.plans.reader.places.gazetteer import toponyms
    >>> names = toponyms(Atlas.bundled())
    >>> bare_lines("重点区域\n成都市水泥、玻璃\n德阳市机械", names)
    [(5, 13), (14, 19)]
    """
    found: list[tuple[int, int]] = []
    alone: tuple[int, int] | None = None  # a line of one good, so far beside none
    beside = False  # whether the line before is such a line
    at = 0
    for line in text.split("\n"):
        count = _goods(line, toponyms) if len(line) <= _LONGEST and "\t" not in line else 0
        here = (at, at + len(line))
        if count > 1 or (count and (beside or alone)):
            found.extend([alone] if alone else [])
            found.append(here)
            alone, beside = None, True
        else:
            alone, beside = (here if count else None), False
        at += len(line) + 1
    return found


_BETTERED = Pattern("(?:做[大强优精实]|壮大|提升|建强|建好|打造|培育|发展)+")


def bettered(text: str, toponyms: Toponyms, found: list[Record]) -> list[Gap]:
    """Return the lines that say of a place alone that it is to grow, of which no record holds the place: 做强甲区 on its own.

    Examples
    --------
    >>> from gis.atlas import Atlas
    >>> from gis.plans.reader.places.gazetteer import toponyms
    >>> said = "（一）做强宜昌高新区。"
    >>> [said[gap.start : gap.end] for gap in bettered(said, toponyms(Atlas.bundled()), [])]
    ['做强宜昌高新区']
    """
    out: list[Gap] = []
    at = 0
    for line in text.split("\n"):
        number = _NUMBER.match(line)
        start = number.end() if number else 0
        grown = _BETTERED.match(line, start) if len(line) <= _LONGEST else None
        listing = toponyms.read(line, grown.end()) if grown else None
        if (
            listing is not None
            and not line[listing.end :].strip(" 。；")
            and not any(
                place in str(one)
                for r in found
                if r.kind == "designations"
                for one in r.get("places") or ()
                for place in listing.places
            )
        ):
            out.append(Gap(at + start, at + listing.end, "designation"))
        at += len(line) + 1
    return out


def _goods(line: str, toponyms: Toponyms) -> int:
    """Return how many goods stand behind the places that a line opens with, 0 where anything else does."""
    lead = _NUMBER.match(line)
    at = lead.end() if lead else 0
    if GOODS.search(line, at) is None:
        return 0
    listing = toponyms.read(line, at, parks=False)
    end = _END.search(line)
    if listing is None or end is None:
        return 0
    colon = _COLON.match(line, listing.end)
    items = _JOINT.split(line[colon.end() if colon else listing.end : end.start()])
    names = [trade_names.industry(_CAPACITY.sub("", item)) for item in items]
    return len(names) if all(name and is_trade(name) for name in names) else 0
