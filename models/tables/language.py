"""The language of the screen: templates of the models, said by the translators that are installed in Qt."""

from PySide6.QtCore import QCoreApplication

from models.claims.errors import ClaimsError
from models.claims.saying import english

CONTEXT = "Words"
"""Where translators find the templates."""


def say(text: str, several: str = "", number: int = 1, /) -> str:
    """A template in the language of the screen; of two, in the form that the number asks for there."""
    if not several:
        return QCoreApplication.translate(CONTEXT, text)
    found = QCoreApplication.translate(CONTEXT, several, None, number)
    return english(text, several, number) if found == several else found


def said(error: Exception | str) -> str:
    """Why something was refused, in the language of the screen; a sentence as it is."""
    return error.said(say) if isinstance(error, ClaimsError) else str(error)
