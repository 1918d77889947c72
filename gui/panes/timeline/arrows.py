"""Where arrows go: straight from their mark, or shorter or beside it where another mark would cover them."""

from typing import NamedTuple

import numpy as np

from gui.panes.timeline.glyphs import ARROW, ASIDE, SHORTEST_ARROW
from gui.panes.timeline.scene import Scene
from models.timeline.columns import BOUNDS, Floats
from models.timeline.density import FEW

_HEAD = 5.0
"""Pixels to both sides that an arrow's head needs, and a little air."""
_HALF = 7.0
"""Pixels from a mark's centre to its edge, and a little air."""

UP = np.array([bound.is_lower for bound in BOUNDS])
"""Whether arrows of a bound, by its code, lead up."""
DOWN = np.array([bound.is_upper for bound in BOUNDS])
"""Whether arrows of a bound, by its code, lead down."""


class Arrows(NamedTuple):
    """By row of a scene, in pixels: the lengths of arrows from the edges of their marks, and how far they stand aside.

    ``aside`` is 0 for a straight arrow, below 0 for one to the left. Rows without an arrow have one too.
    """

    lengths: Floats
    aside: Floats


def place_arrows(scene: Scene) -> Arrows:
    """Full length, but shorter where the tip would run below the axis or into the next mark above or below.

    Where there is no room even for a short one, it stands aside. Among many marks none of them is looked at.
    """
    room = np.where(DOWN[scene.bound], scene.view.height - scene.ys - 8, ARROW)
    lengths: Floats = np.clip(room, SHORTEST_ARROW, ARROW)
    aside: Floats = np.zeros(len(scene))
    if scene.makes_room and len(scene) <= FEW:
        for place in np.flatnonzero(UP[scene.bound] | DOWN[scene.bound]).tolist():
            _make_room(scene, place, lengths, aside)
    return Arrows(lengths, aside)


def _make_room(scene: Scene, place: int, lengths: Floats, aside: Floats) -> None:
    start = float(scene.sizes[scene.series[place]]) / 2
    room = _room(scene, place, 0.0) - start
    if room >= SHORTEST_ARROW:
        lengths[place] = min(lengths[place], room)
        return
    free = (by for by in (ASIDE, -ASIDE) if _room(scene, place, by) - start >= lengths[place])
    aside[place] = next(free, ASIDE)


def _room(scene: Scene, place: int, aside: float) -> float:
    """The pixels that an arrow has from the centre of its mark on until it meets another mark."""
    sign = 1.0 if UP[scene.bound[place]] else -1.0
    away = (scene.ys[place] - scene.ys) * sign
    across = np.abs(scene.xs - scene.xs[place] - aside)
    in_the_way = away[(across < _HALF + _HEAD) & (away > 0)] if not aside else away[(across < _HALF) & (away > -_HALF)]
    return float(in_the_way.min(initial=np.inf)) - _HALF
