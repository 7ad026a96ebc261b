"""A factsheet as one HTML file: nothing to load, no script, fit for a phone and for printing."""

from __future__ import annotations

import re
from string import Template
from typing import Any

from gis import colours
from layers.escape import html_text

_STYLE = Template("""
body{font:14px/1.5 "Noto Sans CJK SC","Source Han Sans SC","Microsoft YaHei","PingFang SC",sans-serif;
color:$ink;margin:0 auto;max-width:900px;padding:24px}
h1{font-size:26px;margin:0;display:inline}h2{font-size:16px;color:var(--text-accent);margin:20px 0 6px}
header{border-bottom:3px solid var(--accent);padding-bottom:8px}header p{margin:4px 0;color:$text_grey}
.figures{display:flex;flex-wrap:wrap;gap:8px 28px;padding:10px 0;border-bottom:1px solid $print_rule;margin:0}
.figures b{font-size:22px}.figures div{color:$text_grey}
.two{display:grid;grid-template-columns:1fr 1fr;gap:24px}@media(max-width:700px){.two{grid-template-columns:1fr}
.two>figure{order:-1}}
table{border-collapse:collapse;width:100%}th{font-weight:400;color:$print_faint;text-align:left;
border-bottom:1px solid $text_grey}td{border-bottom:1px solid $not_significant;padding:4px 6px 4px 0}
.n{text-align:right;font-variant-numeric:tabular-nums}.tag{display:inline-block;padding:1px 8px;margin:2px;
border-radius:3px;background:$strengthen_tint;color:$strengthen_text}.tag.cultivate{background:$cultivate_tint;color:$cultivate_text}
.gap{background:$gap_ground;border:1px dashed $gap_line;color:$cultivate_text;padding:0 4px;border-radius:2px}
figure{margin:14px 0}figure svg{width:100%;height:auto;border:1px solid $ink}figcaption,small{color:$print_faint;font-size:12px}
.key{white-space:nowrap;color:$ink}figure .key svg{width:auto;height:12px;border:0;vertical-align:-2px}
.call{border:1px solid var(--accent);border-radius:4px;padding:12px 16px;display:flex;justify-content:space-between;gap:16px}
.call svg{width:110px;height:110px}footer{font-size:11px;color:$print_faint;margin-top:12px}
@media print{body{padding:0;max-width:none}}
""").substitute(
    {name.lower(): value for name, value in vars(colours).items() if isinstance(value, str)}
)
# The size that a picture of its own has.
_SIZE = re.compile(r'width="[\d.]+mm" height="[\d.]+mm"')
POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:"


def filled(value: str, words: str) -> str:
    """Return a value, or a gap marked with what belongs there."""
    return html_text(value) if value else f'<span class="gap">{html_text(words)}</span>'


def _table(heads: list[str], rows: list[list[str]], numbers: set[int], nothing: str) -> str:
    if not rows:
        return f'<p><span class="gap">{html_text(nothing)}</span></p>'
    kind = [' class="n"' if n in numbers else "" for n in range(len(heads))]
    head = "".join(
        f'<th scope="col"{k}>{html_text(h)}</th>' for k, h in zip(kind, heads, strict=True)
    )
    body = "".join(
        "<tr>"
        + "".join(f"<td{k}>{html_text(c)}</td>" for k, c in zip(kind, row, strict=True))
        + "</tr>"
        for row in rows
    )
    return f"<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"


def _sites(found: dict[str, Any], words: dict[str, str]) -> str:
    """Return the parks and bases that plans name, nothing where they name none."""
    if not found["sites"]:
        return ""
    rows = [[f"{where}（{said}）", industries] for where, said, industries in found["sites"]]
    table = _table([words["sites"], words["site_industries"]], rows, set(), "")
    return f"<small>{html_text(words['sites_note'])}</small>{table}<small>{html_text(found['sites_more'])}</small> "


