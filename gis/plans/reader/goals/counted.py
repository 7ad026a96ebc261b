"""What a number in a clause counts: its own words among the other numbers of the clause."""

from __future__ import annotations

from dataclasses import dataclass, field

from gis.plans.reader.goals import relations
from gis.plans.reader.goals.quantities import Quantity
from gis.plans.reader.pattern import Pattern

OF_THE_COUNTED = Pattern(r"[^，。；]*的(?P<noun>[一-龥]{0,14}(?:集群|企业|基地|园区))")
_IN_BRACKETS = Pattern(r"（[^（）]*）")
_OPENED = Pattern(r"（(?:其中|包括|含)?[，：]?(?=[^（）]*$)")
_AND_ALSO = Pattern(r"[一-龥（“”]{2,24}(?:和|以及|及|与)")
_JOINT = Pattern(r"[、和及与]")
_TO_LAST_JOINT = Pattern(".*、")
_HAN = Pattern(r"[一-龥]")
# “两极”即打造两个增长极: the number that the label bears.
_OF_A_LABEL = Pattern(
    r"“(?P<n>[一两二三四五六七八九十]|\d{1,2})[^“”\d]{1,4}”，?(?:就?是指?|即|指|为|：|——)+[^，。；“”\d]{0,16}$"
)
_NUMERALS = "零一二三四五六七八九十"
_LABEL_REACH = 16


@dataclass(slots=True)
class Counted:
    """One quantity of a clause, among the others of the clause.

    Attributes
    ----------
    text
        Plain text of the document.
    first, last
        Slice of the clause.
    listed
        All quantities of the clause.
    k
        Which of them.
    quantity
        That one.
    start
        Where its words begin: behind the quantity before it and its 以上.
    before
        Its words in front of it.
    behind, end
        The word of its bound behind it (以上, 左右), and where that ends.
    tail
        The words of the clause behind it.
    """

    text: str
    first: int
    last: int
    listed: tuple[Quantity, ...]
    k: int
    quantity: Quantity = field(init=False)
    start: int = field(init=False)
    before: str = field(init=False)
    behind: str = field(init=False)
    end: int = field(init=False)
    tail: str = field(init=False)

    def __post_init__(self) -> None:
        """Cut the clause around the quantity."""
        self.quantity = self.listed[self.k]
        self.start = self._begins()
        self.before = self.text[self.start : self.quantity.start]
        self.behind, self.end = relations.after(self.text, self.quantity.end)
        self.tail = self.text[self.end : self.last]
        if self.end == len(self.text) - 1 and self.text[self.end] == "以":
            self.behind = "以上"  # the text breaks off inside the word; 达到…以 has no other end

    def _begins(self) -> int:
        for before in reversed(self.listed[: self.k]):
            _, end = relations.after(self.text, before.end)
            raw = self.text[end : self.quantity.start]
            gap = _IN_BRACKETS.sub(lambda hit: "（" * len(hit.group()), raw)
            # 65个园区（其中，超500亿元的20个
            joint = (
                _OPENED.search(raw)
                or _JOINT.match(gap)
                or _TO_LAST_JOINT.match(gap)
                or _AND_ALSO.fullmatch(gap)
            )
            if joint:
                return end + joint.end()
            if not gap.startswith("的") and not _HAN.match(gap):
                return end
        lead = self.text[self.first : self.quantity.start]
        if not self.k and (opened := _OPENED.search(lead)) and opened.start():
            return self.first + opened.end()  # 布局（超50家企业）
        if (
            self.quantity.is_count
            and not self.k
            and lead.endswith(("站和", "台和", "心和", "区和", "地和", "园和", "业和", "群和"))
        ):
            return (
                self.quantity.start
            )  # 打造综合服务站和3个以上…平台: what stands before 和 is not counted
        return self.first


def says_its_label(c: Counted) -> bool:
    """Whether a count says again how many the label has that it spells out: “两极”即打造两个增长极."""
    lead = c.text[max(0, c.first - _LABEL_REACH) : c.quantity.start]
    label = _OF_A_LABEL.search(lead) if c.quantity.is_count else None
    if label is None:
        return False
    said = label["n"].replace("两", "二")
    return c.quantity.value == (int(said) if said.isdigit() else _NUMERALS.index(said))
