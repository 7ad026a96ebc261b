"""The performance table of both READMEs: ``python -m benchmarks.readme`` measures and rewrites it.

``python -m benchmarks.readme export loading`` renews the rows of some benchmarks only.
"""

from __future__ import annotations

import importlib
import re
import sys
from pathlib import Path

from benchmarks.__main__ import MODULES, line

ROOT = Path(__file__).resolve().parent.parent
# What the rows say in Chinese, whole cells first, then the words around the figures.
CELLS = {
    "filter change to repaint": "换一个筛选条件到重新画好",
    "websocket per filter change": "每次筛选的 websocket 流量",
    "first sight of the page": "第一次看到页面",
    "first map, layout": "第一张地图，布局",
    "first map with its route, logistics": "第一张地图和路线，物流",
    "CPU of a rerun in which nothing changed": "什么都没变的一次重算所用 CPU",
    "memory of a further session, left after a minute": "每多一个会话的内存，一分钟后剩余",
    "national map, size": "全国地图文件大小",
    "national map, requests": "全国地图的外部请求",
    "national map, drawn": "全国地图画好",
    "loading boundaries and plan tables": "读取全部边界和规划表",
    "start of `python -m gis plans`": "`python -m gis plans` 启动",
    "cost matrix of 375 prefectures": "375 个地级区域两两成本",
    "the same, against bare Dijkstra": "同上，对比裸 Dijkstra",
    "a route with its alternatives": "一条路线及其备选",
    "loading the freight network": "读取货运网络",
    "memory of network, matrix, route": "网络、矩阵、路线的内存",
    "LQ, Krugman, HHI, Shannon, locational Gini": "区位商、克鲁格曼、HHI、香农、区位基尼",
    "natural breaks of all counties": "全部县的自然断点",
    "all measures of structure on it": "其上的全部结构测度",
    "near names of a wrong one": "为写错的名称找相近名称",
    "atlas of Sichuan, PDF": "四川图集，PDF",
    "the same, processor": "同上，CPU",
    "atlas of Sichuan, PDF, first in a process": "四川图集，PDF，进程中的第一份",
    "atlas again, same bytes": "再做一份图集，字节相同",
    "True": "是",
    "atlas of HTML files": "图集，每区域一个 HTML",
    "picture of one map, 300 dpi": "一幅地图的 PNG，300 dpi",
    "deck of the country": "全国幻灯片",
    "deck of the country, size": "全国幻灯片的大小",
    "map of a province, all layers, both languages, relief, size": "一省地图文件的大小，全部图层、两种语言、地势",
    "difference of two atlases": "两个图集的差异",
    "an edit by the form to its map, in a browser": "表单改一处到地图画好，浏览器中",
    "four maps side by side, in a browser": "四幅并排地图，浏览器中",
    "… peak memory": "…… 内存峰值",
    "reading plans as text, each for the first time": "读规划文本，每篇第一次读",
    "the same texts again, what is kept of words still there": "同样的文本再读一次，词语的缓存还在",
    "text of a PDF of 200 pages, against the bare library": "200 页 PDF 的文字，对比裸库",
    "records of that PDF, extraction and reading": "这份 PDF 的记录，提取加读取",
    "the same PDF by pdfplumber (a tenth of it, times ten)": "同一 PDF 用 pdfplumber（十分之一，乘十）",
}
WORDS = (
    (r"^(\d+) sessions?, (p\d+) of a change$", r"\1 个会话，一次改动等待的 \2"),
    (r"^changes finished by (\d+) sessions$", r"\1 个会话每秒完成的改动"),
    (r"older build", "旧版"),
    (r", given back", "，归还"),
    (r"(road|rail|water): median error of (\d+) published distances", r"\1：\2 个公布里程的误差中位数"),
    (r"^road：", "公路："),
    (r"^rail：", "铁路："),
    (r"^water：", "水路："),
    (r"all specialisation and concentration measures, ([\d,]+) counties × (\d+) industries",
     r"全部专业化与集中度测度，\1 个县 × \2 个产业"),
    (r"census panel, ([\d,]+) counties × (\d+) industries, loaded", r"读取普查面板，\1 个县 × \2 个产业"),
    (r"relatedness and ECI, (\d+) prefectures", r"关联度与 ECI，\1 个地级区域"),
    (r"^coverage, people \(.*\)$", "覆盖：人口"), (r"^coverage, structure \(.*\)$", "覆盖：结构"),
    (r"^coverage, industry \(.*\)$", "覆盖：产业"), (r"^coverage, plants \(.*\)$", "覆盖：工厂"),
    (r"^(\d+) of (\d+), ([\d,]+) of ([\d,]+)$", r"地级 \1/\2, 县级 \3/\4"),
    (r"^the same figures as econcomplex, greatest gap$", "与 econcomplex 的最大差"),
    (r"^CPU of `python -m gis read`, a sentence; a plan of (\d+) KB$", r"`python -m gis read` 的 CPU：一句话；\1 KB 的规划"),
    (r"^largest file of the country by county$", "全国县级地图文件（最大）"),
    (r"^another figure on ([\d,]+) counties, to the repaint$", r"\1 个县换一个指标到重新画好"),
    (r"LISA of the counties, (\d+) permutations", r"县级 LISA，\1 次置换"),
    (r"reading ([\d,]+) rows × (\d+) columns as numbers by role", r"读取 \1 行 × \2 列为各有用途的数值"),
    (r"matching ([\d,]+) rows of names", r"匹配 \1 行名称"),
    (r"matching ([\d,]+) different addresses", r"匹配 \1 个不同地址"),
    (r"≥ ([\d.]+) × faster than comparing with every name", r"≥ \1 倍速（对逐个比较）"),
    (r"^([\d.]+) M points to ([\d,]+) counties, against (.*)$", r"归入 \2 个县的 \1 M 个点，对比 \3"),
    (r" \(grid counted\) against ", "（含网格）对 "),
    (r"^p-median, (\d+) of (\d+) sites, (\d+) counties, (\d+) fixed$", r"p-中位：\2 个候选点中选 \1 个（\4 个既有），\3 个县"),
    (r", proven gap ([\d.]+%), against (.*) of spopt$", r"，已证明间隙 \1，对 spopt 的 \2"),
    (r"^gap ≤ 1 % in ≤ 30 s; ", "间隙 ≤ 1 %，≤ 30 s；"),
    (r"^project of (\d+) plans, ([\d,]+) points, (\d+) scenarios opens$", r"打开含 \1 份规划、\2 个点、\3 个情景的项目"),
    (r"^([\d,]+) addresses by `assign`$", r"`assign` 归入 \1 个地址"),
    (r"^([\d,.]+) M points by `assign`$", r"`assign` 归入 \1 M 个点"),
    (r" of linear growth from ([\d.]+) M", r"（对 \1 M 的线性增长）"),
    (r"^… killed at (\d+%) after (.*), the rest$", r"…… 在 \1 处被终止（已用 \2），其余部分"),
    (r" of the whole$", "（占全部）"),
    (r"; the same again ", "；再一次 "), (r"; again ", "；再一次 "), (r" a region$", " 每区域"),
    (r"bare geopandas pages", "只画边界的 geopandas 页"), (r"freeform builder", "python-pptx freeforms"),
    (r", processor ", "，CPU "), (r" \(of (\d+)\)$", r"（\1 次）"),
    (r"^plans read without the words of one document alone, seeds: designations / targets$",
     "去掉只有一份文件用到的词再读，五份规划：布局 / 目标"),
    (r"^plans read without the words of one document alone, dev: designations / targets$",
     "去掉只有一份文件用到的词再读，开发摘录：布局 / 目标"),
    (r" against ", " 对 "),
    (r" \(from (\d+) sources\)", r"（由 \1 个起点推算）"),
    (r", largest ", "，最大 "),
    (r", none beyond ", "，都不超过 "),
    (r"≥ ([\d.]+) × faster than NetworkX source by source", r"≥ \1 倍速（对 NetworkX 逐点计算）"),
    (r"≥ ([\d.]+) × faster than the source GeoJSON", r"≥ \1 倍速（对源 GeoJSON）"),
    (r"([\d.]+) × faster", r"\1 倍速"),
    (r"plain folium page", "plain 页面"),
    (r"plain folium file", "plain 文件"),
    (r"scipy on the uncontracted roads", "未收缩路网上的 scipy"),
)  # fmt: skip


