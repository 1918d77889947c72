"""Numbers and figures in cells, read in the style that was chosen; what the style does not allow is refused."""

import re

from models.claims.errors import ClaimsError
from models.claims.figure import LARGEST, Bound, Figure
from models.sheets.mapping import NumberStyle
from models.sheets.sheet import Cell, Fault, shown
from models.text.display import ENGLISH, Display
from models.text.figure_reading import read_figure

_SPACES = " \u00a0\u2009\u202f"
_MARKS = {
    NumberStyle.PLAIN: ("", "."),
    NumberStyle.COMMA_POINT: (",", "."),
    NumberStyle.POINT_COMMA: (".", ","),
    NumberStyle.SPACE_COMMA: (_SPACES, ","),
    NumberStyle.APOSTROPHE_POINT: ("'’", "."),
}
"""What may stand between thousands, and before a fraction."""

_DISPLAYS = {
    style: Display(group=group[:1], decimal=decimal, months=ENGLISH.months)
    for style, (group, decimal) in _MARKS.items()
}
_MARK = re.compile(rf"(?<=[0-9])[.,'’{_SPACES}](?=[0-9])")
_ZEROS = {
    style: re.compile(rf"([0-9]+){re.escape(decimal)}(?:0{{1,2}}|(?<=[0-9]{{4}}{re.escape(decimal)})000|0{{4,}})")
    for style, (_, decimal) in _MARKS.items()
}
"""Whole numbers with a fraction of noughts; three of them may be thousands, unless more digits stand before."""

_GROUPED = {
    style: re.compile(rf"[0-9]{{1,3}}(?:([{group}])[0-9]{{3}})(?:\1[0-9]{{3}})*")
    for style, (group, _) in _MARKS.items()
    if group
}
_TWICE = {
    style: re.compile(rf"[0-9]{re.escape(decimal)}[0-9]+{re.escape(decimal)}[0-9]")
    for style, (_, decimal) in _MARKS.items()
}
"""A mark of fractions that stands in one number twice sets thousands apart, whatever the style says."""

_FRACTION = re.compile(r"(?<![0-9.,])[0-9]+[.,][0-9]+(?![0-9.,])")

_NOT_DIGITS = re.compile("[^0-9]")


def read_number(cell: Cell, style: NumberStyle | None) -> int:
    """The whole number in a cell that is not empty; ClaimsError where it is none."""
    number = plain_number(cell, style)
    if number is not None:
        return number
    figure = read_figure_cell(cell, style)
    if figure.bound is not Bound.EXACT or figure.low is None:
        raise ClaimsError(
            "“{0}” is no number alone: map its column to the figure, or its words to a bound.", shown(cell)
        )
    return figure.low


def read_figure_cell(cell: Cell, style: NumberStyle | None) -> Figure:
    """The figure in a cell that is not empty, as people write it; ClaimsError where it is none."""
    number = plain_number(cell, style)
    if number is not None:
        return Figure(bound=Bound.EXACT, low=number, high=number)
    text = str(cell)
    _check_marks(text, style)
    return read_figure(text, _DISPLAYS[style] if style else ENGLISH)


def plain_number(cell: Cell, style: NumberStyle | None) -> int | None:
    """The number in a cell that holds nothing else; None for other text; ClaimsError where it cannot be a figure."""
    if isinstance(cell, str):
        return _in_digits(cell.strip(), style)
    if isinstance(cell, Fault):
        raise ClaimsError("The formula of the cell failed ({0}): mend it in the table.", cell.text)
    if isinstance(cell, bool) or not isinstance(cell, int | float):
        raise ClaimsError("“{0}” is no number.", shown(cell))
    return _typed(cell)


def _in_digits(text: str, style: NumberStyle | None) -> int | None:
    if text.isascii() and text.isdigit():
        digits = text
    elif style and style in _GROUPED and _GROUPED[style].fullmatch(text):
        digits = _NOT_DIGITS.sub("", text)
    elif style and (match := _ZEROS[style].fullmatch(text)):
        digits = match[1]
    else:
        return None
    if len(digits) > 40:
        raise ClaimsError("“{0}…” is too large: a figure goes up to {1}.", text[:40], LARGEST)
    return _checked(int(digits))


def _typed(number: int | float) -> int:
    if isinstance(number, float) and not number.is_integer():
        raise ClaimsError("“{0}” is not a whole number: people and things are counted whole.", number)
    return _checked(int(number))


def _checked(number: int) -> int:
    if number < 0:
        raise ClaimsError("“{0}” is below zero: nothing is counted below 0.", number)
    if number > LARGEST:
        raise ClaimsError("“{0}” is too large: a figure goes up to {1}.", number, LARGEST)
    return number


def _unstyled(text: str) -> ClaimsError:
    """What is said of marks within a number before a style is chosen, which only some of them need."""
    if any(_is_read(text, style) for style in NumberStyle):
        return ClaimsError("“{0}” can be read in several ways: choose how numbers are written.", text)
    if _FRACTION.search(text):
        return ClaimsError("“{0}” is not a whole number: people and things are counted whole.", text)
    return ClaimsError("“{0}” is not a number, however numbers are written.", text)


def _is_read(text: str, style: NumberStyle) -> bool:
    try:
        read_figure_cell(text, style)
    except ClaimsError:
        return False
    return True


def _check_marks(text: str, style: NumberStyle | None) -> None:
    """Refuse marks within a number that the style does not have; without a style, any."""
    marks = set(_MARK.findall(text))
    if style is None:
        if marks:
            raise _unstyled(text)
        return
    allowed = set("".join(_MARKS[style]))
    if marks - allowed or _TWICE[style].search(text):
        raise ClaimsError("“{0}” is not written like “{1}”: choose the style that the table has.", text, style)
