"""Values of fields that nobody knows: read and written again as they were."""

import json

import pytest

from models.claims.errors import ClaimsError
from models.claims.unknown_fields import NumberText, is_deeper, read_json, write_json


@pytest.mark.parametrize(
    "text", ["0", "-7", "1.50", "-2e400", "1" * 18, "1" * 5_000, '"ü\\u0000"', '{"a":[1.0,{}],"b":null}', "true"]
)
def test_what_is_read_is_written_again(text: str) -> None:
    assert write_json(read_json(text)) == text


def test_numbers_that_would_change_are_kept_as_text() -> None:
    assert read_json("[7,1.50,1e3]") == [7, NumberText("1.50"), NumberText("1e3")]
    assert read_json("1" * 18) == int("1" * 18)
    assert read_json("1" * 19) == NumberText("1" * 19)


@pytest.mark.parametrize("text", ["NaN", "[Infinity]", '{"a":-Infinity}'])
def test_words_that_are_no_number_are_refused(text: str) -> None:
    with pytest.raises(ClaimsError, match="is not a JSON number"):
        read_json(text)


def test_half_a_character_is_not_written() -> None:
    with pytest.raises(UnicodeEncodeError):
        write_json(read_json('"\\ud800"'))


@pytest.mark.parametrize(("text", "depth"), [("7", 0), ("[]", 1), ("[7]", 1), ('{"a":[{"b":1}],"c":[]}', 3)])
def test_depth_counts_lists_and_objects(text: str, depth: int) -> None:
    assert not is_deeper(json.loads(text), depth)
    assert is_deeper([json.loads(text)], depth)
    assert depth == 0 or is_deeper(json.loads(text), depth - 1)
