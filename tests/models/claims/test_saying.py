from models.claims.errors import ClaimsError
from models.claims.saying import Clause, english, filled


def loudly(text: str, several: str = "", number: int = 1) -> str:
    return english(text, several, number).upper()


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


def test_a_sentence_without_parts_may_hold_braces() -> None:
    assert str(ClaimsError("No {0} and no {name}.")) == "No {0} and no {name}."
    assert str(ClaimsError()) == ""


def test_what_goes_into_a_gap_is_no_template() -> None:
    assert str(ClaimsError("“{0}” is no number.", "{0.__class__}")) == "“{0.__class__}” is no number."
    assert filled("{0}", ("{1}",), loudly) == "{1}"
