"""The refused rows as a table of their own, which can be mended and read once more by the same mapping."""

import msgspec

from models.sheets.accounted import Reading
from models.sheets.mapping import Format, Mapping
from models.sheets.sheet import Row, Sheet, shown

REASON = "reason_refused"
"""The name of the column that says why a row was refused; no mapping asks for it."""

_IN_ASCII = str.maketrans({"“": '"', "”": '"', "’": "'", "–": "-", "…": "...", "→": "->"})


def refused_sheet(sheet: Sheet, mapping: Mapping, reading: Reading) -> Sheet:
    """The refused rows under the header they had, which stands in the row it stood in; behind them, why.

    The reason stands in the first column that the header does not name, so that a row that is longer than the header
    stays so. A column of reasons from before is written anew.
    """
    head = mapping.header
    named = sheet.rows[head - 1] if head else ()
    is_again = bool(named) and shown(named[-1]) == REASON
    at = len(named) - is_again if head else sheet.width
    form = mapping.format or Format()
    rows = [*sheet.rows[: head - 1], _with(named, REASON, at, is_again=is_again)] if head else []
    rows += [_with(one.cells, _plain(str(one.reason), form), at, is_again=is_again) for one in reading.refused]
    return msgspec.structs.replace(sheet, rows=tuple(rows), lines=())


def _with(row: Row, text: str, at: int, *, is_again: bool) -> Row:
    return (*row[:at], *(None,) * (at - len(row)), text, *row[at + is_again :])


def _plain(reason: str, form: Format) -> str:
    """A reason in signs that the table can hold."""
    if not form.quote:
        reason = reason.replace(form.delimiter, "_" if form.delimiter.isspace() else " ")
    try:
        reason.encode(form.encoding)
    except UnicodeEncodeError:
        return reason.translate(_IN_ASCII).encode(form.encoding, "replace").decode(form.encoding)
    return reason
