"""The commands joint and growth: figures, own weights, faults in one line."""

import json

import openpyxl
import pytest

from gis.atlas import Atlas


def test_own_weights_that_are_the_borders_give_the_same(run, tmp_path):
    atlas = Atlas.bundled()
    inside = {c for c in atlas.regions()["adcode"] if c.startswith("51") and c.endswith("00")}
    near = {
        c: [n for n in atlas.neighbours("prefecture")[c] if n in inside]
        for c in sorted(inside)
        if c in atlas.neighbours("prefecture")
    }
    lines = [f"0 {len(near)} a adcode", *(f"{c} {len(n)}\n{' '.join(n)}" for c, n in near.items())]
    path = tmp_path / "own.gal"
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    asked = (
        "joint",
        "--of",
        "plants:cement",
        "--with",
        "employed",
        "--within",
        "四川",
        "--format",
        "json",
    )
    borders, own = (json.loads(run(*asked, *more)[1]) for more in ((), ("--weights", path)))
    assert own["neighbours"] == "own.gal"
    assert own["joint"] == borders["joint"]


def test_an_island_is_said_and_counted_once_by_moran_and_joint(run):
    """攀枝花's neighbours have no figure; excluded it was told among 18 that take part, beside n = 17."""
    figure, where = "gdp_per_person:2023", ("--within", "四川省", "--format", "json")
    for policy, part, told in (
        ("nearest", "18 个区域参加；3 个", "没有邻居、与最近区域相连：攀枝花市"),
        ("exclude", "17 个区域参加；4 个", "没有邻居、已排除：攀枝花市"),
    ):
        moran = json.loads(run("moran", "--of", figure, "--islands", policy, *where)[1])
        other = ("--with", "population_census:2020", "--islands", policy)
        joint = json.loads(run("joint", "--of", figure, *other, *where)[1])
        assert moran["moran"]["n"] == int(part[:2])
        for found in (moran, joint):
            assert any(note.startswith(part) for note in found["notes"])
            assert told in found["notes"]


def test_a_rate_and_marks_say_how_many_are_left_out(run):
    rate = json.loads(
        run(
            "joint",
            "--kind",
            "rate",
            "--of",
            "jobs:mining",
            "--with",
            "employed",
            "--format",
            "json",
        )[1]
    )
    assert {row["statistic"] for row in rate["joint"]} == {"moran_i", "expected", "z", "p", "n"}
    assert rate["left_out"] == 375 - 366
    marks = json.loads(
        run(
            "joint",
            "--kind",
            "joins",
            "--of",
            "designated:cement",
            "--within",
            "四川",
            "--format",
            "json",
        )[1]
    )
    counts = {row["statistic"]: row["value"] for row in marks["joint"]}
    assert (counts["both"], counts["neither"], counts["one"]) == (5, 19, 21)


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (("joint", "--of", "gdp:2023"), 2),
        (("joint", "--kind", "joins", "--of", "gdp:2023", "--with", "employed"), 2),
        (("joint", "--of", "gdq:2023", "--with", "employed"), 1),
        (("joint", "--of", "gdp:2023", "--with", "employed", "--weights", "no.gal"), 1),
        (("growth", "--from", "1999", "--to", "2023"), 1),
        (("growth", "--indicator", "nothing", "--from", "2019", "--to", "2023"), 1),
    ],
)
def test_a_fault_is_one_line(run, arguments, code):
    found, out, err = run(*arguments)
    assert (found, out) == (code, "")
    assert err.count("\n") == 1


