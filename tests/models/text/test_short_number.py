"""Numbers as an axis has room for them."""

import pytest

from models.text.display import ENGLISH, Display
from models.text.short_number import short_number


@pytest.mark.parametrize(
    ("number", "label"),
    [
        (0, "0"),
        (950, "950"),
        (1000, "1k"),
        (12_500, "12.5k"),
        (350_000, "350k"),
        (1_200_000, "1.2M"),
        (1_250_000, "1.25M"),
        (2_000_000_000, "2bn"),
        (5 * 10**15, "5,000tn"),
        (427_842, "427,842"),
        (2**53, "9,007,199,254,740,992"),
    ],
)
def test_labels_are_short_where_that_loses_nothing(number: int, label: str) -> None:
    assert short_number(number, ENGLISH) == label


def test_labels_have_the_user_s_marks() -> None:
    german = Display(group=".", decimal=",")
    assert [short_number(number, german) for number in (1_200_000, 5 * 10**15)] == ["1,2M", "5.000tn"]
