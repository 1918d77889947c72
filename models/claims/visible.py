"""Characters that do not show, made visible: ⟨U+202E⟩ for a sign that turns the direction of what follows.

For the eye only: what is stored, copied and edited stays as it is. Shown are controls, signs of direction, characters
without width, blanks that are letters to the machine, tags, halves of characters and noncharacters.

Some of them are part of how a name is spelt, and then stay: a joiner or non-joiner where it changes the shape of
letters (behind a virama in the scripts of India; a non-joiner between two Arabic letters of which the first would join
the second), a joiner between emoji, the sign behind an emoji that colours it, and the tags of a flag. Anywhere else
they would let two names look the same that are not. Spaces of any width are spaces, and stay.
"""

import re

_ARABIC = "\u0620-\u064a\u066e-\u06d3\u06d5\u06ee\u06ef\u06fa-\u06ff\u0750-\u077f"
_NOT_JOINING = (
    "\u0621-\u0625\u0627\u0629\u062f-\u0632\u0640\u0648\u0671-\u0677\u0688-\u0699\u06c0\u06c3-\u06cb\u06cd\u06cf"
    "\u06d2-\u06d5\u06dd-\u06de\u06e9\u06ee\u06ef\u0759-\u075b\u076b\u076c\u0771\u0773\u0774\u0778\u0779"
)
"""Arabic letters that join no letter behind them, so that a non-joiner there changes nothing."""

_VIRAMA = "\u094d\u09cd\u0a4d\u0acd\u0b4d\u0bcd\u0c4d\u0ccd\u0d3b\u0d3c\u0d4d\u0dca\u1039\u17d2"
_INDIC = "\u0900-\u0963\u0971-\u0dff\u1000-\u109f\u1780-\u17d3"
_EMOJI = (
    "\u00a9\u00ae\u203c\u2049\u2122\u2139\u2190-\u21ff\u2300-\u23ff\u2460-\u24ff\u25a0-\u27bf\u2900-\u297f\u2b00-\u2bff"
    "\u3030\u303d\u3297\u3299\U0001f000-\U0001faff"
)
_SPELLING = (
    rf"(?<=[{_VIRAMA}])[\u200c\u200d](?=[{_INDIC}])",
    rf"(?<=[{_ARABIC}])(?<![{_NOT_JOINING}])\u200c(?=[{_ARABIC}])",
    rf"(?<=[{_EMOJI}\ufe0f])\u200d(?=[{_EMOJI}])",
    rf"(?<=[{_EMOJI}])[\ufe0e\ufe0f](?![\ufe0e\ufe0f])",
    r"(?<=[0-9#*])\ufe0f(?=\u20e3)",
    r"(?<=\U0001f3f4)[\U000e0030-\U000e0039\U000e0061-\U000e007a]{3,6}\U000e007f",
)
"""Where such characters are part of how a text is spelt."""

_SIGNS = (
    "\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f"
    "\u2028-\u202e\u2060-\u206f\u2800\u3164\ud800-\udfff\ufdd0-\ufdef\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb\ufffe\uffff"
    "\U00013430-\U0001343f\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e0fff"
    + "".join(f"{chr(plane << 16 | 0xFFFE)}{chr(plane << 16 | 0xFFFF)}" for plane in range(1, 17))
)
_LINE_ENDS = "\t\n\r"

LONGEST = 400
"""How many characters a sentence has at most."""

_LONGEST_NAME = 80
_BLANKS = re.compile("[ \t\r\n]+")
_QUOTATION = re.compile(f"([“„«])([^“”„«»]{{{_LONGEST_NAME + 1},}})([”“»])")

_ANY = re.compile(f"[{_LINE_ENDS}{_SIGNS}]")
_IN_LINE = f"{'|'.join(_SPELLING)}|([{_LINE_ENDS}{_SIGNS}])"
_IN_LINES = rf"{'|'.join(_SPELLING)}|\r\n|([\r{_SIGNS}])"
"""Compiled, which takes a while, by the first text that they are needed for; `re` keeps them."""


def visible(text: str) -> str:
    """A name, or another text of one line, with a mark such as ⟨U+200B⟩ for each character that does not show."""
    return re.sub(_IN_LINE, _shown, text) if _has_any(text) else text


def visible_lines(text: str) -> str:
    """The same for a text of several lines, whose line ends and tabs stay."""
    return re.sub(_IN_LINES, _shown, text) if _has_any(text) else text


def sentence(text: str) -> str:
    """A sentence that quotes from a file, as one line that is fit to be read: long quotations lose their middle."""
    shown = visible(_in_line(_without_middle(_quoting_less(text), 4 * LONGEST)))
    return _without_middle(_quoting_less(shown), LONGEST)


def in_short(text: str, longest: int = LONGEST) -> str:
    """A text as one line of so many characters at most, without its middle where it has more; visible."""
    return _without_middle(visible(_in_line(_without_middle(text, longest))), longest)


def _quoting_less(text: str) -> str:
    if len(text) <= LONGEST:
        return text
    return _QUOTATION.sub(lambda match: f"{match[1]}{_without_middle(match[2], _LONGEST_NAME)}{match[3]}", text)


def _in_line(text: str) -> str:
    """Blanks and line ends as one space each; hard spaces, as between thousands, stay."""
    return _BLANKS.sub(" ", text).strip(" ")


def _without_middle(text: str, longest: int) -> str:
    half = longest // 2
    return text if len(text) <= longest else f"{text[: longest - half - 1]}…{text[-half:]}"


def _has_any(text: str) -> bool:
    """Whether there is anything to look at; a table asks for cells by the thousand, nearly all of them plain."""
    return not (text.isascii() and text.isprintable()) and _ANY.search(text) is not None


def _shown(match: re.Match[str]) -> str:
    sign = match[1]
    return match[0] if sign is None else f"⟨U+{ord(sign):04X}⟩"
