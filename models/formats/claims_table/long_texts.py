"""Texts in cells of Excel: those that no cell holds in one piece, and characters that no XML holds.

XlsxWriter writes most controls as Excel does (``_x0001_``), and readers undo that. What they do not agree on, texts
that look like such a sign already and two noncharacters, is written in a way of our own: ``_u{FFFE}``.
"""

import re

LONGEST = 32_767
"""UTF-16 units that a cell of Excel holds."""

_AT_FAULT = re.compile(r"[\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}|u\{)")
_SIGN = re.compile(r"_u\{(5F|FFFE|FFFF)\}")

_BMP_ONLY = LONGEST - 1
"""Characters of a part that are one unit each; one unit is left for the ' that escapes a part."""

_SHORT = _BMP_ONLY // 2
"""Characters of a part, whatever they are."""

SURE = _SHORT // 8
"""A text of so many characters surely is one part, whatever signs they need."""


def parts(text: str) -> list[str]:
    """The pieces of a text that cells can hold; at least one."""
    if len(text) <= _SHORT and "_" not in text and "\ufffe" not in text and "\uffff" not in text:
        return [text]
    signed = _AT_FAULT.sub(_signed, text)
    step = _BMP_ONLY if max(signed, default="") <= "\uffff" else _SHORT
    return [signed[at : at + step] for at in range(0, len(signed), step)] or [""]


def whole(pieces: list[str]) -> str:
    """The text of the `parts`."""
    text = "".join(pieces)
    return _SIGN.sub(lambda match: chr(int(match[1], 16)), text) if "_u{" in text else text


def _signed(match: re.Match[str]) -> str:
    return f"_u{{{ord(match[0]):X}}}"
