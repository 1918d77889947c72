"""How a search folds text: what is looked for, and what it is looked for in, alike."""

from unicodedata import normalize


def fold(text: str) -> str:
    """A text without its case, each letter with its accents as one sign where there is such a sign."""
    if text.isascii():
        return text.lower()
    return normalize("NFC", normalize("NFC", text).casefold())
