"""Sentences about reading plans: what is wrong with a document, what was noted, what was left."""

MESSAGES: dict[str, tuple[str, str]] = {
    "reader.empty": ("{file} 是空的。", "{file} is empty."),
    "reader.no_plan": (
        "{file} 里没有读出任何记录（布局、目标、联系……），不能当作规划；请换成规划正文，或用命令 read 查看读出了什么。",
        "No record (designation, target, link …) was read from {file}, so it cannot stand as a plan; give the text of a plan, or see with the "
        "command read what was found.",
    ),
    "reader.too_large": (
        "{file} 超过 {limit} MB。请只保留规划正文后重试。",
        "{file} is larger than {limit} MB. Keep only the text of the plan and try again.",
    ),
    "reader.too_large_unpacked": (
        "{file} 解压后过大或压缩比异常，未读取。请另存为新文件后重试。",
        "{file} unpacks to too much, or packs like a bomb; it was not read. Save it anew and try again.",
    ),
    "reader.too_many_pages": (
        "{file} 有 {found} 页，超过上限 {limit} 页。请拆分后重试。",
        "{file} has {found} pages, more than {limit}. Split it and try again.",
    ),
    "reader.too_much_text": (
        "{file} 的文字过多。请拆分后重试。",
        "{file} holds too much text. Split it and try again.",
    ),
    "reader.encrypted": (
        "{file} 有密码。请在原程序中去掉密码，另存后重试。",
        "{file} is locked by a password. Remove the password, save it and try again.",
    ),
    "reader.damaged": (
        "{file} 已损坏或不是它的扩展名所说的格式。请用原程序打开，另存后重试。",
        "{file} is damaged or not what its name says. Open it in its own program, save it and try again.",
    ),
    "reader.scanned": (
        "{file} 是扫描件（{pages} 页没有文字）。请先做文字识别（OCR），或找文字版。",
        "{file} is a scan ({pages} pages without text). Run OCR on it first, or find a text version.",
    ),
    "reader.only_glyphs": (
        "{file} 的文字只有字形，没有文字编码。请用版式软件导出为文本或 Word。",
        "{file} draws glyphs without characters. Export it as text or Word from its viewer.",
    ),
    "reader.picture": (
        "{file} 是图片。请先做文字识别（OCR）。",
        "{file} is a picture. Run OCR on it first.",
    ),
    "reader.no_text": ("{file} 里没有正文。", "{file} holds no text."),
    "reader.encoding": (
        "{file} 的标记是 {encoding}，内容却不是。请另存为 UTF-8 后重试。",
        "{file} is marked as {encoding} but is not. Save it as UTF-8 and try again.",
    ),
    "reader.unknown_format": (
        "认不出 {file} 的格式。可读：txt、docx、pdf、html、mht、ofd、doc、wps、xlsx、xls、ods、csv。",
        "The format of {file} is unknown. Read are txt, docx, pdf, html, mht, ofd, doc, wps, xlsx, xls, ods, csv.",
    ),
    "reader.needs_office": (
        "读 {file} 需要 LibreOffice，本机没有。请在 Word 或 WPS 中打开，“另存为”选择 .docx，再读那个文件。",
        "Reading {file} needs LibreOffice, which is not installed. Open it in Word or WPS, save it as .docx, and read that.",
    ),
    "reader.office_failed": (
        "LibreOffice 未能转换 {file}。请在 Word 或 WPS 中另存为 .docx 后重试。",
        "LibreOffice could not convert {file}. Save it as .docx in Word or WPS and try again.",
    ),
    "reader.tracked_changes": (
        "文档带有修订痕迹 {count} 处，按全部接受读取。",
        "The document holds {count} tracked {count:change|changes}; {count:it was|they were} read as accepted.",
    ),
    "reader.struck_out": (
        "有删除线的文字 {count} 处未读取：{found}。",
        "Text that is struck out was not read, {count} {count:place|places}: {found}.",
    ),
    "reader.struck_sampled": (
        "文件共 {pages} 页：画在字上的删除线只在每 {step} 页中的一页和数字连成一串的页上找过，没有发现；其他页上若有，会被当作正文。",
        "The file has {pages} pages: lines drawn through words were looked for on one page in {step} and where figures run together, and none was found;"
        " any on the others are read as text.",
    ),
    "reader.hidden_text": (
        "隐藏文字 {count} 处未读取：{found}。",
        "Hidden text was not read, {count} {count:place|places}: {found}.",
    ),
    "reader.annotated": (
        "填在表单栏目里或批注在页面上的文字 {count} 处未读取：{found}。",
        "What was typed into form fields or put onto the page as a comment was not read, {count} {count:place|places}: {found}.",
    ),
    "reader.fields": (
        "公式域 {count} 处画出的内容未读取：{found}。",
        "What {count} {count:field|fields} of formulas draw was not read: {found}.",
    ),
    "reader.charts": (
        "图表 {count} 个，其中的数字未读取：{found}。",
        "The figures of {count} {count:chart|charts} were not read: {found}.",
    ),
    "reader.cropped": (
        "页面裁剪框以外、打印不出的文字 {count} 页未读取：{found}。",
        "Text beyond the crop box, which no print shows, was not read, {count} {count:page|pages}: {found}.",
    ),
    "reader.imported": (
        "文档引入的部分 {count} 处读不出，未读取：{found}。",
        "Parts that the document imports could not be read, {count} {count:place|places}: {found}.",
    ),
    "reader.page_frame": (
        "网页正文以外的导航、链接或页脚 {count} 处未读取：{found}。",
        "Menus, links or the foot around the text were not read, {count} {count:place|places}: {found}.",
    ),
    "reader.note_marks": (
        "上标 {count} 处作为注释号，未算作数字：{found}。",
        "Raised signs were taken for marks of notes, not for digits, {count} {count:place|places}: {found}.",
    ),
    "reader.lost_signs": (
        "文件中有 {count} 处字节不成字，已略去；请核对附近的文字。",
        "The file has {count} {count:place|places} whose bytes are no sign; they were left out: check the words around them.",
    ),
    "reader.pages_blank": (
        "第 {pages} 页是空白页：没有文字也没有图。若原文那里有字，是导出 PDF 时丢的，请换一份或直接读原文件。",
        "Page {pages} is blank: no text and no picture. If the original has words there, they were lost when the PDF was made: take another, or the "
        "original file.",
    ),
    "reader.pages_without_text": (
        "{count} 页没有文字，可能是图片，未读取。",
        "{count} {count:page holds|pages hold} no text, maybe pictures; {count:it was|they were} not read.",
    ),
}
MESSAGES |= {
    "cli.read.short": (
        "从规划文件读出布局、目标与联系",
        "read a plan's designations, targets and links",
    ),
    "cli.read.help": (
        "读一份规划（txt、docx、pdf、html、mht、ofd、doc、wps、xlsx……），给出产业布局、目标、联系、资源、产业链、物流枢纽和激励，"
        "每条附原文、位置和把握程度；读不懂的句子单独列出。",
        "Read a plan (txt, docx, pdf, html, mht, ofd, doc, wps, xlsx …) and give its designations, targets, links, "
        "resources, chains, hubs and incentives, each with its quote, place in the text and confidence; sentences "
        "that were not understood are listed apart.",
    ),
    "cli.read.issuer": (
        "发布地区的名称或代码，用来理解“全市”“我省”；不写则从正文判断",
        "name or adcode of the issuing region, for 全市 and 我省; found in the text when left out",
    ),
    "cli.read.no_issuer": ("未判断出", "not found"),
    "cli.read.summary": (
        "{title}\n发布地区：{issuer}；布局记录 {designations} 条，目标 {targets} 个，其他记录 {others} 条，未读懂 {unresolved} 处",
        "{title}\nIssuer: {issuer}; {designations} {designations:designation|designations}, {targets} {targets:target|targets}, {others} {others:other|others}, {unresolved} not understood",
    ),
    "cli.read.category": ("类别", "category"),
    "cli.read.industry": ("产业", "industry"),
    "cli.read.places": ("地点", "places"),
    "cli.read.confidence": ("把握", "confidence"),
    "cli.read.others": ("其他", "others"),
    "cli.read.quote": ("原文", "quote"),
    "cli.read.indicator": ("指标", "indicator"),
    "cli.read.value": ("值", "value"),
    "cli.read.year": ("年份", "year"),
    "cli.read.proposed": ("可能是", "perhaps"),
    "cli.read.reason": ("未读懂", "not understood"),
    "reader.gap.designation": ("像布局，未读出", "looks like a designation"),
    "reader.gap.target": ("像目标，未读出", "looks like a target"),
    "reader.gap.label": ("标签未在文中展开", "label never spelt out"),
    "reader.gap.count": ("个数与列举不符", "count differs from the list"),
    "reader.gap.suspect": ("与文中现状矛盾", "contradicts what the text says exists"),
}
MESSAGES |= {
    "cli.plan_file.note": ("{file}：{note}", "{file}: {note}"),
    "cli.plan_file.gaps": (
        "{file}：有 {count} 处没有读懂，不在规划里；用 read {file} 逐处查看",
        "{file}: {count} {count:passage was|passages were} not understood and {count:is|are} not in the plan; "
        "read {file} lists {count:it|them}",
    ),
    "cli.plan_file.no_issuer": (
        "{file}：没有判断出是哪里的规划，按全国的规划处理；用 read {file} --issuer 地区 --format toml 指明",
        "{file}: it is not clear whose plan this is, so it is taken for one of the whole country; name the region: "
        "read {file} --issuer REGION --format toml",
    ),
    "cli.option.plan_file": (
        "自己的规划：规划文件（.toml）或文档（docx、pdf……），与自带规划一起使用，可重复",
        "a plan of your own: a plan file (.toml) or a document (docx, pdf …), used beside the bundled ones, repeatable",
    ),
    "cli.diff-plans.short": (
        "比较两份规划：新增、取消、改变",
        "compare two plans: added, dropped, changed",
    ),
    "cli.diff-plans.help": (
        "比较两份规划的布局和目标：只在后者中的是新增，只在前者中的是取消，类别、数值或年份不同的是改变。"
        "A、B 可以是自带规划的编号、规划文件（.toml）或文档。",
        "Compare the designations and targets of two plans: those of B alone are added, those of A alone dropped, "
        "those with another category, value or year changed. A and B are ids of bundled plans, plan files (.toml) "
        "or documents.",
    ),
    "cli.diff-plans.map": (
        "另写一张地图（.html）：新增、取消、改变各用一种填色",
        "also write a map (.html): one fill each for what was added, dropped and changed",
    ),
    "cli.diff-plans.title": ("{a} 与 {b} 的布局变化", "Designations that changed from {a} to {b}"),
    "compare.sheet.diff_designations": ("布局", "Designations"),
    "compare.sheet.diff_targets": ("目标", "Targets"),
    "cli.diff-plans.change": ("变化", "change"),
    "cli.diff-plans.industry": ("产业", "industry"),
    "cli.diff-plans.place": ("地点", "place"),
    "cli.diff-plans.before": ("前", "before"),
    "cli.diff-plans.after": ("后", "after"),
    "cli.diff-plans.indicator": ("指标", "indicator"),
    "cli.diff-plans.unit": ("单位", "unit"),
    "cli.diff-plans.year_before": ("前年份", "year before"),
    "cli.diff-plans.year_after": ("后年份", "year after"),
    "cli.diff-plans.goal": ("{goal}（{year}年）", "{goal} ({year})"),
    "cli.diff-plans.added": ("新增", "added"),
    "cli.diff-plans.dropped": ("取消", "dropped"),
    "cli.diff-plans.changed": ("改变", "changed"),
    "cli.diff-plans.kept": ("不变", "kept"),
    "cli.diff-plans.summary": (
        "{a} → {b}：{what}新增 {added}，取消 {dropped}，改变 {changed}，不变 {kept}",
        "{a} → {b}: {what} {added} added, {dropped} dropped, {changed} changed, {kept} kept",
    ),
}
MESSAGES |= {
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
    "form.number": ("数字", "a number"),
    "form.value_or_words": ("值或文字目标", "a value or a goal in words"),
    "form.one_of_both": ("空着（已填了值）", "nothing (a value is given)"),
    "form.fault": (
        "“{sheet}”{cell}（{column}）{stands}，应为：{expected}",
        "{sheet} {cell} ({column}) {stands}, expected: {expected}",
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
MESSAGES |= {
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
