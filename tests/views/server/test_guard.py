"""Headers of every answer: nothing from elsewhere runs, loads or frames the page."""

from __future__ import annotations

import asyncio
import re

import pytest

from views.server import guard, start_page


def answered(headers: list[tuple[bytes, bytes]], own: list[tuple[bytes, bytes]]) -> dict[str, str]:
    """Return the headers of an answer with ``own`` ones, to a request with ``headers``."""
    sent = []

    async def app(_scope, _receive, send):
        await send({"type": "http.response.start", "status": 200, "headers": own})
        await send({"type": "http.response.body", "body": b""})

    async def send(message):
        sent.append(message)

    asyncio.run(guard.Guard(app)({"type": "http", "headers": headers}, None, send))
    assert [message["type"] for message in sent] == ["http.response.start", "http.response.body"]
    return {key.decode().lower(): value.decode() for key, value in sent[0]["headers"]}


def test_every_answer_has_them_and_keeps_its_own():
    found = answered([(b"host", b"10.0.0.5:8501")], [(b"referrer-policy", b"no-referrer")])
    assert found["x-content-type-options"] == "nosniff"
    assert found["x-frame-options"] == "SAMEORIGIN"
    assert found["referrer-policy"] == "no-referrer"
    rules = dict(rule.split(" ", 1) for rule in found["content-security-policy"].split("; "))
    assert rules["frame-ancestors"] == rules["default-src"] == "'self'"
    assert rules["object-src"] == "'none'"
    assert "ws://10.0.0.5:8501" in rules["connect-src"]
    # No script may run but those of this server, components, and the one inside Streamlit's page.
    assert not {"'unsafe-inline'", "'unsafe-eval'", "*", "data:"} & set(rules["script-src"].split())


def test_the_scripts_inside_the_page_are_those_that_are_let_through():
    for page in ("layout", "compare"):
        html = start_page.page_html(page, "zh", is_new=True)
        inside = re.findall(r"<script(?![^>]*\bsrc=)[^>]*>", html)
        assert len(inside) == len(guard.inline_scripts())


@pytest.mark.parametrize("host", ["a b", "x; script-src *", "", "\"'"])
def test_a_crooked_host_opens_nothing(host):
    assert "ws:" not in guard.policy(host)
    assert guard.policy(host).count("script-src") == 1


def test_a_socket_passes_untouched():
    seen = []

    async def app(scope, _receive, _send):
        seen.append(scope["type"])

    asyncio.run(guard.Guard(app)({"type": "websocket"}, None, None))
    assert seen == ["websocket"]
