import msgspec

from models.claims.change import Change, Edit
from models.claims.claim import Claim
from models.claims.claim_file import Kind
from models.claims.figure import Bound
from models.claims.quote import Quote
from models.quotes.quoted_sources import QuotedSources


def _claim(name: str, *sources: str) -> Claim:
    quotes = tuple(Quote(source=source, start=0, exact="x") for source in sources)
    return Claim(id=name, subject="s", measure="killed", bound=Bound.EXACT, low=1, high=1, quotes=quotes)


def _change(was: Claim | None, now: Claim | None) -> Change:
    return Change(text="", edits=(Edit(kind=Kind.CLAIMS, was=was, now=now, place=0),))


def test_it_follows_what_is_added_changed_and_removed() -> None:
    first, second = _claim("one", "a"), _claim("two", "a", "b", "a")
    quoted = QuotedSources([first, second])
    assert list(quoted.claims_quoting("a")) == ["one", "two"]

    moved = msgspec.structs.replace(first, quotes=_claim("", "b").quotes)
    change = _change(first, moved)
    quoted.apply(change)
    assert list(quoted.claims_quoting("a")) == ["two"]
    assert set(quoted.claims_quoting("b")) == {"one", "two"}

    quoted.apply(change.inverse())
    quoted.apply(_change(second, None))
    assert list(quoted.claims_quoting("a")) == ["one"]
    assert list(quoted.claims_quoting("b")) == []


def test_a_claim_without_quotes_quotes_nothing() -> None:
    quoted = QuotedSources()
    quoted.apply(_change(None, _claim("one")))
    assert list(quoted.claims_quoting("a")) == []
