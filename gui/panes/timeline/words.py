"""The words of the timeline chart: what signs, series and quantities are called, and the note below it."""

from PySide6.QtCore import QCoreApplication

from models.claims.display import Display
from models.claims.words import label
from models.timeline.legend import Sign, details
from models.timeline.timeline import Quantity, Timeline

_CONTEXT = "TimelineChart"
_SIGNS = {
    Sign.MORE_THAN: "More than",
    Sign.AT_LEAST: "At least",
    Sign.LESS_THAN: "Less than",
    Sign.AT_MOST: "At most",
    Sign.RANGE: "Range, best value",
    Sign.ABOUT: "About",
    Sign.DAYS: "One of these days",
    Sign.EARLIER: "Up to this day or earlier",
    Sign.DERIVED: "Derived from other claims",
    Sign.PAST: "Retracted or replaced",
}


def tr(text: str) -> str:
    """The text in the user's language."""
    return QCoreApplication.translate(_CONTEXT, text)


def sign_name(sign: Sign) -> str:
    """What a mark with that sign says."""
    return tr(_SIGNS[sign])


def series_name(timeline: Timeline, index: int) -> str:
    """What a legend calls a series: "NATO · Killed or wounded"."""
    return " · ".join(details(timeline, index))


def quantity_name(quantity: Quantity) -> str:
    """What a quantity is called: "people", "people, per day"."""
    unit = quantity.unit or tr("number")
    return f"{unit}, {tr(label(quantity.per)).lower()}" if quantity.per else unit


def nothing_drawn(is_filtered: bool) -> str:
    """What stands where there is no mark."""
    if is_filtered:
        return tr("No claim with a date is left: widen the filter or switch a series on.")
    return tr("Nothing to draw yet: claims with a date appear here.")


def note(undated: int, other: int, display: Display) -> str:
    """What is not in the chart: ``undated`` claims, and ``other`` ones, in another unit or rates; "" for none."""
    sentences = []
    if undated:
        one, many = tr("1 claim without a date is not shown."), tr("{number} claims without a date are not shown.")
        sentences.append(_counted(undated, one, many, display))
    if other:
        one, many = tr("1 claim counts something else."), tr("{number} claims count something else.")
        sentences.append(_counted(other, one, many, display))
    return " ".join(sentences)


def _counted(number: int, one: str, many: str, display: Display) -> str:
    return one if number == 1 else many.format(number=display.number(number))
