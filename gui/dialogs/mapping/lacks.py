"""What must still be chosen before a table can be imported; nothing of it is guessed."""

from collections.abc import Iterator, Set

import msgspec

from gui.dialogs.mapping.styling import Style, possible_style
from models.claims.visible import in_short
from models.sheets.accounted import Reading
from models.sheets.mapping import FIGURES, Mapping, Target
from models.sheets.measure_columns import two_of_one_measure
from models.sheets.sheet import Sheet, column_names
from models.tables.language import say
from models.tables.target_words import target_label
from models.text.date_text import show_date
from models.text.display import Display

_LONGEST = 40
_ENDS = (Target.LOW, Target.HIGH, Target.BEST)


_UNSTYLED = {
    Style.NUMBERS: (
        "Choose how numbers are written: “{0}” can be read in several ways.",
        "Choose how numbers are written: “{0}” and “{1}” are not written alike.",
        "Choose how numbers are written.",
    ),
    Style.DATES: (
        "Choose how dates are written: “{0}” can be read in several ways.",
        "Choose how dates are written: “{0}” and “{1}” are not written alike.",
        "Choose how dates are written.",
    ),
}
"""What is said of a style that is to be chosen: a text has several readings, two need different ones, none tells."""


class MeasureColumn(msgspec.Struct, frozen=True):
    """A column that holds the figures of a measure."""

    column: str


What = Target | Style | MeasureColumn


class Lack(msgspec.Struct, frozen=True):
    """One thing to be chosen: the place it concerns (None for the sheet itself), and a full sentence."""

    what: What | None
    sentence: str


def lacks(sheet: Sheet, mapping: Mapping) -> tuple[Lack, ...]:
    """All that is lacking, in the order in which it is best mended."""
    if not sheet.width:
        return (Lack(None, say("This sheet holds nothing: choose another sheet, or another file.")),)
    names = column_names(sheet, mapping.header)
    return (*_wrong_columns(names, mapping), *_missing_fields(mapping), *_missing_styles(sheet, mapping))


def doubts(reading: Reading, display: Display) -> tuple[Lack, ...]:
    """What seems to be chosen wrongly, as a question; it can be imported so all the same."""
    fall = reading.fall
    if fall is None:
        return ()
    told = say("{0} on {1}, then {2} on {3}, though a total cannot fall: are these figures for each day or week?")
    figures = map(display.number, (fall.figure, fall.later_figure))
    days = (show_date(day, display) for day in (fall.day, fall.later_day))
    return (Lack(Target.PER, told.format(*(one for pair in zip(figures, days, strict=True) for one in pair))),)


def _wrong_columns(names: tuple[str, ...], mapping: Mapping) -> Iterator[Lack]:
    for target, column in mapping.columns.items():
        if column not in names:
            told = say("{0}: there is no column “{1}” here; choose another.")
            yield Lack(target, told.format(target_label(target), column))

    for column in mapping.measures:
        if column not in names:
            yield Lack(MeasureColumn(column), say("There is no column “{0}” here; choose another.").format(column))


def _missing_fields(mapping: Mapping) -> Iterator[Lack]:
    fed = {*mapping.columns, *(target for target, value in mapping.constants.items() if value)}
    if Target.SUBJECT not in fed:
        yield Lack(Target.SUBJECT, say("Choose the column that holds the subject, or give one subject for all rows."))
    if mapping.measures:
        yield from _missing_measures(mapping, fed)
        return
    if Target.MEASURE not in fed:
        yield Lack(Target.MEASURE, say("Choose the column that holds the measure, or one measure for all rows."))
    if fed.isdisjoint(FIGURES):
        yield Lack(
            Target.FIGURE, say("Choose the column that holds the figure, or those that hold its low and high end.")
        )
    if Target.FIGURE in fed and not fed.isdisjoint(_ENDS):
        yield Lack(
            Target.FIGURE, say("The figure comes from one column or from its ends: set one of the two to Nothing.")
        )


def _missing_measures(mapping: Mapping, fed: Set[Target]) -> Iterator[Lack]:
    both = fed & {*FIGURES, Target.MEASURE}
    if both:
        told = say("Each measure has a column of its own below: set this to Nothing, or take those columns out.")
        yield Lack(next(target for target in Target if target in both), told)
    for column, measure in mapping.measures.items():
        if not measure:
            yield Lack(MeasureColumn(column), say("Choose what “{0}” counts.").format(column))
    if twins := two_of_one_measure(mapping):
        told = say("“{0}” and “{1}” hold the same of one measure: choose ends, or import the table once for each.")
        yield Lack(MeasureColumn(twins[1]), told.format(*twins))


def _missing_styles(sheet: Sheet, mapping: Mapping) -> Iterator[Lack]:
    for style, chosen in ((Style.NUMBERS, mapping.numbers), (Style.DATES, mapping.dates)):
        if chosen is not None:
            continue
        choice = possible_style(style, sheet, mapping)
        told = [in_short(text, _LONGEST) for text in choice.telling]
        several, unlike, untold = _UNSTYLED[style]
        if choice.possible:
            yield Lack(style, say(several).format(told[0]))
        elif len(told) > 1:
            yield Lack(style, say(unlike).format(*told))
        elif told or choice.style:
            yield Lack(style, say(untold))
