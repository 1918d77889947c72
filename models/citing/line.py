"""A text of a source as one line, as citations hold it."""


def line(text: str) -> str:
    """The text with every run of blanks, line ends too, as one space, and without control characters."""
    return " ".join("".join(sign if sign.isprintable() or sign.isspace() else "" for sign in text).split())
