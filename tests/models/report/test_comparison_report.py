"""The report of a comparison, as a reader meets it: what stands on the sheet, and that nothing is lost on the way."""

import datetime
import re
import time
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest
from hypothesis import given, settings

from models.claims.claim import Claim, Status
from models.claims.claim_file import ClaimFile
from models.claims.figure import Bound
from models.claims.view import View
from models.comparison.comparer import Comparer
from models.comparison.pair import Verdict
from models.comparison.wording import Wording
from models.formats.suffixes import read_file
from models.report import words
from models.report.asking import Asked, compare_file
from models.report.blocks import Block, Cell, Drawing, Heading, Items, Note, Notes, Paragraph, Report, Table, Tone
from models.report.compared import Compared
from models.report.comparison_report import comparison_report
from models.report.pair_blocks import MOST
from models.report.reading import shown_text
from tests.drawn import files

PRINTED = datetime.date(2024, 3, 18)
DAY = datetime.date(2024, 3, 14).toordinal()
RUSSIAN = "Russian military"


@pytest.fixture
def article(examples: Path) -> ClaimFile:
    return read_file(examples / "stoltenberg-2024-03.claims")


@pytest.fixture
def large(examples: Path) -> ClaimFile:
    return read_file(examples / "russian-losses-2022-2026.claims")


def compare(file: ClaimFile, **asked: object) -> Compared:
    return compare_file(file, Asked(**asked), "a.claims")  # type: ignore[arg-type]


def report(file: ClaimFile, **asked: object) -> Report:
    return comparison_report(compare(file, **asked), PRINTED)


def of_kind(report: Report, kind: type) -> list:
    return [block for block in report.blocks if isinstance(block, kind)]


def table(report: Report) -> Table:
    return next(block for block in of_kind(report, Table) if not block.is_matrix)


def rows(table: Table) -> dict[str, dict[str, Cell]]:
    """The rows that are no headings, by claimant, then by column."""
    titles = [column.title for column in table.columns]
    found = (dict(zip(titles, row, strict=True)) for row in table.rows if len(row) > 1)
    return {row["Claimant"].text: row for row in found}


def listed(report: Report, heading: str) -> str:
    """All sentences from a heading to the next."""
    place = report.blocks.index(Heading(heading, 2))
    said: list[str] = []
    for block in report.blocks[place + 1 :]:
        if isinstance(block, Heading):
            break
        said += texts(block)
    return "\n".join(said)


def texts(block: Block) -> Iterator[str]:
    match block:
        case Heading() | Paragraph():
            yield block.text
        case Items():
            yield from block.items
        case Table():
            yield from (column.title for column in block.columns)
            yield from (cell.text for row in block.rows for cell in row)
        case Notes():
            yield from (text for note in block.notes for text in (note.quote, note.by, note.url))


def said(report: Report) -> str:
    return "\n".join(text for block in report.blocks for text in texts(block))


def test_the_sheet_is_named_and_dated(article: ClaimFile) -> None:
    sheet = report(article, subject=RUSSIAN, day=DAY)
    assert sheet.title == "Russian losses, March 2024: Russian military"
    assert (sheet.file, sheet.day) == ("a.claims", "18 Mar 2024")
    assert re.fullmatch(r"Counterclaim \d+\.\d+\.\d+", sheet.program)
    assert sheet.blocks[0] == Paragraph(
        "Russian military, 14 Mar 2024: 5 claims of 3 measures; "
        "as far as they can be compared, they do not contradict each other.",
        is_lead=True,
    )


def test_the_article_says_what_can_be_compared(article: ClaimFile) -> None:
    sheet = report(article, subject=RUSSIAN, day=DAY)
    found = rows(table(sheet))
    assert next(row[0].text for row in table(sheet).rows if len(row) == 1) == (
        "Killed, 14 Mar 2024: 2 claims, from at least 83,000 to at least 180,000; they do not contradict each other"
    )
    assert found["Meduza and Mediazona"]["Verdict"] == Cell("≲ compatible", Tone.COMPATIBLE)
    assert found["U.S. officials"]["Verdict"].tone is Tone.COMPATIBLE
    assert found["NATO · Jens Stoltenberg"]["Verdict"].tone is Tone.REFERENCE
    assert found["NATO · Jens Stoltenberg"]["On 14 Mar 2024"].text == "> 350,000"
    assert found["Volodymyr Zelensky"]["As of"].text == "by Feb 2024"
    assert found["Volodymyr Zelensky"]["Age, days"].text == "14"
    growth, both = listed(sheet, "Why").splitlines()
    assert growth == (
        "For the count only grows, the lower limits of A, B still hold and the upper limit of A need not hold any "
        "more on 14 Mar 2024."
    )
    assert both.startswith("B with A, D with C: Both can be true")
    assert "Unlike in subject: Ukrainian military (Volodymyr Zelensky, 31,000)." in said(sheet)
    assert "“Losses” counts killed, and may count wounded, missing and captured." in said(sheet)


