"""Which row names the columns of a table, as far as its cells tell."""

from models.sheets.grouped_names import names_groups
from models.sheets.sheet import Row, Sheet, is_blank, names_in, shown

_LOOKED_AT = 20
"""How many rows are looked at."""


def find_header(sheet: Sheet) -> int:
    """The first row of several texts, counted from 1; 0 where the first row that is not blank is none.

    A title that is merged over several columns stands in each of them, and is none of their names.
    """
    for number, row in enumerate(sheet.rows[:_LOOKED_AT], start=1):
        texts = _texts(row)
        if (len(texts) > 1 and len(set(texts)) > 1) or (texts and sheet.width == 1):
            if not _names(row):
                return 0
            return _below_titles(sheet, number, texts)
        if not is_blank(row) and number == len(sheet.rows):
            return number
    return 0


def _below_titles(sheet: Sheet, number: int, texts: list[str]) -> int:
    """That row, or the next one where it repeats itself, as groups of columns do, and the next has more names."""
    below = next((at for at in range(number, min(len(sheet.rows), _LOOKED_AT)) if not is_blank(sheet.rows[at])), None)
    if below is None or len(set(texts)) == len(texts) or not _names(sheet.rows[below]):
        return number
    if names_groups(names_in(sheet.rows[number - 1]), names_in(sheet.rows[below])):
        return below + 1
    return below + 1 if len(set(_texts(sheet.rows[below]))) > len(set(texts)) else number


def _texts(row: Row) -> list[str]:
    return [text for cell in row if (text := shown(cell).strip())]


def _names(row: Row) -> bool:
    """Whether the cells of a row can be names: texts that do not begin with a digit."""
    cells = [cell for cell in row if cell is not None and shown(cell).strip()]
    return all(isinstance(cell, str) and not cell.strip()[:1].isdigit() for cell in cells)
