"""The picture of a timeline: all that decides how it looks, painted alike on screen and into files."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace

import numpy as np
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

from gui.looks.theme import LIGHT, Theme
from gui.panes.timeline.axes import paint_counts, paint_days, paint_unit
from gui.panes.timeline.crowd import painting_raster
from gui.panes.timeline.ink import Inks, shades
from gui.panes.timeline.labels import Labels
from gui.panes.timeline.limbs import paint_limbs, told_apart
from gui.panes.timeline.lines import painting_lines
from gui.panes.timeline.marks import MOST_MARKS, paint_marks
from gui.panes.timeline.room import GAP, OVER, margins
from gui.panes.timeline.scene import Scene
from gui.panes.timeline.words import drawn_as_squares
from models.text.display import ENGLISH, Display
from models.timeline.columns import Bools, Ints
from models.timeline.density import SMALLEST, in_view, mark_sizes, sample
from models.timeline.piecewise import Piecewise, at_once
from models.timeline.raster import Raster
from models.timeline.sight import Crowd, Sight, looking
from models.timeline.timeline import Quantity, Timeline
from models.timeline.view import NOTHING, View, Window

_BELOW = 7
"""Pixels that a mark at zero may reach below the axis."""
_MOST_LIMBS = 500
"""Where marks are painted as squares, so many of them show how firm they are."""
_AT_A_TIME = 100
"""Marks that are painted in a few milliseconds."""


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

    def area(self, rect: QRectF) -> QRectF:
        """Where the marks are, within the rectangle that the chart has."""
        return rect.marginsRemoved(margins(self.font, self.display))

    def view(self, area: QRectF) -> View:
        """The window at the size of an area."""
        return self.window.at(area.width(), area.height(), self.is_log)

    def looking(self, view: View) -> Piecewise[Sight]:
        """Find what is seen in a view."""
        return looking(self.timeline, self.shown, view, shades(self.timeline, self.theme))

    def scene(self, view: View, rows: Ints) -> Scene:
        """Some rows in a view; the size of marks follows from how many of them are in the window."""
        columns, count = self.timeline.columns, len(self.timeline.series)
        window = self._at_scale_of(view)
        sizes = mark_sizes(columns.series_of[in_view(columns, rows, window)], count, window)
        return Scene(self.timeline, view, rows, Inks(self.timeline.series, self.theme), sizes)

    def _at_scale_of(self, view: View) -> View:
        """The window as large as it is drawn in a view, which may be wider."""
        across, up = view.width / (view.right - view.left), view.height / (view.top - view.bottom)
        window = self.window
        return window.at((window.right - window.left) * across, (window.top - window.bottom) * up, self.is_log)


def paint_picture(painter: QPainter, picture: Picture, rect: QRectF) -> None:
    """Paint axes and marks into a rectangle."""
    area = picture.area(rect)
    view = picture.view(area)
    painter.save()
    paint_ground(painter, picture, rect)
    painter.save()
    clip_marks(painter, picture, view)
    sight = at_once(picture.looking(view))
    are_squares = at_once(painting(painter, picture, view, sight))
    painter.restore()
    paint_words(painter, picture, view, sight, are_squares)
    painter.restore()


def paint_ground(painter: QPainter, picture: Picture, rect: QRectF) -> None:
    """The ground and the axes; from then on (0, 0) is the top left of the marks' area."""
    area = picture.area(rect)
    view = picture.view(area)
    painter.fillRect(rect, QColor(picture.theme.base))
    painter.translate(area.topLeft())
    painter.setFont(picture.font)
    paint_counts(painter, view, picture.theme, picture.display)
    paint_days(painter, view, picture.theme, picture.display)
    if picture.quantity is not None:
        paint_unit(painter, picture.quantity, picture.theme, margins(picture.font, picture.display))


def clip_marks(painter: QPainter, picture: Picture, view: View) -> None:
    """Let marks reach over the top of their area and a little below it, and as far as the axis to the sides."""
    above = margins(picture.font, picture.display).top()
    painter.setClipRect(QRectF(0, -above, view.width + OVER, view.height + above + _BELOW))


def painting(painter: QPainter, picture: Picture, view: View, sight: Sight) -> Piecewise[bool]:
    """Paint all marks that are seen, piece by piece; whether some of them are only squares."""
    columns = picture.timeline.columns
    scene = picture.scene(view, sight.rows)
    yield
    if sight.crowd is not None:
        yield from _painting_crowd(painter, scene, sight.crowd)
    if sight.has_lines:
        yield from painting_lines(painter, scene)
    scene = scene.at(in_view(columns, sight.rows, view))
    yield
    distinct = scene.keep(told_apart(scene, 0.5))
    yield
    if len(distinct) <= MOST_MARKS:
        paint_limbs(painter, distinct)  # arrows make room for each other: not by parts
        yield
        yield from _by_parts(paint_marks, painter, distinct)
        return sight.crowd is not None
    raster = Raster(view, shades(picture.timeline, picture.theme))
    raster.add(columns, scene.rows)
    yield
    yield from _painting_crowd(painter, scene, Crowd(raster, sample(distinct.rows, _MOST_LIMBS)))
    return True


def paint_words(painter: QPainter, picture: Picture, view: View, sight: Sight, are_squares: bool) -> None:
    """Labels beside marks, where these are few; where they are squares, that they are.

    One without its arrow would be taken for exact.
    """
    if are_squares:
        painter.setFont(picture.font)
        painter.setPen(QColor(picture.theme.muted))
        align = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        around = margins(picture.font, picture.display)
        room = QRectF(around.left(), 2 - around.top(), view.width + around.right(), around.top() - GAP)
        room.setRight(room.right() - around.left() - GAP)
        told = QFontMetricsF(picture.font).elidedText(drawn_as_squares(), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, align | Qt.TextFlag.TextDontClip, told)
    elif len(sight.rows):
        rows = in_view(picture.timeline.columns, sight.rows, view)
        Labels(picture.font, picture.theme, picture.display).paint(painter, picture.scene(view, rows))


def _painting_crowd(painter: QPainter, scene: Scene, crowd: Crowd) -> Piecewise[None]:
    small = replace(scene, rows=crowd.examples, sizes=np.full(len(scene.sizes), SMALLEST))
    yield from _by_parts(paint_limbs, painter, small)
    yield from painting_raster(painter, crowd.raster)


def _by_parts(paint: Callable[[QPainter, Scene], None], painter: QPainter, scene: Scene) -> Piecewise[None]:
    for part in np.array_split(scene.rows, len(scene) // _AT_A_TIME + 1):
        paint(painter, replace(scene, rows=part, makes_room=False))
        yield
