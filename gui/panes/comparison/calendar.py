"""The calendar that the day of a comparison is chosen from."""

import datetime
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from typing import TypeVar, cast

from PySide6.QtCore import QDate, QPoint, Qt, Signal
from PySide6.QtGui import QFont, QPalette, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QFrame, QMenu, QToolButton, QVBoxLayout, QWidget

P = TypeVar("P", bound=QWidget)

_NO_MENU = cast(QMenu, None)
"""Qt takes a null pointer, PySide's types do not say so."""


class CalendarPopup(QFrame):
    """A calendar that closes when a day is chosen, or by Escape; the days that the file knows stand out."""

    picked = Signal(QDate)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self._days: tuple[int, ...] = ()
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.month = QCalendarWidget(self)
        self.month.setObjectName("comparison_calendar")
        self.month.setAccessibleName(self.tr("Day of the comparison"))
        self.month.setDateRange(QDate(1, 1, 1), QDate(9999, 12, 31))
        self.month.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        for weekend in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            self.month.setWeekdayTextFormat(weekend, QTextCharFormat())
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.addWidget(self.month)
        self.month.currentPageChanged.connect(self.mark_known)
        self.month.clicked.connect(self._pick)
        self.month.activated.connect(self._pick)
        self._calm()

    def open_at(self, where: QPoint, day: int, known: Sequence[int]) -> None:
        """Open with the left upper corner there, or where it is in sight; days are proleptic ordinals."""
        self._days = tuple(known)
        self._take_colors()
        self.month.setSelectedDate(_date(day))
        self.month.showSelectedDate()
        self.mark_known(self.month.yearShown(), self.month.monthShown())
        self.adjustSize()
        screen = self.screen().availableGeometry()
        left = min(where.x(), screen.right() - self.width())
        top = min(where.y(), screen.bottom() - self.height())
        self.move(max(left, screen.left()), max(top, screen.top()))
        self.show()
        self.month.setFocus()

    def mark_known(self, year: int, month: int) -> None:
        """Make the days that the file knows bold, in the month that is shown."""
        bold = QTextCharFormat()
        bold.setFontWeight(QFont.Weight.Bold)
        bold.setFontUnderline(True)
        first = datetime.date(year, month, 1).toordinal()
        self.month.setDateTextFormat(QDate(), QTextCharFormat())
        for day in self._days[bisect_left(self._days, first) : bisect_right(self._days, first + 30)]:
            self.month.setDateTextFormat(_date(day), bold)

    def _calm(self) -> None:
        """Let month and year stand on the ground of the days, with arrows that the style paints in its colours."""
        self._part(QWidget, "navigationbar").setBackgroundRole(QPalette.ColorRole.Base)
        for name, arrow in (("prevmonth", Qt.ArrowType.LeftArrow), ("nextmonth", Qt.ArrowType.RightArrow)):
            self._part(QToolButton, name).setArrowType(arrow)
        months = self._part(QToolButton, "monthbutton")
        menu = months.menu()
        months.setMenu(_NO_MENU)  # with a menu of its own it would have a triangle, which seems to be the year's
        months.clicked.connect(lambda: menu.popup(months.mapToGlobal(QPoint(0, months.height()))))

    def _take_colors(self) -> None:
        """Have the colours of the theme; Qt writes month and year in that of chosen text, for it has their bar so."""
        colors = self.palette()
        self._part(QWidget, "yearedit").setPalette(colors)
        colors.setColor(QPalette.ColorRole.HighlightedText, colors.color(QPalette.ColorRole.Text))
        self._part(QWidget, "navigationbar").setPalette(colors)

    def _part(self, kind: type[P], name: str) -> P:
        """A part that Qt has put into its calendar."""
        part: P | None = self.month.findChild(kind, f"qt_calendar_{name}")
        assert part is not None, name
        return part

    def _pick(self, date: QDate) -> None:
        """Close and tell; by Enter a day is told of twice."""
        if self.isVisible():
            self.close()
            self.picked.emit(date)


def _date(day: int) -> QDate:
    date = datetime.date.fromordinal(day)
    return QDate(date.year, date.month, date.day)
