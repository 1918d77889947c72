"""Why bytes are no mapping, in a sentence that says where."""

import re
from difflib import get_close_matches

import msgspec

from models.claims.visible import in_short, visible
from models.sheets.mapping import Format, LeaveOut, Mapping, SourceWords, Target

_PLACE = re.compile(r" - at (?P<key>`key` in )?`\$?\.?(?P<place>.*?)`$")
_UNKNOWN = re.compile(r"unknown field `(.*?)`")
_LACKING = re.compile(r"missing required field `(.*?)`")
_KINDS = re.compile(r"Expected `(.*?)`, got `(.*?)`")
_VALUE = re.compile(r"Invalid enum value ('?)(.*?)\1(?: - at |$)", re.DOTALL)
_SPOT = re.compile(r"\((?:at line (\d+), column (\d+)|byte (\d+))\)")

_CALLED = {
    "str": "text",
    "int": "a whole number",
    "float": "a number",
    "bool": "true or false",
    "object": "a table",
    "array": "a list",
    "null": "nothing",
}
_FIELDS = tuple(name for kind in (Mapping, SourceWords, Format, LeaveOut) for name in kind.__struct_fields__)


def why_misread(error: Exception, notation: str) -> str:
    """What is wrong with bytes that are no mapping; ``notation`` is what they are written in, as in "TOML"."""
    said = str(error)
    if not isinstance(error, msgspec.ValidationError):
        return _unreadable(said, notation)
    found = _PLACE.search(said)
    at = found["place"] if found else ""
    where = f"“{visible(in_short(at.replace('[...]', ''), 60))}”" if at else "The file"
    if unknown := _UNKNOWN.search(said):
        return _strange(unknown[1], at)
    if lacking := _LACKING.search(said):
        return f"{where} lacks “{lacking[1]}”."
    if kinds := _KINDS.search(said):
        wanted, got = (" or ".join(_CALLED.get(kind, kind) for kind in text.split(" | ")) for text in kinds.groups())
        return f"{where} holds {got}, where {wanted} is wanted."
    if value := _VALUE.search(said):
        if found and found["key"]:
            return (
                f"{where} names “{in_short(value[2], 40)}”, which is no field of a claim{_perhaps(value[2], Target)}."
            )
        return f"{where} holds “{in_short(value[2], 40)}”, which is none of the words it may hold."
    return f"{where} holds what no mapping holds."


def _strange(name: str, at: str) -> str:
    there = f" in “{in_short(at, 60)}”" if at else ""
    return f"It has a field “{visible(in_short(name, 40))}”{there}, which no mapping has{_perhaps(name, _FIELDS)}."


def _perhaps(name: str, known: "tuple[str, ...] | type[Target]") -> str:
    likely = get_close_matches(name, [str(one) for one in known], n=1)
    return f": perhaps “{likely[0]}” is meant" if likely else ""


def _unreadable(said: str, notation: str) -> str:
    if spot := _SPOT.search(said):
        place = f"byte {int(spot[3]) + 1:,}" if spot[3] else f"line {int(spot[1]):,}, column {int(spot[2]):,}"
        return f"It cannot be read as {notation}: {place} is not written so."
    return f"It cannot be read as {notation}."
