"""JSON lists of objects as tables: a column a key."""

from collections.abc import Iterable, Sequence
from typing import Any

import msgspec

from models.claims.errors import ClaimsError
from models.progress import Report, silent
from models.sheets.sheet import MOST_CELLS, MOST_ROWS, Cell, Row, Sheet, SheetKind

_STEP = 1024


def object_lists(data: bytes) -> dict[str, list[dict[str, Any]]]:
    """The lists of objects in a JSON text by their keys: one called "", or those that the outermost object holds.

    ClaimsError where the bytes are no JSON, or hold no such list.
    """
    found = _decoded(data)
    held = {"": found} if isinstance(found, list) else found if isinstance(found, dict) else {}
    lists = {name: value for name, value in held.items() if _is_table(value)}
    if not lists:
        raise ClaimsError("It holds no table: no list of objects, as in [{“date”: …}, {“date”: …}].")
    return lists


def read_objects(data: bytes, key: str = "", name: str = "", report: Report = silent) -> Sheet:
    """The list under a key (by default the first) as a sheet: its first row holds the keys, in order of appearance.

    A key that an object lacks is an empty cell there; what is nested in a cell is its JSON.
    """
    lists = object_lists(data)
    if key and key not in lists:
        raise ClaimsError("There is no list “{0}” in it.", key)
    objects = lists[key] if key in lists else next(iter(lists.values()))
    keys = _keys(objects)
    _check_size(len(objects), len(keys))
    rows: list[Row] = [tuple(map(_clean, keys))]
    lines = [""]
    for number, one in enumerate(objects):
        rows.append(_row(one, keys))
        lines.append(_clean(msgspec.json.encode(one).decode()))
        if number % _STEP == 0:
            report(number / len(objects))
    return Sheet(name=name or key, kind=SheetKind.OBJECTS, rows=tuple(rows), lines=tuple(lines))


def _decoded(data: bytes) -> Any:
    try:
        return msgspec.json.decode(data.removeprefix(b"\xef\xbb\xbf"))
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise ClaimsError("It is no JSON: {0}.", error) from None
    except RecursionError:
        raise ClaimsError("It is nested too deeply to be a table.") from None


def _is_table(value: Any) -> bool:
    return isinstance(value, list) and bool(value) and all(isinstance(one, dict) for one in value)


def _keys(objects: Iterable[dict[str, Any]]) -> tuple[str, ...]:
    keys: dict[str, None] = {}
    for one in objects:
        keys.update(dict.fromkeys(one))
    return tuple(keys)


def _check_size(rows: int, width: int) -> None:
    if rows >= MOST_ROWS or rows * width > MOST_CELLS:
        raise ClaimsError("It has more than {0} rows or {1} cells: part it into several files.", MOST_ROWS, MOST_CELLS)


def _row(one: dict[str, Any], keys: Sequence[str]) -> Row:
    return tuple(_cell(one.get(key)) for key in keys)


def _cell(value: Any) -> Cell:
    if isinstance(value, str):
        return _clean(value)
    if value is None or isinstance(value, bool | int | float):
        return value
    return _clean(msgspec.json.encode(value).decode())


def _clean(text: str) -> str:
    """The text with a sign for NUL, which no claim file may hold."""
    return text.replace("\0", "␀") if "\0" in text else text