def test_growth_says_its_prices_and_whom_it_leaves_out(run, tmp_path):
    plain = json.loads(
        run("growth", "--from", "2019", "--to", "2023", "--sectors", "--format", "json")[1]
    )
    assert (plain["prices"], plain["years"]) == ("current", [2019, 2023])
    assert {row["quadrant"] for row in plain["quadrants"]} >= {"strength", "risk"}
    index = tmp_path / "p.csv"
    index.write_text("year,index\n2019,100\n2023,110\n", encoding="utf-8")
    real = json.loads(
        run("growth", "--from", "2019", "--to", "2023", "--prices", index, "--format", "json")[1]
    )
    first = {row["adcode"]: row for row in plain["growth"]}
    for row in real["growth"][:20]:
        assert 1 + row["change"] == pytest.approx((1 + first[row["adcode"]]["change"]) / 1.1)


def test_growth_is_read_in_percent_and_no_rows_are_said_to_be_left_out_where_all_stand(run):
    # 宜宾: 3807 / 2802 - 1 = 35.9 %, its cube root 10.8 % a year.
    out = run("growth", "--from", "2020", "--to", "2023", "--within", "四川")[1]
    (row,) = (line.split() for line in out.splitlines() if line.startswith("宜宾市"))
    assert row[2:6] == ["2,802", "3,807", "+35.9%", "+10.8%"]
    assert "只列前" not in out


@pytest.mark.parametrize(
    ("lang", "called", "classes", "statistic"),
    [
        ("zh", "人均地区生产总值（2023）", {"高—高", "不显著"}, "莫兰指数"),
        ("en", "GDP per resident (2023)", {"High–high", "Not significant"}, "Moran's I"),
    ],
)
def test_who_reads_a_screen_or_a_workbook_reads_names_and_a_program_codes(
    run, tmp_path, lang, called, classes, statistic
):
    figure = "gdp_per_person:2023"
    asked, out = ("moran", "--of", figure, "--lang", lang), tmp_path / "a.xlsx"
    screen = run(*asked)[1]
    assert called in screen.splitlines()[0]
    assert figure not in screen
    assert run(*asked, "--out", out)[0] == 0
    rows = list(openpyxl.load_workbook(out).worksheets[0].iter_rows(values_only=True))
    assert rows[0][2] == called
    assert classes <= {cell for row in rows for cell in row}
    assert "HH" not in {cell for row in rows for cell in row}
    found = json.loads(run(*asked, "--format", "json")[1])
    assert (found["of"], found["local"][0]["cluster"]) == (figure, "ns")
    other = ("joint", "--of", figure, "--with", "zones:30", "--lang", lang)
    assert figure not in run(*other)[1]
    assert run(*other, "--out", out)[0] == 0
    rows = list(openpyxl.load_workbook(out).worksheets[0].iter_rows(values_only=True))
    assert rows[1][0] == statistic


def test_half_pairs_of_joins_are_told(run):
    """Of the k nearest 95.5 pairs had no mark, and nothing said how a half comes about."""
    asked = ("joint", "--kind", "joins", "--of", "plants:cement", "--permutations", "99")
    found = json.loads(run(*asked, "--neighbours", "knn", "--k", "5", "--format", "json")[1])
    count = {row["statistic"]: row["value"] for row in found["joint"]}
    assert count["neither"] % 1 == 0.5
    (note,) = (note for note in found["notes"] if "按半对计" in note)
    # All pairs, those of both sides whole and the others half, are half of all 5 × n links.
    whole = count["both"] + count["neither"] + count["one"]
    assert whole == 5 * count["n"] / 2
    assert 0 < int(note.split()[0]) < 2 * whole
    mutual = json.loads(run(*asked, "--islands", "exclude", "--format", "json")[1])
    assert not any("按半对计" in note for note in mutual["notes"])


@pytest.mark.parametrize(
    ("lang", "told"), [("zh", "不是百分点之差"), ("en", "not percentage points")]
)
def test_growth_of_a_share_is_said_to_be_no_points(run, lang, told):
    """34.11 % to 35.74 % are +4.8 % of it and 1.63 points; the screen said +4.8% alone."""
    asked = ("growth", "--from", "2020", "--to", "2023", "--lang", lang)
    assert told in run(*asked, "--indicator", "share_secondary")[1]
    assert told not in run(*asked)[1]
