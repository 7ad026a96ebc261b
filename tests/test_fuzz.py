"""Mutated tables, settings, flows, names, plans and documents: the doors raise nothing but AtlasError.

A bounded number runs with the tests; ``make fuzz`` runs 100,000. The mutations are seeded, so that
a failure comes again.
"""

from __future__ import annotations

import io
import os
import random
import zipfile
from collections.abc import Callable

import openpyxl
import pandas as pd
import pytest

from gis.atlas import Atlas
from gis.errors import AtlasError
from gis.freight import costs, flows
from gis.industries import own_table
from gis.plans.reader.formats import sniff
from gis.plans.reader.reading import read
from gis.plans.reader.records import KINDS
from gis.regions import gazetteer
from gis.regions.matching import match_table
from gis.report import settings
from gis.report import workbook as workbook_of
from gis.tables import cells, reading, roles, writing
from tests.gis.plans.reader import documents
from tests.gis.plans.reader.plan_text import TEXT

# Shared over the doors below; each gets the same share.
CASES = int(os.environ.get("FUZZ_CASES", "1200"))
TOKENS = (
    "\0", '"', "'", ",", "\n", "\r", "\t", ";", "=1+1", "1e400", "-1e-400", "１２", "−5", "12万吨", "1.2亿",
    "372①", "<5", "—", "%", "合计", "注：", "地区", "2019年", "（亿元）", "单位：", "成都市", "510100", "\u200b", "\ufeff",
    "\ud7ff", "💥", "9" * 400, "[" * 40, "{" * 40, "a." * 40, "nan", "inf", "#REF!", "()", "\\", "<", "]]>",
    "&#0;", "&x;", "1048576", "XFD1048576", "-1", "true", 'r="A0"', "9" * 25,
)  # fmt: skip
TABLE = (
    '表1 建材,,,\n单位：万元,,,\n地区,行业,产值（万元）,2019年\n成都市,水泥,"1,200",5\n德阳市,玻璃,6%,7\n'
    "合计,,3,4\n注：不含个体户。,,,\n"
)
LONG = (
    "地区,指标,单位,数值\n一、成都平原经济区,,,\n成都市,产值,万元,5\n成都市,其中：水泥,万元,3\n德阳市,产值,万元,4\n"
    "东部地区,产值,亿元,7\n臺北市,企业数,个,2\n续表1,,,\n"
)
FLOWS = '起点,终点,吨\n成都,重庆,"1,200"\n武隆,上海,12万吨\n'
FACTORS = '[road]\nunit_cost = { value = 0.42, low = 0.35, high = 0.5, unit = "CNY/t-km" }\n'
NAMES = (
    "四川省成都市青羊区", "重庆市市县忠县", "前郭县", "156510100", "5.10113E+11", "成都市*", "深圳市南山区科技园1号",
    "吉林", "高新区", "510600 德阳市",
)  # fmt: skip


def mutated(text: str, dice: random.Random) -> str:
    """Return a text with a few cuts, doublings and odd tokens."""
    for _ in range(dice.randint(1, 5)):
        place = dice.randint(0, len(text))
        end = min(len(text), place + dice.randint(0, 12))
        kind = dice.randrange(5)
        if kind == 0:
            text = text[:place] + dice.choice(TOKENS) + text[place:]
        elif kind == 1:
            text = text[:place] + text[end:]
        elif kind == 2:
            text = text[:end] + text[place:]
        elif kind == 3:
            text = (
                text[:place]
                + chr(dice.choice((0, 7, 127, 0x200B, 0x3000, 0xFFFE, 0x1F4A5)))
                + text[end:]
            )
        else:
            text = text[:place] + "".join(dice.sample(text, min(len(text), 6))) + text[end:]
    return text


def spoiled(content: bytes, dice: random.Random) -> bytes:
    """Return bytes with a few others in their place, or cut short."""
    found = bytearray(content)
    for _ in range(dice.randint(1, 8)):
        found[dice.randrange(len(found))] = dice.randrange(256)
    return bytes(found[: dice.randint(1, len(found))] if dice.random() < 0.2 else found)


def workbook() -> bytes:
    book = openpyxl.Workbook()
    for line in TABLE.splitlines():
        book.active.append(line.split(","))
    book.active.append(["眉山市", "=1+1", 5, True])
    book.active.merge_cells("A1:D1")
    book.active.row_dimensions[5].hidden = True
    second = book.create_sheet("2")
    for line in LONG.splitlines()[:3]:
        second.append(line.split(","))
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


