import msgspec

from models.claims.change import Change, Edit
from models.claims.claim import Claim
from models.claims.claim_file import Kind
from models.claims.figure import Bound
from models.claims.quote import Quote
from models.claims.record_list import RecordList
from models.quotes.quoted_passages import QuotedPassages

WORDS, OTHERS = Quote(source="a", start=0, exact="x"), Quote(source="b", start=3, exact="y")


def _claim(name: str, *quotes: Quote) -> Claim:
    return Claim(id=name, subject="s", measure="killed", bound=Bound.EXACT, low=1, high=1, quotes=quotes)


def _edits(was: Claim | None, now: Claim | None) -> tuple[Edit, ...]:
    return Change(text="", edits=(Edit(kind=Kind.CLAIMS, was=was, now=now, place=0),)).edits


def _passages(*claims: Claim) -> QuotedPassages:
    passages = QuotedPassages(RecordList(claims))
    while passages.take_in_more():
        pass
    return passages


def _quoting(passages: QuotedPassages, source: str) -> list[tuple[str, dict[str, int]]]:
    return [(passage.quote.exact, passage.claims) for passage in passages.of(source)]


def test_a_passage_is_one_however_many_claims_quote_it() -> None:
    passages = _passages(_claim("one", WORDS), _claim("none"), _claim("two", OTHERS, msgspec.structs.replace(WORDS)))
    assert _quoting(passages, "a") == [("x", {"one": 0, "two": 1})]
    assert _quoting(passages, "b") == [("y", {"two": 0})]
    assert _quoting(passages, "never quoted") == []


def test_it_follows_what_is_added_changed_and_removed() -> None:
    first, second = _claim("one", WORDS), _claim("two", WORDS)
    passages = _passages(first, second)
    held = passages.of("a")
    moved = _claim("one", OTHERS)
    passages.apply(_edits(first, moved))
    assert (_quoting(passages, "a"), _quoting(passages, "b")) == ([("x", {"two": 0})], [("y", {"one": 0})])
    passages.apply(_edits(second, None))
    assert _quoting(passages, "a") == [("x", {})]
    passages.apply(_edits(None, _claim("three", msgspec.structs.replace(WORDS, start=1), WORDS)))
    assert [passage.claims for passage in held] == [{"three": 1}, {"three": 0}]


def test_a_claim_that_quotes_the_same_as_before_keeps_its_place() -> None:
    first = _claim("one", WORDS)
    passages = _passages(first, _claim("two", WORDS))
    passages.apply(_edits(first, msgspec.structs.replace(first, note="seen")))
    assert [list(passage.claims) for passage in passages.of("a")] == [["one", "two"]]


def test_what_changes_before_it_was_looked_at_is_not_missed_nor_taken_in_again() -> None:
    first, second, third = _claim("one", WORDS), _claim("two", WORDS), _claim("three", WORDS)
    claims = RecordList((first, second))
    passages = QuotedPassages(claims)
    changes = (Edit(kind=Kind.CLAIMS, was=first, place=0), Edit(kind=Kind.CLAIMS, now=third, place=1))
    claims.remove("one", 0)
    claims.insert(1, third)
    passages.apply(changes)
    while passages.take_in_more():
        pass
    assert [sorted(passage.claims) for passage in passages.of("a")] == [["three", "two"]]
