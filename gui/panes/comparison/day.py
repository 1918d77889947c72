"""The day of a comparison: typed, from a calendar, or along the days that the file knows."""

import datetime
from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from PySide6.QtCore import QDate, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QFont, QTextCharFormat
from PySide6.QtWidgets import QAbstractSlider, QCalendarWidget, QDateEdit, QHBoxLayout, QSlider, QWidget

from models.text.display import ENGLISH, DateStyle, Display

_FORMATS = {
    DateStyle.DAY_MONTH_YEAR: "d MMM yyyy",
    DateStyle.MONTH_DAY_YEAR: "MMM d, yyyy",
    DateStyle.ISO: "yyyy-MM-dd",
}
_BEFORE = -1
"""Where the slider stands on a day before all that are known."""


class DayLine(QWidget):
    """A date and a slider; days are proleptic ordinals."""

    picked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._days: tuple[int, ...] = ()
        self._day = 0
        self.date = QDateEdit(self)
        self.date.setObjectName("comparison_day")
        self.date.setAccessibleName(self.tr("Day of the comparison"))
        self.date.setToolTip(self.tr("The day for which claims are compared"))
        self.date.setCalendarPopup(True)
        self.date.setDateRange(QDate(1, 1, 1), QDate(9999, 12, 31))
        self.date.setKeyboardTracking(False)
        self.slider = QSlider(Qt.Orientation.Horizontal, self)
        self.slider.setObjectName("comparison_slider")
        self.slider.setAccessibleName(self.tr("Days that the file knows"))
        self.slider.setToolTip(self.tr("The days that claims count up to; the arrow keys go from one to the next"))
        self.slider.setMinimumWidth(72)
        self.set_display(ENGLISH)
        self._prepare_calendar()
        self._lay_out()
        self.date.dateChanged.connect(self._take_date)
        self.slider.actionTriggered.connect(self._step_back)
        self.slider.valueChanged.connect(self._take_value)

    def show_days(self, days: Sequence[int]) -> None:
        """Let the slider go along these days."""
        self._days = tuple(days)
        self.slider.setPageStep(max(len(self._days) // 20, 1))
        self.setEnabled(bool(self._days))

    def show_day(self, day: int) -> None:
        """Show a day, which need not be one of those that are known."""
        self._day, place = day, bisect_right(self._days, day) - 1
        blockers = QSignalBlocker(self.date), QSignalBlocker(self.slider)
        self.slider.setRange(_BEFORE if place < 0 else 0, max(len(self._days) - 1, 0))
        self.slider.setValue(place)
        date = _date(day)
        if date != self.date.date():
            self.date.setDate(date)
        for blocker in blockers:
            blocker.unblock()
        self.slider.setAccessibleDescription(self.date.text())

    def set_display(self, display: Display) -> None:
        """Write the date in another way."""
        self.date.setDisplayFormat(_FORMATS[display.date_style])

    def _prepare_calendar(self) -> None:
        calendar = self.date.calendarWidget()
        calendar.setObjectName("comparison_calendar")
        calendar.setAccessibleName(self.date.accessibleName())
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        for weekend in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            calendar.setWeekdayTextFormat(weekend, QTextCharFormat())
        calendar.currentPageChanged.connect(self._mark_known)
        self._calendar = calendar

    def _mark_known(self, year: int, month: int) -> None:
        """Make the days that the file knows bold, in the month that is shown."""
        bold = QTextCharFormat()
        bold.setFontWeight(QFont.Weight.Bold)
        bold.setFontUnderline(True)
        first = datetime.date(year, month, 1).toordinal()
        self._calendar.setDateTextFormat(QDate(), QTextCharFormat())
        for day in self._days[bisect_left(self._days, first) : bisect_right(self._days, first + 30)]:
            self._calendar.setDateTextFormat(_date(day), bold)

    def _take_date(self, date: QDate) -> None:
        self.picked.emit(datetime.date(date.year(), date.month(), date.day()).toordinal())

    def _take_value(self, value: int) -> None:
        if value >= 0:
            self.picked.emit(self._days[value])

    def _step_back(self, action: int) -> None:
        """From between two known days a step back goes to the one that has just been, not to the one before it."""
        value = self.slider.value()
        is_between = value >= 0 and bool(self._days) and self._days[value] < self._day
        if is_between and action == QAbstractSlider.SliderAction.SliderSingleStepSub.value:
            self.slider.setSliderPosition(value)
            self.picked.emit(self._days[value])

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.date)
        row.addWidget(self.slider, stretch=1)


def _date(day: int) -> QDate:
    date = datetime.date.fromordinal(day)
    return QDate(date.year, date.month, date.day)
