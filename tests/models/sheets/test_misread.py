"""What is said of bytes that are no mapping."""

import pytest

from models.claims.errors import ClaimsError
from models.sheets.kept import decode_mapping


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"colums = 1", "It has a field “colums”, which no mapping has: perhaps “columns” is meant."),
        (b"zzz = 1", "It has a field “zzz”, which no mapping has."),
        (b"[source]\nlicense = 'x'", "It has a field “license” in “source”, which no mapping has: perhaps “licence”"),
        (
            b"[columns]\nfigur = 'x'",
            "“columns” names “figur”, which is no field of a claim: perhaps “figure” is meant.",
        ),
        (b"header = 'x'", "“header” holds text, where a whole number is wanted."),
        (b"numbers = '1_000'", "“numbers” holds “1_000”, which is none of the words it may hold."),
        (b"numbers = 5", "“numbers” holds a whole number, where text or nothing is wanted."),
        (b"[[left_out]]\nvalues = []", "“left_out[0]” lacks “column”."),
        (b"[words.measure]\na = 5", "“words” holds a whole number, where text is wanted."),
        (b"header 1", "It cannot be read as TOML: line 1, column 8 is not written so."),
        (b"\xff", "It cannot be read as TOML."),
    ],
)
def test_a_mapping_that_is_none_is_said_to_be_none_where_it_goes_wrong(data: bytes, sentence: str) -> None:
    with pytest.raises(ClaimsError) as caught:
        decode_mapping(data, ".toml")
    assert str(caught.value).startswith(sentence)
    assert "`" not in str(caught.value)


def test_json_says_the_byte() -> None:
    with pytest.raises(ClaimsError, match="It cannot be read as JSON: byte 12 is not written so"):
        decode_mapping(b'{"header": x}')
