"""The hover card: one claim in full, beside the mouse."""

from PySide6.QtCore import QCoreApplication, QPoint, QPointF, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from gui.looks.theme import Theme
from gui.panes.timeline.words import claimant_name
from models.claims.claim import Claim, Status
from models.claims.visible import in_short, visible
from models.tables.language import say
from models.text.date_text import show_date
from models.text.display import Display
from models.text.figure_text import show_figure
from models.text.isolation import in_quotes
from models.text.words import standard
from models.timeline.columns import DayFrom
from models.timeline.timeline import Timeline

_LONGEST_QUOTE = 160
_WIDTH, _NARROW = 300, 220
"""Pixels of a card, and of one that has little room beside its mark."""

_AWAY = 16


class HoverCard(QFrame):
    """Figure, measure, claimant, date and quote as plain text; never in the way of the mouse."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("timeline_card")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._area = parent
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 10)
        column.setSpacing(2)
        self._labels = [QLabel(self) for _ in range(5)]
        for label in self._labels:
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            column.addWidget(label)
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours; the figure is the loudest."""
        self.setStyleSheet(
            f"#timeline_card {{ background: {theme.base}; border: 1px solid {theme.hairline}; border-radius: 4px; }}"
            f"#timeline_card QLabel {{ color: {theme.text}; background: transparent; }}"
        )
        loud = QFont(self.font())
        loud.setPointSizeF(loud.pointSizeF() * 1.25)
        loud.setWeight(QFont.Weight.DemiBold)
        self._labels[0].setFont(loud)

    def show_claim(self, timeline: Timeline, row: int, display: Display, place: QPointF) -> None:
        """Show a claim beside a point of the parent, inside the parent."""
        for label, text in zip(self._labels, card_lines(timeline, row, display), strict=True):
            label.setText(text)
            label.setVisible(bool(text))
        width = self._width_beside(place)
        self.setFixedSize(width, self._column.heightForWidth(width))
        self.move(self._beside(place))
        self.show()
        self.raise_()

    def _width_beside(self, place: QPointF) -> int:
        """The width with which the card does not cover what it tells of, unless that is very narrow."""
        room = max(self._area.rect().right() - round(place.x()), round(place.x())) - _AWAY
        return min(max(room, _NARROW), _WIDTH)

    def _beside(self, place: QPointF) -> QPoint:
        area = self._area.rect()
        x, y = round(place.x()) + _AWAY, round(place.y()) + _AWAY
        if x + self.width() > area.right():
            x = round(place.x()) - _AWAY - self.width()
        if y + self.height() > area.bottom():
            y = round(place.y()) - _AWAY - self.height()
        return QPoint(max(x, 0), max(y, 0))


def card_lines(timeline: Timeline, row: int, display: Display) -> tuple[str, str, str, str, str]:
    """What a card says of a claim: figure, measure, who, when, quote; the last may be ""."""
    claim, series = timeline.claim(row), timeline.series[int(timeline.columns.series_of[row])]
    who = " · ".join(dict.fromkeys(filter(None, (claimant_name(series), in_short(claim.speaker)))))
    measure = standard(series.measure, display.say)
    counted = " · ".join(map(in_short, filter(None, (measure, series.subject, claim.place, claim.scope))))
    return show_figure(claim.figure, display), counted, who, _when(timeline, row, display), _quote(claim)


def _when(timeline: Timeline, row: int, display: Display) -> str:
    claim = timeline.claim(row)
    match DayFrom(int(timeline.columns.day_from[row])):
        case DayFrom.AS_OF:
            days = QCoreApplication.translate("TimelineChart", "As of {day}").format(
                day=show_date(claim.as_of, display)
            )
        case DayFrom.STATED_ON:
            days = QCoreApplication.translate(
                "TimelineChart", "Said {day}; the day counted up to is not stated"
            ).format(day=show_date(claim.stated_on, display))
        case _:
            days = QCoreApplication.translate(
                "TimelineChart", "Drawn at the day its source was published; no other day is stated"
            )
    return " · ".join(filter(None, (days, _standing(timeline, row))))


def _standing(timeline: Timeline, row: int) -> str:
    if timeline.claim(row).status is Status.RETRACTED:
        return QCoreApplication.translate("TimelineChart", "retracted")
    if timeline.columns.is_past[row]:
        return QCoreApplication.translate("TimelineChart", "replaced by another claim")
    return QCoreApplication.translate("TimelineChart", "derived") if timeline.columns.is_derived[row] else ""


def _quote(claim: Claim) -> str:
    if not claim.quotes:
        return ""
    words = " ".join(claim.quotes[0].exact[: _LONGEST_QUOTE * 2].split())
    shown = f"{words[:_LONGEST_QUOTE].rstrip()}…" if len(words) > _LONGEST_QUOTE else words
    return visible(in_quotes(shown, say))
