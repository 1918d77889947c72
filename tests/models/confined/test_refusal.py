"""What a child refuses, said by the parent in any language; and what a child that was taken over may send instead."""

import msgspec
import pytest

from models.claims.edtf import DateError
from models.claims.errors import ClaimsError
from models.claims.saying import Clause, English
from models.confined.refusal import packed, unpacked


class German(English):
    def __call__(self, text: str, several: str = "", number: int = 1, /) -> str:
        said = {"{0} rows are refused": "{0} Zeilen werden abgelehnt", "“{0}”: {1}.": "„{0}“: {1}."}
        return said.get(several or text) or super().__call__(text, several, number)


REFUSALS = (
    ClaimsError("It is empty."),
    ClaimsError("Page {0} is damaged, and {1} of it.", 12_000, 0.5),
    DateError("soon", Clause("write it as {0}", "2024-03-14")),
    ClaimsError("“{0}” cannot be opened. {1}", "a.xlsx", ClaimsError("“{0}”: {1}", "x", DateError("y", Clause("no")))),
    ClaimsError("“{0}” holds half of a character.", "\ud800"),
    ClaimsError("“{0}” is long.", "x" * 100_000),
)


@pytest.mark.parametrize("refusal", REFUSALS, ids=lambda refusal: str(refusal)[:20])
def test_a_refusal_arrives_as_it_was_sent(refusal: ClaimsError) -> None:
    arrived = unpacked(packed(refusal))
    assert str(arrived) == str(refusal).encode(errors="replace").decode().replace("⟨U+D800⟩", "?")
    assert type(arrived) is ClaimsError


def test_it_can_be_said_in_another_language() -> None:
    counted = Clause("{0} row is refused", 3, several="{0} rows are refused", number=3)
    arrived = unpacked(packed(ClaimsError("“{0}”: {1}.", "a.xlsx", counted)))
    assert str(arrived) == "“a.xlsx”: 3 rows are refused."
    assert arrived.said(German()) == "„a.xlsx“: 3 Zeilen werden abgelehnt."


def _nested(depth: int) -> object:
    return ["_Told", "{0}", "", 1, [_nested(depth - 1)] if depth else []]


@pytest.mark.parametrize(
    "sent",
    [
        *(b"", b"no", msgspec.msgpack.encode("It is empty."), msgspec.msgpack.encode(["_Told", 5])),
        msgspec.msgpack.encode(["_Told", "{0}" * 5_000, "", 1, ["x" * 300]]),
        msgspec.msgpack.encode(["_Told", "x" * 20_000, "", 1, []]),
        msgspec.msgpack.encode(_nested(12)),
        b"\x95\xa5_Told\xa3{0}\xa0\x01\x91" * 1_000,
    ],
    ids=str,
)
def test_a_child_that_was_taken_over_cannot_fill_the_memory(sent: bytes) -> None:
    with pytest.raises(msgspec.MsgspecError):
        unpacked(sent)
