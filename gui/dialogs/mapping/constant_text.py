"""Constants of a mapping as a person sees and types them; kept are they as a claim file writes values."""

from models.claims.edtf import DateError
from models.claims.errors import ClaimsError
from models.claims.figure import Bound
from models.sheets.mapping import DATES, Target
from models.text.date_text import read_date, show_date
from models.text.display import ENGLISH, Display
from models.text.figure_reading import read_figure
from models.text.figure_text import show_figure

_ENDS = (Target.LOW, Target.HIGH, Target.BEST)


def show_constant(target: Target, value: str, display: Display) -> str:
    """The constant in the user's way of writing; as it is where it cannot be read."""
    try:
        if target in DATES and value:
            return show_date(value, display)
        if target in (*_ENDS, Target.FIGURE) and value:
            return show_figure(read_figure(value, ENGLISH), display)
    except (ClaimsError, DateError):
        return value
    return value


def read_constant(target: Target, text: str, display: Display) -> str:
    """The constant that was typed; ClaimsError where the field cannot hold it."""
    text = " ".join(text.split())
    if target in DATES:
        return read_date(text, display)
    if not text or target not in (*_ENDS, Target.FIGURE):
        return text
    figure = read_figure(text, display)
    if target is Target.FIGURE:
        return show_figure(figure, ENGLISH)
    if figure.bound is not Bound.EXACT:
        raise ClaimsError("“{0}” is no number alone: write one, as in {1}.", text, display.number(43000))
    return str(figure.low)
