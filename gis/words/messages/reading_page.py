"""Words of the page that reads a plan and shows what was read for correction."""

MESSAGES: dict[str, tuple[str, str]] = {
    "page.reading": ("读规划", "Read a plan"),
    "reading.title": ("读规划", "Read a plan"),
    "reading.intro": (
        "放入一份规划，逐条读出布局和目标，每条附原文；改正后加入图集，与自带规划一起使用。文件只在本机处理。",
        "Drop a plan in: its designations and targets come out one by one, each with its quote; correct them and join them to "
        "the atlas. The file is read on this machine only.",
    ),
    "reading.input": ("放入规划", "Drop a plan in"),
    "reading.input_again": (
        "读另一份，或另定发布地区重读",
        "Read another plan, or this one again with its issuing region",
    ),
    "reading.issuer": ("发布地区（可不填）", "Issuing region (may stay empty)"),
    "reading.issuer_hint": (
        "如 潍坊市；不填则从标题判断",
        "such as 潍坊市; empty: told by the title",
    ),
    "reading.file": (
        "文件：Word、WPS、PDF、OFD、网页、文本、表格；存过的规划文件（.toml）；填好的 Excel 表格",
        "File: Word, WPS, PDF, OFD, web page, text, workbook; a saved plan file (.toml); a filled Excel form",
    ),
    "reading.paste": ("或粘贴正文", "Or paste the text"),
    "reading.again_note": (
        "重读从原文开始；现在的改动可以恢复。",
        "Reading begins with the text again; what you corrected so far can be restored.",
    ),
    "reading.close": ("收起", "Put away"),
    "reading.before": (
        "刚才的 {name} 还在，连同改动。",
        "{name} is still there, with what you corrected.",
    ),
    "reading.restore": ("恢复", "Restore"),
    "reading.read": ("读取", "Read"),
    "reading.nothing_given": (
        "还没有文件或正文：选一个文件，或把正文贴进来。",
        "There is no file and no text yet: choose a file, or paste the text.",
    ),
    "reading.working": ("正在读取……", "Reading …"),
    "reading.working_long": (
        "正在读 {count} 字，约需 {seconds} 秒……",
        "Reading {count} characters, which takes about {seconds} seconds …",
    ),
    "reading.no_records": (
        "没有读出布局、目标等记录。请看原文是否完整；不是规划的文件、只有图片的文件读不出记录。也可在表中自己添加。",
        "No designation, target or other record was read. See whether the text is whole: a file that is no plan, or that holds pictures "
        "only, gives none. Rows can be added by hand in the tables.",
    ),
    "reading.no_editable": (
        "这份规划文件中没有可在此改的布局或目标。",
        "This plan file holds no designation or target that can be corrected here.",
    ),
    "reading.carried": (
        "这份规划文件另有 {count} 条记录（园区、联系、产业链等）不在表中，保存时原样保留。",
        "The plan file has {count} more {count:record|records} (sites, links, chains and the like), not in the tables; {count:it is|they are} saved as {count:it stands|they stand}.",
    ),
    "reading.done": ("读完了", "Read"),
    "reading.pasted_name": ("粘贴的文本", "pasted text"),
    "reading.other_ways": (
        "没有电子文件？用 Excel 填写",
        "No file at hand? Type the plan into Excel",
    ),
    "reading.form_note": (
        "下载表格，每行填一条，再放进上面的“文件”。填错的单元格会逐个指出。",
        "Download the form, fill in a row for each record and drop it above as a file. Cells at fault are named one by one.",
    ),
    "reading.form_file": ("规划填报表.xlsx", "plan-form.xlsx"),
    "reading.form": ("下载 Excel 表格", "Download the Excel form"),
    "reading.summary": (
        "**{name}** · 发布地区：{issuer} · 布局记录 {designations} 条 · 目标 {targets} 个 · 未读懂 {unresolved} 处",
        "**{name}** · issuer: {issuer} · {designations} {designations:designation|designations} · {targets} {targets:target|targets} · {unresolved} not understood",
    ),
    "reading.body": ("正文", "body of the text"),
    "reading.placeless": (
        "其中 {count} 项没有点名地方，记在{region}名下，地图上不着色。",
        "{count} of them {count:names|name} no place: kept under {region}, without a colour on the map.",
    ),
    "reading.value_max": ("上限", "Up to"),
    "reading.stage": ("状态", "Stage"),
    "reading.least": ("只看把握不低于", "Show those at least this sure"),
    "reading.hidden": (
        "另有 {count} 条把握较低，没有显示，仍然采用。",
        "{count} {count:record is|records are} less sure: hidden, and still kept.",
    ),
    "reading.leave_out": ("这些都不采用", "Leave them out"),
    "reading.designations": ("布局 {count}", "Designations {count}"),
    "reading.targets": ("目标 {count}", "Targets {count}"),
    "reading.others": ("其他 {count}", "Others {count}"),
    "reading.points": ("点位 {count}", "Points {count}"),
    "reading.points_note": (
        "这些园区、基地和乡镇没有行政区划代码。知道坐标的填在这里（可从 Excel 粘贴），加入图集后落在自己的点位上；不填的记在所在区域名下。坐标系写 WGS 84、CGCS2000、GCJ-02（高德、腾讯）或 BD-09（百度）。",
        "These parks, bases and towns have no adcode. Give the coordinates that you know (they can be pasted from Excel), and they stand at "
        "their own points once the plan joins; without any they count in the region that holds them. The datum is WGS 84, CGCS2000, GCJ-02 (Amap, Tencent) or BD-09 (Baidu).",
    ),
    "reading.points_datums": (
        "WGS 84、CGCS2000（2000 国家大地坐标系、天地图）、GCJ-02（火星坐标、高德、腾讯）、BD-09（百度）",
        "WGS 84, CGCS2000 (China 2000), GCJ-02 (Amap, Gaode, Tencent), BD-09 (Baidu)",
    ),
    "reading.points_region": ("所在区域", "Region"),
    "reading.points_count": ("布局", "Designations"),
    "reading.points_lon": ("经度（°）", "Longitude (°)"),
    "reading.points_lat": ("纬度（°）", "Latitude (°)"),
    "reading.points_datum": ("坐标系", "Datum"),
    "reading.points_source": ("坐标来源", "Source of the point"),
    "reading.points_done": (
        "{count} 个地点有坐标。",
        "{count} {count:place has|places have} a point.",
    ),
    "reading.points_unused": (
        "给过坐标、而布局里已不是无代码地点的：{names}。改了名的，把坐标填到新名旁。",
        "Given a point, and no place without an adcode among the designations any more: {names}. Where it was renamed, give the point beside the new name.",
    ),
    "reading.no_others": (
        "没有联系、资源、产业链或激励。",
        "No links, resources, chains or incentives.",
    ),
    "reading.hubs_note": (
        "物流枢纽也是布局，在“布局”表中改。",
        "Hubs are designations, too: correct them in that table.",
    ),
    "reading.number": ("号", "No."),
    "reading.locator": ("出处", "Locator"),
    "reading.level": ("级别", "Level"),
    "reading.previous_record": ("上一条", "Previous"),
    "reading.next_record": ("下一条", "Next"),
    "reading.record_at": ("第 {number} 条 · {locator}", "No. {number} · {locator}"),
    "reading.answered": ("已加入表中。", "It is in the table."),
    "reading.window": ("全文 {count} 字，显示第", "Of {count} characters, show"),
    "reading.unresolved": ("未读懂 {count}", "Not understood {count}"),
    "reading.links": ("联系", "Links"),
    "reading.resources": ("资源", "Resources"),
    "reading.chains": ("产业链", "Chains"),
    "reading.hubs": ("物流枢纽", "Hubs"),
    "reading.incentives": ("激励", "Incentives"),
    "reading.keep": ("采用", "Keep"),
    "reading.what": ("内容", "What"),
    "reading.all_understood": ("没有未读懂的句子。", "Nothing was left open."),
    "reading.previous": ("上一处", "Previous"),
    "reading.next": ("下一处", "Next"),
    "reading.proposed": (
        "可能是：{category} · {industries}（{places}）",
        "Perhaps: {category} · {industries} ({places})",
    ),
    "reading.added_proposed": (
        "已按原句填入 {count} 行，请核对。",
        "Filled in {count} {count:row|rows} from the sentence: check {count:it|them}.",
    ),
    "reading.add_designation": ("加为布局", "Add as designation"),
    "reading.add_target": ("加为目标", "Add as target"),
    "reading.added": ("已加一行，请在表中补全。", "A row was added: fill it in in the table."),
    "reading.gap_of": ("第 {number} 处，共 {count} 处", "{number} of {count}"),
    "reading.join": ("加入图集", "Join the atlas"),
    "reading.join_again": ("更新图集中的这份", "Bring it up to date in the atlas"),
    "reading.joined": (
        "已加入图集：{plan}。各页均可选用。",
        "Joined the atlas: {plan}. Every page can use it.",
    ),
    "reading.joined_before": (
        "{plan} 已在图集中，但现在的表与加入时不同：按“更新图集中的这份”才算数。",
        "{plan} is in the atlas, but the tables have changed since: bring it up to date for the other pages.",
    ),
    "reading.outlook": (
        "加入后：布局 {rows} 项（上面每条按产业和地点拆开，一个产业在一个地点算一项），落在 {regions} 个地区；目标 {targets} 个。",
        "It adds {rows} {rows:designation|designations} (each record above is split by industry and place: one industry at one place counts as one) in "
        "{regions} {regions:region|regions} and {targets} {targets:target|targets}.",
    ),
    "reading.labels": (
        "不在图上的地名（{rows} 项）：{names}。它们照原文保留；若是行政区，请在“地点”列写全名。",
        "Names that stand on no map ({rows} {rows:designation|designations}): {names}. They are kept as written; if one is a region, write its full name under Places.",
    ),
    "reading.held": (
        "乡镇、园区、基地（{rows} 项）：{names}。它们没有坐标，计入所在的 {regions}，不画成点；知道坐标的可在“点位”中填。",
        "Towns, parks and bases ({rows} rows): {names}. They have no coordinates, count in {regions} where they lie and are not drawn as points; those that you know can be given under Points.",
    ),
    "reading.nowhere": (
        "资源 {names} 的地点不在图上，规划文件记不下；请在“地点”列写行政区名。",
        "The places of the resources {names} stand on no map, and a plan file has no room for them: name a region under Places.",
    ),
    "reading.unfinished": (
        "有 {count} 行还不完整，没有算进来：布局要有产业或地点，目标要有指标和值，其他各表要有主要内容。",
        "{count} {count:row is|rows are} not finished and left out: a designation needs an industry or a place, a target an indicator and a value, the "
        "others their main column.",
    ),
    "reading.label_near": ("{label}（是否 {near}？）", "{label} ({near}?)"),
    "reading.and_more": ("等 {count} 个", " and others, {count} in all"),
    "reading.own_plans": ("已加入图集的规划", "Plans that joined the atlas"),
    "reading.see": ("在布局页查看", "See it on the page Layout"),
    "reading.save": ("保存为规划文件", "Save as a plan file"),
    "reading.against": ("与另一份规划比较", "Compare with another plan"),
    "reading.against.before": ("前一份", "Earlier plan"),
    "reading.against.after": ("后一份", "Later plan"),
    "reading.against.hint": (
        "选两份规划：新增、取消、改变在地图上各用一种填色。读出的规划加入图集后可选。",
        "Choose two plans: added, dropped and changed have a fill of their own on the map. A plan that was read can be chosen once it joined the atlas.",
    ),
    "reading.against.map": ("下载地图（HTML）", "Download the map (HTML)"),
    "reading.against.table": ("下载表格（Excel）", "Download the tables (Excel)"),
    "reading.open": ("在表中改", "Correct it in the tables"),
    "reading.leave": ("移出", "Take out"),
}
