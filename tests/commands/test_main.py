"""The command line: results, languages, exit codes, faults in one line."""

import csv
import io
import json
import re
import subprocess
import sys
from pathlib import Path

import click
import pytest

from commands import table as commands
from commands import text
from commands.base import Command, LazyGroup, usage_message
from gis import catalog
from gis.__main__ import ROOT, take_language
from gis.words import catalogue

FOLDER = Path(__file__).resolve().parents[2]
JSON_FIELDS = [
    "plan_id",
    "category",
    "industry",
    "region_code",
    "region_name",
    "site",
    "status",
    "locator",
]


def test_plans_are_listed_in_both_languages(run):
    code, out, err = run("plans")
    assert (code, err) == (0, "")
    for row in catalog.rows("plans"):
        assert row["plan_id"] in out
    assert "征求意见稿" in out
    assert "Draft for comment" in run("plans", "--lang", "en")[1]
    assert run("--lang", "en", "plans")[1] == run("plans", "--lang=en")[1]
    listed = json.loads(run("plans", "--format", "json")[1])
    assert sum(plan["designations"] for plan in listed) == len(catalog.rows("designations"))


def test_plans_need_no_pandas():
    code = (
        "import sys; from gis.__main__ import main; main(['plans']); "
        "sys.exit(bool({'pandas', 'geopandas', 'numpy', 'rapidfuzz'} & set(sys.modules)))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=FOLDER, capture_output=True, check=False
    )
    assert done.returncode == 0


