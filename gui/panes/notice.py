"""The notice: one sentence across the window, perhaps with something to do about it."""

from collections.abc import Sequence

import msgspec
from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from gui.looks.hairline import line_above
from gui.looks.icons import icon
from gui.looks.letters import letters_width
from gui.looks.theme import LIGHT, Theme
from gui.looks.wrapped_row import WrappedRow

MOST_CHOICES = 2
"""How many buttons there is room for."""

_LEAST = 40
"""Letters of the sentence that have room in a line, or the buttons go below it."""

Choice = tuple[str, str]
"""The text of a button, and the key that `taken` tells."""


class _Message(msgspec.Struct, frozen=True):
    """A sentence and its buttons; of those with the same place, or that offer the same, only the newest stands."""

    sentence: str
    place: str = ""
    choices: tuple[Choice, ...] = ()
    is_refusal: bool = False
    outlives_file: bool = False

    @property
    def keys(self) -> tuple[str, ...]:
        """The keys of its buttons."""
        return tuple(key for _, key in self.choices)

    def replaces(self, other: "_Message") -> bool:
        """Whether only one of the two may stand."""
        return bool(self.place and self.place == other.place) or not set(self.keys).isdisjoint(other.keys)


class Notice(QFrame):
    """A sentence that waits to be read: a refusal or a word of success (go by themselves), or one that stands.

    Of the standing ones the newest is seen; a passing one lies over them, and what it covered is seen again after it.
    A passing one goes with the next change, and when a dialog opens over the window: what it told of is done by then.
    """

    taken = Signal(str)
    """The offer of this key was accepted."""

    SHOWN_MS = 12_000

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self._theme = LIGHT
        self._standing: list[_Message] = []
        self._passing: _Message | None = None
        self._label = QLabel(self)
        self._label.setObjectName("notice_text")
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setWordWrap(True)
        self._both, self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight), WrappedRow()
        self._buttons = [self._button(number) for number in range(MOST_CHOICES)]
        self._close = QToolButton(self)
        self._close.setObjectName("notice_close")
        self._close.setAutoRaise(True)
        self._close.setAccessibleName(self.tr("Close this message"))
        self._row.hide()
        self._timer = QTimer(self, singleShot=True, interval=self.SHOWN_MS)
        self._lay_out()
        self._close.clicked.connect(self._drop_shown)
        self._timer.timeout.connect(self.dismiss_refusal)
        if parent is not None:
            parent.window().installEventFilter(self)
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Let go of what passes where a dialog blocks the window."""
        if event.type() is QEvent.Type.WindowBlocked:
            self.dismiss_refusal()
        return super().eventFilter(watched, event)

    def refuse(self, sentence: str) -> None:
        """Say why something was refused, for some seconds."""
        self._pass(_Message(sentence, is_refusal=True))

    def say(self, sentence: str) -> None:
        """Say that something is done, for some seconds."""
        self._pass(_Message(sentence))

    def offer(self, sentence: str, button: str, key: str) -> None:
        """Offer something; the button emits `taken` with the key. A newer offer takes its place."""
        self._stand(_Message(sentence, "offer", ((button, key),)))

    def offer_choices(
        self, sentence: str, choices: Sequence[Choice], outlives_file: bool = False, is_refusal: bool = False
    ) -> None:
        """Offer one thing or the other, until one is taken, or all are closed or withdrawn.

        It takes the place of what offered any of the same keys before. What ``outlives_file`` is not about the file.
        """
        assert 0 < len(choices) <= MOST_CHOICES
        shown = _Message(sentence, "", tuple(choices), is_refusal, outlives_file)
        self._stand(shown)

    def state(self, sentence: str, is_refusal: bool = False) -> None:
        """Say what holds for as long as the file is open; it stays until it is closed. A newer one takes its place."""
        self._stand(_Message(sentence, "state", is_refusal=is_refusal))

    def paintEvent(self, _: QPaintEvent) -> None:
        """The hairline that parts it from what is above."""
        line_above(QPainter(self), self.rect(), self.palette().color(QPalette.ColorRole.Mid))

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """As high as its words need: a window asks no part how high it is at a width."""
        least, layout = super().minimumSizeHint(), self.layout()
        return least if layout is None else QSize(least.width(), layout.totalHeightForWidth(self._room))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: D102
        super().resizeEvent(event)
        self._turn()
        self.updateGeometry()

    def dismiss_refusal(self) -> None:
        """Take away what passes, a refusal or a word of success, for something else was done; what stands stays."""
        if self._passing is not None:
            self._timer.stop()
            self._passing = None
            self._show()

    def withdraw(self, key: str) -> None:
        """Take away what offers this key; no other."""
        self._standing = [message for message in self._standing if key not in message.keys]
        self._show()

    def clear(self) -> None:
        """Take away all that is about the file, for another one is shown."""
        self._standing = [message for message in self._standing if message.outlives_file]
        self.dismiss_refusal()
        self._show()

    def set_theme(self, theme: Theme) -> None:
        """Recolour."""
        self._theme = theme
        self._close.setIcon(icon("clear", theme))
        self._show()

    @property
    def _room(self) -> int:
        """The width of what it lies across, which it gets itself only once it is shown."""
        across = self.parentWidget()
        return self.width() if across is None else across.width()

    @property
    def _shown(self) -> _Message | None:
        return self._passing or (self._standing[-1] if self._standing else None)

    def _pass(self, message: _Message) -> None:
        self._passing = message
        self._timer.start()
        self._show()
        self._announce(message)

    def _stand(self, message: _Message) -> None:
        self._standing = [other for other in self._standing if not message.replaces(other)]
        self._standing.append(message)
        self._show()
        self._announce(message)

    def _announce(self, message: _Message) -> None:
        """Have it read aloud, for the keyboard stays where it is; a refusal at once."""
        from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

        event = QAccessibleAnnouncementEvent(self, message.sentence)
        levels = QAccessible.AnnouncementPoliteness
        event.setPoliteness(levels.Assertive if message.is_refusal else levels.Polite)
        QAccessible.updateAccessibility(event)

    def _drop_shown(self) -> None:
        """Take away what is seen, and show what it covered."""
        if self._passing is None:
            del self._standing[-1:]
            self._show()
        self.dismiss_refusal()

    def _take(self, number: int) -> None:
        shown = self._shown
        if shown is not None and number < len(shown.choices):
            self._drop_shown()
            self.taken.emit(shown.keys[number])

    def _show(self) -> None:
        shown = self._shown
        if shown is not None:
            self._label.setText(shown.sentence)
            palette = self._label.palette()
            color = self._theme.error if shown.is_refusal else self._theme.text
            palette.setColor(QPalette.ColorRole.WindowText, color)
            self._label.setPalette(palette)
            self.setAccessibleName(shown.sentence)
            self._show_choices(shown.choices)
        else:
            self._label.clear()  # else what reads the screen aloud finds what is long gone
            self.setAccessibleName("")
        self.setVisible(shown is not None)

    def _show_choices(self, choices: Sequence[Choice]) -> None:
        for number, button in enumerate(self._buttons):
            button.setText(choices[number][0] if number < len(choices) else "")
            button.setVisible(number < len(choices))
        self._row.setVisible(bool(choices))
        self._turn()

    def _button(self, number: int) -> QPushButton:
        button = QPushButton(self)
        button.setAutoDefault(True)  # in a window Qt lets Enter press no other
        button.setObjectName(f"notice_button_{number + 1}" if number else "notice_button")
        button.clicked.connect(lambda: self._take(number))
        return button

    def _turn(self) -> None:
        """Put the buttons beside the sentence, or below it where that leaves it too few letters."""
        beside = self._room - self._row.sizeHint().width()
        has_room = self._row.isHidden() or beside >= letters_width(self.fontMetrics(), _LEAST)
        self._both.setDirection(QBoxLayout.Direction.LeftToRight if has_room else QBoxLayout.Direction.TopToBottom)

    def _lay_out(self) -> None:
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 4, 8, 4)
        layout.addLayout(self._both, 1)
        layout.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        self._both.addWidget(self._label, 1)
        self._both.addWidget(self._row)
        for button in self._buttons:
            self._row.add(button)
