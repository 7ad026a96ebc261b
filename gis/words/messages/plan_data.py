"""Words that the plan tables add: precision of points, ways in which a plan states a mineral."""

MESSAGES: dict[str, tuple[str, str]] = {
    "precision.county_seat_unknown_datum": (
        "区县驻地点位，坐标系未注明（可能偏差约600米）",
        "County seat, datum undocumented (may be off by some 600 m)",
    ),
    "mineral_kind.reserves_stated": ("规划称储量大", "Large reserves stated"),
    "mineral_kind.quality_stated": ("规划称优质", "High quality stated"),
    "mineral_kind.reliance": ("规划称可依托", "Relied on by the plan"),
    "mineral_kind.stated": ("规划写明", "Stated by the plan"),
    "mineral_kind.exploration": ("规划要求勘查", "To be explored"),
    "mineral_kind.byproduct_implied": ("由产业支持推知的副产物", "By-product implied"),
    "plan_note.amount": ("原文写 {amount}{unit}", "{amount}{unit} in the plan's words"),
    "target_kind.target": ("目标", "Target"),
    "target_kind.requirement": ("要求", "Requirement"),
    "link_role.member": ("成员", "Member"),
    "link_role.from": ("来自", "From"),
    "link_role.to": ("去向", "To"),
}
