"""What a merge does, case by case."""

import json
from dataclasses import dataclass

import msgspec
import pytest

from models.claims.claim import Claim, Status
from models.claims.claim_file import VERSION, ClaimFile, Heading
from models.claims.errors import ClaimsError
from models.claims.figure import Bound
from models.claims.measure import Measure
from models.claims.quote import Quote
from models.claims.record import Extra, Record
from models.claims.source import Source
from models.claims.view import Conflict
from models.merging.merge import Merged, merge

SOURCE = Source(id="s", text="At least 5 were killed.")
QUOTE = Quote(source="s", start=0, exact="At least 5")


def claim(name: str = "c", **values: object) -> Claim:
    return Claim(**{"id": name, "subject": "x", "measure": "killed", "bound": Bound.AT_LEAST, "low": 5} | values)  # type: ignore[arg-type]


def file(*claims: Claim, **values: object) -> ClaimFile:
    return msgspec.structs.replace(ClaimFile.NEW, **{"sources": (SOURCE,), "claims": claims} | values)


def replaced(record: Claim, **values: object) -> Claim:
    return msgspec.structs.replace(record, **values)


def merged(base: Claim, mine: Claim, theirs: Claim) -> Merged:
    return merge(file(base), file(mine), file(theirs))


def ids(records: tuple[Record, ...]) -> str:
    return "".join(record.id for record in records if isinstance(record, Claim))


def test_different_fields_of_one_claim_are_clean() -> None:
    result = merged(claim(), claim(note="n"), claim(status=Status.VERIFIED))
    assert result.file.claims == (claim(note="n", status=Status.VERIFIED),)
    assert result.conflicts == ()
    assert (result.from_mine, result.from_theirs) == (1, 1)


def test_the_same_field_is_a_conflict() -> None:
    result = merged(claim(note="old"), claim(note="ours"), claim(note="“theirs”"))
    assert result.file.claims == (claim(note="ours"),)
    found = Conflict(record="claims", id="c", field="note", base='"old"', mine='"ours"', theirs='"“theirs”"')
    assert result.conflicts == (found,)


def test_the_same_change_is_taken_once() -> None:
    result = merged(claim(), claim(note="n"), claim(note="n"))
    assert result.file == file(claim(note="n"))
    assert (result.from_mine, result.from_theirs) == (0, 0)


def test_a_figure_is_one_unit() -> None:
    base = claim(bound=Bound.RANGE, low=3, high=9)
    result = merged(base, replaced(base, low=4), replaced(base, high=8))
    assert result.file.claims == (replaced(base, low=4),)
    (conflict,) = result.conflicts
    assert conflict.field == "figure"
    assert json.loads(conflict.theirs) == {"bound": "range", "low": 3, "high": 8}


def test_quotes_and_tags_merge_item_by_item() -> None:
    other, third = (Quote(source="s", start=start, exact="5") for start in (9, 3))
    base = claim(quotes=(QUOTE, other), tags=("a", "b"))
    translated = msgspec.structs.replace(QUOTE, translation="…")
    mine = replaced(base, quotes=(QUOTE,), tags=("new", "a", "b"))
    result = merged(base, mine, replaced(base, quotes=(translated, third, other), tags=("a", "z")))
    assert result.file.claims == (replaced(base, quotes=(translated, third), tags=("new", "a", "z")),)
    assert result.conflicts == ()


def test_one_quote_changed_twice_is_a_conflict_of_the_quotes() -> None:
    mine, theirs = (msgspec.structs.replace(QUOTE, translation=text) for text in ("one", "two"))
    result = merged(claim(quotes=(QUOTE,)), claim(quotes=(mine,)), claim(quotes=(theirs,)))
    assert result.file.claims == (claim(quotes=(mine,)),)
    (conflict,) = result.conflicts
    assert conflict.field == "quotes"
    assert json.loads(conflict.theirs)[0]["translation"] == "two"


