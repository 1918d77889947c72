"""A decoder's complaint about a record in a sentence's words."""

import re

from models.claims.unknown_fields import NumberText

_TYPES = {"str": "a text", "int": "a whole number", "array": "a list", "object": "an object", "bool": "true or false"}


def problem(complaint: str, value: object) -> str:
    """What is wrong with a JSON object, without the full stop, from what `msgspec` says of it."""
    text, _, path = complaint.partition(" - at `$")
    field = path.rstrip("`").strip(".")
    named = f"“{field}” " if field else "it "
    if match := re.match(r"Object missing required field `(.+)`", text):
        inside = f" of “{field}”" if field else ""
        return f"the field “{match[1]}”{inside} is missing"
    if match := re.match(r"Invalid enum value (.+)", text):
        return f"{named}holds {_curly(match[1])}, which is none of its words"
    if match := re.match(r"Expected `(.+?)`(?: (>=|<=|of length >=) (\S+))?(?:, got `(.+)`)?", text):
        return named + _expectation(match, _at(value, field))
    return f"{named}cannot be read ({text})"


def _expectation(match: re.Match[str], found: object) -> str:
    wanted = _TYPES.get(match[1].split(" | ")[0], match[1])
    if isinstance(found, NumberText):
        return "is not a whole number" if set(".eE") & set(found.text) else "is beyond 2^53"
    if match[2] == ">=":
        return f"is {found}, and no number here may be negative"
    if match[2] == "<=":
        return f"is {found}, which is beyond 2^53"
    if match[2]:
        return "is empty"
    return f"is not {wanted}"


def _at(value: object, field: str) -> object:
    """The value at a path such as `quotes[2].start`; None where there is none."""
    for name, index in re.findall(r"([^.\[\]]+)|\[(\d+)\]", field):
        if isinstance(value, dict):
            value = value.get(name)
        elif isinstance(value, list | tuple) and index and int(index) < len(value):
            value = value[int(index)]
    return value


def _curly(text: str) -> str:
    return "“" + text.strip("'`") + "”"
