"""Finding a browser: an installed one first, and no silent skip in CI."""

from __future__ import annotations

import os
import stat

import pytest

from tests.browser import chromium
from tests.browser.conftest import browser_or_reason
from tests.browser.tabs import Log


def test_a_named_browser_goes_first(tmp_path, monkeypatch):
    own = tmp_path / "my-browser"
    own.write_text("")
    monkeypatch.setenv("CHROMIUM", str(own))
    assert chromium.installed() == str(own)


def test_an_installed_browser_is_found_on_the_path(tmp_path, monkeypatch):
    own = tmp_path / "chromium-browser"
    own.write_text("#!/bin/sh\n")
    own.chmod(own.stat().st_mode | stat.S_IEXEC)
    monkeypatch.delenv("CHROMIUM", raising=False)
    monkeypatch.setenv("PATH", str(tmp_path))
    assert chromium.installed() == str(own)


def test_tests_take_the_shell_unless_another_is_named(tmp_path, monkeypatch):
    shell = tmp_path / chromium.SHELL
    whole = tmp_path / "chromium"
    for one in (shell, whole):
        one.write_text("#!/bin/sh\n")
        one.chmod(one.stat().st_mode | stat.S_IEXEC)
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.delenv("CHROMIUM", raising=False)
    assert (chromium.for_tests(), chromium.installed()) == (str(shell), str(whole))
    monkeypatch.setenv("CHROMIUM", str(whole))
    assert chromium.for_tests() == str(whole)
    monkeypatch.delenv("CHROMIUM")
    shell.unlink()
    assert chromium.for_tests() == str(whole)


def test_apt_is_asked_for_the_shell_where_it_knows_of_one_and_none_is_there(
    tmp_path, monkeypatch, capfd
):
    monkeypatch.setattr(chromium, "_may_use_apt", lambda: True)
    for name, does in (("apt-cache", "exit 0"), ("apt-get", 'echo "$@" >>"$ASKED"')):
        (tmp_path / name).write_text(f"#!/bin/sh\n{does}\n")
        (tmp_path / name).chmod(0o755)
    asked = tmp_path / "asked"
    monkeypatch.setenv("ASKED", str(asked))
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.delenv("CHROMIUM", raising=False)
    chromium.add_shell()
    assert asked.read_text() == f"install -qq -y --no-install-recommends {chromium.SHELL}\n"
    assert f"installing Debian's {chromium.SHELL}" in capfd.readouterr().out
    (tmp_path / "apt-cache").write_text("#!/bin/sh\nexit 100\n")
    chromium.add_shell()
    (tmp_path / "apt-cache").write_text("#!/bin/sh\nexit 0\n")
    (tmp_path / chromium.SHELL).write_text("#!/bin/sh\n")
    (tmp_path / chromium.SHELL).chmod(0o755)
    chromium.add_shell()
    assert len(asked.read_text().splitlines()) == 1


def test_a_found_browser_is_used():
    assert browser_or_reason("/usr/bin/chromium", {"CI": "true"}) == "/usr/bin/chromium"


def test_without_a_browser_the_tests_are_skipped_at_home():
    with pytest.raises(pytest.skip.Exception, match=r"python -m tests\.browser\.chromium"):
        browser_or_reason(None, {})


def test_without_a_browser_ci_fails():
    with pytest.raises(pytest.fail.Exception, match="CI without a browser"):
        browser_or_reason(None, {"CI": "true"})


def test_the_command_fails_in_ci_only(monkeypatch, capsys):
    monkeypatch.setattr(chromium, "installed", lambda: None)
    monkeypatch.setattr(chromium, "install", lambda: None)
    monkeypatch.setattr(chromium, "add_shell", lambda: pytest.fail("nothing to add it to"))
    monkeypatch.delenv("CI", raising=False)
    assert chromium.main() == 0
    monkeypatch.setenv("CI", "1")
    assert chromium.main() == 1
    assert "skipped" in capsys.readouterr().out
    assert os.environ["CI"] == "1"


def test_requests_to_the_outside_are_told_from_those_to_this_machine():
    log = Log(
        [
            "http://127.0.0.1:8501/",
            "ws://127.0.0.1:8501/_stcore/stream",
            "file:///map.html",
            "data:image/png;base64,",
            "https://cdn.jsdelivr.net/leaflet.js",
            "http://127.0.0.1.example.org/",
        ]
    )
    assert log.outside == ["https://cdn.jsdelivr.net/leaflet.js", "http://127.0.0.1.example.org/"]
