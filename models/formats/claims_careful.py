"""The careful road into a claim file: slower, keeps unknown fields, and says in a sentence what is wrong."""

import json
from collections import Counter
from collections.abc import Callable
from typing import Any

import msgspec

from models.claims.check import NOUNS, check_file, place
from models.claims.claim_file import VERSION, ClaimFile, Kind
from models.claims.errors import ClaimsError
from models.claims.quote import Quote
from models.claims.record import EXTRA_NAME, Extra, Record
from models.claims.unknown_fields import DEEPEST, Pairs, is_deeper, read_json
from models.formats.claims_layout import FORMAT, LIST_TYPES, Layout
from models.formats.claims_problem import problem

Object = dict[str, Any]

UPGRADES: dict[int, Callable[[Object], Object]] = {}
"""From a version to the next: each takes the whole file as JSON objects and returns it in the next version."""


def read_carefully(data: bytes) -> ClaimFile:
    """The claim file in these bytes, or ClaimsError with place and reason."""
    tree = _parse(data)
    version = _version(tree)
    for old in range(version, VERSION):
        tree = UPGRADES[old](tree)
    try:
        file = _layout(tree | {"version": max(version, VERSION)}).file()
        check_file(file)
    except ClaimsError as error:
        if version > VERSION:
            raise ClaimsError(f"{_newer(version)} {error}") from None
        raise
    return file


def refuse_double_names(data: bytes) -> None:
    """Raise ClaimsError where an object holds a field twice (a decoder would silently take the last).

    For bytes that a decoder has taken; nothing of what they hold is kept.
    """
    read_json(data.decode(), _checked)


def _parse(data: bytes) -> Object:
    try:
        text = data.decode()
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise ClaimsError(f"Line {line:,} is not UTF-8 text: this is not a claim file, or it is damaged.") from None
    if not text.strip():
        raise ClaimsError("The file is empty: a claim file holds at least its format and its lists.")
    try:
        tree = read_json(text, _object)
    except json.JSONDecodeError as error:
        raise ClaimsError(_malformed(text, error)) from None
    except RecursionError:
        raise _too_deep() from None
    if is_deeper(tree, DEEPEST + 1):  # in the object that is the file
        raise _too_deep()
    _refuse_surrogates(tree)
    if not isinstance(tree, dict) or tree.get("format") != FORMAT:
        raise ClaimsError(f"This is not a claim file: the field “format” does not say “{FORMAT}”.")
    return tree


def _version(tree: Object) -> int:
    version = tree.get("version")
    if not isinstance(version, int) or isinstance(version, bool) or version < 1:
        raise ClaimsError("The field “version” is not a whole number from 1 on.")
    return version


def _newer(version: int) -> str:
    return f"The file was written by a newer program (file version {version}), and this one cannot show all of it:"


def _layout(tree: Object) -> Layout:
    lists = {name: _records(tree, name) for name in LIST_TYPES}
    try:
        return msgspec.convert(_split(tree | lists, Layout), Layout)
    except msgspec.ValidationError as error:
        raise ClaimsError(f"{problem(str(error), tree)}.") from None


def _records(tree: Object, name: str) -> tuple[Record, ...]:
    values = tree.get(name)
    if values is None:
        raise ClaimsError(f"The list “{name}” is missing.")
    if not isinstance(values, list):
        raise ClaimsError(f"“{name}” is not a list.")
    kind = Kind(name)
    return tuple(_record(value, kind, number) for number, value in enumerate(values, start=1))


def _record(value: object, kind: Kind, number: int) -> Record:
    if not isinstance(value, dict):
        raise ClaimsError(f"{place(kind, number)} is not an object with the fields of a {NOUNS[kind]}.")
    record_type = LIST_TYPES[kind]
    known = dict(value)
    try:
        quotes = known.get("quotes")
        if kind is Kind.CLAIMS and isinstance(quotes, list):
            known["quotes"] = tuple(_split(quote, Quote) if isinstance(quote, dict) else quote for quote in quotes)
        return msgspec.convert(_split(known, record_type), record_type)
    except msgspec.ValidationError as error:
        name = known.get("id", known.get("name", ""))
        raise ClaimsError(f"{place(kind, number, str(name))}: {problem(str(error), value)}.") from None


def _split(tree: Object, record_type: type[Record]) -> Object:
    """The object with what the record does not know moved into its `extra`; null counts as absent where it does."""
    known = set(record_type.__struct_fields__) - {"extra"}
    unknown = tuple((name, value) for name, value in tree.items() if name not in known)
    result = {name: value for name, value in tree.items() if name in known and value is not None}
    return result | {EXTRA_NAME: Extra(unknown)} if unknown else result


def _object(pairs: Pairs) -> Object:
    _checked(pairs)
    return dict(pairs)


def _checked(pairs: Pairs) -> None:
    """Refuse an object that holds a field twice."""
    if len(dict(pairs)) < len(pairs):
        double, _ = Counter(name for name, _ in pairs).most_common(1)[0]
        named = next((str(value) for name, value in pairs if name in ("id", "name")), "")
        where = f"The record “{named}”" if named else "An object"
        raise ClaimsError(f"{where} holds the field “{double}” twice.")


def _malformed(text: str, error: json.JSONDecodeError) -> str:
    if error.pos >= len(text.rstrip()) or error.msg.startswith("Unterminated string"):
        return f"The file ends in the middle of line {error.lineno:,}: it was cut off, or not written whole."
    return f"Line {error.lineno:,}, column {error.colno:,} is not JSON: {error.msg[0].lower()}{error.msg[1:]}."


def _too_deep() -> ClaimsError:
    return ClaimsError(f"The file nests lists and objects deeper than {DEEPEST}.")


def _refuse_surrogates(tree: object) -> None:
    try:
        json.dumps(tree, ensure_ascii=False, default=str).encode()
    except UnicodeEncodeError as error:
        near = error.object[max(0, error.start - 20) : error.start]
        raise ClaimsError(f"The file holds half of a character (a lone surrogate) after “{near}”.") from None
