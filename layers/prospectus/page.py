"""The page of a region as one HTML file: nothing to load, no script, fit for a phone and for print."""

from __future__ import annotations

from string import Template
from typing import Any

from gis import colours
from layers.escape import html_text
from layers.print import sheet_page

# A word of so many letters and digits stands on one line.
_WHOLE = 12
_STYLE = Template("""
body{font:14px/1.55 "Noto Sans CJK SC","Source Han Sans SC","Microsoft YaHei","PingFang SC",sans-serif;
color:$ink;margin:0 auto;max-width:1080px;padding:24px}
header{border-bottom:3px solid var(--accent);padding-bottom:10px;margin-bottom:8px}header p{margin:4px 0;color:$text_grey}
h1{font-size:28px;margin:0;display:inline}h2{font-size:17px;color:var(--text-accent);margin:26px 0 4px}
nav{display:flex;flex-wrap:wrap;gap:4px 14px;font-size:13px;padding:6px 0}nav a{color:var(--text-accent);text-decoration:none}
.scroll{overflow-x:auto}table{border-collapse:collapse;width:100%}
th{font-weight:400;color:$print_faint;text-align:left;border-bottom:1px solid $text_grey;white-space:nowrap;padding-right:10px}
td{border-bottom:1px solid $not_significant;padding:4px 10px 4px 0;vertical-align:top;overflow-wrap:anywhere}td:first-child{min-width:9em}
.n{text-align:right;font-variant-numeric:tabular-nums}.n,.k{white-space:nowrap}small,figcaption{color:$print_faint;font-size:12px;display:block}
.gap{background:$gap_ground;border:1px dashed $gap_line;color:$cultivate_text;padding:0 4px;border-radius:2px}
figure{margin:14px 0;max-width:720px}figure>svg{width:100%;height:auto;border:1px solid $ink}
.call{border:1px solid var(--accent);border-radius:4px;padding:12px 16px}footer{font-size:11px;color:$print_faint;margin-top:14px}
@media screen and (max-width:700px){table{min-width:640px}td:first-child{min-width:4em}}
@page{size:A4;margin:13mm 12mm}
@media print{body{padding:0;max-width:none;font-size:12px}nav{display:none}tr,.call,figure{break-inside:avoid}.scroll{overflow:visible}
h2,section>small{break-after:avoid}td:first-child{min-width:4em}figure{max-width:560px}}
""").substitute(
    {name.lower(): value for name, value in vars(colours).items() if isinstance(value, str)}
)


def _cell(kind: str, content: str) -> str:
    """Return a cell; a year, a code or a unit is not broken over lines."""
    short = content.isascii() and len(content) <= _WHOLE and " " not in content
    kind = kind or (' class="k"' if content and short else "")
    return f"<td{kind}>{html_text(content)}</td>"


def _table(section: dict[str, Any]) -> str:
    if not section["rows"]:
        return f'<p><span class="gap">{html_text(section["nothing"])}</span></p>'
    numbers = set(section["numbers"])
    kind = [' class="n"' if n in numbers else "" for n in range(len(section["heads"]))]
    head = "".join(
        f'<th scope="col"{k}>{html_text(h)}</th>'
        for k, h in zip(kind, section["heads"], strict=True)
    )
    body = "".join(
        "<tr>" + "".join(_cell(k, c) for k, c in zip(kind, row, strict=True)) + "</tr>"
        for row in section["rows"]
    )
    return f'<div class="scroll"><table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table></div>'


def _section(section: dict[str, Any]) -> str:
    note = f"<small>{html_text(section['note'])}</small>" if section["note"] else ""
    return (
        f'<section id="{html_text(section["key"])}"><h2>{html_text(section["title"])}</h2>'
        f"{note}{_table(section)}</section>"
    )


def to_html(data: dict[str, Any]) -> str:
    """Return the page of the data of :func:`layers.prospectus.document.data`."""
    words = data["words"]
    links = "".join(
        f'<a href="#{html_text(s["key"])}">{html_text(s["title"])}</a>' for s in data["sections"]
    )
    fields = "<br>".join(
        html_text(words[key]) + sheet_page.filled(data[key], words["gap"])
        for key in ("organisation", "contact", "date")
    )
    parts = [
        f"<header>{data['logo_uri']}<h1>{html_text(data['title'])}</h1> {html_text(data['subtitle'])}"
        f"<p>{html_text(data['above'])}</p></header><nav>{links}</nav><main>",
        f"<figure>{sheet_page.map_svg(data)}<figcaption>{sheet_page.legend_line(data['legend'])}"
        f"{html_text(words['no_zones'])}</figcaption></figure>",
        *(_section(section) for section in data["sections"]),
        f'</main><h2>{html_text(words["call"])}</h2><div class="call">{fields}<br>',
        html_text(data["review"]["name"])
        + sheet_page.filled(data["review"]["text"], data["review"]["gap"]),
        f"</div><footer>{html_text(data['sources'])}</footer>",
    ]
    lang = "zh-CN" if data["lang"] == "zh" else "en"
    return (
        f'<!DOCTYPE html><html lang="{lang}"><head><meta charset="utf-8">'
        f'<meta http-equiv="Content-Security-Policy" content="{sheet_page.POLICY}">'
        '<meta name="viewport" content="width=device-width,initial-scale=1">'
        f"<title>{html_text(data['title'])}</title>"
        f"<style>:root{{--accent:{data['accent']};--text-accent:{data['text_accent']}}}{_STYLE}</style></head><body>"
        f"{''.join(parts)}</body></html>\n"
    )