def test_a_short_text_is_read_without_pandas_and_with_few_expressions_compiled(tmp_path):
    (tmp_path / "plan.txt").write_text("四川省规划\n强化成都、德阳等市水泥产业集群。", "utf-8")
    code = (
        "import gc, sys; from gis.__main__ import main; main(['read', sys.argv[1]]); "
        "kinds = [type(one).__name__ for one in gc.get_objects()]; "
        "sys.exit(bool({'pandas', 'openpyxl'} & set(sys.modules))"
        " or kinds.count('_Compiled') > kinds.count('Pattern') / 4)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(tmp_path / "plan.txt")],
        cwd=FOLDER, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert (done.returncode, done.stderr) == (0, "")
    assert "成都、德阳" in done.stdout


def test_designations_as_json_hold_exactly_the_fields(run):
    code, out, _ = run("designations", "--plan", "sichuan-2025-2027", "--format", "json")
    rows = json.loads(out)
    assert code == 0
    assert all(list(row) == JSON_FIELDS for row in rows)
    pairs = {
        (row["industry"], row["region_code"]) for row in rows if row["category"] == "strengthen"
    }
    assert len(pairs) == 23
    assert any(row["region_code"] is None for row in rows)


def test_designations_narrow_by_every_option(run):
    narrow = ("--category", "强化", "--industry", "水泥", "--region", "雅安")
    rows = json.loads(run("designations", *narrow, "--format", "json")[1])
    assert [(row["region_name"], row["industry"]) for row in rows] == [("雅安市", "水泥")]
    assert "没有符合条件的记录" in run("designations", "--region", "海口")[1]
    assert json.loads(run("designations", "--region", "海口", "--format", "json")[1]) == []
    table = run("designations", *narrow, "--lang", "en")[1]
    assert "Strengthen" in table
    assert "rows: 1" in table


def test_designations_as_csv_and_geojson(run, tmp_path):
    _, out, _ = run("designations", "--category", "core", "--format", "csv")
    rows = list(csv.DictReader(io.StringIO(out)))
    assert list(rows[0]) == JSON_FIELDS
    path = tmp_path / "core.geojson"
    assert run("designations", "--category", "core", "--out", str(path))[0] == 0
    features = json.loads(path.read_text(encoding="utf-8"))["features"]
    assert len(features) == len(rows)
    path = tmp_path / "core.csv"
    run("designations", "--category", "core", "--out", str(path))
    assert path.read_bytes().startswith(b"\xef\xbb\xbfplan_id,")


def test_region_as_text_and_json(run, tmp_path):
    code, out, _ = run("region", "成都")
    assert code == 0
    assert out.startswith("四川省成都市\n")
    assert "青白江" in out
    found = json.loads(run("region", "510100", "--format", "json")[1])
    assert found["region"]["adcode"] == "510100"
    assert "Designations" in run("region", "武隆县", "--lang", "en")[1]
    assert "四川省巴中市巴州区" in run("region", "巴州", "--within", "四川")[1]
    path = tmp_path / "d.json"
    assert run("region", "成都", "--format", "json", "--out", str(path))[1] == ""
    assert json.loads(path.read_text(encoding="utf-8")) == found


def test_match_writes_all_rows_and_reports_the_rest(run, tmp_path):
    source, target = tmp_path / "in.csv", tmp_path / "out.csv"
    source.write_text("市,公式\n成都,=1+1\n吉林,-3\n清白江区,\n", encoding="gb18030")
    code, out, err = run("match", str(source), "--column", "市", "--out", str(target))
    assert code == 0
    assert "共 3 行：匹配 1，歧义 1，未匹配 1，空 0" in err
    lines = out.splitlines()
    assert [line.split()[:3] for line in lines[2:]] == [
        ["3", "吉林", "有歧义"],
        ["4", "清白江区", "未匹配"],
    ]
    rows = list(csv.reader(io.StringIO(target.read_text(encoding="utf-8-sig"))))
    assert rows[0] == [
        "市", "公式", "adcode", "region_name", "level", "how", "status", "reason", "candidates",
    ]  # fmt: skip
    assert rows[1] == [
        "成都", "'=1+1", "510100", "成都市", "prefecture", "short", "matched", "按简称", "",
    ]  # fmt: skip
    assert rows[2] == [
        "吉林", "-3", "", "", "", "", "ambiguous", "有歧义", "吉林省（220000）、吉林省吉林市（220200）",
    ]  # fmt: skip
    assert rows[3][6:8] == ["unmatched", "未匹配"]
    assert "青白江区" in rows[3][8]

    code, _, err = run(
        "match", str(source), "--column", "市", "--within", "吉林省", "--out",
        str(tmp_path / "out.xlsx"), "--lang", "en",
    )  # fmt: skip
    assert (code, "1 matched" in err) == (0, True)


def test_match_says_of_a_part_where_it_lies(run, tmp_path):
    source, target = tmp_path / "in.csv", tmp_path / "out.csv"
    source.write_text("处\n成都市高新区\n和安县\n成都市高新区天府大道1号\n", encoding="utf-8")
    code, out, err = run("match", str(source), "--column", "处", "--out", str(target))
    assert (code, out.count("\n")) == (0, 4)
    assert err.splitlines()[0].startswith("共 3 行：匹配 1，歧义 0，未匹配 2，空 0")
    assert err.splitlines()[1].startswith("未匹配中有 2 行不是行政区划但知道位于何处")
    rows = list(csv.reader(io.StringIO(target.read_text(encoding="utf-8-sig"))))
    assert [row[1:] for row in rows[1:]] == [
        ["", "", "", "", "zone", "开发区或新区，不是行政区划", "四川省成都市（510100）"],
        [
            "",
            "",
            "",
            "",
            "newer",
            "晚于 2024 年边界设立，地图上只有原来的区域",
            "新疆维吾尔自治区和田地区和田县（653221）",
        ],
        ["510100", "成都市", "prefecture", "address", "matched", "地址开头能确定的最小区域", ""],
    ]


def test_match_refuses_bad_input_and_keeps_the_table(run, tmp_path):
    source = tmp_path / "in.csv"
    source.write_text("市\n成都\n", encoding="utf-8")
    options = ("--column", "市", "--out")
    code, _, err = run("match", str(source), *options, str(source))
    assert (code, "与输入文件相同" in err) == (1, True)
    assert source.read_text(encoding="utf-8") == "市\n成都\n"
    code, _, err = run("match", str(source), "--column", "城", "--out", str(tmp_path / "o.csv"))
    assert (code, "没有列“城”" in err) == (1, True)
    code, _, err = run("match", str(tmp_path / "none.csv"), *options, str(tmp_path / "o.csv"))
    assert (code, "找不到表格" in err) == (1, True)
    assert {path.name for path in tmp_path.iterdir()} == {"in.csv"}


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["designations", "--plan", "sichuan"], "sichuan-2025-2027"),
        (["designations", "--industry", "水坭"], "水泥"),
        (["designations", "--region", "成度"], "成都市"),
        (["designations", "--category", "x"], "强化"),
        (["region", "吉林"], "吉林省吉林市（220200）"),
        (["region", "清白江区"], "青白江区"),
        (["region", "成都", "--out", "/no/such/folder/x.json"], "文件夹不存在"),
        (["map", "x.html", "--plan", "sichuan"], "sichuan-2025-2027"),
    ],
)
def test_faults_of_the_input_are_one_line_and_exit_1(run, arguments, sentence):
    code, out, err = run(*arguments)
    assert (code, out) == (1, "")
    assert err.startswith("错误：")
    assert err.count("\n") == 1
    assert sentence in err
    assert run(*arguments, "--lang", "en")[2].startswith("Error: ")


