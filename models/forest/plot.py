"""What a forest plot shows: one row a figure on the day of a comparison."""

import msgspec


class Mark(msgspec.Struct, frozen=True, kw_only=True):
    """One figure as it is drawn, in the unit of its measure.

    An end that is None is open: it is drawn as an arrow from the other. Where both are None nothing is known, and
    nothing is drawn. A strict end is not itself possible ("more than 350,000"): its foot is open.
    """

    low: int | None
    high: int | None
    is_low_strict: bool = False
    is_high_strict: bool = False
    best: int | None = None
    is_about: bool = False
    """A rounded figure: its dot is hollow."""

    is_conditional: bool = False
    """It rests on an assumption, or is derived or interpolated: dashed and hollow."""

    claimant_index: int = -1
    """The claimant's colour, as in the timeline; -1 for none of its own."""


class Row(msgspec.Struct, frozen=True, kw_only=True):
    """One line of a plot: a figure with its name and words, or a heading above such lines where there is no mark."""

    name: str
    words: str = ""
    mark: Mark | None = None
    is_reference: bool = False
    is_struck: bool = False
    """A retracted or replaced claim."""

    is_derived: bool = False
    """Nobody's own words, as its name says: in italics, and never bold."""


class Plot(msgspec.Struct, frozen=True, kw_only=True):
    """A whole plot; ``unit`` names what its axis counts, and ``reference`` is the figure that a line is drawn for.

    ``title`` is what it is about, for where it stands apart from what leads to it.
    """

    rows: tuple[Row, ...]
    unit: str = "people"
    is_log: bool = False
    reference: Mark | None = None
    title: str = ""

    @property
    def marks(self) -> tuple[Mark, ...]:
        """The marks of all rows that have one."""
        return tuple(row.mark for row in self.rows if row.mark is not None)

    def about(self, place: int) -> str:
        """What its rows from a place on are about: its title, and the heading that the first of them stands under."""
        headings = (row.name for row in reversed(self.rows[:place]) if row.mark is None)
        under = next(headings, "") if self.rows[place].mark is not None else ""
        return ": ".join(filter(None, (self.title, under)))
