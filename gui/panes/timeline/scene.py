"""The scene: the rows that a picture has in sight, where they are in pixels, and what they are drawn with."""

from dataclasses import dataclass, replace
from functools import cached_property

import msgspec

from gui.panes.timeline.ink import Inks
from models.timeline.columns import Bools, Codes, Columns, Floats, Ints
from models.timeline.timeline import Timeline
from models.timeline.view import View


@dataclass(frozen=True, eq=False)
class Scene:
    """Some rows of a timeline placed in a view; (0, 0) is the top left of the marks' area.

    ``inks`` and ``sizes`` (pixels across a mark) are by series, all else by row.
    """

    timeline: Timeline
    view: View
    rows: Ints
    inks: Inks
    sizes: Floats
    makes_room: bool = True
    """Whether arrows make room for other marks of the scene; not where it is only a part of what is painted."""

    def __len__(self) -> int:
        return len(self.rows)

    @property
    def columns(self) -> Columns:
        """The numbers of the timeline's claims, by row."""
        return self.timeline.columns

    @cached_property
    def series(self) -> Ints:
        """The index of each row's series."""
        return self.columns.series_of[self.rows]

    @cached_property
    def bound(self) -> Codes:
        """The code of each row's bound."""
        return self.columns.bound[self.rows]

    @cached_property
    def xs(self) -> Floats:
        """Where the rows are from the left."""
        return self.view.xs(self.columns.x[self.rows])

    @cached_property
    def ys(self) -> Floats:
        """Where the rows are from the top."""
        return self.view.ys(self.columns.value[self.rows])

    def at(self, rows: Ints) -> "Scene":
        """The same scene with other rows of the timeline."""
        return replace(self, rows=rows)

    def keep(self, which: Bools | Ints) -> "Scene":
        """The scene with some of its rows only, told by a mask or by their places in it."""
        return self.at(self.rows[which])


class Look(msgspec.Struct, frozen=True):
    """How one mark differs from others of its series: pixels across, open, derived, or past."""

    size: float
    is_open: bool = False
    is_derived: bool = False
    is_past: bool = False
