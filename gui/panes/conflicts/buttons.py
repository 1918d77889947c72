"""The ways to settle a conflict."""

from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QGridLayout, QPushButton, QWidget

from models.merging.settle import Choice

_SPACE = 8

_BASE = 2
"""The place of what was before, among the buttons."""


class SettleButtons(QWidget):
    """Take a side, or leave the record as it is; the keys work wherever the focus is in ``pane``."""

    taken = Signal(object)
    """A Choice."""

    left = Signal()

    def __init__(self, pane: QWidget) -> None:
        super().__init__()
        self._columns = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(2 * _SPACE, _SPACE, 2 * _SPACE, _SPACE)
        self._grid.setSpacing(_SPACE)
        self._buttons = [
            self._button("settle_mine", self.tr("Take mine"), "Alt+1", pane),
            self._button("settle_theirs", self.tr("Take theirs"), "Alt+2", pane),
            self._button("settle_base", self.tr("Take what was before"), "Alt+3", pane),
            self._button("settle_dismiss", self.tr("Leave as it is"), "Alt+4", pane),
        ]
        for button, choice in zip(self._buttons, (Choice.MINE, Choice.THEIRS, Choice.BASE), strict=False):
            button.clicked.connect(partial(self.taken.emit, choice))
        self._buttons[-1].clicked.connect(self.left)
        self._arrange(len(self._buttons))

    def allow_base(self, allowed: bool) -> None:
        """Offer what was before, or not where nothing was."""
        self._buttons[_BASE].setEnabled(allowed)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Wide enough for one button."""
        return QSize(self._room(1), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: D102
        super().resizeEvent(event)
        self._arrange(next(columns for columns in (4, 2, 1) if columns == 1 or self._room(columns) <= self.width()))

    def _room(self, columns: int) -> int:
        """How wide so many columns are."""
        widths = [button.sizeHint().width() for button in self._buttons]
        needed = sum(widths) if columns == len(widths) else columns * max(widths)
        return needed + (columns - 1) * _SPACE + 4 * _SPACE

    def _arrange(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for place, button in enumerate(self._buttons):
            self._grid.addWidget(button, place // columns, place % columns)
        for column in range(len(self._buttons) + 1):
            self._grid.setColumnStretch(column, 1 if column == columns == len(self._buttons) else 0)

    def _button(self, name: str, text: str, keys: str, pane: QWidget) -> QPushButton:
        button = QPushButton(text)
        button.setObjectName(name)
        button.setAutoDefault(True)  # Enter presses it, in a window too
        sequence = QKeySequence(keys)
        button.setToolTip(f"{text} ({sequence.toString(QKeySequence.SequenceFormat.NativeText)})")
        shortcut = QShortcut(sequence, pane, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(button.click)
        return button
