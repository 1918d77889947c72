"""A figure as it is shown: "> 350,000", "66,000–88,000 (75,000)"; `figure_reading` reads it back."""

from typing import TYPE_CHECKING

from models.claims.figure import Bound, Figure
from models.text.display import ENGLISH, Display

if TYPE_CHECKING:
    from fractions import Fraction

_SIGNS = {
    Bound.EXACT: "",
    Bound.ABOUT: "≈",
    Bound.AT_LEAST: "≥",
    Bound.MORE_THAN: ">",
    Bound.AT_MOST: "≤",
    Bound.LESS_THAN: "<",
    Bound.RANGE: "",
}


def sign(bound: Bound) -> str:
    """The sign before a number so bounded; "" for exact and range."""
    return _SIGNS[bound]


def show_number_part(figure: Figure, display: Display = ENGLISH) -> str:
    """The figure without its sign: "350,000", "66,000–88,000 (75,000)".

    A range that would leave open what its low end counts in has a sign before each end: "≥ 5, ≤ 10,000".
    """
    if figure.bound is not Bound.RANGE:
        return display.number(figure.value)
    best = "" if figure.best is None else f" ({display.number(figure.best)})"
    return _ends(figure.low or 0, figure.high or 0, display) + best


def _ends(low: int, high: int, display: Display) -> str:
    first, last = display.number(low), display.number(high)
    if leaves_open(low, high):
        return f"{sign(Bound.AT_LEAST)} {first}, {sign(Bound.AT_MOST)} {last}"
    return f"{first}–{last}"


def show_figure(figure: Figure, display: Display = ENGLISH) -> str:
    """The figure as text that `read_figure` reads back, but for the spread: "> 350,000", "66,000–88,000"."""
    return f"{sign(figure.bound)} {show_number_part(figure, display)}".lstrip()


def looks_rounded(value: int) -> bool:
    """Whether a number given as exact is worth asking "about?": from 1,000 on, where it ends in two zeros.

    By chance one number in a hundred does; below 1,000 a round number is too often the true count (100 prisoners).
    """
    return value >= 1000 and value % 100 == 0


def leaves_open(low: "Fraction | int", high: "Fraction | int") -> bool:
    """Whether a range of plain numbers may be meant in hundreds or thousands, as journalists write "12-15,000".

    The high end is round, and lies so far above that the low end may be meant in hundreds (below 100) or thousands
    (below 1,000) too: "4-500" is 400 to 500, but "50-1,000" can only be what it says.
    """
    scale = 100 if low < 100 else 1000
    return 0 < low < 1000 and high % 100 == 0 and high > low * scale
