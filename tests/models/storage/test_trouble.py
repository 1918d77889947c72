"""What the system reports, in words that somebody can act on."""

import errno
import os

import pytest

from models.storage.trouble import trouble


@pytest.mark.skipif(not hasattr(errno, "EDQUOT"), reason="Windows knows no such errors")
@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("ENOSPC", "the disk is full"),
        ("EDQUOT", "your share of that disk is used up"),
        ("EROFS", "that disk can only be read"),
        ("EIO", "the disk or its connection failed"),
        ("ESTALE", "the connection to the network share is lost"),
        ("ETIMEDOUT", "the connection to the network share is lost"),
        ("EHOSTDOWN", "the connection to the network share is lost"),
    ],
)
def test_the_usual_errors_have_words(name: str, reason: str) -> None:
    number = getattr(errno, name)
    assert str(trouble(OSError(number, os.strerror(number))).reason) == reason


def test_an_unusual_error_is_cited() -> None:
    assert str(trouble(OSError(errno.EDOM, "Out of domain")).reason) == "the system says “Out of domain”"
    assert str(trouble(OSError()).advice)
