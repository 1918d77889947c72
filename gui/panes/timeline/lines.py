"""The lines that join the marks of one series."""

import numpy as np
from PySide6.QtCore import QLineF
from PySide6.QtGui import QPainter

from gui.panes.timeline.scene import Scene
from models.timeline.columns import Ints
from models.timeline.piecewise import Piecewise

_MOST_SMOOTH, _MOST_PIECES = 1200, 4000
"""More pieces than this would take longer to paint than a frame has: first smoothed, then at all."""


def painting_lines(painter: QPainter, scene: Scene) -> Piecewise[None]:
    """Join the marks of each series in the order of their days, one series after another; past ones are left out.

    Claims of which nobody says whose they are make no series. Pieces that the marks themselves hide are not painted.
    """
    scene = scene.keep(_reached(scene))
    series, sizes = scene.series, scene.sizes[scene.series]
    is_seen = np.diff(scene.xs) ** 2 + np.diff(scene.ys) ** 2 > (sizes[1:] * 0.6) ** 2
    pieces = np.flatnonzero(is_seen & (series[1:] == series[:-1]))
    if not 0 < len(pieces) <= _MOST_PIECES:
        return
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, len(pieces) <= _MOST_SMOOTH)
    for part in np.split(pieces, np.flatnonzero(np.diff(series[pieces])) + 1):
        _paint_series(painter, scene, part)
        yield
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)


def _reached(scene: Scene) -> Ints:
    """The places of the rows in the view, and of the neighbours outside of it that lines lead to."""
    is_joined = scene.timeline.is_joined[scene.series] & ~scene.columns.is_past[scene.rows]
    places = np.flatnonzero(is_joined)
    x = scene.columns.x[scene.rows[places]]
    inside = (x >= scene.view.left) & (x <= scene.view.right)
    crossing = (x[:-1] < scene.view.left) & (x[1:] > scene.view.right)
    wanted = inside.copy()
    wanted[:-1] |= inside[1:] | crossing
    wanted[1:] |= inside[:-1] | crossing
    return places[wanted]


def _paint_series(painter: QPainter, scene: Scene, pieces: Ints) -> None:
    """The pieces of one series: dashed where they begin or end at a derived claim."""
    ink = scene.inks[int(scene.series[pieces[0]])]
    is_derived, rows = scene.columns.is_derived, scene.rows
    dashed = is_derived[rows[pieces]] | is_derived[rows[pieces + 1]]
    for pen, which in ((ink.line, pieces[~dashed]), (ink.derived_line, pieces[dashed])):
        ends = (scene.xs[which], scene.ys[which], scene.xs[which + 1], scene.ys[which + 1])
        painter.setPen(pen)
        painter.drawLines([QLineF(*end) for end in zip(*(part.tolist() for part in ends), strict=True)])
