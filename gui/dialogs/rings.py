"""Radio buttons whose rings can be seen in the dark."""

from collections.abc import Iterable

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QRadioButton, QWidget


def recolour_rings(radios: Iterable[QRadioButton], window: QWidget) -> None:
    """Follow the palette; the style would draw the rings of the radio buttons black on a dark window."""
    rings = QPalette()
    if window.palette().color(QPalette.ColorRole.Window).lightness() < 128:
        rings.setColor(QPalette.ColorRole.Window, window.palette().color(QPalette.ColorRole.PlaceholderText))
    for radio in radios:
        radio.setPalette(rings)
