"""The page of the assumptions: a switch each, what would follow, and what is missing."""

from collections.abc import Iterator

from PySide6.QtCore import QModelIndex, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QStyle,
    QStyleOption,
    QToolButton,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from gui.looks.plain_tip import Index
from gui.looks.theme import Theme
from gui.panes.comparison.assumption_delegate import AssumptionDelegate
from gui.panes.comparison.folding_row import flat
from gui.panes.comparison.side_page import SidePage
from models.comparison.assumption import Assume, Assumption
from models.comparison.comparison import Comparison
from models.comparison.wording import Wording
from models.tables.assumption_tree import AssumptionTree, Part, TreeRole

_SWITCHING = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)

_EDGE = 4
"""Pixels around the buttons."""

_LEAST_LINES = 3
"""Lines of text that are in sight, however low it is."""

_CURRENT = 3
"""Pixels of the bar before the current row."""


class AssumptionView(QTreeView):
    """Rows with a switch, offers with a link; Space and Enter do what a click does."""

    def __init__(self, tree: AssumptionTree, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("assumption_tree")
        self.setAccessibleName(self.tr("Assumptions"))
        self._tree = tree
        self._open = {"offers", "missing"}
        self._current = ""
        self._down = 0
        self.delegate_ = AssumptionDelegate(self)
        self.setModel(tree)
        self.setItemDelegate(self.delegate_)
        self.setHeaderHidden(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setIndentation(16)
        self.setUniformRowHeights(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._wrap_again = QTimer(self, singleShot=True, interval=0)
        self._wrap_again.timeout.connect(self.scheduleDelayedItemsLayout)
        tree.modelAboutToBeReset.connect(self._remember)
        tree.modelReset.connect(self._restore)
        self.expanded.connect(lambda index: self._open.add(self._key(index)))
        self.collapsed.connect(lambda index: self._open.discard(self._key(index)))

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self.delegate_.set_theme(theme)
        self.viewport().update()

    def drawBranches(self, painter: QPainter, rect: QRect, index: Index) -> None:  # noqa: N802
        """The ground of the row, a narrow bar where keys move it, and the arrow of one that can be folded."""
        is_current = self.selectionModel().isSelected(index)
        painter.fillRect(rect, QColor(self.delegate_.ground(is_chosen=is_current)))
        if is_current and self.hasFocus():
            painter.fillRect(
                QRect(0, rect.top(), _CURRENT, rect.height()), self.palette().color(QPalette.ColorRole.Accent)
            )
        if not index.model().hasChildren(index):
            return
        arrow = QStyleOption()
        arrow.initFrom(self)
        height = self.delegate_.first_line(index)
        arrow.rect = QRect(rect.right() - self.indentation() + 1, rect.top(), self.indentation(), height)
        opened = QStyle.StateFlag.State_Open if self.isExpanded(index) else QStyle.StateFlag.State_None
        arrow.state = QStyle.StateFlag.State_Children | QStyle.StateFlag.State_Enabled | opened
        self.style().drawPrimitive(QStyle.PrimitiveElement.PE_IndicatorBranch, arrow, painter, self)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102
        if event.key() in _SWITCHING and self.currentIndex().isValid():
            self._do(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Follow the link of an offer."""
        where = event.position().toPoint()
        index = self.indexAt(where)
        is_offer = index.isValid() and index.data(TreeRole.PART) == Part.OFFER
        super().mouseReleaseEvent(event)
        is_left = event.button() == Qt.MouseButton.LeftButton
        if is_offer and is_left and self.delegate_.link_rect(self.visualRect(index), index).contains(where):
            self._tree.take(index)

    def full_height(self) -> int:
        """How high it must be to show every row that is not folded away, in pixels."""
        height, index = 0, self.model().index(0, 0)
        while index.isValid():
            height += self.sizeHintForIndex(index).height()  # the row may not be wrapped anew yet
            index = self.indexBelow(index)
        return height

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Few lines: the rest scrolls."""
        return QSize(super().minimumSizeHint().width(), _LEAST_LINES * self.fontMetrics().lineSpacing())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap the rows anew."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._wrap_again.start()

    def _do(self, index: QModelIndex) -> None:
        if index.data(TreeRole.PART) == Part.SWITCH:
            self._tree.setData(index, None, Qt.ItemDataRole.CheckStateRole)
        elif index.data(TreeRole.PART) == Part.OFFER:
            self._tree.take(index)
        else:
            self.setExpanded(index, not self.isExpanded(index))

    def _remember(self) -> None:
        self._current = self._key(self.currentIndex())
        self._down = self.verticalScrollBar().value()

    def _restore(self) -> None:
        """Rows that were open are again, and the current one is where it was."""
        for index in self._all():
            if self._key(index) in self._open:
                self.expand(index)
            if self._current and self._key(index) == self._current:
                self.setCurrentIndex(index)
        self.verticalScrollBar().setValue(self._down)

    def _all(self) -> Iterator[QModelIndex]:
        for row in range(self._tree.rowCount()):
            above = self._tree.index(row, 0)
            yield above
            yield from (self._tree.index(n, 0, above) for n in range(self._tree.rowCount(above)))

    @staticmethod
    def _key(index: QModelIndex) -> str:
        return str(index.data(TreeRole.KEY) or "")


class AssumptionPage(SidePage):
    """Assumptions with their switches; whatever was a ratio of the user's own stays at hand when it is off."""

    switched = Signal(object, bool)
    """A frozenset of assumptions that are to be on (True) or off."""

    ratio_wanted = Signal()
    all_off_wanted = Signal()
    counted = Signal(int, int)
    """How many are on, and how many there are."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("assumption_page")
        self._ratios: dict[Assumption, None] = {}
        self.tree = AssumptionTree(self)
        self.view = AssumptionView(self.tree, self)
        self._none = QLabel(self.tr("No assumption would change anything that is shown."), self)
        self._none.setWordWrap(True)
        self._none.setContentsMargins(8, 8, 8, 8)
        self._none.setForegroundRole(self.palette().ColorRole.PlaceholderText)
        self.ratio = self._button("ratio", self.tr("Add a casualty rati&o…"))
        self.all_off = self._button("all_off", self.tr("S&witch all off"))
        self._buttons = QHBoxLayout()
        self._lay_out()
        self.tree.switched.connect(self.switched)
        self.ratio.clicked.connect(self.ratio_wanted)
        self.all_off.clicked.connect(self.all_off_wanted)

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self.view.set_theme(theme)

    def forget(self) -> None:
        """Another file: its own ratios."""
        self._ratios.clear()

    def show_answer(self, comparison: Comparison | None, wording: Wording) -> None:
        """Show what a comparison assumes, and could."""
        on = comparison.question.assumptions if comparison else frozenset()
        self._ratios |= dict.fromkeys(one for one in sorted(on) if one.assume is Assume.RATIO)
        self.tree.show(comparison, wording, self._ratios)
        is_empty = not self.tree.rowCount()
        self._none.setVisible(is_empty)
        self.view.setVisible(not is_empty)
        self.all_off.setEnabled(bool(on))
        self.counted.emit(*self.tree.counts())

    def wished_height(self) -> int:
        """Room for every row, or the sentence that there is none, and for the buttons, in pixels."""
        rows = self.view.full_height() or self._none.heightForWidth(self.width())
        return rows + self._buttons.sizeHint().height()

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """As narrow as its buttons one above the other."""
        least, buttons = super().minimumSizeHint(), (self.ratio, self.all_off)
        return QSize(max(button.sizeHint().width() for button in buttons) + 2 * _EDGE, least.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the buttons beside each other where there is room."""
        super().resizeEvent(event)
        beside = sum(button.sizeHint().width() for button in (self.ratio, self.all_off)) + 3 * _EDGE
        ways = QBoxLayout.Direction
        self._buttons.setDirection(ways.LeftToRight if beside <= self.width() else ways.TopToBottom)

    def _button(self, name: str, text: str) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(f"assumption_{name}")
        button.setText(text)
        button.setAccessibleName(text.replace("&", ""))
        flat(button)
        return button

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._none)
        column.addWidget(self.view, stretch=1)
        column.addStretch(0)
        self._buttons.setContentsMargins(_EDGE, _EDGE, _EDGE, _EDGE)
        self._buttons.addWidget(self.ratio)
        self._buttons.addStretch(1)
        self._buttons.addWidget(self.all_off)
        column.addLayout(self._buttons)
