"""The notice: one sentence across the window, perhaps with something to do about it."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QPalette, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from gui.icons import icon
from gui.theme import LIGHT, Theme


class Notice(QFrame):
    """A sentence that waits to be read: a refusal or a word of success (go by themselves), or an offer (stays)."""

    taken = Signal(str)
    """The offer of this key was accepted."""

    SHOWN_MS = 12_000

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self._theme = LIGHT
        self._key = ""
        self._label = QLabel(self)
        self._label.setObjectName("notice_text")
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setWordWrap(True)
        self._button = QPushButton(self)
        self._button.setObjectName("notice_button")
        self._close = QToolButton(self)
        self._close.setAutoRaise(True)
        self._close.setAccessibleName(self.tr("Close this message"))
        self._timer = QTimer(self, singleShot=True, interval=self.SHOWN_MS)
        self._lay_out()
        self._button.clicked.connect(self._take)
        self._close.clicked.connect(self.hide)
        self._timer.timeout.connect(self.hide)
        self.hide()

    def refuse(self, sentence: str) -> None:
        """Say why something was refused, for some seconds."""
        self._show(sentence, self._theme.error)
        self._timer.start()

    def offer(self, sentence: str, button: str, key: str) -> None:
        """Offer something; the button emits `taken` with the key."""
        self._key = key
        self._show(sentence, self._theme.text)
        self._button.setText(button)
        self._button.show()

    def state(self, sentence: str) -> None:
        """Say what holds for as long as the file is open; it stays until it is closed."""
        self._key = ""
        self._show(sentence, self._theme.text)

    def dismiss_refusal(self) -> None:
        """Take a refusal away, for what came after it was done; an offer stays."""
        if self._timer.isActive():
            self._timer.stop()
            self.hide()

    def withdraw(self, key: str) -> None:
        """Take the offer of this key away."""
        if self._key == key and self._button.isVisibleTo(self):
            self.hide()

    def say(self, sentence: str) -> None:
        """Say that something is done, for some seconds."""
        self._show(sentence, self._theme.text)
        self._timer.start()

    def set_theme(self, theme: Theme) -> None:
        """Recolour."""
        self._theme = theme
        self._close.setIcon(icon("clear", theme))

    def _show(self, sentence: str, color: str) -> None:
        self._timer.stop()
        self._button.hide()
        self._label.setText(sentence)
        palette = self._label.palette()
        palette.setColor(QPalette.ColorRole.WindowText, color)
        self._label.setPalette(palette)
        self.setAccessibleName(sentence)
        self.show()

    def _take(self) -> None:
        self.hide()
        self.taken.emit(self._key)

    def _lay_out(self) -> None:
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 4, 8, 4)
        layout.addWidget(self._label, stretch=1)
        layout.addWidget(self._button)
        layout.addWidget(self._close)
