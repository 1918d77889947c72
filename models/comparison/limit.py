"""Limits as figures: the number that was said, not the next possible one that is reckoned with."""

from models.claims.figure import Bound, Figure


def lower(low: int, is_strict: bool = False) -> Figure:
    """The figure of the least possible count; "more than" the number below it where it was said so."""
    return Figure(bound=Bound.MORE_THAN if is_strict else Bound.AT_LEAST, low=low - is_strict)


def upper(high: int, is_strict: bool = False) -> Figure:
    """The figure of the highest possible count; "less than" the number above it where it was said so."""
    return Figure(bound=Bound.LESS_THAN if is_strict else Bound.AT_MOST, high=high + is_strict)