@pytest.mark.parametrize(
    ("arguments", "zh", "en"),
    [
        (["plan"], "没有命令“plan”；可试：plans", "no command “plan”; try: plans"),
        (["plans", "--fromat", "json"], "没有选项 --fromat；可试：--format", "no option --fromat"),
        (["plans", "--format", "xml"], "--format 不能是“xml”；可选：table, json", "choose from"),
        (["plans", "x"], "多余的参数：x", "unexpected argument: x"),
        (["region"], "缺少参数 NAME|ADCODE", "argument NAME|ADCODE is missing"),
        (["match", "a.csv"], "缺少选项 --column", "option --column is missing"),
        (["designations", "--plan"], "选项 --plan 后面要写一个值", "--plan needs a value"),
        (["plans", "--help=x"], "选项 --help 不带值", "--help takes no value"),
    ],
)
def test_wrong_calls_are_exit_2_in_the_chosen_language(run, arguments, zh, en):
    code, out, err = run(*arguments)
    assert (code, out) == (2, "")
    assert err.startswith("用法错误：")
    assert zh in err
    assert err.count("\n") <= 2
    code, _, err = run("--lang", "en", *arguments)
    assert code == 2
    assert err.startswith("Usage error: ")
    assert en in err


def test_language_is_checked_and_taken_from_anywhere(run):
    assert take_language(["a", "--lang", "en", "b"]) == ("en", ["a", "b"])
    assert take_language(["a", "--", "--lang", "en"]) == ("zh", ["a", "--", "--lang", "en"])
    assert run("plans", "--lang", "fr")[0] == 2
    assert run("plans", "--lang")[0] == 2


@pytest.mark.parametrize("name", commands.COMMANDS)
def test_help_of_every_command_is_in_both_languages(run, name):
    for lang in catalogue.LANGUAGES:
        code, out, err = run(name, "--help", "--lang", lang)
        assert (code, err) == (0, "")
        assert out.startswith({"zh": "用法：", "en": "Usage: "}[lang])
        assert "cli." not in out
        if lang == "zh":
            assert any("一" <= character <= "鿿" for character in out)
        # The usage line names every argument and is left to the terminal to wrap.
        assert all(text.width(line) <= 80 for line in out.splitlines()[1:])


@pytest.mark.parametrize(
    ("called", "name"),
    [
        ("/usr/local/bin/cluster-atlas", "cluster-atlas"),
        ("C:\\py\\Scripts\\cluster-atlas.exe", "cluster-atlas"),
        ("/house/gis/__main__.py", "python -m gis"),
    ],
)
def test_help_says_the_name_that_was_called(run, monkeypatch, called, name):
    monkeypatch.setattr("sys.argv", [called])
    for arguments in ((), ("match",)):
        _, out, _ = run(*arguments, "--help", "--lang", "en")
        assert out.splitlines()[0].startswith(" ".join(["Usage:", name, *arguments]))