def test_what_must_be_assumed_is_named_first(article: ClaimFile) -> None:
    found = listed(report(article, subject=RUSSIAN, day=DAY), "If …")
    assert (
        "If “Losses” is taken as killed and wounded: NATO, > 350,000 (C), and General Staff of Ukraine, 427,840 (E), "
        "are compatible."
    ) in found
    assert "still held on 14 Mar 2024: Wounded, more than 170,000." in found


def test_the_matrix_has_a_letter_and_a_sign_for_each(article: ClaimFile) -> None:
    sheet = report(article, subject=RUSSIAN, day=DAY)
    (matrix,) = (block for block in of_kind(sheet, Table) if block.is_matrix)
    assert [column.title for column in matrix.columns] == ["Claim", "A", "B", "C", "D", "E"]
    assert [cell.text for cell in matrix.rows[4]] == ["E General Staff of Ukraine, 427,840", "≲", "≲", "–", "–", ""]
    assert matrix.rows[4][3].tone is Tone.UNLIKE
    assert "same outcomes" in matrix.rows[4][3].tip
    assert "– unlike: C and E, D and E. It is not sure" in listed(sheet, "Each against each")


def test_every_quote_is_a_note_that_its_row_names(article: ClaimFile) -> None:
    sources = tuple(msgspec.structs.replace(source, url="https://example.org/a") for source in article.sources)
    sheet = report(msgspec.structs.replace(article, sources=sources), day=DAY)
    (notes,) = of_kind(sheet, Notes)
    quotes = {f"“{quote.exact}”" for claim in article.claims for quote in claim.quotes}
    assert {note.quote for note in notes.notes} == quotes
    assert {note.url for note in notes.notes} == {"https://example.org/a"}
    by_number: dict[int, Note] = {note.number: note for note in notes.notes}
    numbers = rows(table(sheet))["NATO · Jens Stoltenberg"]["Quotes"].notes
    assert by_number[numbers[0]].quote == "“cost Russia over 350,000 military casualties”"
    assert "NATO (Jens Stoltenberg) · The Kyiv Independent" in by_number[numbers[0]].by


def test_a_claim_without_a_quote_says_so(article: ClaimFile) -> None:
    bare = tuple(msgspec.structs.replace(claim, quotes=()) for claim in article.claims)
    sheet = report(msgspec.structs.replace(article, claims=bare), subject=RUSSIAN, day=DAY)
    assert {row["Quotes"] for row in rows(table(sheet)).values()} == {Cell("no quote", Tone.MUTED)}
    assert not of_kind(sheet, Notes)


def test_each_subject_has_a_section_and_the_notes_are_numbered_once(article: ClaimFile) -> None:
    sheet = report(article)
    assert sheet.title == "Russian losses, March 2024"
    assert [heading.text for heading in of_kind(sheet, Heading) if heading.level == 1] == [
        "Russian military",
        "Ukrainian military",
        "Quotes",
    ]
    (notes,) = of_kind(sheet, Notes)
    assert [note.number for note in notes.notes] == list(range(1, len(notes.notes) + 1))


def test_assumptions_that_are_made_are_told_apart_from_idle_ones(article: ClaimFile) -> None:
    view = View(
        name="Kept",
        subject=RUSSIAN,
        day="2024-03-14",
        reference="xcytkgw5",
        assumptions=("taken_as:losses:killed:wounded", "same_scope"),
    )
    sheet = report(msgspec.structs.replace(article, views=(view,)), view="Kept")
    assumed = listed(sheet, "If …")
    assert assumed.startswith("(i) It is assumed here that “Losses” is taken as killed and wounded.\n(ii) ")
    assert "(ii) It is assumed that both cover the same place and scope, but nothing here rests on it." in assumed
    assert "If “Losses” is taken" not in assumed
    nato = rows(table(sheet))["NATO · Jens Stoltenberg"]
    assert nato["Verdict"] == Cell("≲ compatible", Tone.COMPATIBLE, is_conditional=True, under=("i",), supposed=" if i")
    assert nato["Ratio"] == Cell("≥ 0.818", is_conditional=True, under=("i",), supposed=" if i")
    assert shown_text(nato["Ratio"]) == "≥ 0.818 if i"
    assert "set against General Staff of Ukraine, 427,840 (E)." in said(sheet)


