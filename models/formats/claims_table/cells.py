"""One cell: what a record's field becomes in a table, and what a cell of a table says of a field."""

import re
from collections.abc import Callable, Iterable
from datetime import date, datetime, time

from models.claims.errors import ClaimsError
from models.claims.record import Extra
from models.claims.unknown_fields import Pairs, is_deeper, read_json, write_json
from models.claims.visible import in_short
from models.formats.claims_table.columns import Form

Cell = str | int | float | bool | date | None
"""What a table holds in a cell: "" and None are an empty one; a date may also be a moment, `datetime`."""

_PART = re.compile(r' *(?:"([^"]*(?:""[^"]*)*)" *|([^;"]*))(?:;|\Z)')
_NEEDS_MARKS = re.compile(r'[;"]|\A\s|\s\Z|\A\Z')
_DIGITS = re.compile("[0-9]{1,18}")


def joined(texts: Iterable[str]) -> str:
    """Several texts in one cell; unlike what people type, none of them loses a blank or an empty one."""
    return "; ".join('"' + text.replace('"', '""') + '"' if _NEEDS_MARKS.search(text) else text for text in texts)


def split(line: str) -> tuple[str, ...]:
    """The texts that were `joined`; what is blank and stands in no quotation marks is no text."""
    texts: list[str] = []
    place = 0
    while place < len(line):
        match = _PART.match(line, place)
        if match is None:
            raise ClaimsError("its quotation marks do not match: a text in them ends with one, before the semicolon")
        marked, plain = match.groups()
        if marked is not None:
            texts.append(marked.replace('""', '"'))
        elif plain.strip():
            texts.append(plain.strip())
        place = match.end()
    return tuple(texts)


def unknown_text(extra: Extra | None) -> str:
    """The fields of other programs as a JSON object; "" where there are none."""
    return write_json(dict(extra.fields)) if extra is not None else ""


def read_unknown(text: str, known: Iterable[str], deepest: int) -> Extra:
    """The fields of other programs; ClaimsError where a file could not keep them, or knows their names itself."""
    try:
        value = read_json(text, _object)
        write_json(value)
    except UnicodeEncodeError:
        raise ClaimsError("it holds half of a character (a lone surrogate), which no file can keep") from None
    except (ValueError, RecursionError):
        raise ClaimsError("it is not JSON") from None
    if not isinstance(value, dict) or not value:
        raise ClaimsError("it is not a JSON object with fields")
    if is_deeper(value, deepest):
        raise ClaimsError("it nests lists and objects deeper than a file may")
    if name := next((name for name in value if name in known), ""):
        raise ClaimsError("it holds the field “{0}”, which has a column of its own", name)
    return Extra(tuple(value.items()))


def _object(pairs: Pairs) -> object:
    value = dict(pairs)
    if len(value) < len(pairs):
        raise ClaimsError("it holds a field twice")
    return value


def text_of(cell: Cell) -> str:
    """A cell as text, whatever a spreadsheet made of it: 7 for 7.0, a day as 2024-03-14."""
    if isinstance(cell, str):
        return cell
    if isinstance(cell, bool):
        return "true" if cell else "false"
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    if isinstance(cell, datetime) and cell.time() == time():
        return cell.date().isoformat()
    return cell.isoformat() if isinstance(cell, date) else str(cell)


def _number(cell: Cell) -> int:
    if isinstance(cell, float) and cell.is_integer():
        return int(cell)
    if isinstance(cell, int) and not isinstance(cell, bool):
        return cell
    text = text_of(cell).strip()
    if _DIGITS.fullmatch(text):
        return int(text)
    raise ClaimsError("“{0}” is not a whole number, written with digits only", in_short(text, 40))


def _date(cell: Cell) -> str:
    """A date as EDTF; a spreadsheet makes a number of a year that is typed."""
    text = text_of(cell).strip()
    return text.zfill(4) if isinstance(cell, float | int) and text.isdecimal() else text


def _truth(cell: Cell) -> bool:
    text = text_of(cell).strip().casefold()
    if text not in _TRUTHS:
        raise ClaimsError("“{0}” is neither true nor false", in_short(text, 40))
    return _TRUTHS[text]


_TRUTHS = {"true": True, "false": False, "1": True, "0": False}

READ: dict[Form, Callable[[Cell], object]] = {
    Form.TEXT: text_of,
    Form.TEXTS: lambda cell: split(text_of(cell)),
    Form.WORD: lambda cell: text_of(cell).strip(),
    Form.NUMBER: _number,
    Form.TRUTH: _truth,
    Form.DATE: _date,
    Form.UNKNOWN: text_of,
}
"""What a cell that is not empty says, by form; ClaimsError, half a sentence, where it says no such thing."""
