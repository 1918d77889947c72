"""What one gesture makes of a mapping; the mapping that was stays as it is."""

import msgspec

from models.sheets.known import folded
from models.sheets.mapping import FIGURES, End, LeaveOut, Mapping, Target
from models.sheets.sheet import Sheet, column_names

COUNTED = (*FIGURES, Target.MEASURE)
"""What no target is where columns of their own hold the figures of the measures."""


def with_column(mapping: Mapping, target: Target, column: str) -> Mapping:
    """The target fed from a column, or where that is "" from none; what values stood for is forgotten.

    A constant stays, for the rows whose cell is empty.
    """
    if mapping.columns.get(target, "") == column:
        return mapping
    columns = _put(mapping.columns, target, column)
    words = {other: held for other, held in mapping.words.items() if other is not target}
    shift = mapping.shift if column else {other: days for other, days in mapping.shift.items() if other is not target}
    return msgspec.structs.replace(mapping, columns=columns, words=words, shift=shift)


def with_constant(mapping: Mapping, target: Target, value: str) -> Mapping:
    """The target fed by a constant; "" for none."""
    return msgspec.structs.replace(mapping, constants=_put(mapping.constants, target, value))


def with_measure_column(mapping: Mapping, was: str, column: str, measure: str, end: End | None = None) -> Mapping:
    """A column holding the figures of a measure ("" to be chosen yet), in place of the one that did ("" for none).

    ``end`` is what of the figures it holds, None for the whole.

    "" for the column takes the old one out. Behind the first comes the figure of a measure given for all rows.
    """
    held = mapping.measures or {was: ""}
    if not mapping.measures:
        mapping = _with_figure_as_measure_column(mapping)
        held |= mapping.measures
    others = ((one, other) for one, other in (held | {was: ""}).items() if one == was or one != column)
    changed = [(column, measure) if one == was else (one, other) for one, other in others]
    ends = {one: its for one, its in mapping.ends.items() if one not in (was, column)}
    return msgspec.structs.replace(
        mapping,
        measures={one: other for one, other in changed if one},
        ends=ends | ({column: end} if column and end else {}),
    )


def _with_figure_as_measure_column(mapping: Mapping) -> Mapping:
    """The column of the figure holding that of the measure given for all rows, beside which others may stand."""
    column = mapping.columns.get(Target.FIGURE, "")
    if not column or Target.MEASURE in mapping.columns:
        return mapping
    mapping, measure = with_column(mapping, Target.FIGURE, ""), mapping.constants.get(Target.MEASURE, "")
    return msgspec.structs.replace(with_constant(mapping, Target.MEASURE, ""), measures={column: measure})


def with_word(mapping: Mapping, target: Target, value: str, word: str | None) -> Mapping:
    """A value of the target's column standing for a word ("" leaves the field empty), or for None, itself again."""
    held = {one: other for one, other in mapping.words.get(target, {}).items() if folded(one) != folded(value)}
    if word is not None:
        held[value] = word
    words = mapping.words | {target: held}
    return msgspec.structs.replace(mapping, words={other: words[other] for other in Target if words.get(other)})


def with_taking(mapping: Mapping, column: str, value: str, is_taken: bool) -> Mapping:
    """The rows that hold a value in a column taken, or left out."""
    old = next((rule for rule in mapping.left_out if rule.column == column), LeaveOut(column=column))
    values = tuple(one for one in old.values if folded(one) != folded(value))
    if is_taken == old.others:
        values = (*values, value)
    new = msgspec.structs.replace(old, values=values)
    rest = tuple(rule for rule in mapping.left_out if rule.column != column)
    return msgspec.structs.replace(mapping, left_out=(*rest, new) if values or new.others else rest)


def is_taken(mapping: Mapping, column: str, value: str) -> bool:
    """Whether the rows that hold a value in a column are taken, as far as that column has a say."""
    rules = (rule for rule in mapping.left_out if rule.column == column)
    return all((folded(value) in map(folded, rule.values)) == rule.others for rule in rules)


