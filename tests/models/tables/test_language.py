"""What is tried only to hear why it would be refused."""

import pytest

from models.claims.errors import ClaimsError
from models.tables.language import why_not


def _refuse() -> None:
    raise ClaimsError("“{0}” is no number.", "ten")


def test_why_something_is_refused_is_a_sentence() -> None:
    assert why_not(_refuse) == "“ten” is no number."
    assert why_not(lambda: "anything") == ""


def test_a_mistake_of_ours_is_no_refusal() -> None:
    with pytest.raises(ZeroDivisionError):
        why_not(lambda: 1 // 0)
