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
