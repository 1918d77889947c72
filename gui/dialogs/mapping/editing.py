"""What one gesture makes of a mapping; the mapping that was stays as it is."""

import msgspec

from models.sheets.known import folded
from models.sheets.mapping import LeaveOut, Mapping, Target
from models.sheets.sheet import Sheet, column_names


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


def with_header(mapping: Mapping, sheet: Sheet, header: int) -> Mapping:
    """Another row naming the columns; what a column feeds it goes on feeding under its new name."""
    names = dict(zip(column_names(sheet, mapping.header), column_names(sheet, header), strict=True))
    return msgspec.structs.replace(
        mapping,
        header=header,
        columns={target: names.get(column, column) for target, column in mapping.columns.items()},
        left_out=tuple(
            msgspec.structs.replace(rule, column=names.get(rule.column, rule.column)) for rule in mapping.left_out
        ),
    )


def _put(held: dict[Target, str], target: Target, value: str) -> dict[Target, str]:
    """The table with another entry, in the order of the targets, so that equal mappings are written alike."""
    new = held | {target: value}
    return {target: new[target] for target in Target if new.get(target)}
