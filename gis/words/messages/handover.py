"""Words of prints, slides and their page."""

MESSAGES: dict[str, tuple[str, str]] = {
    "print.legend": ("图例", "Legend"),
    "print.north": ("北", "N"),
    "print.locator": ("位置", "Location"),
    "print.south_sea": ("南海诸岛", "South China Sea Islands"),
    "print.about_scale": ("约 1:{count} 万", "about 1:{count}"),
    "print.km": ("{count} 公里", "{count} km"),
    "print.own_review": ("本图审图号：", "Approval of this map: "),
    "print.organisation": ("编制单位：", "Made by: "),
    "print.contact": ("联系：", "Contact: "),
    "print.date": ("日期：", "Date: "),
    "print.gap_review": ("待送审，公开出版前填写", "to be obtained before publication"),
    "print.gap": ("待填", "to be filled in"),
    "print.projection": (
        "投影：阿尔伯斯等积圆锥（标准纬线 {first}°N、{second}°N，中央经线 {meridian}°E），CGCS2000。",
        "Projection: Albers equal-area conic (standard parallels {first}°N, {second}°N, central "
        "meridian {meridian}°E), CGCS2000.",
    ),
    "print.maker": ("产业集群图谱", "Cluster Atlas"),
    "print.paper": ("{size} {orientation}", "{size} {orientation}"),
    "print.landscape": ("横向", "landscape"),
    "print.portrait": ("纵向", "portrait"),
    "print.wide": ("16:9", "16:9"),
    "print.alt": ("{title}：地图", "Map: {title}"),
    "print.table_name": ("产业落在哪里（区域数）", "Where each industry is wanted (regions)"),
    "print.named_sites": ("园区与基地名称", "Names of sites"),
    "error.logo_kind": (
        "标志文件不是PNG或SVG；应为这两种格式之一。",
        "The logo is neither PNG nor SVG; one of the two is expected.",
    ),
    "error.logo_size": (
        "标志文件有 {found} kB；最多 {most} kB。请缩小后再用。",
        "The logo has {found} kB; at most {most} kB are taken. Make it smaller.",
    ),
    "error.logo_pixels": (
        "标志为 {found} 像素；每边最多 {most} 像素。",
        "The logo has {found} pixels; at most {most} a side are taken.",
    ),
    "error.logo_broken": (
        "标志文件读不出：{reason}。请重新导出为PNG或SVG。",
        "The logo cannot be read: {reason}. Export it again as PNG or SVG.",
    ),
    "error.logo_missing": ("没有标志文件 {path}", "There is no logo file {path}"),
    "error.accent": (
        "强调色“{found}”不是颜色；应写作 #1f5f9e 这样的六位十六进制。",
        "The accent colour “{found}” is no colour; write six hexadecimal digits such as #1f5f9e.",
    ),
}
