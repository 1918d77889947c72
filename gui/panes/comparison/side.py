"""Matrix and assumptions: one above the other where it is tall, else one behind the other."""

from PySide6.QtCore import QByteArray, QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QLabel, QSizePolicy, QTabBar, QVBoxLayout, QWidget

from gui.panes.comparison.side_page import SidePage
from gui.panes.comparison.splitter import SharingSplitter

_TALL = 26
"""Heights of a line of text from which both have room."""

_HALF = 0.55
"""The share of the first page, where both have use for more."""


Page = tuple[SidePage, QWidget]
"""A page, and what takes the keyboard in it."""


class PageTabs(QTabBar):
    """Tabs whose letters lead into their pages, as those of labels do."""

    led = Signal(int)
    """The letter of this tab was pressed; it is the current one now."""

    def event(self, event: QEvent) -> bool:
        """Tell of a letter, also of that of the current tab."""
        is_taken = super().event(event)
        if is_taken and event.type() == QEvent.Type.Shortcut:
            self.led.emit(self.currentIndex())
        return is_taken


class SidePages(QWidget):
    """Two pages with their names."""

    def __init__(self, first: Page, second: Page, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("comparison_side")
        self.tabs = PageTabs(self)
        self.tabs.setObjectName("comparison_tabs")
        self.tabs.setAccessibleName(self.tr("Matrix or assumptions"))
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setElideMode(Qt.TextElideMode.ElideRight)
        self._heads = (QLabel(self), QLabel(self))
        self._splitter = SharingSplitter("comparison_side_splitter", Qt.Orientation.Vertical, _HALF)
        self._pages = tuple(_Headed(head, *page) for head, page in zip(self._heads, (first, second), strict=True))
        self._entrances = first[1], second[1]
        self._sharing = QTimer(self, singleShot=True, interval=0)
        self._sharing.timeout.connect(self._share)
        for page in self._pages:
            self.tabs.addTab("")
            self._splitter.addWidget(page)
        _column(self, self.tabs, self._splitter)
        self.tabs.currentChanged.connect(self._turn)
        self.tabs.led.connect(self._enter)
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

    def share(self) -> None:
        """Give the first page about half, or what it wishes for, as far as the second has no use for it.

        A line that the user has moved stays. It is done once what is shown is laid out.
        """
        self._sharing.start()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: D102
        super().resizeEvent(event)
        self._arrange()
        self.share()

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Room for one of the pages, or it could not become lower again."""
        pages = [page.minimumSizeHint() for page in self._pages]
        tabs = self.tabs.minimumSizeHint()
        return QSize(max(page.width() for page in pages), tabs.height() + max(page.height() for page in pages))

    @property
    def shows_both(self) -> bool:
        """Whether it is tall enough for both."""
        return self.height() >= _TALL * self.fontMetrics().height()

    def _share(self) -> None:
        first, second = (page.wished_height() for page in self._pages)
        whole = self._splitter.height()
        if self.shows_both and whole:
            self._splitter.propose(sorted((_HALF * whole, first, whole - second))[1] / whole)

    def _turn(self, place: int) -> None:
        """Show another page; the keyboard goes with it, or it would be lost to another pane."""
        focus = QApplication.focusWidget()
        if focus is not None and any(page.isAncestorOf(focus) for page in self._pages):
            self._pages[place].show()
            self._enter(place)
        self._arrange()

    def _enter(self, place: int) -> None:
        self._entrances[place].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _arrange(self) -> None:
        both = self.shows_both
        self.tabs.setVisible(not both)
        for place, (head, page) in enumerate(zip(self._heads, self._pages, strict=True)):
            head.setVisible(both)
            page.setVisible(both or self.tabs.currentIndex() == place)


class _Headed(QWidget):
    """A page below its name."""

    def __init__(self, head: QLabel, page: SidePage, entrance: QWidget) -> None:
        super().__init__()
        self._head, self._page = head, page
        head.setTextFormat(Qt.TextFormat.PlainText)
        head.setContentsMargins(8, 6, 8, 6)
        head.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        head.setForegroundRole(head.palette().ColorRole.PlaceholderText)
        head.setBuddy(entrance)
        _column(self, head, page)

    def wished_height(self) -> int:
        """How high it must be to show all of its page below the name, in pixels."""
        return self._head.sizeHint().height() + self._page.wished_height()


def _column(holder: QWidget, *parts: QWidget) -> None:
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    for part in parts:
        column.addWidget(part, stretch=part is parts[-1])
