"""The order of the alphabet as readers of German and Ukrainian know it, which is not that of the letters' codes."""

import re
from unicodedata import normalize

_LAST = "\uffff"
"""Behind every letter: "и" with it stands behind all that begins with "и"."""

_LETTERS = str.maketrans(
    {
        "ґ": f"г{_LAST}",
        "є": f"е{_LAST}",
        "і": f"и{_LAST}",
        "ї": f"и{_LAST}{_LAST}",
        "й": f"и{_LAST}{_LAST}{_LAST}",
        "æ": "ae",
        "œ": "oe",
        "ø": "o",
        "ł": "l",
        "đ": "d",
    }
)
_OWN = re.compile(f"[{''.join(map(chr, _LETTERS))}]")
_ACCENTS = re.compile("[\u0300-\u036f]+")


def in_alphabet(text: str) -> str:
    """What a text is sorted by: case put aside, "ä" as "a", and letters of their own behind the one they follow."""
    if text.isascii():
        return text.lower()
    folded = normalize("NFC", text.casefold())
    if _OWN.search(folded):
        folded = folded.translate(_LETTERS)
    apart = normalize("NFD", folded)
    return apart if apart == folded else _ACCENTS.sub("", apart)
