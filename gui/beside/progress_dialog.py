"""How far work is that takes longer than a moment, and Cancel."""

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtWidgets import QLabel, QProgressDialog, QPushButton, QWidget

MOMENT = 500
"""Milliseconds after which the user is shown that something takes time."""

_PARTS = 1000
_NEVER = 2**31 - 1


class ProgressDialog(QProgressDialog):
    """Blocks the window that it stands over; it comes into sight and goes by its owner's word, and tells of Cancel."""

    def __init__(self, window: QWidget, what: str) -> None:
        """``what`` says what is going on, as in “Reading “losses.csv”…”."""
        super().__init__(window)
        self._part = 0.0
        self.setObjectName("waiting")
        self.setWindowTitle("Counterclaim")
        label = QLabel(what)
        label.setTextFormat(Qt.TextFormat.PlainText)
        self.setLabel(label)
        self.setRange(0, _PARTS)
        self.setMinimumDuration(_NEVER)  # Qt's own timers begin only with a value, and guess
        self.setAutoClose(False)
        self.setAutoReset(False)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # its own, or a space that was being typed would press Cancel
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(False)
        self._moment = QTimer(self, singleShot=True, interval=MOMENT)
        self._moment.timeout.connect(self.appear)

    @property
    def is_due(self) -> bool:
        """Whether it comes into sight in a moment."""
        return self._moment.isActive()

    def appear_later(self) -> None:
        """Come into sight in a moment, unless that is over by then."""
        self._moment.start()

    def end(self) -> None:
        """It is over."""
        self._moment.stop()
        self.hide()
        self.deleteLater()

    def reject(self) -> None:
        """Cancel, whichever way it is closed; Qt would only hide it where Escape reaches no button."""
        self.canceled.emit()

    @Slot()
    def appear(self) -> None:
        """Come into sight, with the part that was told last."""
        self._moment.stop()
        self.show()
        self.setFocus()
        self.show_part(self._part)

    @Slot(float)
    def show_part(self, part: float) -> None:
        """Show that so much is done, 0 to 1; the last step is left to the end."""
        self._part = part
        if self.isVisible():  # else Qt reckons by itself when to show it
            self.setValue(min(_PARTS - 1, round(part * _PARTS)))
