"""A source in a newer version, compared."""

import msgspec
import pytest

from models.claims.claim import Claim
from models.claims.claim_file import ClaimFile
from models.claims.errors import ClaimsError
from models.claims.figure import Bound, Figure
from models.claims.quote import Quote
from models.claims.records import Records
from models.claims.source import Source, SourceKind
from models.extraction.candidate import Article, Candidate
from models.importing.revision import fresh, revise, revising
from models.progress import Cancelled
from tests.models.importing.revision_example import ARTICLE, FILE, NEW_TEXT, OLD, OLD_TEXT, records, revision


def candidate(words: str, bound: Bound, low: int | None, high: int | None = None) -> Candidate:
    start = NEW_TEXT.index(words)
    return Candidate(
        start=start, end=start + len(words), figure_start=start, figure_end=start + len(words), worded=words,
        subject="dockers", measure="wounded", bound=bound, low=low, high=high,
    )  # fmt: skip


def test_the_newer_version_follows_the_older_one() -> None:
    new = revision().new
    assert (new.previous, new.text, new.title, new.published) == (
        "old", NEW_TEXT, "Harbour strike (corrected)", "2031-05-04",
    )  # fmt: skip
    assert (new.outlet, new.authors, new.url, new.language) == (OLD.outlet, OLD.authors, OLD.url, "en")
    assert (new.retrieved, new.note, new.archived_url) == ("", "", "")
    assert new.id not in ("", "old")


def test_a_source_keeps_what_it_says_of_itself() -> None:
    given = Source(id="old", kind=SourceKind.POST, url="https://b", retrieved="2031-05-05", note="n", text="Other.")
    new = revise(records(), "old", given).new
    assert (new.kind, new.url, new.retrieved, new.note, new.title) == (
        SourceKind.POST, "https://b", "2031-05-05", "n", OLD.title,
    )  # fmt: skip


def test_quotes_come_in_the_order_of_the_old_text() -> None:
    places = [quote.was[0] for quote in revision().quotes if quote.was]
    assert places == sorted(places)
    assert len(places) == 5


@pytest.mark.parametrize(
    ("id", "text", "says"), [("gone", "new", "no longer"), ("old", " \n", "no text"), ("old", OLD_TEXT, "same as")]
)
def test_what_cannot_be_a_newer_version_is_refused(id: str, text: str, says: str) -> None:
    with pytest.raises(ClaimsError, match=says):
        revising(records(), id, Article(text=text))


def test_it_works_on_values_tells_how_far_it_is_and_can_be_given_up() -> None:
    held = records()
    work = revising(held, "old", ARTICLE)
    told: list[float] = []
    assert len(work(told.append).quotes) == 5
    assert told == sorted(told)
    assert len({part for part in told if part > 0.5}) == 4

    def stop(part: float) -> None:
        if part > 0.6:
            raise Cancelled

    with pytest.raises(Cancelled):
        work(stop)


def test_fresh_candidates_are_new_words_that_no_quote_says() -> None:
    well, firemen = candidate("well over 355", Bound.MORE_THAN, 355), candidate("19", Bound.EXACT, 19, 19)
    union, clinics = candidate("427", Bound.EXACT, 427, 427), candidate("at least 83", Bound.AT_LEAST, 83)
    other = candidate("well over 355", Bound.MORE_THAN, 5)
    assert fresh(revision(), (well, firemen, union, clinics, other)) == (firemen, other)


def test_the_file_is_left_as_it_is() -> None:
    held = records()
    revise(held, "old", ARTICLE)
    assert held.snapshot() == FILE


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("Das kostete über 350.000 Mann das Leben.", "Das kostete über 380.000 Mann das Leben."),
        ("It cost over 350,000 men their lives.", "It cost over 380,000 men their lives."),
    ],
)
def test_a_figure_that_has_changed_is_seen_with_whatever_marks_it_is_written(old: str, new: str) -> None:
    start, words = old.index("350"), old[old.index("350") : old.index("350") + 7]
    source = Source(id="old", text=old)
    claim = Claim(
        id="c", subject="s", measure="killed", bound=Bound.MORE_THAN, low=350_000,
        quotes=(Quote(source="old", start=start, exact=words, prefix=old[:start], suffix=old[start + 7 :]),),
    )  # fmt: skip
    file = msgspec.structs.replace(ClaimFile.NEW, sources=(source,), claims=(claim,))
    (quote,) = revise(Records(file), "old", Article(text=new)).quotes
    assert quote.figure is not None
    assert quote.figure.now == Figure(bound=Bound.MORE_THAN, low=380_000)
