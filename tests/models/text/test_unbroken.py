"""Lines end between words, never within what is read as one."""

import pytest

from models.text.unbroken import unbroken


@pytest.mark.parametrize(
    ("words", "kept"),
    [
        ("NATO, > 350.000 (bis 14. März 2024)", "NATO, >~350.000 (bis 14.~März 2024)"),
        ("(≥ 83,000; ≈ 30,000)", "(≥~83,000; ≈~30,000)"),
        ("Die Zahl war 1.250. Danach", "Die Zahl war 1.250. Danach"),
        ("Angabe > Messgrößen", "Angabe > Messgrößen"),
        ("a> 5", "a> 5"),
    ],
)
def test_a_sign_stays_with_its_number_and_a_day_with_its_month(words: str, kept: str) -> None:
    assert unbroken(words) == kept.replace("~", "\N{NO-BREAK SPACE}")
