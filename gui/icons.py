"""Icons: outlines from resources/icons, drawn in the colours of the theme."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from gui.resources import RESOURCES
from gui.theme import Theme

_SIZES = (16, 18, 24, 32, 36)
"""Pixels: menus, toolbar, buttons, and the first two on a screen of double density."""


def icon(name: str, theme: Theme) -> QIcon:
    """The outline called ``name`` in the theme's text colour, and muted where it is disabled."""
    return _drawn(name, theme.text, theme.muted)


@lru_cache(maxsize=256)
def _drawn(name: str, color: str, disabled: str) -> QIcon:
    result = QIcon()
    for mode, stroke in ((QIcon.Mode.Normal, color), (QIcon.Mode.Disabled, disabled)):
        for size in _SIZES:
            result.addPixmap(_pixmap(name, stroke, size), mode)
    return result


def _pixmap(name: str, color: str, size: int) -> QPixmap:
    svg = (RESOURCES / "icons" / f"{name}.svg").read_text(encoding="utf-8").replace("currentColor", color)
    pixmap = QPixmap(QSize(size, size))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    QSvgRenderer(QByteArray(svg.encode())).render(painter)
    painter.end()
    return pixmap
