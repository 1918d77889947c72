"""Python's complaint about a text that is no JSON, in a sentence's words."""

import json

from models.claims.errors import ClaimsError
from models.claims.saying import Clause

_WORDS = {
    "Expecting value": Clause("expecting value"),
    "Expecting property name enclosed in double quotes": Clause("expecting property name enclosed in double quotes"),
    "Expecting ':' delimiter": Clause("expecting “:” delimiter"),
    "Expecting ',' delimiter": Clause("expecting “,” delimiter"),
    "Illegal trailing comma before end of object": Clause("illegal trailing comma before end of object"),
    "Illegal trailing comma before end of array": Clause("illegal trailing comma before end of array"),
    "Invalid control character at": Clause("invalid control character"),
    "Invalid \\escape": Clause("invalid escape"),
    "Invalid \\uXXXX escape": Clause("invalid escape"),
    "Unterminated string starting at": Clause("unterminated string"),
    "Extra data": Clause("extra data"),
}
"""All that Python's reader says."""


def not_json(error: json.JSONDecodeError) -> ClaimsError:
    """What is no JSON, and where: by line and column, from 1."""
    what = _WORDS.get(error.msg.removesuffix(": "), error.msg)
    return ClaimsError("Line {0}, column {1} is not JSON: {2}.", error.lineno, error.colno, what)
