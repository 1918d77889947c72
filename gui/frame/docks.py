"""The docks: where the panes stand, and how their layout is kept between starts."""

from collections.abc import Callable
from typing import cast

from PySide6.QtCore import QByteArray, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QMainWindow, QMenu, QTabBar, QTabWidget, QWidget

from gui.frame.curtain import Curtain
from gui.frame.dock import Dock
from gui.frame.separators import Separators
from gui.looks.theme import Theme

STATE_VERSION = 3
"""Counted up when panes come or go, so that a layout kept by an older program is not misread."""

_RIGHT = Qt.DockWidgetArea.RightDockWidgetArea
_BOTTOM = Qt.DockWidgetArea.BottomDockWidgetArea


class Docks(QObject):
    """Places around the claim table: details at the right, the chart below, the history behind it.

    The places are there from the first picture on, so that nothing moves when their panes are brought in.
    """

    covered = Signal(QWidget)
    """A pane has come in front of one that had the keyboard."""

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._docks: dict[str, Dock] = {}
        self._curtains: dict[str, Curtain] = {}
        self._seen: set[str] = set()
        self._left: Dock | None = None
        """The dock that has gone behind a tab with the keyboard, until it is known which one is in front."""

        window.setDockOptions(window.dockOptions() | QMainWindow.DockOption.GroupedDragging)
        window.setDockNestingEnabled(True)
        window.setCorner(Qt.Corner.BottomRightCorner, _RIGHT)
        window.setTabPosition(Qt.DockWidgetArea.AllDockWidgetAreas, QTabWidget.TabPosition.North)
        window.setStyle(Separators(window))
        self._fresh = QByteArray()
        self._titles = QTimer(self, singleShot=True, interval=0)
        self._titles.timeout.connect(self._show_titles)
        self._titles.timeout.connect(self._pass_bars_by)

    def set_theme(self, theme: Theme) -> None:
        """Recolour what is drawn on the docks."""
        for dock in self._docks.values():
            dock.set_theme(theme)

    def add(self, name: str, title: str, area: Qt.DockWidgetArea, shown: bool = True) -> Dock:
        """A dock with nothing in it yet."""
        dock = Dock(title, self._window)
        dock.setObjectName(f"{name}_dock")
        self._curtains[name] = curtain = Curtain(dock)
        curtain.hang(_empty())
        dock.visibilityChanged.connect(lambda is_seen: self._note(name, is_seen))
        self._window.addDockWidget(area, dock)
        dock.setVisible(shown)
        self._docks[name] = dock
        for moved in (dock.dockLocationChanged, dock.topLevelChanged, dock.visibilityChanged):
            moved.connect(self._titles.start)
        return dock

    def add_right(self, name: str, title: str) -> None:
        """A dock at the right."""
        self.add(name, title, _RIGHT)

    def add_below(self, name: str, title: str, shown: bool = True) -> None:
        """A dock below the table, as a tab where another one is."""
        others = self._in(_BOTTOM)
        dock = self.add(name, title, _BOTTOM, shown)
        if others:
            self._window.tabifyDockWidget(others[0], dock)
            others[0].raise_()

    def furnish(self, name: str, pane: QWidget) -> None:
        """Put a pane into its dock, which keeps its size."""
        empty = self._docks[name].widget()
        self._curtains[name].hang(pane)
        empty.deleteLater()

    def show(self, name: str) -> None:
        """Bring a pane into sight."""
        self._docks[name].show()
        self._docks[name].raise_()

    def watch(self, name: str, seen: Callable[[bool], None]) -> None:
        """Tell whether a pane comes into sight or goes, also behind another tab; and now, if it is in sight."""
        self._docks[name].visibilityChanged.connect(seen)
        if name in self._seen:
            seen(True)

    @property
    def panes(self) -> list[QWidget]:
        """The panes that are not closed, also those behind another tab."""
        return [dock.widget() for dock in self._docks.values() if not dock.isHidden()]

    def reveal(self, pane: QWidget) -> Curtain | None:
        """Bring a pane into sight, as `show` does by name; the curtain of its dock, None where it stands in none."""
        name = next((name for name, dock in self._docks.items() if dock.widget() is pane), "")
        if name:
            self.show(name)
        return self._curtains.get(name)

    def menu(self, parent: QWidget) -> QMenu:
        """A menu with a tick a pane that shows or hides it."""
        menu = QMenu(self.tr("&Panes"), parent)
        menu.addActions([dock.toggleViewAction() for dock in self._docks.values()])
        return menu

    def keep_fresh(self) -> None:
        """Remember the layout as it is now as the one to go back to."""
        self.resize_fresh()
        self._fresh = self._window.saveState(STATE_VERSION)

    def reset(self) -> None:
        """Go back to the layout of a fresh window."""
        for dock in self._docks.values():
            dock.setFloating(False)
        self._window.restoreState(self._fresh, STATE_VERSION)
        self.resize_fresh()

    def state(self) -> QByteArray:
        """The layout, to be kept."""
        return self._window.saveState(STATE_VERSION)

    def restore(self, state: QByteArray) -> None:
        """Lay out as it was; a state of another program's version is left alone."""
        if not state.isEmpty():
            self._window.restoreState(state, STATE_VERSION)

    def resize_fresh(self) -> None:
        """Share the room: two fifths of the width for details, two fifths of the height for the chart."""
        size = self._window.size()
        self._resize_first(_RIGHT, int(size.width() * 0.38), Qt.Orientation.Horizontal)
        self._resize_first(_BOTTOM, int(size.height() * 0.42), Qt.Orientation.Vertical)

    def _resize_first(self, area: Qt.DockWidgetArea, size: int, along: Qt.Orientation) -> None:
        """Size an area by the first of its docks, if it has any."""
        for dock in self._in(area)[:1]:
            self._window.resizeDocks([dock], [size], along)

    def _in(self, area: Qt.DockWidgetArea) -> list[Dock]:
        return [dock for dock in self._docks.values() if self._window.dockWidgetArea(dock) == area]

    def _note(self, name: str, is_seen: bool) -> None:
        if is_seen:
            self._curtains[name].open()  # while it does, Qt may tell of what goes behind
            self._seen.add(name)
        else:
            self._seen.discard(name)
            if self._curtains[name].is_behind and self._curtains[name].close():
                self._left = self._docks[name]
        self._tell_covered()

    def _tell_covered(self) -> None:
        """Once both are known, the dock that has gone behind and the one in front: Qt tells of them in any order."""
        beside = self._window.tabifiedDockWidgets(self._left) if self._left is not None else ()
        if front := next((name for name in self._seen if self._docks[name] in beside), ""):
            self._left = None
            self.covered.emit(self._docks[front].widget())

    def _show_titles(self) -> None:
        """Leave out the title of a dock that its tab names already; alone or floating it has one, to be moved by."""
        for dock in self._docks.values():
            is_tab = not dock.isFloating() and any(
                not other.isHidden() for other in self._window.tabifiedDockWidgets(dock)
            )
            if is_tab and dock.titleBarWidget() is None:
                dock.setTitleBarWidget(QWidget(dock))
            elif not is_tab and (empty := dock.titleBarWidget()) is not None:
                dock.setTitleBarWidget(_QT_TITLE)
                empty.deleteLater()
            dock.draw_signs()

    def _pass_bars_by(self) -> None:
        """Keep Tab out of tabs that cannot be seen.

        Qt moves those of docks that are themselves behind a tab out of the window, and leaves some that it needs no
        more below other widgets.
        """
        for bar in self._window.findChildren(QTabBar, options=Qt.FindChildOption.FindDirectChildrenOnly):
            is_covered = bar.visibleRegion().isEmpty()
            bar.setFocusPolicy(Qt.FocusPolicy.NoFocus if is_covered else Qt.FocusPolicy.TabFocus)


def _empty() -> QWidget:
    """Ground of the colour that panes have."""
    ground = QWidget()
    ground.setBackgroundRole(QPalette.ColorRole.Base)
    ground.setAutoFillBackground(True)
    return ground


_QT_TITLE = cast(QWidget, None)
"""What brings Qt's own title bar back; Qt takes a null pointer, PySide's types do not say so."""
