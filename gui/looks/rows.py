"""The rows of a table on screen: each as high as every other, and as in every other table."""

from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHeaderView, QTableView

_HIGH = 1.8
"""The height of a row, in heights of a line of text."""


def row_height(metrics: QFontMetrics) -> int:
    """How high a row is, or a heading of one line, in pixels."""
    return round(_HIGH * metrics.height())


def fix_rows(table: QTableView, height: int) -> None:
    """Make every row so many pixels high, whatever stands in it; no hand makes one higher."""
    rows = table.verticalHeader()
    rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    rows.setMinimumSectionSize(height)
    rows.setDefaultSectionSize(height)
