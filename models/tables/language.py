"""The language of the screen: templates of the models, said by the translators that are installed in Qt."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QCoreApplication

from models.claims.errors import ClaimsError
from models.claims.saying import English, Spoken
from models.text.date_text import show_date
from models.text.display import ENGLISH, Display

CONTEXT = "Words"
"""Where translators find the templates."""


class _Screen(English):
    """What is shown: in Qt's language, with numbers and days as the user wants them."""

    def __init__(self) -> None:
        self.display: Display = ENGLISH

    def __call__(self, text: str, several: str = "", number: int = 1, /) -> str:
        if not several:
            return QCoreApplication.translate(CONTEXT, text)
        found = QCoreApplication.translate(CONTEXT, several, None, number)
        return super().__call__(text, several, number) if found == several else found

    def number(self, number: float, /) -> str:
        return self.display.number(number)

    def day(self, day: date, /) -> str:
        return show_date(day.isoformat(), self.display)


say = _Screen()
"""Says a template in the language of the screen; of two, in the form that the number asks for there."""


def write_as(display: Display) -> None:
    """Write numbers and days in what is said as they are written elsewhere on the screen."""
    say.display = display


def said(of: Spoken | Exception | str) -> str:
    """Why something was refused, or what else has words, in the language of the screen; a sentence as it is."""
    return of.said(say) if isinstance(of, Spoken) else str(of)


def why_not(attempt: Callable[[], object]) -> str:
    """Why something is refused that is tried here, as a sentence in the language of the screen; "" where it is not."""
    try:
        attempt()
    except ClaimsError as error:
        return said(error)
    return ""
