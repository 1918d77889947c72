import pytest

from models.claims.edtf import DateError
from models.claims.saying import English
from models.text.date_text import read_date, show_date
from models.text.display import Display
from models.text.spoken_dates import in_english

_MOCK = {
    "by {0}": "bis {0}",
    "from {0}": "ab {0}",
    "about {0}": "etwa um {0}",
    "{0}s": "{0}er",
    "{0}, day unknown": "{0}, Tag unbekannt",
    "{0} {1} {2}": "{0}. {1} {2}",
}


class Other(English):
    def __call__(self, text: str, several: str = "", number: int = 1, /) -> str:
        return _MOCK.get(text) or super().__call__(text, several, number)


OTHER = Display(say=Other())


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        *(("bis 14. mar 2024", "until 14. mar 2024"), ("ab 14 mar 2024", "from 14 mar 2024"), ("2020er", "2020s")),
        *(("mar 2024, tag unbekannt", "mar 2024, day unknown"), ("etwa um 2024", "about 2024")),
        *(("bisher 2024", "bisher 2024"), ("herbst", "herbst"), ("by 2024", "by 2024")),
    ],
)
def test_words_around_a_date_are_put_into_english(typed: str, read: str) -> None:
    assert in_english(typed, OTHER) == read


def test_english_stays_as_it_is() -> None:
    assert in_english("bis 2020er", Display()) == "bis 2020er"


def test_a_word_may_part_an_interval_too() -> None:
    assert read_date("1. bis 14. Mar 2024", OTHER) == "2024-03-01/2024-03-14"
    assert read_date("bis 14. Mar 2024", OTHER) == "../2024-03-14"
    assert show_date("2024-03-14", OTHER) == "14. Mar 2024"


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("14 березня 2024 року", "2024-03-14"),
        ("14 березня 2024р.", "2024-03-14"),
        ("станом на 14 березня 2024 р.", "2024-03-14"),
        ("у березні 2024 року", "2024-03"),
        ("2024 рік", "2024"),
        ("з 1 до 14 березня 2024 року", "2024-03-01/2024-03-14"),
        ("від 1 березня по 14 березня 2024 року", "2024-03-01/2024-03-14"),
        ("між 1 і 14 березня 2024 року", "2024-03-01/2024-03-14"),
        ("близько лютого 2024 року", "2024-02~"),
        ("am 14. März 2024", "2024-03-14"),
        ("im Jahr 2024", "2024"),
        ("vom 1. bis 14. März 2024", "2024-03-01/2024-03-14"),
        ("zwischen dem 1. und dem 14. März 2024", "2024-03-01/2024-03-14"),
        ("seit dem 24. Februar 2022", "2022-02-24/.."),
        ("spätestens am 14. März 2024", "../2024-03-14"),
        ("frühestens März 2024", "2024-03/.."),
        ("um März 2024", "2024-03~"),
        ("14. Mrz 2024", "2024-03-14"),
        ("14. maerz 2024", "2024-03-14"),
        ("Jänner 2024", "2024-01"),
        ("Donnerstag, 14. März 2024", "2024-03-14"),
        ("Do., 14.03.2024", "2024-03-14"),
        ("Thu, 14 Mar 2024", "2024-03-14"),
        ("Stand: 14. März 2024", "2024-03-14"),
        ("14. 3. 2024", "2024-03-14"),
        ("03.2024", "2024-03"),
        ("3/2024", "2024-03"),
        ("bis 03.2024", "../2024-03"),
        ("Mar 14.2024", "2024-03-14"),
        ("1.-14. März 2024", "2024-03-01/2024-03-14"),
        ("bis Ende", ""),
        ("Anfang März 2024", ""),
        ("heute", ""),
        ("навесні 2024 року", ""),
        ("після 14 березня 2024 року", ""),
    ],
)
def test_german_and_ukrainian_dates_are_read_whatever_the_screen_speaks(text: str, edtf: str) -> None:
    if edtf:
        assert read_date(text) == edtf
    else:
        with pytest.raises(DateError):
            read_date(text)


DOTTED = Display(say=Other(), dotted_days=True)


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        *(("4.3.2024", "2024-03-04"), ("04.03.2024", "2024-03-04"), ("bis 4. 3. 2024", "../2024-03-04")),
        *(("1.-5.3.2024", "2024-03-01/2024-03-05"), ("1.–5.3.2024", "2024-03-01/2024-03-05")),
    ],
)
def test_a_day_with_dots_has_one_reading_where_days_are_written_so(text: str, edtf: str) -> None:
    assert read_date(text, DOTTED) == edtf


@pytest.mark.parametrize(("text", "display"), [("4/3/2024", DOTTED), ("4-3-2024", DOTTED), ("4.3.2024", OTHER)])
def test_other_signs_and_languages_leave_it_two_readings(text: str, display: Display) -> None:
    with pytest.raises(DateError, match="two readings"):
        read_date(text, display)


@pytest.mark.parametrize(
    ("text", "word"),
    [
        *(("Ende März 2024", "Ende"), ("HERBST 2023", "HERBST"), ("90er", "90er")),
        ("2024, Tag unbekannt", "Tag unbekannt"),
    ],
)
def test_a_refusal_names_a_word_as_it_was_typed(text: str, word: str) -> None:
    with pytest.raises(DateError, match=f"“{word}” "):
        read_date(text, OTHER)


def test_a_word_that_no_date_can_hold_is_named_as_it_was_typed() -> None:
    with pytest.raises(DateError, match="“heute” depends on the day it is read"):
        read_date("heute")
