"""The steps that can be undone, as a list."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QUndoStack
from PySide6.QtWidgets import QUndoView, QWidget

MOST_WRAPPED = 200
"""So many steps can be of several lines each: every further step lays all of them out anew."""


class History(QUndoView):
    """Names every step since the file was opened; choosing one goes back to it."""

    def __init__(self, steps: QUndoStack, parent: QWidget) -> None:
        super().__init__(steps, parent)
        self.setObjectName("history_view")
        self.setAccessibleName(self.tr("History"))
        self.setResizeMode(QUndoView.ResizeMode.Adjust)
        steps.indexChanged.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        self._name_first()
        self._wrap(self.model().rowCount() <= MOST_WRAPPED)

    def _wrap(self, wrapped: bool) -> None:
        """Show long names on several lines; else each has one, and a bar leads to its end."""
        bars = Qt.ScrollBarPolicy
        self.setUniformItemSizes(not wrapped)
        self.setWordWrap(wrapped)
        self.setHorizontalScrollBarPolicy(bars.ScrollBarAlwaysOff if wrapped else bars.ScrollBarAsNeeded)

    def _name_first(self) -> None:
        """While there is no step, the first line says what will stand here."""
        opened = self.tr("As opened")
        will_come = self.tr("As opened. Each change will stand here; choose one to go back to it.")
        label = opened if self.model().rowCount() > 1 else will_come
        if label != self.emptyLabel():
            self.setEmptyLabel(label)