def test_how_to_read_it_stands_above_what_is_to_be_read(article: ClaimFile) -> None:
    for sheet in (report(article, subject=RUSSIAN, day=DAY), report(article, day=DAY)):
        place = next(
            n for n, block in enumerate(sheet.blocks) if isinstance(block, Paragraph) and "How to read" in block.text
        )
        assert place < min(n for n, block in enumerate(sheet.blocks) if isinstance(block, Drawing | Table))
        assert sheet.blocks[place].is_muted


def test_what_is_set_aside_is_struck_and_set_against_nothing(article: ClaimFile) -> None:
    gone = msgspec.structs.replace(article.claims[0], id="gone", claimant="Gone", speaker="", status=Status.RETRACTED)
    newer = msgspec.structs.replace(article.claims[1], id="newer", replaces=article.claims[1].id)
    file = msgspec.structs.replace(article, claims=(*article.claims, gone, newer))
    compared = compare(file, subject=RUSSIAN, day=DAY)
    asked = msgspec.structs.replace(compared.comparisons[0].question, with_set_aside=True)
    compared = msgspec.structs.replace(compared, comparisons=(Comparer(compared.records).compare(asked),))
    sheet = comparison_report(compared, PRINTED)
    struck = rows(table(sheet))["Gone"]
    assert {struck[title].tone for title in ("Claimant", "Figure", "As of")} == {Tone.STRUCK}
    assert (struck[""].text, struck["Verdict"].text) == ("", "retracted")
    told = [row for row in table(sheet).rows if len(row) > 1 and row[1].tone is Tone.STRUCK]
    assert {cell.text for row in told for cell in row if cell.tone is Tone.MUTED} == {"replaced", "retracted"}
    assert "Struck through: retracted or replaced." in said(sheet)


def test_every_contradiction_is_a_sentence(large: ClaimFile) -> None:
    compared = compare(large, subject=RUSSIAN, day=DAY)
    told = listed(comparison_report(compared, PRINTED), "Each against each")
    matrix, wording = compared.comparisons[0].matrix, Wording(compared.records)
    assert matrix is not None
    conflicts = [(a, b) for a, b, judgement in matrix.pairs() if judgement.now.verdict is Verdict.CONFLICT]
    assert len(conflicts) == 4
    for a, b in conflicts:
        pattern = (
            rf"{re.escape(wording.name(a))} \(\w+\), and {re.escape(wording.name(b))} \(\w+\), contradict each other"
        )
        assert re.search(pattern, told)
    assert re.search(r"U\.S\. officials gave 120,000 \(18 Aug 2023\)", told)


def test_more_claims_than_a_matrix_holds_still_have_their_contradictions(large: ClaimFile) -> None:
    compared = compare(large, subject=RUSSIAN)
    assert len([row for row in compared.comparisons[0].rows if row.stands]) > MOST
    sheet = comparison_report(compared, PRINTED)
    assert not [block for block in of_kind(sheet, Table) if block.is_matrix]
    assert "contradict each other" in listed(sheet, "Each against each")
    assert "118 pairs are compatible: P with Q–AE;" in listed(sheet, "If …")


def test_series_that_are_not_there_yet_are_named(article: ClaimFile) -> None:
    sheet = report(article, subject=RUSSIAN, day=DAY - 10)
    assert "NATO (Killed or wounded)" in listed(sheet, "Not in the table")
    sheet = report(article, subject=RUSSIAN, day=1)
    assert not of_kind(sheet, Table)


def test_one_claim_alone_needs_neither_plot_nor_matrix_nor_reasons(article: ClaimFile) -> None:
    sheet = report(article, subject="Ukrainian military", day=DAY)
    assert not of_kind(sheet, Drawing)
    assert [heading.text for heading in of_kind(sheet, Heading)] == ["Quotes"]
    assert list(rows(table(sheet))) == ["Volodymyr Zelensky"]
    assert not {"", "Verdict"} & {column.title for column in table(sheet).columns}
    assert "set against" not in said(sheet)
    assert words.LETTERS not in said(sheet)
    assert len(of_kind(report(article, day=DAY), Drawing)) == 1


def lone(article: ClaimFile, **fields: object) -> Claim:
    return msgspec.structs.replace(article.claims[0], **fields)


def test_one_claim_in_conflict_with_its_own_series_says_so(article: ClaimFile) -> None:
    fields = {"measure": "killed", "bound": Bound.EXACT, "stated_on": "", "quotes": ()}
    claims = (
        lone(article, id="a", low=200, high=200, as_of="2024-03-01", **fields),
        lone(article, id="b", low=100, high=100, as_of="2024-03-10", **fields),
    )
    sheet = report(msgspec.structs.replace(article, claims=claims), day=DAY)
    assert len(rows(table(sheet))) == 1
    assert re.search("^NATO, 100: .*200 .*100 .*contradict", listed(sheet, "Why"))


