"""The painted part of a scroll area, made here instead of by Qt.

Of a widget that Qt has made PySide seeks the class, and makes all classes of widgets for that: a tenth of the time
until the first window is seen.
"""

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QAbstractScrollArea, QWidget


def own_viewport(area: QAbstractScrollArea, ground: QPalette.ColorRole, feels_mouse: bool = False) -> None:
    """Give an area a viewport that is as Qt's own; whether it ``feels_mouse`` while no button is pressed."""
    viewport = QWidget(area)
    viewport.setObjectName("qt_scrollarea_viewport")
    viewport.setBackgroundRole(ground)
    viewport.setAutoFillBackground(True)
    viewport.setMouseTracking(feels_mouse)
    area.setViewport(viewport)
