"""The steps that can be undone, as a list."""

from PySide6.QtCore import SIGNAL, SLOT, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPalette
from PySide6.QtWidgets import QFrame, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QUndoView, QWidget

from gui.commands import ChangeStack
from gui.looks.contrast import blend
from gui.looks.rows import row_height

MOST_WRAPPED = 200
"""So many steps can be of several lines each: every further step lays all of them out anew."""

_PADDING = 8
_BAR = 3
"""Pixels beside a step's name, and of the bar before the step that the file stands at."""

_FAINT = 0.08

Index = QModelIndex | QPersistentModelIndex


class History(QUndoView):
    """Names every step since the file was opened; choosing one goes back to it."""

    def __init__(self, steps: ChangeStack, parent: QWidget) -> None:
        super().__init__(steps, parent)
        self.setObjectName("history_view")
        self.setAccessibleName(self.tr("History"))
        self.setResizeMode(QUndoView.ResizeMode.Adjust)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setItemDelegate(_StepDelegate(self))
        steps.indexChanged.connect(self._follow)
        self._choose_ourselves()
        self._follow()

    def _follow(self) -> None:
        self._name_first()
        self._wrap(self.model().rowCount() <= MOST_WRAPPED)

    def _choose_ourselves(self) -> None:
        """Have what is chosen go through `ChangeStack.go_to`: Qt takes large steps while the window stands still."""
        chosen = self.selectionModel()
        took = (
            SIGNAL("currentChanged(QModelIndex,QModelIndex)"),
            self.model(),
            SLOT("setStackCurrentIndex(QModelIndex)"),
        )
        if QObject.disconnect(chosen, *took):
            chosen.currentChanged.connect(self._go_to)

    def _go_to(self, step: QModelIndex) -> None:
        steps = self.stack()  # none once it goes, which tells so by another choice
        if isinstance(steps, ChangeStack) and step.isValid() and step.row() != steps.index():
            steps.go_to(step.row())
            self.setCurrentIndex(self.model().index(steps.index(), 0))  # where it was given up, that is another

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


class _StepDelegate(QStyledItemDelegate):
    """Paints the step that the file stands at on a ground of its own, and muted what was undone."""

    def __init__(self, view: History) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Room for the name, and above and below it as in a row of a table."""
        inner = QStyleOptionViewItem(option)
        inner.rect = option.rect.adjusted(_PADDING, 0, -_PADDING, 0)
        size = super().sizeHint(inner, index)
        return QSize(size.width() + 2 * _PADDING, size.height() + self._spacing(option))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """A name; the bar is in the accent where keys move it."""
        if option.state & QStyle.StateFlag.State_Selected:
            self._paint_ground(painter, option)
        inner = QStyleOptionViewItem(option)
        inner.rect = option.rect.adjusted(_PADDING, 0, -_PADDING, 0)
        inner.state &= ~(QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_HasFocus)
        if index.row() > self._view.stack().index():
            inner.palette.setColor(QPalette.ColorRole.Text, option.palette.color(QPalette.ColorRole.PlaceholderText))
        super().paint(painter, inner, index)

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        roles, rect = QPalette.ColorRole, option.rect
        text, base, accent = (option.palette.color(role) for role in (roles.Text, roles.Base, roles.Accent))
        bar: QColor = accent if self._view.hasFocus() else blend(accent, base, 0.5)
        painter.fillRect(rect, blend(base, text, _FAINT))
        painter.fillRect(QRect(rect.left(), rect.top(), _BAR, rect.height()), bar)

    @staticmethod
    def _spacing(option: QStyleOptionViewItem) -> int:
        return row_height(option.fontMetrics) - option.fontMetrics.height()
