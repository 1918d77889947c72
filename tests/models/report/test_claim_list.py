"""The list of a file's claims as a report."""

import msgspec
import pytest

from models.claims.claim import Claim, Credibility, Per, Reliability, Status
from models.claims.claim_file import ClaimFile, Heading
from models.claims.figure import Bound
from models.claims.filter import Filter, SortKey
from models.claims.measure import STANDARD_MEASURES
from models.claims.quote import Quote
from models.claims.records import Records
from models.claims.source import Source
from models.report.blocks import Cell, Note, Notes, Paragraph, Report, Table, Tone
from models.report.claim_list import claim_list

ARTICLE = Source(
    id="ki", title="Numbers", outlet="The Paper", published="2024-03-15", url="https://example.org/1", text="a b c"
)


def claim(name: str, *quotes: str, **more: object) -> Claim:
    found = tuple(Quote(source="ki", start=0, exact=exact) for exact in quotes)
    fields = {"claimant": "NATO", "subject": "Army", "measure": "killed", "bound": Bound.MORE_THAN, "low": 350_000}
    return msgspec.convert({"id": name, "quotes": found, **fields, **more}, Claim)


def file(*claims: Claim) -> ClaimFile:
    return ClaimFile(
        heading=Heading(title="Losses", note="A note."), measures=STANDARD_MEASURES, sources=(ARTICLE,), claims=claims
    )


def table(report: Report) -> Table:
    return next(block for block in report.blocks if isinstance(block, Table))


def notes(report: Report) -> tuple[Note, ...]:
    return next((block.notes for block in report.blocks if isinstance(block, Notes)), ())


def words(report: Report) -> list[str]:
    return [block.text for block in report.blocks if isinstance(block, Paragraph)]


def row(report: Report, number: int = 0) -> dict[str, Cell]:
    shown = table(report)
    return {column.title: cell for column, cell in zip(shown.columns, shown.rows[number], strict=True)}


def test_a_claim_is_shown_as_everywhere_in_the_program() -> None:
    one = claim("a", "a", speaker="Jens Stoltenberg", as_of="../2024-03-14", per=Per.DAY, basis="media_tally")
    found = {title: cell.text for title, cell in row(claim_list(file(one))).items()}
    assert found == {
        "Claimant": "NATO · Jens Stoltenberg",
        "Subject": "Army",
        "Figure": "> 350,000",
        "Measure": "Killed per day",
        "As of": "by 14 Mar 2024",
        "Basis": "Media tally",
        "Status": "Open",
        "Quotes": "",
    }


def test_words_of_a_source_are_numbered_once() -> None:
    report = claim_list(file(claim("a", "x", "y"), claim("b", "y", claimant="U.S. officials"), claim("c", "y", "x")))
    assert [row(report, place)["Quotes"].notes for place in range(3)] == [(1, 2), (2,), (2, 1)]
    assert [(note.number, note.quote, note.url) for note in notes(report)] == [
        (1, "“x”", "https://example.org/1"),
        (2, "“y”", "https://example.org/1"),
    ]
    assert notes(report)[1].by == "NATO, U.S. officials · The Paper, “Numbers”, 15 Mar 2024"


def test_a_note_names_three_claimants_and_counts_the_rest() -> None:
    report = claim_list(file(*(claim(name, "x", claimant=name) for name in "abcde")))
    assert notes(report)[0].by.startswith("a, b, c and 2 others · ")


def test_a_claim_without_a_quote_says_so() -> None:
    report = claim_list(file(claim("a")))
    assert row(report)["Quotes"] == Cell("no quote", Tone.MUTED)
    assert notes(report) == ()


def test_retracted_and_replaced_claims_are_struck_through() -> None:
    report = claim_list(file(claim("a", status=Status.RETRACTED), claim("b"), claim("c", replaces="b")))
    assert [row(report, place)["Figure"].tone for place in range(3)] == [Tone.STRUCK, Tone.STRUCK, Tone.PLAIN]
    assert [row(report, place)["Status"].text for place in range(3)] == ["Retracted", "Replaced", "Open"]
    assert "Struck through: retracted or replaced." in words(report)[2]


def test_a_retracted_claim_replaces_nothing() -> None:
    report = claim_list(file(claim("a"), claim("b", replaces="a", status=Status.RETRACTED)))
    assert [row(report, place)["Figure"].tone for place in range(2)] == [Tone.PLAIN, Tone.STRUCK]
    assert [row(report, place)["Status"].text for place in range(2)] == ["Open", "Retracted"]


def test_what_is_shown_comes_in_its_order_and_is_counted() -> None:
    first, second = claim("a"), claim("b", claimant="U.S. officials")
    report = claim_list(Records(file(first, second)), [second])
    assert [cells[0].text for cells in table(report).rows] == ["U.S. officials"]
    assert words(report)[:2] == ["A note.", "1 of 2 claims."]
    assert words(claim_list(file(first)))[1] == "1 claim."
    assert words(claim_list(file(first), []))[1:] == ["0 of 1 claim."]


@pytest.mark.parametrize(
    ("wanted", "keys", "said"),
    [
        (Filter(), (), "1 of 2 claims."),
        (Filter(text=" CIA  NATO "), (), "1 of 2 claims: those with “CIA” and “NATO” in them."),
        (
            Filter(text="CIA", measure="killed"),
            (SortKey("figure", descending=True), SortKey("as_of")),
            "1 of 2 claims: those with “CIA” in them, of the measure “Killed”, sorted by figure (falling), then as of.",
        ),
        (
            Filter(subject="Army", claimant="NATO", status="retracted"),
            (),
            "1 of 2 claims: those about “Army”, claimed by “NATO”, of the status “Retracted”.",
        ),
        (Filter(), (SortKey("claimant"),), "1 of 2 claims, sorted by claimant."),
        (Filter(measure="gone"), (), "1 of 2 claims: those of the measure “gone”."),
    ],
)
def test_what_it_was_sieved_by_is_said(wanted: Filter, keys: tuple[SortKey, ...], said: str) -> None:
    both = file(claim("a"), claim("b"))
    assert words(claim_list(both, both.claims[:1], wanted=wanted, keys=keys))[1] == said


def test_a_sieve_that_holds_nothing_back_is_not_named_but_the_order_is() -> None:
    both = file(claim("a"), claim("b"))
    shown = claim_list(both, both.claims, wanted=Filter(text="x"), keys=(SortKey("figure"),))
    assert words(shown)[1] == "2 claims, sorted by figure."


def test_signs_and_grades_are_explained_where_they_stand() -> None:
    graded = claim("a", reliability=Reliability.B, credibility=Credibility.PROBABLY_TRUE)
    assert words(claim_list(file(graded)))[2].startswith("Signs: > more than. A grade is an Admiralty code")
    exact = claim("a", bound=Bound.EXACT, high=350_000)
    assert len(words(claim_list(file(exact)))) == 2


def test_a_file_without_claims_says_so() -> None:
    report = claim_list(ClaimFile.NEW, name="new.claims", program="Counterclaim 1", day="today")
    assert words(report) == ["There are no claims in this file."]
    assert (report.title, report.file, report.program, report.day) == (
        *("Claims", "new.claims", "Counterclaim 1"),
        "today",
    )
