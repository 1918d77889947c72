"""The sheet: the chart as a picture of its own, with title, legend and note."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

from gui.looks.theme import LIGHT
from gui.panes.timeline.picture import Picture, paint_picture
from gui.panes.timeline.samples import SIZE, paint_series, paint_sign
from gui.panes.timeline.shortening import shortened
from gui.panes.timeline.words import and_more, note, nothing_drawn, series_name, series_parts, sign_name
from models.claims.visible import in_short
from models.text.display import Display
from models.timeline.legend import Sign, contents, groups
from models.timeline.piecewise import at_once
from models.timeline.selection import Selection, select
from models.timeline.timeline import Timeline
from models.timeline.view import fit

_EDGE = 28.0
_LEGEND = 330.0
_ROW = 23.0
_TITLE, _TEXT, _SMALL = 24, 14, 13
"""Pixels, so that a picture is the same on every screen."""

_Line = tuple[str, int | Sign | None]
"""One line of the legend: its words, and the series or sign that is shown before them (None: a heading)."""


@dataclass(frozen=True, eq=False, kw_only=True)
class Sheet:
    """A picture of a chart with everything that explains it."""

    title: str
    picture: Picture
    selection: Selection

    @property
    def heading(self) -> str:
        """Its title; without one, who or what is counted."""
        if self.title or not self.picture.shown.any():
            return in_short(self.title)
        timeline = self.picture.timeline
        listed = groups(timeline, at_once(contents(timeline, self.picture.shown)))
        return ", ".join(in_short(group.subject) for group in listed)


def whole(timeline: Timeline, title: str) -> Sheet:
    """A sheet with all of a timeline that its first axis can hold."""
    quantity = timeline.quantities[0] if timeline.quantities else None
    selection = select(timeline, quantity)
    window = fit(timeline.columns, selection.shown, is_log=False)
    picture = Picture(timeline=timeline, shown=selection.shown, quantity=quantity, window=window)
    return Sheet(title=title, picture=picture, selection=selection)


def paint_sheet(painter: QPainter, sheet: Sheet, size: QSizeF) -> None:
    """Paint a sheet in the light theme, for it is looked at on paper and on other people's pages."""
    picture = replace(sheet.picture, theme=LIGHT, font=_font(painter, _SMALL))
    page = QRectF(0, 0, size.width(), size.height())
    painter.fillRect(page, QColor(LIGHT.base))
    body = page.adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)
    title = sheet.heading
    _paint_title(painter, title, body)
    plot = body.adjusted(0, 56 if title else 0, -_LEGEND, -26)
    if picture.shown.any():
        paint_picture(painter, picture, plot)
        _paint_legend(painter, picture, QRectF(plot.right() + 12, plot.top(), _LEGEND - 12, plot.height()))
    else:
        _write(painter, plot, nothing_drawn(is_filtered=len(picture.timeline) > 0), _TEXT, Qt.AlignmentFlag.AlignCenter)
    words = note(sheet.selection.undated, sheet.selection.other, picture.display)
    _write(painter, QRectF(body.left() + 8, body.bottom() - 18, body.width(), 20), words, _SMALL)


def _paint_title(painter: QPainter, title: str, body: QRectF) -> None:
    painter.setFont(_font(painter, _TITLE, QFont.Weight.DemiBold))
    painter.setPen(QColor(LIGHT.text))
    shown = QFontMetricsF(painter.font()).elidedText(title, Qt.TextElideMode.ElideRight, body.width())
    painter.drawText(QPointF(body.left() + 8, body.top() + _TITLE), shown)


def _write(
    painter: QPainter, box: QRectF, text: str, size: int, align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft
) -> None:
    painter.setFont(_font(painter, size))
    painter.setPen(QColor(LIGHT.muted))
    painter.drawText(box, align, text)


def _paint_legend(painter: QPainter, picture: Picture, box: QRectF) -> None:
    lines = _fitting(_legend(picture), int(box.height() // _ROW), picture.display)
    for place, (words, sample) in enumerate(lines):
        _paint_line(painter, picture, QRectF(box.left(), box.top() + place * _ROW, box.width(), _ROW), words, sample)


def _legend(picture: Picture) -> list[_Line]:
    timeline = picture.timeline
    held = at_once(contents(timeline, picture.shown))
    listed = groups(timeline, held)
    lines: list[_Line] = []
    for group in listed:
        if len(listed) > 1:
            lines.append((in_short(group.subject), None))
        lines += [(series_name(timeline, index), index) for index in group.series]
    if held.signs:
        lines += [("", None), *((sign_name(sign), sign) for sign in held.signs)]
    return lines


def _fitting(lines: list[_Line], room: int, display: Display) -> list[_Line]:
    """The lines that there is room for; the last says how many there is none for, the signs always have theirs."""
    signs_from = next((place for place, line in enumerate(lines) if line == ("", None)), len(lines))
    series, used = lines[:signs_from], lines[signs_from:]
    kept = room - len(used)
    if len(series) <= kept:
        return lines
    left_out = sum(sample is not None for _, sample in series[kept - 1 :])
    return [*series[: kept - 1], (and_more(left_out, display), None), *used]


def _paint_line(painter: QPainter, picture: Picture, box: QRectF, words: str, sample: int | Sign | None) -> None:
    left = QRectF(box.left(), box.top() + (_ROW - SIZE.height()) / 2, SIZE.width(), SIZE.height())
    if isinstance(sample, Sign):
        paint_sign(painter, left, sample, picture.theme)
    elif sample is not None:
        paint_series(painter, left, picture.timeline.series[sample], picture.theme)
    indent = 0 if sample is None else SIZE.width() + 8
    painter.setFont(_font(painter, _TEXT, QFont.Weight.DemiBold if sample is None else QFont.Weight.Normal))
    painter.setPen(QColor(picture.theme.text))
    parts = series_parts(picture.timeline, sample) if isinstance(sample, int) else (words, "")
    shown = shortened(*parts, QFontMetricsF(painter.font()), box.width() - indent)
    painter.drawText(box.adjusted(indent, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)


def _font(painter: QPainter, pixels: int, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    font = QFont(painter.font())
    font.setPixelSize(pixels)
    font.setWeight(weight)
    return font
