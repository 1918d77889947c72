"""What is refused is said once, what is given up is not; anything else is nobody's to hide."""

import pytest

from gui.beside.refusing import Refusing
from models.claims.errors import ClaimsError
from models.progress import Cancelled


def tried(raised: Exception | None) -> tuple[bool, list[str]]:
    """Whether a block came to its end in which this is raised, and what was said."""
    heard: list[str] = []
    with Refusing(heard.append):
        if raised is not None:
            raise raised
        return True, heard
    return False, heard


@pytest.mark.parametrize(
    ("raised", "ended", "said"),
    [
        (None, True, []),
        (Cancelled(), False, []),
        (ClaimsError("“{0}” is no number.", "ten"), False, ["“ten” is no number."]),
    ],
)
def test_a_refusal_is_said_and_what_was_given_up_is_not(raised: Exception | None, ended: bool, said: list[str]) -> None:
    assert tried(raised) == (ended, said)


def test_a_mistake_of_ours_is_not_hidden() -> None:
    with pytest.raises(ZeroDivisionError):
        tried(ZeroDivisionError())
