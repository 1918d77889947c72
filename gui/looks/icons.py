"""Icons: outlines from resources/icons, drawn in the colours of the theme when they are first painted."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from gui.looks.theme import Theme
from gui.resources import RESOURCES


def icon(name: str, theme: Theme) -> QIcon:
    """The outline called ``name`` in the theme's text colour; muted where it is disabled."""
    return QIcon(_Outline(name, theme.text, theme.muted))


class _Outline(QIconEngine):
    """Draws an outline at whatever size and density of the screen it is asked for."""

    def __init__(self, name: str, color: str, muted: str) -> None:
        super().__init__()
        self._name, self._color, self._muted = name, color, muted

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, _state: QIcon.State) -> None:
        """Draw into a rectangle, as vectors."""
        _renderer(self._name, self._stroke(mode)).render(painter, QRectF(rect))

    def pixmap(self, size: QSize, mode: QIcon.Mode, _state: QIcon.State) -> QPixmap:
        """A picture of so many pixels."""
        return _drawn(self._name, self._stroke(mode), size.width(), size.height())

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:  # noqa: N802
        """A picture for a screen with ``scale`` pixels to each of the size."""
        return self.pixmap(size * scale, mode, state)

    def clone(self) -> QIconEngine:
        """Another like it, for an icon that is altered."""
        _CLONES.append(_Outline(self._name, self._color, self._muted))
        return _CLONES[-1]

    def _stroke(self, mode: QIcon.Mode) -> str:
        return self._muted if mode is QIcon.Mode.Disabled else self._color


_CLONES: list[_Outline] = []
"""Held for good: PySide lets Python collect what `clone` returns, while Qt uses it."""


@lru_cache(maxsize=512)
def _drawn(name: str, color: str, width: int, height: int) -> QPixmap:
    renderer = _renderer(name, color)  # which may fail, and must not while something is being painted
    pixmap = QPixmap(width, height)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    renderer.render(painter)
    painter.end()
    return pixmap


def _renderer(name: str, color: str) -> QSvgRenderer:
    svg = (RESOURCES / "icons" / f"{name}.svg").read_text(encoding="utf-8").replace("currentColor", color)
    return QSvgRenderer(QByteArray(svg.encode()))
