"""Text and Markdown as articles."""

import pytest

from models.claims.errors import ClaimsError
from models.formats.articles import limits
from models.formats.articles.plain.text import article_of_markdown, article_of_text

NEWS = """Storm kills at least 500 in Arland
by Jane Doe March 15, 2024 12:45 AM 2 min read

At least 500 people were killed, the government said on 14 March 2024."""


def test_a_text_says_title_day_and_author_at_its_head() -> None:
    article = article_of_text(NEWS)
    assert (article.title, article.published) == ("Storm kills at least 500 in Arland", "2024-03-15")
    assert (article.authors, article.text, article.language) == (("Jane Doe",), NEWS, "")


def test_a_day_that_is_known_goes_before() -> None:
    assert article_of_text(NEWS, "2024-03-16").published == "2024-03-16"


def test_a_text_stays_as_it_is() -> None:
    text = "\tFive\u00a0were\u200b killed\r\n\r\n\fand six \u202emissing. "
    assert article_of_text(text).text == text


@pytest.mark.parametrize("text", ["", " \n\t", "a\0b", "half \ud83d of a sign"])
def test_what_no_claim_file_can_hold_is_refused(text: str) -> None:
    for read in (article_of_text, article_of_markdown):
        with pytest.raises(ClaimsError, match=r"^It "):
            read(text)


def test_a_text_that_is_too_long_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "MOST_TEXT", 20)
    with pytest.raises(ClaimsError, match="21 characters, and articles of more than 20 are not read: cut it"):
        article_of_text("x" * 21)
    assert article_of_text("x" * 20).text


FRONT = """---
title: Storm kills at least 500
date: 2024-03-15
author: Jane Doe
url: https://news.example.org/storm
lang: en
publisher: The Daily Example
---

"""


def test_front_matter_is_metadata_and_no_text() -> None:
    article = article_of_markdown(f"{FRONT}Five were **killed**.")
    assert article.text == "Storm kills at least 500\n\nFive were **killed**."
    assert (article.title, article.published, article.authors) == (
        "Storm kills at least 500",
        "2024-03-15",
        ("Jane Doe",),
    )
    assert (article.url, article.language, article.outlet) == (
        "https://news.example.org/storm",
        "en",
        "The Daily Example",
    )


def test_only_addresses_of_the_web_are_taken() -> None:
    assert article_of_markdown("---\nurl: javascript:alert(1)\ntitle: a b\n---\nFive").url == ""


@pytest.mark.parametrize(
    "text", ["# Storm kills 500 #\n\nFive.", "World\n\n## Storm kills 500\nFive.", "Storm kills 500\n====\n\nFive."]
)
def test_the_first_heading_is_the_title_and_marks_stay(text: str) -> None:
    article = article_of_markdown(text)
    assert (article.title, article.text) == ("Storm kills 500", text)


def test_markdown_without_a_heading_is_read_as_text() -> None:
    assert article_of_markdown(NEWS).title == "Storm kills at least 500 in Arland"


def test_a_byline_in_italics_says_who_where_and_when() -> None:
    article = article_of_markdown("# Storm kills 500\n\n*By Jane Doe, The Coast Post, 3 May 2024*\n\nFive.")
    assert (article.authors, article.outlet, article.published) == (("Jane Doe",), "The Coast Post", "2024-05-03")
    assert article_of_text("Storm kills 500\nBy Jane Doe, The Coast Post, 3 May 2024").outlet == "The Coast Post"
