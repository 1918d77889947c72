"""The careful road into a claim file: slower, keeps unknown fields, and says in a sentence what is wrong."""

import json
from collections import Counter
from collections.abc import Callable, Iterator
from typing import Any, cast

import msgspec

from models.claims.check import ONE, check_file, place
from models.claims.claim import Claim
from models.claims.claim_file import VERSION, ClaimFile, Kind
from models.claims.errors import ClaimsError
from models.claims.quote import Quote
from models.claims.record import EXTRA_NAME, Extra, Record
from models.claims.saying import Clause
from models.claims.unknown_fields import DEEPEST, Pairs, is_deeper, read_json, write_json
from models.formats.claims_layout import FORMAT, LIST_TYPES, Layout, known_names
from models.formats.claims_problem import problem
from models.formats.json_fault import not_json

Object = dict[str, Any]

_SOME = 256
"""So many records are looked at in one go."""

UPGRADES: dict[int, Callable[[Object], Object]] = {}
"""From a version to the next: each takes the whole file as JSON objects and returns it in the next version."""


def read_carefully(data: bytes) -> ClaimFile:
    """The claim file in these bytes, or ClaimsError with place and reason."""
    tree = _parse_file(data)
    version = _version(tree)
    for old in range(version, VERSION):
        tree = UPGRADES[old](tree)
    try:
        file = _file(tree, version)
        check_file(file)
    except ClaimsError as error:
        if version > VERSION:
            raise ClaimsError(_NEWER, version, error) from None
        raise
    return file


def read_unchecked(data: bytes) -> ClaimFile:
    """The same without looking whether it holds together, for a file that comes in pieces; of no older version."""
    tree = _parse_file(data)
    version = _version(tree)
    if version < VERSION:
        raise ClaimsError(_OLDER)
    return _file(tree, version)


def read_some_claims(data: bytes) -> tuple[Claim, ...]:
    """The claims in a JSON list with what is unknown of them, each right in itself; else ClaimsError."""
    values = _parse(data, nests=DEEPEST)
    return tuple(cast(Claim, _record(value, Kind.CLAIMS, number)) for number, value in enumerate(values, start=1))


def refuse_double_names(data: bytes) -> None:
    """Raise ClaimsError where an object holds a field twice (a decoder would silently take the last).

    For bytes that a decoder has taken; nothing of what they hold is kept.
    """
    read_json(data.decode(), _checked)


def _parse_file(data: bytes) -> Object:
    tree = _parse(data, nests=DEEPEST + 1)  # in the object that is the file
    if not isinstance(tree, dict) or tree.get("format") != FORMAT:
        raise ClaimsError("This is not a claim file: the field “format” does not say “{0}”.", FORMAT)
    return tree


def _parse(data: bytes, nests: int) -> Any:
    """The value in a JSON text, in which at most so many lists and objects stand in each other."""
    try:
        text = data.decode()
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise ClaimsError("Line {0} is not UTF-8 text: this is not a claim file, or it is damaged.", line) from None
    if not text.strip():
        raise ClaimsError("The file is empty: a claim file holds at least its format and its lists.")
    try:
        tree = read_json(text, _object)
    except json.JSONDecodeError as error:
        raise _malformed(text, error) from None
    except RecursionError:
        raise _too_deep() from None
    if is_deeper(tree, nests):
        raise _too_deep()
    _refuse_surrogates(tree)
    return tree


def _version(tree: Object) -> int:
    version = tree.get("version")
    if not isinstance(version, int) or isinstance(version, bool) or version < 1:
        raise ClaimsError("The field “version” is not a whole number from 1 on.")
    return version


_OLDER = "The file is of an older version."
_NEWER = "The file was written by a newer program (file version {0}), and this one cannot show all of it: {1}"


def _file(tree: Object, version: int) -> ClaimFile:
    return _layout(tree | {"version": max(version, VERSION)}).file()


def _layout(tree: Object) -> Layout:
    lists = {name: _records(tree, name) for name in LIST_TYPES}
    try:
        return msgspec.convert(_split(tree | lists, Layout), Layout)
    except msgspec.ValidationError as error:
        raise ClaimsError("{0}.", problem(str(error), tree)) from None


def _records(tree: Object, name: str) -> tuple[Record, ...]:
    values = tree.get(name)
    if values is None:
        raise ClaimsError("The list “{0}” is missing.", name)
    if not isinstance(values, list):
        raise ClaimsError("“{0}” is not a list.", name)
    kind = Kind(name)
    return tuple(_record(value, kind, number) for number, value in enumerate(values, start=1))


def _record(value: object, kind: Kind, number: int) -> Record:
    if not isinstance(value, dict):
        raise ClaimsError("{0} is not an object with the fields of {1}.", place(kind, number), Clause(ONE[kind]))
    record_type = LIST_TYPES[kind]
    known = dict(value)
    try:
        quotes = known.get("quotes")
        if kind is Kind.CLAIMS and isinstance(quotes, list):
            known["quotes"] = tuple(_split(quote, Quote) if isinstance(quote, dict) else quote for quote in quotes)
        return msgspec.convert(_split(known, record_type), record_type)
    except msgspec.ValidationError as error:
        name = known.get("id", known.get("name", ""))
        raise ClaimsError("{0}: {1}.", place(kind, number, str(name)), problem(str(error), value)) from None


def _split(tree: Object, record_type: type[Record]) -> Object:
    """The object with what the record does not know moved into its `extra`; null counts as absent where it does."""
    known = known_names(record_type)
    if known.issuperset(tree) and None not in tree.values():
        return tree
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
        if named:
            raise ClaimsError("The record “{0}” holds the field “{1}” twice.", named, double)
        raise ClaimsError("An object holds the field “{0}” twice.", double)


def _malformed(text: str, error: json.JSONDecodeError) -> ClaimsError:
    if error.pos >= len(text.rstrip()) or error.msg.startswith("Unterminated string"):
        return ClaimsError(
            "The file ends in the middle of line {0}: it was cut off, or not written whole.", error.lineno
        )
    return not_json(error)


def _too_deep() -> ClaimsError:
    return ClaimsError("The file nests lists and objects deeper than {0}.", DEEPEST)


def _refuse_surrogates(tree: object) -> None:
    try:
        for part in _parts(tree):
            write_json(part)
        return
    except UnicodeEncodeError:
        pass
    try:
        _written(tree)
    except UnicodeEncodeError as error:
        near = error.object[max(0, error.start - 20) : error.start]
        raise ClaimsError("The file holds half of a character (a lone surrogate) after “{0}”.", near) from None


def _parts(tree: object) -> Iterator[object]:
    """What a file holds, some at a time: while they are written, no other thread gets its turn."""
    if not isinstance(tree, dict):
        yield tree
        return
    yield list(tree)
    for value in tree.values():
        if isinstance(value, list):
            yield from (value[start : start + _SOME] for start in range(0, len(value), _SOME))
        else:
            yield value


def _written(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=False, default=str).encode()
