from datetime import date

import pytest

from models.claims.errors import ClaimsError
from models.claims.saying import Clause, English, Joined, Sentence, english, filled


class Loud(English):
    """Another language: capitals, dots between thousands, the day first."""

    def __call__(self, text: str, several: str = "", number: int = 1, /) -> str:
        return super().__call__(text, several, number).upper()

    def number(self, number: float, /) -> str:
        return super().number(number).translate({ord(","): ".", ord("."): ","})

    def day(self, day: date, /) -> str:
        return f"{day:%d.%m.%Y}"


loudly = Loud()


def test_english_takes_the_template_that_fits_the_number() -> None:
    assert [english("one", "{0} of them", number) for number in (0, 1, 2)] == ["{0} of them", "one", "{0} of them"]
    assert english("alone", "", 5) == "alone"


def test_clauses_within_a_sentence_are_said_too() -> None:
    counted = Clause("{0} claim uses it", 3, several="{0} claims use it", number=3)
    error = ClaimsError("“{0}” cannot be removed: {1}.", "NATO", counted)
    assert str(error) == "“NATO” cannot be removed: 3 claims use it."
    assert error.said(loudly) == "“NATO” CANNOT BE REMOVED: 3 CLAIMS USE IT."


def test_a_refusal_within_a_refusal_is_said_too() -> None:
    inner = ClaimsError("Column “{0}”: {1}", "Killed", ClaimsError("It is empty."))
    assert inner.said(loudly) == "COLUMN “Killed”: IT IS EMPTY."


@pytest.mark.parametrize(
    ("part", "in_english", "in_another"),
    [
        *((350_000, "350,000", "350.000"), (-5, "-5", "-5"), (1234.5, "1,234.5", "1.234,5")),
        *((date(2024, 3, 14), "2024-03-14", "14.03.2024"), ("350,000", "350,000", "350,000"), (True, "True", "True")),
    ],
)
def test_numbers_and_days_are_written_as_the_language_does(part: object, in_english: str, in_another: str) -> None:
    error = ClaimsError("It holds {0}.", part)
    assert (str(error), error.said(loudly)) == (f"It holds {in_english}.", f"IT HOLDS {in_another}.")


def test_a_sentence_without_parts_may_hold_braces() -> None:
    assert str(ClaimsError("No {0} and no {name}.")) == "No {0} and no {name}."
    assert str(ClaimsError()) == ""


def test_what_goes_into_a_gap_is_no_template() -> None:
    assert str(ClaimsError("“{0}” is no number.", "{0.__class__}")) == "“{0.__class__}” is no number."
    assert filled("{0}", ("{1}",), loudly) == "{1}"


@pytest.mark.parametrize("template", ["{1}", "{0.__class__}", "{0:999999999}", "{0!r}", "{9999999999}", "{"])
def test_a_template_from_elsewhere_gets_no_more_than_there_is(template: str) -> None:
    assert filled(template, ("x",), english) == template


def test_what_a_refusal_says_can_be_kept_without_it() -> None:
    inner = ClaimsError("Page {0} is damaged.", 1200)
    kept = ClaimsError("“{0}” cannot be opened. {1}", "a\u202eb", inner).sentence
    assert str(kept) == "“a⟨U+202E⟩b” cannot be opened. Page 1,200 is damaged."
    assert kept.said(loudly) == "“a⟨U+202E⟩b” CANNOT BE OPENED. PAGE 1.200 IS DAMAGED."
    assert kept.of[1] == inner.sentence != Clause("Page {0} is damaged.", 1200)
    assert not any(isinstance(part, ClaimsError) for part in kept.of)


def test_clauses_are_values() -> None:
    assert Clause("{0} and {1}", 1, "a") == Clause("{0} and {1}", 1, "a") != Clause("{0} and {1}", 2, "a")
    assert Sentence("It.") != Clause("It.") and len({Clause("it"), Clause("it")}) == 1


def test_parts_are_joined_by_a_sign_that_nobody_translates() -> None:
    joined = Joined(", ", Clause("one"), 1_000, "three")
    assert (str(joined), joined.said(loudly), str(Joined(" "))) == ("one, 1,000, three", "ONE, 1.000, three", "")
