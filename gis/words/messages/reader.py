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
        "比较两份规划的布局、目标和点位：只在后者中的是新增，只在前者中的是取消，类别、数值、年份或坐标不同的是改变。"
        "A、B 可以是自带规划的编号、规划文件（.toml）或文档。",
        "Compare the designations, targets and points of two plans: those of B alone are added, those of A alone dropped, "
        "those with another category, value, year or other degrees changed. A and B are ids of bundled plans, plan files (.toml) "
        "or documents.",
    ),
    "cli.diff-plans.map": (
        "另写一张地图（.html）：新增、取消、改变各用一种填色",
        "also write a map (.html): one fill each for what was added, dropped and changed",
    ),
    "cli.diff-plans.title": ("{a} 与 {b} 的布局变化", "Designations that changed from {a} to {b}"),
    "compare.sheet.diff_designations": ("布局", "Designations"),
    "compare.sheet.diff_targets": ("目标", "Targets"),
    "compare.sheet.diff_points": ("点位", "Points"),
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
    "cli.diff-plans.of_designations": (
        "布局（每个产业在一个地点算一项）",
        "designations (one for each industry at a place):",
    ),
    "cli.diff-plans.of_targets": ("目标", "targets:"),
    "cli.diff-plans.of_points": ("点位", "points:"),
    "cli.diff-plans.site": ("园区、基地", "site"),
    "cli.diff-plans.category": ("类别", "category"),
    "cli.diff-plans.region_code": ("行政区划代码", "adcode"),
    "cli.diff-plans.moved_km": ("移动（公里）", "moved (km)"),
    "cli.diff-plans.source_before": ("前坐标来源", "source of the point before"),
    "cli.diff-plans.source_after": ("后坐标来源", "source of the point after"),
    "cli.diff-plans.lon_before": ("前经度（°）", "lon before (°)"),
    "cli.diff-plans.lat_before": ("前纬度（°）", "lat before (°)"),
    "cli.diff-plans.lon_after": ("后经度（°）", "lon after (°)"),
    "cli.diff-plans.lat_after": ("后纬度（°）", "lat after (°)"),
    "wider.scopes": (
        "两份规划管的范围不同（{a}、{b}），不是同一规划的两版：写在别处的算作取消或新增，目标各是各的范围，不能相减。",
        "The two plans govern different regions ({a}, {b}) and are no two editions: what stands elsewhere counts as dropped or added, and goals are those of their own region, not to be subtracted.",
    ),
    "wider.of_region": (
        "范围大的一份对{region}及其上级写的是：{names}。",
        " Of {region}, what is in it and what holds it, the wider plan says: {names}.",
    ),
    "wider.none": (
        "范围大的一份没有点名{region}及其上级。",
        " The wider plan names neither {region} nor what holds it.",
    ),
    "wider.one": ("{category} {industry}（{place}）", "{category} {industry} ({place})"),
    "wider.named": ("{title}（{name}）", "{title} ({name})"),
    "wider.country": ("全国", "the country"),
    "cli.diff-plans.summary": (
        "{a} → {b}：{what}新增 {added}，取消 {dropped}，改变 {changed}，不变 {kept}",
        "{a} → {b}, {what} {added} added, {dropped} dropped, {changed} changed, {kept} kept",
    ),
    "plan_points.given": ("用户给出", "given by the user"),
    "plan_points.in_datum": ("{source}；{datum}", "{source}; {datum}"),
    "plan_points.converted": ("{source}；由 {datum} 换算", "{source}; converted from {datum}"),
    "error.plan_point_half": (
        "“{label}”：经度、纬度和坐标系要一起填，或都不填",
        "“{label}”: give longitude, latitude and datum together, or none of them",
    ),
    "error.plan_point_unread": (
        "“{label}”的坐标系“{found}”不认识，没有采用这个点；写 WGS 84、CGCS2000、GCJ-02（高德、腾讯）或 BD-09（百度），别的先换算",
        "“{label}”: the datum “{found}” is not known, and the point is not taken; write WGS 84, CGCS2000, GCJ-02 (Amap, Tencent) or BD-09 (Baidu), and convert others first",
    ),
    "error.plan_point_nowhere": (
        "“{label}”：点（{lon:g}，{lat:g}）不在任何县内；核对经度和纬度是否对调、坐标系是否选对",
        "“{label}”: the point ({lon:g}, {lat:g}) lies in no county; see whether longitude and latitude are exchanged and the datum is right",
    ),
    "error.plan_point_elsewhere": (
        "“{label}”：点（{lon:g}，{lat:g}）在{county}，规划说它在{place}；核对坐标，或改布局表中的地点",
        "“{label}”: the point ({lon:g}, {lat:g}) lies in {county}, the plan has it in {place}; check the degrees, or mend the place among the designations",
    ),
    "error.plan_point_unknown": (
        "规划里没有叫“{found}”的乡镇、园区、核心、基地或枢纽；可给点位的有：{nearest}",
        "the plan has no town, park, core, base or hub called “{found}”; points can be given to: {nearest}",
    ),
    "error.plan_point_twice": (
        "“{found}”给了两个点；只留一个",
        "“{found}” has two points; leave one",
    ),
    "error.plan_point_nameless": (
        "{file} 有行没有名称：第 {found} 行；写上规划里的地点名，或删去",
        "{file} has rows without a name: {found}; write the place as the plan does, or remove them",
    ),
    "error.plan_point_datum": (
        "{file} 的“{column}”列写着 {found}，与所选坐标系（{datum}）不符，或不能换算；每种坐标系一个文件，只收 WGS 84、CGCS2000、GCJ-02、BD-09",
        "{file} says {found} in the column “{column}”, which is not the datum chosen ({datum}) or cannot be turned; give each datum a file of its own, in WGS 84, CGCS2000, GCJ-02 or BD-09",
    ),
    "cli.read.points": (
        "园区、基地、乡镇点位的表，列有 名称、经度、纬度，可有 来源；列名或“坐标系”列没有写明坐标系的，配合 --datum",
        "table of the points of parks, bases and towns with the columns name, lon, lat and perhaps source; asks for --datum where neither headings nor a column datum tell it",
    ),
    "cli.read.no_plan": (
        "{file} 是表格，没有读出任何规划内容；若是企业名录，请用命令 assign",
        "{file} is a table in which nothing of a plan was read; a list of enterprises is for the command assign",
    ),
    "cli.read.datum": (
        "点位的坐标系；表里没有为每个点写明时必写",
        "datum of the points; needed where the table does not tell it of every point",
    ),
    "cli.read.points_datum": (
        "--points 需要 --datum：{known} 之一；表里没有为每个点写明坐标系",
        "--points asks for --datum: one of {known}; the table does not tell it of every point",
    ),
    "cli.read.points_told": (
        "{file} 写明坐标系是 {datum}，按此换算",
        "{file} says that its points are in {datum}, and they are read so",
    ),
    "cli.read.points_unread": (
        "{file} 的这些列没有读：{columns}",
        "these columns of {file} are not read: {columns}",
    ),
    "cli.read.points_totals": (
        "{file} 第 {rows} 行是合计，不是地点，未读",
        "{file}: row {rows} is a total and no place, and is not read",
    ),
    "cli.read.points_remark": ("点位表：{remark}", "table of points: {remark}"),
    "error.plan_point_columns": (
        "{file} 有几列坐标：{columns}；只留一列，或用 --datum 指明其中一种坐标系",
        "{file} has several columns of one coordinate: {columns}; leave one, or say with --datum which datum counts",
    ),
}
