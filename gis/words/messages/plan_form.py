"""Words of the form in which a plan is typed into Excel, and its faults."""

MESSAGES: dict[str, tuple[str, str]] = {
    "form.sheet.plan": ("规划", "Plan"),
    "form.sheet.designations": ("布局", "Designations"),
    "form.sheet.targets": ("目标", "Targets"),
    "form.sheet.words": ("可填词", "Words"),
    "form.field": ("项目", "Field"),
    "form.entry": ("填写", "Entry"),
    "form.title": ("规划名称", "Title"),
    "form.issuer": ("发布地区", "Issuing region"),
    "form.category": ("类别", "Category"),
    "form.industries": ("产业（、分隔）", "Industries (parted by 、)"),
    "form.places": ("地点（、分隔）", "Places (parted by 、)"),
    "form.status": ("状态", "Status"),
    "form.quote": ("原文", "Quote"),
    "form.indicator": ("指标", "Indicator"),
    "form.relation": ("关系", "Relation"),
    "form.value": ("值", "Value"),
    "form.value_max": ("值上限", "Upper value"),
    "form.unit": ("单位", "Unit"),
    "form.year": ("年份", "Year"),
    "form.value_text": ("文字目标", "Goal in words"),
    "form.categories": ("类别可填", "Categories"),
    "form.relations": ("关系可填", "Relations"),
    "form.statuses": ("状态可填", "Statuses"),
    "form.row": ("第{row}行", "row {row}"),
    "form.at_least_one": ("至少一个产业", "at least one industry"),
    "form.words": ("文字", "words"),
    "form.number": (
        "一个数字（界限写在“关系”列，范围写在“值”和“值上限”，单位写在“单位”列）",
        "one number (a bound goes to Relation, a range to Value and Upper value, a unit to Unit)",
    ),
    "form.year_between": ("一个年份，1990–2100", "one year, 1990–2100"),
    "form.column_twice": (
        "{file} 的“{sheet}”中“{column}”列出现不止一次（{found}）；请合成一列，或把另一列改名。",
        "{sheet} of {file} has the column {column} more than once ({found}); make one of them, or rename the other.",
    ),
    "form.note_rows": (
        "“{sheet}”第 {rows} 行是注，没有计入。",
        "{sheet}: left out as notes, rows {rows}.",
    ),
    "form.hidden_rows": (
        "“{sheet}”中隐藏或筛掉的第 {rows} 行也读入了。",
        "{sheet}: hidden or filtered, yet read: rows {rows}.",
    ),
    "form.scaled": (
        "“{sheet}”中的数按单元格显示的读，不按其中存的：{cells}。",
        "{sheet}: numbers count as their cells show them, not as they hold them: {cells}.",
    ),
    "form.scaled_cell": ("{cell}（{held} → {seen}）", "{cell} ({held} → {seen})"),
    "form.unread_columns": (
        "“{sheet}”中不属于表格的列没有读入：{columns}。",
        "{sheet}: columns that are none of the form's are not read: {columns}.",
    ),
    "form.other_sheets": (
        "没有读入这些工作表：{sheets}。内容若也属于规划，请移到“布局”或“目标”表。",
        "These sheets are not read: {sheets}. Move what belongs to the plan to Designations or Targets.",
    ),
    "form.unknown_places": (
        "这些地点未对上区域，给出点位（点位表）才落在图上：{places}。",
        "These places were not found among the regions and stand on no map until a table of points has them: {places}.",
    ),
    "form.no_places": (
        "没有写地点，按发布地区（{issuer}）计：{rows}。",
        "Without a place, so they count for the issuing region ({issuer}): {rows}.",
    ),
    "form.value_or_words": ("值或文字目标", "a value or a goal in words"),
    "form.one_of_both": ("空着（已填了值）", "nothing (a value is given)"),
    "form.fault": (
        "“{sheet}”{cell}（{column}）{stands}，应为：{expected}",
        "{sheet} {cell} ({column}) {stands}, expected: {expected}",
    ),
    "form.unreadable": (
        "“{sheet}”{cell}（{column}）{value}{reason}",
        "{sheet} {cell} ({column}){value}: {reason}",
    ),
    "form.stands": ("为“{value}”", "is “{value}”"),
    "form.stands_nothing": ("是空的", "is empty"),
    "form.faults": (
        "{file} 有 {count} 处须改：{faults}",
        "{file} has {count} {count:cell|cells} to mend: {faults}",
    ),
    "form.empty": (
        "{file} 中没有布局，也没有目标。请在“布局”或“目标”表中填写，每条一行。",
        "{file} holds neither a designation nor a target. Fill in the sheet Designations or Targets, a row each.",
    ),
    "form.columns": (
        "{file} 缺少列：{missing}。请用下载的表格填写。",
        "{file} lacks the columns {missing}. Fill in the form as downloaded.",
    ),
    "form.twice": (
        "“{sheet}”第{rows}行与上面某行相同，只记一次。",
        "{sheet}: rows {rows} say what a row above says; each is kept once.",
    ),
    "form.not_a_form": (
        "{file} 不是规划表格。请用下载的表格填写。",
        "{file} is no plan form. Fill in the form as downloaded.",
    ),
}