@pytest.mark.parametrize(
    ("base", "mine", "theirs"),
    [("abc", "bca", "cab"), ("", "ab", "ba"), ("aab", "ab", "aabc")],
    ids=["moved twice", "added in two orders", "one item twice"],
)
def test_items_that_cannot_be_told_apart_or_ordered_are_a_conflict(base: str, mine: str, theirs: str) -> None:
    result = merged(claim(via=tuple(base)), claim(via=tuple(mine)), claim(via=tuple(theirs)))
    assert result.file.claims == (claim(via=tuple(mine)),)
    assert [conflict.field for conflict in result.conflicts] == ["via"]


def test_items_moved_by_one_side_stay_moved() -> None:
    result = merged(claim(via=tuple("abc")), claim(via=tuple("abcd")), claim(via=tuple("cab")))
    assert result.file.claims == (claim(via=tuple("cdab")),)


def test_a_measure_never_counts_nothing() -> None:
    base, mine, theirs = (
        file(measures=(*ClaimFile.NEW.measures, Measure(id="m", label="l", counts=counts)))
        for counts in (("a", "b"), ("a",), ("b",))
    )
    result = merge(base, mine, theirs)
    assert result.file.measures[-1].counts == ("a",)
    assert [conflict.field for conflict in result.conflicts] == ["counts"]


def test_unknown_fields_merge_by_name() -> None:
    base = claim(extra=Extra((("u", 1), ("v", 1))))
    mine = claim(extra=Extra((("u", 2), ("v", 1), ("w", []))))
    theirs = claim(extra=Extra((("u", 3), ("x", None))))
    result = merged(base, mine, theirs)
    assert result.file.claims == (claim(extra=Extra((("u", 2), ("w", []), ("x", None)))),)
    expected = Conflict(record="claims", id="c", field="extra.u", base="1", mine="2", theirs="3")
    assert result.conflicts == (expected,)


@pytest.mark.parametrize(("was", "now"), [(0, False), (True, 1), ([0], [False]), ({"a": 1}, {"a": True})])
def test_an_unknown_field_that_python_takes_for_the_same_is_another(was: object, now: object) -> None:
    base, mine, theirs = (claim(extra=Extra((("u", value),))) for value in (was, was, now))
    assert base != theirs
    for one, other in ((mine, theirs), (theirs, mine)):
        result = merged(base, one, other)
        (found,) = result.file.claims
        assert found.extra is not None and json.dumps(found.extra.fields) == json.dumps([("u", now)])
        assert result.conflicts == ()


def test_unknown_fields_stand_in_the_order_of_records() -> None:
    mine, theirs = claim(extra=Extra((("u", 1), ("w", 1)))), claim(extra=Extra((("t", 1), ("u", 1), ("v", 1))))
    (found,) = merged(claim(extra=Extra((("u", 1),))), mine, theirs).file.claims
    assert found.extra == Extra((("t", 1), ("u", 1), ("v", 1), ("w", 1)))


def test_the_heading_merges_too() -> None:
    base, mine, theirs = (
        file(heading=heading)
        for heading in (Heading(title="t"), Heading(title="u"), Heading(title="t", note="n", extra=Extra((("k", 1),))))
    )
    expected = Heading(title="u", note="n", extra=Extra((("k", 1),)))
    assert merge(base, mine, theirs).file.heading == expected


def test_removed_here_and_changed_there_stays() -> None:
    result = merge(file(claim()), file(), file(claim(note="n")))
    assert result.file.claims == (claim(note="n"),)
    (conflict,) = result.conflicts
    assert (conflict.field, conflict.mine) == ("", "")
    assert json.loads(conflict.theirs)["note"] == "n"


def test_removed_here_and_untouched_or_removed_there_is_gone() -> None:
    result = merge(file(claim("a"), claim("b")), file(claim("b")), file(claim("b")))
    assert result.file == file(claim("b"))
    assert merge(file(claim("a")), file(), file(claim("a"))).file == file()


