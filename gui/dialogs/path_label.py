"""Where a file is: a path on one line, without its middle where it is too long."""

import html
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy

from models.claims.visible import visible


class PathLabel(QLabel):
    """A path as quiet text; the whole of it is in the tool tip, and is what screen readers say."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._path = ""
        self.setObjectName(name)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def show_path(self, path: Path | None) -> None:
        """Show a path; it takes no room where there is none."""
        self._path = visible(str(path)) if path is not None else ""
        self.setAccessibleName(self._path)
        self.setAccessibleDescription(self._path)  # else the tooltip is read, markup and all
        self.setToolTip(f"<span>{html.escape(self._path)}</span>" if self._path else "")
        self.setVisible(bool(self._path))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as much as fits."""
        super().resizeEvent(event)
        self._fit()

    def sizeHint(self) -> QSize:
        """One line, of any width."""
        return QSize(0, self.fontMetrics().height())

    def _fit(self) -> None:
        self.setText(self.fontMetrics().elidedText(self._path, Qt.TextElideMode.ElideMiddle, self.width()))
