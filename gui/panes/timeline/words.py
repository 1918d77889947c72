"""The words of the timeline chart: what signs, series and quantities are called, and the note below it."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from models.claims.claim import Per
from models.claims.visible import in_short
from models.text.display import Display
from models.timeline.legend import Sign, details
from models.timeline.timeline import Quantity, Series, Timeline

_SIGNS = {
    Sign.MORE_THAN: QT_TRANSLATE_NOOP("TimelineChart", "More than"),
    Sign.AT_LEAST: QT_TRANSLATE_NOOP("TimelineChart", "At least"),
    Sign.LESS_THAN: QT_TRANSLATE_NOOP("TimelineChart", "Less than"),
    Sign.AT_MOST: QT_TRANSLATE_NOOP("TimelineChart", "At most"),
    Sign.RANGE: QT_TRANSLATE_NOOP("TimelineChart", "Range, best value"),
    Sign.ABOUT: QT_TRANSLATE_NOOP("TimelineChart", "About"),
    Sign.DAYS: QT_TRANSLATE_NOOP("TimelineChart", "One of these days"),
    Sign.EARLIER: QT_TRANSLATE_NOOP("TimelineChart", "Up to this day or earlier"),
    Sign.DERIVED: QT_TRANSLATE_NOOP("TimelineChart", "Derived from other claims"),
    Sign.PAST: QT_TRANSLATE_NOOP("TimelineChart", "Retracted or replaced"),
}
_RATES = {
    Per.DAY: QT_TRANSLATE_NOOP("TimelineChart", "{unit}, per day"),
    Per.WEEK: QT_TRANSLATE_NOOP("TimelineChart", "{unit}, per week"),
    Per.MONTH: QT_TRANSLATE_NOOP("TimelineChart", "{unit}, per month"),
}


def sign_name(sign: Sign) -> str:
    """What a mark with that sign says."""
    return _translated(_SIGNS[sign])


def claimant_name(series: Series) -> str:
    """Who asserts a series, or that it is not stated."""
    return in_short(series.claimant) or QCoreApplication.translate("TimelineChart", "Claimant not stated")


def series_name(timeline: Timeline, index: int) -> str:
    """What a legend calls a series: "NATO · Killed or wounded"."""
    return " · ".join(filter(None, series_parts(timeline, index)))


def series_parts(timeline: Timeline, index: int) -> tuple[str, str]:
    """Who asserts a series, and what it counts: "NATO", "Killed or wounded"."""
    return claimant_name(timeline.series[index]), " · ".join(map(in_short, details(timeline, index)[1:]))


def quantity_name(quantity: Quantity) -> str:
    """What a quantity is called: "people", "people, per day"."""
    unit = in_short(quantity.unit) or QCoreApplication.translate("TimelineChart", "number")
    return _translated(_RATES[quantity.per]).format(unit=unit) if quantity.per else unit


def nothing_drawn(is_filtered: bool) -> str:
    """What stands where there is no mark."""
    if is_filtered:
        return QCoreApplication.translate(
            "TimelineChart", "No claim with a date is left: widen the filter or switch a series on."
        )
    return QCoreApplication.translate("TimelineChart", "Nothing to draw yet: claims with a date appear here.")


def drawn_as_dots() -> str:
    """What stands above marks that are too many to be drawn whole."""
    return QCoreApplication.translate("TimelineChart", "Too many marks for every arrow and whisker: zoom in to see all")


def note(undated: int, other: int, display: Display) -> str:
    """What is not in the chart: ``undated`` claims, and ``other`` ones, in another unit or rates; "" for none."""
    sentences = []
    if undated == 1:
        sentences.append(QCoreApplication.translate("TimelineChart", "1 claim without a date is not shown."))
    elif undated:
        many = QCoreApplication.translate("TimelineChart", "{number} claims without a date are not shown.")
        sentences.append(many.format(number=display.number(undated)))
    if other == 1:
        sentences.append(QCoreApplication.translate("TimelineChart", "1 claim counts something else."))
    elif other:
        many = QCoreApplication.translate("TimelineChart", "{number} claims count something else.")
        sentences.append(many.format(number=display.number(other)))
    return " ".join(sentences)


def _translated(text: object) -> str:
    """A text that was marked for translation where it stands."""
    return QCoreApplication.translate("TimelineChart", str(text))
