"""The reader of plans: its speed, and its score without the words that one document alone supports.

The references lie beside the project (``../shared/plans``); without them there is no row. For every
document each word of the vocabulary that no other document holds is taken away, and the document is
read again by a fresh interpreter: what is left says more about plans not seen yet than the plain
score does. The patterns themselves stay, so it is still a kind judge.
"""

from __future__ import annotations

import gc
import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from gis.atlas import Atlas
from gis.plans.reader import vocabulary
from gis.plans.reader.pattern import Pattern
from gis.plans.reader.reading import read
from gis.plans.reader.vocabulary import areas, goods, heads, verbs

SHARED = Path(__file__).resolve().parents[2] / "shared"
SCORER = SHARED / "tools" / "score_plan.py"
FOLDERS = ("seeds", "dev")
LISTS = (
    (verbs, "ADVERBS"),
    (areas, "ZONES"),
    (areas, "AREAS"),
    (areas, "MACROS"),
    (goods, "COMMONS"),
)
TABLES = (verbs.VERBS, heads.HEADS)
SPEED_BAR = "≥ 1 MB/s"


def words() -> set[str]:
    """Return every word of the vocabulary."""
    lists = [getattr(module, name) for module, name in LISTS]
    lists += [text for table in TABLES for text in table.values()]
    return {word for text in lists for word in text.split()}


def only_here(document: Path, documents: list[Path]) -> set[str]:
    """Return the words that this document holds and no other one does."""
    here = document.read_text(encoding="utf-8")
    there = "\n".join(d.read_text(encoding="utf-8") for d in documents if d != document)
    return {word for word in words() if word in here and word not in there}


def take_away(gone: set[str]) -> None:
    """Take words out of the vocabulary, before anything was compiled from it."""

    def left(text: str) -> str:
        return " ".join(word for word in text.split() if word not in gone)

    for module, name in LISTS:
        setattr(module, name, left(getattr(module, name)))
    for table in TABLES:
        table.update({key: left(text) for key, text in table.items()})
    for word in gone:
        heads.HEAD_CATEGORY.pop(word, None)


def read_without(document: Path, gone: set[str]) -> str:
    """Return the records of a document as JSON, read by an interpreter without these words."""
    command = [sys.executable, "-m", "benchmarks.reader", str(document)]
    said = subprocess.run(command, input=" ".join(gone), capture_output=True, text=True, check=True)
    return said.stdout


def scores(folder: str, predicted: Path) -> str:
    """Return F1 of designations and of targets as the scorer prints them."""
    said = subprocess.run(
        [sys.executable, str(SCORER), str(predicted), str(SHARED / "plans" / folder)],
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    return " / ".join(
        line.split("F1 ")[1].split()[0] for line in said.splitlines() if "F1 " in line
    )


def rows() -> list[tuple[str, str, str, str]]:
    """Return the rows of the performance table."""
    if not SCORER.exists():
        return []
    documents = [d for f in FOLDERS for d in sorted((SHARED / "plans" / f).glob("*.txt"))]
    made = []
    for folder in FOLDERS:
        with tempfile.TemporaryDirectory() as target:
            for document in (d for d in documents if d.parent.name == folder):
                found = read_without(document, only_here(document, documents))
                (Path(target) / f"{document.stem}.json").write_text(found, encoding="utf-8")
            made.append(
                (
                    f"plans read without the words of one document alone, {folder}: designations / targets",
                    f"F1 {scores(folder, Path(target))}",
                    "",
                    "",
                )
            )
    texts = [document.read_text(encoding="utf-8") for document in documents]
    first = min(sum(first_time(folder) for folder in FOLDERS) for _ in range(3))
    again = spent_again(Atlas.bundled(), texts)
    size = sum(len(text.encode()) for text in texts) / 1e6
    return [
        *made,
        started(max(documents, key=lambda document: document.stat().st_size)),
        (
            "reading plans as text, each for the first time",
            f"{size / first:.2f} MB/s",
            "",
            SPEED_BAR,
        ),
        (
            "the same texts again, what is kept of words still there",
            f"{size / again:.2f} MB/s",
            "",
            "",
        ),
    ]


def started(longest: Path) -> tuple[str, str, str, str]:
    """Return the row of what the command takes with its start, for a sentence and for a plan, against ``import pandas``."""
    with tempfile.TemporaryDirectory() as folder:
        sentence = Path(folder) / "sentence.txt"
        sentence.write_text("四川省规划\n强化成都、德阳等市水泥产业集群。", encoding="utf-8")
        short, long, pandas = (
            min(run(*arguments) for _ in range(4))
            for arguments in (
                ("-m", "gis", "read", str(sentence)),
                ("-m", "gis", "read", str(longest)),
                ("-c", "import pandas"),
            )
        )
    return (
        f"CPU of `python -m gis read`, a sentence; a plan of {longest.stat().st_size // 1000} KB",
        f"{short:.1f} s; {long:.1f} s against {pandas:.1f} s",
        f"{short / pandas:.1f} ×; {long / pandas:.1f} × `import pandas`",
        "",
    )


def run(*arguments: str) -> float:
    """Return the seconds of CPU that a run of this interpreter takes; what it compiles of the sources is kept for the next."""
    before, kept = os.times(), os.environ | {"PYTHONDONTWRITEBYTECODE": ""}
    subprocess.run([sys.executable, *arguments], env=kept, capture_output=True, check=True)
    after = os.times()
    return sum(after[2:4]) - sum(before[2:4])


def first_time(folder: str) -> float:
    """Return the seconds of CPU that the texts of a folder take in a fresh process that has read the other ones."""
    command = [sys.executable, "-m", "benchmarks.reader", "first", folder]
    return float(subprocess.run(command, capture_output=True, text=True, check=True).stdout)


def after_others(folder: str) -> float:
    """Return what a folder's texts take once all expressions are compiled and the tables read by the texts of the others."""
    atlas = Atlas.bundled()
    for one in [found for found in gc.get_objects() if type(found) is Pattern]:
        one.match("")
    for other in FOLDERS:
        if other != folder:
            spent(atlas, texts_of(other))
    return spent(atlas, texts_of(folder))


def texts_of(folder: str) -> list[str]:
    """Return the texts of a folder in the order of their names."""
    return [
        d.read_text(encoding="utf-8") for d in sorted((SHARED / "plans" / folder).glob("*.txt"))
    ]


def spent_again(atlas: Atlas, texts: list[str]) -> float:
    """Return the least seconds of CPU that texts take which were read before."""
    spent(atlas, texts)
    return min(spent(atlas, texts) for _ in range(5))


def spent(atlas: Atlas, texts: list[str]) -> float:
    """Return the seconds of CPU that reading the texts takes."""
    start = time.process_time()
    for text in texts:
        read(atlas, text)
    return time.process_time() - start


def one(document: Path, gone: set[str]) -> None:
    """Print the records of one document, read without these words."""
    for name in [n for n in sys.modules if n.startswith("gis.plans.reader")]:
        if not name.startswith(vocabulary.__name__):
            del sys.modules[name]
    take_away(gone)
    from gis.plans.reader.reading import read as read_again

    found = read_again(Atlas.bundled(), document.read_text(encoding="utf-8"))
    print(json.dumps(found.to_dict(), ensure_ascii=False))


if __name__ == "__main__":
    if sys.argv[1:2] == ["first"]:
        print(after_others(sys.argv[2]))
    elif len(sys.argv) > 1:
        one(Path(sys.argv[1]), set(sys.stdin.read().split()))
    else:
        from benchmarks.__main__ import main

        sys.exit(main(["reader"]))
