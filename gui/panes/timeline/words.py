"""The words of the timeline chart: what signs, series and quantities are called, and the note below it."""

from datetime import date, timedelta

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from models.claims.claim import Per
from models.claims.visible import in_short
from models.tables.language import say
from models.text.date_text import show_date
from models.text.display import Display
from models.text.words import standard
from models.timeline.columns import Bools, Floats
from models.timeline.legend import Sign, details
from models.timeline.timeline import Quantity, Series, Timeline

_SIGNS = {
    Sign.MORE_THAN: QT_TRANSLATE_NOOP("TimelineChart", "More than"),
    Sign.AT_LEAST: QT_TRANSLATE_NOOP("TimelineChart", "At least"),
    Sign.LESS_THAN: QT_TRANSLATE_NOOP("TimelineChart", "Less than"),
    Sign.AT_MOST: QT_TRANSLATE_NOOP("TimelineChart", "At most"),
    Sign.RANGE: QT_TRANSLATE_NOOP("TimelineChart", "Range"),
    Sign.BEST: QT_TRANSLATE_NOOP("TimelineChart", "Range, best value"),
    Sign.ABOUT: QT_TRANSLATE_NOOP("TimelineChart", "About"),
    Sign.DAYS: QT_TRANSLATE_NOOP("TimelineChart", "One of these days"),
    Sign.EARLIER: QT_TRANSLATE_NOOP("TimelineChart", "Up to this day or earlier"),
    Sign.LATER: QT_TRANSLATE_NOOP("TimelineChart", "Up to this day or later"),
    Sign.UNSURE: QT_TRANSLATE_NOOP("TimelineChart", "The day is not certain"),
    Sign.DERIVED: QT_TRANSLATE_NOOP("TimelineChart", "Derived from other claims"),
    Sign.PAST: QT_TRANSLATE_NOOP("TimelineChart", "Retracted or replaced"),
}
_RATES = {
    Per.DAY: QT_TRANSLATE_NOOP("TimelineChart", "{unit}, per day"),
    Per.WEEK: QT_TRANSLATE_NOOP("TimelineChart", "{unit}, per week"),
    Per.MONTH: QT_TRANSLATE_NOOP("TimelineChart", "{unit}, per month"),
}

_EPOCH = date(1970, 1, 1)


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
    parts = (in_short(standard(part, say)) for part in details(timeline, index)[1:])
    return claimant_name(timeline.series[index]), " · ".join(parts)


def quantity_name(quantity: Quantity) -> str:
    """What a quantity is called: "people", "people, per day"."""
    unit = in_short(standard(quantity.unit, say)) or QCoreApplication.translate("TimelineChart", "number")
    return _translated(_RATES[quantity.per]).format(unit=unit) if quantity.per else unit


def nothing_drawn(is_filtered: bool) -> str:
    """What stands where there is no mark."""
    if is_filtered:
        return QCoreApplication.translate(
            "TimelineChart", "No claim with a date is left: widen the filter or switch a series on."
        )
    return QCoreApplication.translate(
        "TimelineChart", "Nothing to draw yet: a claim appears here once it has a day in “As of” or “Stated on”."
    )


def reading() -> str:
    """What stands where the marks will be, while a file is still read."""
    return QCoreApplication.translate("TimelineChart", "Reading…")


def drawn_as_squares() -> str:
    """What stands above marks that are too many to be drawn one by one."""
    return QCoreApplication.translate(
        "TimelineChart", "Too many marks to draw each: the stronger a square, the more of them; zoom in to see all"
    )


def and_more(number: int, display: Display) -> str:
    """What stands below the series of a legend that has no room for all."""
    return QCoreApplication.translate("TimelineChart", "and {number} more").format(number=display.number(number))


def note(undated: int, other: int, display: Display) -> str:
    """What is not in the chart: ``undated`` claims, and ``other`` ones, in another unit or rates; "" for none."""
    without_date = ("{0} claim without a date is not shown.", "{0} claims without a date are not shown.")
    of_another_kind = ("{0} claim counts something else.", "{0} claims count something else.")
    told = ((undated, without_date), (other, of_another_kind))
    return " ".join(display.counted(count, *texts) for count, texts in told if count)


def drawn(days: Floats, shown: Bools, display: Display) -> str:
    """What a chart shows, in a sentence: how many claims, from which day to which (days since 1970-01-01, UTC)."""
    count = int(shown.sum())
    if not count:
        return ""
    first, last = (show_date(str(_EPOCH + timedelta(int(day))), display) for day in _ends(days[shown]))
    claims = display.counted(count, "{0} claim", "{0} claims")
    return QCoreApplication.translate("TimelineChart", "{claims} drawn, from {first} to {last}.").format(
        claims=claims, first=first, last=last
    )


def _ends(days: Floats) -> tuple[float, float]:
    return float(days.min()), float(days.max())


def _translated(text: object) -> str:
    """A text that was marked for translation where it stands."""
    return QCoreApplication.translate("TimelineChart", str(text))
