"""Finding a quote again: where it was, elsewhere, in other typography, in an edited text, or not at all."""

import time
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.claims.errors import ClaimsError
from models.quotes.locate import CONTEXT, FOUND, How, Located, locate, make_quote_parts

ARTICLE = """Harbour strike: what is known so far

By a staff reporter, 3 May 2031

"The port has been closed since dawn," the mayor told reporters on Tuesday. "We count over 350 wounded dockers."

The estimate is in line with one made by the coast guard, which says that over 350 people had been treated.

As of May 3, the union's office says that 427 dockers were hurt in the first week of the strike.

Hospitals reported in a joint statement on Monday that at least 83 dockers had been admitted in the harbour's clinics.
"""
WORDED = "count over 350 wounded dockers"


def quote(words: str, text: str = ARTICLE) -> tuple[int, str, str, str]:
    """Start, exact, prefix and suffix of the first occurrence of some words."""
    start = text.index(words)
    return (start, *make_quote_parts(text, start, start + len(words)))


def found_in(text: str, words: str) -> tuple[str, Located]:
    """What a quote of the article is found as in another text."""
    start, exact, prefix, suffix = quote(words)
    located = locate(text, exact, start, prefix, suffix)
    return text[located.start : located.end], located


@pytest.mark.parametrize("words", [WORDED, "over 350", "427", "\n\nAs", ARTICLE])
def test_an_unchanged_text_has_the_quote_where_it_was(words: str) -> None:
    start, exact, prefix, suffix = quote(words)
    assert locate(ARTICLE, exact, start, prefix, suffix) == Located(start, start + len(words), 100, How.EXACT)


def test_a_wrong_hint_does_no_harm() -> None:
    start, exact, prefix, suffix = quote(WORDED)
    for hint in (0, start - 1, start + 1, 10**6):
        assert locate(ARTICLE, exact, hint, prefix, suffix).start == start


def test_a_quote_moves_with_a_paragraph_that_is_put_before_it() -> None:
    words, located = found_in("An update of this morning.\n\n" + ARTICLE, WORDED)
    assert (words, located.score, located.how) == (WORDED, 100, How.EXACT)


def test_of_equal_words_those_with_the_same_surroundings_are_taken() -> None:
    second = ARTICLE.index("over 350 people")
    exact, prefix, suffix = make_quote_parts(ARTICLE, second, second + len("over 350"))
    for hint in (0, ARTICLE.index("over 350"), len(ARTICLE)):
        text = "Corrected. " + ARTICLE
        assert locate(text, exact, hint, prefix, suffix).start == second + len("Corrected. ")


def test_without_surroundings_the_nearest_is_taken() -> None:
    text = "12 killed. 12 killed. 12 killed."
    assert [locate(text, "12", hint).start for hint in (0, 8, 20, 99)] == [0, 11, 22, 22]


def test_other_words_at_the_hint_yield_to_the_same_words_elsewhere() -> None:
    text = "Then 500 men left.\n" * 3 + ARTICLE
    start = text.index(WORDED)
    assert locate(text, WORDED, 5).start == start


@pytest.mark.parametrize(
    "retyped",
    [
        ARTICLE.replace('"', "”").replace("'", "’"),
        ARTICLE.replace(" ", "\u00a0"),
        ARTICLE.replace("over 350", "over\n350").replace("wounded", "woun\u00added"),
        "\ufeff" + ARTICLE.replace("\n", "\r\n").replace(" ", "  "),
        ARTICLE.replace(" ", "\u2009"),
    ],
)
@pytest.mark.parametrize("words", [WORDED, '"We count over 350 wounded dockers."', "in the harbour's clinics"])
def test_other_typography_is_the_same_quote(retyped: str, words: str) -> None:
    spelled, located = found_in(retyped, words)
    assert located.how in (How.EXACT, How.FOLDED)
    assert located.score == 100 or located.how is How.EXACT
    for mark in "\u00a0\u2009\r\n":
        spelled = spelled.replace(mark, " ")
    plain = spelled.replace("\u00ad", "").replace("”", '"').replace("’", "'")
    assert " ".join(plain.split()) == words


def test_composed_and_decomposed_accents_are_the_same_quote() -> None:
    text = "Genaral\u2019 s Hašek said 350 fell at Žďár."
    exact = unicodedata.normalize("NFD", "Hašek said 350 fell at Žďár")
    located = locate(text, exact, 3)
    assert located.how is How.FOLDED
    assert text[located.start : located.end] == "Hašek said 350 fell at Žďár"


def test_case_is_not_folded_away() -> None:
    located = locate("THE PORT IS CLOSED", "The port is closed", 0)
    assert located.how is How.LOST


