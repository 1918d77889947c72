"""The name of a series in less room than it needs."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF

_LEAST = 4
"""Characters' width that a claimant keeps, whatever else has to go."""


def shortened(claimant: str, counted: str, metrics: QFontMetricsF, width: float) -> str:
    """“Claimant · what it counts” within ``width`` pixels: the claimant is cut first, at its end."""
    tail = f" · {counted}" if counted else ""
    room = max(width - metrics.horizontalAdvance(tail), _LEAST * metrics.averageCharWidth())
    name = metrics.elidedText(claimant, Qt.TextElideMode.ElideRight, room)
    return metrics.elidedText(name + tail, Qt.TextElideMode.ElideRight, width)
