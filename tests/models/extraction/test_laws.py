"""What holds of any text: spans, determinism, records that pass, nothing lost by a sentence more, time."""

import cProfile
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.claims.check import check_record, check_writable
from models.claims.measure import STANDARD_MEASURES
from models.extraction.candidate import Article, Candidate, claim
from models.extraction.extract import extract
from models.progress import Cancelled

WORDS = """
killed wounded died dead were was have been left and or of the a in at least than more about between from to up
people soldiers Russian Ukraine Syria officials said according police NATO General Staff it he who including
toll rose lost tanks prisoners missing casualties one two dozen million hundred over nearly each day since
Monday yesterday March 14 2024 5 12 30,000 50-100 1.2m 83.000 . , ; : " “ ” ( ) -
not Reuters reported citing BBC estimates by spokesman Jens Stoltenberg % $ km th last month year ago
"""
sayings = st.lists(st.sampled_from(WORDS.split()), max_size=40).map(" ".join)
texts = st.one_of(
    st.text(max_size=120), sayings, st.lists(st.one_of(sayings, st.text(max_size=8)), max_size=6).map("\n".join)
)
days = st.sampled_from(("", "2024-03-15", "2024-03", "0001-01-01", "9999-12-31", "no day"))


def read(text: str, published: str = "") -> tuple[Candidate, ...]:
    return extract(Article(text=text, published=published, language="en"))


@given(texts, days)
def test_spans_lie_in_the_text_and_hold_the_words(text: str, published: str) -> None:
    for found in read(text, published):
        assert 0 <= found.start <= found.figure_start < found.figure_end <= found.end <= len(text)
        assert found.worded == text[found.figure_start : found.figure_end]
        assert 0 < found.confidence <= 1
        assert found.measure in {measure.id for measure in STANDARD_MEASURES}


@given(texts, days)
def test_every_candidate_makes_a_claim_that_passes(text: str, published: str) -> None:
    for found in read(text, published):
        made = claim(found, text, "k3v9q2m7", "source")
        check_record(made)
        if text.isprintable():
            check_writable(made)
        quote = made.quotes[0]
        assert text[quote.start : quote.start + len(quote.exact)] == quote.exact
        assert made.worded and made.subject


@given(texts)
def test_the_same_text_says_the_same(text: str) -> None:
    assert read(text) == read(text)


@given(st.lists(st.sampled_from(WORDS.split()), max_size=30).map(" ".join))
def test_a_sentence_without_numbers_takes_nothing_away(text: str) -> None:
    before = read(text, "2024-03-15")
    after = read(f"{text}\n\nThe weather was fair again.", "2024-03-15")
    kept = {(found.figure_start, found.bound, found.low, found.high, found.measure) for found in after}
    assert {(found.figure_start, found.bound, found.low, found.high, found.measure) for found in before} <= kept


@given(sayings)
def test_groups_are_counted_from_0_in_order(text: str) -> None:
    groups = list(dict.fromkeys(found.repeats for found in read(text)))
    assert groups == list(range(len(groups)))


ARTICLE = (
    "Police said on Monday that 12 people, including five children, were killed and 30 others wounded in the blast by "
    "the old harbour. The death toll rose to 2,310, according to the Coast Rescue Network, which counts the dead. "
    "Nobody knows how many are still below the stones, and the search goes on by day and by night. "
)


def calls(text: str) -> int:
    """How many functions are called to read a text: what its reading costs, whatever else the machine does."""
    profile = cProfile.Profile()
    profile.enable()
    read(text, "2024-03-15")
    profile.disable()
    return sum(entry.callcount for entry in profile.getstats())


def test_ten_thousand_words_take_less_than_a_second() -> None:
    read(ARTICLE)
    count = 2_000
    words = " ".join((ARTICLE.split() * count)[:count])
    assert calls(words) < CALLS_A_WORD * count


CALLS_A_WORD = 300
"""A machine of 2020 makes some 7 million of them a second, so 10,000 words take less than half a second."""

HOSTILE = (
    *(" ", "\n", '"', "(", "1", "x", "5, ", "killed 5 ", "between 5 and ", "U.", "a-", "3 May ", "Aa ", "said ", ". "),
    *("Killed 5 men\n", "on 3 May 2011 killed 5 men. ", "1 ", "X, ", "of the ", "he said 5 ", "5 were killed, "),
    *("> ", "*", "[a](", "[a](b) ", "[", "12 – ", "Ada at 5, ", "about 5 to ", "Ada's toll covers killed and "),
)


@pytest.mark.parametrize("part", HOSTILE, ids=repr)
def test_work_grows_with_the_text_and_not_faster(part: str) -> None:
    assert_linear(lambda size: part * (size // len(part)))


def test_work_grows_no_faster_where_every_claimant_is_another() -> None:
    assert_linear(lambda size: "".join(f"A{letters(n)} B said 5 men died. " for n in range(size // 24)))


def test_work_grows_no_faster_where_every_subject_and_day_is_another() -> None:
    assert_linear(lambda size: "".join(f"5 {letters(n)} nuns died in {1000 + n % 999}. " for n in range(size // 24)))


def letters(number: int) -> str:
    """A word of its own for each number."""
    return "".join(chr(ord("a") + int(digit)) for digit in f"{number:05}")


def assert_linear(text_of: Callable[[int], str]) -> None:
    read(text_of(500), "2024-03-15")
    assert calls(text_of(8_000)) < 4.5 * calls(text_of(2_000)) + 2_000


def test_how_far_the_work_is_is_told_and_it_can_be_given_up() -> None:
    told: list[float] = []
    article = Article(text=ARTICLE * 100, language="en")
    extract(article, report=told.append)
    assert told == sorted(told)
    assert 0 < told[0] < told[-1] <= 1

    def give_up(part: float) -> None:
        if part > 0.5:
            raise Cancelled

    with pytest.raises(Cancelled):
        extract(article, report=give_up)
