"""Why a verb of the editor was refused."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from gui.editor import Editor


def refusal(editor: Editor, verb: Callable[[], bool]) -> str:
    """Do a verb and return why it was refused; "" where it was done."""
    reasons: list[str] = []
    connection = editor.refused.connect(reasons.append)
    try:
        done = verb()
    finally:
        QObject.disconnect(connection)
    return "" if done else " ".join(reasons)
