"""Words of the downloads: names of sheets and layers, notes on method."""

MESSAGES: dict[str, tuple[str, str]] = {
    "exchange.coordinate_note": (
        "坐标为经纬度（度）。行政区划界线为CGCS2000，在此比例尺下与WGS 84一致（相差远小于1米）。园区点位是乡镇或区县驻地，不是测绘的园区；精度见precision。",
        "Longitude and latitude in degrees. Boundaries are CGCS2000, which equals WGS 84 at this scale (well under 1 m apart). Sites are points of town or county seats, not surveyed parks: see precision.",
    ),
    "exchange.sheet_designations": ("布局", "Designations"),
    "exchange.sheet_sites": ("园区与基地", "Sites"),
    "exchange.sheet_targets": ("目标", "Targets"),
    "exchange.sheet_links": ("区域联系", "Links"),
    "exchange.sheet_incentives": ("激励政策", "Incentives"),
    "exchange.sheet_sources": ("来源", "Sources"),
    "exchange.sheet_notes": ("说明", "Notes"),
    "exchange.yes": ("是", "yes"),
    "exchange.no": ("否", "no"),
    "exchange.source_plan": ("规划文件", "Policy document"),
    "exchange.source_data": ("数据", "Data"),
    "exchange.years": ("{start}—{end}", "{start}–{end}"),
    "exchange.workbook_title": ("产业集群图谱：布局记录", "Cluster Atlas: designations"),
    "exchange.title_routes": (
        "物流方案：{origin}—{destination}",
        "Freight routes: {origin} to {destination}",
    ),
    "exchange.title_reach": ("物流可达范围：{place}", "Freight reach of {place}"),
    "exchange.title_loads": ("线路货流量", "Loads of lines"),
    "exchange.title_shifted": ("运输方式转换的货流", "Flows that change mode"),
    "exchange.note_rows": (
        "本文件含{rows}条布局记录，来自{plans}份规划；其中{unplaced}条没有点名可落图的区域。",
        "This file holds {rows} designations of {plans} plans; {unplaced} of them name no region that can be drawn.",
    ),
    "exchange.note_context": (
        "“园区与基地”只含所选记录涉及的点位；“目标”“区域联系”“激励政策”含所选规划的全部条目。",
        "The sheet of sites holds those that the chosen records name; targets, links and incentives are all those of the chosen plans.",
    ),
    "exchange.note_locator": (
        "“出处”指规划文件的章节和条目，如“专栏三 (1) 强化类 第1项”；本文件不抄录原句。",
        "A locator is the section and item of the document, such as 专栏三 (1) 强化类 第1项; no sentence is copied.",
    ),
    "exchange.note_draft": (
        "标为征求意见稿的规划尚未定稿，内容可能修改。",
        "Plans marked as drafts for comment are not final and may change.",
    ),
    "exchange.note_derived": (
        "隐含年均增长和推算基数由本工具计算，规划未写明；空白表示没有基数或指标为比率，不表示零。",
        "Implied growth and implied bases are computed by this tool, not stated by the plan; empty means that there is no base or the indicator is a rate, not zero.",
    ),
    "exchange.note_empty": (
        "空白表示规划未写明，不表示零。",
        "An empty cell means that the plan does not say, not zero.",
    ),
    "exchange.note_columns": ("各列含义", "Meaning of the columns"),
    "exchange.guide_sheet": ("工作表", "Sheet"),
    "exchange.guide_label": ("列名", "Column"),
    "exchange.guide_field": ("字段名", "Field name"),
    "exchange.guide_meaning": ("含义", "Meaning"),
    "exchange.layer_regions": ("产业布局（区域）", "Designations (regions)"),
    "exchange.layer_sites": ("园区、基地与物流枢纽", "Parks, bases and hubs"),
    "exchange.layer_boundary_lines": ("境界线", "Boundary lines"),
    "exchange.table_designations": (
        "布局记录（可按 region_code 或 site_id 与图层连接）",
        "Designations (join by region_code or site_id)",
    ),
    "exchange.table_sources": ("来源与使用条款", "Sources and licences"),
    "exchange.fill_wide": (
        "{categories}（全省布局，未点名市州）",
        "{categories} (province-wide, no city named)",
    ),
    "exchange.fill_other": ("其他记录", "Other records"),
    "exchange.line_maritime_dash": ("海上断续线", "Maritime dashes"),
    "exchange.line_undetermined": ("未定国界", "Undetermined boundary"),
    "exchange.line_sea_area": ("海域分界线", "Lines across the sea"),
}
