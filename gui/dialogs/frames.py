"""The frames of fields, visible on a dark theme too."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QComboBox,
    QDialog,
    QListView,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

_FRAMED = (QPlainTextEdit, QTextEdit, QListView, QAbstractSpinBox)
_FUSION = 140
"""By how many per cent the style darkens the window's colour for a frame, which leaves none on a dark window."""


class Frames(QObject):
    """Gives the fields of a dialog frames in the theme's hairline colour, made strong enough to see, in any theme."""

    def __init__(self, dialog: QDialog) -> None:
        """Begin; the fields must be in the dialog already."""
        super().__init__(dialog)
        self._dialog = dialog
        dialog.installEventFilter(self)
        self._draw()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Follow another theme."""
        if event.type() == QEvent.Type.PaletteChange and watched is self._dialog:
            self._draw()
        return False

    def _draw(self) -> None:
        palette = QPalette()  # of one role only, so that all others are still the theme's
        palette.setColor(QPalette.ColorRole.Window, self._window_color())
        for field in self._dialog.findChildren(QWidget):
            if isinstance(field, _FRAMED) or (isinstance(field, QComboBox) and field.isEditable()):
                field.setPalette(palette)

    def _window_color(self) -> QColor:
        """The colour that the style darkens to the frame's: a field shows its window's colour nowhere else."""
        hairline = self._dialog.palette().color(QPalette.ColorRole.Mid)
        is_dark = self._dialog.palette().color(QPalette.ColorRole.Window).lightness() < 128
        frame = hairline.lighter(150) if is_dark else hairline.darker(120)
        return frame.lighter(_FUSION)
