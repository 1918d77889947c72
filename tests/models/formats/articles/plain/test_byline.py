"""The day and the authors that the head of a text says, and the many lines that say nothing."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.formats.articles.plain.byline import authors_in, day_in, head, outlet_in


@pytest.mark.parametrize(
    "line",
    [
        *("March 15, 2024", "15 March 2024", "Mar. 15, 2024", "15th March 2024", "2024-03-15", "15.03.2024"),
        *(
            "March 15, 2024 12:45 AM",
            "Friday, 15 March 2024, 00:45 GMT",
            "2024-03-15T00:45:00+02:00",
            "Fri 15 Mar 2024",
        ),
        *("March 15, 2024 12:45 AM 2 min read", "15 March 2024 | Updated 2 April 2024", "2024-03-15 00:45 (UTC+2)"),
        *("by Dmytro Basmat March 15, 2024 12:45 AM 2 min read", "By Jane Doe, 15 March 2024"),
        *("Published 15 March 2024", "Published on March 15, 2024", "First published: Fri 15 Mar 2024 12.45 GMT"),
        *("Posted at 2024-03-15", "World | Published 15 March 2024", "Date: 15 March 2024"),
        "Last updated 2 April 2024 · Published 15 March 2024",
    ],
)
def test_a_line_that_says_the_day(line: str) -> None:
    assert day_in([line]) == "2024-03-15"


@pytest.mark.parametrize(
    "line",
    [
        *("On March 15, 2024 the army said so", "As of 15 March 2024, 500 were killed", "Updated 15 March 2024"),
        *("Published 15 March 2024 in a journal, the study counts 500", "03/04/2024", "March 2024", "2024", "15 March"),
        *("31 February 2024", " date 2024-03-14 Skip to content", "2 hours ago", "Published yesterday", "by March 15"),
        *("The unpublished 15 March 2024 report", "15 March 2024 was a day of mourning", "1415 March 2024"),
        "Modified: 15 March 2024",
    ],
)
def test_a_line_that_does_not(line: str) -> None:
    assert day_in([line]) == ""


def test_what_says_published_goes_before_a_date_alone() -> None:
    assert day_in(["2 April 2024", "Published 15 March 2024"]) == "2024-03-15"


def test_the_first_of_its_kind_goes_before_others() -> None:
    assert day_in(["15 March 2024", "16 March 2024"]) == "2024-03-15"


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("By Jane Doe", ("Jane Doe",)),
        ("by Dmytro Basmat March 15, 2024 12:45 AM 2 min read", ("Dmytro Basmat",)),
        (
            "Written by Jane Doe, John O’Neil and Ana de la Cruz | Reuters",
            ("Jane Doe", "John O’Neil", "Ana de la Cruz"),
        ),
        ("By Іван Франко & Jane Doe", ("Іван Франко", "Jane Doe")),
        ("By Monday 500 people were killed", ()),
        ("By the river, Jane Doe said, 500 were killed", ()),
        ("By Reuters", ()),
        ("By Jane Doe, The Coast Post, 3 May 2024", ("Jane Doe",)),
        ("By Jane Doe, Emily Post and John Roe", ("Jane Doe", "Emily Post", "John Roe")),
        ("Jane Doe", ()),
        ("Bystanders Jane Doe", ()),
    ],
)
def test_who_wrote_it(line: str, names: tuple[str, ...]) -> None:
    assert authors_in(["A headline", line, "By Somebody Else"]) == (names or ("Somebody Else",))


@pytest.mark.parametrize(
    ("line", "outlet"),
    [
        ("By Jane Doe, The Coast Post, 3 May 2024", "The Coast Post"),
        ("By Jane Doe and John Roe, Arland Daily | 3 May 2024", "Arland Daily"),
        ("By Jane Doe, Emily Post and John Roe", ""),
        ("By Emily Post", ""),
        ("By the river, the Coast Post said, 500 were killed", ""),
        ("The Coast Post", ""),
    ],
)
def test_where_it_appeared(line: str, outlet: str) -> None:
    assert outlet_in(["A headline", line]) == outlet


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("Coast Rescue Mission, 8 February 2024", "2024-02-08"),
        ("Office for the Coordination of Relief – 8 February 2024", "2024-02-08"),
        ("Rescuers in Aden, 8 February 2024", ""),
        ("Coast Rescue Mission, 8 February 2024, the dead", ""),
        ("The mission, 8 February 2024", ""),
    ],
)
def test_a_name_and_a_day_below_the_headline(line: str, day: str) -> None:
    assert day_in(["A headline", line]) == day
    assert day_in([line]) == ""


def test_the_head_ends_where_the_text_begins() -> None:
    assert list(head(f"\n  A  headline \r\n\n15 March 2024\n{'word ' * 50}\n16 March 2024")) == [
        *("A headline", "15 March 2024")
    ]


@given(st.text(max_size=300))
def test_any_line_is_answered_with_a_whole_day_or_none(line: str) -> None:
    assert len(day_in([line])) in (0, 10)
    assert all(name.strip() for name in authors_in([line]))
