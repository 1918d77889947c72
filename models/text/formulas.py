"""Text that a spreadsheet would take for a formula."""

_FORMULA = (*"=+-@", *"＝＋－＠", *"\t\r\n")
"""What a spreadsheet may run, at the start of a cell; those of full width too, where they are typed."""


def escaped(text: str) -> str:
    """The text as a cell that no spreadsheet runs: with a leading ' where it could, and where it begins with one."""
    return f"'{text}" if text.startswith((*_FORMULA, "'")) else text


def unescaped(text: str) -> str:
    """The text that was `escaped`; one that never was, as somebody typed it, stays as it is."""
    return text[1:] if text.startswith("'") and escaped(text[1:]) != text[1:] else text
