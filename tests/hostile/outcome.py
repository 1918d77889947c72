"""What an entry makes of an input, held against the one law: a value, or a refusal in one sentence; and in time."""

import time
from enum import Enum
from typing import NamedTuple

from models.claims.errors import ClaimsError
from tests.hostile.laws import Entry, check_sentence

SECONDS = 2.0
"""How long an entry may work on a megabyte, and on anything less; not how long others keep it from working."""


class Kind(Enum):
    """How an entry answered."""

    VALUE = "value"
    REFUSED = "refused"
    CRASHED = "crashed"
    """Anything else was raised; or the refusal is no sentence that can be shown."""
    HUNG = "hung"


class Outcome(NamedTuple):
    """How an entry answered, with its refusal or error in words, after so many seconds."""

    kind: Kind
    told: str
    seconds: float


def outcome(entry: Entry, data: bytes) -> Outcome:
    """Give bytes to an entry."""
    begun = time.process_time()
    try:
        kind, told = _answer(entry, data)
    except Exception as error:
        kind, told = Kind.CRASHED, f"{type(error).__name__}: {error}"[:300]
    seconds = time.process_time() - begun
    if kind is not Kind.CRASHED and seconds > SECONDS * max(1, len(data) / 2**20):
        kind = Kind.HUNG
    return Outcome(kind, told, seconds)


def _answer(entry: Entry, data: bytes) -> tuple[Kind, str]:
    try:
        entry(data)
    except ClaimsError as error:
        check_sentence(str(error))
        return Kind.REFUSED, str(error)
    return Kind.VALUE, ""