def _own(own: dict[str, Any] | None) -> str:
    """Return what of a list of one's own stands around, nothing where none was brought."""
    if own is None:
        return ""
    tables = "".join(
        f"<section>{_table(part['heads'], part['rows'], set(range(1, len(part['heads']))), part['nothing'])}</section>"
        for part in (own["industries"], own["firms"])
        # Where none is near, one sentence says so.
        if own["firms"]["rows"] or part is own["firms"]
    )
    return (
        f'<h2>{html_text(own["title"])}</h2><small>{html_text(own["order"])}</small><div class="two">{tables}</div>'
        f"<small>{html_text(own['note'])}</small>"
    )


def map_svg(data: dict[str, Any]) -> str:
    """Return the map of :func:`layers.print.factsheet.map_data` with its letters, for a page."""
    labels = "".join(
        f'<text x="{item["x"]}" y="{item["y"]}" font-size="{item["pt"] * 25.4 / 72:.2f}" '
        f'fill="{item["colour"]}" font-weight="{700 if item["bold"] else 400}" '
        f'letter-spacing="{item["spacing"]}em">{html_text(item["text"])}</text>'
        for item in data["labels"]
    )
    svg = data["svg"].replace("<svg ", f'<svg role="img" aria-label="{html_text(data["alt"])}" ', 1)
    return (
        str(svg).removesuffix("</svg>")
        + labels
        + _inset(data["inset"])
        + _bar(data["bar"])
        + "</svg>"
    )


def _inset(inset: dict[str, Any]) -> str:
    """Return where the region lies, or what its map has no room for, as a picture in the picture."""
    x, y, width, height = (round(inset[key], 2) for key in ("x", "y", "width", "height"))
    low = height - inset["strip"]
    placed = f'x="{x}" y="{y}" width="{width:g}" height="{low:g}"'
    picture = _SIZE.sub(placed, str(inset["svg"]), count=1)
    baseline = y + (height - 1.2 if inset["strip"] else 3.4)
    return (
        f'<rect x="{x}" y="{y}" width="{width:g}" height="{height:g}" fill="{colours.WHITE}"/>{picture}'
        f'<rect x="{x}" y="{y}" width="{width:g}" height="{height:g}" fill="none" stroke="{colours.TEXT_GREY}" stroke-width="0.2"/>'
        f'<text x="{x + 1.2:g}" y="{baseline:g}" font-size="2.5" fill="{colours.INK}">{html_text(inset["name"])}</text>'
    )


def _bar(bar: dict[str, Any]) -> str:
    """Return the scale bar."""
    left, top = bar["x"] + (bar["room"] - bar["width"]) / 2, bar["y"] + 5.5
    return (
        f'<rect x="{left - 1:.2f}" y="{bar["y"]:.2f}" width="{bar["width"] + 2:.2f}" height="7.5" fill="{colours.WHITE}" '
        f'fill-opacity="0.75"/><path d="M{left:.2f} {top:.2f}v1h{bar["width"]:.2f}v-1" fill="none" stroke="{colours.INK}" '
        f'stroke-width="0.25"/><text x="{left + bar["width"] / 2:.2f}" y="{top - 1:.2f}" font-size="2.8" text-anchor="middle" '
        f'fill="{colours.INK}">{html_text(bar["text"])}</text>'
    )


def legend_line(parts: list[dict[str, Any]]) -> str:
    """Return the legend of the map in one line of marks and words."""
    return "".join(
        html_text(part["name"])
        + " "
        + "".join(
            f'<span class="key">{e["mark"]} {html_text(e["text"])}</span> ' for e in part["entries"]
        )
        + (html_text(part["note"]) + " " if part["note"] else "")
        for part in parts
    )