@pytest.mark.parametrize(
    "call",
    [("plants", "成都市", "--radius", "nan"), ("site", "--industry", "水泥", "--gap", "nan")],
)
def test_nan_is_within_no_range(run, call):
    code, _, err = run(*call, "--lang", "en")
    assert code == 2
    assert call[-2] in err
    assert "nan" in err


def test_root_help_names_every_command(run):
    code, out, _ = run()
    assert code == 0
    for name in commands.COMMANDS:
        assert f"\n  {name} " in out
        assert f"cli.{name}.short" in catalogue.catalogue()
        assert isinstance(ROOT.get_command(click.Context(ROOT), name), Command)


@pytest.mark.parametrize("group", ["monitor", "project", "scenario"])
def test_a_group_says_what_each_of_its_commands_does(run, group):
    _, out, _ = run(group, "--help", "--lang", "en")
    entries = out.split("Commands:\n")[1].splitlines()
    assert all(re.match(r"  [a-z-]+ +\S| {20}", line) for line in entries)
    table = ROOT.get_command(click.Context(ROOT), group).table
    assert [line.split()[0] for line in entries if line[2] != " "] == list(table)


def test_numbers_that_are_none_are_said_in_words():
    @click.command(cls=Command)
    @click.option("--tonnes", type=float)
    @click.option("--seed", type=int)
    def sample(tonnes, seed):
        """Take numbers."""

    group = LazyGroup(name="t", table={})
    for option, value, sentence in [
        ("--tonnes", "abc", "--tonnes 应是数字，写的是“abc”"),
        ("--seed", "1.5", "--seed 应是整数，写的是“1.5”"),
    ]:
        with pytest.raises(click.UsageError) as fault:
            sample.main([option, value], standalone_mode=False)
        assert usage_message(fault.value, "zh") == sentence
    assert group.get_command(click.Context(group), "x") is None


