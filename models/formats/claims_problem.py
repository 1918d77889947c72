"""A decoder's complaint about a record in a sentence's words."""

import re

from models.claims.saying import Clause
from models.claims.unknown_fields import NumberText

_NOT = {
    "str": "{0} is not a text",
    "int": "{0} is not a whole number",
    "array": "{0} is not a list",
    "object": "{0} is not an object",
    "bool": "{0} is not true or false",
}


def problem(complaint: str, value: object) -> Clause:
    """What is wrong with a JSON object, without the full stop, from what `msgspec` says of it."""
    text, _, path = complaint.partition(" - at `$")
    field = path.rstrip("`").strip(".")
    named = Clause("“{0}”", field) if field else Clause("it")
    if match := re.match(r"Object missing required field `(.+)`", text):
        if field:
            return Clause("the field “{0}” of “{1}” is missing", match[1], field)
        return Clause("the field “{0}” is missing", match[1])
    if match := re.match(r"Invalid enum value (.+)", text):
        return Clause("{0} holds “{1}”, which is none of its words", named, match[1].strip("'`"))
    if match := re.match(r"Expected `(.+?)`(?: (>=|<=|of length >=) (\S+))?(?:, got `(.+)`)?", text):
        return _expectation(named, match, _at(value, field))
    return Clause("{0} cannot be read ({1})", named, text)


def _expectation(named: Clause, match: re.Match[str], found: object) -> Clause:
    if isinstance(found, NumberText):
        is_fraction = set(".eE") & set(found.text)
        return Clause("{0} is not a whole number" if is_fraction else "{0} is beyond 2^53", named)
    if match[2] == ">=":
        return Clause("{0} is {1}, and no number here may be negative", named, str(found))
    if match[2] == "<=":
        return Clause("{0} is {1}, which is beyond 2^53", named, str(found))
    if match[2]:
        return Clause("{0} is empty", named)
    wanted = match[1].split(" | ")[0]
    return Clause(_NOT[wanted], named) if wanted in _NOT else Clause("{0} is not “{1}”", named, match[1])


def _at(value: object, field: str) -> object:
    """The value at a path such as `quotes[2].start`; None where there is none."""
    for name, index in re.findall(r"([^.\[\]]+)|\[(\d+)\]", field):
        if isinstance(value, dict):
            value = value.get(name)
        elif isinstance(value, list | tuple) and index and int(index) < len(value):
            value = value[int(index)]
    return value
