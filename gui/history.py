"""The steps that can be undone, as a list."""

from PySide6.QtGui import QUndoStack
from PySide6.QtWidgets import QUndoView, QWidget


class History(QUndoView):
    """Names every step since the file was opened; choosing one goes back to it."""

    def __init__(self, steps: QUndoStack, parent: QWidget) -> None:
        super().__init__(steps, parent)
        self.setObjectName("history_view")
        self.setAccessibleName(self.tr("History"))
        self.setUniformItemSizes(True)  # else every step costs more the more there are
        steps.indexChanged.connect(self._name_first)
        self._name_first()

    def _name_first(self) -> None:
        """While there is no step, the first line says what will stand here."""
        opened = self.tr("As opened")
        will_come = self.tr("As opened. Each change will stand here; choose one to go back to it.")
        label = opened if self.model().rowCount() > 1 else will_come
        if label != self.emptyLabel():
            self.setEmptyLabel(label)
