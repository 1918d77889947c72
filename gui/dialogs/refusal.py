"""Why a verb of the editor was refused."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from shiboken6 import isValid

from gui.editor import Editor


def refusal(editor: Editor, verb: Callable[[], bool]) -> str:
    """Do a verb and return why it was refused; "" where it was done.

    A field that has the focus while its window dies is left after the editor is gone: then there is nothing to do.
    """
    if not isValid(editor):
        return ""
    reasons: list[str] = []
    connection = editor.refused.connect(reasons.append)
    try:
        done = verb()
    finally:
        QObject.disconnect(connection)
    return "" if done else " ".join(reasons)
