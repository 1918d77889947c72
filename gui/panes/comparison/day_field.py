"""The line that the day of a comparison is typed in."""

import datetime

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QLineEdit, QWidget

from gui.looks.plain_tip import plain_tip
from models.claims.errors import ClaimsError
from models.comparison.days import days
from models.tables.language import said
from models.text.date_text import read_date, show_date
from models.text.display import ENGLISH, Display

_STEPS = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}
_JUMPS = {Qt.Key.Key_PageUp: 1, Qt.Key.Key_PageDown: -1}
_LAST = datetime.date.max.toordinal()
_FRAME = 16
"""Pixels that a line takes beside its text."""


class DayField(QLineEdit):
    """A day, a proleptic ordinal, written as people write dates; of a month or a year it is the last day.

    Enter, or leaving the field, takes what is typed; what cannot be read is refused, underlined and kept to be mended.
    Up and Down go a day on or back, Escape brings back the day that is asked.
    """

    picked = Signal(int)
    jumped = Signal(int)
    """To the next (1) or the last (-1) day that the file knows."""

    opened = Signal()
    """The calendar is wanted."""

    refused = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("comparison_day")
        self.setAccessibleName(self.tr("Day of the comparison"))
        self._display = ENGLISH
        self._day = 1
        self._refused = ""
        self._explain("")
        self._fit()
        self._restore()
        self.editingFinished.connect(self._take)
        self.textEdited.connect(self._forgive)

    @property
    def is_refused(self) -> bool:
        """Whether what stands here is none that can be asked for."""
        return bool(self._refused)

    def show_day(self, day: int) -> None:
        """Show a day; what is being typed stays while the day is the same."""
        if day != self._day or not self._is_typed():
            self._day = day
            self._restore()

    def set_display(self, display: Display) -> None:
        """Write the day in another way."""
        is_typed = self._is_typed()
        self._display = display
        self._fit()
        if not is_typed:
            self._restore()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102
        key = Qt.Key(event.key())
        is_alone = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if key == Qt.Key.Key_Escape and self._is_typed():
            self._restore()
        elif key == Qt.Key.Key_F4 or (key == Qt.Key.Key_Down and event.modifiers() == Qt.KeyboardModifier.AltModifier):
            self.opened.emit()
        elif is_alone and key in _STEPS:
            self._step(_STEPS[key])
        elif is_alone and key in _JUMPS:
            self.jumped.emit(_JUMPS[key])
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:  # noqa: D102
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The line; underlined where it was refused."""
        super().paintEvent(event)
        if self._refused:
            under = self.rect().adjusted(1, self.height() - 3, -1, -1)
            QPainter(self).fillRect(under, self.palette().color(QPalette.ColorRole.BrightText))

    def _take(self) -> None:
        """Pick what is typed, or say once why that cannot be."""
        text = self.text()
        if not self._is_typed() or text == self._refused:
            return
        try:
            day = self._read(text)
        except ClaimsError as error:
            self._refused = text or " "
            self._explain(said(error))
            self.refused.emit(said(error))
        else:
            self._pick(day)

    def _pick(self, day: int) -> None:
        self._restore()
        if day != self._day:
            self.picked.emit(day)

    def _read(self, text: str) -> int:
        """The last day that a text may mean; ClaimsError where it is no date, or has no end."""
        edtf = read_date(text, self._display)
        last = days(edtf).last if edtf else None
        if last is None:
            example = self._written(datetime.date(2024, 3, 14).toordinal())
            said = "A comparison needs a day: “{0}” names none. Write one, as in “{1}”, or press Escape."
            raise ClaimsError(said, text.strip(), example)
        return last

    def _step(self, days_on: int) -> None:
        """A day on or back from what is typed."""
        self._take()
        if not self._refused:
            self._pick(min(max(self._day + days_on, 1), _LAST))

    def _is_typed(self) -> bool:
        return self.text() != self._written(self._day)

    def _written(self, day: int) -> str:
        return show_date(datetime.date.fromordinal(day).isoformat(), self._display)

    def _restore(self) -> None:
        self._forgive()
        if self._is_typed():
            self.setText(self._written(self._day))

    def _forgive(self) -> None:
        if self._refused:
            self._refused = ""
            self._explain("")

    def _explain(self, reason: str) -> None:
        """Say what may be typed, or why what was typed was refused."""
        plain = self.tr("The day for which claims are compared; Up and Down go to the next and the last one")
        self.setToolTip(plain_tip(reason or plain))
        self.setAccessibleDescription(reason or plain)
        self.update()

    def _fit(self) -> None:
        """Be as wide as the longest day that is written so."""
        texts = (show_date(f"2024-{month:02}-28", self._display) for month in range(1, 13))
        wide = max(map(self.fontMetrics().horizontalAdvance, texts))
        self.setFixedWidth(wide + _FRAME)
