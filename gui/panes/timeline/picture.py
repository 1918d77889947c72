"""The picture of a timeline: all that decides how it looks, painted alike on screen and into files."""

from dataclasses import dataclass, field

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter

from gui.panes.timeline.axes import paint_counts, paint_days, paint_unit
from gui.panes.timeline.dots import paint_dots
from gui.panes.timeline.ink import inks
from gui.panes.timeline.labels import Labels
from gui.panes.timeline.limbs import MOST_LIMBS, paint_limbs, told_apart
from gui.panes.timeline.lines import paint_lines
from gui.panes.timeline.marks import MOST_MARKS, paint_marks
from gui.panes.timeline.scene import Scene
from gui.panes.timeline.words import drawn_as_dots
from gui.theme import LIGHT, Theme
from models.text.display import ENGLISH, Display
from models.timeline.density import mark_sizes, rows_in_view, sample
from models.timeline.timeline import Bools, Quantity, Timeline
from models.timeline.view import NOTHING, View, Window

LEFT, TOP, RIGHT, BOTTOM = 58, 26, 26, 46
"""The room around the marks, in pixels: for the axes and their words."""
_BELOW = 7
"""Pixels that a mark at zero may reach below the axis."""


@dataclass(frozen=True, eq=False, kw_only=True)
class Picture:
    """A timeline, which of its rows are shown, in which window, and how."""

    timeline: Timeline
    shown: Bools
    quantity: Quantity | None = None
    window: Window = NOTHING
    is_log: bool = False
    theme: Theme = LIGHT
    display: Display = ENGLISH
    font: QFont = field(default_factory=QFont)

    def view(self, area: QRectF) -> View:
        """The window at the size of an area."""
        return self.window.at(area.width(), area.height(), self.is_log)


def plot_area(rect: QRectF) -> QRectF:
    """Where the marks are, within the rectangle that a chart has."""
    return rect.adjusted(LEFT, TOP, -RIGHT, -BOTTOM)


def paint_picture(painter: QPainter, picture: Picture, rect: QRectF) -> None:
    """Paint axes and marks into a rectangle."""
    area = plot_area(rect)
    view = picture.view(area)
    painter.save()
    painter.fillRect(rect, QColor(picture.theme.base))
    painter.translate(area.topLeft())
    painter.setFont(picture.font)
    paint_counts(painter, view, picture.theme, picture.display)
    paint_days(painter, view, picture.theme, picture.display)
    if picture.quantity is not None:
        paint_unit(painter, picture.quantity, picture.theme)
    _paint_rows(painter, picture, view)
    painter.restore()


def _paint_rows(painter: QPainter, picture: Picture, view: View) -> None:
    timeline = picture.timeline
    rows = rows_in_view(timeline, picture.shown, view)
    if not len(rows):
        return
    scene = Scene(timeline, view, rows, inks(timeline.series, picture.theme), mark_sizes(timeline, rows, view))
    distinct = scene.keep(told_apart(scene, 0.5))
    painter.save()
    painter.setClipRect(QRectF(0, -TOP, view.width + RIGHT, view.height + TOP + _BELOW))
    paint_lines(painter, scene, picture.shown)
    _paint_marks(painter, distinct)
    painter.restore()
    if len(distinct) > MOST_MARKS:
        _paint_caution(painter, picture, view)
    Labels(picture.font, picture.theme, picture.display).paint(painter, scene)


def _paint_marks(painter: QPainter, scene: Scene) -> None:
    if len(scene) <= MOST_MARKS:
        paint_limbs(painter, scene)
        paint_marks(painter, scene)
    else:
        paint_limbs(painter, scene.at(sample(scene.rows, MOST_LIMBS)))
        paint_dots(painter, scene)


def _paint_caution(painter: QPainter, picture: Picture, view: View) -> None:
    """Say that marks are drawn as dots: one without its arrow would be taken for exact."""
    painter.setFont(picture.font)
    painter.setPen(QColor(picture.theme.muted))
    align = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
    painter.drawText(QRectF(60, 2 - TOP, view.width + RIGHT - 68, 18), align, drawn_as_dots())
