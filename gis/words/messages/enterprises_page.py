"""Words of the page 企业."""

MESSAGES: dict[str, tuple[str, str]] = {
    "page.enterprises": ("企业", "Enterprises"),
    "enterprises.title": ("企业名录", "Lists of enterprises"),
    "enterprises.intro": (
        "把企业名录汇总成区域 × 行业的表，可直接用于比较。可用 CSV（UTF-8、GB 18030）、Excel、Parquet、GeoParquet；"
        "位置取自经纬度、行政区划代码、区域名称或地址。名录只在本机处理，不向外发送。",
        "Turn a list of enterprises into a table of regions × industries that the other pages take. CSV "
        "(UTF-8, GB 18030), Excel, Parquet, GeoParquet; places come from coordinates, codes, names of "
        "regions or addresses. The list stays on the machine that runs this page.",
    ),
    "enterprises.way": ("名录来自", "Where the list is"),
    "enterprises.way_upload": ("上传文件", "Send a file"),
    "enterprises.way_path": ("本机路径", "A path on this machine"),
    "enterprises.path": (
        "文件、文件夹或通配符；多个用 | 隔开",
        "File, folder or pattern; several apart by |",
    ),
    "enterprises.path_help": (
        "例如 D:\\firms 或 /data/firms/*.parquet。只有页面仅供本机访问时才能填写。",
        "Such as D:\\firms or /data/firms/*.parquet. Offered only while this machine alone can open the page.",
    ),
    "enterprises.upload": (
        "企业名录（不超过 {limit} MB；更大的请用本机路径或命令 assign）",
        "List of enterprises (at most {limit} MB; larger ones by a path, or the command assign)",
    ),
    "enterprises.uploaded": ("正在使用：{file}", "In use: {file}"),
    "enterprises.found": (
        "{files} 个文件，{rows} 行",
        "{files} {files:file|files}, {rows} {rows:row|rows}",
    ),
    "enterprises.roles": ("列的含义", "What the columns say"),
    "enterprises.none": ("（无）", "(none)"),
    "enterprises.role_lon": ("经度", "Longitude"),
    "enterprises.role_lat": ("纬度", "Latitude"),
    "enterprises.role_adcode": ("区划代码或名称", "Code or name of a region"),
    "enterprises.role_address": ("地址", "Address"),
    "enterprises.role_industry": (
        "行业代码或名称（GB/T 4754）",
        "Industry code or name (GB/T 4754)",
    ),
    "enterprises.sums": (
        "要求和的列（如注册资本、从业人数）",
        "Columns to add up (such as capital or employees)",
    ),
    "enterprises.sums_hint": ("不选则只计个数", "None: enterprises are only counted"),
    "enterprises.level": ("汇总到", "Level"),
    "enterprises.datum": ("坐标系", "Datum of the coordinates"),
    "enterprises.datum_heading": (
        "表头写明的坐标系是{said}，现按{datum}读；请改选上面的坐标系或表头。",
        "The headings name the datum {said}, but {datum} is chosen; change the choice or the heading.",
    ),
    "enterprises.datum_odd": (
        "表头“{columns}”写的坐标系不能换算，或写了两种；现按{datum}读，可能偏差数十米到一公里，请先换算。",
        "The headings {columns} name a datum that is not converted, or two; all are read as {datum}, some tens of metres to a kilometre off perhaps: convert them first.",
    ),
    "enterprises.geometry_unread": (
        "坐标取自“{taken}”；几何列“{column}”未读，两者不同时请只留一种。",
        "Coordinates are those of {taken}; the shapes of column {column} are not read: keep one of the two where they differ.",
    ),
    "enterprises.pairs_unread": (
        "坐标取自“{taken}”，按{datum}读；另有“{columns}”未读，可改指定列或坐标系。",
        "Coordinates are those of {taken}, read as {datum}; {columns} are not read: name them, or their datum, to have them.",
    ),
    "error.points_pairs": (
        "有几对经纬度（{columns}），不知该用哪一对；请指明经度列和纬度列，或坐标系（命令行：--lon 与 --lat，或 --datum）",
        "Several pairs of degrees ({columns}): which one counts is not told; name the columns of longitude and latitude, or the datum "
        "(on the command line --lon and --lat, or --datum)",
    ),
    "enterprises.datum_column": (
        "“{column}”列写有坐标系，没有逐行读取，全部按{datum}读；不同坐标系请分成几份。",
        "Column {column} names datums, which are not read row by row: all are read as {datum}; part rows of another datum.",
    ),
    "enterprises.zeros": (
        "{count} 行的 3 位行业代码可能丢了前面的 0（111 也可能是 0111），按 3 位代码读。请核对；农、林、牧、渔业的代码写成文本或带字母（A0111）。",
        "{count} rows have an industry code of 3 digits that may have lost a 0 (111 may be 0111), read as 3 digits. Check them; write codes of agriculture as text or with their letter (A0111).",
    ),
    "enterprises.datum_help": (
        "高德、腾讯导出的多为 GCJ-02，百度为 BD-09；选错会偏移数百米。汇总时会检查所选是否可疑。",
        "Exports of Amap and Tencent are mostly GCJ-02, of Baidu BD-09; the wrong one shifts points by "
        "hundreds of metres. The choice is checked when the list is counted.",
    ),
    "enterprises.digits": ("行业", "Industries"),
    "enterprises.digits_2": ("大类（2 位）", "Divisions (2)"),
    "enterprises.digits_3": ("中类（3 位）", "Groups (3)"),
    "enterprises.digits_4": ("小类（4 位）", "Classes (4)"),
    "enterprises.digits_0": ("不分行业", "All together"),
    "enterprises.edition": ("行业分类版本", "Edition of the industries"),
    "enterprises.edition_2017": ("2017 版", "2017"),
    "enterprises.edition_2011": ("2011 版", "2011"),
    "enterprises.edition_2011_2017": ("2011 版，换算为 2017 版", "2011, turned into 2017"),
    "enterprises.edition_2017_2011": ("2017 版，换算为 2011 版", "2017, turned into 2011"),
    "enterprises.edition_help": (
        "换算按代码与名称推算，不是国家统计局的新旧类目对照表；不能确定的不换算，计入“行业不明”并列出行数。"
        "有官方《新旧类目对照表》时用命令：python -m gis assign 名录 --by industry --industry-edition 2011 --into-edition 2017 "
        "--concordance 对照表.xlsx（两列小类代码，存为文本，列名含 2011、2017）。",
        "Codes are turned by code and name, not by the official concordance; what these do not show is not "
        "turned, but counted as unknown and listed. With the official table: python -m gis assign LIST --by industry "
        "--industry-edition 2011 --into-edition 2017 --concordance TABLE.xlsx (two columns of classes as text, headings with 2011 and 2017).",
    ),
    "enterprises.edition_doubt": (
        "行业代码可能不是 {declared} 版：有 {right} 行的代码、字母或名称只见于 {better} 版，只见于 {declared} 版的 {wrong} 行。请核对来源，必要时改选版本。",
        "The industry codes may not be of the edition of {declared}: code, letter or name of {right} {right:row is|rows are} only in that "
        "of {better}, of {wrong} only in that of {declared}. Check the source, and choose the other edition if so.",
    ),
    "enterprises.go": ("汇总", "Count"),
    "enterprises.stopped": (
        "已停止：{of} 个分块中完成 {done} 个。未完成，不显示部分结果。",
        "Stopped: {done} of {of} parts are done. A part is not shown for the whole.",
    ),
    "enterprises.nothing": (
        "没有一行计入任何区域。请核对列的含义与坐标系。",
        "No row was counted in any region. Check what the columns say, and the datum.",
    ),
    "enterprises.rows": ("读到的行", "Rows read"),
    "enterprises.counted": ("计入", "Counted"),
    "enterprises.unplaced": ("未计入", "Not counted"),
    "enterprises.datum_doubt": (
        "坐标可能不是{declared}：按{better}解读时另有 {right} 行才落到应在之处，反之 {wrong} 行。请核对来源，必要时改选坐标系。",
        "The coordinates may not be {declared}: taken as {better}, {right} more rows come to their right "
        "place, and {wrong} leave it. Check the source, and choose the other datum if so.",
    ),
    "enterprises.wider": (
        "有 {count} 行只写到更高一级区域，未计入。名录若按{level}区域填写，请把“汇总到”改为{level}。",
        "{count} {count:row names|rows name} wider regions only and {count:is|are} not counted. If the list is of regions of the "
        "level {level}, choose it under Level.",
    ),
    "enterprises.warn_swapped": (
        "{count} 行经纬度颠倒，未计入。若整列如此，请把“经度”“纬度”两列互换。",
        "{count} {count:row has|rows have} longitude and latitude swapped and {count:is|are} not counted. If all are so, choose the two columns the other way round.",
    ),
    "enterprises.warn_zero": (
        "{count} 行坐标为 0,0，未计入；多为导出时的空值。",
        "{count} {count:row is|rows are} at 0,0 and not counted; most often empty cells of an export.",
    ),
    "enterprises.warn_repeated": (
        "{count} 行的统一社会信用代码前面已经有过，仍计入。同一企业请只留一行；下表列有行号。",
        "{count} {count:row bears|rows bear} a credit code that stands in an earlier row and {count:is|are} counted all the same. Keep one row of an enterprise; the table below names the rows.",
    ),
    "enterprises.warn_twin": (
        "{count} 行的名称和位置与前面一行相同（没有可用的信用代码），仍计入。若是同一企业请只留一行；下表列有行号。",
        "{count} {count:row says|rows say} the name and place of an earlier row, without a credit code that checks, and {count:is|are} counted all the same. Keep one row where it is one enterprise; the table below names the rows.",
    ),
    "enterprises.fault": (
        "{file} 第 {part} 块未能读取，结果不含它：{reason}",
        "Part {part} of {file} cannot be read and is not in the result: {reason}",
    ),
    "enterprises.ignored": (
        "{count} 个文件不是名录，未读：{files}",
        "{count} {count:file is no list and was|files are no lists and were} not read: {files}",
    ),
    "enterprises.account": ("每一行的去向", "What became of the rows"),
    "enterprises.total": ("合计", "Total"),
    "enterprises.read_as": (
        "坐标按 {datum} 读；行业按《国民经济行业分类》{edition} 版写。每行计一家，重复的行也计；没有企业为 0，没有可加的数为空。",
        "Coordinates read as {datum}; industries written in the {edition} edition of GB/T 4754. Every row is one enterprise, repeats too; none is 0, nothing to add is an empty cell.",
    ),
    "enterprises.column_rows": ("行数", "Rows"),
    "enterprises.column_what": ("情况", "What"),
    "enterprises.column_where": ("例", "Such as"),
    "enterprises.amount": ("表中数字", "Figures of the table"),
    "enterprises.no_industry": ("行业不明", "Industry unknown"),
    "enterprises.industry_label": ("行业{code}", "Industry {code}"),
    "enterprises.industry_named": ("{code} {name}", "{code} {name}"),
    "enterprises.to_compare": ("用于“比较”", "Use it in “Compare”"),
    "enterprises.to_compare_help": (
        "作为自有数据交给“比较”页：专业化、空间格局、综合指数都可用它。",
        "Hands it to the page Compare as your own table: specialisation, spatial patterns and the index take it.",
    ),
    "enterprises.handed": (
        "已作为自有数据交给“比较”页：比较表中的 {count} 个区域，见其“自有数据”一栏。",
        "The page Compare has it as your own table, under “Own data”, and compares the regions in it ({count}).",
    ),
    "enterprises.handed_most": (
        "已作为自有数据交给“比较”页，见其“自有数据”一栏：表中有 {count} 个区域，先比较数值最大的 {most} 个。",
        "The page Compare has it as your own table, under “Own data”: of its {count} regions it compares the {most} with the most at first.",
    ),
    "enterprises.open_compare": ("去“比较”页", "Open the page Compare"),
    "enterprises.points_title": ("点位", "Points"),
    "enterprises.points_of": ("显示哪个行业", "Which industry"),
    "enterprises.all_industries": ("全部行业", "All industries"),
    "enterprises.no_points": (
        "名录没有经纬度，只能汇总到区域，不能画点、不能算距离。",
        "Without coordinates the list can be counted by region, but not drawn as points or measured by distance.",
    ),
    "enterprises.to_layout": ("在“布局”中显示", "Show on the page Layout"),
    "enterprises.off_layout": ("从“布局”中移除", "Take off the page Layout"),
    "enterprises.layer": ("企业", "Enterprises"),
    "enterprises.shown": (
        "“布局”页与导出的地图已含 {count} 家企业：缩小看密度，放大看点。",
        "The page Layout and exported maps hold {count} enterprises: density from afar, points near by.",
    ),
    "enterprises.shown_sample": (
        "“布局”页与导出的地图已含 {count} 家企业：密度按全部计算，放大后显示其中随机抽取的 {shown} 家。",
        "The page Layout and exported maps hold {count} enterprises: density counts all of them, near by a "
        "random sample of {shown} is drawn.",
    ),
    "enterprises.not_shown": (
        "另有 {count} 行没有可用的坐标，不在图上（按代码、地址计入上表的也在其内）。",
        "{count} more {count:row has|rows have} no usable coordinates and {count:stands|stand} on no map, those among them that the table counts by code or address.",
    ),
    "enterprises.points_stopped": ("已停止，未取出点位。", "Stopped; no points were taken."),
    "enterprises.distances_title": ("距离度量", "Distances"),
    "enterprises.no_distances": (
        "距离度量需要经纬度和行业代码。",
        "Measures of distance need coordinates and industry codes.",
    ),
    "enterprises.measure": ("度量", "Measure"),
    "enterprises.measure_go": ("计算", "Work it out"),
    "enterprises.first_localisation": ("行业", "Industry"),
    "enterprises.first_colocation": ("行业一", "First industry"),
    "enterprises.second_colocation": ("行业二", "Second industry"),
    "enterprises.first_nearest_supplier": ("用户（买方）", "Buyers"),
    "enterprises.second_nearest_supplier": ("供应商（卖方）", "Suppliers"),
    "enterprises.choose_industry": ("请先选行业。", "Choose the industries first."),
    "enterprises.curve": ("曲线与置信带 CSV", "Curve and band as CSV"),
    "enterprises.sampled_side": (
        "{count} 个点中随机抽取 {shown} 个计算；抽样后最近的供应商会偏远，运费偏高。全部计算请用命令 suppliers。",
        "Of {count} points a random sample of {shown} is used: the nearest supplier of a sample is further, "
        "and freight comes out too high. The command suppliers takes them all.",
    ),
    "enterprises.quantile": (
        "{share:.0%} 的用户运费不超过（元/吨）",
        "Freight of {share:.0%} of the buyers is at most (CNY/t)",
    ),
    "enterprises.within_km": ("供应商最远（公里，直线）", "Furthest supplier (km, straight line)"),
    "enterprises.within_any": ("不限", "any distance"),
    "enterprises.unreached": (
        "{count} 个用户没有供应商可达，未计入上列数字。",
        "{count} {count:buyer reaches|buyers reach} no supplier and {count:is|are} not in these figures.",
    ),
    "enterprises.suppliers_csv": ("每个用户的供应商 CSV", "Supplier of each buyer as CSV"),
    "distances.chart.density": ("观测密度", "observed density"),
    "distances.chart.global": ("全局置信带", "global band"),
    "distances.chart.local": ("局部置信带", "local band"),
    "distances.chart.km": ("企业间距离（公里）", "distance between enterprises, km"),
    "distances.chart.per_km": ("密度（每公里）", "density, per km"),
    "map.density": ("{low} 起，不到 {high} 家/平方公里", "{low} to below {high} per km²"),
    "map.density_below": ("不到 {high} 家/平方公里", "below {high} per km²"),
    "map.density_above": ("{low} 家/平方公里以上", "{low} per km² and more"),
    "map.enterprise": ("企业", "Enterprise"),
    "map.enterprises_sampled": (
        "密度按全部企业；单个点是随机抽取的 {shown} 家。",
        "Density counts all; single points are a random sample of {shown}.",
    ),
    "map.enterprises_nearer": ("放大后显示单个企业。", "Zoom in for single enterprises."),
    "download.parquet": ("Parquet", "Parquet"),
}
