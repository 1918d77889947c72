"""The name of a series in less room than it needs."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF

_LEAST = 5
"""Characters' width of what a series counts that still tell something."""


def shortened(claimant: str, counted: str, metrics: QFontMetricsF, width: float) -> str:
    """“Claimant · what it counts” within ``width`` pixels: who it is stays, what is counted is cut first, or left out.

    Claimants are told apart by their names alone, measures by the shapes of their marks too.
    """
    room = width - metrics.horizontalAdvance(f"{claimant} · ")
    kept = metrics.elidedText(counted, Qt.TextElideMode.ElideRight, max(room, 0.0))
    if kept == counted or room >= _LEAST * metrics.averageCharWidth():
        return " · ".join(filter(None, (claimant, kept)))
    return metrics.elidedText(claimant, Qt.TextElideMode.ElideRight, width)
