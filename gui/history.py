"""The steps that can be undone, as a list."""

from PySide6.QtGui import QUndoStack
from PySide6.QtWidgets import QUndoView, QWidget


class History(QUndoView):
    """Names every step since the file was opened; choosing one goes back to it."""

    def __init__(self, steps: QUndoStack, parent: QWidget) -> None:
        super().__init__(steps, parent)
        self.setObjectName("history_view")
        self.setUniformItemSizes(True)  # else every step costs more the more there are
        self.setEmptyLabel(self.tr("As opened"))
