"""The headline of a plain text, and the title as its first line."""

import pytest

from models.formats.articles.plain.headline import headed, headline

BODY = "At least 500 people were killed when a storm struck the coast of Arland."


@pytest.mark.parametrize(
    "before",
    [
        *("", "\n\n", " date 2024-03-14 Skip to content\n", "NATO, Ukraine, Russia, Jens Stoltenberg, Casualties\n"),
        *("15 March 2024\n", "By Jane Doe\n", "World\n\n", "Menu\n", "Sign in to read\n"),
    ],
)
def test_the_line_that_looks_like_a_headline(before: str) -> None:
    assert headline(f"{before}Storm kills at least 500  in Arland\n\n{BODY}") == "Storm kills at least 500 in Arland"


@pytest.mark.parametrize(
    "text",
    [
        BODY,
        f"“{BODY}”\nStorm kills 500",
        "At least 500 people were killed when a storm\nstruck the coast of Arland.",
        "At least 500 people were killed when a storm struck near\n" + "Arland on Monday, " * 4,
        "word " * 40 + "\nStorm kills 500",
        "Note:\nfive were killed.",
        "",
        "one",
    ],
)
def test_where_no_line_does(text: str) -> None:
    assert headline(text) == ""


def test_a_headline_right_above_a_short_line() -> None:
    assert headline("Storm kills 500 in Arland\nBy Jane Doe\n\nText.") == "Storm kills 500 in Arland"


def test_a_title_stands_before_a_text_that_does_not_begin_with_it() -> None:
    assert headed("Storm kills 500", "Five.") == "Storm kills 500\n\nFive."
    assert headed("Storm kills 500", "# STORM kills “500”\n\nFive.") == "# STORM kills “500”\n\nFive."
    assert headed("", "Five.") == "Five."
