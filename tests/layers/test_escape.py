"""The escaping door: whatever a name holds, it stays text."""

from __future__ import annotations

import html
import json
import math

import jinja2
import pytest
from hypothesis import given
from hypothesis import strategies as st

from layers.escape import html_text, markdown_text, script_json

ANYTHING = st.text(st.characters(codec="utf-8"), max_size=60)
TEMPLATE_PIECES = st.lists(
    st.sampled_from(["{", "}", "%", "#", "{{", "}}", "{%", "%}", "\\", '"', "x", " raw "]),
    max_size=12,
).map("".join)


def test_json_comes_back_unchanged(hostile_name):
    assert json.loads(script_json({hostile_name: [hostile_name]})) == {hostile_name: [hostile_name]}


@given(ANYTHING | TEMPLATE_PIECES)
def test_json_of_any_text_is_inert(name):
    text = script_json({"name": name, "list": [{}, {"a": {"b": name}}]})
    assert json.loads(text) == {"name": name, "list": [{}, {"a": {"b": name}}]}
    assert not any(character in text for character in "<>&\u2028\u2029")


@given(TEMPLATE_PIECES)
def test_a_template_engine_finds_nothing_in_json(name):
    # folium turns what a macro wrote into a template again.
    text = script_json([name])
    assert jinja2.Environment(autoescape=False).from_string(text).render() == text  # noqa: S701


@given(ANYTHING)
def test_markup_comes_back_as_the_same_text(name):
    escaped = html_text(name)
    assert html.unescape(escaped) == html.unescape(html.escape(name))
    assert not any(character in escaped for character in "<>\"'")


def test_not_a_number_is_refused():
    with pytest.raises(ValueError, match="JSON"):
        script_json({"value": math.nan})


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("**bold**", r"\*\*bold\*\*"),
        ("[a](http://b)", "\\[a\\](http\\:\u2060//b)"),
        ("www.example.org", "www\u2060.example.org"),
        ("a@example.org", "a@\u2060example.org"),
        ("HTTPS://b", "HTTPS\\:\u2060//b"),
        (":red[x]", r"\:red\[x\]"),
        ("$x$ `y`", r"\$x\$ \`y\`"),
        ("<b>", r"\<b\>"),
        ("# a\n- b", r"\# a \- b"),
        ("成都", "成都"),
    ],
)
def test_markdown_is_shown_as_it_stands(name, shown):
    assert markdown_text(name) == shown
