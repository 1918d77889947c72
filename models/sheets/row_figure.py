"""The figure of a row: from one cell, or from its ends in several; and what its bound says of plain numbers."""

from models.claims.errors import ClaimsError
from models.claims.figure import Bound, Figure, Spread, check_ends
from models.claims.saying import Clause
from models.text.words import label


def bounded(figure: Figure, bound: Bound | None) -> Figure:
    """A figure as a cell gives it, under the bound that another cell or a constant gives.

    Words in the cell go before the bound where they say the same; ClaimsError where they say something else.
    """
    if bound is None or bound is figure.bound:
        return figure
    if figure.bound is not Bound.EXACT or figure.low is None:
        raise ClaimsError(
            "The figure is said to be “{0}”, and in another place “{1}”.",
            Clause(label(figure.bound)),
            Clause(label(bound)),
        )
    return one_number(figure.low, bound)


def from_ends(
    low: int | None,
    high: int | None,
    best: int | None,
    bound: Bound | None = None,
    *,
    lower: Bound = Bound.AT_LEAST,
    upper: Bound = Bound.AT_MOST,
) -> Figure | None:
    """The figure of the ends that a row gives; None where it gives none.

    Both ends make a range, the best value alone is the figure. ``lower`` and ``upper`` are what an end alone means.
    Raises ClaimsError where the ends do not go together, or not with the bound.
    """
    if low is not None and high is not None:
        return _range(low, high, best, bound)
    if low is None and high is None:
        return None if best is None else one_number(best, bound or Bound.EXACT)
    if best is not None:
        raise ClaimsError(_NO_HIGH_END if high is None else _NO_LOW_END)
    if low is not None:
        return one_number(low, _of_end(bound, lower, is_low=True))
    return one_number(high or 0, _of_end(bound, upper, is_low=False))


_NO_HIGH_END = "There is a low end and a best value, but no high end."
_NO_LOW_END = "There is a high end and a best value, but no low end."
_NOT_WITH_LOW = "The bound “{0}” does not go with a low end."
_NOT_WITH_HIGH = "The bound “{0}” does not go with a high end."


def _of_end(bound: Bound | None, alone: Bound, *, is_low: bool) -> Bound:
    """The bound of one end: what the row says, else what that end alone means."""
    if bound is None or bound is Bound.RANGE:
        return alone
    if bound.is_upper if is_low else bound.is_lower:
        raise ClaimsError(_NOT_WITH_LOW if is_low else _NOT_WITH_HIGH, Clause(label(bound)))
    return bound


def one_number(number: int, bound: Bound) -> Figure:
    """The figure of one number under a bound; ClaimsError where it cannot have that."""
    if bound is Bound.RANGE:
        raise ClaimsError("A range needs a low end and a high end, and there is one number only.")
    figure = Figure(bound=bound, low=None if bound.is_upper else number, high=None if bound.is_lower else number)
    check_ends(figure)
    return figure


def _range(low: int, high: int, best: int | None, bound: Bound | None) -> Figure:
    if low > high:
        raise ClaimsError("The low end {0} is above the high end {1}.", low, high)
    if low == high and best in (None, low) and bound in (None, Bound.EXACT, Bound.ABOUT):
        return one_number(low, bound or Bound.EXACT)
    if bound not in (None, Bound.RANGE):
        said = "The bound “{0}” does not go with a low and a high end: two ends are a range."
        raise ClaimsError(said, Clause(label(bound)))
    figure = Figure(bound=Bound.RANGE, low=low, high=high, best=best)
    check_ends(figure)
    return figure


def with_spread(figure: Figure, spread: object) -> Figure:
    """The figure, saying what its ends are; only a range has ends to speak of."""
    if not isinstance(spread, Spread) or figure.bound is not Bound.RANGE:
        return figure
    return Figure(bound=figure.bound, low=figure.low, high=figure.high, best=figure.best, spread=spread)
