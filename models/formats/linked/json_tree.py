"""JSON from strangers as plain values, within limits: size, nesting, names that stand twice, halves of characters."""

import json
from collections import Counter

from models.claims.errors import ClaimsError
from models.claims.unknown_fields import DEEPEST, Pairs, is_deeper, read_json, write_json
from models.formats.json_fault import not_json

_DEEPEST = DEEPEST + 8
"""How deep lists and objects may stand in each other: as in a claim file, and what a document puts around a record."""

LARGEST = 200 * 10**6
"""How many bytes are read: what they become in memory is some ten times as large."""


def parse_tree(data: bytes) -> object:
    """The value in JSON; ClaimsError, with place and reason, where it is none or goes beyond a limit.

    Numbers with a point, and those too long to be counts, come as `NumberText`, as they are written.
    """
    if len(data) > LARGEST:
        raise ClaimsError(
            "It holds {0} MB, and more than {1} MB are not read.",
            round(len(data) / 1e6),
            LARGEST // 10**6,
        )
    text = _text(data)
    try:
        tree = read_json(text, _object)
    except json.JSONDecodeError as error:
        raise not_json(error) from None
    except RecursionError:
        raise ClaimsError("It nests lists and objects deeper than {0}.", _DEEPEST) from None
    if is_deeper(tree, _DEEPEST):
        raise ClaimsError("It nests lists and objects deeper than {0}.", _DEEPEST)
    if "\\u" in text:
        _check_escapes(tree)
    return tree


def _text(data: bytes) -> str:
    encoding = "utf-16" if data.startswith((b"\xff\xfe", b"\xfe\xff")) else "utf-8-sig"
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as error:
        raise ClaimsError("It is no text in UTF-8 (byte {0}).", error.start) from None
    if not text.strip():
        raise ClaimsError("It is empty.")
    return text


def _object(pairs: Pairs) -> dict[str, object]:
    result = dict(pairs)
    if len(result) < len(pairs):
        double, _ = Counter(name for name, _ in pairs).most_common(1)[0]
        raise ClaimsError("An object in it holds the field “{0}” twice.", double)
    return result


def _check_escapes(tree: object) -> None:
    """Refuse what no file can hold, and what only an escape can bring into JSON: halves of characters."""
    try:
        write_json(tree)
    except UnicodeEncodeError as error:
        near = error.object[max(0, error.start - 20) : error.start]
        raise ClaimsError("It holds half of a character (a lone surrogate) after “{0}”.", near) from None
