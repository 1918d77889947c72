"""Text as it is compared: by what it says, not by how it is typed."""

import unicodedata


def folded(text: str) -> str:
    """The text with case, width, kinds of space and signs that do not show put aside."""
    plain = unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", text).casefold())
    return " ".join("".join(sign for sign in plain if unicodedata.category(sign) != "Cf").split())