@pytest.mark.parametrize(
    ("number", "told"), [(1, "the lower limit of B still holds"), (3, "the lower limits of B–D still hold")]
)
def test_limits_that_still_hold_are_one_or_several(article: ClaimFile, number: int, told: str) -> None:
    fields = {"measure": "killed", "bound": Bound.AT_LEAST, "stated_on": "", "quotes": ()}
    first = lone(article, id="a", low=100, as_of="2024-03-14", **fields)
    older = (
        lone(article, id=f"b{place}", claimant=f"Older {place}", as_of="2024-03-01", low=100 + place, **fields)
        for place in range(number)
    )
    sheet = report(msgspec.structs.replace(article, claims=(first, *older)), day=DAY)
    assert told in listed(sheet, "Why")


def test_a_bar_that_ends_at_another_figure_is_explained(article: ClaimFile) -> None:
    assert words.SERIES not in said(report(article, day=DAY))
    fields = {"measure": "killed", "claimant": "A", "stated_on": "", "quotes": ()}
    claims = (
        lone(article, id="a", bound=Bound.EXACT, low=70_000, high=70_000, as_of="2024-03-01", **fields),
        lone(article, id="b", bound=Bound.EXACT, low=250_000, high=250_000, as_of="2024-03-20", **fields),
    )
    sheet = report(msgspec.structs.replace(article, claims=claims), day=DAY)
    assert rows(table(sheet))["A · Jens Stoltenberg"]["On 14 Mar 2024"].text == "70,000–250,000"
    assert words.SERIES not in said(sheet)  # no plot, no bar
    other = lone(article, id="c", bound=Bound.AT_LEAST, low=9, as_of="2024-03-01", **(fields | {"claimant": "B"}))
    assert words.SERIES in said(report(msgspec.structs.replace(article, claims=(*claims, other)), day=DAY))


def test_of_many_subjects_some_are_named_and_the_rest_counted(article: ClaimFile) -> None:
    claims = tuple(lone(article, id=f"c{place}", subject=f"Subject {place}", quotes=()) for place in range(9))
    sheet = report(msgspec.structs.replace(article, claims=claims), subject="Subject 5", day=DAY)
    (told,) = re.findall("Unlike in subject: .*?[.](?: |$)", said(sheet), re.M)
    assert re.findall("Subject [0-9]", told) == ["Subject 0", "Subject 1", "Subject 2"]
    assert "and 5 more subjects" in told


def test_a_sheet_of_many_subjects_is_quick(article: ClaimFile) -> None:
    claims = tuple(lone(article, id=f"c{place}", subject=f"Subject {place}", quotes=()) for place in range(300))
    compared = compare(msgspec.structs.replace(article, claims=claims), day=DAY)
    start = time.perf_counter()
    comparison_report(compared, PRINTED)
    assert time.perf_counter() - start < 2  # 0.1 s on a quiet machine


def test_names_from_right_to_left_turn_no_sentence_round(article: ClaimFile) -> None:
    name = "الجيش الروسي"
    claims = tuple(msgspec.structs.replace(claim, claimant=name, speaker=name + "ي") for claim in article.claims)
    sheet = report(msgspec.structs.replace(article, claims=claims), subject=RUSSIAN, day=DAY)
    for text in (text for block in sheet.blocks for text in texts(block)):
        for at in (match.start() for match in re.finditer(name, text)):
            alone = text in {quote.exact for claim in claims for quote in claim.quotes}
            assert alone or text[at - 1] == "\N{FIRST STRONG ISOLATE}", text


@settings(max_examples=25)
@given(files())
def test_any_file_becomes_a_sheet_on_which_each_row_is_as_wide_as_its_table(file: ClaimFile) -> None:
    if not file.claims:
        return
    compared = compare(file, day=DAY)
    sheet = comparison_report(compared, PRINTED)
    for block in of_kind(sheet, Table):
        assert all(len(row) in (1, len(block.columns)) for row in block.rows)
    numbers = {number for block in of_kind(sheet, Table) for row in block.rows for cell in row for number in cell.notes}
    assert numbers == {note.number for block in of_kind(sheet, Notes) for note in block.notes}
    counted = sum(len(row) > 1 for block in of_kind(sheet, Table) if not block.is_matrix for row in block.rows)
    assert counted == sum(len(comparison.rows) for comparison in compared.comparisons)
