"""The ring around what has the keyboard: one sign for every widget, in every window and theme."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QRegion
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QDockWidget, QMenuBar, QScrollArea, QSplitter, QWidget
from shiboken6 import isValid

WIDTH = 2
"""Pixels of the ring's line, which stands outside a widget where there is room, else along its edge."""

_THIN = 1
"""The same of a pane that scrolls: it is large, and shows in itself where in it one is."""

_SHOWN_OTHERWISE = (QDockWidget, QMenuBar)
"""A dock has the keyboard only until its pane takes it; of a menu bar, the menu that is open or next is marked."""

_EVENT = QEvent.Type
_MOVING = frozenset((_EVENT.Move, _EVENT.Resize, _EVENT.Show, _EVENT.Hide, _EVENT.ZOrderChange))


class FocusRing(QObject):
    """Follows the keyboard from widget to widget, brings what has it into sight, and draws a ring around it."""

    def __init__(self, qt: QApplication, parent: QObject) -> None:
        super().__init__(parent)
        self._qt = qt
        self._ring: _Ring | None = None
        self._watched: list[QWidget] = []
        qt.focusChanged.connect(self._follow)

    def end(self) -> None:
        """Follow no more."""
        self._qt.focusChanged.disconnect(self._follow)
        self._leave()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Go where the widget goes."""
        if event.type() in _MOVING and watched in self._watched:
            self._place()
        return False

    def _follow(self, _: QWidget | None, now: QWidget | None) -> None:
        self._leave()
        if now is None or isinstance(now, _SHOWN_OTHERWISE) or now.isWindow():
            return
        _bring_into_sight(now)
        self._watched, host = _up_to_host(now)
        for widget in self._watched:
            widget.installEventFilter(self)
        if self._ring is None or not isValid(self._ring):
            self._ring = _Ring(host)
        self._ring.stand_in(host)
        self._place()

    def _leave(self) -> None:
        for widget in self._watched:
            if isValid(widget):
                widget.removeEventFilter(self)
        self._watched = []
        if self._ring is not None and isValid(self._ring):
            self._ring.hide()

    def _place(self) -> None:
        widget = self._watched[0]
        if self._ring is not None and isValid(self._ring) and isValid(widget):
            self._ring.surround(widget)


class _Ring(QWidget):
    """A frame that lies above everything and lets the mouse through."""

    def __init__(self, host: QWidget) -> None:
        super().__init__(host)
        self._host = host
        self.setObjectName("focus_ring")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def stand_in(self, host: QWidget) -> None:
        """Become part of another widget."""
        if host is not self._host:
            self._host = host
            self.setParent(host)

    def surround(self, widget: QWidget) -> None:
        """Stand around a widget in the host, as far as there is room; where it is not in sight, nowhere."""
        taken = QRect(widget.mapTo(self._host, QPoint()), widget.size())
        width, out = _ring(widget)
        place = taken.adjusted(-out, -out, out, out).intersected(self._host.rect())
        whole = QRect(QPoint(), place.size())
        self.setGeometry(place)
        self.setMask(QRegion(whole).subtracted(whole.adjusted(width, width, -width, -width)))
        self.raise_()
        self.setVisible(widget.isVisibleTo(self._host))

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(event.rect(), self.palette().color(QPalette.ColorRole.Accent))


def _ring(widget: QWidget) -> tuple[int, int]:
    """How wide the ring around a widget is, and how much of that stands outside; a frame is covered, not doubled."""
    if not isinstance(widget, QAbstractScrollArea):
        return WIDTH, WIDTH
    frame = min(widget.frameWidth(), _THIN)
    return _THIN + frame, frame


def _up_to_host(widget: QWidget) -> tuple[list[QWidget], QWidget]:
    """The widget and what moves it in its host, and the host: its parent, or what holds the splitter that this is.

    A splitter gives each child a part of its own.
    """
    moving, host = [widget], widget.parentWidget() or widget
    while isinstance(host, QSplitter) and (above := host.parentWidget()) is not None:
        moving.append(host)
        host = above
    return moving, host


def _bring_into_sight(widget: QWidget) -> None:
    """Scroll to a widget of which nothing is to be seen; Qt does so only for Tab within the same area."""
    place = widget.parentWidget()
    while place is not None:
        if isinstance(place, QScrollArea) and not _is_within(place.viewport(), widget):
            place.ensureWidgetVisible(widget)
        place = place.parentWidget()


def _is_within(room: QWidget, widget: QWidget) -> bool:
    return room.rect().intersects(QRect(widget.mapTo(room, QPoint()), widget.size()))
