"""What a command says beside its answer."""

from __future__ import annotations

import click

from commands.text import aside


def test_work_goes_on_where_nobody_listens(monkeypatch):
    def closed(*_words, **_options):
        raise BrokenPipeError

    monkeypatch.setattr(click, "echo", closed)
    assert aside("3/22 成都市") is None


def test_what_is_said_beside_is_no_part_of_the_answer(capsys):
    aside("3/22 成都市")
    said = capsys.readouterr()
    assert (said.out, said.err) == ("", "3/22 成都市\n")