def without_own_title(mapping: Mapping, sheet: Sheet) -> Mapping:
    """The mapping without the title that the source of a sheet has by itself: that belongs to the file."""
    if not mapping.source.title or mapping.source.title != sheet.title:
        return mapping
    return msgspec.structs.replace(mapping, source=msgspec.structs.replace(mapping.source, title=""))


def with_header(mapping: Mapping, sheet: Sheet, header: int) -> Mapping:
    """Another row naming the columns; what a column feeds it goes on feeding under its new name."""
    names = dict(zip(column_names(sheet, mapping.header), column_names(sheet, header), strict=True))
    return msgspec.structs.replace(
        mapping,
        header=header,
        columns={target: names.get(column, column) for target, column in mapping.columns.items()},
        measures={names.get(column, column): measure for column, measure in mapping.measures.items()},
        ends={names.get(column, column): end for column, end in mapping.ends.items()},
        left_out=tuple(
            msgspec.structs.replace(rule, column=names.get(rule.column, rule.column)) for rule in mapping.left_out
        ),
    )


def with_proposal(mapping: Mapping, old: Mapping, new: Mapping) -> Mapping:
    """What was chosen by hand, and else what a new proposal says; by hand is what the old proposal did not say.

    Constants, words, and all that no proposal speaks of, stay.
    """
    by_hand = {target: column for target, column in mapping.columns.items() if old.columns.get(target) != column}
    is_counted = not by_hand.keys().isdisjoint(FIGURES)
    left = old.columns.keys() - mapping.columns.keys() | by_hand.keys() | (set(FIGURES) if is_counted else set())
    used = set(by_hand.values())
    columns = {one: column for one, column in new.columns.items() if one not in left and column not in used} | by_hand
    given = {target: value for target, value in mapping.constants.items() if old.constants.get(target) != value}
    constants = {target: value for target, value in new.constants.items() if target not in columns} | given
    words = {target: new.words.get(target, {}) | mapping.words.get(target, {}) for target in Target}
    is_by_hand = (mapping.measures, mapping.ends) != (old.measures, old.ends)
    is_one = Target.MEASURE in given or not by_hand.keys().isdisjoint(COUNTED)
    wide = mapping if is_by_hand else Mapping() if is_one else new
    if is_by_hand and wide.measures:
        columns = {one: column for one, column in columns.items() if one not in COUNTED or one in by_hand}
        constants = {one: value for one, value in constants.items() if one not in COUNTED or one in given}
    return msgspec.structs.replace(
        mapping,
        header=new.header,
        columns=_ordered(columns),
        measures=wide.measures,
        ends=wide.ends,
        constants=_ordered(constants),
        words={target: held for target, held in words.items() if held},
        numbers=new.numbers if mapping.numbers is old.numbers else mapping.numbers,
        dates=new.dates if mapping.dates is old.dates else mapping.dates,
    )


def with_columns_of(mapping: Mapping, sheet: Sheet, header: int) -> Mapping:
    """The mapping without the columns that a sheet has not, and without the rules on them."""
    names = set(column_names(sheet, header))
    return msgspec.structs.replace(
        mapping,
        columns={target: column for target, column in mapping.columns.items() if column in names},
        measures={column: measure for column, measure in mapping.measures.items() if column in names},
        ends={column: end for column, end in mapping.ends.items() if column in names},
        left_out=tuple(rule for rule in mapping.left_out if rule.column in names),
    )


def with_words_of(mapping: Mapping, other: Mapping) -> Mapping:
    """The mapping with the constants, words and source of another, beside its own."""
    words = {target: mapping.words.get(target, {}) | other.words.get(target, {}) for target in Target}
    return msgspec.structs.replace(
        mapping,
        constants=_ordered(mapping.constants | other.constants),
        words={target: held for target, held in words.items() if held},
        source=other.source,
    )


def _put(held: dict[Target, str], target: Target, value: str) -> dict[Target, str]:
    """The table with another entry, in the order of the targets, so that equal mappings are written alike."""
    return _ordered(held | {target: value})


def _ordered(held: dict[Target, str]) -> dict[Target, str]:
    return {target: held[target] for target in Target if held.get(target)}
