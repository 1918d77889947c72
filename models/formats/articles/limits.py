"""How large an article may be, and what no text may hold."""

from models.claims.errors import ClaimsError

MOST_BYTES = 300 * 10**6
"""How many bytes of a file are read as an article: a report with its pictures."""

MOST_TEXT = 10 * 10**6
"""How many characters an article may have: some five thousand pages."""


def check_size(data: bytes) -> None:
    """Raise ClaimsError where a file is larger than any article."""
    if len(data) > MOST_BYTES:
        most = MOST_BYTES // 10**6
        raise ClaimsError("It holds {0} MB, and articles of more than {1} MB are not read.", len(data) // 10**6, most)


def check_text(text: str) -> None:
    """Raise ClaimsError where a text is empty, too long, or holds what no claim file can."""
    if not text.strip():
        raise ClaimsError("It holds no text.")
    if len(text) > MOST_TEXT:
        raise too_long(len(text))
    if "\0" in text:
        raise ClaimsError("It is no text: it holds NUL.")
    if not is_whole(text):
        raise ClaimsError("It is no text: it holds halves of characters.")


def too_long(characters: int) -> ClaimsError:
    """What to say of a text that is longer than any article."""
    said = "It holds {0} characters, and articles of more than {1} are not read: cut it into parts."
    return ClaimsError(said, characters, MOST_TEXT)


def is_whole(text: str) -> bool:
    """Whether a text holds no half of a character."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


def in_line(text: str) -> str:
    """A text that a library gave, as one line that a claim file can hold: no controls, no halves of characters."""
    whole = text.encode("utf-8", "replace").decode()
    return " ".join("".join(sign for sign in whole if sign.isprintable() or sign.isspace()).split())
