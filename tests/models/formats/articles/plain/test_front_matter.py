"""Front matter of Markdown, and what only looks like it."""

import pytest

from models.formats.articles.plain.front_matter import NONE, front_matter

BLOCK = """---
title: "Storm: 500 killed"
Date: 2024-03-15T00:45:00Z
authors:
  - Jane Doe
  - 'John Roe'
tags: [storm, "Arland"]
draft:
# a comment
---
"""


def test_keys_and_values_are_read() -> None:
    found = front_matter(f"{BLOCK}Text")
    assert found.first("name", "title") == "Storm: 500 killed"
    assert found.all("authors") == ("Jane Doe", "John Roe")
    assert found.all("tags") == ("storm", "Arland")
    assert found.first("draft") == ""
    assert found.day == "2024-03-15"
    assert f"{BLOCK}Text"[found.length :] == "Text"


def test_any_line_end_will_do() -> None:
    for end in ("\r\n", "\r"):
        text = f"{BLOCK}Text".replace("\n", end)
        assert text[front_matter(text).length :] == "Text"
        assert front_matter(text).day == "2024-03-15"


@pytest.mark.parametrize(
    "text",
    [
        *("", "Text", "---\n", "---\nA rule, and text.\n---\nMore", "---\n---\nText", "----\ntitle: a\n---\n"),
        *("---\ntitle: a\nFive were killed.\n---\n", " ---\ntitle: a\n---\n", "---\ntitle: a\n", "---\n\n- a\n---\n"),
    ],
)
def test_what_is_none_stays_text(text: str) -> None:
    assert front_matter(text) == NONE


@pytest.mark.parametrize("day", ["soon", "2024", "03/04/2024", "2024-02-31", ""])
def test_a_day_that_is_not_plain_is_none(day: str) -> None:
    assert front_matter(f"---\ndate: {day}\ntitle: a\n---\n").day == ""
