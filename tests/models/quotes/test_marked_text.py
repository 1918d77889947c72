import msgspec
from hypothesis import given
from hypothesis import strategies as st

from models.claims.claim import Claim
from models.claims.figure import Bound
from models.claims.quote import Quote
from models.claims.source import Source
from models.quotes.marked_text import Mark, Marks, Standing, faint_marks, find_quote, own_marks
from models.quotes.quoting import quote_span

TEXT = (
    "😀 As of March 14 the staff says that Russia has lost 427,840 troops.\r\n"
    "Meduza reported that at least 83,000 Russian soldiers had been killed."
)
SOURCE = Source(id="a", text=TEXT)


def _quote(words: str) -> Quote:
    start = TEXT.index(words)
    return quote_span(SOURCE, start, start + len(words))


def _claim(name: str, *quotes: Quote) -> Claim:
    return Claim(id=name, subject="s", measure="killed", bound=Bound.EXACT, low=1, high=1, quotes=quotes)


LOST = Quote(source="a", start=5, exact="Nobody ever printed a sentence such as this one anywhere")
CHANGED = Quote(source="a", start=5, exact="Meduza has reported that at least 83000 Russian soldiers were killed")


def test_a_quote_is_marked_where_its_words_are() -> None:
    quote = _quote("lost 427,840 troops")
    (mark,) = own_marks(_claim("c", quote), SOURCE)
    assert TEXT[mark.start : mark.end] == "lost 427,840 troops"
    assert mark.is_sure
    assert find_quote(TEXT, quote).standing is Standing.FOUND


def test_a_quote_of_a_text_that_moved_as_a_whole_is_found() -> None:
    quote = _quote("lost 427,840 troops")
    later = Source(id="a", text="Updated.\n" + TEXT)
    (mark,) = own_marks(_claim("c", quote), later)
    assert later.text[mark.start : mark.end] == quote.exact
    assert mark.is_sure


def test_the_same_words_among_others_are_only_proposed() -> None:
    quote = Quote(source="a", start=3, exact="83,000 Russian soldiers", prefix="he said that ", suffix=" were captured")
    assert find_quote(TEXT, quote).standing is Standing.ELSEWHERE


def test_a_lost_quote_has_no_mark_and_a_changed_one_an_unsure_one() -> None:
    assert find_quote(TEXT, LOST).standing is Standing.LOST
    (mark,) = own_marks(_claim("c", LOST, CHANGED), SOURCE)
    assert mark.quote_index == 1
    assert not mark.is_sure
    assert "83,000 Russian soldiers" in TEXT[mark.start : mark.end]


def test_faint_marks_are_of_very_words_in_this_source_only() -> None:
    elsewhere = msgspec.structs.replace(_quote("Meduza"), source="b")
    shifted = msgspec.structs.replace(_quote("lost 427,840 troops"), start=0)
    claims = [_claim("one", elsewhere, shifted), _claim("two", LOST, CHANGED, _quote("83,000"))]
    marks = faint_marks(claims, SOURCE)
    spans = marks.spans(0, len(TEXT))
    assert [TEXT[start:end] for start, end in spans] == ["lost 427,840 troops", "83,000"]
    assert [marks.at(start) for start, _ in spans] == [Mark(*spans[0], "one", 1), Mark(*spans[1], "two", 2)]


SPANS = st.lists(st.tuples(st.integers(0, 30), st.integers(1, 10)), max_size=12)


@given(SPANS, st.integers(0, 40), st.integers(1, 10))
def test_what_is_marked_is_what_a_scan_finds(spans: list[tuple[int, int]], start: int, size: int) -> None:
    held = [Mark(first, first + length, str(n), n) for n, (first, length) in enumerate(spans)]
    marks = Marks()
    for mark in held:
        marks.add((mark.start, mark.end), {mark.claim_id: mark.quote_index})
    foreign = [mark for mark in held if mark.claim_id != "0"]
    for among, without in ((held, set()), (foreign, {"0"})):
        wanted = {(mark.start, mark.end) for mark in among if mark.start < start + size and mark.end > start}
        assert marks.spans(start, start + size, without) == sorted(wanted)
        here = [mark for mark in among if mark.start <= start < mark.end]
        found = marks.at(start, without)
        shortest = min((mark.end - mark.start for mark in here), default=None)
        assert (found.end - found.start if found else None) == shortest
        assert found is None or found in here


def test_a_passage_over_several_pages_is_found_from_each_and_is_one_span() -> None:
    marks = Marks()
    marks.add((10, 20_000), {"long": 0})
    marks.add((9_000, 9_010), {"short": 0})
    assert marks.spans(0, 30_000) == [(10, 20_000), (9_000, 9_010)]
    assert marks.spans(19_999, 20_001) == [(10, 20_000)]
    assert marks.spans(20_000, 20_001) == []
    assert marks.at(9_005) == Mark(9_000, 9_010, "short", 0)
    assert marks.at(9_005, {"short"}) == Mark(10, 20_000, "long", 0)


def test_a_place_belongs_to_the_first_claim_that_quotes_it_and_to_none_once_nobody_does() -> None:
    marks, first, second = Marks(), {"b": 1, "a": 0}, {"c": 0}
    marks.add((3, 5), first)
    marks.add((3, 5), second)
    assert marks.at(4) == Mark(3, 5, "b", 1)
    assert marks.at(4, {"a", "b"}) == Mark(3, 5, "c", 0)
    first.clear()
    second.clear()
    assert marks.at(4) is None
    assert marks.spans(0, 9) == []
