"""Notes on figures derived from targets."""

MESSAGES: dict[str, tuple[str, str]] = {
    "targets.growth_note": (
        "隐含年均增长由目标值和基数推算，规划未写明。",
        "The implied growth is derived from target and base; the plan does not state it.",
    ),
    "targets.base_note": (
        "基数由目标值（按所写数值）和{first}—{last}年年均增长{relation}{percent:g}%推算，规划未写明。",
        "Base derived from the target as written and a growth of {relation}{percent:g}% a year in {first}–{last}; the plan does not state it.",
    ),
    "targets.no_period_note": (
        "规划写明年均增长{relation}{percent:g}%，但未写明对应的起止年份，不推算基数。",
        "The plan states a growth of {relation}{percent:g}% a year but not for which years: no base is derived.",
    ),
    # The wordings of targets without a figure.
    "goal.in_use": ("建成投用", "in use"),
    "goal.all": ("全部", "all"),
    "goal.some": ("形成一批", "a number of them"),
    "goal.covered": ("全覆盖", "full coverage"),
    "goal.striven": ("力争", "striven for"),
    "goal.reached": ("全面实现", "reached everywhere"),
    # For whom a target holds.
    "goal_for.pilot_cities": ("每个国家试点城市", "each national pilot city"),
    "goal_for.other_cities": ("其余15个重点城市", "the other 15 key cities"),
    "goal_for.key_areas": ("“3+8”重点地区", 'the "3+8" key areas'),
    # What links are about.
    "topic.basalt_fibre": ("玄武岩纤维增强材料", "Basalt fibre reinforced materials"),
    "topic.fillers": ("高性能填料", "High-performance fillers"),
    "topic.resource_use": ("资源综合利用", "Comprehensive use of resources"),
    "topic.collaboration": ("产业协作", "Collaboration of industries"),
    "topic.relocation": ("承接产业转移", "Taking in relocated industries"),
    # Who gets an incentive.
    "grade.national": ("国家级", "national"),
    "grade.provincial": ("省级", "provincial"),
    "grade.municipal": ("市级", "municipal"),
    "grade.class": ("{sign}类", "class {sign}"),
}
