"""Why a file cannot be read or written: what libraries and the system say, in words of our own."""

MESSAGES: dict[str, tuple[str, str]] = {
    "file_fault.at": (
        "第 {line} 行第 {column} 个字符：{what}",
        "line {line}, column {column}: {what}",
    ),
    "file_fault.unknown": (
        "内容读不懂；请用原软件打开，另存后再试",
        "its content is not understood; open it in its own program and save it anew",
    ),
    "file_fault.encoding": (
        "第 {byte} 个字节起不是 UTF-8 文字；请另存为 UTF-8",
        "no UTF-8 text from byte {byte} on; save it as UTF-8",
    ),
    "file_fault.utf8": ("UTF-8 文字", "UTF-8 text"),
    "gal.first": ("区域数（1—{most} 的整数）", "the number of regions (1 to {most})"),
    "gal.head": ("代码与邻居数两项", "a code and a number of neighbours"),
    "geometry.empty": ("无几何的要素 {count}", "features without a geometry: {count}"),
    "geometry.point": ("点 {count}", "points: {count}"),
    "geometry.line": ("线 {count}", "lines: {count}"),
    "geometry.lines": ("多段线 {count}", "lines of several parts: {count}"),
    "geometry.mixed": ("混合几何 {count}", "mixed geometries: {count}"),
    "geometry.link": (
        "指向别处的链接 {count}（内容不在文件里）",
        "links to elsewhere: {count} (what they show is not in the file)",
    ),
    "geometry.picture": ("贴图 {count}", "pictures: {count}"),
    "geometry.none": ("没有任何要素", "no feature at all"),
    "file_fault.depth": ("括号套得太深", "its brackets are nested too deep"),
    "file_fault.xml": (
        "XML 标签不成对或写法不对",
        "an XML tag that is not closed, or not well formed",
    ),
    "file_fault.tags": (
        "XML 标签不成对、写法不对，或文件不完整",
        "XML tags that are not closed or not well formed, or a file cut off",
    ),
    "file_fault.xml_entity": (
        "含有 DTD 或实体声明，为安全起见不读",
        "it declares a DTD or entities, which are not read, for safety",
    ),
    "file_fault.zip": (
        "不是完好的压缩包；可能没有下载完整",
        "no sound zip archive; the download may be incomplete",
    ),
    "file_fault.quote": ("引号不成对", "a quotation mark is not closed"),
    "file_fault.cut": (
        "文件不完整；请重新下载或另存",
        "the file is cut off; download or save it anew",
    ),
    "file_fault.lacks": ("缺少“{name}”", "“{name}” is missing"),
    "file_fault.no_table": ("缺少数据表“{name}”", "the table “{name}” is missing"),
    "file_fault.database": (
        "不是完好的 SQLite 数据库（GeoPackage）",
        "no sound SQLite database (GeoPackage)",
    ),
    "file_fault.parquet": (
        "不是完好的 Parquet 文件，或不完整",
        "no sound Parquet file, or not the whole of it",
    ),
    "file_fault.workbook": (
        "表格内容损坏或不完整",
        "the content of the workbook is damaged or incomplete",
    ),
    "file_fault.no_workbook": ("里面没有工作表", "there is no sheet inside"),
    "file_fault.document": (
        "文档内容损坏或不完整",
        "the content of the document is damaged or incomplete",
    ),
    "file_fault.geometry": (
        "坐标的写法与几何类型不符",
        "the coordinates do not fit the type of the geometry",
    ),
    "file_fault.coordinates": ("坐标缺失或不是数字", "coordinates are missing or no numbers"),
    "file_fault.ring": (
        "边界自相交或不闭合（{at}）",
        "its border crosses itself or is not closed ({at})",
    ),
    "file_fault.no_geometry": ("没有 geometry 成员", "it has no member geometry"),
    "file_fault.no_features": (
        "不是要素集：应为 FeatureCollection 或 Feature，实为 {found}",
        "no collection of features: expected FeatureCollection or Feature, found {found}",
    ),
    "file_fault.not_kml": (
        "根标签是 <{found}>，不是 KML",
        "its root is <{found}>, which is no KML",
    ),
    "file_fault.no_layer": ("里面没有图层", "it has no layer"),
    "file_fault.not_shapefile": (
        ".shp 的开头不是 Shapefile",
        "the .shp does not begin like a Shapefile",
    ),
    "file_fault.lone_part": (
        "不读这种格式（{suffix}）；Shapefile 请把 .shp、.shx、.dbf 打成一个 zip",
        "this format is not read ({suffix}); put .shp, .shx and .dbf of a Shapefile into one zip",
    ),
    "file_fault.suffix": (
        "内容不是后缀 {suffix} 所说的格式",
        "its content is not what the suffix {suffix} says",
    ),
    "file_fault.empty": ("文件是空的", "the file is empty"),
    "file_fault.spatial": ("图层损坏或不完整", "the layer is damaged or incomplete"),
    "file_fault.tiles": ("不是 PMTiles 文件，或已损坏", "no PMTiles file, or damaged"),
    "file_fault.picture": ("图片损坏或格式不对", "the picture is damaged or of another format"),
    "file_fault.network": ("连接不上，或中途断开", "no connection, or it broke off"),
    "file_fault.system": (
        "系统不允许（错误号 {number}）",
        "the system refuses (error number {number})",
    ),
    "file_fault.missing": ("没有这个文件或文件夹", "there is no such file or folder"),
    "file_fault.rights": ("没有读写权限", "there are no rights to read or write it"),
    "file_fault.folder": ("这是文件夹，不是文件", "it is a folder, not a file"),
    "file_fault.no_folder": (
        "路径中的一段是文件，不是文件夹",
        "a part of the path is a file, not a folder",
    ),
    "file_fault.long_name": ("文件名太长", "its name is too long"),
    "file_fault.full": ("磁盘已满", "the disk is full"),
    "file_fault.read_only": ("位置是只读的", "the place is read-only"),
    "file_fault.open_files": ("打开的文件太多", "too many files are open"),
    "file_fault.busy": (
        "正被别的程序占用；请关闭后再试",
        "another program uses it; close it and try again",
    ),
    "file_fault.loop": ("链接绕成了圈", "its links go round in a circle"),
    "file_fault.name": (
        "文件名含有系统不允许的字符",
        "its name has characters that the system does not allow",
    ),
    "file_fault.device": ("设备读写出错", "the device failed"),
    "file_fault.closed": ("输出已关闭", "the stream is closed"),
    "file_fault.exists": ("已有同名的文件", "there is one of that name already"),
    "file_fault.large": ("文件超过系统允许的大小", "it is larger than the system allows"),
    "file_fault.memory": ("内存不足", "there is not enough memory"),
    "json_fault.syntax": ("写法不对", "not well formed"),
    "json_fault.value": (
        "这里应有一个值；请检查是否多了逗号，或文件不完整",
        "a value is expected here; look for a comma too many or a file cut off",
    ),
    "json_fault.key": (
        "这里应是双引号中的名称；请检查是否多了逗号",
        "a name in double quotes is expected here; look for a comma too many",
    ),
    "json_fault.colon": ("名称后面缺冒号", "a colon is missing after the name"),
    "json_fault.comma": (
        "这里缺逗号，或括号不成对",
        "a comma is missing here, or a bracket is not closed",
    ),
    "json_fault.quote": ("引号没有收尾", "a quotation mark is not closed"),
    "json_fault.control": ("含有不可见字符", "there is an invisible character"),
    "json_fault.escape": (
        "反斜杠后面的写法不对；反斜杠本身要写两个",
        "a backslash is followed by something wrong; write a backslash twice",
    ),
    "json_fault.extra": ("结束后还有多余的内容", "there is more after the end"),
    "json_fault.trailing": ("最后一项后面多了逗号", "there is a comma after the last item"),
    "toml_fault.syntax": (
        "写法不对；请检查引号、括号和等号",
        "not well formed; look at quotes, brackets and equals signs",
    ),
    "toml_fault.wide": (
        '这里是全角符号“{sign}”；请改成半角的 , " = [ ] 或数字',
        '“{sign}” is a full-width sign; write , " = [ ] or digits in half width',
    ),
    "toml_fault.equals": (
        "名称后面应是半角等号；中文名称要加半角引号",
        "an equals sign is expected after the name; Chinese names need quotes",
    ),
    "toml_fault.value": (
        "等号右边的值写法不对；文字要加半角引号，开关写 true 或 false，日期写 2026-01-31",
        "the value is not well formed; words need straight quotes, switches are true or false, a date is 2026-01-31",
    ),
    "toml_fault.line": (
        "引号没有在本行收尾；请补上半角引号",
        "a quotation mark is not closed in its line; add it",
    ),
    "toml_fault.control": (
        "含有不可见字符；请删去",
        "there is an invisible character; take it out",
    ),
    "toml_fault.extra": (
        "一行只写一项，值的后面有多余的内容",
        "one entry a line: there is something after the value",
    ),
    "toml_fault.escape": (
        "双引号中的反斜杠要写两个，或改用单引号",
        "write a backslash twice between double quotes, or use single quotes",
    ),
    "toml_fault.twice": (
        "同一个名称或表写了两次；请删去一处",
        "one name or table stands twice; take one away",
    ),
    "toml_fault.bracket": ("括号没有收尾", "a bracket is not closed"),
    "toml_fault.key": (
        "名称以不允许的字符开头；中文名称要加半角引号",
        "a name begins with a character that is not allowed; Chinese names need quotes",
    ),
    "toml_fault.statement": (
        "这一行既不是“名称 = 值”，也不是 [表名]",
        "this line is neither “name = value” nor a [table]",
    ),
    "toml_fault.date": (
        "日期或时间不存在，或写法不对；写成 2026-01-31",
        "no such date or time, or not well formed; write 2026-01-31",
    ),
}
