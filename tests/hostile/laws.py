"""What every way in must keep: refusals that can be shown, values that a file can hold; and how inputs are parted."""

from collections.abc import Callable

from models.claims.check import check_file
from models.claims.claim_file import ClaimFile
from models.claims.errors import ClaimsError
from models.claims.visible import visible
from models.formats.claims_reader import read_claims
from models.formats.claims_writer import write_claims

Entry = Callable[[bytes], object]
"""Takes any bytes; returns whatever they mean, or raises ClaimsError."""

PART = b"\x1e"
"""What parts an input for an entry that takes several."""

MOST_IN_SENTENCE = 550
"""How many characters may be said: a refusal, and the few words that some put before it."""


def text_of(data: bytes) -> str:
    """Bytes as a text that may hold anything a text can, halves of characters too."""
    return data.decode("utf-8", "surrogateescape")


def parts_of(data: bytes, count: int) -> list[bytes]:
    """So many parts of an input, the last ones empty where there are fewer."""
    parts = data.split(PART, count - 1)
    return parts + [b""] * (count - len(parts))


def check_sentence(text: str) -> None:
    """Fail where a refusal is no single line of a readable length, or holds what does not show."""
    assert len(text) <= MOST_IN_SENTENCE, len(text)
    assert visible(text) == text, ascii(text)


def check_kept(file: ClaimFile) -> None:
    """Fail where what was taken from elsewhere is no sound claim file, or is not read again as it is written."""
    try:
        check_file(file)
        again = read_claims(write_claims(file))
    except ClaimsError as error:
        raise AssertionError(f"It was taken, but no file can hold it: {error}") from error
    assert again == file