def rezipped(content: bytes, dice: random.Random) -> bytes:
    """Return a workbook one of whose parts was mutated."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(out, "w") as new:
        parts = old.namelist()
        chosen = dice.choice([p for p in parts if p.endswith((".xml", ".rels"))])
        for part in parts:
            text = old.read(part)
            if part == chosen:
                text = mutated(text.decode(), dice).encode("utf-8", errors="replace")
            if part != chosen or dice.random() > 0.05:
                new.writestr(part, text)
    return out.getvalue()


BOOK = workbook()
DOCUMENTS = (
    documents.as_docx(TEXT),
    documents.as_ofd(TEXT),
    documents.as_html(TEXT),
    TEXT.encode("gb18030"),
    documents.as_pdf([("产", 72, 700), ("值", 90, 700)]),
)
ATLAS = Atlas.bundled()
KNOWN = own_table.known(ATLAS)


def read_table(content: bytes, name: str, dice: random.Random) -> None:
    choices = roles.Choices(
        sheet=dice.choice(("", "1", "2")) if name.endswith(("xlsx", "ods")) else "",
        unit=dice.choice(("", "", "亿元", "号")),
        header_rows=dice.choice((None, None, (0, 0), (3, 3), (1, 2), (9, 12))),
    )
    table = reading.read(content, name, choices, KNOWN, shares=dice.random() < 0.5)
    own = own_table.read(ATLAS, table, own_table.Wanted(shares=dice.random() < 0.5))
    own_table.require(own, name)


def door_csv(dice: random.Random) -> None:
    text = mutated(dice.choice((TABLE, LONG)), dice)
    encoding = dice.choice(("utf-8", "gb18030", "utf-16", "big5"))
    content = text.encode(encoding, errors="replace")
    read_table(spoiled(content, dice) if dice.random() < 0.2 else content, "t.csv", dice)


def door_xlsx(dice: random.Random) -> None:
    content = spoiled(BOOK, dice) if dice.random() < 0.3 else rezipped(BOOK, dice)
    read_table(content, dice.choice(("t.xlsx", "t.csv", "t.xls", "t.ods")), dice)


def door_parquet(dice: random.Random) -> None:
    lines = [line.split(",") for line in mutated(LONG, dice).replace("\r", "").split("\n")]
    frame = pd.DataFrame([(line + [""] * 4)[:4] for line in lines[1:]])
    frame = frame.set_axis(
        [f"{name}{i}" for i, name in enumerate((lines[0] + [""] * 4)[:4])], axis=1
    )
    stream = io.BytesIO()
    frame.astype(str).map(lambda cell: cell.encode("utf-8", "replace").decode()).to_parquet(stream)
    content = stream.getvalue()
    read_table(spoiled(content, dice) if dice.random() < 0.7 else content, "t.parquet", dice)


def door_flows(dice: random.Random) -> None:
    flows.from_table(ATLAS, reading.rows(mutated(FLOWS, dice).encode("utf-8", "replace"), "f.csv"))


def door_settings(dice: random.Random) -> None:
    text = settings.to_toml(settings.Settings(regions=("510100",), own_weights={"a": 1.0}))
    found = settings.from_toml(mutated(text, dice))
    assert settings.from_toml(settings.to_toml(found)) == found


def door_factors(dice: random.Random) -> None:
    costs.from_toml(ATLAS, mutated(FACTORS, dice))


def door_names(dice: random.Random) -> None:
    name = mutated(dice.choice(NAMES), dice)
    gazetteer.resolve(ATLAS, name, level=dice.choice((None, "prefecture", "county")))
    table = match_table(ATLAS, pd.DataFrame({"名": [name]}), "名", parts=True).table
    writing.to_csv(table)
    workbook_of.to_bytes([workbook_of.Sheet("a", table)])


def door_plan(dice: random.Random) -> None:
    at = dice.randrange(len(TEXT) - 300)
    raw = mutated(TEXT[at : at + 300], dice)
    shown = read(ATLAS, raw).to_dict()
    for record in (r for kind in (*KINDS, "unresolved") for r in shown[kind]):
        assert raw[record["start"] : record["end"]] == record["quote"] != ""


def door_document(dice: random.Random) -> None:
    sniff.extract(spoiled(dice.choice(DOCUMENTS), dice), "plan")


def door_cells(dice: random.Random) -> None:
    column = [mutated(dice.choice(TOKENS), dice) for _ in range(4)]
    found = cells.numbers(column)
    assert len(found.array) == 4


DOORS: dict[str, Callable[[random.Random], None]] = {
    name.removeprefix("door_"): door for name, door in globals().items() if name.startswith("door_")
}


@pytest.mark.parametrize("name", DOORS)
def test_a_door_raises_nothing_but_our_own_errors(name):
    refused = 0
    for case in range(max(1, CASES // len(DOORS))):
        dice = random.Random(f"{name}-{case}")  # noqa: S311 (mutations, no secrets)
        said = ("-", "-")
        try:
            DOORS[name](dice)
        except AtlasError as fault:
            refused += 1
            said = fault.message("zh"), fault.message("en")
        except BaseException as fault:
            fault.add_note(f"case {case} of the door {name}")
            raise
        assert all(said)
    assert refused < CASES