def to_html(data: dict[str, Any]) -> str:
    """Return the page of the data of :func:`layers.print.factsheet.sheet_data`."""
    words, found = data["words"], data["facts"]
    figures = "".join(
        (
            f"<div><b>{html_text(x['value'])}</b> {html_text(x['unit'])}"
            if x["value"]
            else f"<div>{filled('', x['unit'])}"
        )
        + f"<br>{html_text(x['label'])}</div>"
        for x in found["figures"]
    )
    wanted = "".join(
        f"<p>{html_text(data['categories'][category])} "
        + "".join(f'<span class="tag {category}">{html_text(n)}</span>' for n in names)
        + "</p>"
        for category, names in found["wanted"].items()
    ) or filled("", words["unnamed"])  # fmt: skip
    zones = [[z[0], z[2], z[1]] for z in found["zones"]]
    support = [
        [s["measure"], " ".join(part for part in (s["where"], s["note"]) if part),
         s["amount"] or words["no_amount"]]
        for s in found["support"]
    ]  # fmt: skip
    logo = data["logo_uri"]
    own = "" if data["title"] == found["name"] else f"{found['name']}　"
    parts = [
        f'<header>{logo}<h1>{html_text(data["title"])}</h1> {html_text(data["subtitle"])}'
        f"<p>{html_text(own)}{html_text(found['above'])}　{html_text(found['plans'])}</p></header>",
        f'<div class="figures">{figures}</div><main class="two"><section>',
        f"<h2>{html_text(words['wanted'])}</h2>{wanted}",
        f"<p>{html_text(found['besides'])}</p>" if found["wanted"] and found["besides"] else "",
        *(f"<p>{html_text(link)}</p>" for link in found["links"]),
        f"<small>{html_text(found['links_more'])}</small>",
        f"<h2>{html_text(words['zones'])}</h2>{_sites(found, words)}<small>{html_text(words['zones_note'])}</small>",
        _table([words["zone"], "", words["zone_area"]], zones, {2}, found["no_zone"]),
        f"<small>{html_text(found['zones_more'])}</small>",
        f"<p>{html_text(words['zone_gap'])}{filled('', words['zone_gap_by'])}</p>",
        f"<h2>{html_text(words['there'])}</h2><small>{html_text(words['there_note'])}</small>",
        _table([words["plant"], words["plant_place"], words["plant_capacity"]], found["plants"],
               {2}, words["nothing"]),
        f"<small>{html_text(found['plants_more'])}</small>",
        f"<h2>{html_text(words['by_products'])}</h2><small>{html_text(words['by_products_note'])}</small>",
        _table([words["by_product"], words["works"], words["proxy"]], found["by_products"], {1, 2},
               words["nothing"]),
        f"</section><section><figure>{map_svg(data)}"
        f"<figcaption>{legend_line(data['legend'])}{html_text(words['no_zones'])}</figcaption></figure>",
        f"<h2>{html_text(words['way'])}</h2><small>{html_text(found['way_note'])}</small>",
        _table([words["to"], words["modes"], words["km"], words["cost"]], found["routes"], {2, 3},
               words["no_way"]),
        f"</section></main>{_own(data['own'])}<h2>{html_text(words['support'])}</h2>",
        _table(["", "", words["amount"]], support, {2}, words["nothing"]),
        f"<small>{html_text(found['support_more'])}</small>",
        f'<h2>{html_text(words["call"])}</h2><div class="call"><div>',
        f"{html_text(words['organisation'])}{filled(data['organisation'], words['gap'])}<br>",
        f"{html_text(words['contact'])}{filled(data['contact'], words['gap'])}<br>",
        f"{html_text(words['date'])}{filled(data['date'], words['gap'])}<br>",
        f"{html_text(data['review']['name'])}{filled(data['review']['text'], data['review']['gap'])}",
        f"<br>{html_text(data['address'])}</div>{data['code']}</div>",
        f"<footer>{html_text(found['sources'])}</footer>",
    ]  # fmt: skip
    lang = "zh-CN" if data["lang"] == "zh" else "en"
    return (
        f'<!DOCTYPE html><html lang="{lang}"><head><meta charset="utf-8">'
        f'<meta http-equiv="Content-Security-Policy" content="{POLICY}">'
        '<meta name="viewport" content="width=device-width,initial-scale=1">'
        f"<title>{html_text(data['title'])}</title>"
        f"<style>:root{{--accent:{data['accent']};--text-accent:{data['text_accent']}}}{_STYLE}</style></head><body>"
        f"{''.join(parts)}</body></html>\n"
    )
