"""The tick: a place on an axis and the words at it."""

import msgspec


class Tick(msgspec.Struct, frozen=True):
    """A place on an axis (a day, or a value) and its words; ``heading`` is a second line, what its label is part of."""

    at: float
    label: str
    heading: str = ""
