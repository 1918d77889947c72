"""The marks that the numbers of a text are written with: a source is seldom in the language of the screen."""

import re

import msgspec

from models.text.display import Display

_FARTHEST = 100_000
"""How far into a text its numbers are looked at, in code points."""

_SCALE = (
    r"(?=\s?(?:%|(?:percent|per\ cent|million|billion|thousand|trillion|mn|bn|m|k"
    r"|prozent|millionen|milliarden?|tausend|mio|mrd|tsd|відсот\w+|мільйон\w*|мільярд\w*|тисяч\w*|млн|млрд|тис)\b))"
)
_FREE = r"(?<![\w.,])"
_POINT = re.compile(rf"{_FREE}(?:[1-9]\d{{0,2}}(?:,\d{{3}})+(?![,.]?\d)|\d[\d,]*\.\d+{_SCALE})", re.IGNORECASE)
_COMMA = re.compile(rf"{_FREE}(?:[1-9]\d{{0,2}}(?:\.\d{{3}})+(?![,.]?\d)|\d[\d.]*,\d+{_SCALE})", re.IGNORECASE)


def as_written(text: str, display: Display) -> Display:
    """The display with the marks of a text: "350,000" and "1.2 million", or "350.000" and "1,2 Mio.".

    The more frequent ones count. The display itself where the text does not say.
    """
    seen = text[:_FARTHEST]
    points, commas = (len(pattern.findall(seen)) for pattern in (_POINT, _COMMA))
    if points == commas:
        return display
    group, decimal = (",", ".") if points > commas else (".", ",")
    if display.decimal == decimal:
        return display
    return msgspec.structs.replace(display, group=group, decimal=decimal)
