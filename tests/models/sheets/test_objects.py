"""JSON lists of objects as tables."""

import pytest

from models.claims.errors import ClaimsError
from models.sheets.objects import object_lists, read_objects
from models.sheets.sheet import SheetKind


def test_keys_are_columns_in_order_of_appearance() -> None:
    sheet = read_objects('[{"a":1,"b":"é"},{"c":[1,{"d":2}],"a":null,"b":2.5}]'.encode())
    assert sheet.kind is SheetKind.OBJECTS
    assert sheet.rows == (("a", "b", "c"), (1, "é", None), (None, 2.5, '[1,{"d":2}]'))
    assert sheet.lines == ("", '{"a":1,"b":"é"}', '{"c":[1,{"d":2}],"a":null,"b":2.5}')


def test_lists_within_an_object_are_sheets_by_their_keys() -> None:
    data = b'\xef\xbb\xbf{"meta":{},"killed":[{"n":1}],"none":[],"numbers":[1],"injured":[{"n":2}]}'
    assert list(object_lists(data)) == ["killed", "injured"]
    assert read_objects(data).rows == (("n",), (1,))
    assert read_objects(data, "injured").rows == (("n",), (2,))
    with pytest.raises(ClaimsError, match="no list “none”"):
        read_objects(data, "none")


def test_nul_is_made_visible() -> None:
    sheet = read_objects(b'[{"a\\u0000":"b\\u0000"}]')
    assert sheet.rows == (("a␀",), ("b␀",))


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "no JSON"),
        (b'[{"a":1},', "no JSON"),
        (b'[{"a":"\xff"}]', "no JSON"),
        (b'[{"a":"\\ud800"}]', "no JSON"),
        (b'[{"a":1e400}]', "no JSON"),
        (b"[" * 100_000, "nested too deeply"),
        (b"[1,2]", "no table"),
        (b"[]", "no table"),
        (b"{}", "no table"),
        (b"5", "no table"),
        (b'[{"a":1},2]', "no table"),
    ],
)
def test_what_is_no_table_is_refused(data: bytes, reason: str) -> None:
    with pytest.raises(ClaimsError, match=reason):
        read_objects(data)


def test_rows_by_columns_are_limited() -> None:
    wide = b"{" + b",".join(b'"%d":1' % n for n in range(5000)) + b"}"
    with pytest.raises(ClaimsError, match="more than"):
        read_objects(b"[" + b",".join([wide] + [b"{}"] * 4000) + b"]")
