"""A quote sought in a newer version."""

import msgspec
from hypothesis import given
from hypothesis import strategies as st

from models.claims.claim import Claim
from models.claims.figure import Bound
from models.claims.quote import Quote
from models.claims.source import Source
from models.importing.revision_diff import text_diff
from models.importing.revision_quote import Choice, Fate, SoughtQuote, Versions, sought_quote
from models.quotes.locate import make_quote_parts
from models.text.display import ENGLISH
from tests.models.importing.revision_example import NEW_TEXT, OLD_TEXT, claim, revision

TEXTS = st.text(st.sampled_from("ab .\n😀"), max_size=40)


def sought(quote: Quote, old: str, new: str) -> SoughtQuote:
    made = Claim(id="c", subject="s", measure="killed", bound=Bound.EXACT, low=1, high=1, quotes=(quote,))
    before, after = Source(id="old", text=old), Source(id="new", text=new)
    return sought_quote(made, 0, Versions(before, after, text_diff(old, new), ENGLISH))


def of_words(words: str, old: str, new: str) -> SoughtQuote:
    start = old.index(words)
    exact, prefix, suffix = make_quote_parts(old, start, start + len(words))
    return sought(Quote(source="old", start=start, exact=exact, prefix=prefix, suffix=suffix), old, new)


@given(TEXTS, st.text(st.sampled_from("abc .é"), max_size=8), TEXTS, TEXTS, TEXTS)
def test_a_quote_that_stands_once_in_both_is_found_exactly(
    before: str, inner: str, after: str, head: str, tail: str
) -> None:
    words = f"Q{inner}Q"
    old, new = before + words + after, head + words + tail
    found = of_words(words, old, new)
    assert found.fate in (Fate.SAME, Fate.MOVED)
    assert found.span == (len(head), len(head) + len(words))
    assert found.was == (len(before), len(before) + len(words))
    assert found.now is not None
    exact, prefix, suffix = make_quote_parts(new, len(head), len(head) + len(words))
    assert (found.now.source, found.now.exact, found.now.prefix, found.now.suffix) == ("new", exact, prefix, suffix)


@given(TEXTS, TEXTS, st.data())
def test_a_passage_that_the_differences_keep_is_where_they_put_it(old: str, tail: str, data: st.DataObject) -> None:
    old = f"{old}x"
    start = data.draw(st.integers(0, len(old) - 1))
    found = of_words(old[start:], old, f"New.\n{old}{tail}")
    assert found.now is None or found.span is not None
    if old[start:].strip():
        assert found.now is not None
        assert found.now.exact == old[start:]


def test_each_quote_of_the_article_has_its_fate() -> None:
    found = {(quote.claim.id, quote.index): quote for quote in revision().quotes}
    assert {key: (quote.fate, quote.proposed) for key, quote in found.items()} == {
        ("mayor", 0): (Fate.SAME, Choice.MOVE),
        ("mayor", 1): (Fate.CHANGED, Choice.KEEP),
        ("union", 0): (Fate.CHANGED, Choice.KEEP),
        ("clinics", 0): (Fate.RETYPED, Choice.MOVE),
        ("guard", 0): (Fate.LOST, Choice.KEEP),
    }
    assert found["guard", 0].choices == (Choice.KEEP,)
    assert found["guard", 0].was is not None
    assert found["mayor", 1].choices == (Choice.MOVE, Choice.KEEP, Choice.REPLACE)
    assert found["union", 0].choices == (Choice.MOVE, Choice.KEEP)
    assert found["union", 0].figure is None


def test_words_that_moved_are_told_from_those_that_stayed() -> None:
    one, other = "First came 12 killed at noon, said the mayor.\n", "Then the port was closed for good, he said.\n"
    third = "Nobody else has said a word about all of this so far.\n"
    found = of_words("12 killed at noon", one + other + third, other + third + one)
    assert (found.fate, found.score >= 60) == (Fate.MOVED, True)


def test_same_words_among_other_words_are_not_proposed() -> None:
    found = of_words("Yes", "aaaa bbbb cccc Yes dddd eeee ffff", "gggg hhhh Yes iiii jjjj")
    assert found.fate in (Fate.SAME, Fate.MOVED)
    assert found.figure is None
    assert (found.is_sure, found.proposed) == (False, Choice.KEEP)


def test_a_translation_stays_with_its_words_only() -> None:
    for words, kept in (("The port has been closed since dawn", "t"), ("We count over 350 wounded dockers", "")):
        start = OLD_TEXT.index(words)
        exact, prefix, suffix = make_quote_parts(OLD_TEXT, start, start + len(words))
        quote = Quote(source="old", start=start, exact=exact, prefix=prefix, suffix=suffix, translation="t")
        now = sought(quote, OLD_TEXT, NEW_TEXT).now
        assert now is not None
        assert now.translation == kept


def test_a_quote_that_is_lost_in_the_old_text_is_sought_by_its_words() -> None:
    quote = Quote(source="old", start=3, exact="Firemen were hurt too: 19 of them")
    found = sought(quote, OLD_TEXT, NEW_TEXT)
    assert (found.was, found.now is not None) == (None, True)
    assert (found.fate, found.span) == (Fate.MOVED, (start := NEW_TEXT.index("Firemen"), start + len(quote.exact)))


def test_a_figure_that_changed_is_never_proposed_to_move() -> None:
    made = msgspec.structs.replace(claim("mayor", Bound.MORE_THAN, 350, "over 350 wounded"))
    old, new = Source(id="old", text=OLD_TEXT), Source(id="new", text=OLD_TEXT.replace("count over", "count nearly"))
    number = msgspec.structs.replace(made.quotes[0], start=OLD_TEXT.index("350 wounded"), exact="350 wounded")
    bare = msgspec.structs.replace(made, quotes=(number,))
    found = sought_quote(bare, 0, Versions(old, new, text_diff(old.text, new.text), ENGLISH))
    assert found.fate is Fate.SAME
    assert found.figure is not None
    assert found.proposed is Choice.KEEP