def test_a_closed_pipe_is_quiet():
    command = [sys.executable, "-m", "gis", "designations", "--format", "json"]
    with subprocess.Popen(
        command, cwd=FOLDER, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        process.stdout.close()
        assert process.stderr.read() == b""
    assert process.returncode == 0


def test_output_is_utf_8_on_any_console():
    done = subprocess.run(
        [sys.executable, "-m", "gis", "plans"],
        cwd=FOLDER,
        capture_output=True,
        check=False,
        env={"PYTHONIOENCODING": "cp1252", "PATH": "/usr/bin:/bin"},
    )
    assert done.returncode == 0
    assert "四川省" in done.stdout.decode("utf-8")


def test_a_hostile_name_stays_text(run):
    code, _, err = run("region", "\x1b[31m\n</script>")
    assert (code, err.count("\n")) == (1, 1)
    assert "\x1b" not in err
    assert "</script>" in err


def test_a_terminal_table_lines_up_and_cannot_be_broken():
    shown = text.table(["名", "n"], [["成都", 1], ["a\nb\x1b[31m", float("nan")], [None, 22]])
    lines = shown.split("\n")
    assert len(lines) == 5
    assert "\x1b" not in shown
    starts = {
        text.width(line[: line.rindex(tail)]) for line, tail in zip(lines, ["n"], strict=False)
    }
    assert starts == {text.width("a b[31m") + 2}
    assert text.width(lines[2][: lines[2].index("1")]) == text.width("a b[31m") + 2


def test_the_map_is_written_whole(run, tmp_path):
    path = tmp_path / "map.html"
    arguments = ("--plan", "wulong-2023-13", "--title", "武隆</script>", "--date", "2026-01-31")
    assert run("map", str(path), *arguments) == (0, "", f"已写入 {path}\n")
    page = path.read_text(encoding="utf-8")
    assert page.rstrip().endswith("</html>")
    assert "武隆</script>" not in page
    again = tmp_path / "again.html"
    run("map", str(again), *arguments)
    assert again.read_bytes() == path.read_bytes()


def test_growth_within_a_region_gives_its_quadrants_and_says_what_is_left_out(run):
    code, out, _ = run("growth", "--from", "2019", "--to", "2023", "--sectors", "--within", "四川")
    assert code == 0
    assert "宜宾市    511500        2,602    3,807    +46.3%" in out
    assert "乐山市    511100        第二产业  1.099" in out
    code, out, _ = run(
        "growth",
        "--from",
        "2019",
        "--to",
        "2023",
        "--sectors",
        "--within",
        "成都",
        "--level",
        "county",
    )
    assert (code, "简阳市    510185" in out, "象限的" in out) == (0, True, True)
    assert "“成都”内没有这两年都有三次产业比重的区域，未列象限" in out


@pytest.mark.parametrize(
    ("call", "words", "none"),
    [
        ("plans", "Sichuan 四川省", None),
        ("region 武隆", "武隆区, Chongqing", "亿元"),
        ("region 聊城", "≥ 300 bn CNY", "亿t"),
        ("designations --region 武隆 --category core", "Baima core park of new materials", "白马"),
        ("monitor show sichuan-2025-2027", "100 million", "亿"),
        ("balance --within 四川", "Mianyang 绵阳市, Hanzhong 汉中市", None),
        ("standing 聊城", "China City Statistical Yearbook", "《中国城市统计年鉴2024》，全市"),
        ("areas --within 四川 --count 3", "Chengdu, Zigong", "自贡"),
        ("site --industry 水泥 --within 四川 --demand prefecture", "Meishan", "眉山"),
        ("route 成都 上海", "Shanghai port", "上海港"),
    ],
)
def test_an_english_run_calls_things_by_the_english_names_that_there_are(run, call, words, none):
    code, out, _ = run(*call.split(), "--lang", "en")
    assert (code, words in out) == (0, True), out
    assert none is None or none not in out


@pytest.mark.parametrize(
    ("call", "said"),
    [
        ("balance --reach -1", "--reach 是 -1.0，应 ≥ 0、≤ 20,000"),
        ("monitor show sichuan-2025-2027 --amber 0", "--amber 是 0.0，应 > 0、≤ 1"),
        ("designations --region=", "--region 后面是空的"),
        ("plants 成都 --search=", "--search 后面是空的"),
    ],
)
def test_a_number_out_of_range_and_an_empty_option_are_told_in_the_readers_language(
    run, call, said
):
    code, out, err = run(*call.split())
    assert (code, out, err.count("\n")) == (2, "", 1)
    assert said in err


def test_seeds_and_draws_that_no_generator_takes_are_refused(run):
    for call, said in (
        ("collaboration --seed -1", "设置 --seed 为 -1"),
        ("moran --table t.csv --column a --permutations 100000", "≤ 99,999"),
    ):
        code, out, err = run(*call.split())
        assert (code, out, err.count("\n"), said in err) == (1, "", 1, True)


def test_more_tonnes_than_a_country_moves_are_a_slip_of_the_pen(run):
    for call in (("route", "成都", "德阳"), ("shift", "成都", "德阳")):
        code, out, err = run(*call, "--tonnes", "1e308")
        assert (code, out) == (1, "")
        assert "不超过100,000,000,000" in err


def test_a_workbook_in_english_has_the_english_names_that_there_are(run, tmp_path):
    import openpyxl

    calls = {
        "diff-plans sichuan-2025-2027 wulong-2023-13": ("100 million yuan", "亿元"),
        "monitor show sichuan-2025-2027": ("100 million", "亿"),
    }
    for call, (there, gone) in calls.items():
        path = tmp_path / "x.xlsx"
        assert run(*call.split(), "--out", path, "--lang", "en")[0] == 0
        book = openpyxl.load_workbook(path)
        cells = {
            cell
            for sheet in book
            for row in sheet.iter_rows(values_only=True)
            for cell in row
            if isinstance(cell, str)
        }
        assert there in cells, call
        assert gone not in cells, call
