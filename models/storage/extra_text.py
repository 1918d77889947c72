"""Fields that this program does not know as one JSON text, so that their numbers stay as they were written."""

from models.claims.record import Extra
from models.claims.unknown_fields import DEEPEST, encode_unknown, is_deeper, read_json, write_json


def encode_extra(value: object) -> object:
    """What the JSON encoder asks for a value that it does not know."""
    return write_json(dict(value.fields)) if isinstance(value, Extra) else encode_unknown(value)


def decode_extra(wanted: type, value: object) -> object:
    """What the JSON decoder asks for a type that it does not know; ValueError and ClaimsError for no unknown fields."""
    if wanted is not Extra or not isinstance(value, str):
        raise ValueError("unknown fields are not written as a text")
    tree = read_json(value)
    if not isinstance(tree, dict) or is_deeper(tree, DEEPEST):
        raise ValueError("unknown fields are no object, or nest too deep")
    write_json(tree)  # a lone surrogate raises here: no file could keep it
    return Extra(tuple(tree.items()))
