"""Words of what is wrong with a list of enterprises, or with how it is to be counted."""

MESSAGES: dict[str, tuple[str, str]] = {
    "error.points_datum": (
        "没有坐标系“{found}”；可用：{nearest}",
        "no datum “{found}”; there are: {nearest}",
    ),
    "error.points_engine": (
        "未安装引擎 {found}；请 pip install sedonadb，或改用 --engine shapely",
        "the engine {found} is not installed; pip install sedonadb, or use --engine shapely",
    ),
    "error.points_no_dask": (
        '未安装 Dask；请 pip install "cluster-atlas[cluster]"，或去掉 --scheduler',
        'Dask is not installed; pip install "cluster-atlas[cluster]", or leave out --scheduler',
    ),
    "error.points_scheduler": (
        "连不上 Dask 调度器 {found}（{reason}）；请核对地址与防火墙",
        "no Dask scheduler answers at {found} ({reason}); check the address and the firewall",
    ),
    "error.points_worker": (
        "{file} 第 {part} 块在工作进程上未完成（{reason}）；重跑同一命令只做未完成的分块",
        "part {part} of {file} was not finished by its worker ({reason}); the same command does only what is missing",
    ),
    "error.points_digits": (
        "行业代码位数应为 2、3 或 4，写的是 {found}",
        "digits must be 2, 3 or 4, not {found}",
    ),
    "error.points_code": (
        "行业代码应为 2 至 4 位数字（前面可有门类字母），写的是 {found}",
        "an industry code has 2 to 4 digits (the letter of its section may stand before), not {found}",
    ),
    "error.points_edition": (
        "没有 GB/T 4754 的 {found} 版；可用：{nearest}",
        "no edition {found} of GB/T 4754; there are: {nearest}",
    ),
    "error.concordance_columns": (
        "{file} 中没有唯一的、列名含 {expected} 的代码列；现有列：{columns}",
        "{file}: no single column of codes whose heading names {expected}; columns are: {columns}",
    ),
    "error.concordance_code": (
        "{file} 第 {row} 行“{column}”的 {found} 不是 GB/T 4754—{edition} 的小类代码；请核对该行",
        "{file}, row {row}, column “{column}”: {found} is no class of GB/T 4754—{edition}; check that row",
    ),
    "error.concordance_empty": (
        "{file} 中可用的小类对照只有 {count} 行，且没有以 0 开头的代码；请把代码列存为文本（0111 不应成为 111）",
        "{file}: {count} pairs of classes can be used, and none begins with 0; keep the codes as text (0111 must not become 111)",
    ),
    "error.points_suffix": (
        "{file} 不是能读的名录；可用的后缀：{known}",
        "{file} is no list that can be read; suffixes are: {known}",
    ),
    "error.points_no_file": (
        "“{path}”没有可读的文件；可用的后缀：{known}",
        "“{path}” leads to no file that can be read; suffixes are: {known}",
    ),
    "error.points_no_rows": (
        "“{path}”第一行（当作表头）以下没有数据行",
        "“{path}” has no rows below its first line, which is read as the header",
    ),
    "error.points_quote": (
        "{file} 第 {byte} 字节处的引号没有闭合；请检查该处后再试",
        "{file}: the quotation mark at byte {byte} is never closed; mend it and try again",
    ),
    "error.points_mended": (
        "{file} 在运行期间变了；请重跑同一命令",
        "{file} changed while the lists were read; run the same command again",
    ),
    "error.points_part": (
        "{file} 第 {part} 块无法解析（{reason}）",
        "part {part} of {file} cannot be read ({reason})",
    ),
    "error.points_parquet": (
        "{file} 不是完好的 Parquet 文件（{reason}）",
        "{file} is no sound Parquet file ({reason})",
    ),
    "error.points_no_point": (
        "{file} 第 {row} 个几何是 {found}，应为点；请先取代表点",
        "geometry {row} of {file} is a {found} where a point is expected; take representative points first",
    ),
    "error.points_crs": (
        "{file} 的坐标参考系是 {found}，无法转换；请在文件中写明坐标参考系",
        "{file} has the reference system {found}, which cannot be transformed; state it in the file",
    ),
    "error.points_old_datum": (
        "{file} 的坐标参考系是 {found}（基准 {datum}），与 WGS 84、CGCS2000 之间没有公开的转换参数，直接使用会偏移数十至上百米；"
        "请先按测绘部门的参数换算为 CGCS2000",
        "{file} has the reference system {found} (datum {datum}); no public parameters lead from it to WGS 84 "
        "or CGCS2000, and taken as it is it would be tens of metres off; bring it to CGCS2000 with the parameters of your survey office",
    ),
    "error.points_projected": (
        "{file} 写明的坐标参考系 {found} 不是经纬度，不能再声明为 {datum}；请去掉坐标系声明，或先把坐标还原为经纬度",
        "{file} states {found}, which is not degrees, and cannot be {datum} as well; leave the datum out, or turn the coordinates into degrees first",
    ),
    "error.points_no_geometry": (
        "{file} 没有点几何列，而别的文件有；请分开处理",
        "{file} has no column of points while others have; treat them apart",
    ),
    "error.points_column": (
        "{file} 中没有唯一的列“{column}”；现有列：{columns}",
        "{file}: no single column “{column}”; columns are: {columns}",
    ),
    "error.points_sums": (
        "{file} 中有几列的末尾是“{column}”：{found}；请写全列名",
        "{file}: several columns end in “{column}”: {found}; give the whole heading",
    ),
    "error.points_nowhere": (
        "没有能定位的列；请用 --lon 与 --lat、--adcode 或 --address 指明。读到的列名：{columns}。若这不是列名，请删去上面的标题行（命令行也可用选项 header-row 指明列名所在行）",
        "no column says where the rows are; name them by --lon and --lat, --adcode or --address. Columns read: {columns}. If these are no headings, take "
        "the title above them away (on the command line the option header-row names the row, too)",
    ),
    "error.points_no_industry": (
        "没有行业代码列；请用 --industry 指明。现有列：{columns}",
        "no column of industry codes; name it by --industry. Columns: {columns}",
    ),
    "error.points_no_coordinates": (
        "名录没有坐标（只有代码或地址），没有点可用；请给出经纬度列",
        "the list has no coordinates (codes or addresses only), so that there are no points; name columns of longitude and latitude",
    ),
    "error.suppliers": (
        "供应商与用户各须有 1 至 {limit} 个点，现有 {found} 个",
        "there must be 1 to {limit} points of suppliers and of buyers each, not {found}",
    ),
    "error.points_overflow": (
        "列“{column}”的合计超出可精确相加的范围（2⁶²）；请换用更大的单位",
        "the sum of column “{column}” is beyond what can be added exactly (2⁶²); use a larger unit",
    ),
    "error.points_other_run": (
        "{folder} 中有另一次运行的分块（文件、选项或界线不同）；加 --restart 从头开始，或换 --out",
        "{folder} holds parts of another run (other files, options or boundaries); use --restart, or another --out",
    ),
    "error.points_draws": (
        "模拟次数应不少于 20（写的是 {simulations}），水平应在 0 与 0.5 之间（写的是 {level}）",
        "there must be at least 20 simulations, not {simulations}, and the level lies between 0 and 0.5, not {level}",
    ),
    "error.points_pool": (
        "全部企业只有 {found} 个位置，少于该产业的 {expected} 个；全部企业中应含该产业",
        "all enterprises have {found} places, fewer than the {expected} of the industry, which must be among them",
    ),
    "error.points_few": (
        "只有 {found} 个有坐标的企业，至少要 {expected} 个",
        "{found} enterprises with coordinates; at least {expected} are needed",
    ),
    "error.points_one_place": (
        "这些企业几乎都在同一处，无法度量距离",
        "the enterprises stand at one place, so that there are no distances to measure",
    ),
    "error.points_bandwidth": (
        "带宽应大于 0、不超过 500 公里，写的是 {found}",
        "the bandwidth must be above 0 and at most 500 km, not {found}",
    ),
    "error.points_parts": (
        "{of} 个分块中有 {count} 个未能读取（首个：{file} 第 {part} 块，{reason}）；其余已保留。修好后重跑同一命令，"
        "或加 --skip-faults 不含它们",
        "{count} of {of} parts cannot be read (first: {file}, part {part}: {reason}); the others are kept. "
        "Mend it and run the same command, or use --skip-faults to go without",
    ),
}
