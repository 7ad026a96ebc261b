"""Reading a PDF of 200 pages against the bare text of the same pages by the same library.

The text is made here, with as many figures to a page as a plan has. It is printed by
LibreOffice where it is installed, whose pages hold the least drawing beside their text and are
therefore the hardest to keep up with; else by typst. Processor time, the best of five rounds that
take turns; pdfplumber reads a tenth of the pages where it is installed.
"""

from __future__ import annotations

import importlib
import importlib.util
import random
import shutil
import subprocess
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import pypdfium2
import typst

from gis.atlas import Atlas
from gis.plans.reader.formats import pdf
from gis.plans.reader.reading import read
from gis.regions import tree

PAGES = 200
RATIO_BAR, SECONDS_BAR = "≤ 1.3 ×", "≤ 10 s"
ROUNDS = 5


def paragraphs() -> list[str]:
    """Return paragraphs that fill somewhat more than 200 pages."""
    atlas, draw = Atlas.bundled(), random.Random(1)  # noqa: S311 (a benchmark)
    places = [place.name for place in tree.places(atlas).values()]
    trades = [str(row["name"]) for row in atlas.rows("industries")]
    made = []
    for _ in range(PAGES * 8):
        a, b = draw.sample(places, 2)
        made.append(
            f"支持{a}、{b}立足资源禀赋和产业基础，培育壮大{draw.choice(trades)}产业集群，引导企业向园区集聚，推动上下游协同、大中小企业融通发展。"
            f"到2027年，{draw.choice(trades)}产业产值达到{draw.randint(20, 900)}亿元以上，产业链条更加完整，创新能力明显增强，绿色低碳水平持续提高。"
            "鼓励企业应用先进适用的技术装备，开展节能降碳改造，加强质量管理和品牌建设，拓展区域市场，完善物流、检测、人才等公共服务。"
        )
    return made


def printed(lines: list[str]) -> bytes:
    """Return a PDF of paragraphs, by LibreOffice or by typst."""
    if office := shutil.which("soffice"):
        with tempfile.TemporaryDirectory() as folder:
            source = Path(folder) / "plan.html"
            body = "".join(f"<p>{line}</p>" for line in lines)
            source.write_text(
                f'<meta charset="utf-8"><body style="font-size:12pt">{body}', encoding="utf-8"
            )
            command = [
                office,
                f"-env:UserInstallation=file://{folder}/profile",
                "--headless",
                "--convert-to",
                "pdf:writer_web_pdf_Export",
                "--outdir",
                folder,
                str(source),
            ]
            subprocess.run(command, check=True, capture_output=True, timeout=240)
            return source.with_suffix(".pdf").read_bytes()
    body = "\n\n".join(lines)
    return bytes(typst.compile(f"#set text(size: 12pt)\n{body}".encode()))


def first_pages(content: bytes, count: int) -> bytes:
    """Return the first pages of a PDF."""
    source, target = pypdfium2.PdfDocument(content), pypdfium2.PdfDocument.new()
    target.import_pages(source, list(range(min(count, len(source)))))
    with tempfile.TemporaryFile() as file:
        target.save(file)
        file.seek(0)
        return file.read()


def bare(content: bytes) -> None:
    """Read the text of every page as the library gives it."""
    document = pypdfium2.PdfDocument(content)
    for page in document:
        text = page.get_textpage()
        text.get_text_range()
        text.close()
        page.close()
    document.close()


def spent(work: Callable[[], object]) -> float:
    """Return the seconds of processor that something takes."""
    start = time.process_time()
    work()
    return time.process_time() - start


def rows() -> list[tuple[str, str, str, str]]:
    """Return the rows of the performance table."""
    content = first_pages(printed(paragraphs()), PAGES)
    rounds = [
        (spent(lambda: bare(content)), spent(lambda: pdf.extract(content, "plan.pdf")))
        for _ in range(ROUNDS)
    ]
    library, ours = (min(times) for times in zip(*rounds, strict=True))
    atlas = Atlas.bundled()
    read(atlas, "四川省规划\n强化成都市水泥产业集群。")
    whole = spent(lambda: read(atlas, pdf.extract(content, "plan.pdf").text))
    made = [
        (
            "text of a PDF of 200 pages, against the bare library",
            f"{ours:.2f} s : {library:.2f} s",
            f"{ours / library:.2f} ×",
            RATIO_BAR,
        ),
        ("records of that PDF, extraction and reading", f"{whole:.2f} s", "", SECONDS_BAR),
    ]
    if importlib.util.find_spec("pdfplumber"):
        made.append(_plumbed(content, ours))
    return made


def _plumbed(content: bytes, ours: float) -> tuple[str, str, str, str]:
    pdfplumber = importlib.import_module("pdfplumber")
    with tempfile.NamedTemporaryFile(suffix=".pdf") as file:
        file.write(first_pages(content, PAGES // 10))
        file.flush()
        with pdfplumber.open(file.name) as document:
            theirs = 10 * spent(lambda: [page.extract_text() for page in document.pages])
    return (
        "the same PDF by pdfplumber (a tenth of it, times ten)",
        f"{theirs:.1f} s",
        f"{theirs / ours:.0f} × ours",
        "",
    )


if __name__ == "__main__":
    import sys

    from benchmarks.__main__ import main

    sys.exit(main(["prints"]))
