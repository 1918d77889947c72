"""The refused rows as a table of their own, which can be mended and read once more by the same mapping."""

import msgspec

from models.sheets.accounted import Reading
from models.sheets.delimited import line_of
from models.sheets.mapping import Format, Mapping
from models.sheets.sheet import Row, Sheet, shown

REASON = "reason_refused"
"""The name of the column that says why a row was refused; no mapping asks for it."""

_LOOKED_AT = 20
"""In how many rows the header is looked for."""

_IN_ASCII = str.maketrans({"“": '"', "”": '"', "’": "'", "–": "-", "…": "...", "→": "->"})


def refused_sheet(sheet: Sheet, mapping: Mapping, reading: Reading) -> Sheet:
    """The refused rows under the header they had, which stands in the row it stood in; behind them, why.

    The reason stands in the first column that the header does not name, so that a row that is longer than the header
    stays so. Reading a sheet drops it again: `without_reasons`.
    """
    head = mapping.header
    named = sheet.rows[head - 1] if head else ()
    at = len(named) if head else sheet.width
    form = mapping.format or Format()
    rows = [*sheet.rows[: head - 1], _with(named, REASON, at)] if head else []
    rows += [_with(one.cells, _plain(str(one.reason), form), at) for one in reading.refused]
    return msgspec.structs.replace(sheet, rows=tuple(rows), lines=())


def without_reasons(sheet: Sheet, form: Format) -> Sheet:
    """The sheet as it was before `refused_sheet` wrote its reasons; any other sheet as it is.

    ``form`` is how its lines are written.
    """
    heads = ((number, row) for number, row in enumerate(sheet.rows[:_LOOKED_AT]) if row and shown(row[-1]) == REASON)
    head, named = next(heads, (-1, ()))
    if head < 0:
        return sheet
    at = len(named) - 1
    rows = (*sheet.rows[:head], *(row[:at] + row[at + 1 :] for row in sheet.rows[head:]))
    lines = (*sheet.lines[:head], *(line_of(list(map(shown, row)), form) for row in rows[head:])) if sheet.lines else ()
    return msgspec.structs.replace(sheet, rows=rows, lines=lines, is_refused=True)


def _with(row: Row, text: str, at: int) -> Row:
    return (*row[:at], *(None,) * (at - len(row)), text, *row[at:])


def _plain(reason: str, form: Format) -> str:
    """A reason in signs that the table can hold."""
    if not form.quote:
        reason = reason.replace(form.delimiter, "_" if form.delimiter.isspace() else " ")
    try:
        reason.encode(form.encoding)
    except UnicodeEncodeError:
        return reason.translate(_IN_ASCII).encode(form.encoding, "replace").decode(form.encoding)
    return reason
