"""Why a file cannot be read: every library's words become one of the catalogue's."""

import csv
import errno
import json
import os
import sqlite3
import tomllib
import zipfile
from contextlib import closing
from io import BytesIO

import pytest

from gis.errors import said
from gis.file_faults import of_errno, reason


def told(read, content, lang="zh"):
    with pytest.raises(Exception) as fault:
        read(content)
    return said(reason(fault.value, content if isinstance(content, str) else ""), lang)


@pytest.mark.parametrize(
    ("content", "at", "what"),
    [
        ('a = "x\nb = 1', "第 1 行第 7 个字符", "引号没有在本行收尾"),
        ('a "x"', "第 1 行第 3 个字符", "应是半角等号"),
        ("a = 成都", "第 1 行第 5 个字符", "文字要加半角引号"),
        ("a = [1,", "第 1 行第 8 个字符", ""),
        ("a = 1\na = 2", "第 2 行第 6 个字符", "写了两次"),
        ("[a]\nx = 1\n[a]\ny = 2", "第 3 行第 3 个字符", "写了两次"),
        ("a = {x = 1, x = 2}", "第 1 行", "写了两次"),
        ("[a\nx = 1", "第 1 行第 3 个字符", "括号没有收尾"),
        ('a = "C:\\data"', "第 1 行", "反斜杠要写两个"),
        ("a = 1 b = 2", "第 1 行第 7 个字符", "一行只写一项"),
        ('a = "\x01"', "第 1 行第 6 个字符", "不可见字符"),
        ("产业 = 1", "第 1 行第 1 个字符", ""),
    ],
)
def test_a_fault_of_toml_has_line_column_and_remedy(content, at, what):
    found = told(tomllib.loads, content)
    assert found.startswith(at)
    assert what in found
    assert not any(
        word.isascii() and word.isalpha() and len(word) > 4
        for word in found.replace("：", " ").split()
    )


@pytest.mark.parametrize(
    ("content", "words"),
    [
        # Python 3.13 tells the comma itself, older ones what they look for behind it.
        (
            '{"a": 1,}',
            (
                "line 1, column 8: there is a comma after the last item",
                "line 1, column 9: a name in double quotes is expected here",
            ),
        ),
        ("", "line 1, column 1: a value is expected here"),
        ('{"a" 1}', "line 1, column 6: a colon is missing"),
        ('{"a": 1 "b": 2}', "line 1, column 9: a comma is missing here"),
        ('{"a": "x', "line 1, column 7: a quotation mark is not closed"),
        ("{} {}", "line 1, column 4: there is more after the end"),
    ],
)
def test_a_fault_of_json_has_line_column_and_remedy(content, words):
    assert told(json.loads, content, "en").startswith(words)


def test_other_libraries_and_the_system_speak_in_words_of_ours():
    assert told(lambda c: c.decode(), b"ab\xff") == "第 3 个字节起不是 UTF-8 文字；请另存为 UTF-8"
    assert (
        told(lambda c: zipfile.ZipFile(BytesIO(c)), b"PK") == "不是完好的压缩包；可能没有下载完整"
    )
    assert told(lambda c: list(csv.reader([c], strict=True)), '"a') == "引号不成对"
    with closing(sqlite3.connect(":memory:")) as base:
        assert told(base.execute, "select * from t") == "缺少数据表“t”"
    assert told(os.listdir, "/nowhere/at/all") == "没有这个文件或文件夹"
    assert told(lambda c: {}[c], "x") == "缺少“x”"
    assert said(of_errno(errno.EISDIR), "en") == "it is a folder, not a file"
    # What no one foresaw is a sentence all the same, and no English in Chinese.
    assert said(of_errno(9999), "zh") == "系统不允许（错误号 9999）"
    assert said(reason(RuntimeError("odd thing happened")), "zh").startswith("内容读不懂")