def test_what_another_record_needs_stays() -> None:
    base = file(claim("a"), claim("b", replaces="a"), claim("z"))
    theirs = file(claim("z"), sources=())
    mine = file(claim("a"), claim("b", replaces="a"), claim("z", derived_from=("b",), quotes=(QUOTE,)))
    result = merge(base, mine, theirs)
    assert result.file.claims == mine.claims
    assert result.file.sources == (SOURCE,)
    assert {(conflict.id, conflict.field, conflict.theirs) for conflict in result.conflicts} == {
        ("a", "", ""),
        ("b", "", ""),
        ("s", "", ""),
    }
    assert result.from_theirs == 0


def test_what_only_the_other_choice_needs_stays_too() -> None:
    base = file(claim("a"), claim("b"), claim("c"))
    mine = file(claim("a"), claim("c", replaces="a"))
    theirs = file(claim("a"), claim("b"), claim("c", replaces="b"))
    assert ids(merge(base, mine, theirs).file.claims) == "abc"


def test_added_twice_under_one_id() -> None:
    result = merge(file(), file(claim(note="n", low=6)), file(claim(place="p", low=7)))
    assert result.file.claims == (claim(note="n", place="p", low=6),)
    (conflict,) = result.conflicts
    assert (conflict.field, conflict.base) == ("figure", "")


def test_an_empty_base() -> None:
    result = merge(ClaimFile(), file(claim("a")), file(claim("b")))
    assert ids(result.file.claims) == "ab"
    assert result.conflicts == ()
    assert not result.has_base
    assert merge(file(), file(), file()).has_base


def test_without_a_common_version_nothing_was_before_any_conflict() -> None:
    sides = [msgspec.structs.replace(file(claim(note=n, place=n)), heading=Heading(title=n)) for n in "ab"]
    conflicts = merge(ClaimFile(), *sides).conflicts
    assert [conflict.field for conflict in conflicts] == ["title", "place", "note"]
    assert {conflict.base for conflict in conflicts} == {""}
    with_base = merge(file(claim()), *sides).conflicts
    assert all(conflict.base for conflict in with_base)


@dataclass
class Orders:
    """The ids of the claims of three files, and of their merge."""

    base: str
    mine: str
    theirs: str
    merged: str


@pytest.mark.parametrize(
    "orders",
    [
        Orders("abc", "axbc", "abcy", "axbcy"),
        Orders("abc", "abxc", "abwyc", "abwxyc"),
        Orders("abc", "xabc", "wabc", "wxabc"),
        Orders("abc", "acb", "abcx", "acxb"),
        Orders("abc", "abcx", "cab", "cxab"),
        Orders("abc", "bac", "cab", "bac"),
        Orders("abc", "ac", "abxc", "axc"),
        Orders("", "ba", "dc", "badc"),
    ],
    ids=lambda orders: f"{orders.base} {orders.mine} {orders.theirs}",
)
def test_order(orders: Orders) -> None:
    base, mine, theirs = (file(*map(claim, side)) for side in (orders.base, orders.mine, orders.theirs))
    assert ids(merge(base, mine, theirs).file.claims) == orders.merged


def conflict(theirs: str, field: str = "note") -> Conflict:
    return Conflict(record="claims", id="c", field=field, base='"0"', mine='"1"', theirs=theirs)


def test_open_conflicts_stay_unless_a_side_settled_them() -> None:
    one, two, three = (conflict(text, field=f"f{text}") for text in "123")
    result = merge(file(conflicts=(one, two)), file(conflicts=(two, three)), file(conflicts=(one, two)))
    assert result.conflicts == (two, three)


def test_conflicts_of_one_field_are_told_apart() -> None:
    base, mine, theirs = claim(note="1"), claim(note="2"), claim(note="3")
    old, fresh = (
        conflict('"9"'),
        Conflict(record="claims", id="c", field="2.note", base='"1"', mine='"2"', theirs='"3"'),
    )
    result = merge(file(base, conflicts=(old,)), file(mine, conflicts=(old,)), file(theirs, conflicts=(old,)))
    assert result.conflicts == (old, fresh)
    again = merge(file(base, conflicts=(old,)), result.file, file(theirs, conflicts=(old,)))
    assert again.file == result.file


def test_a_newer_file_is_refused() -> None:
    with pytest.raises(ClaimsError, match="newer program"):
        merge(file(), file(), file(version=VERSION + 1))
