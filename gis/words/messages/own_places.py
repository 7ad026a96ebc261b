"""Words of a user's own points and outlines on maps, in tables and dossiers."""

MESSAGES: dict[str, tuple[str, str]] = {
    "own.points": ("自有点位", "Own points"),
    "own.outlines": ("自有边界", "Own outlines"),
    "own.sites": ("情景新设园区", "Parks of the scenario"),
    "own.site_bare": ("尚未布局产业", "no industry stands there yet"),
    "own.links": ("情景新建", "Built by the scenario"),
    "own.link": ("新建通道或场站", "New link or terminal"),
    "own.link_cost": ("投资 {cost:,.12g} 亿元", "cost {cost:,.12g} × 100 million CNY"),
    "own.unnamed": ("第 {number} 个", "No. {number}"),
    "own.gathered": (
        "此处有 {count} 个自有点位，放大可分开",
        "{count} own points; zoom in to part them",
    ),
    "own.gathered_note": (
        "点位很多，地图上按半度方格合计；表格和导出中每个点都在",
        "Many points: counted by cells of half a degree on maps; tables and exports hold each",
    ),
    "own.cell": ("{count} 个自有点位", "{count} own {count:point|points}"),
    "own.lies_in": ("位于", "Lies in"),
    "own.note": ("备注", "Note"),
    "own.degrees": ("经纬度（WGS 84）", "Degrees (WGS 84)"),
    "own.table": ("表", "Table"),
    "own.table_first": (
        "前 {count} 行，共 {total} 行；导出的文件里是全部",
        "The first {count} of {total} rows; exported files have them all",
    ),
    "own.layer": ("图层", "Layer"),
    "own.name": ("名称", "Name"),
    "own.kind": ("类别", "Kind"),
    "own.lon": ("经度", "Longitude"),
    "own.lat": ("纬度", "Latitude"),
    "own.source": ("使用者自带，未经核对", "Brought by the user, not checked"),
    "scenario.map": (
        "情景“{titles}”：图中有使用者的改动，不是规划原文。",
        "Scenario “{titles}”: holds changes made by the user, not in the plans.",
    ),
    "map.qualified_line": ("{first} {second}", "{first} {second}"),
    "own.heading": ("自有点位和边界", "Own points and outlines"),
    "own.datum": ("坐标系", "Datum of the file"),
    "own.datum_told": ("按文件所写（没写：WGS 84）", "As the file says (else WGS 84)"),
    "own.upload": (
        "经纬度表格、GeoJSON、KML/KMZ、GeoPackage、Shapefile（zip）",
        "Table with lon and lat, GeoJSON, KML/KMZ, GeoPackage, Shapefile (zip)",
    ),
    "own.counted": ("{kind}“{name}”：{count} 个", "{kind} “{name}”: {count}"),
    "own.take_out": ("去掉这个图层", "Take this layer out"),
    "own.replaced": (
        "；原来的图层“{name}”已被代替",
        "; the layer “{name}” that was there is replaced",
    ),
    "own.taken": (
        "{name}：读入 {points} 个点、{outlines} 个面，已画在各页地图上",
        "{name}: {points} {points:point|points} and {outlines} {outlines:outline|outlines}, on the maps of all pages",
    ),
    "own.left_out": (
        "；不是点或面的未读入：{what}",
        "; neither points nor polygons, left out: {what}",
    ),
}