@pytest.mark.parametrize(
    ("old", "new", "words", "now"),
    [
        ("over 350 wounded", "over 315 wounded", WORDED, "count over 315 wounded dockers"),
        ("count over", "now count well over", WORDED, "count well over 350 wounded dockers"),
        ("wounded dockers", "wonded dockers", WORDED, "count over 350 wonded dockers"),
        ("count over", "counted over", WORDED, "counted over 350 wounded dockers"),
        ("dockers.", "dock workers.", WORDED, "count over 350 wounded dock workers"),
        (
            "427 dockers",
            "427 of the dockers",
            "says that 427 dockers were hurt",
            "says that 427 of the dockers were hurt",
        ),
        ("Monday that at", "Monday at", "statement on Monday that at least 83", "statement on Monday at least 83"),
        ("427", "428", "427", "428"),
        ("427", "1,102", "the union's office says that 427", "the union's office says that 1,102"),
    ],
)
def test_an_edited_text_has_the_quote_with_its_edits(old: str, new: str, words: str, now: str) -> None:
    for text in (ARTICLE.replace(old, new), "Corrected on 4 May.\n\n" + ARTICLE.replace(old, new)):
        spelled, located = found_in(text, words)
        assert spelled == now
        assert located.how is How.FUZZY
        assert FOUND <= located.score < 100


def test_the_whole_article_is_found_when_a_paragraph_is_put_into_it() -> None:
    text = ARTICLE.replace("As of May 3", "Schools stay closed, and trams do not run.\n\nAs of May 3")
    spelled, located = found_in(text, ARTICLE.strip())
    assert (spelled, located.how) == (text.strip(), How.FUZZY)


def test_edits_and_typography_together() -> None:
    text = ARTICLE.replace("350 wounded", "315\u00a0wounded").replace('"', "“")
    spelled, located = found_in(text, '"We count over 350 wounded dockers."')
    assert (spelled, located.how) == ("“We count over 315\u00a0wounded dockers.“", How.FUZZY)


def test_what_is_gone_is_lost_where_it_was_and_says_how_near_the_likest_came() -> None:
    gone = ARTICLE.replace('"We count over 350 wounded dockers."', "He gave no number and left the hall at noon.")
    start = quote(WORDED)[0]
    _, located = found_in(gone, WORDED)
    assert (located.how, located.start, located.end) == (How.LOST, start, start)
    assert 0 < located.score < FOUND


def test_long_texts_are_searched_without_delay() -> None:
    filler = " ".join(f"On day {n} nobody in town {n % 97} said a word of it." for n in range(2500))
    text = filler[:50_000] + ARTICLE.replace("350 wounded", "315 wounded") + filler[50_000:]
    start, exact, prefix, suffix = quote(WORDED)
    began = time.perf_counter()
    for hint in range(20):
        assert locate(text, exact, hint, prefix, suffix).start == start + 50_000
    assert time.perf_counter() - began < 2


def test_a_short_quote_with_other_surroundings_is_not_taken_for_another_number() -> None:
    _, located = found_in("Trains: 427 ran late, says the line that nobody else would ask in June.", "427")
    assert located.how is How.LOST


@pytest.mark.parametrize("exact", ["", "  ", "\u200b"])
def test_a_quote_without_words_is_lost(exact: str) -> None:
    assert locate("some words", exact, 4) == Located(4, 4, 0, How.LOST)


TEXTS = st.text(st.sampled_from("ab .\n\u00a0“’é\u0301\u00ad😀\ud800"), max_size=40)


@given(TEXTS, TEXTS, st.integers(-5, 50), TEXTS, TEXTS)
def test_any_text_is_answered(text: str, exact: str, start: int, prefix: str, suffix: str) -> None:
    located = locate(text, exact, start, prefix, suffix)
    assert 0 <= located.start <= located.end <= len(text)
    assert 0 <= located.score <= 100
    assert (located.how is How.LOST) == (located.start == located.end)
    if located.how is How.EXACT:
        assert text[located.start : located.end] == exact


@given(TEXTS.filter(bool), st.data(), TEXTS)
def test_a_quote_is_found_where_it_was_and_after_text_before_it(text: str, data: st.DataObject, before: str) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    exact, prefix, suffix = make_quote_parts(text, start, end)
    assert locate(text, exact, start, prefix, suffix) == Located(start, end, 100, How.EXACT)
    moved = locate(before + text, exact, len(before) + start, prefix, suffix)
    assert (moved.start, moved.end, moved.how) == (len(before) + start, len(before) + end, How.EXACT)


@given(TEXTS.filter(bool), st.data())
def test_quote_parts_lie_side_by_side(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    exact, prefix, suffix = make_quote_parts(text, start, end)
    assert exact == text[start:end]
    assert text[:start].endswith(prefix) and text[end:].startswith(suffix)
    assert max(len(prefix), len(suffix)) <= CONTEXT
    before, after = text[: start - len(prefix)], text[end + len(suffix) :]
    assert not before or not prefix or not unicodedata.combining(prefix[0])
    assert not suffix or not after or not unicodedata.combining(after[0])


def test_quote_parts_take_up_to_32_code_points() -> None:
    exact, prefix, suffix = make_quote_parts("😀" * 100, 50, 52)
    assert (exact, prefix, suffix) == ("😀" * 2, "😀" * 32, "😀" * 32)


@pytest.mark.parametrize(("start", "end"), [(3, 3), (4, 2), (-1, 2), (0, 11), (10, 11)])
def test_no_quote_is_made_of_nothing(start: int, end: int) -> None:
    with pytest.raises(ClaimsError, match="select the words"):
        make_quote_parts("ten places", start, end)
