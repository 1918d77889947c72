import msgspec
import pytest

from models.claims.claim import Basis, Claim, Reliability
from models.claims.claim_file import ClaimFile
from models.claims.errors import ClaimsError
from models.claims.figure import Bound
from models.claims.measure import STANDARD_MEASURES
from models.claims.quote import Quote
from models.claims.records import Records
from models.claims.registry import Subject
from models.claims.source import Source
from models.quotes.quoting import claim_from_quote, lender, quote_passage, quote_span, requote
from models.text.display import Display

TEXT = "😀 “Putin's war has cost Russia over 350,000\r\nmilitary casualties,” he said on March 14."
SOURCE = Source(id="a", text=TEXT, published="2024-03-15")
LIKE = Claim(
    id="like",
    claimant="NATO",
    speaker="Jens Stoltenberg",
    subject="Russian military",
    measure="killed_or_wounded",
    bound=Bound.EXACT,
    low=1,
    high=1,
    as_of="2024-03-01",
    stated_on="2024-03-14",
    since="2022-02-24",
    basis=Basis.OFFICIAL_STATEMENT,
    reliability=Reliability.B,
    note="of the other claim",
)


def _quote(words: str) -> Quote:
    start = TEXT.index(words)
    return quote_span(SOURCE, start, start + len(words))


def test_a_quote_holds_the_very_words_and_their_surroundings() -> None:
    quote = _quote("over 350,000\r\nmilitary casualties")
    assert TEXT[quote.start : quote.start + len(quote.exact)] == quote.exact
    assert (quote.source, quote.prefix[-7:], quote.suffix[:2]) == ("a", "Russia ", ",”")


def test_an_empty_span_is_refused() -> None:
    with pytest.raises(ClaimsError, match="select the words"):
        quote_span(SOURCE, 3, 3)


def test_another_span_keeps_the_translation() -> None:
    quote = msgspec.structs.replace(_quote("Putin's"), translation="von Putin")
    start = TEXT.index("war")
    moved = requote(quote, SOURCE, start, start + 3)
    assert (moved.start, moved.exact, moved.translation) == (start, "war", "von Putin")


def test_a_claim_from_a_quote_has_its_figure_and_measure() -> None:
    claim = claim_from_quote(_quote("over 350,000\r\nmilitary casualties"), SOURCE, LIKE, STANDARD_MEASURES)
    assert (claim.bound, claim.low, claim.high) == (Bound.MORE_THAN, 350_000, None)
    assert claim.worded == "over 350,000 military casualties"
    assert (claim.subject, claim.measure, claim.stated_on) == ("Russian military", "casualties", "2024-03-15")
    assert claim.id not in ("", "like")
    assert (claim.as_of, claim.since, claim.reliability, claim.note) == ("", "", "", "")


def test_a_number_is_never_put_into_the_mouth_of_another_claimant() -> None:
    same = msgspec.structs.replace(LIKE, via=("Reuters",), quotes=(_quote("Putin's war"),))
    claim = claim_from_quote(_quote("over 350,000"), SOURCE, same, STANDARD_MEASURES)
    assert (claim.claimant, claim.speaker, claim.via, claim.basis) == ("", "", (), Basis.UNKNOWN)
    assert claim.stated_on == "2024-03-15"


def test_a_quote_that_names_no_measure_takes_that_of_the_other_claim() -> None:
    assert claim_from_quote(_quote("over 350,000"), SOURCE, LIKE, STANDARD_MEASURES).measure == "killed_or_wounded"


def test_who_is_counted_is_lent_only_by_a_claim_that_quotes_the_same_source() -> None:
    records = Records(ClaimFile(measures=STANDARD_MEASURES, sources=(SOURCE,)))
    other = msgspec.structs.replace(LIKE, quotes=(Quote(source="b", start=0, exact="x"),))
    same = msgspec.structs.replace(LIKE, quotes=(*other.quotes, _quote("Putin's war")))
    lent = [lender(chosen, SOURCE, records) for chosen in (same, other, LIKE, None)]
    assert [one.subject for one in lent] == ["Russian military", "", "", ""]
    assert [one.measure for one in lent] == [*["killed_or_wounded"] * 3, STANDARD_MEASURES[0].id]
    alone = Records(ClaimFile(measures=STANDARD_MEASURES, subjects=(Subject(name="Ukrainian military"),)))
    assert lender(other, SOURCE, alone).subject == "Ukrainian military"  # as any new claim has it


def test_a_passage_is_quoted_in_whole_words() -> None:
    start = TEXT.index("350,000")
    assert quote_passage(SOURCE, start, start + len("350,000\r\nmili")).exact == "over 350,000\r\nmilitary"


def test_words_without_a_figure_are_refused() -> None:
    with pytest.raises(ClaimsError, match="no figure in the selected words"):
        claim_from_quote(_quote("military casualties"), SOURCE, LIKE, STANDARD_MEASURES)


GERMAN = Display(group=".", decimal=",")
UKRAINIAN = Display(group="\N{NO-BREAK SPACE}", decimal=",")


def _claim_on(words: str, text: str, display: Display) -> Claim:
    """The claim of the words as somebody marks them in a text, on a screen that writes numbers as the display does."""
    source, start = Source(id="a", text=text), text.index(words)
    quote = quote_passage(source, start, start + len(words), display)
    return claim_from_quote(quote, source, LIKE, STANDARD_MEASURES, display)


@pytest.mark.parametrize("display", [Display(), GERMAN, UKRAINIAN])
@pytest.mark.parametrize(
    ("words", "text", "bound", "value"),
    [
        ("350,000 casualties in 15 battles", "War cost over 350,000 casualties in 15 battles.", "more_than", 350_000),
        ("some 1.2 million", "Of 350,000 men, some 1.2 million kin fled.", "about", 1_200_000),
        ("350.000 Mann in 15 Schlachten", "Das kostete über 350.000 Mann in 15 Schlachten.", "more_than", 350_000),
        ("1,2 Mio.", "Über 1,2 Mio. von 350.000 Höfen.", "more_than", 1_200_000),
    ],
)
def test_a_figure_is_read_with_the_marks_of_its_text_whatever_the_screen_writes(
    words: str, text: str, bound: str, value: int, display: Display
) -> None:
    claim = _claim_on(words, text, display)
    assert (claim.bound, claim.figure.value) == (bound, value)


@pytest.mark.parametrize(
    ("words", "why"),
    [
        ("12-15,000 men in 3 battles", "leaves open what the first number counts in"),
        ("up to about 500 men in 3 battles", "limits its number twice"),
        ("83.000 men and 84,000 boys", "“83.000” may be"),
    ],
)
def test_a_figure_with_two_readings_is_refused_and_none_behind_it_is_taken(words: str, why: str) -> None:
    with pytest.raises(ClaimsError, match=why):
        _claim_on(words, f"They lost {words}.", Display())


@pytest.mark.parametrize(
    ("words", "measure"),
    [
        ("12 dead and 30 injured", "killed"),
        ("killed 12 and wounded 30", "killed"),
        ("30 injured, 12 dead", "wounded"),
        ("12 killed or wounded, and 30 missing", "killed_or_wounded"),
        ("12 men, 30 of them dead", "killed"),
        ("12 Tote und 30 Verletzte", "killed"),
        ("загинуло 12 і поранено 30 осіб", "killed"),
    ],
)
def test_the_measure_is_that_of_the_figure_and_not_of_the_next_one(words: str, measure: str) -> None:
    assert _claim_on(words, f"Norland had {words} there.", Display()).measure == measure
