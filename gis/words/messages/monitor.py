"""Words of monitoring: 监测评估."""

MESSAGES: dict[str, tuple[str, str]] = {
    "page.monitor": ("监测评估", "Monitoring"),
    "monitor.heading": ("监测评估：目标完成得怎样", "Monitoring: how far the targets are"),
    "monitor.plan": ("规划", "Plan"),
    "monitor.download_form": ("下载填报表（Excel）", "Download the form (Excel)"),
    "monitor.upload": ("上传填好的表", "Upload the form as filled in"),
    "monitor.day_field": ("填报日期", "Day of entry"),
    "monitor.amber": ("黄灯下限（占应有进度的比重）", "Amber from this share of the expected way"),
    "monitor.amber_help": (
        "实际进度不低于应有进度为绿灯，不低于此比重为黄灯，更低为红灯。",
        "At least all of the expected way is green, at least this share amber, less red.",
    ),
    "monitor.taken": (
        "已记入 {count} 条，历史共 {all} 条。",
        "{count} {count:entry|entries} taken, {all} in the history.",
    ),
    "monitor.taken_before": (
        "另有 {count} 条历史中已有，未重复记。",
        "{count} {count:was|were} in the history already and {count:is|are} not taken twice.",
    ),
    "monitor.keep_form": (
        "请再次下载填报表保存：历史随表走，本页不留存。",
        "Download the form again to keep it: the history travels in the form, this page keeps nothing.",
    ),
    "monitor.faults_found": (
        "有 {count} 个单元格须改，一条也没有记入：",
        "{count} {count:cell|cells} to mend, nothing was taken:",
    ),
    "monitor.fault_heads": ("表|单元格|所填|应为", "Sheet|Cell|Found|Expected"),
    "monitor.history": ("填报历史（只增不改）", "History of entries (only added to)"),
    "monitor.history_empty": ("还没有填报。", "Nothing was entered yet."),
    "monitor.targets": ("各目标的进度", "How far each target is"),
    "monitor.no_targets": ("该规划没有目标记录。", "The plan has no target on record."),
    "monitor.nothing_yet": (
        "{count} 个目标都还没有判断：填报后，这里给出绿、黄、红各几个。",
        "No verdict on any of {count} targets yet: once figures are reported, this counts green, amber and red.",
    ),
    "monitor.rule_title": ("评判规则", "The rule"),
    "monitor.rule": (
        "达到目标值：绿灯。目标年已到而未达到：红灯；有目标年的数时只看该数，没有则看最近一年的数。基期已达到、现已不达：红灯。目标年之前：从基期到目标按每年等速增长（百分比类按每年等量）推算应有的数，"
        "实际进度÷应有进度 ≥ 1 绿灯，≥ {amber} 黄灯，更低红灯。基期依次取：规划写明的、由规划所写增速推出的、本单位最早填报的。"
        "没有基期但规划写了年均增速的：规划增速÷今后每年所需增速，同样按 1 和 {amber} 两档。其余不判（灰），规划前后矛盾的目标也不判。"
        "“＝”“≥”“≈”达到或超过即为达到；“≤”或低于规划所写（或推出）基期的目标，降到即为达到；区间目标达到下限即为达到。",
        "Reached: green. Its year has come and it is not reached: red; a figure of the target's own year decides, else the latest. "
        "Met in the base year and no longer: red. Before that, equal yearly growth from base "
        "to target (equal steps for rates) says what should be there; way made ÷ way expected ≥ 1 is green, ≥ "
        "{amber} amber, less red. The base is what the plan states, else what its stated growth implies, else your "
        "own first entry. Without a base but with a stated yearly growth: stated growth ÷ growth still needed, by "
        "the same two bounds. Else no verdict (grey), nor on a target that the plan contradicts. “=”, “≥” and “≈” are reached at or above the value; “≤”, and "
        "targets below the base that the plan states or implies, at or below it; a range at its lower end.",
    ),
    "monitor.summary": (
        "绿 {green}，黄 {amber}，红 {red}，不判 {none}。",
        "Green {green}, amber {amber}, red {red}, no verdict {none}.",
    ),
    "monitor.broken": (
        "历史第 {row} 行起与校验码不符：该行或之前的内容被改动过。",
        "The history does not fit its seals from row {row} on: it was changed there or before.",
    ),
    "monitor.broken_project": (
        "{name}：填报历史第 {row} 条起与校验码不符：该条或之前的内容被改动过。",
        "{name}: the history does not fit its seals from entry {row} on: it was changed there or before.",
    ),
    "monitor.kept": (
        "填报历史随项目文件 {name} 保存。",
        "The history is kept in the project file {name}.",
    ),
    "monitor.kept_not": (
        "填报历史只在本次会话中：下载填报表（含历史），或在“情景”页新建、打开项目文件来保存。",
        "The history lives in this session only: download the form (it holds the history), or begin or open a "
        "project file on the page Scenarios.",
    ),
    "error.monitor_history": (
        "填报历史无法读取：{reason}",
        "The history of entries cannot be read: {reason}",
    ),
    "monitor.sheet.fill": ("填报", "Fill in"),
    "monitor.sheet.history": ("填报历史", "History"),
    "monitor.sheet.help": ("说明", "How to"),
    "monitor.column.target_id": ("目标编号", "Target id"),
    "monitor.column.plan_id": ("规划编号", "Plan id"),
    "monitor.column.indicator": ("指标", "Indicator"),
    "monitor.column.goal": ("目标", "Target"),
    "monitor.column.goal_value": ("目标值", "Target value"),
    "monitor.column.goal_most": ("目标值上限", "Upper target value"),
    "monitor.column.scope": ("适用范围", "Scope"),
    "monitor.column.base_value": ("基期值", "Base value"),
    "monitor.column.base_year": ("基期年", "Base year"),
    "monitor.growth_unit": ("%，百分比类为百分点", "%, of a rate in points"),
    "monitor.column.goal_year": ("目标年", "Target year"),
    "monitor.column.unit": ("单位", "Unit"),
    "monitor.column.year": ("实际年份", "Year"),
    "monitor.column.value": ("实际值", "Actual"),
    "monitor.column.source": ("来源", "Source"),
    "monitor.column.by": ("填报人", "Entered by"),
    "monitor.column.note": ("备注", "Note"),
    "monitor.column.entered": ("填报日期", "Entered on"),
    "monitor.column.seal": ("校验码", "Seal"),
    "monitor.column.light": ("灯", "Light"),
    "monitor.column.reason": ("判断", "Verdict"),
    "monitor.column.base": ("基期", "Base"),
    "monitor.column.expected": ("应有", "Expected"),
    "monitor.column.gap": ("差距", "Gap"),
    "monitor.column.way": ("进度比", "Way"),
    "monitor.column.required_growth": ("今后每年须增", "Needed a year"),
    "monitor.column.actual_growth": ("已年均增长", "Growth so far"),
    "monitor.column.stated_growth": ("规划年均增长", "Growth stated"),
    "monitor.column.locator": ("出处", "Where"),
    "monitor.form_help": (
        "在“填报”表填写实际年份、实际值、来源和填报人；一个目标有几年的数，复制该行再填。\n"
        "实际值只写数字，单位见同一行；百分比写 12 或文字 12%，不要用 Excel 的百分比格式。\n"
        "更正：再填同一目标、同一年份，以后填的为准，以前填的保留在历史里。\n"
        "“填报历史”由软件写，不要改：每行的校验码连同以前各行一起计算，改动会被发现。\n"
        "灯的规则见软件“监测评估”页或 python -m gis monitor show。",
        "On “Fill in” give year, actual, source and who enters it; copy the row for further years.\n"
        "Write the figure alone, its unit stands in the row; write a percentage as 12 or as the text 12%, not in "
        "Excel's percent format.\n"
        "To correct, fill in the same target and year again: the last entry counts, the older stays.\n"
        "“History” is written by the tool: each row is sealed with those before, changes are noticed.\n"
        "The rule of the lights stands on the page Monitoring and under python -m gis monitor show.",
    ),
    "monitor.fault": (
        "“{sheet}”{cell} 为“{found}”，应为{expected}",
        "“{sheet}” {cell} is “{found}”, expected {expected}",
    ),
    "monitor.faults": (
        "{file} 有 {count} 个单元格须改：{faults}",
        "{file} has {count} {count:cell|cells} to mend: {faults}",
    ),
    "monitor.not_a_form": (
        "{file} 不是填报表（没有“{missing}”）。请用 monitor form 或页面下载的表。",
        "{file} is no monitoring form (no “{missing}”). Use the one that monitor form or the page gives.",
    ),
    "monitor.day": (
        "日期“{found}”应为 2026-11-28 这样的写法",
        "The day “{found}” should be written like 2026-11-28",
    ),
    "monitor.expected.target": ("规划 {plan} 的目标编号", "a target id of the plan {plan}"),
    "monitor.expected.year": ("{first}–{last} 的年份", "a year from {first} to {last}"),
    "monitor.expected.plan": (
        "规划 {plan}（此表属于另一个规划）",
        "the plan {plan} (this form is of another)",
    ),
    "monitor.expected.number": ("一个数（{unit}）", "a number ({unit})"),
    "monitor.expected.bare": ("以{unit}计的数字，不带单位", "the figure alone, in {unit}"),
    "monitor.expected.positive": (
        "0 或以上的数：“{indicator}”不会是负数",
        "0 or more: “{indicator}” cannot be negative",
    ),
    "monitor.expected.percent": (
        "不含糊的百分数：Excel 的百分比格式会把 12% 存成 0.12；若确为 {text}，请写成文字“{text}”，否则写 12 这样的数",
        "an unmistakable percentage: Excel's percent format keeps 12 % as 0.12; if {text} is meant, write the text "
        "“{text}”, else a figure like 12",
    ),
    "monitor.expected.unit": (
        "单位 {unit}（数不按别的单位换算：把实际值换成以{unit}计再填，单位格照旧）",
        "the unit {unit} (figures are not brought from another unit: write the value in {unit} and leave this cell as it was)",
    ),
    "monitor.expected.indicator": (
        "这个目标编号的指标“{indicator}”；另一指标请用它自己的编号",
        "the indicator of this target id, “{indicator}”; another indicator has an id of its own",
    ),
    "monitor.goal_kept": (
        "“{sheet}”{cell} 的目标改成了“{found}”，没有读入：判断仍按规划",
        "{sheet} {cell}: the goal was written over (“{found}”) and is not read; lights follow the plan",
    ),
    "monitor.unread_sheets": (
        "这些工作表没有读入：{sheets}",
        "sheets that were not read: {sheets}",
    ),
    "monitor.expected.once": (
        "{year} 年只有一个数（前面已填 {value}）",
        "one figure for {year} ({value} stands above)",
    ),
    "monitor.expected.day": ("2026-11-28 这样的日期", "a day like 2026-11-28"),
    "monitor.expected.short": ("不超过 {count} 字", "at most {count} letters"),
    "monitor.points": ("{value} 个百分点", "{value} points"),
    "light.green": ("绿", "Green"),
    "light.amber": ("黄", "Amber"),
    "light.red": ("红", "Red"),
    "light.none": ("不判", "No verdict"),
    "light_reason.reached": ("已达到", "reached"),
    "light_reason.missed": ("到期未达到", "due and not reached"),
    "light_reason.lost": ("基期已达到，现已不达", "met in the base year, no longer met"),
    "light_reason.ahead": ("不慢于应有进度", "on its way or ahead"),
    "light_reason.behind": ("略慢于应有进度", "somewhat behind"),
    "light_reason.far_behind": ("明显慢于应有进度", "far behind"),
    "light_reason.growth_enough": ("规划增速足以达到", "the stated growth suffices"),
    "light_reason.growth_short": ("规划增速略有不足", "the stated growth falls somewhat short"),
    "light_reason.growth_far": ("规划增速远不够", "the stated growth is far too little"),
    "light_reason.no_actual": ("未填报", "nothing entered"),
    "light_reason.no_base": ("无基期、无增速可比", "no base and no growth to hold against"),
    "light_reason.not_since_base": (
        "实际年份不晚于基期，还没有进度可比",
        "the actual is no later than the base: no way yet",
    ),
    "light_reason.no_year": ("规划未写年份", "the plan gives no year"),
    "light_reason.suspect": ("规划原文前后矛盾，不判", "the plan contradicts it, no verdict"),
    "light_reason.wording": ("文字目标，无数值", "a goal in words"),
    "monitor.base_of": ("{value}（{year}，{origin}）", "{value} ({year}, {origin})"),
    "base_origin.plan": ("规划写明", "stated"),
    "base_origin.implied": ("由增速推出", "implied"),
    "base_origin.own": ("最早填报", "first entry"),
    "compare.sheet.monitor": ("目标进度", "Targets"),
    "compare.sheet.entries": ("填报历史", "History"),
    "cli.monitor.short": (
        "监测评估：填报、进度、红绿灯、历史",
        "own actuals against targets, with lights",
    ),
    "cli.monitor.help": (
        "规划目标的监测评估：form 给出填报表，add 读入填好的表并记入历史（逐格报错），show 列出进度、所需增速和红黄绿灯及其规则。",
        "Monitor a plan's targets: form gives the Excel form, add reads it back into the history (faults by cell), show "
        "lists how far each target is, the growth still needed and a light by a stated rule.",
    ),
    "cli.monitor.form.short": ("写出填报表", "write the form of a plan"),
    "cli.monitor.add.short": ("读入填好的表，记入历史", "read a filled form into the history"),
    "cli.monitor.show.short": (
        "评判各目标：进度、所需增速、红黄绿灯",
        "judge the targets: progress, growth needed, lights",
    ),
    "cli.monitor.form.help": (
        "写出一个规划的填报表；--from 带上以前的历史。",
        "Write the form of a plan; --from carries the history on.",
    ),
    "cli.monitor.add.help": (
        "读入填好的表，记入历史，写出带历史的新表；有一格不对就一条也不记。",
        "Read a filled form, add it to its history and write the next form; one cell at fault and nothing is taken.",
    ),
    "cli.monitor.show.help": (
        "按填报表里的历史评判各目标；不给表时只列目标。",
        "Judge the targets by the history in a form; without one, list them.",
    ),
    "cli.monitor.day": ("填报日期（默认今天）", "day of entry (today by default)"),
    "cli.monitor.from": ("带历史的填报表", "a form with a history"),
    "cli.monitor.amber": (
        "黄灯下限，占应有进度的比重",
        "amber from this share of the expected way",
    ),
    "cli.monitor.added": (
        "记入 {count} 条（与历史相同的 {same} 条未重复记）",
        "{count} added ({same} were in the history already)",
    ),
}
