r"""Text that LaTeX would print, from how BibTeX files write it: "Gy{\H o}ri" is Győri.

Accents and special letters by table; orders that are not known leave what they stand before.
"""

import re
import unicodedata

_ACCENTS = {
    **dict(zip("`'^~=.\"", "\u0300\u0301\u0302\u0303\u0304\u0307\u0308", strict=True)),
    **dict(zip("urHvdbck", "\u0306\u030a\u030b\u030c\u0323\u0331\u0327\u0328", strict=True)),
}
_NAMED = """
    ss ß SS SS ae æ AE Æ oe œ OE Œ o ø O Ø l ł L Ł aa å AA Å i i j j dh ð DH Ð th þ TH Þ dj đ DJ Đ S § P ¶ slash /
    textbackslash \\ textasciitilde ~ textasciicircum ^ textbraceleft { textbraceright } textbar | textless <
    textgreater > ldots … dots … textellipsis … textendash – textemdash — textquotesingle ' textquotedbl "
    textquoteleft ‘ textquoteright ’ textquotedblleft “ textquotedblright ” textdegree ° pounds £ texteuro € euro €
    copyright © textregistered ®
"""
_LETTERS = dict(zip(_NAMED.split()[::2], _NAMED.split()[1::2], strict=True))
_JOINED = {"---": "—", "--": "–", "``": "“", "''": "”", "?`": "¿", "!`": "¡", "~": "\u00a0"}
_TOKEN = re.compile(
    r"""
      \\ (?P<word> [A-Za-z]+ ) [ \t\n]* (?: \{\} )?
    | \\ (?P<sign> . )
    | (?P<joined> --- | -- | `` | '' | [?!]` | ~ )
    | (?P<brace> [{}] )
    | (?P<plain> [^\\{}~`'?!-]+ | . )
    """,
    re.VERBOSE | re.DOTALL,
)


def unescaped(text: str) -> str:
    """The text as it is read; never raises, and takes time by its length."""
    if not set(text) & set("\\{}~-`'?!"):
        return text
    parts: list[str] = []
    accents: list[str] = []
    for match in _TOKEN.finditer(text):
        accent = _ACCENTS.get(match["word"] or match["sign"] or "")
        if accent is not None:
            accents.append(accent)
            continue
        part = _part(match)
        if accents and part.strip():
            letter = unicodedata.normalize("NFC", part[0] + "".join(reversed(accents)))
            part = letter + part[1:]
            accents.clear()
        parts.append(part)
    return "".join(parts)  # what stands there without accents of TeX stays as it is, composed or not


def _part(match: re.Match[str]) -> str:
    word, sign = match["word"], match["sign"]
    if word:
        return _LETTERS.get(word, "")
    if sign:
        return " " if sign in " \n\t\\" else "" if sign in "-/,;:()[]" else sign
    if match["joined"]:
        return _JOINED[match["joined"]]
    return "" if match["brace"] else match["plain"]
