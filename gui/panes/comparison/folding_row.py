"""A line of controls of which the last go into a menu where there is no room."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QWidget

from gui.panes.comparison.menus import MenuButton

_SPACE = 8


class FoldingRow(QWidget):
    """Controls that always stay, one of which takes what room is left, and buttons that fold away one by one.

    What has folded away stands in the menu at the end, which holds other menus too.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fixed: list[QWidget] = []
        self._buttons: list[tuple[QToolButton, QAction]] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(_SPACE, 4, _SPACE, 4)
        self._row.setSpacing(_SPACE)
        self.more = QMenu(self.tr("More"), self)
        self.more.setToolTipsVisible(True)  # as on the buttons: also why something is not to be had
        self.more.aboutToShow.connect(self._fill)
        self.more_button = MenuButton("comparison_more", self.more, self.tr("More"), self)
        self.more_button.setText("⋯")
        self._line = QAction(self)
        self._line.setSeparator(True)
        self._always: list[QMenu] = []

    def add_fixed(self, widget: QWidget, stretch: int = 0) -> None:
        """A control that stays."""
        self._fixed.append(widget)
        self._row.addWidget(widget, stretch)

    def add_folding(self, button: QToolButton, action: QAction) -> None:
        """A button that may fold away; ``action`` stands for it in the menu. The first added stays the longest."""
        self._buttons.append((button, action))
        self._row.addWidget(button)

    def add_menu(self, menu: QMenu) -> None:
        """A menu that only the last button leads to."""
        self._always.append(menu)

    def finish(self) -> None:
        """Put the last button behind all others."""
        self._row.addWidget(self.more_button)

    @property
    def tab_order(self) -> tuple[QWidget, ...]:
        """The controls from left to right."""
        return (*self._fixed, *(button for button, _ in self._buttons), self.more_button)

    def folded(self) -> list[QAction]:
        """What has gone into the menu."""
        return [action for button, action in self._buttons if button.isHidden()]

    def fit(self) -> None:
        """Show as many buttons as there is room for."""
        parts = [*self._fixed, self.more_button]
        room = self.width() - sum(part.sizeHint().width() for part in parts) - _SPACE * (len(parts) + 1)
        for button, _ in self._buttons:
            need = button.sizeHint().width() + _SPACE
            button.setVisible(room >= need)
            room = room - need if room >= need else -1

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Room for what always stays, as narrow as it may be."""
        parts = [*self._fixed, self.more_button]
        least = (part.minimumWidth() or part.minimumSizeHint().width() for part in parts)
        return QSize(sum(least) + _SPACE * (len(parts) + 1), super().sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: D102
        super().resizeEvent(event)
        self.fit()

    def _fill(self) -> None:
        for action in self.more.actions():
            self.more.removeAction(action)  # PySide takes all that QMenu.clear() lets go for deleted
        folded = self.folded()
        self.more.addActions([*folded, *([self._line] if folded else [])])
        for menu in self._always:
            self.more.addMenu(menu)


def flat(button: QToolButton) -> QToolButton:
    """A button of words without a frame, which Tab reaches."""
    button.setAutoRaise(True)
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return button