def chinese(cell: str) -> str:
    """Return a cell of the table in Chinese.

    Examples
    --------
    >>> chinese("0.24 s against 2.21 s"), chinese("5.9 × faster")
    ('0.24 s 对 2.21 s', '5.9 倍速')
    """
    text = CELLS.get(cell, cell)
    for pattern, words in WORDS:
        text = re.sub(pattern, words, text)
    return text


def renew(name: str, module: str, lines: list[str]) -> None:
    """Put the lines of one benchmark in the place of its old ones."""
    path = ROOT / name
    text = path.read_text(encoding="utf-8").splitlines()
    old = [n for n, row in enumerate(text) if row.endswith(f"`python -m benchmarks.{module}` |")]
    if not old:  # a new benchmark stands at the end of the table
        last = max(n for n, row in enumerate(text) if row.endswith("` |") and "benchmarks." in row)
        text[last + 1 : last + 1] = lines
    else:
        text[old[0] : old[-1] + 1] = lines
    path.write_text("\n".join(text) + "\n", encoding="utf-8", newline="\n")


def main() -> None:
    """Measure, and write both tables."""
    for module in sys.argv[1:] or MODULES:
        rows = importlib.import_module(f"benchmarks.{module}").rows()
        renew("README.md", module, [line(row, module) for row in rows])
        in_chinese = [tuple(chinese(cell) for cell in row) for row in rows]
        renew("README.zh-CN.md", module, [line(row, module) for row in in_chinese])  # type: ignore[arg-type]
        print(f"{module}: {len(rows)} rows renewed", flush=True)


if __name__ == "__main__":
    main()
