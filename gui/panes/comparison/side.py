"""Matrix and assumptions: one above the other where it is tall, else one behind the other."""

from PySide6.QtCore import QByteArray, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QTabBar, QVBoxLayout, QWidget

from gui.panes.comparison.splitter import SharingSplitter

_TALL = 26
"""Heights of a line of text from which both have room."""


class SidePages(QWidget):
    """Two pages with their names."""

    def __init__(self, first: QWidget, second: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("comparison_side")
        self.tabs = QTabBar(self)
        self.tabs.setObjectName("comparison_tabs")
        self.tabs.setAccessibleName(self.tr("Matrix or assumptions"))
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setElideMode(Qt.TextElideMode.ElideRight)
        self._heads = (QLabel(self), QLabel(self))
        self._splitter = SharingSplitter("comparison_side_splitter", Qt.Orientation.Vertical, 0.55)
        self._pages = tuple(self._headed(head, page) for head, page in zip(self._heads, (first, second), strict=True))
        for page in self._pages:
            self.tabs.addTab("")
            self._splitter.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.tabs)
        column.addWidget(self._splitter, stretch=1)
        self.tabs.currentChanged.connect(self._arrange)
        self._arrange()

    def name(self, page: int, text: str) -> None:
        """Call a page so; the letter after & leads to it."""
        self.tabs.setTabText(page, text)
        self._heads[page].setText(text)

    def state(self) -> QByteArray:
        """Where the line between the two is."""
        return self._splitter.state()

    def restore(self, state: QByteArray) -> None:
        """Put the line where it was."""
        self._splitter.restore(state)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: D102
        super().resizeEvent(event)
        self._arrange()

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Room for one of the pages, or it could not become lower again."""
        pages = [page.minimumSizeHint() for page in self._pages]
        tabs = self.tabs.minimumSizeHint()
        return QSize(max(page.width() for page in pages), tabs.height() + max(page.height() for page in pages))

    @property
    def shows_both(self) -> bool:
        """Whether it is tall enough for both."""
        return self.height() >= _TALL * self.fontMetrics().height()

    def _arrange(self) -> None:
        both = self.shows_both
        self.tabs.setVisible(not both)
        for place, (head, page) in enumerate(zip(self._heads, self._pages, strict=True)):
            head.setVisible(both)
            page.setVisible(both or self.tabs.currentIndex() == place)

    @staticmethod
    def _headed(head: QLabel, page: QWidget) -> QWidget:
        head.setTextFormat(Qt.TextFormat.PlainText)
        head.setContentsMargins(8, 6, 8, 6)
        head.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        head.setForegroundRole(head.palette().ColorRole.PlaceholderText)
        head.setBuddy(page)
        both = QWidget()
        column = QVBoxLayout(both)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(page, stretch=1)
        return both
