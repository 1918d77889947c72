"""Why bytes are no mapping, in a sentence that says where."""

import re
from difflib import get_close_matches
from functools import reduce

import msgspec

from models.claims.errors import ClaimsError
from models.claims.saying import Clause
from models.claims.visible import in_short, visible
from models.sheets.mapping import Format, LeaveOut, Mapping, SourceWords, Target

_PLACE = re.compile(r" - at (?P<key>`key` in )?`\$?\.?(?P<place>.*?)`$")
_UNKNOWN = re.compile(r"unknown field `(.*?)`")
_LACKING = re.compile(r"missing required field `(.*?)`")
_KINDS = re.compile(r"Expected `(.*?)`, got `(.*?)`")
_VALUE = re.compile(r"Invalid enum value ('?)(.*?)\1(?: - at |$)", re.DOTALL)
_SPOT = re.compile(r"\((?:at line (\d+), column (\d+)|byte (\d+))\)")

_CALLED = {
    "str": Clause("text"),
    "int": Clause("a whole number"),
    "float": Clause("a number"),
    "bool": Clause("true or false"),
    "object": Clause("a table"),
    "array": Clause("a list"),
    "null": Clause("nothing"),
}
_FIELDS = tuple(name for kind in (Mapping, SourceWords, Format, LeaveOut) for name in kind.__struct_fields__)


def why_misread(error: Exception, notation: str) -> ClaimsError:
    """What is wrong with bytes that are no mapping; ``notation`` is what they are written in, as in "TOML"."""
    said = str(error)
    if not isinstance(error, msgspec.ValidationError):
        return _unreadable(said, notation)
    found = _PLACE.search(said)
    at = found["place"] if found else ""
    where = Clause("“{0}”", visible(in_short(at.replace("[...]", ""), 60))) if at else Clause("The file")
    if unknown := _UNKNOWN.search(said):
        return _strange(unknown[1], at)
    if lacking := _LACKING.search(said):
        return ClaimsError("{0} lacks “{1}”.", where, lacking[1])
    if kinds := _KINDS.search(said):
        wanted, got = map(_any_of, kinds.groups())
        return ClaimsError("{0} holds {1}, where {2} is wanted.", where, got, wanted)
    if value := _VALUE.search(said):
        name = in_short(value[2], 40)
        if found and found["key"]:
            likely = _perhaps(value[2], Target)
            return ClaimsError("{0} names “{1}”, which is no field of a claim{2}.", where, name, likely)
        return ClaimsError("{0} holds “{1}”, which is none of the words it may hold.", where, name)
    return ClaimsError("{0} holds what no mapping holds.", where)


def _any_of(kinds: str) -> Clause | str:
    """Kinds of values as msgspec names them, "int | null", in words."""
    called = [_CALLED.get(kind, kind) for kind in kinds.split(" | ")]
    return reduce(lambda one, other: Clause("{0} or {1}", one, other), called)


def _strange(name: str, at: str) -> ClaimsError:
    called, likely = visible(in_short(name, 40)), _perhaps(name, _FIELDS)
    if at:
        return ClaimsError("It has a field “{0}” in “{1}”, which no mapping has{2}.", called, in_short(at, 60), likely)
    return ClaimsError("It has a field “{0}”, which no mapping has{1}.", called, likely)


def _perhaps(name: str, known: "tuple[str, ...] | type[Target]") -> Clause | str:
    likely = get_close_matches(name, [str(one) for one in known], n=1)
    return Clause(": perhaps “{0}” is meant", likely[0]) if likely else ""


def _unreadable(said: str, notation: str) -> ClaimsError:
    spot = _SPOT.search(said)
    if spot is None:
        return ClaimsError("It cannot be read as {0}.", notation)
    if spot[3]:
        return ClaimsError("It cannot be read as {0}: byte {1} is not written so.", notation, int(spot[3]) + 1)
    line, column = int(spot[1]), int(spot[2])
    return ClaimsError("It cannot be read as {0}: line {1}, column {2} is not written so.", notation, line, column)
