"""Where panes stand and how large they are, changed by keys: what the mouse does by dragging titles and edges."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QSize, Qt
from PySide6.QtWidgets import QApplication, QDockWidget, QMainWindow, QSplitter, QWidget

_AREA = Qt.DockWidgetArea
_ACROSS, _DOWN = Qt.Orientation.Horizontal, Qt.Orientation.Vertical
_OWN = {_ACROSS: (_AREA.LeftDockWidgetArea, _AREA.RightDockWidgetArea), _DOWN: (_AREA.BottomDockWidgetArea,)}
"""The areas whose docks have an edge of their own to the middle of the window, by the way that the edge moves."""

_STEP = 32
"""Pixels by which one press of a key moves an edge."""


class PanePlaces(QObject):
    """Moves and sizes the pane that has the keyboard, which stays where it is."""

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._window = window

    @property
    def verbs(self) -> dict[str, Callable[[], None]]:
        """What it does, by the ids of the actions."""
        return {
            "view.pane_wider": partial(self.size, _ACROSS, 1),
            "view.pane_narrower": partial(self.size, _ACROSS, -1),
            "view.pane_taller": partial(self.size, _DOWN, 1),
            "view.pane_lower": partial(self.size, _DOWN, -1),
            "view.pane_left": partial(self.move, _AREA.LeftDockWidgetArea),
            "view.pane_right": partial(self.move, _AREA.RightDockWidgetArea),
            "view.pane_bottom": partial(self.move, _AREA.BottomDockWidgetArea),
            "view.pane_out": self.take_out,
        }

    def size(self, way: Qt.Orientation, by: int) -> None:
        """Move the nearest edge of the pane, one step outwards, or inwards with -1: in a pane of parts, the part's."""
        now = QApplication.focusWidget()
        if now is not None and not _size_part(now, way, by * _STEP):
            self._size_dock(_dock_of(now), way, by * _STEP)

    def move(self, area: Qt.DockWidgetArea) -> None:
        """Move the pane to a side of the window, at the bottom as a tab where another one is."""
        now = QApplication.focusWidget()
        if now is None or (dock := _dock_of(now)) is None:
            return
        beside = next((one for one in self._docks_in(area) if one is not dock), None)
        dock.setFloating(False)
        self._window.addDockWidget(area, dock)
        if beside is not None and area is _AREA.BottomDockWidgetArea:
            self._window.tabifyDockWidget(beside, dock)
        self._come_along(dock, now)

    def take_out(self) -> None:
        """Make the pane a window of its own, or put it back."""
        now = QApplication.focusWidget()
        if now is not None and (dock := _dock_of(now)) is not None:
            dock.setFloating(not dock.isFloating())
            self._come_along(dock, now)

    def _size_dock(self, dock: QDockWidget | None, way: Qt.Orientation, by: int) -> None:
        """Of the table, and of a pane without an edge of its own that way, the edge is that of the docks beside it."""
        area = _AREA.NoDockWidgetArea if dock is None or dock.isFloating() else self._window.dockWidgetArea(dock)
        stacked = dock is not None and way is _DOWN and area in _OWN[_ACROSS]
        if dock is not None and (area in _OWN[way] or stacked):
            self._resize([dock], way, by)
        else:
            self._resize([one for side in _OWN[way] for one in self._docks_in(side)][:1], way, -by)

    def _resize(self, docks: list[QDockWidget], way: Qt.Orientation, by: int) -> None:
        self._window.resizeDocks(docks, [max(1, _extent(dock.size(), way) + by) for dock in docks], way)

    def _docks_in(self, area: Qt.DockWidgetArea) -> list[QDockWidget]:
        """Those in sight: what stands behind a tab has no size of its own."""
        docks = self._window.findChildren(QDockWidget)
        return [
            dock
            for dock in docks
            if self._window.dockWidgetArea(dock) is area and dock.widget().isVisible() and not dock.isFloating()
        ]

    @staticmethod
    def _come_along(dock: QDockWidget, now: QWidget) -> None:
        dock.raise_()
        now.window().activateWindow()
        now.setFocus(Qt.FocusReason.ShortcutFocusReason)


def _dock_of(widget: QWidget) -> QDockWidget | None:
    above: QWidget | None = widget
    while above is not None and not isinstance(above, QDockWidget):
        above = above.parentWidget()
    return above


def _size_part(widget: QWidget, way: Qt.Orientation, by: int) -> bool:
    """Move the edge of the part of a pane that a widget stands in; whether it stands in one."""
    part, above = widget, widget.parentWidget()
    while above is not None and not isinstance(above, QDockWidget):
        if isinstance(above, QSplitter) and above.orientation() == way and _share(above, above.indexOf(part), by):
            return True
        part, above = above, above.parentWidget()
    return False


def _share(splitter: QSplitter, place: int, by: int) -> bool:
    """Give one part of a splitter more, and the next one in sight less."""
    sizes = splitter.sizes()
    others = [other for other in range(len(sizes)) if other != place and sizes[other]]
    if not others:
        return False
    other = min(others, key=lambda one: abs(one - place))
    taken = max(min(by, sizes[other]), -sizes[place])
    sizes[place] += taken
    sizes[other] -= taken
    splitter.setSizes(sizes)
    splitter.splitterMoved.emit(sizes[0], max(place, other))  # as a hand on the handle does
    return True


def _extent(size: QSize, way: Qt.Orientation) -> int:
    return size.width() if way is _ACROSS else size.height()
