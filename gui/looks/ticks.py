"""The boxes of what can be ticked in a list."""

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QStyleOption


def show_edge(option: QStyleOption) -> None:
    """Give the box of an item the edge that check boxes have: the style's own is not seen on a dark list."""
    role = QPalette.ColorRole.Window
    boxes = QApplication.palette("QCheckBox")  # type: ignore[call-overload]  # it takes text, and only that
    option.palette.setColor(role, boxes.color(role))
