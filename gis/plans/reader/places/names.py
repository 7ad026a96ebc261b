"""Names of regions: where one ends, whether a word of every day is meant as one, whose groups of signs are regions."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from ahocorasick_rs import AhoCorasick

from gis.plans.reader.places.area_shapes import (
    AROUND_JOINED,
    COASTAL,
    COMPASS,
    DIRECTION,
    DIVISION,
    MACRO,
    NO_GROUP,
    OPEN_AREA,
    REGION_OF,
)
from gis.plans.reader.places.list_shapes import LISTED
from gis.plans.reader.places.no_names import (
    ASSET,
    CITY_WORD,
    COMMON_SUBJECT,
    DISTRICT_TAILS,
    MANNER,
    SAID_OF,
    VERBISH,
    WITH_SHANGHAI,
)
from gis.plans.reader.places.openings import (
    COAST_SIGNS,
    COMPASS_SIGNS,
    MACRO_SIGNS,
    OPEN_AREA_SIGNS,
)
from gis.plans.reader.places.place_list import (
    PlaceList,
    Region,
    above,
    far_apart,
    may_be_name,
    nests,
)
from gis.plans.reader.vocabulary.areas import PROVINCE_SIGNS
from gis.plans.reader.vocabulary.goods import COMMON
from gis.plans.reader.vocabulary.overlaps import hides
from gis.plans.reader.vocabulary.weak import ANY_OF_IT, NAMED_AFTER, WEAK

if TYPE_CHECKING:
    from gis.atlas import Atlas

# What the name of a region means in a province of its own: in Fujian 海西 is the coast across the strait.
_AREA_AT_HOME = {"海西": "35"}
_PROVINCE_SIGNS, _NO_SIGNS = frozenset(PROVINCE_SIGNS), frozenset[str]()


@dataclass(frozen=True)
class Names:
    """The names of regions, and the region that issued the document: what a word alone may mean.

    Attributes
    ----------
    atlas
        What the names were taken from, and what codes are looked up in.
    names
        Name or short name -> the regions that bear it, the highest level first.
    issuer
        The region that speaks in 全市, 我省, 本区; None where the document is national.
    initials
        Province code -> first signs of its regions, for groups such as 成德眉资.
    chiefs
        The same of its cities alone, for groups that nothing behind them marks: 福厦, 长吉.
    pairs
        Any two of these in one province: one look-up tells most words apart from groups.
    seats
        What a zone is called by behind its region (古雷, 西永) -> adcodes of the regions that it lies in.
    provinces
        Short names of the provinces.
    heads
        First two signs of names -> how long the names that open with them are, the longest first.
    last
        The signals of the text that was asked about last.
    said
        The lists of places of the sentence that was asked about last; of one issuer alone.
    """

    atlas: Atlas = field(repr=False, compare=False)
    names: dict[str, tuple[Region, ...]] = field(repr=False)
    issuer: Region | None = None
    initials: dict[str, frozenset[str]] = field(default_factory=dict, repr=False)
    chiefs: dict[str, frozenset[str]] = field(default_factory=dict, repr=False)
    pairs: frozenset[str] = field(default=frozenset(), repr=False)
    provinces: tuple[str, ...] = ()
    heads: dict[str, tuple[int, ...]] = field(default_factory=dict, repr=False)
    seats: dict[str, frozenset[str]] = field(default_factory=dict, repr=False)
    automaton: AhoCorasick = field(
        default_factory=lambda: AhoCorasick([]), repr=False, compare=False
    )
    memo: dict[tuple[str, int, bool], PlaceList | None] = field(
        default_factory=dict, repr=False, compare=False
    )
    last: dict[str, list[int]] = field(default_factory=dict, repr=False, compare=False)
    said: dict[str, list[PlaceList]] = field(default_factory=dict, repr=False, compare=False)
    memos: dict[str, dict[tuple[str, int, bool], PlaceList | None]] = field(
        default_factory=dict, repr=False, compare=False
    )

    def signals(self, text: str) -> list[int]:
        """Return where a text names a region, an area or a thing that is built, in order.

        A sentence without any of these holds no designation; one pass over the whole text by
        Aho-Corasick finds them all. What reads designations and what looks for those unread both ask.
        """
        found = self.last.get(text)
        if found is None:
            found = [start for _, start, _ in self.automaton.find_matches_as_indexes(text)]
            self.last.clear()
            self.last[text] = found
        return found

    def named(self, words: str) -> tuple[list[int], list[int]]:
        """Return where any name of a region starts in words, names inside names too, and where a word that marks an area does."""
        count = len(self.names)
        hits = self.automaton.find_matches_as_indexes(words, overlapping=True)
        return [start for number, start, _ in hits if number < count], [
            start for number, start, _ in hits if number >= count
        ]

    def name_end(self, s: str, i: int, *, weak: bool = True) -> int:
        """Return where the longest name of a region that starts at ``i`` ends, or ``i``."""
        lengths = self.heads.get(s[i : i + 2])
        if lengths is None or (i and hides(s, i) and WITH_SHANGHAI.match(s, max(0, i - 2)) is None):
            return i
        for length in lengths:
            end = i + length
            word = s[i:end]
            if len(word) == length and word in self.names:
                if s[end - 1 : end + 1] in CITY_WORD or (
                    s[end : end + 2] in DISTRICT_TAILS
                    and s[end - 1] == "市"
                    and self._has_district(word[:-1], s[end - 1 : end + 2])
                ):
                    continue
                of_any = ANY_OF_IT.get(word)
                no = (not weak and word in WEAK) or (of_any and of_any.match(s, end))
                return i if no else end
        return i

    def _has_district(self, city: str, district: str) -> bool:
        """Whether a city without its 市 and a district whose name opens with this sign are both known: 济南, 市中区."""
        return city in self.names and district in self.names and nests(self.names, city, district)

    def chain_end(self, s: str, i: int, *, weak: bool = True) -> tuple[int, str]:
        """Return where a chain of names (四川成都青白江) ends, and the kind of the last one."""
        end, kind, last = self.name_end(s, i, weak=weak), "region", i
        if end > i and s[i] in MACRO_SIGNS and (macro := MACRO.match(s, i)) and macro.end() > end:
            end, kind = macro.end(), "area"
        if end == i:
            end, kind = self._other_end(s, i)
            if end == i:
                return i, ""
        while True:
            at, level = self._deeper(s, i, last, end, kind)
            if at == end:
                return end, kind
            last, end, kind = (end if level == "region" else last), at, level

    def _deeper(self, s: str, i: int, last: int, end: int, kind: str) -> tuple[int, str]:
        """Return where the next member of a chain ends and its kind: a region inside, what a zone is called by, a part by the compass."""
        more = self.name_end(s, end)
        if s[end:more] in WEAK and not (
            s[i:end] in self.names and nests(self.names, s[i:end], s[end:more])
        ):
            more = end
        if (
            more > end
            and not self._is_trade(s, i, end, more)
            and nests(self.names, s[i:end], s[end:more])
        ):
            return more, "region"
        if kind == "region" and (seat := self._seat_end(s, last, end)) > end:
            return seat, "region"  # 漳州古雷, 重庆西永
        if (
            kind == "region"
            and (inside := MACRO.match(s, end) or (s[end - 1] == "省" and REGION_OF.match(s, end)))
            and self._is_province(s[i:end])
        ):
            return inside.end(), "area"  # 宁夏宁东, 河北曹妃甸, 山西省晋南地区
        return self._directed(s, end, kind)

    def _directed(self, s: str, end: int, kind: str) -> tuple[int, str]:
        """Return where a direction behind a name ends, with the place that it owns (川南的泸州), and the kind of what is read so far."""
        hit = DIRECTION.match(s, end)
        if (
            hit is None
            or (len(hit.group()) == 1 and self._opens_a_name(s, end))
            or s[hit.end() : hit.end() + 1] == "亚"
            or COMMON.match(s, hit.end() - 1)
        ):  # 晋宁东南亚国际陆港
            return end, kind
        return hit.end(), "area"

    def _opens_a_name(self, s: str, at: int) -> bool:
        """Whether the one sign of a direction behind a name opens the name of something else: 深圳东莞, 庐山西海, 泰安市东平."""
        after = s[at + 1 : at + 2]
        if (
            self.name_end(s, at) > at
            or s[at - 1] in "县区旗市"
            or after in tuple("海江河湖湾山城盟亚")
        ):
            return True
        return s[at - 2 : at] in self.provinces and after not in tuple("、，。和及与等的")

    def _seat_end(self, s: str, last: int, end: int) -> int:
        """Return where the name ends that a zone is called by, behind the region that it lies in, or ``end``."""
        for length in (4, 3, 2):
            word = s[end : end + length]
            codes = self.seats.get(word)
            if codes is None or COMMON.match(s, end):
                continue
            for region in self.names.get(s[last:end], ()):
                inside = region.adcode[: {"province": 2, "prefecture": 4}.get(region.level, 6)]
                if any(code.startswith(inside) for code in codes):
                    return (
                        end + len(word) + (s[end + len(word) : end + len(word) + 1] == "港")
                    )  # shorter than asked for at the end of the words
        return end

    def _is_trade(self, s: str, i: int, end: int, more: int) -> bool:
        """Whether what stands behind a name is a trade and no part of the chain: 四川茶叶, but 十堰市竹山县."""
        trade = COMMON.match(s, end)
        return trade is not None and (trade.end() >= more or s[i:end] not in self.names)

    def _is_province(self, word: str) -> bool:
        return any(region.level == "province" for region in self.names.get(word, ()))

    def joins(self, s: str, at: int) -> bool:
        """Whether a sign 和 joins two things: in 太和, and in 和田县 where nothing or a list stands before it, it is part of a name.

        Parameters
        ----------
        s
            Words.
        at
            Where the sign stands.
        """
        if any(s[at - back : at + 1] in self.names for back in (1, 2) if back <= at):
            return False
        end = self.name_end(s, at)
        return (
            end <= at + 1
            or self.name_end(s, at + 1) >= end
            or not (
                s[end - 1] in "县市区州旗" or s[max(0, at - 1) : at] in ("", "、", "和", "在", "于")
            )
        )

    def _other_end(self, s: str, i: int) -> tuple[int, str]:
        sign = s[i : i + 1]
        hit = (
            (sign in MACRO_SIGNS and MACRO.match(s, i))
            or (sign in COMPASS_SIGNS and COMPASS.match(s, i))
            or (sign in OPEN_AREA_SIGNS and OPEN_AREA.match(s, i))
            or (sign == "第" and DIVISION.match(s, i))
            or (sign in COAST_SIGNS and COASTAL.match(s, i))
        )
        return (
            (max(hit.end(), self.joined_end(s, i)), "area") if hit else (i, "")
        )  # 西咸渭商榆, not 西咸 alone

    def meant(self, s: str, i: int, end: int) -> bool:
        """Whether a word of every day is the county of that name: in a list, of the one who speaks, as a subject."""
        subject = s[i:end] in NAMED_AFTER and (
            (i == 0 and end == len(s)) or SAID_OF.match(s, end) is not None
        )
        subject = subject or (
            s[end - 1] == "县" and s[i - 1 : i] not in tuple("管治处整修代助料办清推")
        )  # 理县, not 管理县
        province = s[i:end] in ("河北", "海南") and s[end : end + 1] not in tuple("区路街岸侧部")
        # 努力将兴业打造成…: of a county's own text
        spoken = (
            self.issuer is not None
            and self.issuer.name[:-1] == s[i:end]
            and (
                s[max(0, i - 2) : i].endswith(("将", "把", "使", "支持", "推动", "打造"))
                or COMMON.match(s, end) is not None
            )
        )
        return (
            province
            or subject
            or spoken
            or self.is_own(s[i:end])
            or self._beside_a_place(s, i, end)
        )

    def _beside_a_place(self, s: str, i: int, end: int) -> bool:
        """Whether a list goes on with a place behind a word of every day: 平安、互助, but 港口及船舶设备."""
        if s[end : end + 1] == "等":
            return s[i - 1 : i] in tuple("、和与及") or s[end + 1 : end + 2] in tuple("地市县区镇")
        at = end + 1
        if ASSET.match(s, stop := self.name_end(s, at)) and s[at:stop] in WEAK:
            return False  # 港口和资源优势
        return s[end:at] in tuple("、和与及") and (
            self.name_end(s, at) > at or LISTED.match(s, at) is not None
        )

    def is_own(self, word: str) -> bool:
        """Whether a name of every day is that of a county of the city that speaks."""
        issuer = self.issuer
        if issuer is None or issuer.level == "county":
            return False
        digits = 2 if issuer.level == "province" and word in NAMED_AFTER else 4
        return any(r.adcode[:digits] == issuer.adcode[:digits] for r in self.names.get(word, ()))

    def is_unknown(self, word: str) -> bool:
        """Whether a word may be a place that no table knows: short, no industry, no verb."""
        return (
            may_be_name(word)
            and not VERBISH.match(word)
            and not COMMON_SUBJECT.search(word)
            and not MANNER.match(word)
        )

    def is_group(self, word: str) -> bool:
        """Whether every sign of a word begins the name of a region of one province (兰白)."""
        return (
            2 <= len(word) <= 5
            and len(set(word)) >= max(2, len(word) - 1)
            and self.are_first_signs(word)
        )

    def are_first_signs(self, word: str) -> bool:
        """Whether all signs of a word are first signs of regions of one province, or of provinces."""
        if _PROVINCE_SIGNS.issuperset(word):
            return True
        if self.issuer:
            return self.initials.get(self.issuer.adcode[:2] + "0000", _NO_SIGNS).issuperset(word)
        return any(signs.issuperset(word) for signs in self.initials.values())

    def beside(self, s: str, at: int, end: int) -> int:
        """Return where a name right behind another one ends; a name of every day only inside one city."""
        beside = self.name_end(s, end)
        if s[end:beside] in WEAK:
            left = {r.adcode[:4] for r in self.names.get(s[at:end], ()) if r.level != "province"}
            right = {r.adcode[:4] for r in self.names.get(s[end:beside], ()) if r.level == "county"}
            both = {
                r.adcode[:2] for r in self.names.get(s[at:end], ()) if r.level == "prefecture"
            } & {r.adcode[:2] for r in self.names.get(s[end:beside], ()) if r.level == "prefecture"}
            # 南京江北、泰兴: a name of every day that is borne elsewhere alone is a part of the city before it
            part = far_apart(self.names, s[at:end], s[end:beside]) and s[beside : beside + 1] in (
                "、",
                "，",
                "和",
            )
            return beside if left & right or both or part else end
        return beside

    def joined_end(self, s: str, i: int) -> int:
        """Return where cities by their first signs end before a coast, a line or a trade (福厦沿海地区, 金衢丽绿色经济走廊), or ``i``."""
        if s[i : i + 2] not in self.pairs:
            return i
        scope = [self.issuer.adcode[:2] + "0000"] if self.issuer else list(self.chiefs)
        for code in scope:
            signs = self.chiefs.get(code, frozenset())
            end = next((k for k in range(i, min(i + 6, len(s))) if s[k] not in signs), i)
            word = s[i:end]
            if (
                len(word) < 2
                or len(set(word)) < len(word)
                or COMMON.match(s, i)
                or NO_GROUP.search(word)
            ):
                continue
            if (around := AROUND_JOINED.match(s, end)) or COMMON.match(s, end):
                return around.end() if around else end
        return i

    def is_wide(self) -> bool:
        """Whether the issuer is a province, too wide to be the place of what it plans.

        The four municipalities are cities and are not.
        """
        issuer = self.issuer
        return issuer is not None and issuer.level == "province" and not issuer.name.endswith("市")

    def larger_than_issuer(self, place: str) -> bool:
        """Whether a place is a larger area than the issuer's, so that it cannot lie inside."""
        if self.issuer is None or self.issuer.level == "province":
            return False
        if _AREA_AT_HOME.get(place) == self.issuer.adcode[:2]:
            return True
        known = self.names.get(place, ())
        if known:
            return any(r.adcode in above(self.issuer.adcode) for r in known)
        return bool(MACRO.fullmatch(place) or COMPASS.fullmatch(place))
