"""Words of a list of one's own around a point: 自有企业圈选."""

MESSAGES: dict[str, tuple[str, str]] = {
    "cli.place.enterprises": (
        "自己的企业名录（CSV、Excel、Parquet，可重复）：列出 --radius 公里内的企业，并按行业大类计数",
        "a list of enterprises of your own (CSV, Excel, Parquet; may be repeated): those within --radius km, named and "
        "counted by division of industry",
    ),
    "cli.place.radius": (
        "自有企业与园区点位（区域为驻地）的直线距离上限（公里，含恰为此数的；不写为 20，至多 500）",
        "how far enterprises of your own may be from the point of the park, or the seat of the region, in a straight line (km, "
        "those exactly so far away included; 20 if not said, 500 at most)",
    ),
    "cli.place.only_enterprises": (
        "{options} 只与 --enterprises 同用",
        "only with --enterprises: {options}",
    ),
    "cli.handover.enterprises_apart": (
        "{path} 不含企业名录；再用时请同时给 --enterprises",
        "{path} does not hold the list of enterprises; give --enterprises again with it",
    ),
    "error.around_radius": (
        "半径 {found} 公里不可用：须大于 0、不超过 {most}",
        "a radius of {found} km cannot be used: it is above 0 and {most} at most",
    ),
    "around.own": ("自有企业：{km} 公里内", "Enterprises of your own within {km} km"),
    "around.own.heads": (
        "企业|直线距离（公里）|行业大类|统一社会信用代码|行号|重复",
        "Enterprise|Straight line (km)|Division of industry|Credit code|Row|Again",
    ),
    "around.own.nothing": (
        "{km} 公里内没有名录中的企业",
        "no enterprise of the list within {km} km",
    ),
    "around.file_row": ("{file} 第 {row} 行", "{file} row {row}"),
    "around.own_column": ("{what}（名录）", "{what} (of the list)"),
    "around.again.repeated": ("信用代码前面已有", "credit code of an earlier row"),
    "around.again.twin": ("名称和位置同前面一行", "name and place of an earlier row"),
    "around.account": (
        "自{where}量直线（大圆）距离，恰为 {km} 公里的也在内。名录 {rows} 行：圈内 {inside} 行，圈外 {beyond} 行，没有可用点位的 {without} 行未参与圈选。坐标按{datum}读。",
        "Straight lines (great circles) from {where}; what is exactly {km} km away is inside. Of {rows} {rows:row|rows} of the list {inside} {inside:is|are} "
        "inside, {beyond} beyond, and {without} without a usable point {without:is|are} left out. Coordinates are read as {datum}.",
    ),
    "around.from_park": ("园区点位", "the point of the park"),
    "around.from_seat": ("驻地", "the seat of the region"),
    "around.reason": ("{count} 行{reason}", "{count} {count:row|rows} {reason}"),
    "around.reasons": ("未参与的：{reasons}。", "Left out: {reasons}."),
    "around.only_coded": (
        "只有代码、名称或地址的行没有点位，不参与圈选。",
        "Rows with a code, name or address alone have no point and are left out.",
    ),
    "around.again": (
        "圈内 {count} 行与名录中前面的行是同一信用代码，或同名同址，照计，见“重复”列。",
        "{count} {count:row|rows} inside {count:has|have} the credit code, or name and place, of an earlier row of the list: counted all the same, see “Again”.",
    ),
    "around.again_sheet": (
        "圈内 {count} 行与名录中前面的行是同一信用代码，或同名同址，照计。",
        "{count} {count:row|rows} inside {count:has|have} the credit code, or name and place, of an earlier row of the list: counted all the same.",
    ),
    "around.sums_left": (
        "单页只列前 {shown} 个求和列，未列：{columns}。",
        "A sheet has the first {shown} columns added up; left out: {columns}.",
    ),
    "around.sheet.industries": (
        "行业大类（GB/T 4754—{edition}）|家数",
        "Division (GB/T 4754—{edition})|Firms",
    ),
    "around.industries.rest": (
        "其余 {count} 个大类",
        "{count} further {count:division|divisions}",
    ),
    "around.sheet.largest": (
        "企业按“{column}”列前 {shown} 家，共 {count} 家",
        "the first {shown} of {count} by “{column}”",
    ),
    "around.sheet.nearest": (
        "企业列最近的 {shown} 家，共 {count} 家",
        "the nearest {shown} of {count}",
    ),
    "around.sheet.firms": ("企业|距离（公里）", "Enterprise|km"),
    "around.sheet.unnamed": ("第 {row} 行（无名称）", "row {row} (no name)"),
    "around.of_list": ("整个名录：{reasons}。", "Of the whole list: {reasons}."),
    "around.known": (
        "“{column}”有数的 {known} 行。",
        "{known} {known:row has|rows have} a figure in “{column}”.",
    ),
    "around.industries": (
        "自有企业：按行业大类",
        "Enterprises of your own by division of industry",
    ),
    "around.industries.heads": ("行业大类|名称|家数", "Division|Name|Enterprises"),
    "around.industries.note": (
        "GB/T 4754（{edition}）大类，{km} 公里内；家数是行数，重复的行各计一次；合计只加有数的行。",
        "Divisions of GB/T 4754 ({edition}) within {km} km; rows are counted, repeated ones each; sums add the rows that have a figure.",
    ),
    "around.industries.uncoded": ("没有可用的行业代码", "no industry code that can be read"),
    "around.industries.nothing": (
        "名录没有行业列（或没有选），未按行业计数",
        "the list has no column of industries (or none was chosen): not counted by industry",
    ),
    "around.map": (
        "自有企业（圈为直线 {km} 公里）",
        "Your enterprises (circle: {km} km, straight line)",
    ),
    "around.map_key": (
        "深紫色小点为自有企业（{count} 行），圈为直线 {km} 公里。",
        "Small dark purple dots: enterprises of your own ({count} {count:row|rows}); circle: {km} km in a straight line.",
    ),
    "export.around": (
        "列出周边的自有企业（“企业”页的名录）",
        "With the enterprises of your list around (page Enterprises)",
    ),
    "around.radius": ("自有企业半径（公里）", "Enterprises of your own within (km)"),
    "around.radius_help": (
        "“企业”页这次带入的名录中，离园区点位（区域为驻地）直线不超过这么多公里的企业；恰为此数的也在内。",
        "Enterprises of the list brought to the page Enterprises in this session, so many km at most from the point of the park (of a region: its seat); "
        "what is exactly so far away is inside.",
    ),
    "around.bring": (
        "自有企业：在“企业”页带入名录并汇总后，这里列出周边的自有企业。",
        "Enterprises of your own: bring a list to the page Enterprises and count it, and those around stand here.",
    ),
    "around.no_points": (
        "自有企业：名录只有代码、名称或地址，没有经纬度，画不出点，也算不出距离；各区县有多少见“企业”页。名录补上经度、纬度两列后，这里列出周边的自有企业。",
        "Enterprises of your own: the list has codes, names or addresses and no coordinates, so nothing can be drawn or measured; the page Enterprises has its counts by county. "
        "With columns of longitude and latitude those around stand here.",
    ),
    "around.stopped": (
        "已停止，未圈选自有企业。",
        "Stopped; no enterprises of your own were looked for.",
    ),
}
