"""The day of a comparison: typed, from a calendar, or along the days that the file knows."""

import datetime
from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from PySide6.QtCore import QDate, QPoint, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QAbstractSlider, QHBoxLayout, QSlider, QToolButton, QWidget

from gui.panes.comparison.calendar import CalendarPopup
from gui.panes.comparison.day_field import DayField
from gui.panes.comparison.folding_row import flat
from models.text.display import Display

_BEFORE = -1
"""Where the slider stands on a day before all that are known."""


class DayLine(QWidget):
    """A day and a slider; days are proleptic ordinals. Where no day is known, there is nothing to choose from."""

    picked = Signal(int)
    refused = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._days: tuple[int, ...] = ()
        self._day = 1
        self.date = DayField(self)
        self.calendar = CalendarPopup(self)
        self.button = flat(QToolButton(self))
        self.button.setObjectName("comparison_calendar_button")
        self.button.setText("▾")
        self.button.setAccessibleName(self.tr("Calendar"))
        self.button.setToolTip(self.tr("Choose the day from a calendar"))
        self.slider = QSlider(Qt.Orientation.Horizontal, self)
        self.slider.setObjectName("comparison_slider")
        self.slider.setAccessibleName(self.tr("Days that the file knows"))
        self.slider.setToolTip(self.tr("The days that claims count up to; the arrow keys go from one to the next"))
        self.slider.setMinimumWidth(32)
        self._lay_out()
        self._connect()

    def show_days(self, days: Sequence[int]) -> None:
        """Let the slider go along these days; without any, there is neither field nor slider."""
        if self._days == days and self._days:
            return
        self._days = tuple(days)
        self.slider.setPageStep(max(len(self._days) // 20, 1))
        self.setEnabled(bool(self._days))
        for part in (self.date, self.button, self.slider):
            part.setVisible(bool(self._days))

    def show_day(self, day: int) -> None:
        """Show a day, which need not be one of those that are known."""
        self._day, place = day, bisect_right(self._days, day) - 1
        blocker = QSignalBlocker(self.slider)
        self.slider.setRange(_BEFORE if place < 0 else 0, max(len(self._days) - 1, 0))
        self.slider.setValue(place)
        blocker.unblock()
        self.date.show_day(day)
        self.slider.setAccessibleDescription(self.date.text())

    def set_display(self, display: Display) -> None:
        """Write the date in another way."""
        self.date.set_display(display)

    def open_calendar(self) -> None:
        """Show the calendar below the field."""
        self.calendar.open_at(self.date.mapToGlobal(QPoint(0, self.date.height())), self._day, self._days)

    def _take_value(self, value: int) -> None:
        if value >= 0:
            self.picked.emit(self._days[value])

    def _jump(self, direction: int) -> None:
        """Go to the nearest known day before or behind the one that is shown."""
        place = bisect_right(self._days, self._day) if direction > 0 else bisect_left(self._days, self._day) - 1
        if 0 <= place < len(self._days):
            self.picked.emit(self._days[place])

    def _step_back(self, action: int) -> None:
        """From between two known days a step back goes to the one that has just been, not to the one before it."""
        value = self.slider.value()
        is_between = value >= 0 and bool(self._days) and self._days[value] < self._day
        if is_between and action == QAbstractSlider.SliderAction.SliderSingleStepSub.value:
            self.slider.setSliderPosition(value)
            self.picked.emit(self._days[value])

    def _take_date(self, date: QDate) -> None:
        self.picked.emit(datetime.date(date.year(), date.month(), date.day()).toordinal())
        self.date.setFocus()

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.date)
        row.addWidget(self.button)
        row.addSpacing(4)
        row.addWidget(self.slider, stretch=1)

    def _connect(self) -> None:
        self.date.picked.connect(self.picked)
        self.date.jumped.connect(self._jump)
        self.date.opened.connect(self.open_calendar)
        self.date.refused.connect(self.refused)
        self.button.clicked.connect(self.open_calendar)
        self.calendar.picked.connect(self._take_date)
        self.slider.actionTriggered.connect(self._step_back)
        self.slider.valueChanged.connect(self._take_value)
